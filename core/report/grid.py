"""Tables that break over pages: headings repeated, rows kept whole, cells tagged."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.platypus.flowables import Flowable
from reportlab.platypus.tables import LongTable

from core.report.fonts import BODY, BOLD
from core.report.parts import Grid
from core.report.sheet import (
    CELL,
    CELL_HEAD,
    CELL_HEAD_RIGHT,
    CELL_RIGHT,
    HEAD,
    RULE,
)
from core.report.structure import Place
from core.report.text import fresh, paragraph

_PADDING = 4.0

LOOK: list[tuple[Any, ...]] = [
    ("FONTNAME", (0, 0), (-1, -1), BODY),
    ("FONTSIZE", (0, 0), (-1, -1), CELL.fontSize),  # of empty cells: they too have a height
    ("LEADING", (0, 0), (-1, -1), CELL.leading),
    ("VALIGN", (0, 0), (-1, -1), "TOP"),
    ("LEFTPADDING", (0, 0), (-1, -1), _PADDING),
    ("RIGHTPADDING", (0, 0), (-1, -1), _PADDING),
    ("TOPPADDING", (0, 0), (-1, -1), 2),
    ("BOTTOMPADDING", (0, 0), (-1, -1), 3),
    ("LINEBELOW", (0, 0), (-1, -1), 0.4, RULE),
    ("BACKGROUND", (0, 0), (-1, 0), HEAD),
]


def table(grid: Grid, width: float) -> LongTable:
    """The grid as a table as wide as asked for; its heading is repeated on each page."""
    place = fresh("Table")
    head = [
        paragraph(
            name,
            CELL_HEAD_RIGHT if column in grid.right else CELL_HEAD,
            (*place, ("TR", 0), ("TH", column)),
        )
        for column, name in enumerate(grid.columns)
    ]
    rows = [
        _row(row, grid, (*place, ("TR", number))) for number, row in enumerate(grid.rows, start=1)
    ]
    return LongTable(
        [head, *rows], colWidths=widths(grid, width), repeatRows=1, style=LOOK, hAlign="LEFT"
    )


def _row(row: Sequence[str], grid: Grid, place: Place) -> list[Flowable | str]:
    return [
        paragraph(cell, CELL_RIGHT if column in grid.right else CELL, (*place, ("TD", column)))
        if cell
        else ""
        for column, cell in enumerate(row)
    ]


def widths(grid: Grid, width: float) -> list[float]:
    """Widths of the columns: what the texts want, the wide ones narrowed until all fit.

    What is left over goes to the last column that is set to the left.
    """
    wanted = [
        max(
            stringWidth(grid.columns[column], BOLD, CELL.fontSize),
            *(stringWidth(row[column], BODY, CELL.fontSize) for row in grid.rows),
        )
        + 2 * _PADDING
        + 1
        for column in range(len(grid.columns))
    ]
    spare = width - sum(wanted)
    if spare >= 0:
        last = max(column for column in range(len(wanted)) if column not in grid.right)
        wanted[last] += spare
        return wanted
    return _narrowed(wanted, width)


def _narrowed(wanted: Sequence[float], width: float) -> list[float]:
    """Every column at most as wide as one limit, chosen so that all fit exactly."""
    left, open_columns = width, len(wanted)
    for want in sorted(wanted):
        if want * open_columns > left:
            break
        left -= want
        open_columns -= 1
    limit = left / open_columns
    return [min(want, limit) for want in wanted]
