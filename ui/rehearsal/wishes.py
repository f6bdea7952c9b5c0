"""What a rehearsal is asked for."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from ui.rehearsal.behaviour import Behaviour

Progress = Callable[[str], None]
"""Called with what the candidate is doing."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Wishes:
    """What to rehearse."""

    exam: str
    form: str
    seed: int
    esl: bool
    behaviour: Behaviour
    compression: float
    """Exam-room seconds a real second; 0: as fast as the machine can."""
    out: Path
    screen: tuple[int, int] = (1366, 768)
    """Width and height of the display, in logical pixels."""
    scale: float = 1.0
    """Device pixels a logical pixel."""
