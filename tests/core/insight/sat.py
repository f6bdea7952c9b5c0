"""A sitting in memory whose steps and times a test sets."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from core.bank.model import Item
from core.clock import ScriptedClock
from core.exam.delivery import Delivery
from core.exam.events import Event
from core.exam.intents import Choose, Intent, Move, SubmitSurvey
from core.exam.phases import Phase
from core.exam.result import Result
from core.exam.scoring import score
from core.exam.session import Session, Staff, nobody
from core.insight.timeline import Moment, moments
from tests.builders import make_delivery, make_item
from tests.fakes import MemoryJournal, make_session


class Sat:
    """Begins at the first item; ``do`` acts, ``wait`` lets exam time pass."""

    def __init__(
        self, items: Sequence[Item] | None = None, *, staff: Staff = nobody, **changes: Any
    ) -> None:
        self.delivery: Delivery = make_delivery(items, **changes)
        made: tuple[Session, MemoryJournal, ScriptedClock] = make_session(
            self.delivery, short=True, staff=staff
        )
        self.session, self.journal, self.clock = made
        self.do(Move.CONFIRM, Move.AGREE, Move.BEGIN)

    def do(self, *intents: Intent) -> Sat:
        for intent in intents:
            self.session.perform(intent)
        return self

    def choose(self, *options: str) -> Sat:
        return self.do(*(Choose(option) for option in options))

    def wait(self, seconds: int) -> Sat:
        self.clock.advance(seconds * 1000)
        self.session.look_at_clock()
        return self

    def end(self) -> Sat:
        if self.session.state.phase is Phase.EXPIRED:
            self.do(Move.ACKNOWLEDGE)
        else:
            self.do(Move.END_ITEMS)
        return self.do(SubmitSurvey({"mood": "Good"}), Move.END_TEST)

    @property
    def log(self) -> list[Event]:
        return list(self.journal.events)

    @property
    def line(self) -> list[Moment]:
        return moments(self.log)

    @property
    def result(self) -> Result:
        return score(self.delivery, self.session.state)


def four() -> list[Item]:
    """Two tasks of two items, all scored; the last of each pair is a multiple response."""
    return [
        make_item("one"),
        make_item("two", keys=("a", "b")),
        make_item("three", domain=2, task="2.1"),
        make_item("four", domain=2, task="2.1", keys=("a", "b")),
    ]
