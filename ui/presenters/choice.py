"""A line of a list or of a drop-down box."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Choice:
    """What a line stands for, and what it says."""

    id: str
    label: str
    detail: str = ""
