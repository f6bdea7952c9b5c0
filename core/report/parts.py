"""What documents are put together from: sections, tables, the values of a chart."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Grid:
    """A table: headings, rows, and which columns are set to the right."""

    columns: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    right: frozenset[int] = frozenset()


@dataclass(frozen=True, slots=True)
class Part:
    """A section of the document."""

    title: str
    paragraphs: tuple[str, ...]
    grid: Grid | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class PacingChart:
    """The pacing chart's values: milliseconds by item and pass."""

    bars: tuple[tuple[int, ...], ...]
    """One an item; in it the time of each pass."""
    passes: int
    pace_ms: int
    wrong: tuple[bool, ...]
    """Items that were not right."""
    spoken: str
    """What the chart says, in words."""
