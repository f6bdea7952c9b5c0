"""A sitting's log as moments on the exam clock: what visits, changes and the twin clock read.

Each is taken from a replay, so that the clock here is the clock that decided the sitting.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise

from core.exam.events import Event, EventKind
from core.exam.replaying import apply, initial
from core.exam.sitting import SittingState, Way
from core.insight.values import Interruption, ItemTime, Pacing, Visit

_AWAY = frozenset(
    {EventKind.REVIEWED, EventKind.EXPIRED, EventKind.ENDED, EventKind.ABANDONED, EventKind.SHOWN}
)
"""Kinds that end a stay at an item or at the review screen."""


@dataclass(frozen=True, slots=True)
class Moment:
    """An event and the state right after it."""

    event: Event
    state: SittingState

    @property
    def at_ms(self) -> int:
        """Exam time used."""
        return self.state.exam_clock.spent_ms


def moments(log: Iterable[Event]) -> list[Moment]:
    """Every event of a log with the state after it."""
    found: list[Moment] = []
    for event in log:
        state = apply(found[-1].state, event) if found else initial(event)
        found.append(Moment(event, state))
    return found


def pacing(line: Sequence[Moment]) -> Pacing:
    """How the time of a sitting went. ValueError for an empty line."""
    if not line:
        raise ValueError("a sitting's log has at least one event")
    visits, review_ms = _stays(line)
    count = len(line[0].state.items)
    clock = line[-1].state.exam_clock
    sweeps = max((visit.sweep for visit in visits), default=0)
    return Pacing(
        visits=tuple(visits),
        items=tuple(_item_time(index, visits) for index in range(count)),
        sweep_ms=tuple(
            sum(_length(visit) for visit in visits if visit.sweep == sweep)
            for sweep in range(1, sweeps + 1)
        ),
        review_ms=review_ms,
        allowed_ms=clock.limit_ms,
        used_ms=clock.spent_ms,
        pace_ms=clock.limit_ms // max(1, count),
    )


def interruptions(line: Sequence[Moment]) -> tuple[Interruption, ...]:
    """How often the program was left or lost, and when it was taken up again."""
    return tuple(
        Interruption(
            lost=now.event.payload["after"] == "loss",
            at_ms=now.at_ms,
            from_wall=before.event.wall,
            to_wall=now.event.wall,
        )
        for before, now in pairwise(line)
        if now.event.kind is EventKind.OPENED and now.event.payload["after"] != "start"
    )


def first_shown(log: Iterable[Event]) -> dict[int, str]:
    """When each item was first shown, as recorded wall-clock time, by its index."""
    found: dict[int, str] = {}
    for event in log:
        if event.kind is EventKind.SHOWN:
            found.setdefault(int(event.payload["item"]), event.wall)
    return found


def _stays(line: Sequence[Moment]) -> tuple[list[Visit], int]:
    """Visits to items in order, and the time on the review screen."""
    visits: list[Visit] = []
    review_ms, walks, reviewed = 0, 0, False
    walk: Sequence[int] = ()
    start: Moment | None = None
    for now in line:
        kind = now.event.kind
        if kind in _AWAY:
            if start and start.event.kind is EventKind.SHOWN:
                visits.append(_visit(start, now, visits, 1 + max(1, walks) if reviewed else 1))
            elif start:
                review_ms += now.at_ms - start.at_ms
            reviewed = reviewed or (start is not None and start.event.kind is EventKind.REVIEWED)
            start = now if kind in {EventKind.SHOWN, EventKind.REVIEWED} else None
            # A review begins at its first item; a click on one question is a jump within a pass.
            if kind is EventKind.SHOWN and walk:
                walks += now.event.payload["item"] == walk[0]
                walk = ()
        elif kind is EventKind.WALKED:
            walk = now.event.payload["items"]
    return visits, review_ms


def _visit(start: Moment, end: Moment, before: Sequence[Visit], sweep: int) -> Visit:
    item = int(start.event.payload["item"])
    return Visit(
        item=item,
        way=Way(start.event.payload["way"]),
        number=1 + sum(visit.item == item for visit in before),
        sweep=sweep,
        from_ms=start.at_ms,
        to_ms=end.at_ms,
    )


def _item_time(index: int, visits: Sequence[Visit]) -> ItemTime:
    mine = [visit for visit in visits if visit.item == index]
    return ItemTime(
        item=index,
        total_ms=sum(_length(visit) for visit in mine),
        first_ms=_length(mine[0]) if mine else 0,
        visits=len(mine),
    )


def _length(visit: Visit) -> int:
    return visit.to_ms - visit.from_ms
