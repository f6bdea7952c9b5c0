"""Faults built into a child on purpose, to see that the campaign finds them.

None of this is in the program: a mutant replaces a piece of it in one child process.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any

import core.seating
from core.exam.events import Event, make_event
from core.storage.journal import RecordsJournal, Ticket

LATE_S = 0.05
GREED_MS = 1_500


def early_receipt() -> None:
    """Says that events are on the disk before they are."""
    append = RecordsJournal.append

    def early(self: RecordsJournal, events: Sequence[Event]) -> Ticket:
        held = Ticket(events)
        held.settle()
        threading.Timer(LATE_S, append, (self, events)).start()
        return held

    setattr(RecordsJournal, "append", early)  # noqa: B010  (mypy forbids the assignment)


def no_heartbeat() -> None:
    """Never writes a heartbeat: a crash gives back all time since the last event."""

    def silent(self: RecordsJournal, connection: object) -> None:
        """Writes nothing."""

    setattr(RecordsJournal, "_beat", silent)  # noqa: B010


def greedy_clock() -> None:
    """Counts more time than was used when a sitting is taken up."""
    honest: Callable[..., Event] = getattr(core.seating, "taken_up")  # noqa: B009

    def greedy(*given: Any, **named: Any) -> Event:
        event = honest(*given, **named)
        spent = int(event.payload["spent_ms"]) + GREED_MS
        changed = replace(event, payload={**event.payload, "spent_ms": spent})
        values = {name: getattr(changed, name) for name in _FIELDS}
        return make_event(**values)

    setattr(core.seating, "taken_up", greedy)  # noqa: B010


_FIELDS = ("sitting", "seq", "kind", "wall", "mono_ms", "boot", "payload", "previous")

MUTANTS: dict[str, Callable[[], None]] = {
    "early-receipt": early_receipt,
    "no-heartbeat": no_heartbeat,
    "greedy-clock": greedy_clock,
}

_applied: set[str] = set()


def apply_mutant(name: str) -> None:
    """Build a fault into this process, once. KeyError for an unknown one."""
    if name and name not in _applied:
        MUTANTS[name]()
        _applied.add(name)
