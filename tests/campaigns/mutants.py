"""Faults built into a child on purpose, to see that the campaign finds them.

None of this is in the program: a mutant replaces a piece of it in one child process.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from typing import Any

from core.exam.events import Event
from core.storage.journal import RecordsJournal, Ticket

LATE_S = 0.05


def early_receipt() -> None:
    """Says that events are on the disk before they are."""
    append = RecordsJournal.append

    def early(self: RecordsJournal, events: Sequence[Event]) -> Ticket:
        held = Ticket(events)
        held.settle()
        threading.Timer(LATE_S, append, (self, events)).start()
        return held

    RecordsJournal.append = early  # type: ignore[method-assign]


def no_heartbeat() -> None:
    """Never writes a heartbeat: a crash gives back all time since the last event."""
    RecordsJournal._beat = lambda _self, _connection: None  # type: ignore[method-assign]


def clock_runs_while_down() -> None:
    """Counts more time than was used when a sitting is taken up."""
    from core import app  # noqa: PLC0415
    from core.exam import making  # noqa: PLC0415

    honest: Callable[..., Any] = making.opened

    def greedy(state: Any, beat: Any, *more: Any, **named: Any) -> Any:
        kind, payload = honest(state, beat, *more, **named)
        return kind, {**payload, "spent_ms": int(payload["spent_ms"]) + 1_500}

    making.opened = greedy
    app.opened = greedy


MUTANTS: dict[str, Callable[[], None]] = {
    "early-receipt": early_receipt,
    "no-heartbeat": no_heartbeat,
    "clock-runs-while-down": clock_runs_while_down,
}

_applied: set[str] = set()


def apply_mutant(name: str) -> None:
    """Build a fault into this process, once. KeyError for an unknown one."""
    if name and name not in _applied:
        MUTANTS[name]()
        _applied.add(name)
