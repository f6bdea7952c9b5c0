"""How the candidate appendix looks. Imported late: ReportLab is slow to import."""

from __future__ import annotations

from collections.abc import Sequence

from reportlab.platypus.flowables import Flowable, KeepTogether, Spacer

from core.report.appendix import AppendixContent
from core.report.grid import table
from core.report.pacing_chart import PacingFlowable
from core.report.parts import Grid, Part
from core.report.pdf import PageSize
from core.report.sheet import (
    PAPER,
    SMALL,
    TEXT,
    TITLE,
    Imprint,
    flowing,
    heading,
    proved,
    remarked,
    text,
    typesetting,
)

_SIDE = 54.0
_WHOLE = 12
"""Tables of up to so many rows stay on one page with their heading."""


def draw(content: AppendixContent, page_size: PageSize) -> bytes:
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
    with typesetting():
        return flowing(_story(content, paper[0] - 2 * _SIDE), imprint, paper, side=_SIDE)


def _story(content: AppendixContent, width: float) -> list[Flowable]:
    story: list[Flowable] = [
        heading(content.exam, 1, TITLE, content.heading),
        text(content.heading),
        *remarked(content.remark),
        table(Grid(("Sitting", ""), content.facts), width),
    ]
    story += _part(content.score, width)
    story += _part(content.sections, width)
    story += _part(content.pacing, width, PacingFlowable(content.chart))
    story += _part(content.items, width)
    *others, last = content.others
    # Before the last part, not after it: behind a long table it could be left alone on a page.
    before = proved(content.proof)
    if not (last.grid or _long(others[-1])):  # a few lines, which would be hardly more on a page
        before = [*_made(others.pop(), width), *before]
    for part in others:
        story += _part(part, width)
    return [*story, *_part(last, width, before=before)]


def _part(
    part: Part,
    width: float,
    figure: Flowable | None = None,
    before: Sequence[Flowable] = (),
) -> list[Flowable]:
    made = [*before, *_made(part, width, figure)]
    if _long(part):
        return [KeepTogether(made[:-1]), made[-1]]
    return [KeepTogether(made)]


def _long(part: Part) -> bool:
    return part.grid is not None and len(part.grid.rows) > _WHOLE


def _made(part: Part, width: float, figure: Flowable | None = None) -> list[Flowable]:
    first, *others = part.paragraphs
    made: list[Flowable] = [
        heading(part.title, 2),
        text(first, TEXT),
        *(text(other, SMALL) for other in others),
    ]
    if others:
        made.append(Spacer(0, 5))
    if figure:
        made += [figure, Spacer(0, 6)]
    if part.grid:
        made.append(table(part.grid, width))
    return made
