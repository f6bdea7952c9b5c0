"""Lines of the list of items that the walk shows, and of its filters."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from core.exam.shown import Verdict, verdict_of
from core.words import message
from ui.presenters.wording import questions
from ui.words import tr

if TYPE_CHECKING:
    from core.exam.result import ItemResult


SPOKEN = {
    Verdict.RIGHT: message("right"),
    Verdict.WRONG: message("wrong"),
    Verdict.HALF: message("half-answered"),
    Verdict.OPEN: message("not answered"),
}


@dataclass(frozen=True, slots=True)
class ItemRow:
    """A line of the list of items."""

    index: int
    label: str
    verdict: Verdict
    flagged: bool
    spoken: str
    """What a screen reader says of it."""


def item_row(result: ItemResult) -> ItemRow:
    """A line of the list of items."""
    verdict = verdict_of(result)
    parts = [tr("Question {number}", number=result.index + 1), tr(SPOKEN[verdict])]
    if result.flagged:
        parts.append(tr("flagged"))
    return ItemRow(result.index, parts[0], verdict, result.flagged, ", ".join(parts))


def filter_label(title: str, number: int) -> str:
    """A line of the filter with how many items it shows."""
    return tr("{filter} ({count})", filter=title, count=questions(number))
