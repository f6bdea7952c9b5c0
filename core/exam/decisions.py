"""What a candidate may do: intents in, events out, refusals for the rest.

Pure: :func:`decide` looks at the delivery and the state and says which events follow from an
intent. It writes nothing and reads no clock; expiry is decided by :func:`overdue` from a reading.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any, assert_never

from core.exam import itemtypes
from core.exam.delivery import Delivery
from core.exam.events import EventKind
from core.exam.sitting import Phase, ReviewMode, SittingState, Way

COMMENT_LIMIT = 4000
"""Characters of a comment that are kept."""

Draft = tuple[EventKind, Mapping[str, Any]]
"""An event to be: kind and payload."""


class Move(StrEnum):
    """Intents without a detail."""

    CONFIRM = "confirm"
    AGREE = "agree"
    DECLINE = "decline"
    FINISH_TUTORIAL = "finish-tutorial"
    BEGIN = "begin"
    NEXT = "next"
    PREVIOUS = "previous"
    OPEN_REVIEW = "open-review"
    END_ITEMS = "end-items"
    ACKNOWLEDGE = "acknowledge"
    END_TEST = "end-test"
    LEAVE = "leave"
    ABANDON = "abandon"


@dataclass(frozen=True, slots=True)
class Choose:
    """A click on an option of the item shown."""

    option: str


@dataclass(frozen=True, slots=True)
class Respond:
    """A whole response to the item shown, for types that are not choices."""

    response: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Flag:
    """Flag an item, or take the flag away. Works on the item shown and on the review screen."""

    item: int
    on: bool


@dataclass(frozen=True, slots=True)
class Comment:
    """Keep a comment on the item shown."""

    text: str


@dataclass(frozen=True, slots=True)
class GoTo:
    """Show an item picked in the navigator or on the review screen."""

    item: int


@dataclass(frozen=True, slots=True)
class StartWalk:
    """Review a set of items."""

    mode: ReviewMode


@dataclass(frozen=True, slots=True)
class SubmitSurvey:
    """Answers to the survey, option text by question id."""

    answers: Mapping[str, str]


Intent = Move | Choose | Respond | Flag | Comment | GoTo | StartWalk | SubmitSurvey


class Refusal(StrEnum):
    """Why an intent changes nothing."""

    NOT_NOW = "not-now"
    """The phase does not allow it."""
    TOO_MANY = "too-many"
    """More options than the item asks for, or a response that its type does not have."""
    EMPTY_SET = "empty-set"
    """No item to review in this mode."""
    NO_SUCH = "no-such"
    """Unknown item, option or survey answer."""
    SURVEY_OPEN = "survey-open"
    """The survey is not complete."""


class Refused(Exception):
    """An intent that the rules do not allow. Nothing has changed."""

    def __init__(self, refusal: Refusal) -> None:
        super().__init__(refusal.value)
        self.refusal = refusal


def decide(delivery: Delivery, state: SittingState, intent: Intent) -> list[Draft]:
    """Events that follow from an intent, in order; empty if it changes nothing.

    Raises Refused if the state does not allow it.
    """
    if state.over or not state.present:
        raise Refused(Refusal.NOT_NOW)
    match intent:
        case Move():
            return _move(delivery, state, intent)
        case Choose(option):
            _require(state, Phase.ITEM)
            item = delivery.items[state.position].item
            if option not in {known.id for known in item.options}:
                raise Refused(Refusal.NO_SUCH)
            return _respond(delivery, state, itemtypes.toggled(item, state.item.response, option))
        case Respond(response):
            _require(state, Phase.ITEM)
            return _respond(delivery, state, response)
        case Flag(index, on):
            return _flag(delivery, state, index, on)
        case Comment(text):
            return _comment(delivery, state, text)
        case GoTo(index):
            return _go_to(delivery, state, index)
        case StartWalk(mode):
            return _start_walk(delivery, state, mode)
        case SubmitSurvey(answers):
            return _survey(delivery, state, answers)
        case _:
            assert_never(intent)


def overdue(state: SittingState, mono_ms: int) -> list[Draft]:
    """Events that the clock alone causes at a monotonic reading: expiry, or a lapsed agreement."""
    if state.exam_clock.since_ms is not None and state.exam_clock.left_at(mono_ms) == 0:
        late = mono_ms - state.exam_clock.since_ms - (
            state.exam_clock.limit_ms - state.exam_clock.spent_ms
        )  # fmt: skip
        return [(EventKind.EXPIRED, {"late_ms": late})]
    if state.agreement_clock.since_ms is not None and state.agreement_clock.left_at(mono_ms) == 0:
        return [(EventKind.LAPSED, {})]
    return []


def review_set(delivery: Delivery, state: SittingState, mode: ReviewMode) -> tuple[int, ...]:
    """Indices of the items that a review in that mode walks."""
    match mode:
        case ReviewMode.ALL:
            return tuple(range(len(state.items)))
        case ReviewMode.INCOMPLETE:
            return incomplete(delivery, state)
        case ReviewMode.FLAGGED:
            return tuple(i for i, item in enumerate(state.items) if item.flagged)
        case _:
            assert_never(mode)


def incomplete(delivery: Delivery, state: SittingState) -> tuple[int, ...]:
    """Indices of the items without a complete response; unseen ones count."""
    return tuple(
        index
        for index, (delivered, item) in enumerate(zip(delivery.items, state.items, strict=True))
        if not itemtypes.is_complete(delivered.item, item.response)
    )


def neighbour(state: SittingState, step: int) -> int | None:
    """Item that Next (+1) or Previous (-1) leads to; None at the end of the set walked."""
    walked = state.walk.items if state.walk else tuple(range(len(state.items)))
    if state.position not in walked:
        return None
    place = walked.index(state.position) + step
    return walked[place] if 0 <= place < len(walked) else None


def _require(state: SittingState, *phases: Phase) -> None:
    if state.phase not in phases:
        raise Refused(Refusal.NOT_NOW)


_SIMPLE: dict[Move, tuple[Phase, EventKind]] = {
    Move.CONFIRM: (Phase.WELCOME, EventKind.CONFIRMED),
    Move.DECLINE: (Phase.AGREEMENT, EventKind.DECLINED),
    Move.ACKNOWLEDGE: (Phase.EXPIRED, EventKind.ACKNOWLEDGED),
    Move.END_TEST: (Phase.END, EventKind.FINISHED),
}


def _move(delivery: Delivery, state: SittingState, move: Move) -> list[Draft]:
    if move in _SIMPLE:
        phase, kind = _SIMPLE[move]
        _require(state, phase)
        return [(kind, {})]
    match move:
        case Move.AGREE:
            _require(state, Phase.AGREEMENT)
            skipped: list[Draft] = [(EventKind.TUTORED, {"skipped": True})] if state.short else []
            return [(EventKind.AGREED, {}), *skipped]
        case Move.FINISH_TUTORIAL:
            _require(state, Phase.TUTORIAL)
            return [(EventKind.TUTORED, {"skipped": False})]
        case Move.BEGIN:
            _require(state, Phase.READY)
            return [(EventKind.BEGAN, {}), _shown(0, Way.BEGIN)]
        case Move.NEXT | Move.PREVIOUS:
            _require(state, Phase.ITEM)
            return _step(delivery, state, move)
        case Move.OPEN_REVIEW:
            _require(state, Phase.ITEM)
            if state.walk is None:
                raise Refused(Refusal.NOT_NOW)
            return [(EventKind.REVIEWED, {})]
        case Move.END_ITEMS:
            _require(state, Phase.ITEM, Phase.REVIEW)
            if state.phase is Phase.ITEM and not delivery.driver.switches.end_exam:
                return _no()
            return [(EventKind.ENDED, {"incomplete": len(incomplete(delivery, state))})]
        case Move.LEAVE:
            return [(EventKind.LEFT, {})] if delivery.driver.switches.save_and_leave else _no()
        case Move.ABANDON:
            return [(EventKind.ABANDONED, {})]
        case _:
            return _no()


def _no() -> list[Draft]:
    raise Refused(Refusal.NOT_NOW)


def _shown(index: int, way: Way) -> Draft:
    return (EventKind.SHOWN, {"item": index, "way": way.value})


def _step(delivery: Delivery, state: SittingState, move: Move) -> list[Draft]:
    forward = move is Move.NEXT
    target = neighbour(state, 1 if forward else -1)
    if target is not None:
        return [_shown(target, Way.NEXT if forward else Way.PREVIOUS)]
    if not forward:
        return _no()
    if state.walk is None and not delivery.driver.switches.review_screen:
        return _no()
    return [(EventKind.REVIEWED, {})]


def _respond(delivery: Delivery, state: SittingState, response: tuple[str, ...]) -> list[Draft]:
    if response == state.item.response:
        return []
    if not itemtypes.is_legal(delivery.items[state.position].item, response):
        raise Refused(Refusal.TOO_MANY)
    return [(EventKind.ANSWERED, {"item": state.position, "response": list(response)})]


def _flag(delivery: Delivery, state: SittingState, index: int, on: bool) -> list[Draft]:
    _require(state, Phase.ITEM, Phase.REVIEW)
    if not delivery.driver.switches.flag:
        return _no()
    if not 0 <= index < len(state.items):
        raise Refused(Refusal.NO_SUCH)
    if state.phase is Phase.ITEM and index != state.position:
        return _no()
    if state.items[index].flagged == on:
        return []
    return [(EventKind.FLAGGED, {"item": index, "on": on})]


def _comment(delivery: Delivery, state: SittingState, text: str) -> list[Draft]:
    _require(state, Phase.ITEM)
    if not delivery.driver.switches.comment:
        return _no()
    kept = text[:COMMENT_LIMIT]
    if kept == state.item.comment:
        return []
    return [(EventKind.COMMENTED, {"item": state.position, "text": kept})]


def _go_to(delivery: Delivery, state: SittingState, index: int) -> list[Draft]:
    _require(state, Phase.ITEM, Phase.REVIEW)
    if not 0 <= index < len(state.items):
        raise Refused(Refusal.NO_SUCH)
    if state.phase is Phase.REVIEW:
        walk: Draft = (
            EventKind.WALKED,
            {"mode": ReviewMode.ALL.value, "items": list(range(len(state.items)))},
        )
        return [walk, _shown(index, Way.REVIEW)]
    if state.walk is not None or not delivery.driver.switches.navigator:
        return _no()
    return [] if index == state.position else [_shown(index, Way.NAVIGATOR)]


def _start_walk(delivery: Delivery, state: SittingState, mode: ReviewMode) -> list[Draft]:
    _require(state, Phase.REVIEW)
    chosen = review_set(delivery, state, mode)
    if not chosen:
        raise Refused(Refusal.EMPTY_SET)
    return [
        (EventKind.WALKED, {"mode": mode.value, "items": list(chosen)}),
        _shown(chosen[0], Way.REVIEW),
    ]


def _survey(delivery: Delivery, state: SittingState, answers: Mapping[str, str]) -> list[Draft]:
    _require(state, Phase.SURVEY)
    questions = {question.id: question.options for question in delivery.driver.survey}
    if set(answers) != set(questions):
        raise Refused(Refusal.SURVEY_OPEN)
    if any(answers[name] not in options for name, options in questions.items()):
        raise Refused(Refusal.NO_SUCH)
    return [(EventKind.SURVEYED, {"answers": dict(answers)})]
