"""A line of the result, and the table of them."""

from __future__ import annotations

import math
import statistics
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from typing import Any

HEADINGS = ("what", "ours", "floor", "ratio", "bound", "")


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One figure, beside its floor where it has one. ``unit`` is that of both."""

    what: str
    ours: float
    floor: float | None = None
    unit: str = "ms"
    bound: str = ""
    """What is promised, in words."""
    ok: bool | None = None
    """Whether that holds; None if nothing is promised."""

    @property
    def ratio(self) -> float | None:
        """Ours divided by the floor."""
        return self.ours / self.floor if self.floor else None

    def as_json(self) -> dict[str, Any]:
        """The line with its ratio, for programs."""
        return {**asdict(self), "ratio": self.ratio}


def against_floor(what: str, ours: float, floor: float, most: float, unit: str = "ms") -> Line:
    """A line whose ratio is bounded."""
    return Line(
        what=what,
        ours=ours,
        floor=floor,
        unit=unit,
        bound=f"ratio ≤ {most:g}",
        ok=ours <= most * floor,
    )


def percentile(values: Sequence[float], share: float) -> float:
    """Nearest-rank percentile: the least value that at least ``share`` of the values reach."""
    ordered = sorted(values)
    return ordered[max(0, math.ceil(share * len(ordered)) - 1)]


def median(values: Sequence[float]) -> float:
    """Middle value."""
    return statistics.median(values)


def table(lines: Sequence[Line]) -> str:
    """The lines in columns, for people."""
    rows = [HEADINGS, *(_row(line) for line in lines)]
    widths = [max(len(row[column]) for row in rows) for column in range(len(HEADINGS))]
    texts = [
        "  ".join(
            cell.ljust(width) if column in (0, 4, 5) else cell.rjust(width)
            for column, (cell, width) in enumerate(zip(row, widths, strict=True))
        ).rstrip()
        for row in rows
    ]
    texts.insert(1, "-" * max(len(text) for text in texts))
    return "\n".join(texts)


def _row(line: Line) -> tuple[str, ...]:
    return (
        line.what,
        _figure(line.ours, line.unit),
        "" if line.floor is None else _figure(line.floor, line.unit),
        "" if line.ratio is None else f"{line.ratio:.2f}",
        line.bound,
        {None: "", True: "holds", False: "MISSED"}[line.ok],
    )


def _figure(value: float, unit: str) -> str:
    digits = 2 if value < 10 else 1 if value < 100 else 0
    return f"{value:.{digits}f} {unit}"
