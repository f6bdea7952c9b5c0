"""Breaks, pauses and what staff change in mid-sitting."""

from __future__ import annotations

from dataclasses import replace

import pytest

from core.clock import ScriptedClock
from core.exam.absences import breaks_left
from core.exam.allowance import Adjustment, Allowance
from core.exam.events import EventKind
from core.exam.intents import Allow, Choose, Intent, Move, Refusal, Refused, StaffPause
from core.exam.making import created, deciding, event_now, taken_up
from core.exam.phases import Away, Downtime, Phase
from core.exam.replaying import initial, replay
from core.exam.session import Session
from tests.builders import make_delivery, make_driver, make_exam, make_item, make_switches
from tests.fakes import START, MemoryJournal

CODE = "harbour master"
MINUTE = 60_000
EXAM = make_exam(minutes=10)
ITEMS = (make_item("i1"), make_item("i2"), make_item("i3", domain=2, task="2.1"),
         make_item("i4", domain=2, task="2.1"))  # fmt: skip


class Seat:
    """One sitting at its first item, ten minutes long."""

    def __init__(
        self,
        *,
        downtime: Downtime = Downtime.STOPS,
        adjustment: Adjustment | None = None,
        **switches: bool,
    ) -> None:
        driver = make_driver(downtime=downtime, switches=make_switches(**switches))
        delivery = make_delivery(ITEMS, exam=EXAM)
        self.delivery = replace(delivery, driver=driver, adjustment=adjustment or Adjustment())
        self.clock = ScriptedClock(START)
        clock = deciding(self.clock, downtime)
        first = event_now(clock, "s", None, *created(self.delivery, b"", short=True))
        self.journal = MemoryJournal()
        self.journal.events = [first, taken_up(clock, initial(first), first, None)]
        self.open()
        for move in (Move.CONFIRM, Move.AGREE, Move.BEGIN):
            self.session.perform(move)

    def open(self) -> None:
        self.session = Session(
            self.delivery, self.journal.events, self.journal, self.clock,
            lambda code: "staff" if code == CODE else None,
        )  # fmt: skip

    def pass_minutes(self, minutes: float) -> None:
        self.clock.advance(int(minutes * MINUTE))
        self.session.look_at_clock()

    def resume(self, *, down_minutes: float) -> None:
        """Another run of the program takes the sitting up after a while."""
        beat = self.session._beat()
        self.clock.advance(int(down_minutes * MINUTE))
        state = replay(self.journal.events)
        clock = deciding(self.clock, state.downtime)
        self.journal.events.append(taken_up(clock, state, self.journal.events[-1], beat))
        self.open()
        self.session.look_at_clock()

    @property
    def left(self) -> float:
        return self.session.left_ms() / MINUTE

    def refused(self, intent: Intent) -> Refusal:
        with pytest.raises(Refused) as caught:
            self.session.perform(intent)
        return caught.value.refusal


def test_the_clock_runs_in_an_unscheduled_break() -> None:
    seat = Seat(unscheduled_break=True)
    seat.session.perform(Move.BREAK)
    seat.pass_minutes(3)
    assert seat.refused(Choose("a")) is Refusal.NOT_NOW
    seat.session.perform(Move.COME_BACK)
    assert seat.left == 7
    assert seat.session.state.away is None


def test_time_runs_out_in_a_break() -> None:
    seat = Seat(unscheduled_break=True)
    seat.session.perform(Move.BREAK)
    seat.pass_minutes(11)
    assert seat.session.state.phase is Phase.EXPIRED
    assert seat.session.state.away is None
    assert seat.journal.events[-1].payload["late_ms"] == MINUTE


@pytest.mark.parametrize("move", [Move.BREAK, Move.PAUSE, Move.STOPPED_BREAK])
def test_what_the_driver_does_not_have_is_refused(move: Move) -> None:
    assert Seat().refused(move) is Refusal.NOT_NOW


def test_a_granted_break_stops_the_clock_for_its_length_only() -> None:
    seat = Seat(adjustment=Adjustment(breaks=1, break_minutes=2))
    assert breaks_left(seat.delivery, seat.session.state) == 1
    seat.session.perform(Move.STOPPED_BREAK)
    seat.pass_minutes(1.5)
    assert (seat.left, seat.session.break_left_ms()) == (10, MINUTE // 2)
    seat.pass_minutes(1)  # half a minute too long
    assert seat.session.state.away is Away.BREAK
    assert seat.left == 9.5
    seat.session.perform(Move.COME_BACK)
    assert seat.refused(Move.STOPPED_BREAK) is Refusal.NOT_NOW


def test_a_break_noticed_late_gains_nothing() -> None:
    seat = Seat(adjustment=Adjustment(breaks=1, break_minutes=2))
    seat.session.perform(Move.STOPPED_BREAK)
    seat.clock.advance(30 * MINUTE)  # nobody looked meanwhile
    seat.session.look_at_clock()
    seat.session.look_at_clock()
    assert seat.session.state.phase is Phase.EXPIRED


def test_sleep_through_the_end_of_a_break_gains_nothing() -> None:
    granted = Adjustment(breaks=1, break_minutes=2)
    seat = Seat(downtime=Downtime.RUNS, adjustment=granted)
    seat.session.perform(Move.STOPPED_BREAK)
    seat.clock.sleep(5 * MINUTE)
    seat.session.look_at_clock()
    assert seat.session.state.away is Away.BREAK
    assert seat.left == 7


def test_a_crash_in_a_granted_break_gives_no_second_one() -> None:
    seat = Seat(adjustment=Adjustment(breaks=1, break_minutes=2))
    seat.session.perform(Move.STOPPED_BREAK)
    seat.pass_minutes(1.5)
    seat.resume(down_minutes=60)
    assert seat.session.state.away is Away.STOPPED_BREAK
    assert seat.session.break_left_ms() == MINUTE // 2
    assert seat.left == 10


def test_the_candidates_own_pause_stops_the_clock() -> None:
    seat = Seat(pause=True)
    seat.session.perform(Move.PAUSE)
    seat.pass_minutes(60)
    seat.session.perform(Move.COME_BACK)
    assert seat.left == 10


def test_only_staff_end_a_staff_pause() -> None:
    seat = Seat()
    assert seat.refused(StaffPause("guess", True)) is Refusal.WRONG_CODE
    seat.session.perform(StaffPause(CODE, True))
    seat.pass_minutes(60)
    assert seat.refused(Move.COME_BACK) is Refusal.NOT_NOW
    assert seat.refused(StaffPause("guess", False)) is Refusal.WRONG_CODE
    seat.session.perform(StaffPause(CODE, False))
    assert seat.left == 10
    assert [e.payload["by"] for e in seat.journal.events[-2:]] == ["staff", "staff"]


def test_no_code_reaches_the_log() -> None:
    seat = Seat()
    seat.session.perform(StaffPause(CODE, True))
    assert all(CODE not in str(event.payload) for event in seat.journal.events)


def test_staff_grant_and_revoke_in_mid_sitting() -> None:
    seat = Seat()
    seat.pass_minutes(4)
    more = Allowance(accommodations=("esl",), adjustment=Adjustment(percent=150, reason="Alarm"))
    assert seat.refused(Allow("guess", more)) is Refusal.WRONG_CODE
    seat.session.perform(Allow(CODE, more))
    assert seat.left == 15 + 30 - 4
    seat.session.perform(Allow(CODE, more))  # the same again grants nothing again
    assert seat.left == 15 + 30 - 4
    seat.session.perform(Allow(CODE, Allowance()))
    assert seat.left == 6
    kinds = [event.kind for event in seat.journal.events]
    assert kinds.count(EventKind.ALLOWED) == 2


def test_revoking_what_was_used_ends_the_time_and_takes_none_back() -> None:
    seat = Seat(adjustment=Adjustment(extra_minutes=10))
    seat.pass_minutes(15)
    seat.session.perform(Allow(CODE, Allowance()))
    seat.session.look_at_clock()
    assert seat.session.state.phase is Phase.EXPIRED
    assert seat.session.state.used_ms == 15 * MINUTE


def test_an_accommodation_that_the_exam_lacks_is_refused() -> None:
    assert Seat().refused(Allow(CODE, Allowance(accommodations=("magic",)))) is Refusal.NO_SUCH


def test_while_the_program_is_down_the_clock_stops() -> None:
    seat = Seat()
    seat.pass_minutes(2)
    seat.resume(down_minutes=600)
    assert seat.left == 8
    assert seat.journal.events[-1].payload["away_ms"] == 600 * MINUTE


def test_or_runs_where_the_driver_says_so() -> None:
    seat = Seat(downtime=Downtime.RUNS)
    seat.pass_minutes(2)
    seat.resume(down_minutes=3)
    assert seat.left == 5


def test_a_sitting_whose_time_passed_while_closed_ended_at_its_true_moment() -> None:
    seat = Seat(downtime=Downtime.RUNS)
    seat.session.perform(Choose("b"))
    seat.resume(down_minutes=25)
    assert seat.session.state.phase is Phase.EXPIRED
    assert seat.session.state.items[0].response == ("b",)
    assert seat.journal.events[-1].payload["late_ms"] == 15 * MINUTE


def test_sleep_stops_the_clock_or_does_not() -> None:
    for downtime, left in ((Downtime.STOPS, 10), (Downtime.RUNS, 6)):
        seat = Seat(downtime=downtime)
        seat.clock.sleep(4 * MINUTE)
        seat.session.look_at_clock()
        assert seat.left == left
        assert ("sleep", 4 * MINUTE) in noted(seat)


def test_a_jump_of_the_wall_clock_is_noted_and_changes_nothing() -> None:
    seat = Seat()
    for ms in (3_600_000, -7_200_000, 1_500):
        seat.clock.jump(ms)
        seat.session.look_at_clock()
    assert seat.left == 10
    assert noted(seat) == [("jump", 3_600_000), ("jump", -7_200_000)]


def test_a_program_that_was_stopped_pays_for_it_and_the_log_says_so() -> None:
    seat = Seat()
    seat.clock.leaps = False
    seat.pass_minutes(1)
    assert seat.left == 9
    assert noted(seat) == [("stall", MINUTE)]


def noted(seat: Seat) -> list[tuple[str, int]]:
    return [
        (str(event.payload["what"]), int(event.payload["ms"]))
        for event in seat.journal.events
        if event.kind is EventKind.CLOCK
    ]
