"""How the score report looks: ReportLab flowables on two fixed pages.

Only :mod:`core.report.pdf` imports this module, and late, because ReportLab is slow to import.
Lengths are in points (1/72 inch).
"""

from __future__ import annotations

from io import BytesIO
from threading import Lock
from typing import Any

from reportlab.lib.colors import Color, black
from reportlab.lib.enums import TA_CENTER
from reportlab.lib.pagesizes import A4, LETTER
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus.flowables import Flowable, KeepInFrame, Spacer
from reportlab.platypus.paragraph import Paragraph
from reportlab.platypus.tables import Table

from core.report.content import Fact, ReportContent, SectionRow
from core.report.fonts import BODY, BOLD, markup, register

PAPER: dict[str, tuple[float, float]] = {"letter": LETTER, "a4": A4}

_SIDE, _TOP, _FOOT = 72.0, 64.0, 60.0
_FOOT_HEIGHT = 34.0
_INK = Color(0.13, 0.13, 0.13)
_FAINT = Color(0.38, 0.38, 0.38)
_HEAD = Color(0.91, 0.92, 0.93)
_LOCK = Lock()
"""ReportLab keeps the fonts' state in globals: one report at a time."""


def _style(name: str, size: float, leading: float, **extra: Any) -> ParagraphStyle:
    values: dict[str, Any] = {"fontName": BODY, "bulletFontName": BODY, "textColor": _INK} | extra
    return ParagraphStyle(name, fontSize=size, leading=leading, **values)


_TITLE = _style("title", 16, 20, fontName=BOLD, alignment=TA_CENTER, spaceAfter=6)
_SUBTITLE = _style("subtitle", 12, 16, alignment=TA_CENTER, spaceAfter=20)
_TEXT = _style("text", 10.5, 15, spaceAfter=9)
_LABEL = _style("label", 8.5, 11, textColor=_FAINT, spaceAfter=2)
_VALUE = _style("value", 11.5, 14)
_CELL = _style("cell", 10, 13)
_CELL_HEAD = _style("cell head", 9.5, 12, fontName=BOLD)
_CENTRED = _style("centred", 10, 13, alignment=TA_CENTER)
_CENTRED_HEAD = _style("centred head", 9.5, 12, fontName=BOLD, alignment=TA_CENTER)
_SMALL = _style("small", 8.5, 11.5, textColor=_FAINT)
_NOTICE = _style("notice", 7.5, 9.5, textColor=_FAINT)


class _Bar(Flowable):  # type: ignore[misc]
    """A filled bar as wide as its cell. What it means is set in it as invisible text, so that a
    screen reader, a search and a copy find the word that the eye sees as a place.
    """

    def __init__(self, meaning: str) -> None:
        super().__init__()
        self._meaning = meaning

    def wrap(self, width: float, _height: float) -> tuple[float, float]:
        self.width, self.height = width, 9.0
        return self.width, self.height

    def draw(self) -> None:
        canvas = self.canv
        canvas.setFillColor(_INK)
        canvas.rect(0, 0, self.width, self.height, stroke=0, fill=1)
        text = canvas.beginText(2, 2)
        text.setFont(BODY, 6)
        text.setTextRenderMode(3)  # neither filled nor stroked
        text.textOut(self._meaning)
        canvas.drawText(text)


def draw(content: ReportContent, paper: tuple[float, float]) -> bytes:
    """The two pages as a PDF file. The same content and paper give the same bytes."""
    with _LOCK:
        register()
        out = BytesIO()
        canvas = Canvas(
            out,
            pagesize=paper,
            invariant=1,
            initialFontName=BODY,
            lang=content.language,
        )
        canvas.setTitle(content.title)
        canvas.setAuthor(content.author)
        canvas.setSubject(content.heading)
        canvas.setCreator(content.author)
        pages = (_first_page(content), _second_page(content, paper[0] - 2 * _SIDE))
        for number, flowables in enumerate(pages, start=1):
            _page(canvas, paper, flowables)
            _foot(canvas, paper, content, f"Page {number} of {len(pages)}")
            canvas.showPage()
        canvas.save()
        return out.getvalue()


def _page(canvas: Canvas, paper: tuple[float, float], flowables: list[Flowable]) -> None:
    """Set flowables from the top; what is too long is set smaller, never on a third page."""
    width = paper[0] - 2 * _SIDE
    height = paper[1] - _TOP - _FOOT - _FOOT_HEIGHT
    block = KeepInFrame(width, height, flowables, mode="shrink")
    _, used = block.wrapOn(canvas, width, height)
    block.drawOn(canvas, _SIDE, paper[1] - _TOP - used)


def _foot(canvas: Canvas, paper: tuple[float, float], content: ReportContent, number: str) -> None:
    width = paper[0] - 2 * _SIDE
    canvas.setStrokeColor(_FAINT)
    canvas.setLineWidth(0.5)
    canvas.line(_SIDE, _FOOT + _FOOT_HEIGHT - 8, _SIDE + width, _FOOT + _FOOT_HEIGHT - 8)
    notice = Paragraph(markup(content.notice), _NOTICE)
    _, used = notice.wrapOn(canvas, width - 80, _FOOT)
    notice.drawOn(canvas, _SIDE, _FOOT + _FOOT_HEIGHT - 13 - used)
    canvas.setFillColor(_FAINT)
    canvas.setFont(BODY, _NOTICE.fontSize)
    canvas.drawRightString(_SIDE + width, _FOOT + _FOOT_HEIGHT - 13 - 7.5, number)


def _first_page(content: ReportContent) -> list[Flowable]:
    return [
        Paragraph(markup(content.exam, bold=True), _TITLE),
        Paragraph(markup(content.heading), _SUBTITLE),
        _facts(content.facts),
        Spacer(0, 24),
        *(Paragraph(markup(paragraph), _TEXT) for paragraph in content.letter),
        Spacer(0, 6),
        Paragraph(markup(content.details), _SMALL),
    ]


def _facts(rows: tuple[tuple[Fact, Fact], ...]) -> Table:
    cells = [
        [[Paragraph(markup(fact.label), _LABEL), Paragraph(markup(fact.value), _VALUE)]
         for fact in row]
        for row in rows
    ]  # fmt: skip
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


def _defined(term: str, text: str) -> str:
    return f'<font name="{BOLD}">{markup(term + ":", bold=True)}</font> {markup(text)}'


def _second_page(content: ReportContent, width: float) -> list[Flowable]:
    return [
        Paragraph(markup(content.breakdown_heading, bold=True), _TITLE),
        Paragraph(markup(content.exam), _SUBTITLE),
        *(Paragraph(markup(paragraph), _TEXT) for paragraph in content.breakdown_intro),
        *(Paragraph(_defined(*definition), _TEXT) for definition in content.definitions),
        Spacer(0, 8),
        _breakdown(content, width),
        Spacer(0, 18),
        Paragraph(markup(content.disclaimer), _TEXT),
    ]


def _breakdown(content: ReportContent, width: float) -> Table:
    first, *others = content.columns
    head = [
        Paragraph(markup(first, bold=True), _CELL_HEAD),
        *(Paragraph(markup(name, bold=True), _CENTRED_HEAD) for name in others),
    ]
    fixed = (72.0, 96.0, 96.0)
    return Table(
        [head, *(_section(row, content.columns) for row in content.sections)],
        colWidths=[width - sum(fixed), *fixed],
        repeatRows=1,
        style=[
            ("FONTNAME", (0, 0), (-1, -1), BODY),
            ("GRID", (0, 0), (-1, -1), 0.75, black),
            ("BOX", (0, 0), (-1, -1), 1.5, black),
            ("BACKGROUND", (0, 0), (-1, 0), _HEAD),
            ("VALIGN", (0, 0), (-1, -1), "MIDDLE"),
            ("TOPPADDING", (0, 0), (-1, -1), 7),
            ("BOTTOMPADDING", (0, 0), (-1, -1), 8),
        ],
    )


def _section(row: SectionRow, columns: tuple[str, str, str, str]) -> list[Any]:
    _, _, needs, meets = columns
    bar = _Bar(meets if row.meets else needs)
    return [
        Paragraph(markup(row.title), _CELL),
        Paragraph(markup(row.weight), _CENTRED),
        "" if row.meets else bar,
        bar if row.meets else "",
    ]
