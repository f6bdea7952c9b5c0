"""What a candidate may do: intents in, events out, refusals for the rest.

Pure: :func:`decide` looks at the delivery and the state and says which events follow from an
intent. It writes nothing and reads no clock; expiry is decided by :func:`overdue` from a reading.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import assert_never

from core.exam import absences, navigating, working
from core.exam.delivery import Delivery
from core.exam.drafts import Draft, no, require
from core.exam.events import EventKind
from core.exam.intents import (
    Allow,
    Choose,
    Comment,
    Draw,
    Flag,
    GoTo,
    Highlight,
    Intent,
    Move,
    Refusal,
    Refused,
    Respond,
    StaffPause,
    StartWalk,
    Strike,
    SubmitSurvey,
)
from core.exam.navigating import incomplete
from core.exam.phases import Away, Phase, Way
from core.exam.sitting import SittingState


def decide(
    delivery: Delivery, state: SittingState, intent: Intent, staff: str | None = None
) -> list[Draft]:
    """Events that follow from an intent, in order; empty if it changes nothing.

    ``staff`` names who stands behind the staff code of the intent; None if nobody does. Raises
    Refused if the state does not allow it.
    """
    if state.over or not state.present:
        raise Refused(Refusal.NOT_NOW)
    if isinstance(intent, StaffPause | Allow):
        return _staff(delivery, state, intent, staff)
    if isinstance(intent, Move) and intent in _ALWAYS:
        return _anytime(delivery, state, intent)
    if state.away is not None:
        raise Refused(Refusal.NOT_NOW)
    if isinstance(intent, Move):
        return _move(delivery, state, intent)
    if isinstance(intent, GoTo | StartWalk | SubmitSurvey):
        return _lead(delivery, state, intent)
    return _work(delivery, state, intent)


def overdue(state: SittingState, mono_ms: int) -> list[Draft]:
    """Events that the clock alone causes at a monotonic reading.

    Expiry, a lapsed agreement, or a break whose time is over: then the exam clock runs again.
    """
    exam, rest = state.exam_clock, state.break_clock
    if exam.since_ms is not None and exam.left_at(mono_ms) == 0:
        return [(EventKind.EXPIRED, {"late_ms": state.overshoot_ms + exam.late_at(mono_ms)})]
    if state.agreement_clock.since_ms is not None and state.agreement_clock.left_at(mono_ms) == 0:
        return [(EventKind.LAPSED, {})]
    if rest.since_ms is not None and rest.left_at(mono_ms) == 0:
        late = rest.late_at(mono_ms)
        return [(EventKind.AWAY, {"how": Away.BREAK.value, "by": "clock", "late_ms": late})]
    return []


_ALWAYS = frozenset({Move.LEAVE, Move.ABANDON, Move.COME_BACK, Move.FOCUS_LOST, Move.FOCUS_BACK})
"""Possible in a break and a pause too."""


def _anytime(delivery: Delivery, state: SittingState, move: Move) -> list[Draft]:
    if move is Move.LEAVE:
        return [(EventKind.LEFT, {})] if delivery.driver.switches.save_and_leave else no()
    if move is Move.ABANDON:
        return [(EventKind.ABANDONED, {})]
    if move is Move.COME_BACK:
        return absences.come_back(state)
    on = move is Move.FOCUS_BACK
    return [] if state.focused == on else [(EventKind.FOCUS, {"on": on})]


def _staff(
    delivery: Delivery, state: SittingState, intent: StaffPause | Allow, staff: str | None
) -> list[Draft]:
    if staff is None:
        raise Refused(Refusal.WRONG_CODE)
    if isinstance(intent, StaffPause):
        return absences.staff_pause(state, staff, on=intent.on)
    return absences.allow(delivery, state, intent.allowance, staff)


_SIMPLE: dict[Move, tuple[Phase, EventKind]] = {
    Move.CHECK_IN: (Phase.CHECK_IN, EventKind.CHECKED_IN),
    Move.CONFIRM: (Phase.WELCOME, EventKind.CONFIRMED),
    Move.DECLINE: (Phase.AGREEMENT, EventKind.DECLINED),
    Move.END_TEST: (Phase.END, EventKind.FINISHED),
}


def _move(delivery: Delivery, state: SittingState, move: Move) -> list[Draft]:
    if move in _SIMPLE:
        phase, kind = _SIMPLE[move]
        require(state, phase)
        return [(kind, {})]
    match move:
        case Move.AGREE:
            require(state, Phase.AGREEMENT)
            skipped: list[Draft] = [(EventKind.TUTORED, {"skipped": True})] if state.short else []
            return [(EventKind.AGREED, {}), *skipped]
        case Move.FINISH_TUTORIAL:
            require(state, Phase.TUTORIAL)
            return [(EventKind.TUTORED, {"skipped": False})]
        case Move.BEGIN:
            require(state, Phase.READY)
            return [(EventKind.BEGAN, {}), navigating.shown(state.part.first, Way.BEGIN)]
        case Move.NEXT | Move.PREVIOUS:
            require(state, Phase.ITEM)
            return navigating.step(delivery, state, forward=move is Move.NEXT)
        case Move.OPEN_REVIEW:
            require(state, Phase.ITEM)
            return no() if state.walk is None else [(EventKind.REVIEWED, {})]
        case Move.BREAK | Move.STOPPED_BREAK | Move.PAUSE:
            return absences.go_away(delivery, state, move)
        case _:
            return _MOVES[move](delivery, state)


def _lead(
    delivery: Delivery, state: SittingState, intent: GoTo | StartWalk | SubmitSurvey
) -> list[Draft]:
    """Where the sitting goes next."""
    match intent:
        case GoTo(index):
            return navigating.go_to(delivery, state, index)
        case StartWalk(mode):
            return navigating.start_walk(delivery, state, mode)
        case SubmitSurvey(answers):
            return _survey(delivery, state, answers)
        case _:
            assert_never(intent)


def _work(
    delivery: Delivery,
    state: SittingState,
    intent: Choose | Respond | Flag | Comment | Highlight | Strike | Draw,
) -> list[Draft]:
    """What is done to an item, or on the whiteboard."""
    match intent:
        case Choose():
            return working.choose(delivery, state, intent)
        case Respond(response):
            return working.respond(delivery, state, response)
        case Flag():
            return working.flag(delivery, state, intent)
        case Comment():
            return working.comment(delivery, state, intent)
        case Highlight():
            return working.highlight(delivery, state, intent)
        case Strike():
            return working.strike(delivery, state, intent)
        case Draw():
            return working.draw(delivery, state, intent)
        case _:
            assert_never(intent)


def _end_items(delivery: Delivery, state: SittingState) -> list[Draft]:
    """End the exam, or the section where another one follows."""
    require(state, Phase.ITEM, Phase.REVIEW)
    if state.phase is Phase.ITEM:
        if not may_end(delivery, state):
            return no()
        navigating.require_complete(delivery, state)
    if not state.last_part:
        return [_section_left(delivery, state)]
    return [(EventKind.ENDED, {"incomplete": len(incomplete(delivery, state))})]


def may_end(delivery: Delivery, state: SittingState) -> bool:
    """Whether the item shown offers the end of the exam or of the section."""
    last = navigating.neighbour(state, 1) is None and state.walk is None
    without_review = last and not navigating.reviewable(delivery, state)
    return delivery.driver.switches.end_exam or without_review


def _acknowledge(delivery: Delivery, state: SittingState) -> list[Draft]:
    """The candidate read that the time is over."""
    require(state, Phase.EXPIRED)
    if state.last_part:
        return [(EventKind.ACKNOWLEDGED, {})]
    return [_section_left(delivery, state)]


_MOVES: dict[Move, Callable[[Delivery, SittingState], list[Draft]]] = {
    Move.END_ITEMS: _end_items,
    Move.ACKNOWLEDGE: _acknowledge,
    Move.CLEAR_HIGHLIGHTS: working.clear_highlights,
    Move.UNDO_DRAWING: working.undo_drawing,
    Move.SHOW_ANSWER: working.reveal,
}


def _section_left(delivery: Delivery, state: SittingState) -> Draft:
    return (EventKind.SECTION_LEFT, {"incomplete": len(incomplete(delivery, state))})


def _survey(delivery: Delivery, state: SittingState, answers: Mapping[str, str]) -> list[Draft]:
    require(state, Phase.SURVEY)
    questions = {question.id: question.options for question in delivery.driver.survey}
    if set(answers) != set(questions):
        raise Refused(Refusal.SURVEY_OPEN)
    if any(answers[name] not in options for name, options in questions.items()):
        raise Refused(Refusal.NO_SUCH)
    return [(EventKind.SURVEYED, {"answers": dict(answers)})]
