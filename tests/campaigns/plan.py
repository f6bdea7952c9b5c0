"""When a sitting is killed, drawn by the seed."""

from __future__ import annotations

from dataclasses import dataclass

from core.exam.draw import fraction


@dataclass(frozen=True, slots=True)
class Kill:
    """When to kill."""

    how: str
    """``moment``, ``click`` or ``write``."""
    after: int
    """Clicks to wait for."""
    delay_us: int
    """Then so long; of ``write``, from the growth of the journal on."""


def drawn_kill(seed: int, number: int) -> Kill:
    """The moment of a run's next kill: half of them within milliseconds of a click."""
    draw = fraction(seed, "kill", number)
    where = fraction(seed, "where", number)
    clicks = 1 + int(18 * fraction(seed, "clicks", number))
    if draw < 0.35:
        return Kill("moment", 0, round(1_300_000 * where))
    if draw < 0.75:
        return Kill("click", clicks, round(7_000 * where))
    return Kill("write", clicks, round(600 * where))
