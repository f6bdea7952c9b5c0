"""Simulated candidates: decisions, bands, forms and forecasts behave as theory says."""

from __future__ import annotations

import math

import numpy as np
import pytest

from core.exam.band import LEVEL
from tests.simulations import model
from tests.simulations.scoring import (
    BEGIN,
    CANDIDATES,
    DOCUMENT,
    END,
    coverage,
    decisions,
    exchange,
    figures,
    forecasts,
)


def test_pass_decisions_are_as_frequent_as_theory_says() -> None:
    for found in decisions():
        error = math.sqrt(found.theory * (1 - found.theory) / CANDIDATES)
        assert abs(found.passed - found.theory) <= 4 * error + 1e-3, found


def test_decisions_match_the_true_state_more_often_the_farther_from_the_cut() -> None:
    above = [found.accurate for found in decisions() if found.ability >= model.COMPETENT]
    below = [found.accurate for found in decisions() if found.ability < model.COMPETENT]
    assert above == sorted(above)
    assert below == sorted(below, reverse=True)
    assert min(below[0], above[-1]) > 0.99


def test_bands_cover_at_their_nominal_rate_within_two_points() -> None:
    assert [found.ability for found in coverage()] == list(model.ABILITIES)
    assert abs(np.mean([found.simulated for found in coverage()]) - LEVEL) <= 0.02
    assert abs(np.mean([found.exact for found in coverage()]) - LEVEL) <= 0.02


def test_items_drawn_at_random_make_the_raw_score_binomial() -> None:
    for found in coverage():
        error = math.sqrt(found.exact * (1 - found.exact) / CANDIDATES)
        assert abs(found.simulated - found.exact) <= 4 * error, found


def test_ratings_with_an_error_give_exchangeable_forms() -> None:
    found = exchange()
    assert found.cut_error == pytest.approx(found.cut_theory, rel=0.1)
    assert found.angoff < 0.7 * found.fixed, "the cut follows the form's difficulty"
    assert found.scaled < 0.3 * found.chance, "the form matters much less than luck does"


def test_forecasts_come_true_as_often_as_they_say() -> None:
    for found in forecasts():
        error = math.sqrt(found.forecast * (1 - found.forecast) / found.count)
        assert abs(found.came_true - found.forecast) <= 4 * error, found


def test_the_exact_chance_of_a_form_agrees_with_the_binomial() -> None:
    same = np.full(10, 0.7)
    binomial = sum(math.comb(10, k) * 0.7**k * 0.3 ** (10 - k) for k in range(7, 11))
    assert model.at_least(same, 7) == pytest.approx(binomial)
    assert model.at_least(np.array([1.0, 0.0, 0.5]), 2) == pytest.approx(0.5)


def test_the_document_has_the_figures_of_this_program() -> None:
    text = DOCUMENT.read_text("utf-8")
    inside = text.partition(BEGIN)[2].partition(END)[0]
    assert inside.strip() == figures(), "run: python -m tests.simulations.scoring"
