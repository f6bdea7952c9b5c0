"""Scoring: all or nothing, Angoff cut, piecewise linear scale, sections."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.exam.definition import CutRule, Scale
from core.exam.intents import Choose, Move, SubmitSurvey
from core.exam.result import Outcome
from core.exam.scoring import raw_cut, scaled_score, score, section_meets
from tests.builders import make_delivery, make_exam, make_item
from tests.fakes import make_session

SCALE = Scale(minimum=100, passing=750, maximum=1000)
RULE = CutRule(floor=0.6, ceiling=0.8)


def test_the_cut_is_the_sum_of_the_ratings_rounded_up() -> None:
    assert raw_cut([0.7] * 50, RULE) == 35
    assert raw_cut([0.71] * 50, RULE) == 36


@pytest.mark.parametrize(("rating", "cut"), [(0.1, 30), (0.99, 40)])
def test_the_cut_stays_within_its_bounds(rating: float, cut: int) -> None:
    assert raw_cut([rating] * 50, RULE) == cut


@pytest.mark.parametrize(
    ("raw", "scaled"), [(0, 100), (35, 750), (34, 731), (36, 766), (49, 983), (50, 1000)]
)
def test_points_of_the_scale(raw: int, scaled: int) -> None:
    assert scaled_score(raw, 35, 50, SCALE) == scaled


@given(st.integers(1, 90), st.data())
def test_the_scale_rises_and_agrees_with_the_cut(scored: int, data: st.DataObject) -> None:
    cut = data.draw(st.integers(1, scored))
    scores = [scaled_score(raw, cut, scored, SCALE) for raw in range(scored + 1)]
    assert scores == sorted(scores)
    assert scores[0] == 100
    assert scores[-1] == 1000
    assert all((scaled >= 750) == (raw >= cut) for raw, scaled in enumerate(scores))


def test_a_raw_score_outside_the_form_is_refused() -> None:
    with pytest.raises(ValueError, match="outside"):
        scaled_score(51, 35, 50, SCALE)


def test_only_scored_items_count_and_a_half_answer_is_wrong() -> None:
    items = (
        make_item("right"),
        make_item("half", keys=("a", "b")),
        make_item("unscored", domain=2, task="2.1", scored=False),
        make_item("untouched", domain=2, task="2.1"),
    )
    session, _, _ = make_session(make_delivery(items), short=True)
    for intent in (Move.CONFIRM, Move.AGREE, Move.BEGIN, Choose("a"), Move.NEXT, Choose("a")):
        session.perform(intent)
    for intent in (Move.NEXT, Choose("a"), Move.END_ITEMS):
        session.perform(intent)
    session.perform(SubmitSurvey({"mood": "Bad"}))
    session.perform(Move.END_TEST)

    result = score(session.delivery, session.state)

    assert (result.raw, result.scored, result.unanswered) == (1, 3, 2)
    assert result.cut == 2  # 3 × 0.7 = 2.1 would need 3, the ceiling of 80 % allows 2
    assert result.outcome is Outcome.FAIL
    assert [item.correct for item in result.items] == [True, False, True, False]
    assert [item.complete for item in result.items] == [True, False, True, False]
    assert [(s.correct, s.scored) for s in result.sections] == [(1, 2), (0, 1)]
    assert result.scaled == 425  # half of the way from 100 to 750


def test_multiple_response_does_not_depend_on_the_order_of_clicks() -> None:
    items = (make_item("m", keys=("a", "c")),)
    session, _, _ = make_session(make_delivery(items, exam=make_exam(((1, 1),))), short=True)
    for intent in (Move.CONFIRM, Move.AGREE, Move.BEGIN, Choose("c"), Choose("a")):
        session.perform(intent)
    assert score(session.delivery, session.state).raw == 1


def test_an_item_without_a_rating_counts_as_the_scale_would_have_it() -> None:
    exam = make_exam(((4, 4),))
    items = tuple(make_item(f"i{n}", angoff=None) for n in range(4))
    session, _, _ = make_session(make_delivery(items, exam=exam))
    assert score(session.delivery, session.state).cut == 3  # 4 × 650/900 = 2.9


def test_a_section_meets_when_it_brings_its_part_of_the_cut() -> None:
    ratings = [0.7] * 10
    assert section_meets(7, ratings, 35, 35.0)
    assert not section_meets(6, ratings, 35, 35.0)
    assert not section_meets(0, [], 35, 35.0)
