"""The only module that reads time.

Monotonic time decides how much of an exam is used; wall-clock time is recorded for people. On
Linux and macOS the monotonic clock used here stands still while the machine sleeps, so an exam
does too.
"""

from __future__ import annotations

import os
import time
from datetime import UTC, datetime
from pathlib import Path
from typing import Protocol

_BOOT_ID = Path("/proc/sys/kernel/random/boot_id")


class Clock(Protocol):
    """A source of time. Tests and the rehearsal bring their own."""

    def monotonic_ms(self) -> int:
        """Milliseconds since an arbitrary moment of this boot; never goes back."""
        ...

    def now(self) -> datetime:
        """Wall-clock time, in UTC."""
        ...

    def boot(self) -> str:
        """Names this boot of the machine and this run of the program."""
        ...


class SystemClock:
    """Time as the machine tells it."""

    def __init__(self) -> None:
        self._boot = f"{_machine_boot()}/{os.getpid()}-{time.monotonic_ns()}"

    def monotonic_ms(self) -> int:
        """Milliseconds of the monotonic clock."""
        return time.monotonic_ns() // 1_000_000

    def now(self) -> datetime:
        """Wall-clock time, in UTC."""
        return datetime.now(UTC)

    def boot(self) -> str:
        """Boot id of the system where there is one, and this run of the program."""
        return self._boot


class ScriptedClock:
    """Time that moves when told to: the rehearsal's, and the tests'.

    It can also follow real time, compressed: with ``factor`` 60 a real second counts as a minute.
    """

    def __init__(self, start: datetime, factor: float = 0.0) -> None:
        self._start = start
        self._factor = factor
        self._moved_ms = 0
        self._origin_ns = time.monotonic_ns()
        self._run = f"scripted/{os.getpid()}-{self._origin_ns}"

    def advance(self, ms: int) -> None:
        """Move on by a number of milliseconds."""
        if ms < 0:
            raise ValueError("a monotonic clock never goes back")
        self._moved_ms += ms

    def monotonic_ms(self) -> int:
        """Milliseconds since the start."""
        real_ms = (time.monotonic_ns() - self._origin_ns) / 1_000_000 if self._factor else 0.0
        return self._moved_ms + int(real_ms * self._factor)

    def now(self) -> datetime:
        """Start plus what has passed."""
        return datetime.fromtimestamp(self._start.timestamp() + self.monotonic_ms() / 1000, tz=UTC)

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
        return "unknown-boot"
