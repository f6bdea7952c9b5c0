"""Paragraphs of a document: faces for every script, reading direction, a place in the tag tree."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import count
from typing import Any

from reportlab.lib.enums import TA_LEFT, TA_RIGHT
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.platypus.flowables import Flowable
from reportlab.platypus.paragraph import Paragraph

from core.report import fonts
from core.report.direction import joined, mostly_left, runs_left, visual_lines
from core.report.structure import Place

_KEYS = count()
"""Tells places in tag trees apart; the numbers themselves are not written to the file."""


def fresh(kind: str) -> Place:
    """A place of its own for one more element of a structure type."""
    return ((kind, next(_KEYS)),)


@dataclass(frozen=True, slots=True)
class Run:
    """A stretch of plain text in one face; ``line`` is a line break instead."""

    text: str
    face: str = ""
    """Empty for the face of the style."""
    line: bool = False


class TaggedParagraph(Paragraph):  # type: ignore[misc]
    """A paragraph that is marked content where it is drawn first; a repeated one is furniture."""

    def __init__(self, text: str | None, style: ParagraphStyle, **settings: Any) -> None:
        super().__init__(text, style, **settings)
        self.place: Place = ()
        self.actual = ""
        self._drawn = False
        self._broken_for = -1.0

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        """Break it for a width, once: tables measure their cells again when they draw them."""
        if width != self._broken_for or "blPara" not in self.__dict__:  # split takes it away
            wrapped = super().wrap(width, height)
            self._broken_for = width
            return float(wrapped[0]), float(wrapped[1])
        return self.width, self.height

    def draw(self) -> None:
        """Draw it inside its mark."""
        repeated, self._drawn = self._drawn, True
        if repeated or not self.place:
            with self.canv.artifact():
                super().draw()
            return
        with self.canv.mark(self.place, actual=self.actual):
            super().draw()

    def split(self, width: float, height: float) -> list[Flowable]:
        """Both parts belong to the same place."""
        parts: list[Any] = super().split(width, height)
        for part in parts:
            part.place = self.place
        return parts


class OrderedParagraph(Flowable):  # type: ignore[misc]
    """Text with right-to-left letters: broken into lines and put in visual order when measured.

    Differences of face within it are not kept.
    """

    def __init__(self, text: str, style: ParagraphStyle, place: Place, *, left: bool) -> None:
        super().__init__()
        self._text = text
        self._left = left
        self._style = style
        self._place = place
        self._width = -1.0
        self._inner: TaggedParagraph | None = None

    def getSpaceBefore(self) -> float:  # noqa: N802 – ReportLab's names
        """Space of the style."""
        return float(self._style.spaceBefore)

    def getSpaceAfter(self) -> float:  # noqa: N802
        """Space of the style."""
        return float(self._style.spaceAfter)

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        """Break it for a width."""
        self.width, self.height = self._made(width).wrap(width, height)
        return self.width, self.height

    def split(self, width: float, height: float) -> list[Flowable]:
        """Lines that fit, and the rest."""
        return self._made(width).split(width, height)

    def draw(self) -> None:
        """Draw the lines."""
        self._made(self._width).drawOn(self.canv, 0, 0)

    def _made(self, width: float) -> TaggedParagraph:
        if self._inner is None or self._width != width:
            style = self._style
            room = width - style.leftIndent - style.rightIndent - 1

            def fits(line: str) -> bool:
                return _width(line, style) <= float(room)

            lines = visual_lines(self._text, fits, left=self._left)
            made = "<br/>".join(fonts.markup(line, face=style.fontName) for line in lines)
            if self._left and len(lines) > 1 and style.alignment == TA_LEFT:
                style = style.clone(f"{style.name} right", alignment=TA_RIGHT)
            self._inner = TaggedParagraph(made, style)
            self._inner.place, self._inner.actual = self._place, self._text
            self._width = width
            self._inner.wrap(width, 1e6)
        return self._inner


def paragraph(
    text: str, style: ParagraphStyle, place: Place | None = None, *, english: bool = False
) -> Flowable:
    """Plain text as a paragraph; see :func:`rich`."""
    return rich([Run(text)], style, place, english=english)


def rich(
    runs: Sequence[Run],
    style: ParagraphStyle,
    place: Place | None = None,
    *,
    english: bool = False,
) -> Flowable:
    """Runs of text as one paragraph; an element ``P`` of its own unless a place is given.

    ``english`` says that the sentence itself is ours, whatever names stand in it: it runs to the
    right. Any other text runs as most of its letters do.
    """
    where = fresh("P") if place is None else place
    whole = "".join("\n" if run.line else run.text for run in runs)
    if runs_left(whole):
        return OrderedParagraph(whole, style, where, left=not english and mostly_left(whole))
    simple = fonts.plain(runs[0].text, style.fontName) if len(runs) == 1 else None
    if simple and runs[0].face in ("", style.fontName):
        made = TaggedParagraph(None, style, frags=[_model(style).clone(text=simple)])
    else:
        made = TaggedParagraph("".join(_run(run, style) for run in runs), style)
    made.place = where
    return made


def _model(style: ParagraphStyle) -> Any:
    """A fragment as ReportLab's parser makes it; copied, it spares parsing plain text."""
    if style.name not in _models:
        _models[style.name] = Paragraph("x", style).frags[0]
    return _models[style.name]


_models: dict[str, Any] = {}
"""By the name of the style: each name stands for one style."""


def _run(run: Run, style: ParagraphStyle) -> str:
    if run.line:
        return "<br/>"
    lead = " " if run.text[:1] == " " else ""
    tail = " " if run.text[-1:] == " " and run.text.strip() else ""
    made = fonts.markup(run.text, face=run.face or style.fontName, own=style.fontName)
    return lead + made + tail


def _width(line: str, style: ParagraphStyle) -> float:
    """Width of a line of joined letters: that of each piece in the font that sets it."""
    return sum(
        float(stringWidth(piece, name, style.fontSize))
        for name, piece in fonts.pieces(joined(line), style.fontName)
    )
