"""What one sitting teaches: changes, traps, the twin clock, advice, contamination."""

from __future__ import annotations

from dataclasses import replace

import pytest

from core.bank.model import Trap
from core.exam.allowance import Adjustment, Allowance
from core.exam.definition import Task
from core.exam.intents import Allow, GoTo, Move
from core.exam.result import Outcome
from core.insight.advice import LEARNT, PULL, study_advice, task_results
from core.insight.changes import answer_changes
from core.insight.contamination import Exposure, contamination
from core.insight.sitting import pooled_chance, sitting_insight
from core.insight.timeline import first_shown
from core.insight.traps import trap_counts
from core.insight.twin import twin_clock
from core.insight.values import ChangeKind
from tests.builders import make_exam, make_item, make_options, make_sections
from tests.core.insight.sat import Sat, four

EXAM = make_exam(((2, 2), (2, 2)))


def sat_four() -> Sat:
    return Sat(four(), exam=EXAM)


# Changed answers


def test_each_kind_of_change_counts_once_with_its_cost() -> None:
    sat = sat_four()
    sat.choose("b").wait(5).choose("a").do(Move.NEXT)  # wrong, then right
    sat.choose("a", "b", "b", "c").do(Move.NEXT)  # right, then wrong
    sat.choose("b", "c", "d").do(Move.NEXT)  # wrong all the time
    sat.choose("a", "b").end()  # right at once
    found = answer_changes(sat.delivery, sat.line)
    assert [(c.item, c.kind, c.first, c.last, c.changes) for c in found.changes] == [
        (0, ChangeKind.WRONG_TO_RIGHT, ("b",), ("a",), 1),
        (1, ChangeKind.RIGHT_TO_WRONG, ("a", "b"), ("a", "c"), 1),
        (2, ChangeKind.WRONG_TO_WRONG, ("b",), ("d",), 2),
    ]
    assert (found.cost, found.brought) == (1, 1)
    assert found.changes[0].at_ms == 5_000
    assert [c.item for c in found.of(ChangeKind.RIGHT_TO_WRONG)] == [1]


def test_what_comes_back_to_the_first_answer_is_no_change() -> None:
    sat = sat_four()
    sat.choose("a", "b", "a").do(Move.NEXT).choose("a", "b", "b", "b").do(Move.NEXT)
    sat.choose("b", "c", "b").end()
    assert answer_changes(sat.delivery, sat.line).changes == ()


def test_a_right_answer_left_half_open_is_lost() -> None:
    sat = sat_four()
    sat.do(Move.NEXT).choose("a", "b", "b").end()
    (change,) = answer_changes(sat.delivery, sat.line).changes
    assert (change.kind, change.last, change.changes) == (ChangeKind.RIGHT_TO_WRONG, ("a",), 1)


def test_unscored_items_cost_nothing() -> None:
    items = [replace(item, scored=False) for item in four()[:1]] + four()[1:]
    sat = Sat(items, exam=EXAM)
    sat.choose("a", "b").end()
    found = answer_changes(sat.delivery, sat.line)
    assert len(found.changes) == 1
    assert (found.cost, found.brought) == (0, 0)


# Traps


def test_traps_are_counted_in_final_responses_only() -> None:
    options = list(make_options(4))
    options[1] = replace(options[1], trap=Trap.COST)
    items = [make_item("one", options=tuple(options)), *four()[1:]]
    sat = Sat(items, exam=EXAM)
    sat.choose("c", "b").do(Move.NEXT).choose("a", "c").do(Move.NEXT).choose("d").end()
    found = {count.trap: count for count in trap_counts(sat.delivery, sat.result)}
    assert (found[Trap.COST].chosen, found[Trap.COST].offered) == (1, 1)
    assert found[Trap.COST].items == (0,)
    # Two others of the first item, three of the second, three of the third; the fourth is open.
    assert (found[Trap.READING].chosen, found[Trap.READING].offered) == (2, 8)
    assert found[Trap.READING].items == (1, 2)
    assert next(iter(found)) is Trap.READING, "the most chosen first"


# The twin clock


def test_the_twin_stops_where_the_exams_own_time_is_over() -> None:
    sat = Sat(four(), exam=EXAM, accommodations=("esl",))
    sat.choose("a").do(Move.NEXT).wait(3599).choose("a", "b").do(Move.NEXT).wait(10)
    sat.choose("a").do(GoTo(0)).choose("b").end()
    twin = twin_clock(sat.delivery, sat.line, sat.result)
    assert twin is not None
    assert (twin.limit_ms, twin.extra_ms, twin.reached) == (3_600_000, 1_800_000, True)
    assert twin.answered_after == (0, 2)
    assert twin.first_answered_after == 1
    assert (twin.raw, sat.result.raw, twin.brought) == (2, 2, 0)
    assert twin.outcome is Outcome.FAIL


def test_extra_minutes_that_were_not_needed_change_nothing() -> None:
    sat = Sat(four(), exam=EXAM, accommodations=("esl",)).choose("a").wait(60).end()
    twin = twin_clock(sat.delivery, sat.line, sat.result)
    assert twin is not None
    assert (twin.reached, twin.answered_after, twin.brought) == (False, (), 0)
    assert (twin.raw, twin.scaled) == (sat.result.raw, sat.result.scaled)


def test_without_extra_minutes_there_is_no_twin() -> None:
    sat = sat_four().end()
    assert twin_clock(sat.delivery, sat.line, sat.result) is None


def test_each_section_stops_at_its_own_time() -> None:
    exam = make_exam(((1, 1), (1, 1), (2, 2)), sections=make_sections())  # 20, 10, 30 minutes
    sat = Sat(exam=exam, accommodations=("esl",))  # 30, 15, 45 minutes
    sat.wait(21 * 60).choose("a").do(Move.END_ITEMS, Move.BEGIN)
    sat.wait(9 * 60).choose("a").do(Move.END_ITEMS, Move.BEGIN)
    sat.wait(60).choose("a").do(Move.NEXT).wait(30 * 60).choose("a").end()
    twin = twin_clock(sat.delivery, sat.line, sat.result)
    assert twin is not None
    assert (twin.sections, twin.limit_ms, twin.extra_ms) == (3, 3_600_000, 1_800_000)
    assert (twin.reached, twin.answered_after, twin.first_answered_after) == (True, (0, 3), 2)
    assert (twin.raw, sat.result.raw, twin.brought) == (2, 4, 2)


def test_minutes_that_staff_granted_in_mid_sitting_count() -> None:
    more = Allowance(adjustment=Adjustment(extra_minutes=10, reason="a fire drill"))
    sat = Sat(four(), exam=EXAM, staff=lambda _code: "Grace").wait(60)
    sat.do(Allow("code", more)).wait(3600).choose("a").end()
    twin = twin_clock(sat.delivery, sat.line, sat.result)
    assert twin is not None
    assert (twin.extra_ms, twin.reached, twin.brought) == (600_000, True, 1)


def test_minutes_that_staff_took_back_are_no_extra_time() -> None:
    sat = Sat(four(), exam=EXAM, accommodations=("esl",), staff=lambda _code: "Grace").wait(60)
    sat.do(Allow("code", Allowance())).choose("a").end()
    assert twin_clock(sat.delivery, sat.line, sat.result) is None


def test_a_stopped_break_moves_no_limit_of_the_twin() -> None:
    granted = Adjustment(extra_minutes=10, breaks=1, break_minutes=30)
    sat = Sat(four(), exam=EXAM, adjustment=granted).wait(3500)
    sat.do(Move.STOPPED_BREAK).wait(1000).do(Move.COME_BACK).choose("a").wait(200).end()
    twin = twin_clock(sat.delivery, sat.line, sat.result)
    assert twin is not None
    assert (twin.breaks, twin.reached, twin.answered_after) == (1, True, ())


# Tasks and advice


def test_every_task_of_the_exam_has_its_counts() -> None:
    sat = sat_four()
    sat.choose("a").end()
    assert [(t.task, t.correct, t.scored) for t in task_results(sat.delivery, sat.result)] == [
        ("1.1", 1, 2),
        ("2.1", 0, 2),
    ]


def test_the_task_that_brings_most_comes_first() -> None:
    sat = sat_four()
    sat.choose("a").end()
    first, second = study_advice(sat.delivery, sat.result)
    assert (first.task, first.correct, first.items, first.review) == ("2.1", 0, 2, (2, 3))
    assert (second.task, second.review) == ("1.1", (1,))
    share = 1 / 4
    assert first.gain == pytest.approx(2 * (LEARNT - PULL * share / (2 + PULL)))
    assert first.points > 0


def test_a_domain_weighs_by_its_scored_items_spread_over_its_tasks() -> None:
    domain = EXAM.domains[0]
    more = tuple(Task(id=f"1.{n}", title=f"T{n}") for n in range(1, 5))
    exam = replace(EXAM, domains=(replace(domain, tasks=more), EXAM.domains[1]))
    sat = Sat(four(), exam=exam).end()
    gains = {advice.task: advice.gain for advice in study_advice(sat.delivery, sat.result)}
    assert gains["2.1"] == pytest.approx(4 * gains["1.1"])


def test_nothing_is_advised_where_all_is_right() -> None:
    sat = sat_four()
    sat.choose("a").do(Move.NEXT).choose("a", "b").do(Move.NEXT)
    sat.choose("a").do(Move.NEXT).choose("a", "b").end()
    assert study_advice(sat.delivery, sat.result) == ()


# Contamination


def met(sat: Sat, *elsewhere: Exposure) -> tuple[tuple[int, ...], tuple[int, ...]]:
    found = contamination(
        sat.delivery, sat.result, first_shown(sat.log), sat.log[-1].wall, elsewhere
    )
    return found.met, found.met_same_version


def test_only_what_was_shown_earlier_was_met() -> None:
    sat = sat_four().wait(60)
    shown = first_shown(sat.log)[0]
    sat.do(Move.NEXT).end()
    same, early, late = "1" * 64, "2020-01-01T00:00:00.000+00:00", "2030-01-01T00:00:00.000+00:00"
    assert met(sat, Exposure("one", same, early)) == ((0,), (0,))
    assert met(sat, Exposure("one", "other", early)) == ((0,), ())
    assert met(sat, Exposure("one", same, shown)) == ((), ())
    assert met(sat, Exposure("two", same, late)) == ((), ())
    assert met(sat, Exposure("four", same, shown)) == ((3,), (3,)), "never shown: by the end"
    assert met(sat, Exposure("elsewhere", same, early)) == ((), ())


def test_the_score_on_new_items_stands_beside_the_total() -> None:
    sat = sat_four()
    sat.choose("a").do(Move.NEXT).choose("a", "b").end()
    early = Exposure("one", "v", "2020-01-01T00:00:00.000+00:00")
    found = contamination(sat.delivery, sat.result, {}, sat.log[-1].wall, [early])
    assert (found.scored_met, found.unseen_raw, found.unseen_scored) == (1, 1, 3)
    assert found.unseen_share == pytest.approx(0.75)


# All of it


def test_one_clean_sitting_needs_no_pooled_chance() -> None:
    sat = sat_four().choose("a").end()
    found = sitting_insight("s1", sat.delivery, sat.log, sat.result)
    assert found.pooled is None
    assert found.chance.sittings == 1
    assert found.band.low <= sat.result.scaled <= found.band.high
    assert found.contamination.met == ()


def test_earlier_sittings_are_pooled_with_the_new_items_of_this_one() -> None:
    sat = sat_four().choose("a").end()
    early = Exposure("four", "v", "2020-01-01T00:00:00.000+00:00")
    found = sitting_insight(
        "s1", sat.delivery, sat.log, sat.result, elsewhere=[early], earlier=[(2, 4), (0, 0)]
    )
    assert found.pooled is not None
    assert (found.pooled.right, found.pooled.items, found.pooled.sittings) == (3, 7, 2)


def test_without_a_new_item_there_is_nothing_to_pool() -> None:
    assert pooled_chance([(0, 0)], sat_four().end().result) is None
