"""What may be chosen for a sitting besides what home shows: the room, more time, breaks."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from core.exam.allowance import FACTORS, NONE, Adjustment
from ui.presenters.choice import Choice
from ui.words import tr, trn

if TYPE_CHECKING:
    from core.records import ExamInfo
    from ui.presenters.home_view import Selection

MOST_MINUTES, MOST_BREAKS, MOST_BREAK_MINUTES = 240, 10, 60
"""Largest figures that the dialog offers."""


@dataclass(frozen=True, slots=True)
class Options:
    """What was chosen."""

    profile: str
    online: bool
    adjustment: Adjustment | None


@dataclass(frozen=True, slots=True, kw_only=True)
class OptionsView:
    """What the dialog shows."""

    profiles: tuple[Choice, ...]
    """Id, title, about."""
    profile: str
    with_check_in: frozenset[str]
    """Ids of the profiles that have the steps of an online sitting."""
    online: bool
    factors: tuple[Choice, ...]
    adjustment: Adjustment
    guarded: bool
    """Whether more time and breaks need the staff code."""


def options_view(exam: ExamInfo, chosen: Selection, *, guarded: bool) -> OptionsView:
    """What may be chosen for an exam, and what is."""
    return OptionsView(
        profiles=tuple(Choice(each.id, each.title, each.about) for each in exam.profiles),
        profile=exam.profile(chosen.profile).id,
        with_check_in=frozenset(each.id for each in exam.profiles if each.check_in),
        online=chosen.online,
        factors=tuple(Choice(str(percent), factor_words(percent)) for percent in FACTORS),
        adjustment=chosen.adjustment or NONE,
        guarded=guarded,
    )


def factor_words(percent: int) -> str:
    """A factor as it is chosen: ``× 1.25``."""
    return tr("none") if percent == 100 else f"× {percent / 100:g}"


def adjustment_words(adjustment: Adjustment) -> list[str]:
    """What is granted besides the accommodations, each thing in words."""
    words = []
    if adjustment.percent != NONE.percent:
        words.append(tr("time {factor}", factor=factor_words(adjustment.percent)))
    if adjustment.extra_minutes:
        words.append(trn(adjustment.extra_minutes, "%n extra minute", "%n extra minutes"))
    if adjustment.breaks and adjustment.break_minutes:
        words.append(
            trn(
                adjustment.breaks,
                "%n break of {minutes} min with the clock stopped",
                "%n breaks of {minutes} min with the clock stopped",
                minutes=adjustment.break_minutes,
            )
        )
    return words
