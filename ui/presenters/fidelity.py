"""What the screen of the fidelity card shows: counts, a filter by mark, rows in their groups."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import groupby

from core.exam.driver import Mark
from core.exam.fidelity import MARKS, Card, Row, State
from core.words import message
from ui.presenters.choice import Choice
from ui.words import tr, trn

ALL = "all"
"""Id of the filter that shows everything."""

MARK_WORDS = {
    Mark.DOCUMENTED: message("documented"),
    Mark.REPORTED: message("reported"),
    Mark.GUESS: message("guess"),
    Mark.OWN: message("our own"),
}
STATE_WORDS = {
    State.BUILT: message("built"),
    State.OFF: message("off"),
    State.DIFFERENT: message("different"),
}


@dataclass(frozen=True, slots=True)
class FidelityRow:
    """One element."""

    what: str
    value: str
    state: str
    mark: str
    note: str
    spoken: str
    """The whole row as one text."""


@dataclass(frozen=True, slots=True)
class FidelityGroup:
    """Elements of one part of the room."""

    title: str
    rows: tuple[FidelityRow, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class FidelityView:
    """What the dialog shows."""

    title: str
    summary: str
    filters: tuple[Choice, ...]
    shown: str
    """Id of the filter in use."""
    about_filter: str
    """What the mark that is filtered by means; empty for all."""
    groups: tuple[FidelityGroup, ...]


def fidelity_view(card: Card, shown: str = ALL) -> FidelityView:
    """The card, or only what bears one mark. ``shown`` is :data:`ALL` or a mark."""
    mark = None if shown == ALL else Mark(shown)
    rows = [row for row in card.rows if mark in {None, row.mark}]
    return FidelityView(
        title=card.title,
        summary=trn(
            len(card.rows),
            "%n element: {built} built, {off} off, {different} deliberately different.",
            "%n elements: {built} built, {off} off, {different} deliberately different.",
            built=card.count_state(State.BUILT),
            off=card.count_state(State.OFF),
            different=card.count_state(State.DIFFERENT),
        ),
        filters=_filters(card),
        shown=shown,
        about_filter=tr(MARKS[mark]) if mark else "",
        groups=tuple(
            FidelityGroup(title, tuple(_row(row) for row in held))
            for title, held in groupby(rows, key=lambda row: row.group)
        ),
    )


def _filters(card: Card) -> tuple[Choice, ...]:
    marks = (
        Choice(mark.value, f"{tr(MARK_WORDS[mark])} ({card.count(mark)})", tr(MARKS[mark]))
        for mark in Mark
    )
    return (Choice(ALL, tr("Everything")), *marks)


def _row(row: Row) -> FidelityRow:
    state, mark = tr(STATE_WORDS[row.state]), tr(MARK_WORDS[row.mark])
    spoken = ", ".join(part for part in (row.what, row.value, state, mark, row.note) if part)
    return FidelityRow(row.what, row.value, state, mark, row.note, spoken)
