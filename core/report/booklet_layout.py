"""How the review booklet looks. Imported late: ReportLab is slow to import."""

from __future__ import annotations

from typing import Any
from xml.sax.saxutils import quoteattr

from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus.flowables import CondPageBreak, Flowable, HRFlowable, KeepTogether, Spacer
from reportlab.platypus.tables import Table

from core.bank.model import Scenario
from core.exam.explained import ItemView, OptionView, ReferenceView
from core.exam.shown import scenario_text
from core.markup import Document, Paragraph, Strong, Text
from core.report.booklet import BookletContent
from core.report.fonts import BOLD, markup
from core.report.grid import LOOK
from core.report.itemflow import beside, flowables, side_by_side
from core.report.pdf import PageSize
from core.report.sheet import (
    CELL,
    CELL_HEAD,
    FAINT,
    HEADING,
    PAPER,
    RULE,
    SMALL,
    SUBHEADING,
    TEXT,
    TITLE,
    Imprint,
    flowing,
    heading,
    proved,
    remarked,
    style,
    text,
    typesetting,
)
from core.report.text import Run, TaggedParagraph, fresh, paragraph, rich

_SIDE = 60.0
_LETTER_WIDTH = 20.0
_STEM = style("stem", 10, 13.5, spaceAfter=6)
_OPTION = style("option", 9.5, 12.5, spaceAfter=2)
_REASON = style("reason", 8.5, 11.5, spaceAfter=2, leftIndent=0)
_MARK = style("option mark", 8.5, 11.5, fontName=BOLD, spaceAfter=2)
_VERDICT = style("verdict", 9.5, 13, fontName=BOLD, spaceAfter=3)
_LINK = style("reference", 8, 10.5, textColor=FAINT, splitLongWords=1)


def draw(content: BookletContent, page_size: PageSize) -> bytes:
    """The document as a PDF file. The same content and paper give the same bytes."""
    imprint = Imprint(
        title=content.title,
        subject=content.heading,
        author=content.author,
        language=content.language,
        running=content.running,
        notice=content.notice,
    )
    paper = PAPER[page_size.value]
    width = paper[0] - 2 * _SIDE
    with typesetting():
        story = [
            heading(content.exam, 1, TITLE, content.heading),
            text(content.heading),
            *remarked(content.remark),
            text(content.intro[0], SMALL),
            *(text(line) for line in content.intro[1:]),
        ]
        told: set[str] = set()
        for item in content.items:
            if item.scenario and item.scenario.id not in told:
                told.add(item.scenario.id)
                story += _scenario(item.scenario, content, width)
            last = item is content.items[-1]
            story += _item(item, content, width, proved(content.proof) if last else [])
        if not content.items:
            story += proved(content.proof)
        return flowing(story, imprint, paper, side=_SIDE)


def _scenario(scenario: Scenario, content: BookletContent, width: float) -> list[Flowable]:
    """The text that several items share, before the first of them."""
    first, *others = flowables(scenario_text(scenario), _STEM, content.media, width)
    rule = HRFlowable(width="100%", thickness=0.6, color=RULE, spaceBefore=10, spaceAfter=4)
    head = heading(f"Scenario: {scenario.title}", 2, HEADING)
    return [CondPageBreak(120), KeepTogether([rule, head, first]), *others]


def _answers(item: ItemView, content: BookletContent, width: float) -> list[Flowable]:
    """Prompts or places, each with the letter given and the right one."""
    matching = item.rows[0].prompt is not None
    given = width * 0.16
    columns = [width - 2 * given, given, given] if matching else [given] * 3
    place = fresh("Table")
    head = ("Prompt" if matching else "Place", "Your answer", "Right answer")
    rows: list[list[Any]] = [
        [
            paragraph(words, CELL_HEAD, (*place, ("TR", 0), ("TH", column)))
            for column, words in enumerate(head)
        ]
    ]
    for row in item.rows:
        where = (*place, ("TR", row.number))
        lead: Any = paragraph(f"{row.number}.", CELL, (*where, ("TD", 0)))
        if row.prompt:
            text_ = flowables(row.prompt, _OPTION, content.media, columns[0] - 2 * _LETTER_WIDTH)
            lead = side_by_side(beside(lead, text_), [_LETTER_WIDTH, columns[0] - 36])
        letters = (row.given or "–", row.key)
        rows.append(
            [lead]
            + [
                paragraph(letter, CELL, (*where, ("TD", column)))
                for column, letter in enumerate(letters, start=1)
            ]
        )
    made = Table(rows, colWidths=columns, repeatRows=1, style=LOOK, hAlign="LEFT")
    return [made, Spacer(0, 8)]


def _item(
    item: ItemView, content: BookletContent, width: float, after: list[Flowable]
) -> list[Flowable]:
    """One item: the stem stays with the first answers, an option on one page if it fits on one,
    and verdict, references and what comes ``after`` with the last option.
    """
    stem = flowables(item.own_stem, _STEM, content.media, width)
    top = [
        HRFlowable(width="100%", thickness=0.6, color=RULE, spaceBefore=10, spaceAfter=4),
        heading(item.heading, 2, HEADING),
        text(f"{item.place.replace(chr(10), ' – ')} – {item.scored}", SMALL),
        *((text(f"Scenario: {item.scenario.title}", SMALL),) if item.scenario else ()),
        Spacer(0, 4),
    ]
    blocks = [_answers(item, content, width)] if item.rows else []
    blocks += [[_option(option, content, width)] for option in item.options]
    first, *others = blocks or [[]]
    *between, last = others or [[]]
    ending = [*last, *_ending(item), *after]
    blocks = [[*top, *stem, *first], *between, ending]
    return [CondPageBreak(120), *(KeepTogether(block) for block in blocks)]


def _ending(item: ItemView) -> list[Flowable]:
    """What stands below the options: the verdict, the comment, where to read more."""
    made: list[Flowable] = [Spacer(0, 3), paragraph(item.verdict_text, _VERDICT)]
    if item.comment:
        made.append(rich([Run("Your comment: ", BOLD), Run(item.comment)], TEXT))
    if item.references:
        made += _references(item.references)
    if item.about:
        made.append(paragraph(item.about, SMALL))
    return made


def _option(option: OptionView, content: BookletContent, width: float) -> Flowable:
    """The option, and under it what its author says: rows of one table."""
    inner = width - _LETTER_WIDTH

    def set_in(document: Document, look: ParagraphStyle) -> list[Flowable]:
        return flowables(document, look, content.media, inner)

    parts = set_in(option.text, _OPTION)
    if option.verdict:
        parts.append(paragraph(option.verdict, _MARK))
    if option.rationale:
        parts += set_in(option.rationale, _REASON)
    if option.right_if:
        parts += set_in(_led("Right if: ", option.right_if), _REASON)
    if option.trap:
        parts.append(paragraph(f"Trap: {option.trap}", _LINK))
    rows = beside(paragraph(f"{option.letter}.", _OPTION), parts)
    more = [("BOTTOMPADDING", (0, -1), (-1, -1), 6)]
    return side_by_side(rows, [_LETTER_WIDTH, inner], more)


def _led(words: str, document: Document) -> Document:
    """The text with words in bold in front of its first paragraph."""
    lead = Strong((Text(words),))
    match document.blocks:
        case (Paragraph(children), *rest):
            return Document((Paragraph((lead, *children)), *rest))
        case blocks:
            return Document((Paragraph((lead,)), *blocks))


def _references(references: tuple[ReferenceView, ...]) -> list[Flowable]:
    made: list[Flowable] = [heading("References", 3, SUBHEADING)]
    for reference in references:
        made.append(paragraph(reference.title, _LINK))
        if reference.url:
            link = TaggedParagraph(
                f"<link href={quoteattr(reference.url)}>{markup(reference.url)}</link>", _LINK
            )
            link.place = fresh("P")
            made.append(link)
    return made
