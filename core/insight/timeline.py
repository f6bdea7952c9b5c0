"""A sitting's log as moments on the exam clock: what visits, changes and the twin clock read.

Each is taken from a replay, so that the clock here is the clock that decided the sitting.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise

from core.exam.events import Event, EventKind
from core.exam.phases import Way
from core.exam.replaying import apply, initial
from core.exam.sitting import SittingState
from core.insight.values import Interruption, ItemTime, Pacing, Visit

_AWAY = frozenset(
    {
        EventKind.REVIEWED, EventKind.SECTION_LEFT, EventKind.EXPIRED, EventKind.ENDED,
        EventKind.ABANDONED, EventKind.SHOWN,
    }
)  # fmt: skip
"""Kinds that end a stay at an item or at the review screen."""


@dataclass(frozen=True, slots=True)
class Moment:
    """An event and the state right after it."""

    event: Event
    state: SittingState

    @property
    def at_ms(self) -> int:
        """Exam time used, all sections together."""
        return self.state.used_ms


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
    end = line[-1].state
    limits = section_limits(line)
    sweeps = max((visit.sweep for visit in visits), default=0)
    return Pacing(
        visits=tuple(visits),
        items=tuple(
            _item_time(index, visits, limit // part.count)
            for part, limit in zip(end.parts, limits, strict=True)
            for index in part.items
        ),
        sweep_ms=tuple(
            sum(visit.length_ms for visit in visits if visit.sweep == sweep)
            for sweep in range(1, sweeps + 1)
        ),
        review_ms=review_ms,
        away_ms=sum(away_time(line)),
        allowed_ms=sum(limits),
        used_ms=end.used_ms,
        pace_ms=sum(limits) // max(1, len(end.items)),
    )


def section_limits(line: Sequence[Moment]) -> list[int]:
    """Limit of each section in milliseconds, as it stood when the section was left.

    What staff allow later changes nothing of a section that is over. A section never entered has
    the limit that it would have had.
    """
    limits = [part.limit_ms for part in line[-1].state.parts]
    for moment in line:
        limits[moment.state.section] = moment.state.exam_clock.limit_ms
    return limits


def away_time(line: Sequence[Moment]) -> list[int]:
    """Exam time that passed in a break between each event and the one before it."""
    # Only unscheduled breaks use exam time; a stopped clock adds nothing here.
    return [
        now.at_ms - before.at_ms if before.state.away is not None else 0
        for before, now in pairwise(line)
    ]


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
    """Visits to items in order, and the time on the review screen; without breaks."""
    visits: list[Visit] = []
    review_ms, walks, reviewed, section, away = 0, 0, False, 0, 0
    walk: Sequence[int] = ()
    start: Moment | None = None
    for now, passed in zip(line, [0, *away_time(line)], strict=False):
        kind = now.event.kind
        away += passed
        if kind in _AWAY:
            if start and start.event.kind is EventKind.SHOWN:
                sweep = 1 + max(1, walks) if reviewed else 1
                visits.append(_visit(start, now, visits, sweep, away))
            elif start:
                review_ms += now.at_ms - start.at_ms - away
            away = 0
            reviewed = reviewed or (start is not None and start.event.kind is EventKind.REVIEWED)
            if now.state.section != section:  # each section has a first pass of its own
                section, walks, reviewed, walk = now.state.section, 0, False, ()
            start = now if kind in {EventKind.SHOWN, EventKind.REVIEWED} else None
            # A review begins at its first item; a click on one question is a jump within a pass.
            if kind is EventKind.SHOWN and walk:
                walks += now.event.payload["item"] == walk[0]
                walk = ()
        elif kind is EventKind.WALKED:
            walk = now.event.payload["items"]
    return visits, review_ms


def _visit(start: Moment, end: Moment, before: Sequence[Visit], sweep: int, away_ms: int) -> Visit:
    item = int(start.event.payload["item"])
    return Visit(
        item=item,
        way=Way(start.event.payload["way"]),
        number=1 + sum(visit.item == item for visit in before),
        sweep=sweep,
        from_ms=start.at_ms,
        to_ms=end.at_ms,
        away_ms=away_ms,
    )


def _item_time(index: int, visits: Sequence[Visit], pace_ms: int) -> ItemTime:
    mine = [visit for visit in visits if visit.item == index]
    return ItemTime(
        item=index,
        total_ms=sum(visit.length_ms for visit in mine),
        first_ms=mine[0].length_ms if mine else 0,
        visits=len(mine),
        pace_ms=pace_ms,
    )
