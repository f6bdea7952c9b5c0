"""Changed answers: what the first complete answer was, what the last one is, and what that did.

An item counts once, by its first complete and its final response, as studies of answer changing
do (L. T. Benjamin, T. A. Cavell, W. R. Shallenberger, "Staying with initial answers on objective
tests: is it a myth?", *Teaching of Psychology* 11, 1984, 133–141).
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from core.exam import itemtypes
from core.exam.delivery import DeliveredItem, Delivery
from core.exam.events import EventKind
from core.insight.timeline import Moment
from core.insight.values import AnswerChange, AnswerChanges, ChangeKind

Given = tuple[int, tuple[str, ...]]
"""Exam time and response."""


def answer_changes(delivery: Delivery, line: Sequence[Moment]) -> AnswerChanges:
    """All changed answers of a sitting."""
    given: list[list[Given]] = [[] for _ in delivery.items]
    for moment in line:
        if moment.event.kind is EventKind.ANSWERED:
            payload = moment.event.payload
            given[int(payload["item"])].append((moment.at_ms, tuple(payload["response"])))
    found = (
        _change(index, delivered, given[index]) for index, delivered in enumerate(delivery.items)
    )
    changes = tuple(change for change in found if change)
    return AnswerChanges(
        changes=changes,
        cost=_scored(changes, ChangeKind.RIGHT_TO_WRONG),
        brought=_scored(changes, ChangeKind.WRONG_TO_RIGHT),
    )


def _change(index: int, delivered: DeliveredItem, given: Sequence[Given]) -> AnswerChange | None:
    item = delivered.item
    complete = [
        response for _, response in given if itemtypes.is_complete(item, response)
    ]  # a half-made choice on the way to another is no answer
    if not complete:
        return None
    first, (at_ms, last) = complete[0], given[-1]
    steps = [one for one, next_one in pairwise(complete) if one != next_one]
    left_incomplete = not itemtypes.is_complete(item, last)
    changes = len(steps) + left_incomplete
    was, is_now = itemtypes.is_correct(item, first), itemtypes.is_correct(item, last)
    if first == last or (was and is_now):
        return None
    return AnswerChange(
        item=index,
        scored=delivered.scored,
        first=first,
        last=last,
        kind=_kind(was, is_now),
        at_ms=at_ms,
        changes=changes,
    )


def _kind(was: bool, is_now: bool) -> ChangeKind:
    if was:
        return ChangeKind.RIGHT_TO_WRONG
    return ChangeKind.WRONG_TO_RIGHT if is_now else ChangeKind.WRONG_TO_WRONG


def _scored(changes: Sequence[AnswerChange], kind: ChangeKind) -> int:
    return sum(change.scored and change.kind is kind for change in changes)
