"""The heartbeat of a sitting."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Beat:
    """How much of the limits was used at a moment: bounds what a crash can lose or give."""

    sitting: str
    spent_ms: int
    agreement_spent_ms: int
    """Of the agreement's own limit, or of that of a break with the clock stopped."""
    seq: int
    """Sequence number of the next event at that moment."""
    wall: str
    mono_ms: int
    boot: str
