"""How often to measure."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Settings:
    """Numbers of runs; ``quick`` is for trying the bench itself, not for figures."""

    starts: int
    """Fresh processes for each start-up figure."""
    few: int
    """Repetitions of what takes long."""
    answers: int
    turns: int
    """Of what must fit into one frame."""
    navigations: int
    pool: int
    """Synthetic items."""
    reports: int
    """Reports of a batch."""


FULL = Settings(
    starts=11, few=7, answers=500, turns=500, navigations=2_500, pool=10_000, reports=500
)
QUICK = Settings(starts=3, few=2, answers=60, turns=60, navigations=200, pool=2_000, reports=40)
