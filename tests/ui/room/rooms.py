"""A sitting that never touches a disk, for presenters and screens."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from typing import Any

from core.clock import ScriptedClock, stamp
from core.exam.delivery import Delivery
from core.exam.events import GENESIS, Event, EventKind, make_event
from core.exam.session import Beat, Session
from tests.builders import make_delivery, make_exam, make_item
from ui.presenters.room import Action, Reply, RoomPresenter
from ui.presenters.room.views import RoomView

START = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)


class FakeReceipt:
    """Committed as soon as the journal's disk works."""

    def __init__(self, journal: FakeJournal) -> None:
        self._journal = journal

    def wait(self, seconds: float) -> bool:
        self._journal.waits.append(seconds)
        return self._journal.works


class FakeJournal:
    """Keeps events in a list; with ``works`` false, nothing is committed."""

    def __init__(self) -> None:
        self.events: list[Event] = []
        self.works = True
        self.waits: list[float] = []
        self.source: Callable[[], Beat | None] | None = None

    def append(self, events: Sequence[Event]) -> FakeReceipt:
        self.events.extend(events)
        return FakeReceipt(self)

    def pulse(self, source: Callable[[], Beat | None] | None) -> None:
        self.source = source

    def kinds(self) -> list[EventKind]:
        return [event.kind for event in self.events]


class Seat:
    """A session with everything around it at hand."""

    def __init__(self, delivery: Delivery, *, short: bool = False) -> None:
        self.clock = ScriptedClock(START)
        self.journal = FakeJournal()
        created = make_event(
            sitting="s1",
            seq=0,
            kind=EventKind.CREATED,
            wall=stamp(START),
            mono_ms=0,
            boot=self.clock.boot(),
            payload={
                "sitting": "s1",
                "delivery": "",
                "items": len(delivery.items),
                "allowed_ms": delivery.minutes * 60_000,
                "agreement_ms": delivery.driver.limits.agreement_minutes * 60_000,
                "short": short,
            },
            previous=GENESIS,
        )
        self.session = Session(delivery, [created], self.journal, self.clock)

    def minutes(self, minutes: float) -> None:
        """Let time pass."""
        self.clock.advance(round(minutes * 60_000))

    def presenter(self) -> RoomPresenter:
        return RoomPresenter(self.session)


def seat(*, short: bool = False, items: int = 5, **changes: Any) -> Seat:
    """A seat with one-of-four questions, the second of which takes two answers."""
    form = [
        make_item(f"q{number}", keys=("a", "c") if number == 2 else ("b",))
        for number in range(1, items + 1)
    ]
    values: dict[str, Any] = {"exam": make_exam(((items, items),), minutes=60)} | changes
    return Seat(make_delivery(form, **values), short=short)


def to_items(presenter: RoomPresenter) -> RoomView:
    """Through the introduction to the first question."""
    for action in (Action.NEXT, Action.AGREE, Action.NEXT, Action.NEXT, Action.BEGIN):
        view = presenter.press(action)
    return view


def to_review(presenter: RoomPresenter, items: int = 5) -> RoomView:
    """Through the introduction and, by Next, to the review screen."""
    to_items(presenter)
    for _ in range(items):
        view = presenter.press(Action.NEXT)
    return view


def to_survey(presenter: RoomPresenter, items: int = 5) -> RoomView:
    """To the survey, by both confirmations."""
    to_review(presenter, items)
    presenter.press(Action.END_REVIEW)
    presenter.reply(Reply.YES)
    return presenter.reply(Reply.YES)
