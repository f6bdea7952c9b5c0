"""The whole of a sitting as a state machine: random intents, a fake clock, crashes and resumes."""

from __future__ import annotations

from dataclasses import replace

import hypothesis.strategies as st
from hypothesis import settings
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from core.exam import itemtypes
from core.exam.events import EventKind, chain_fault, make_event
from core.exam.intents import (
    Choose,
    Comment,
    Flag,
    GoTo,
    Intent,
    Move,
    Refused,
    StartWalk,
    SubmitSurvey,
)
from core.exam.phases import OVER, Phase, ReviewMode
from core.exam.replaying import apply, replay
from core.exam.session import Session
from tests.builders import make_delivery, make_exam, make_item
from tests.fakes import MemoryJournal, make_clock, make_session

EXAM = make_exam(minutes=10)
ITEMS = (
    make_item("i1"),
    make_item("i2", keys=("b", "d")),
    make_item("i3", domain=2, task="2.1"),
    make_item("i4", domain=2, task="2.1", keys=("a", "c")),
)

INTENTS: st.SearchStrategy[Intent] = st.one_of(
    st.sampled_from(list(Move)),
    st.builds(Choose, st.sampled_from("abcdez")),
    st.builds(Flag, st.integers(-1, 4), st.booleans()),
    st.builds(Comment, st.sampled_from(["", "look again", "x" * 5000])),
    st.builds(GoTo, st.integers(-1, 4)),
    st.builds(StartWalk, st.sampled_from(list(ReviewMode))),
    st.builds(
        SubmitSurvey, st.sampled_from([{}, {"mood": "Good"}, {"mood": "?"}, {"other": "Good"}])
    ),
)

FORWARD: tuple[Intent, ...] = (Move.CONFIRM, Move.AGREE, Move.FINISH_TUTORIAL, Move.BEGIN)


class Sitting(RuleBasedStateMachine):
    """A candidate who does anything, on a machine that may die."""

    def __init__(self) -> None:
        super().__init__()
        self.clock = make_clock()
        self.delivery = make_delivery(ITEMS, exam=EXAM)
        self.journal = MemoryJournal()
        self.session: Session
        self.used_ms = 0  # exam time by our own stopwatch
        self.given_ms = 0  # what crashes may have given back
        self.expiries = 0

    @initialize(skip=st.booleans())
    def begin(self, skip: bool) -> None:
        self.session, self.journal, self.clock = make_session(self.delivery)
        for intent in FORWARD if skip else ():
            self.session.perform(intent)

    @rule(intent=INTENTS)
    def intend(self, intent: Intent) -> None:
        before = self.session.state
        try:
            changed = self.session.perform(intent)
        except Refused:
            changed = False
            if not before.expired:
                assert self.session.state.items == before.items
        if not changed:
            assert self.session.state.items == before.items

    @rule(ms=st.sampled_from([1, 999, 30_000, 240_000, 599_000]))
    def wait(self, ms: int) -> None:
        state = self.session.state
        if state.exam_clock.since_ms is not None:
            self.used_ms += ms
        self.clock.advance(ms)
        self.session.look_at_clock()

    @rule(beat_age=st.integers(0, 500), pause=st.sampled_from([0, 5_000, 3_600_000]))
    def crash(self, beat_age: int, pause: int) -> None:
        """The program dies; a beat up to half a second old is left; another takes over."""
        state = self.session.state
        if state.over:
            return
        beat = self.session._beat()
        running = state.exam_clock.since_ms is not None
        self.clock.advance(beat_age)
        log = replay(self.journal.events)
        spent = max(log.exam_clock.spent_ms, beat.spent_ms if beat else 0)
        agreement = max(log.agreement_clock.spent_ms, beat.agreement_spent_ms if beat else 0)
        if running:
            self.used_ms += beat_age
            self.given_ms += beat_age
        self.clock.advance(pause)
        opened = make_event(
            sitting=log.sitting,
            seq=log.seq,
            kind=EventKind.OPENED,
            wall="",
            mono_ms=self.clock.monotonic_ms(),
            boot="another",
            payload={"spent_ms": spent, "agreement_spent_ms": agreement},
            previous=log.head,
        )
        self.journal.events.append(opened)
        self.session = Session(self.delivery, self.journal.events, self.journal, self.clock)
        assert replace(self.session.state, present=True).items == state.items
        assert self.session.state.phase is state.phase
        assert self.session.state.position == state.position

    @invariant()
    def state_is_the_replay_of_the_log(self) -> None:
        assert self.session.state == replay(self.journal.events)
        assert chain_fault(self.journal.events) is None

    @invariant()
    def time_is_exact(self) -> None:
        limit = EXAM.minutes * 60_000
        left = self.session.left_ms()
        assert 0 <= left <= limit
        assert max(0, limit - self.used_ms) <= left
        assert left <= max(0, limit - self.used_ms + self.given_ms)

    @invariant()
    def responses_are_legal(self) -> None:
        for delivered, item in zip(self.delivery.items, self.session.state.items, strict=True):
            assert itemtypes.is_legal(delivered.item, item.response)

    @invariant()
    def the_time_runs_out_once(self) -> None:
        kinds = [event.kind for event in self.journal.events]
        assert kinds.count(EventKind.EXPIRED) <= 1
        assert kinds.count(EventKind.FINISHED) <= 1

    @invariant()
    def nothing_follows_the_end(self) -> None:
        state = replay(self.journal.events[:1])
        for event in self.journal.events[1:]:
            assert state.phase not in OVER
            state = apply(state, event)

    @invariant()
    def clocks_run_only_in_their_phases(self) -> None:
        state = self.session.state
        timed = state.present and state.phase in (Phase.ITEM, Phase.REVIEW)
        assert (state.exam_clock.since_ms is not None) == timed
        reading = state.present and state.phase is Phase.AGREEMENT
        assert (state.agreement_clock.since_ms is not None) == reading


TestSitting = Sitting.TestCase
TestSitting.settings = settings(max_examples=150, stateful_step_count=40, deadline=None)
