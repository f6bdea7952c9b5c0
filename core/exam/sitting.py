"""The sitting as a value: a pure function from events to state.

:func:`apply` takes one state and one event and gives the next state; :func:`replay` folds a whole
log. Resume, audit and the timeline follow from it. What a candidate may do in a state is decided
in :mod:`core.exam.decisions`; what time it is in :mod:`core.clock`.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Any

from core.exam.events import GENESIS, Event, EventKind


class Phase(StrEnum):
    """Where a sitting stands."""

    WELCOME = "welcome"
    AGREEMENT = "agreement"
    TUTORIAL = "tutorial"
    READY = "ready"
    ITEM = "item"
    REVIEW = "review"
    """The item review screen."""
    EXPIRED = "expired"
    """Time ran out and the candidate has not yet read so."""
    SURVEY = "survey"
    END = "end"
    """Survey done; the button that ends the test is on the screen."""
    FINISHED = "finished"
    DECLINED = "declined"
    LAPSED = "lapsed"
    ABANDONED = "abandoned"


TIMED = frozenset({Phase.ITEM, Phase.REVIEW})
"""Phases on exam time."""

OVER = frozenset({Phase.FINISHED, Phase.DECLINED, Phase.LAPSED, Phase.ABANDONED})
"""Phases that cannot be left."""


class ReviewMode(StrEnum):
    """Which items a review walks."""

    ALL = "all"
    INCOMPLETE = "incomplete"
    FLAGGED = "flagged"


class Way(StrEnum):
    """How the candidate came to an item."""

    BEGIN = "begin"
    NEXT = "next"
    PREVIOUS = "previous"
    NAVIGATOR = "navigator"
    REVIEW = "review"


@dataclass(frozen=True, slots=True)
class Stopwatch:
    """Time used of a limit. Runs while ``since_ms`` is set; never counts ticks."""

    limit_ms: int
    spent_ms: int = 0
    since_ms: int | None = None
    """Monotonic reading at which ``spent_ms`` was true; None while stopped."""

    def spent_at(self, mono_ms: int) -> int:
        """Milliseconds used at a monotonic reading of this run; at most the limit."""
        if self.since_ms is None:
            return self.spent_ms
        return min(self.limit_ms, self.spent_ms + max(0, mono_ms - self.since_ms))

    def left_at(self, mono_ms: int) -> int:
        """Milliseconds left at a monotonic reading of this run; never negative."""
        return self.limit_ms - self.spent_at(mono_ms)

    def started(self, mono_ms: int) -> Stopwatch:
        """Running from a reading on."""
        return replace(self, since_ms=mono_ms)

    def advanced(self, mono_ms: int) -> Stopwatch:
        """Brought up to a reading, still running or still stopped."""
        since = None if self.since_ms is None else max(mono_ms, self.since_ms)
        return replace(self, spent_ms=self.spent_at(mono_ms), since_ms=since)

    def stopped(self, mono_ms: int) -> Stopwatch:
        """Stopped at a reading."""
        return replace(self, spent_ms=self.spent_at(mono_ms), since_ms=None)

    def resumed(self, spent_ms: int) -> Stopwatch:
        """Stopped at a known figure: what an earlier run of the program had used."""
        return replace(self, spent_ms=min(self.limit_ms, spent_ms), since_ms=None)


@dataclass(frozen=True, slots=True)
class ItemState:
    """What the candidate has done with one item."""

    response: tuple[str, ...] = ()
    flagged: bool = False
    comment: str = ""
    seen: bool = False


@dataclass(frozen=True, slots=True)
class Walk:
    """A review in progress: the set was fixed when it began."""

    mode: ReviewMode
    items: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class SittingState:
    """Everything there is to know of a sitting at one moment."""

    sitting: str
    phase: Phase
    items: tuple[ItemState, ...]
    exam_clock: Stopwatch
    agreement_clock: Stopwatch
    short: bool
    """The tutorial may be left out."""
    position: int = 0
    """Index of the item shown, or shown last."""
    walk: Walk | None = None
    survey: tuple[tuple[str, str], ...] = ()
    expired: bool = False
    released: bool = False
    present: bool = True
    """False after the candidate saved and left, until the sitting is opened again."""
    seq: int = 0
    """Sequence number of the next event."""
    head: str = GENESIS
    """Hash of the last event."""
    opened: int = 0
    """How often a program took the sitting up."""

    @property
    def over(self) -> bool:
        """Whether nothing more can happen but a release."""
        return self.phase in OVER

    @property
    def item(self) -> ItemState:
        """State of the item shown."""
        return self.items[self.position]


def replay(events: Iterable[Event]) -> SittingState:
    """State after a whole log. ValueError if it is empty or does not start with ``created``."""
    state: SittingState | None = None
    for event in events:
        state = initial(event) if state is None else apply(state, event)
    if state is None:
        raise ValueError("a sitting's log has at least one event")
    return state


def initial(event: Event) -> SittingState:
    """State after the first event."""
    if event.kind is not EventKind.CREATED:
        raise ValueError(f"a sitting's log begins with 'created', not with '{event.kind}'")
    payload = event.payload
    return SittingState(
        sitting=event.sitting,
        phase=Phase.WELCOME,
        items=(ItemState(),) * int(payload["items"]),
        exam_clock=Stopwatch(int(payload["allowed_ms"])),
        agreement_clock=Stopwatch(int(payload["agreement_ms"])),
        short=bool(payload["short"]),
        seq=1,
        head=event.hash,
    )


def apply(state: SittingState, event: Event) -> SittingState:
    """State after one more event."""
    moved = replace(
        state,
        seq=event.seq + 1,
        head=event.hash,
        exam_clock=state.exam_clock.advanced(event.mono_ms),
        agreement_clock=state.agreement_clock.advanced(event.mono_ms),
    )
    return _with_clocks(_effect(moved, event, state), event.mono_ms)


def _with_clocks(state: SittingState, mono_ms: int) -> SittingState:
    """Start or stop each clock as the phase asks."""
    exam = _running(state.exam_clock, state.present and state.phase in TIMED, mono_ms)
    agreement = _running(
        state.agreement_clock, state.present and state.phase is Phase.AGREEMENT, mono_ms
    )
    if exam is state.exam_clock and agreement is state.agreement_clock:
        return state
    return replace(state, exam_clock=exam, agreement_clock=agreement)


def _running(watch: Stopwatch, wanted: bool, mono_ms: int) -> Stopwatch:
    if wanted == (watch.since_ms is not None):
        return watch
    return watch.started(mono_ms) if wanted else watch.stopped(mono_ms)


_PHASE_AFTER: dict[EventKind, Phase] = {
    EventKind.CONFIRMED: Phase.AGREEMENT,
    EventKind.AGREED: Phase.TUTORIAL,
    EventKind.DECLINED: Phase.DECLINED,
    EventKind.LAPSED: Phase.LAPSED,
    EventKind.TUTORED: Phase.READY,
    EventKind.BEGAN: Phase.ITEM,
    EventKind.EXPIRED: Phase.EXPIRED,
    EventKind.ACKNOWLEDGED: Phase.SURVEY,
    EventKind.ENDED: Phase.SURVEY,
    EventKind.FINISHED: Phase.FINISHED,
    EventKind.ABANDONED: Phase.ABANDONED,
    EventKind.REVIEWED: Phase.REVIEW,
}
"""Kinds that move to a phase and do little else."""


_PHASES: dict[EventKind, Phase] = {
    **_PHASE_AFTER,
    EventKind.SHOWN: Phase.ITEM,
    EventKind.SURVEYED: Phase.END,
}


def phase_after(kind: EventKind) -> Phase | None:
    """Phase that an event of that kind leads to; None if it stays where it was."""
    return _PHASES.get(kind)


def _effect(state: SittingState, event: Event, before: SittingState) -> SittingState:
    """What an event changes besides clocks and the chain."""
    payload: Any = event.payload
    match event.kind:
        case EventKind.OPENED:
            return replace(
                state,
                present=True,
                opened=state.opened + 1,
                exam_clock=before.exam_clock.resumed(int(payload["spent_ms"])),
                agreement_clock=before.agreement_clock.resumed(int(payload["agreement_spent_ms"])),
            )
        case EventKind.LEFT:
            return replace(state, present=False)
        case EventKind.SHOWN:
            index = int(payload["item"])
            shown = _changed(state, index, seen=True)
            return replace(shown, phase=Phase.ITEM, position=index)
        case EventKind.ANSWERED | EventKind.FLAGGED | EventKind.COMMENTED:
            return _changed(state, int(payload["item"]), **_work(event.kind, payload))
        case EventKind.WALKED:
            walk = Walk(ReviewMode(payload["mode"]), tuple(payload["items"]))
            return replace(state, walk=walk)
        case EventKind.SURVEYED:
            answers = tuple(sorted((str(k), str(v)) for k, v in payload["answers"].items()))
            return replace(state, phase=Phase.END, survey=answers)
        case EventKind.EXPIRED:
            clock = replace(state.exam_clock, spent_ms=state.exam_clock.limit_ms)
            return replace(state, phase=Phase.EXPIRED, expired=True, walk=None, exam_clock=clock)
        case EventKind.REVIEWED:
            return replace(state, phase=Phase.REVIEW, walk=None)
        case EventKind.RELEASED:
            return replace(state, released=True)
        case kind:
            return replace(state, phase=_PHASE_AFTER[kind])


def _work(kind: EventKind, payload: Any) -> dict[str, Any]:
    """Fields of an item's state that the candidate's work on it changes."""
    if kind is EventKind.ANSWERED:
        return {"response": tuple(payload["response"])}
    if kind is EventKind.FLAGGED:
        return {"flagged": bool(payload["on"])}
    return {"comment": str(payload["text"])}


def _changed(state: SittingState, index: int, **change: Any) -> SittingState:
    items = list(state.items)
    items[index] = replace(items[index], **change)
    return replace(state, items=tuple(items))
