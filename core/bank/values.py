"""A whole bank as a value."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from core.bank.model import Item, Scenario
from core.exam.definition import ExamDefinition
from core.exam.driver import DriverProfile


@dataclass(frozen=True, slots=True)
class Place:
    """Where something was written."""

    file: str
    line: int

    def __str__(self) -> str:
        return f"{self.file}:{self.line}"


@dataclass(frozen=True, slots=True, kw_only=True)
class AuthoredBank:
    """A valid bank as its authors wrote it."""

    folder: Path
    exam: ExamDefinition
    drivers: tuple[DriverProfile, ...]
    """By id."""
    items: tuple[Item, ...]
    """By id."""
    scenarios: tuple[Scenario, ...]
    """By id."""
    media: dict[str, bytes]
    """Pictures that are shown, by path relative to the folder."""
    places: dict[str, Place]
    """Where each item stands, by its id."""
