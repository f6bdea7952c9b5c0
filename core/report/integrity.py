"""What the log says of a sitting's surroundings: steps of the wall clock, sleep of the machine.

Exam time is monotonic, so none of this changes how much of it was used; it is told because a
reader of the report may want to know.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import pairwise

from core.exam.events import Event

TOLERANCE_MS = 2_000
"""Differences of the two clocks up to this are the small corrections that machines make."""


@dataclass(frozen=True, slots=True)
class ClockStep:
    """The wall clock moved otherwise than time passed."""

    wall: str
    """When it was found, ISO 8601 in UTC."""
    by_ms: int
    """Forward if positive: the clock was set, or the machine slept. Back if negative."""


def clock_steps(log: Sequence[Event]) -> tuple[ClockStep, ...]:
    """Steps between events of the same run of the program."""
    found = []
    for before, after in pairwise(log):
        if before.boot != after.boot:
            continue
        passed = datetime.fromisoformat(after.wall) - datetime.fromisoformat(before.wall)
        by_ms = passed // timedelta(milliseconds=1) - (after.mono_ms - before.mono_ms)
        if abs(by_ms) > TOLERANCE_MS:
            found.append(ClockStep(after.wall, by_ms))
    return tuple(found)
