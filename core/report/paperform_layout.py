"""How the paper form and its key look. Imported late: ReportLab is slow to import."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from reportlab.lib.colors import black
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.platypus.flowables import (
    CondPageBreak,
    Flowable,
    KeepTogether,
    PageBreak,
    Spacer,
)
from reportlab.platypus.tables import Table

from core.markup import Document
from core.report.fonts import BODY, BOLD
from core.report.grid import table
from core.report.itemflow import SPACED, beside, flowables, side_by_side
from core.report.paperform import FormContent, KeyContent, PaperItem
from core.report.parts import Grid, Part
from core.report.pdf import PageSize
from core.report.sheet import (
    PAPER,
    RULE,
    SMALL,
    TITLE,
    Imprint,
    flowing,
    heading,
    style,
    text,
    typesetting,
)
from core.report.text import Run, fresh, paragraph, rich

_SIDE = 60.0
_NUMBER_WIDTH, _LETTER_WIDTH = 26.0, 34.0
_STEM = style("form stem", 10, 13.5, spaceAfter=6)
_NUMBER = style("form number", 10, 13.5, fontName=BOLD)
_OPTION = style("form option", 10, 13.5, spaceAfter=3)
_BUBBLE = style("form bubble", 8.5, 12)
_LEAD = 10
"""Spaces that a number on the answer sheet takes; a digit is as wide as two of them."""
_ABOVE = SMALL.clone("form above", spaceAfter=3)
_COLUMNS = 3
"""Of the answer sheet."""


def draw_form(content: FormContent, page_size: PageSize) -> bytes:
    """The form as a PDF file. The same content and paper give the same bytes."""
    paper = PAPER[page_size.value]
    width = paper[0] - 2 * _SIDE
    with typesetting():
        story: list[Flowable] = [
            heading(content.exam, 1, TITLE, content.heading),
            text(content.heading),
            table(Grid(("Form", ""), content.facts), width),
            Spacer(0, 12),
            *(text(line) for line in content.instructions),
            PageBreak(),
        ]
        for item in content.items:
            story += _item(item, content, width)
        story += [PageBreak(), *_answer_sheet(content.items, width)]
        return flowing(story, _imprint(content), paper, side=_SIDE)


def draw_key(content: KeyContent, page_size: PageSize) -> bytes:
    """The key as a PDF file. The same content and paper give the same bytes."""
    paper = PAPER[page_size.value]
    width = paper[0] - 2 * _SIDE
    with typesetting():
        story: list[Flowable] = [
            heading(content.exam, 1, TITLE, content.heading),
            text(content.heading),
        ]
        for part in content.parts:
            story += _part(part, width)
        return flowing(story, _imprint(content), paper, side=_SIDE)


def _imprint(content: FormContent | KeyContent) -> Imprint:
    return Imprint(
        title=content.title,
        subject=content.heading,
        author=content.author,
        language=content.language,
        running=content.running,
        notice=content.notice,
    )


def _part(part: Part, width: float) -> list[Flowable]:
    made: list[Flowable] = [CondPageBreak(120), heading(part.title, 2)]
    made += [text(line, SMALL) for line in part.paragraphs]
    made.append(Spacer(0, 5))
    if part.grid:
        made.append(table(part.grid, width))
    return made


def _item(item: PaperItem, content: FormContent, width: float) -> list[Flowable]:
    """Number, stem, options; kept on one page where it fits on one, else broken between rows."""
    inner = width - _NUMBER_WIDTH
    stem = flowables(item.stem, _STEM, content.media, inner)
    for number, prompt in enumerate(item.prompts, start=1):
        text_ = flowables(prompt, _OPTION, content.media, inner - _LETTER_WIDTH)
        lead = paragraph(f"{number}.", _OPTION)
        stem.append(
            side_by_side(beside(lead, text_), [_LETTER_WIDTH, inner - _LETTER_WIDTH], [SPACED])
        )
    number_ = heading(f"{item.number}.", 2, _NUMBER, f"Question {item.number}")
    rows = [[first, second, ""] for first, second in beside(number_, stem)]
    spans = [("SPAN", (1, row), (2, row)) for row in range(len(rows))]
    for letter, document in item.options:
        text_ = flowables(document, _OPTION, content.media, inner - _LETTER_WIDTH)
        mark = "" if item.prompts or item.places else "○\u00a0\u00a0"
        lead = paragraph(f"{mark}{letter}.", _OPTION)
        rows += [["", *row] for row in beside(lead, text_)]
    columns = [_NUMBER_WIDTH, _LETTER_WIDTH, inner - _LETTER_WIDTH]
    question = side_by_side(rows, columns, [*spans, SPACED])
    question.spaceAfter = 14
    above: list[Flowable] = [heading(item.section, 2)] if item.section else []
    if item.before:
        return [*_scenario(item, item.before, above, content, width), KeepTogether([question])]
    if item.scenario:
        above.append(text(f"Belongs to the scenario “{item.scenario}”.", _ABOVE))
    return [KeepTogether([*above, question])]


def _scenario(
    item: PaperItem, told: Document, above: list[Flowable], content: FormContent, width: float
) -> list[Flowable]:
    """The text that several questions share; what stands above it stays with its beginning."""
    first, *others = flowables(told, _STEM, content.media, width)
    title = text(f"Scenario: {item.scenario}", _NUMBER)
    return [CondPageBreak(160), KeepTogether([*above, title, first]), *others]


def _answer_sheet(items: Sequence[PaperItem], width: float) -> list[Flowable]:
    made: list[Flowable] = [
        heading("Answer sheet", 1, TITLE),
        text("Name: ____________________________________      Date: ____________________"),
        Spacer(0, 6),
    ]
    lines = -(-len(items) // _COLUMNS)
    hang = _LEAD * stringWidth("\u00a0", BODY, _BUBBLE.fontSize)
    look = _BUBBLE.clone("form bubble hanging", leftIndent=hang, firstLineIndent=-hang)
    place = fresh("Table")
    rows: list[list[Any]] = []
    for line in range(lines):
        row: list[Any] = []
        for column in range(_COLUMNS):
            index = line + column * lines
            where = (*place, ("TR", line), ("TD", column))
            row.append(rich(_bubbles(items[index]), look, where) if index < len(items) else "")
        rows.append(row)
    made.append(
        Table(
            rows,
            colWidths=[width / _COLUMNS] * _COLUMNS,
            repeatRows=0,
            style=[
                ("FONTNAME", (0, 0), (-1, -1), BODY),
                ("GRID", (0, 0), (-1, -1), 0.4, RULE),
                ("BOX", (0, 0), (-1, -1), 1, black),
                ("VALIGN", (0, 0), (-1, -1), "TOP"),
                ("TOPPADDING", (0, 0), (-1, -1), 4),
                ("BOTTOMPADDING", (0, 0), (-1, -1), 5),
            ],
        )
    )
    return made


def _bubbles(item: PaperItem) -> list[Run]:
    """``12   ○ A   ○ B …``; lines to write on where an answer is not a choice of letters."""
    digits = str(item.number)
    # no figure spaces: a paragraph drops one at its start
    before = "\u00a0" * 2 * (3 - len(digits))
    after = "\u00a0" * (_LEAD - len(before) - 2 * len(digits))
    if asked := len(item.prompts) or item.places:
        answers = "\u00a0 ".join(f"{place}\u00a0____" for place in range(1, asked + 1))
    else:
        answers = "\u00a0\u00a0 ".join(f"○\u00a0{letter}" for letter, _ in item.options)
    return [Run(before + digits + after, BOLD), Run(answers)]
