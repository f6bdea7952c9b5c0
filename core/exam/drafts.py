"""Events to be, and the two ways to refuse them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from core.exam.events import EventKind
from core.exam.intents import Refusal, Refused
from core.exam.phases import Phase
from core.exam.sitting import SittingState

Draft = tuple[EventKind, Mapping[str, Any]]
"""An event to be: kind and payload."""


def require(state: SittingState, *phases: Phase) -> None:
    """Raise Refused outside these phases."""
    if state.phase not in phases:
        raise Refused(Refusal.NOT_NOW)


def no() -> list[Draft]:
    """Raise Refused: not now."""
    raise Refused(Refusal.NOT_NOW)
