"""The only module that reads time.

Monotonic time decides how much of an exam is used; wall-clock time is recorded for people. The
monotonic reading stands still while the machine sleeps; how long it slept is told apart, so that a
driver profile can let the exam clock stop or run meanwhile (``docs/clock.md``).
"""

from __future__ import annotations

import os
import time
from datetime import UTC, datetime
from pathlib import Path
from typing import Protocol

UNKNOWN_BOOT = "unknown-boot"
"""Names the boot where the system does not: two of them may differ."""

_BOOT_ID = Path("/proc/sys/kernel/random/boot_id")


class Clock(Protocol):
    """A source of time. Tests and the rehearsal bring their own."""

    leaps: bool
    """Whether time moves in leaps, so that a long gap between two readings says nothing."""

    def monotonic_ms(self) -> int:
        """Milliseconds since an arbitrary moment of this boot, sleep left out; never goes back."""
        ...

    def asleep_ms(self) -> int:
        """Milliseconds that the machine slept since an arbitrary moment of this boot."""
        ...

    def now(self) -> datetime:
        """Wall-clock time, in UTC."""
        ...

    def boot(self) -> str:
        """Names this boot of the machine and, behind a slash, this run of the program."""
        ...


class SystemClock:
    """Time as the machine tells it."""

    leaps = False

    def __init__(self) -> None:
        self._boot = f"{_machine_boot()}/{os.getpid()}-{time.monotonic_ns()}"

    def monotonic_ms(self) -> int:
        """Milliseconds of the monotonic clock."""
        return time.monotonic_ns() // 1_000_000

    def asleep_ms(self) -> int:
        """Difference between the clock that runs on in sleep, where there is one, and the other."""
        if not hasattr(time, "CLOCK_BOOTTIME"):
            return 0
        both = time.clock_gettime_ns(time.CLOCK_BOOTTIME) - time.monotonic_ns()
        return max(0, both // 1_000_000)

    def now(self) -> datetime:
        """Wall-clock time, in UTC."""
        return datetime.now(UTC)

    def boot(self) -> str:
        """Boot id of the system where there is one, and this run of the program."""
        return self._boot


class WakefulClock:
    """A clock whose monotonic reading runs on while the machine sleeps."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self.leaps = clock.leaps

    def monotonic_ms(self) -> int:
        """Milliseconds since an arbitrary moment of this boot, sleep included."""
        return self._clock.monotonic_ms() + self._clock.asleep_ms()

    def asleep_ms(self) -> int:
        """As the clock within."""
        return self._clock.asleep_ms()

    def now(self) -> datetime:
        """As the clock within."""
        return self._clock.now()

    def boot(self) -> str:
        """As the clock within."""
        return self._clock.boot()


class ScriptedClock:
    """Time that moves when told to: the rehearsal's, and the tests'.

    It can also follow real time, compressed: with ``factor`` 60 a real second counts as a minute.
    """

    leaps = True

    def __init__(self, start: datetime, factor: float = 0.0) -> None:
        self._start = start
        self._factor = factor
        self._moved_ms = 0
        self._asleep_ms = 0
        self._jumped_ms = 0
        self._origin_ns = time.monotonic_ns()
        self._run = f"scripted-{os.getpid()}-{self._origin_ns}/1"

    def advance(self, ms: int) -> None:
        """Move on by a number of milliseconds."""
        if ms < 0:
            raise ValueError("a monotonic clock never goes back")
        self._moved_ms += ms

    def sleep(self, ms: int) -> None:
        """The machine sleeps for a number of milliseconds."""
        if ms < 0:
            raise ValueError("nobody sleeps backwards")
        self._asleep_ms += ms

    def jump(self, ms: int) -> None:
        """Set the wall clock forward, or back where ``ms`` is negative."""
        self._jumped_ms += ms

    def monotonic_ms(self) -> int:
        """Milliseconds since the start."""
        real_ms = (time.monotonic_ns() - self._origin_ns) / 1_000_000 if self._factor else 0.0
        return self._moved_ms + int(real_ms * self._factor)

    def asleep_ms(self) -> int:
        """What :meth:`sleep` has added."""
        return self._asleep_ms

    def now(self) -> datetime:
        """Start plus what has passed, and what the wall clock was set by."""
        passed_ms = self.monotonic_ms() + self._asleep_ms + self._jumped_ms
        return datetime.fromtimestamp(self._start.timestamp() + passed_ms / 1000, tz=UTC)

    def boot(self) -> str:
        """Names this scripted run."""
        return self._run


def stamp(moment: datetime) -> str:
    """A moment as it is recorded: ISO 8601, UTC, milliseconds."""
    return moment.astimezone(UTC).isoformat(timespec="milliseconds")


def _machine_boot() -> str:
    try:
        return _BOOT_ID.read_text("ascii").strip()
    except OSError:
        return UNKNOWN_BOOT
