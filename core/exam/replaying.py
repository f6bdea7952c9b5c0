"""From events to a state: pure, so that resume, audit and the timeline are replays of one log.

:func:`apply` takes one state and one event and gives the next state; :func:`replay` folds a log.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace
from typing import Any

from core.exam.allowance import allowance_of
from core.exam.events import Event, EventKind
from core.exam.phases import TIMED, Away, Downtime, Phase, ReviewMode
from core.exam.sitting import ItemState, Part, SittingState, Walk
from core.exam.stopwatch import Stopwatch
from core.exam.tools import Highlighted, board_mark


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
    payload: Any = event.payload
    count = int(payload["items"])
    parts = _parts(payload.get("sections", ())) or (Part(0, count, int(payload["allowed_ms"])),)
    return SittingState(
        sitting=event.sitting,
        phase=Phase.CHECK_IN if payload.get("check_in") else Phase.WELCOME,
        items=(ItemState(),) * count,
        parts=parts,
        exam_clock=Stopwatch(parts[0].limit_ms),
        agreement_clock=Stopwatch(int(payload["agreement_ms"])),
        short=bool(payload["short"]),
        downtime=Downtime(payload.get("downtime", Downtime.STOPS)),
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
        break_clock=state.break_clock.advanced(event.mono_ms),
    )
    if event.kind is EventKind.OPENED:
        return _with_clocks(_opened(moved, state, event.payload), event.mono_ms)
    effect = _EFFECTS.get(event.kind)
    if effect is not None:
        moved = effect(moved, event.payload)
    phase = phase_after(event.kind)
    if phase is not None:
        moved = replace(moved, phase=phase)
    return _with_clocks(moved, event.mono_ms)


def phase_after(kind: EventKind) -> Phase | None:
    """Phase that an event of that kind leads to; None if it stays where it was."""
    return _PHASES.get(kind)


_PHASES: dict[EventKind, Phase] = {
    EventKind.CHECKED_IN: Phase.WELCOME,
    EventKind.CONFIRMED: Phase.AGREEMENT,
    EventKind.AGREED: Phase.TUTORIAL,
    EventKind.DECLINED: Phase.DECLINED,
    EventKind.LAPSED: Phase.LAPSED,
    EventKind.TUTORED: Phase.READY,
    EventKind.BEGAN: Phase.ITEM,
    EventKind.SHOWN: Phase.ITEM,
    EventKind.REVIEWED: Phase.REVIEW,
    EventKind.SECTION_LEFT: Phase.READY,
    EventKind.EXPIRED: Phase.EXPIRED,
    EventKind.ACKNOWLEDGED: Phase.SURVEY,
    EventKind.ENDED: Phase.SURVEY,
    EventKind.SURVEYED: Phase.END,
    EventKind.FINISHED: Phase.FINISHED,
    EventKind.ABANDONED: Phase.ABANDONED,
}


def _parts(sections: Any) -> tuple[Part, ...]:
    parts: list[Part] = []
    for section in sections:
        first = parts[-1].first + parts[-1].count if parts else 0
        parts.append(
            Part(
                first,
                int(section["items"]),
                int(section["limit_ms"]),
                forward_only=bool(section["forward_only"]),
                complete_only=bool(section["complete_only"]),
            )
        )
    return tuple(parts)


def _with_clocks(state: SittingState, mono_ms: int) -> SittingState:
    """Start or stop each clock as phase and absence ask."""
    here = state.present and state.seated
    timed = here and state.phase in TIMED
    exam = _running(state.exam_clock, timed and state.away in {None, Away.BREAK}, mono_ms)
    agreement = _running(state.agreement_clock, here and state.phase is Phase.AGREEMENT, mono_ms)
    rest = _running(state.break_clock, timed and state.away is Away.STOPPED_BREAK, mono_ms)
    return replace(state, exam_clock=exam, agreement_clock=agreement, break_clock=rest)


def _running(watch: Stopwatch, wanted: bool, mono_ms: int) -> Stopwatch:
    if wanted == (watch.since_ms is not None):
        return watch
    return watch.started(mono_ms) if wanted else watch.stopped(mono_ms)


def _opened(state: SittingState, before: SittingState, payload: Any) -> SittingState:
    """A program took the sitting up: readings of an earlier run mean nothing to this one."""
    return replace(
        state,
        present=True,
        seated=not payload.get("waits", False),
        focused=True,
        opened=state.opened + 1,
        overshoot_ms=int(payload.get("over_ms", 0)),
        exam_clock=before.exam_clock.resumed(int(payload["spent_ms"])),
        agreement_clock=before.agreement_clock.resumed(int(payload["agreement_spent_ms"])),
        break_clock=before.break_clock.resumed(int(payload.get("break_spent_ms", 0))),
    )


def _seated(state: SittingState, _payload: Any) -> SittingState:
    return replace(state, seated=True)


def _left(state: SittingState, _payload: Any) -> SittingState:
    return replace(state, present=False)


def _shown(state: SittingState, payload: Any) -> SittingState:
    index = int(payload["item"])
    return replace(_changed(state, index, seen=True), position=index)


def _answered(state: SittingState, payload: Any) -> SittingState:
    return _changed(state, int(payload["item"]), response=tuple(payload["response"]))


def _flagged(state: SittingState, payload: Any) -> SittingState:
    return _changed(state, int(payload["item"]), flagged=bool(payload["on"]))


def _commented(state: SittingState, payload: Any) -> SittingState:
    return _changed(state, int(payload["item"]), comment=str(payload["text"]))


def _highlighted(state: SittingState, payload: Any) -> SittingState:
    pieces = tuple(Highlighted(where, start, end) for where, start, end in payload["pieces"])
    return _changed(state, int(payload["item"]), highlights=pieces)


def _struck(state: SittingState, payload: Any) -> SittingState:
    index, option = int(payload["item"]), {str(payload["option"])}
    struck = state.items[index].struck
    return _changed(state, index, struck=struck | option if payload["on"] else struck - option)


def _revealed(state: SittingState, payload: Any) -> SittingState:
    return _changed(state, int(payload["item"]), revealed=True)


def _drawn(state: SittingState, payload: Any) -> SittingState:
    return replace(state, board=(*state.board, board_mark(payload)))


def _undrawn(state: SittingState, _payload: Any) -> SittingState:
    return replace(state, board=state.board[:-1])


def _walked(state: SittingState, payload: Any) -> SittingState:
    return replace(state, walk=Walk(ReviewMode(payload["mode"]), tuple(payload["items"])))


def _reviewed(state: SittingState, _payload: Any) -> SittingState:
    return replace(state, walk=None)


def _away(state: SittingState, payload: Any) -> SittingState:
    how = Away(payload["how"])
    if how is Away.STOPPED_BREAK:
        rest = Stopwatch(int(payload["limit_ms"]))
        return replace(state, away=how, break_clock=rest, breaks_taken=state.breaks_taken + 1)
    # A break that outlasted its time: the exam clock runs since then, not since it was noticed.
    clock = state.exam_clock.charged(int(payload.get("late_ms", 0)))
    return replace(state, away=how, exam_clock=clock)


def _back(state: SittingState, _payload: Any) -> SittingState:
    return replace(state, away=None)


def _allowed(state: SittingState, payload: Any) -> SittingState:
    limits = [int(limit) for limit in payload["limits_ms"]]
    parts = tuple(
        replace(part, limit_ms=limit) for part, limit in zip(state.parts, limits, strict=True)
    )
    clock = state.exam_clock.limited(limits[state.section])
    return replace(state, allowance=allowance_of(payload), parts=parts, exam_clock=clock)


def _focus(state: SittingState, payload: Any) -> SittingState:
    return replace(state, focused=bool(payload["on"]))


def _expired(state: SittingState, _payload: Any) -> SittingState:
    clock = state.exam_clock
    spent = max(clock.spent_ms, clock.limit_ms)
    used_up = replace(clock, spent_ms=spent)
    return replace(state, expired=True, walk=None, away=None, overshoot_ms=0, exam_clock=used_up)


def _section_left(state: SittingState, _payload: Any) -> SittingState:
    following = state.section + 1
    part = state.parts[following]
    return replace(
        state,
        section=following,
        walk=None,
        earlier_ms=state.earlier_ms + state.exam_clock.spent_ms,
        exam_clock=Stopwatch(part.limit_ms),
        position=part.first,
    )


def _surveyed(state: SittingState, payload: Any) -> SittingState:
    answers = tuple(sorted((str(k), str(v)) for k, v in payload["answers"].items()))
    return replace(state, survey=answers)


def _released(state: SittingState, _payload: Any) -> SittingState:
    return replace(state, released=True)


_EFFECTS: dict[EventKind, Callable[[SittingState, Any], SittingState]] = {
    EventKind.SEATED: _seated,
    EventKind.LEFT: _left,
    EventKind.SHOWN: _shown,
    EventKind.ANSWERED: _answered,
    EventKind.FLAGGED: _flagged,
    EventKind.COMMENTED: _commented,
    EventKind.HIGHLIGHTED: _highlighted,
    EventKind.STRUCK: _struck,
    EventKind.REVEALED: _revealed,
    EventKind.DRAWN: _drawn,
    EventKind.UNDRAWN: _undrawn,
    EventKind.WALKED: _walked,
    EventKind.REVIEWED: _reviewed,
    EventKind.AWAY: _away,
    EventKind.BACK: _back,
    EventKind.ALLOWED: _allowed,
    EventKind.FOCUS: _focus,
    EventKind.EXPIRED: _expired,
    EventKind.SECTION_LEFT: _section_left,
    EventKind.SURVEYED: _surveyed,
    EventKind.RELEASED: _released,
}
"""What an event changes besides phase, clocks and chain."""


def _changed(state: SittingState, index: int, **change: Any) -> SittingState:
    items = list(state.items)
    items[index] = replace(items[index], **change)
    return replace(state, items=tuple(items))
