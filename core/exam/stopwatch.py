"""Time used of a limit, computed from readings of a monotonic clock."""

from __future__ import annotations

from dataclasses import dataclass, replace


@dataclass(frozen=True, slots=True)
class Stopwatch:
    """Time used of a limit. Runs while ``since_ms`` is set; never counts ticks."""

    limit_ms: int
    spent_ms: int = 0
    since_ms: int | None = None
    """Monotonic reading at which ``spent_ms`` was true; None while stopped."""

    def spent_at(self, mono_ms: int) -> int:
        """Milliseconds used at a monotonic reading of this run; never less than before.

        It ends at the limit, except where the limit was lowered below what had been used.
        """
        if self.since_ms is None:
            return self.spent_ms
        passed = self.spent_ms + max(0, mono_ms - self.since_ms)
        return max(self.spent_ms, min(self.limit_ms, passed))

    def left_at(self, mono_ms: int) -> int:
        """Milliseconds left at a monotonic reading of this run; never negative."""
        return max(0, self.limit_ms - self.spent_at(mono_ms))

    def late_at(self, mono_ms: int) -> int:
        """Milliseconds that passed at a reading since the limit was reached; 0 before."""
        if self.since_ms is None:
            return 0
        return max(0, mono_ms - self.since_ms - max(0, self.limit_ms - self.spent_ms))

    def started(self, mono_ms: int) -> Stopwatch:
        """Running from a reading on."""
        return replace(self, since_ms=mono_ms)

    def advanced(self, mono_ms: int) -> Stopwatch:
        """Brought up to a reading, still running or still stopped."""
        since = None if self.since_ms is None else max(mono_ms, self.since_ms)
        return replace(self, spent_ms=self.spent_at(mono_ms), since_ms=since)

    def stopped(self, mono_ms: int) -> Stopwatch:
        """Stopped at a reading."""
        return replace(self, spent_ms=self.spent_at(mono_ms), since_ms=None)

    def resumed(self, spent_ms: int) -> Stopwatch:
        """Stopped at a known figure: what an earlier run of the program had used."""
        spent = max(self.spent_ms, min(self.limit_ms, spent_ms))
        return replace(self, spent_ms=spent, since_ms=None)

    def limited(self, limit_ms: int) -> Stopwatch:
        """With another limit; what was used stays used."""
        return replace(self, limit_ms=limit_ms)

    def charged(self, ms: int) -> Stopwatch:
        """With more time used, up to the limit."""
        return replace(self, spent_ms=max(self.spent_ms, min(self.limit_ms, self.spent_ms + ms)))
