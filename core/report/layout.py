"""How the score report looks: ReportLab flowables on two fixed pages.

Only :mod:`core.report.pdf` imports this module, and late, because ReportLab is slow to import.
Lengths are in points (1/72 inch).
"""

from __future__ import annotations

from io import BytesIO
from typing import Any

from reportlab.lib.colors import black
from reportlab.lib.enums import TA_CENTER
from reportlab.platypus.flowables import Flowable, KeepInFrame, Spacer
from reportlab.platypus.tables import Table

from core.report.content import Fact, ReportContent, SectionRow
from core.report.fonts import BODY, BOLD
from core.report.seal import SEAL_HEIGHT, seal
from core.report.sheet import (
    FAINT,
    FOOT_BOTTOM,
    FOOT_HEIGHT,
    HEAD,
    INK,
    PAPER,
    REMARK,
    Imprint,
    Sheet,
    heading,
    style,
    typesetting,
)
from core.report.structure import Place
from core.report.text import Run, fresh, paragraph, rich

__all__ = ["PAPER", "draw"]

_SIDE, _TOP = 72.0, 64.0

_TITLE = style("report title", 16, 20, fontName=BOLD, alignment=TA_CENTER, spaceAfter=6)
_SUBTITLE = style("report subtitle", 12, 16, alignment=TA_CENTER, spaceAfter=20)
_TEXT = style("report text", 10.5, 15, spaceAfter=9)
_LABEL = style("report label", 8.5, 11, textColor=FAINT, spaceAfter=2)
_VALUE = style("report value", 11.5, 14)
_CELL = style("report cell", 10, 13)
_CELL_HEAD = style("report cell head", 9.5, 12, fontName=BOLD)
_CENTRED = style("report centred", 10, 13, alignment=TA_CENTER)
_CENTRED_HEAD = style("report centred head", 9.5, 12, fontName=BOLD, alignment=TA_CENTER)
_SMALL = style("report small", 8.5, 11.5, textColor=FAINT)


class _Bar(Flowable):  # type: ignore[misc]
    """A filled bar as wide as its cell. What it means is set in it as invisible text, so that a
    screen reader, a search and a copy find the word that the eye sees as a place.
    """

    def __init__(self, meaning: str, place: Place) -> None:
        super().__init__()
        self._meaning = meaning
        self._place = place

    def wrap(self, width: float, _height: float) -> tuple[float, float]:
        self.width, self.height = width, 9.0
        return self.width, self.height

    def draw(self) -> None:
        canvas = self.canv
        with canvas.artifact():
            canvas.setFillColor(INK)
            canvas.rect(0, 0, self.width, self.height, stroke=0, fill=1)
        with canvas.mark(self._place):
            text = canvas.beginText(2, 2)
            text.setFont(BODY, 6)
            text.setTextRenderMode(3)  # neither filled nor stroked
            text.textOut(self._meaning)
            canvas.drawText(text)


def draw(content: ReportContent, paper: tuple[float, float]) -> bytes:
    """The two pages as a PDF file. The same content and paper give the same bytes."""
    imprint = Imprint(
        title=content.title,
        subject=content.heading,
        author=content.author,
        language=content.language,
        running="",
        notice=content.notice,
    )
    with typesetting():
        out = BytesIO()
        canvas = Sheet(out, pagesize=paper, lang=content.language, imprint=imprint, side=_SIDE)
        width = paper[0] - 2 * _SIDE
        _page(canvas, paper, _first_page(content), SEAL_HEIGHT if content.code else 0.0)
        if content.code:
            block = seal(content, width)
            block.wrapOn(canvas, width, SEAL_HEIGHT)
            block.drawOn(canvas, _SIDE, FOOT_BOTTOM + FOOT_HEIGHT)
        canvas.showPage()
        _page(canvas, paper, _second_page(content, width))
        canvas.showPage()
        canvas.save()
        return out.getvalue()


def _page(
    canvas: Sheet, paper: tuple[float, float], flowables: list[Flowable], free: float = 0.0
) -> None:
    """Set flowables from the top; what is too long is set smaller, never on a third page.

    ``free`` is the height to be left free above the foot.
    """
    width = paper[0] - 2 * _SIDE
    height = paper[1] - _TOP - FOOT_BOTTOM - FOOT_HEIGHT - free
    if _stack(canvas, flowables, width, height, paper[1] - _TOP):
        return
    block = KeepInFrame(width, height, flowables, mode="shrink")
    _, used = block.wrapOn(canvas, width, height)
    block.drawOn(canvas, _SIDE, paper[1] - _TOP - used)


def _stack(
    canvas: Sheet, flowables: list[Flowable], width: float, height: float, top: float
) -> bool:
    """Set flowables one under the other if they fit; each is measured once."""
    places, used, space = [], 0.0, 0.0
    for number, each in enumerate(flowables):
        used += max(space, each.getSpaceBefore()) if number else 0.0
        used += each.wrapOn(canvas, width, height)[1]
        space = each.getSpaceAfter()
        places.append(used)
    if used > height:
        return False
    for each, below in zip(flowables, places, strict=True):
        each.drawOn(canvas, _SIDE, top - below)
    return True


def _first_page(content: ReportContent) -> list[Flowable]:
    return [
        heading(content.exam, 1, _TITLE, content.heading),
        paragraph(content.heading, _SUBTITLE),
        *((paragraph(content.remark, REMARK),) if content.remark else ()),
        _facts(content.facts),
        Spacer(0, 24),
        *(paragraph(text, _TEXT, english=True) for text in content.letter),
        Spacer(0, 6),
        *(paragraph(line, _SMALL) for line in content.details),
    ]


def _facts(rows: tuple[tuple[Fact, Fact], ...]) -> Table:
    table = fresh("Table")
    cells = [
        [_fact(fact, (*table, ("TR", row), ("TD", column))) for column, fact in enumerate(pair)]
        for row, pair in enumerate(rows)
    ]
    return Table(
        cells,
        colWidths=["50%", "50%"],
        style=[
            ("FONTNAME", (0, 0), (-1, -1), BODY),
            ("GRID", (0, 0), (-1, -1), 0.75, black),
            ("BOX", (0, 0), (-1, -1), 1.5, black),
            ("VALIGN", (0, 0), (-1, -1), "TOP"),
            ("TOPPADDING", (0, 0), (-1, -1), 6),
            ("BOTTOMPADDING", (0, 0), (-1, -1), 8),
            ("LEFTPADDING", (0, 0), (-1, -1), 9),
        ],
    )


def _fact(fact: Fact, place: Place) -> list[Flowable]:
    return [
        paragraph(fact.label, _LABEL, (*place, ("P", 0))),
        paragraph(fact.value, _VALUE, (*place, ("P", 1))),
    ]


def _second_page(content: ReportContent, width: float) -> list[Flowable]:
    return [
        heading(content.breakdown_heading, 1, _TITLE),
        paragraph(content.exam, _SUBTITLE),
        *(paragraph(text, _TEXT) for text in content.breakdown_intro),
        *(
            rich([Run(f"{term}:", BOLD), Run(f" {meaning}")], _TEXT)
            for term, meaning in content.definitions
        ),
        Spacer(0, 8),
        _breakdown(content, width),
        Spacer(0, 18),
        paragraph(content.disclaimer, _TEXT),
    ]


def _breakdown(content: ReportContent, width: float) -> Table:
    table = fresh("Table")
    head = [
        paragraph(
            name, _CENTRED_HEAD if column else _CELL_HEAD, (*table, ("TR", 0), ("TH", column))
        )
        for column, name in enumerate(content.columns)
    ]
    fixed = (72.0, 96.0, 96.0)
    rows = [
        _section(row, content.columns, (*table, ("TR", number)))
        for number, row in enumerate(content.sections, start=1)
    ]
    return Table(
        [head, *rows],
        colWidths=[width - sum(fixed), *fixed],
        repeatRows=1,
        style=[
            ("FONTNAME", (0, 0), (-1, -1), BODY),
            ("GRID", (0, 0), (-1, -1), 0.75, black),
            ("BOX", (0, 0), (-1, -1), 1.5, black),
            ("BACKGROUND", (0, 0), (-1, 0), HEAD),
            ("VALIGN", (0, 0), (-1, -1), "MIDDLE"),
            ("TOPPADDING", (0, 0), (-1, -1), 7),
            ("BOTTOMPADDING", (0, 0), (-1, -1), 8),
        ],
    )


def _section(row: SectionRow, columns: tuple[str, str, str, str], place: Place) -> list[Any]:
    _, _, needs, meets = columns
    bar = _Bar(meets if row.meets else needs, (*place, ("TD", 3 if row.meets else 2)))
    return [
        paragraph(row.title, _CELL, (*place, ("TD", 0))),
        paragraph(row.weight, _CENTRED, (*place, ("TD", 1))),
        "" if row.meets else bar,
        bar if row.meets else "",
    ]
