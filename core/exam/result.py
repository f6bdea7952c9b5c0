"""What a finished sitting says: the values that screens and reports show."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Outcome(StrEnum):
    """Pass or fail, as printed."""

    PASS = "PASS"
    FAIL = "FAIL"


@dataclass(frozen=True, slots=True, kw_only=True)
class ItemResult:
    """How one item was answered."""

    index: int
    """Place in the form, from 0."""
    item_id: str
    domain: int
    task: str
    scored: bool
    response: tuple[str, ...]
    key: tuple[str, ...]
    complete: bool
    """Exactly as many responses as asked for."""
    correct: bool
    flagged: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class SectionResult:
    """How one domain was answered; scored items only."""

    number: int
    title: str
    weight: float
    correct: int
    scored: int
    meets: bool
    """Meets competencies, by the rule in :mod:`core.exam.scoring`."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Result:
    """The score of one sitting."""

    outcome: Outcome
    scaled: int
    """Estimate on the exam's scale."""
    raw: int
    """Scored items answered correctly."""
    scored: int
    cut: int
    """Raw score that passes."""
    unanswered: int
    """Items, scored or not, without a complete response."""
    sections: tuple[SectionResult, ...]
    items: tuple[ItemResult, ...]
