"""Lines of the list of items that the walk shows, and of its filters."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from core.exam.shown import VERDICT_WORDS, Verdict, verdict_of
from ui.presenters.wording import count

if TYPE_CHECKING:
    from core.exam.result import ItemResult


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
    words = VERDICT_WORDS[verdict]
    flag = ", flagged" if result.flagged else ""
    label = f"Question {result.index + 1}"
    return ItemRow(result.index, label, verdict, result.flagged, f"{label}, {words.lower()}{flag}")


def filter_label(title: str, number: int) -> str:
    """A line of the filter with how many items it shows."""
    return f"{title} ({count(number, 'question')})"
