"""Item text on paper: the tree of :mod:`core.markup` as ReportLab flowables."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from io import BytesIO
from typing import Any, assert_never

from PIL import Image as Picture
from reportlab.lib.enums import TA_CENTER, TA_LEFT, TA_RIGHT
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.utils import ImageReader
from reportlab.platypus.flowables import Flowable, Spacer
from reportlab.platypus.tables import Table

from core.markup import (
    Align,
    Block,
    Break,
    Code,
    CodeBlock,
    Document,
    Emphasis,
    Image,
    Inline,
    Listing,
    Paragraph,
    Strong,
    Text,
)
from core.markup import Table as MarkupTable
from core.report.fonts import BODY, BOLD, BOLD_ITALIC, ITALIC, MONO, MONO_BOLD
from core.report.grid import LOOK
from core.report.sheet import CODE, HEAD, RULE
from core.report.structure import Place
from core.report.text import Run, fresh, paragraph, rich

_FACES = {
    (False, False): BODY,
    (True, False): BOLD,
    (False, True): ITALIC,
    (True, True): BOLD_ITALIC,
}
_ALIGNS = {Align.LEFT: TA_LEFT, Align.CENTER: TA_CENTER, Align.RIGHT: TA_RIGHT}
_DOTS_PER_INCH = 144.0
"""Pictures are printed at this density, or smaller if they are wider than the column."""
_TALLEST = 260.0
_MARKER_WIDTH = 16.0


def flowables(
    document: Document,
    style: ParagraphStyle,
    media: Mapping[str, bytes],
    width: float,
) -> list[Flowable]:
    """A whole text. A picture that the sitting does not hold is replaced by its alternative."""
    return [made for block in document.blocks for made in _block(block, style, media, width)]


def _block(
    block: Block, style: ParagraphStyle, media: Mapping[str, bytes], width: float
) -> Iterator[Flowable]:
    match block:
        case Paragraph(children):
            yield from _paragraph(children, style, media, width)
        case CodeBlock(text):
            yield _code(text, width)
            yield Spacer(0, 5)
        case Listing():
            yield _listing(block, style, media, width)
        case MarkupTable():
            yield _table(block, style, width)
            yield Spacer(0, 6)
        case _:
            assert_never(block)


def _paragraph(
    children: Iterable[Inline], style: ParagraphStyle, media: Mapping[str, bytes], width: float
) -> Iterator[Flowable]:
    """Text between pictures as paragraphs, each picture on a line of its own."""
    runs: list[Run] = []
    for child in children:
        if isinstance(child, Image) and child.source in media:
            if runs:
                yield rich(runs, style)
                runs = []
            yield PictureFlowable(media[child.source], child.alt, width)
            yield Spacer(0, 6)
        else:
            runs.extend(_runs(child))
    if runs:
        yield rich(runs, style)


def _runs(inline: Inline, *, bold: bool = False, italic: bool = False) -> Iterator[Run]:
    match inline:
        case Text(text):
            yield Run(text, _FACES[bold, italic] if bold or italic else "")
        case Code(text):
            yield Run(text, MONO_BOLD if bold else MONO)
        case Emphasis(children):
            for child in children:
                yield from _runs(child, bold=bold, italic=True)
        case Strong(children):
            for child in children:
                yield from _runs(child, bold=True, italic=italic)
        case Image(_, alt):
            yield Run(f"[{alt}]", ITALIC)
        case Break():
            yield Run("", line=True)
        case _:
            assert_never(inline)


def _code(text: str, width: float) -> Table:
    """A block of code on a grey ground, a row a line, so that it breaks over pages anywhere."""
    place = fresh("Code")
    lines = [[paragraph(_kept(line), CODE, place)] for line in text.splitlines() or [""]]
    return Table(
        lines,
        colWidths=[width],
        hAlign="LEFT",
        style=[
            ("FONTNAME", (0, 0), (-1, -1), BODY),
            ("BACKGROUND", (0, 0), (-1, -1), HEAD),
            ("LEFTPADDING", (0, 0), (-1, -1), 6),
            ("TOPPADDING", (0, 0), (-1, -1), 0),
            ("BOTTOMPADDING", (0, 0), (-1, -1), 1),
            ("TOPPADDING", (0, 0), (-1, 0), 4),
            ("BOTTOMPADDING", (0, -1), (-1, -1), 5),
        ],
    )


def _kept(line: str) -> str:
    """A line of code whose indent is kept; long lines may still break at their other spaces."""
    indent = len(line) - len(line.lstrip())
    return "\u00a0" * len(line[:indent].expandtabs(4)) + line[indent:] or "\u00a0"


def _listing(
    block: Listing, style: ParagraphStyle, media: Mapping[str, bytes], width: float
) -> Table:
    rows = []
    for index, item in enumerate(block.items):
        inner = [
            made for part in item for made in _block(part, style, media, width - _MARKER_WIDTH)
        ]
        rows += beside(paragraph(block.marker(index), style), inner)
    return side_by_side(rows, [_MARKER_WIDTH, width - _MARKER_WIDTH], [SPACED])


def beside(lead: Flowable, text: list[Flowable]) -> list[list[Any]]:
    """Rows with a lead in front of the first: one a flowable, so that a page can end anywhere."""
    return [[lead if number == 0 else "", each] for number, each in enumerate(text)] or [[lead, ""]]


def side_by_side(
    rows: list[list[Any]], columns: list[float], more: list[tuple[Any, ...]] | None = None
) -> Table:
    """A table without lines that only places things side by side."""
    return Table(
        rows, colWidths=columns, hAlign="LEFT", splitInRow=1, style=[*_BARE, *(more or ())]
    )


SPACED = ("BOTTOMPADDING", (0, 0), (-1, -1), 3)
_BARE: list[tuple[Any, ...]] = [
    ("FONTNAME", (0, 0), (-1, -1), BODY),
    ("VALIGN", (0, 0), (-1, -1), "TOP"),
    ("LEFTPADDING", (0, 0), (-1, -1), 0),
    ("RIGHTPADDING", (0, 0), (-1, -1), 0),
    ("TOPPADDING", (0, 0), (-1, -1), 0),
    ("BOTTOMPADDING", (0, 0), (-1, -1), 0),
    ("FONTSIZE", (0, 0), (-1, -1), 2),  # of empty cells, which are not to make a row taller
    ("LEADING", (0, 0), (-1, -1), 2),
]


def _table(block: MarkupTable, style: ParagraphStyle, width: float) -> Table:
    place = fresh("Table")
    looks = [
        style.clone(f"{style.name} {align}", alignment=_ALIGNS[align], spaceAfter=0)
        for align in block.aligns
    ]
    bold = [look.clone(f"{look.name} head", fontName=BOLD) for look in looks]
    head = [
        rich(_cell(cell), look, (*place, ("TR", 0), ("TH", column)))
        for column, (cell, look) in enumerate(zip(block.header, bold, strict=True))
    ]
    rows = [
        [
            rich(_cell(cell), look, (*place, ("TR", number), ("TD", column)))
            for column, (cell, look) in enumerate(zip(row, looks, strict=True))
        ]
        for number, row in enumerate(block.rows, start=1)
    ]
    shares = _shares(block)
    return Table(
        [head, *rows],
        colWidths=[share * width for share in shares],
        repeatRows=1,
        hAlign="LEFT",
        style=[*LOOK, ("BOX", (0, 0), (-1, -1), 0.5, RULE)],
    )


def _cell(children: Iterable[Inline]) -> list[Run]:
    return [run for child in children for run in _runs(child)] or [Run("")]


def _shares(block: MarkupTable) -> list[float]:
    """Shares of the width by the longest text of each column, none too narrow."""
    longest = [
        min(40, max(8, *(sum(len(run.text) for run in _cell(row[column])) for row in rows)))
        for rows in [(block.header, *block.rows)]
        for column in range(len(block.aligns))
    ]
    return [length / sum(longest) for length in longest]


class PictureFlowable(Flowable):  # type: ignore[misc]
    """A picture with its alternative text, never wider than the column."""

    def __init__(self, data: bytes, alt: str, width: float) -> None:
        super().__init__()
        self._data = data
        self._alt = alt
        self._place: Place = fresh("Figure")
        with Picture.open(BytesIO(data)) as picture:
            wide, high = picture.size
        scale = min(72 / _DOTS_PER_INCH, width / wide, _TALLEST / high)
        self.width, self.height = wide * scale, high * scale

    def wrap(self, _width: float, _height: float) -> tuple[float, float]:
        """Its size on paper."""
        return self.width, self.height

    def draw(self) -> None:
        """Draw it inside its mark."""
        with self.canv.mark(self._place, alt=self._alt):
            self.canv.drawImage(
                ImageReader(BytesIO(self._data)), 0, 0, self.width, self.height, mask="auto"
            )
