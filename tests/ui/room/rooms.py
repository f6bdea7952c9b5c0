"""A seat in the exam room that never touches a disk, and ways to the screens of interest."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from core.bank.model import Item
from core.clock import ScriptedClock
from core.exam.driver import DriverProfile, Limits, Switches
from core.exam.events import EventKind
from core.exam.session import Session, Staff, nobody
from tests.builders import (
    make_delivery,
    make_driver,
    make_exam,
    make_item,
    make_items,
    make_sections,
    make_switches,
)
from tests.fakes import MemoryJournal, make_session
from ui.presenters.room import Action, Reply, RoomPresenter
from ui.presenters.room.views import RoomView

ITEMS = 5


@dataclass
class Seat:
    """A session with its journal and clock at hand."""

    session: Session
    journal: MemoryJournal
    clock: ScriptedClock

    def minutes(self, minutes: float) -> None:
        """Let time pass."""
        self.clock.advance(round(minutes * 60_000))

    def presenter(self) -> RoomPresenter:
        return RoomPresenter(self.session)

    def kinds(self) -> list[EventKind]:
        """What happened so far."""
        return [event.kind for event in self.journal.events]


def make_seat(
    *,
    short: bool = False,
    online: bool = False,
    staff: Staff = nobody,
    items: tuple[Item, ...] = (),
    **changes: Any,
) -> Seat:
    """Five one-of-four questions, the second of which takes two answers; 60 minutes."""
    form = items or tuple(
        make_item(f"q{number}", keys=("a", "c") if number == 2 else ("b",))
        for number in range(1, ITEMS + 1)
    )
    values: dict[str, Any] = {"exam": make_exam(((len(form), len(form)),), minutes=60)} | changes
    return Seat(
        *make_session(make_delivery(form, **values), short=short, online=online, staff=staff)
    )


def driver_with(**switches: bool) -> DriverProfile:
    """The test driver with some switches set otherwise."""
    made: Switches = make_switches(**switches)
    return make_driver(switches=made)


def driver_with_limits(low_minutes: int, return_minutes: int) -> DriverProfile:
    """The test driver with other limits for warnings."""
    return make_driver(
        limits=Limits(
            agreement_minutes=5,
            low_time_popup_minutes=low_minutes,
            clock_returns_minutes=return_minutes,
            release_after_hours=48,
            review_columns=2,
        )
    )


def press(presenter: RoomPresenter, *actions: Action) -> RoomView:
    """Several buttons, one after the other."""
    for action in actions:
        presenter.press(action)
    return presenter.view


TO_ITEMS = (Action.NEXT, Action.AGREE, Action.NEXT, Action.NEXT, Action.BEGIN)
"""Through the introduction to the first question."""
TO_REVIEW = (*TO_ITEMS, *(Action.NEXT,) * ITEMS)
"""On to the review screen."""


def to_survey(presenter: RoomPresenter) -> RoomView:
    """To the survey, by both confirmations."""
    press(presenter, *TO_REVIEW, Action.END_REVIEW)
    presenter.reply(Reply.YES)
    return presenter.reply(Reply.YES)


def make_sectioned_seat(**changes: Any) -> Seat:
    """Six questions in three sections: free, forward only, complete only; 20, 10, 30 minutes."""
    exam = make_exam(((2, 2), (2, 2), (2, 2)), minutes=60, sections=make_sections())
    return make_seat(items=make_items(exam), exam=exam, **changes)
