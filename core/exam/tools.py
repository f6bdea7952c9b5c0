"""What a candidate makes with the tools of the room: highlights and marks on the whiteboard."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from core.exam.delivery import DeliveredItem

STEM = "stem"
SCENARIO = "scenario"

HIGHLIGHT_LIMIT = 200
"""Highlighted pieces that one item keeps."""
TEXT_LIMIT = 100_000
"""Last character of a text that can be highlighted."""
BOARD_WIDTH, BOARD_HEIGHT = 1600, 1000
"""Size of the whiteboard in its own units."""
POINT_LIMIT = 4_000
"""Points of one stroke."""
LABEL_LIMIT = 500
"""Characters of one text on the whiteboard."""


@dataclass(frozen=True, slots=True, order=True)
class Highlighted:
    """A highlighted piece of a text: characters ``start`` to ``end`` (exclusive) of its plain text.

    ``where`` is :data:`STEM`, :data:`SCENARIO`, or the id of an option or a prompt.
    """

    where: str
    start: int
    end: int


class BoardTool(StrEnum):
    """What makes a mark on the whiteboard."""

    PEN = "pen"
    ERASER = "eraser"
    TEXT = "text"
    CLEAR = "clear"
    """Wipes the board; undoing it brings everything back."""


@dataclass(frozen=True, slots=True)
class BoardMark:
    """One mark on the whiteboard: a stroke, a text at its first point, or a wipe of all."""

    tool: BoardTool
    points: tuple[tuple[int, int], ...] = ()
    """In units of the board, from its top left corner."""
    text: str = ""
    size: int = 3
    """Width of a stroke, or height of a text, in units of the board."""

    @property
    def legal(self) -> bool:
        """Whether the board takes it."""
        within = all(0 <= x <= BOARD_WIDTH and 0 <= y <= BOARD_HEIGHT for x, y in self.points)
        if not within or not 1 <= self.size <= 100 or len(self.points) > POINT_LIMIT:
            return False
        match self.tool:
            case BoardTool.PEN | BoardTool.ERASER:
                return len(self.points) >= 1 and not self.text
            case BoardTool.TEXT:
                return len(self.points) == 1 and 0 < len(self.text) <= LABEL_LIMIT
            case BoardTool.CLEAR:
                return not self.points and not self.text


def board_payload(mark: BoardMark) -> dict[str, Any]:
    """A mark as an event's payload."""
    points = [list(point) for point in mark.points]
    return {"tool": mark.tool.value, "points": points, "text": mark.text, "size": mark.size}


def board_mark(payload: Any) -> BoardMark:
    """A mark from an event's payload."""
    points = tuple((int(x), int(y)) for x, y in payload["points"])
    return BoardMark(BoardTool(payload["tool"]), points, payload["text"], int(payload["size"]))


def visible(board: Iterable[BoardMark]) -> tuple[BoardMark, ...]:
    """What is to be drawn: everything since the last wipe."""
    shown: list[BoardMark] = []
    for mark in board:
        if mark.tool is BoardTool.CLEAR:
            shown.clear()
        else:
            shown.append(mark)
    return tuple(shown)


def is_place(delivered: DeliveredItem, piece: Highlighted) -> bool:
    """Whether a piece can be one of the texts of an item."""
    item = delivered.item
    places = {STEM, *(o.id for o in item.options), *(p.id for p in item.prompts)}
    if item.scenario:
        places.add(SCENARIO)
    return piece.where in places and 0 <= piece.start < piece.end <= TEXT_LIMIT


def with_highlight(
    pieces: tuple[Highlighted, ...], piece: Highlighted, *, on: bool
) -> tuple[Highlighted, ...]:
    """The highlights after one more was made or taken away: disjoint, merged, in order."""
    kept = [each for each in pieces if each.where != piece.where]
    spans = [(each.start, each.end) for each in pieces if each.where == piece.where]
    spans = _joined([*spans, (piece.start, piece.end)]) if on else _cut(spans, piece)
    return tuple(sorted([*kept, *(Highlighted(piece.where, a, b) for a, b in spans)]))


def _joined(spans: list[tuple[int, int]]) -> list[tuple[int, int]]:
    merged: list[tuple[int, int]] = []
    for start, end in sorted(spans):
        if merged and start <= merged[-1][1]:
            merged[-1] = (merged[-1][0], max(end, merged[-1][1]))
        else:
            merged.append((start, end))
    return merged


def _cut(spans: list[tuple[int, int]], piece: Highlighted) -> list[tuple[int, int]]:
    left: list[tuple[int, int]] = []
    for start, end in spans:
        parts = ((start, min(end, piece.start)), (max(start, piece.end), end))
        left.extend(part for part in parts if part[0] < part[1])
    return left
