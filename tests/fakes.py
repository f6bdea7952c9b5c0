"""Stand-ins that behave: a journal in memory, and a clock that moves when told to."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from typing import Any

from core.clock import ScriptedClock, stamp
from core.exam.beat import Beat
from core.exam.delivery import Delivery
from core.exam.events import GENESIS, Event, EventKind, make_event
from core.exam.making import created
from core.exam.session import Session, Staff, nobody

START = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)


class MemoryReceipt:
    """A receipt that the journal settles, at once or when told to."""

    def __init__(self, saved: bool, waits: list[float]) -> None:
        self.saved = saved
        self._waits = waits

    def wait(self, seconds: float) -> bool:
        """Never waits, but notes that it would have: whether it is saved now."""
        if seconds > 0 and not self.saved:
            self._waits.append(seconds)
        return self.saved


class MemoryJournal:
    """Keeps events in a list; ``refusing`` plays a disk that does not answer."""

    def __init__(self) -> None:
        self.events: list[Event] = []
        self.refusing = False
        self.trouble: str | None = None
        self.waits: list[float] = []
        """Seconds that were waited for a disk that did not answer."""
        self.source: Callable[[], Beat | None] | None = None
        self._waiting: list[MemoryReceipt] = []

    def append(self, events: Sequence[Event]) -> MemoryReceipt:
        """Take events of one decision."""
        self.events.extend(events)
        receipt = MemoryReceipt(not self.refusing, self.waits)
        if self.refusing:
            self._waiting.append(receipt)
        return receipt

    def recover(self) -> None:
        """The disk answers again."""
        self.refusing = False
        self.trouble = None
        for receipt in self._waiting:
            receipt.saved = True

    def pulse(self, source: Callable[[], Beat | None] | None) -> None:
        """Remember where beats come from."""
        self.source = source


def make_clock() -> ScriptedClock:
    """A clock that stands still until it is moved."""
    return ScriptedClock(START)


def first_events(
    delivery: Delivery, clock: ScriptedClock, *, short: bool = False, online: bool = False
) -> list[Event]:
    """The log of a sitting that was just created and opened."""
    made = created(delivery, b"", short=short, online=online)[1]
    drafts: list[tuple[EventKind, dict[str, Any]]] = [
        (
            EventKind.CREATED,
            {**made, "delivery": "0" * 64, "short": short},
        ),
        (
            EventKind.OPENED,
            {"spent_ms": 0, "agreement_spent_ms": 0, "version": "0", "after": "start"},
        ),
    ]
    events: list[Event] = []
    for seq, (kind, payload) in enumerate(drafts):
        events.append(
            make_event(
                sitting="s1",
                seq=seq,
                kind=kind,
                wall=stamp(clock.now()),
                mono_ms=clock.monotonic_ms(),
                boot=clock.boot(),
                payload=payload,
                previous=events[-1].hash if events else GENESIS,
            )
        )
    return events


def make_session(
    delivery: Delivery,
    clock: ScriptedClock | None = None,
    *,
    short: bool = False,
    online: bool = False,
    staff: Staff = nobody,
) -> tuple[Session, MemoryJournal, ScriptedClock]:
    """A session at the welcome screen, with its journal and its clock."""
    used = clock or make_clock()
    journal = MemoryJournal()
    events = first_events(delivery, used, short=short, online=online)
    journal.events.extend(events)
    return Session(delivery, events, journal, used, staff), journal, used
