"""A sitting that was really sat, with everything that documents are made from."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

from core.bank.model import Item
from core.clock import ScriptedClock, stamp
from core.exam.delivery import Delivery
from core.exam.events import Event, EventKind, make_event
from core.exam.intents import Choose, Flag, Move, StartWalk, SubmitSurvey
from core.exam.phases import Phase, ReviewMode
from core.exam.replaying import replay
from core.exam.result import Result
from core.exam.scoring import score
from core.exam.session import Session
from core.exam.sitting import SittingState
from core.insight.sitting import sitting_insight
from core.insight.values import SittingInsight
from core.records import SittingRecord
from tests.builders import make_delivery, make_item
from tests.core.report.samples import make_record, make_report_exam
from tests.fakes import MemoryJournal, make_clock, make_session

MINUTE = 60_000


@dataclass(frozen=True)
class Sat:
    """Values of a finished sitting."""

    record: SittingRecord
    delivery: Delivery
    state: SittingState
    result: Result
    insight: SittingInsight
    log: list[Event]


def make_sat(
    name: str = "Ada Example",
    items: Sequence[Item] | None = None,
    *,
    interrupted: bool = False,
    **delivery: Any,
) -> Sat:
    """Item 1 right after a change, 2 wrong after a change, 3 left open, the others right; two
    minutes an item, and a second pass over the flagged ones. Options are shown backwards.
    """
    shown = make_delivery(items, exam=make_report_exam(), candidate=name, **delivery)
    shown = replace(
        shown, items=tuple(replace(each, order=each.order[::-1]) for each in shown.items)
    )
    session, journal, clock = make_session(shown)
    for move in (Move.CONFIRM, Move.AGREE, Move.FINISH_TUTORIAL, Move.BEGIN):
        session.perform(move)
    for index in range(len(shown.items)):
        clock.advance(2 * MINUTE)
        if index < 2:
            session.perform(Choose("ba"[index]))
            session.perform(Flag(index, on=True))
        elif index > 2:
            session.perform(Choose("a"))
        if interrupted and index == 1:
            session = taken_up_again(shown, journal, clock)
        session.perform(Move.NEXT)
    session.perform(StartWalk(ReviewMode.FLAGGED))
    for index in range(min(2, len(shown.items))):
        clock.advance(MINUTE)
        session.perform(Choose("ab"[index]))
        session.perform(Move.NEXT)
    if session.state.phase is Phase.ITEM:
        session.perform(Move.OPEN_REVIEW)
    finish(session)
    state = replay(journal.events)
    result = score(shown, state)
    insight = sitting_insight("s1", shown, journal.events, result)
    record = make_record(name, outcome=result.outcome, scaled=result.scaled)
    return Sat(record, shown, state, result, insight, journal.events)


def finish(session: Session) -> None:
    """End the items, the survey and the test."""
    session.perform(Move.END_ITEMS)
    session.perform(SubmitSurvey({"mood": "Good"}))
    session.perform(Move.END_TEST)


def taken_up_again(delivery: Delivery, journal: MemoryJournal, clock: ScriptedClock) -> Session:
    """The program was lost; ten minutes later another one takes the sitting up."""
    state = replay(journal.events)
    spent = state.exam_clock.spent_at(clock.monotonic_ms())
    clock.advance(10 * MINUTE)
    opened = make_event(
        sitting="s1",
        seq=state.seq,
        kind=EventKind.OPENED,
        wall=stamp(clock.now()),
        mono_ms=clock.monotonic_ms(),
        boot="another run",
        payload={
            "spent_ms": spent,
            "agreement_spent_ms": 0,
            "version": "0",
            "after": "loss",
        },
        previous=state.head,
    )
    journal.events.append(opened)
    return Session(delivery, journal.events, journal, clock)


def one_item(**changes: Any) -> Sat:
    """A sitting of one item, answered wrongly at first and left so."""
    item = make_item("only", **changes)
    shown = make_delivery([item])
    shown = replace(
        shown, items=tuple(replace(each, order=each.order[::-1]) for each in shown.items)
    )
    session, journal, _ = make_session(shown, make_clock())
    for move in (Move.CONFIRM, Move.AGREE, Move.FINISH_TUTORIAL, Move.BEGIN):
        session.perform(move)
    session.perform(Choose("b"))
    session.perform(Move.NEXT)
    finish(session)
    state = replay(journal.events)
    result = score(shown, state)
    insight = sitting_insight("s1", shown, journal.events, result)
    return Sat(make_record(), shown, state, result, insight, journal.events)
