"""Notices what happened to time between two looks: jumps of the wall clock, sleep, stalls.

None of it changes how much of the exam is used; the log tells it, and the report prints it.
"""

from __future__ import annotations

from datetime import datetime, timedelta

from core.clock import Clock
from core.exam.drafts import Draft
from core.exam.events import EventKind

JUMP_MS = 2_000
"""A smaller step of the wall clock is what time services do every day."""
SLEEP_MS = 1_000
STALL_MS = 5_000
"""A program that did not look for so long was stopped or starved."""

JUMPED, SLEPT, STALLED = "jump", "sleep", "stall"


class ClockWatch:
    """Compares the readings of one clock from look to look."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._last = self._readings()

    def look(self) -> list[Draft]:
        """What happened since the last look, as events."""
        (mono, asleep, wall), before = self._readings(), self._last
        awake, slept = mono - before[0], asleep - before[1]
        jumped = (wall - before[2]) // timedelta(milliseconds=1) - awake - slept
        self._last = (mono, asleep, wall)
        found = (
            (JUMPED, jumped if abs(jumped) >= JUMP_MS else 0),
            (SLEPT, slept if slept >= SLEEP_MS else 0),
            (STALLED, awake if awake >= STALL_MS and not self._clock.leaps else 0),
        )
        return [(EventKind.CLOCK, {"what": what, "ms": ms}) for what, ms in found if ms]

    def _readings(self) -> tuple[int, int, datetime]:
        return self._clock.monotonic_ms(), self._clock.asleep_ms(), self._clock.now()
