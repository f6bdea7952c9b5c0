"""The clock of a sitting against a model of it: any mixture of what can happen to time.

Waiting, sleeping, jumps of the wall clock, crashes with and without a reboot, breaks, pauses and
changes of the allowance, under both policies for downtime, in an exam of two sections. The model
keeps its own stopwatch; the display must equal it to the millisecond.
"""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass, replace

import hypothesis.strategies as st
from hypothesis import settings
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from core.clock import ScriptedClock
from core.exam.absences import allowance_now
from core.exam.allowance import FACTORS, Adjustment, Allowance, section_limits_ms
from core.exam.definition import Section
from core.exam.events import EventKind, chain_fault
from core.exam.intents import Allow, Choose, Intent, Move, Refused, StaffPause
from core.exam.making import created, deciding, event_now, taken_up
from core.exam.phases import TIMED, Away, Downtime
from core.exam.replaying import apply, initial, replay
from core.exam.session import Session
from tests.builders import make_delivery, make_driver, make_exam, make_item, make_switches
from tests.fakes import START, MemoryJournal

CODE = "harbour master"

EXAM = make_exam(
    minutes=10,
    sections=(
        Section(id="one", title="One", domains=(1,), minutes=4),
        Section(id="two", title="Two", domains=(2,), minutes=6),
    ),
)
ITEMS = (
    make_item("i1"),
    make_item("i2"),
    make_item("i3", domain=2, task="2.1"),
    make_item("i4", domain=2, task="2.1"),
)

ALLOWANCES = st.builds(
    Allowance,
    accommodations=st.sampled_from([(), ("esl",), ("esl", "esl")]),
    adjustment=st.builds(
        Adjustment,
        percent=st.sampled_from(FACTORS),
        extra_minutes=st.integers(0, 7),
        breaks=st.integers(0, 3),
        break_minutes=st.sampled_from([0, 1, 2]),
    ),
)

INTENTS: st.SearchStrategy[Intent] = st.one_of(
    st.sampled_from(
        [Move.NEXT, Move.PREVIOUS, Move.END_ITEMS, Move.ACKNOWLEDGE, Move.BEGIN, Move.BREAK,
         Move.STOPPED_BREAK, Move.STOPPED_BREAK, Move.PAUSE, Move.COME_BACK, Move.LEAVE,
         Move.FOCUS_LOST, Move.FOCUS_BACK]
    ),
    st.builds(Choose, st.sampled_from("abc")),
    st.builds(StaffPause, st.sampled_from([CODE, "guess"]), st.booleans()),
    st.builds(Allow, st.sampled_from([CODE, "guess"]), ALLOWANCES),
)  # fmt: skip

SPANS = st.sampled_from([0, 1, 400, 999, 5_000, 20_000, 61_000, 70_000, 300_000])


@dataclass(frozen=True)
class Model:
    """What ought to be: of the section under way, in milliseconds."""

    used: int = 0
    rest: int = 0
    """Left of a break with the clock stopped."""


class Clocks(RuleBasedStateMachine):
    """One sitting whose time anything may happen to."""

    @initialize(
        downtime=st.sampled_from(list(Downtime)),
        adjustment=st.builds(Adjustment, breaks=st.integers(2, 4), break_minutes=st.just(1)),
    )
    def begin(self, downtime: Downtime, adjustment: Adjustment) -> None:
        switches = make_switches(unscheduled_break=True, pause=True)
        driver = make_driver(switches=switches, downtime=downtime)
        self.delivery = replace(
            make_delivery(ITEMS, exam=EXAM), driver=driver, adjustment=adjustment
        )
        self.runs = downtime is Downtime.RUNS
        self.clock = ScriptedClock(START)
        clock = deciding(self.clock, downtime)
        first = event_now(clock, "s", None, *created(self.delivery, b"", short=True))
        self.journal = MemoryJournal()
        self.journal.events = [first, taken_up(clock, initial(first), first, None)]
        self._open()
        self.model = Model()
        self.jumped = 0  # by which the wall clock was set since the candidate left
        self.elapsed = 0  # everything that could count, by the longest measure
        for move in (Move.CONFIRM, Move.AGREE, Move.BEGIN):
            self.session.perform(move)

    def _open(self) -> None:
        self.session = Session(
            self.delivery, self.journal.events, self.journal, self.clock,
            lambda code: "staff" if code == CODE else None,
        )  # fmt: skip

    def _count(self, ms: int) -> None:
        """Let the model's time pass."""
        state = self.session.state
        self.elapsed += ms
        if not state.present and not self.runs:
            return
        if state.phase not in TIMED or state.away in {Away.PAUSE, Away.STAFF_PAUSE}:
            return
        resting = min(ms, self.model.rest) if state.away is Away.STOPPED_BREAK else 0
        used = self.model.used + ms - resting
        used = max(self.model.used, min(state.part.limit_ms, used))
        self.model = Model(used, self.model.rest - resting)

    @rule(how=st.sampled_from([Move.BREAK, Move.PAUSE]))
    def go_away(self, how: Move) -> None:
        self.intend(how)

    @rule(ms=SPANS)
    def rest(self, ms: int) -> None:
        """A break with the clock stopped, perhaps a long one."""
        self.intend(Move.STOPPED_BREAK)
        self.wait(ms)

    @rule()
    def press_on(self) -> None:
        """Come back from wherever one is, and begin the next section."""
        for move in (Move.COME_BACK, Move.ACKNOWLEDGE, Move.BEGIN):
            self.intend(move)

    @rule(intent=INTENTS)
    def intend(self, intent: Intent) -> None:
        section, taken = self.session.state.section, self.session.state.breaks_taken
        with suppress(Refused):
            self.session.perform(intent)
        state = self.session.state
        if state.section != section:
            self.model = replace(self.model, used=0)
        if state.breaks_taken != taken:
            minutes = allowance_now(self.delivery, state).adjustment.break_minutes
            self.model = replace(self.model, rest=minutes * 60_000)

    @rule(ms=SPANS)
    def wait(self, ms: int) -> None:
        if self.session.state.present:
            self._count(ms)
            self.clock.advance(ms)
            self.session.look_at_clock()

    @rule(ms=SPANS)
    def sleep(self, ms: int) -> None:
        if self.session.state.present:
            if self.runs:
                self._count(ms)
            self.clock.sleep(ms)
            self.session.look_at_clock()

    @rule(ms=st.sampled_from([-7_200_000, -3_600_000, -1_500, 1_500, 3_600_000, 86_400_000]))
    def jump(self, ms: int) -> None:
        """Daylight saving, a time service, a hand on the clock: none of it counts.

        But with no program running, a later boot has nothing else than the wall clock to go by.
        """
        self.clock.jump(ms)
        if not self.session.state.present:
            self.jumped += ms
        self.session.look_at_clock()

    @rule(age=st.integers(0, 500), down=SPANS, asleep=SPANS, reboot=st.booleans())
    def crash(self, age: int, down: int, asleep: int, reboot: bool) -> None:
        """The program dies, or was left; later another run takes the sitting up."""
        if self.session.state.over:
            return
        beat = self.session._beat()
        running = beat is not None or self.session.state.exam_clock.since_ms is not None
        gap = max(0, age + down + asleep + (self.jumped if reboot else 0))
        self.jumped = 0
        self.clock.advance(age + down)
        self.clock.sleep(asleep)
        if self.runs:
            self._count(gap)
        else:
            self.elapsed += gap
            assert beat is not None or not running
        if reboot:
            self.clock = ScriptedClock(self.clock.now())
        state = replay(self.journal.events)
        clock = deciding(self.clock, state.downtime)
        self.journal.events.append(taken_up(clock, state, self.journal.events[-1], beat))
        self._open()
        self.session.look_at_clock()

    @invariant()
    def the_display_equals_the_model(self) -> None:
        state = self.session.state
        if state.phase in TIMED:
            assert self.session.left_ms() == max(0, state.part.limit_ms - self.model.used)
        if state.away is Away.STOPPED_BREAK:
            assert self.session.break_left_ms() == self.model.rest

    @invariant()
    def what_is_allowed_is_exact(self) -> None:
        state = self.session.state
        limits = section_limits_ms(EXAM, allowance_now(self.delivery, state))
        assert tuple(part.limit_ms for part in state.parts) == limits
        assert state.exam_clock.limit_ms == limits[state.section]

    @invariant()
    def time_used_never_shrinks_and_never_exceeds_the_time_that_passed(self) -> None:
        state = replay(self.journal.events[:1])
        used = 0
        for event in self.journal.events[1:]:
            state = apply(state, event)
            assert state.used_ms >= used
            used = state.used_ms
        assert used <= self.elapsed

    @invariant()
    def each_time_runs_out_once(self) -> None:
        kinds = [event.kind for event in self.journal.events]
        assert kinds.count(EventKind.EXPIRED) <= len(EXAM.sections)
        assert chain_fault(self.journal.events) is None
        assert self.session.state == replay(self.journal.events)

    @invariant()
    def no_time_is_left_unnoticed(self) -> None:
        state = self.session.state
        if state.phase in TIMED and state.present and state.away in {None, Away.BREAK}:
            self.session.look_at_clock()
            assert self.session.left_ms() > 0 or self.session.state.phase not in TIMED


TestClocks = Clocks.TestCase
TestClocks.settings = settings(max_examples=150, stateful_step_count=40, deadline=None)
