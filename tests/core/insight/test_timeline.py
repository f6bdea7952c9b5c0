"""Visits, passes and times from the exam clock; interruptions."""

from __future__ import annotations

import pytest

from core.exam.allowance import Adjustment, Allowance
from core.exam.events import EventKind
from core.exam.intents import Allow, Flag, GoTo, Move, StartWalk
from core.exam.phases import Phase, ReviewMode, Way
from core.insight.timeline import first_shown, interruptions, moments, pacing, section_limits
from tests.builders import make_driver, make_exam, make_sections, make_switches
from tests.core.insight.sat import Sat, four
from tests.fakes import make_session


def test_visits_have_their_times_and_passes() -> None:
    sat = Sat(four())
    sat.wait(10).do(Flag(0, True), Move.NEXT).wait(20).do(Move.PREVIOUS).wait(5)
    sat.do(GoTo(3)).wait(7).do(Move.NEXT)
    assert sat.session.state.phase is Phase.REVIEW
    sat.wait(30).do(StartWalk(ReviewMode.FLAGGED)).wait(3).do(Move.NEXT).wait(2)
    sat.do(GoTo(1)).wait(4).end()
    found = pacing(sat.line)
    assert [(v.item, v.number, v.sweep, v.to_ms - v.from_ms) for v in found.visits] == [
        (0, 1, 1, 10_000),
        (1, 1, 1, 20_000),
        (0, 2, 1, 5_000),
        (3, 1, 1, 7_000),
        (0, 3, 2, 3_000),
        (1, 2, 2, 4_000),
    ]
    assert found.visits[0].way is Way.BEGIN
    assert found.visits[2].way is Way.PREVIOUS
    assert found.sweep_ms == (42_000, 7_000)
    assert found.review_ms == 32_000
    assert found.used_ms == 81_000 == sum(found.sweep_ms) + found.review_ms
    assert [(i.total_ms, i.first_ms, i.visits) for i in found.items] == [
        (18_000, 10_000, 3),
        (24_000, 20_000, 2),
        (0, 0, 0),
        (7_000, 7_000, 1),
    ]
    assert found.pace_ms == found.allowed_ms // 4


def test_a_second_review_is_a_third_pass() -> None:
    sat = Sat(four())
    sat.do(GoTo(3), Move.NEXT)
    for _ in range(2):
        sat.do(StartWalk(ReviewMode.ALL)).wait(1).do(Move.OPEN_REVIEW)
    sat.end()
    assert [visit.sweep for visit in pacing(sat.line).visits] == [1, 1, 2, 3]


def test_time_that_runs_out_ends_the_visit_at_the_limit() -> None:
    sat = Sat(four())
    sat.wait(2 * 3600)
    assert sat.session.state.phase is Phase.EXPIRED
    sat.end()
    found = pacing(sat.line)
    assert found.used_ms == found.allowed_ms == found.visits[0].to_ms


def test_leaving_stops_the_clock_and_is_an_interruption() -> None:
    sat = Sat(four())
    sat.wait(10).do(Move.LEAVE).wait(500)
    reopened = {
        "spent_ms": 10_000, "agreement_spent_ms": 0, "version": "0", "after": "leave"
    }  # fmt: skip
    sat.session.record([(EventKind.OPENED, reopened)])
    sat.wait(5).end()
    (found,) = interruptions(sat.line)
    assert (found.lost, found.at_ms) == (False, 10_000)
    assert found.from_wall < found.to_wall
    assert pacing(sat.line).visits[0].to_ms == 15_000


def test_a_sitting_in_one_go_has_no_interruption() -> None:
    assert interruptions(Sat(four()).end().line) == ()


def test_items_are_first_shown_once() -> None:
    sat = Sat(four())
    before = sat.clock.now()
    sat.wait(10).do(Move.NEXT).wait(10).do(Move.PREVIOUS)
    shown = first_shown(sat.log)
    assert set(shown) == {0, 1}
    assert shown[0] < shown[1]
    assert shown[0].startswith(before.isoformat(timespec="seconds")[:19])


def test_an_empty_log_is_refused_and_an_early_one_has_no_visit() -> None:
    with pytest.raises(ValueError, match="at least one"):
        pacing([])
    session, journal, _ = make_session(Sat(four()).delivery)
    assert session.state.phase is Phase.WELCOME
    found = pacing(moments(journal.events))
    assert (found.visits, found.sweep_ms, found.used_ms) == ((), (), 0)


# Sections and breaks

SECTIONED = make_exam(((1, 1), (1, 1), (2, 2)), sections=make_sections())
"""20, 10 and 30 minutes."""


def test_time_goes_on_from_section_to_section() -> None:
    sat = Sat(exam=SECTIONED).wait(60).do(Move.END_ITEMS, Move.BEGIN).wait(30)
    sat.do(Move.END_ITEMS, Move.BEGIN).wait(45).choose("a").end()
    found = pacing(sat.line)
    assert [(visit.from_ms, visit.to_ms) for visit in found.visits] == [
        (0, 60_000), (60_000, 90_000), (90_000, 135_000)
    ]  # fmt: skip
    assert (found.used_ms, found.allowed_ms) == (135_000, 3_600_000)
    assert [item.total_ms for item in found.items] == [60_000, 30_000, 45_000, 0]
    assert [item.pace_ms // 60_000 for item in found.items] == [20, 10, 15, 15]


def test_each_section_begins_with_a_first_pass() -> None:
    sat = Sat(exam=SECTIONED).wait(5).do(Move.NEXT, StartWalk(ReviewMode.ALL)).wait(4)
    sat.do(Move.END_ITEMS, Move.BEGIN).wait(3).do(Move.END_ITEMS, Move.BEGIN).wait(2)
    sat.choose("a").end()
    assert [(visit.item, visit.sweep) for visit in pacing(sat.line).visits] == [
        (0, 1), (0, 2), (1, 1), (2, 1)
    ]  # fmt: skip


def test_a_section_left_keeps_the_limit_that_it_had() -> None:
    sat = Sat(exam=SECTIONED, staff=lambda _code: "Grace").do(Move.END_ITEMS, Move.BEGIN)
    sat.do(Allow("code", Allowance(adjustment=Adjustment(percent=200)))).wait(5)
    sat.do(Move.END_ITEMS, Move.BEGIN).choose("a").end()
    assert section_limits(sat.line) == [20 * 60_000, 20 * 60_000, 60 * 60_000]
    assert pacing(sat.line).allowed_ms == 100 * 60_000


def test_a_break_on_the_clock_is_no_time_at_the_item() -> None:
    driver = make_driver(switches=make_switches(unscheduled_break=True))
    sat = Sat(four(), driver=driver).wait(10).do(Move.BREAK).wait(50).do(Move.COME_BACK).wait(5)
    sat.end()
    found = pacing(sat.line)
    assert (found.visits[0].length_ms, found.items[0].total_ms) == (15_000, 15_000)
    assert (found.away_ms, found.used_ms) == (50_000, 65_000)
    assert sum(found.sweep_ms) + found.review_ms + found.away_ms == found.used_ms


def test_a_break_with_the_clock_stopped_uses_nothing() -> None:
    granted = Adjustment(breaks=1, break_minutes=5)
    sat = Sat(four(), adjustment=granted).wait(10).do(Move.STOPPED_BREAK).wait(100)
    sat.do(Move.COME_BACK).wait(5).end()
    found = pacing(sat.line)
    assert (found.away_ms, found.used_ms, found.items[0].total_ms) == (0, 15_000, 15_000)
