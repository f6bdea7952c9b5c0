"""Bands and chances: published figures, limits, and what must follow from what."""

from __future__ import annotations

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.exam.band import FADE, band, chance_of_passing, scale_point, wilson
from core.exam.definition import Scale
from core.exam.scoring import scaled_score

SCALE = Scale(minimum=100, passing=750, maximum=1000)


def chance(*evidence: tuple[int, int], items: int = 50, cut: int = 36) -> float:
    return chance_of_passing(evidence, form_items=items, form_cut=cut).probability


def test_wilsons_interval_has_the_published_ends() -> None:
    # Newcombe, Statistics in Medicine 17 (1998) 857-872, table I: 81 of 263 and 15 of 148.
    assert wilson(81, 263) == pytest.approx((0.2553, 0.3662), abs=5e-5)
    assert wilson(15, 148) == pytest.approx((0.0624, 0.1605), abs=5e-5)
    assert wilson(0, 20) == pytest.approx((0.0, 0.1611), abs=5e-5)


def test_the_band_of_36_of_50_is_wide() -> None:
    found = band(36, 36, 50, SCALE)
    assert (found.low, found.high) == (626, 844)
    assert found.raw_low / 50 == pytest.approx(0.583, abs=5e-4)


@given(st.integers(1, 90), st.data())
def test_the_band_holds_its_score_and_stays_on_the_scale(scored: int, data: st.DataObject) -> None:
    cut, raw = data.draw(st.integers(1, scored)), data.draw(st.integers(0, scored))
    found = band(raw, cut, scored, SCALE)
    assert SCALE.minimum <= found.low <= scaled_score(raw, cut, scored, SCALE) <= found.high
    assert found.high <= SCALE.maximum


@given(st.integers(1, 90), st.data())
def test_the_line_of_the_band_is_that_of_the_score(scored: int, data: st.DataObject) -> None:
    cut, raw = data.draw(st.integers(1, scored)), data.draw(st.integers(0, scored))
    assert math.floor(scale_point(raw, cut, scored, SCALE) + 1e-9) == scaled_score(
        raw, cut, scored, SCALE
    )


def test_a_wider_level_gives_a_wider_band() -> None:
    narrow, wide = band(36, 36, 50, SCALE, level=0.68), band(36, 36, 50, SCALE)
    assert wide.low < narrow.low < narrow.high < wide.high


def test_one_new_item_is_right_with_the_mean_of_the_posterior() -> None:
    assert chance((36, 50), items=1, cut=1) == pytest.approx(36.5 / 51)
    assert chance(items=1, cut=1) == pytest.approx(0.5), "the prior alone"


def test_two_new_items_follow_the_beta_binomial() -> None:
    a, b = 36.5, 14.5
    assert chance((36, 50), items=2, cut=2) == pytest.approx(a * (a + 1) / ((a + b) * (a + b + 1)))


def test_the_chance_rises_with_the_score_and_never_leaves_its_range() -> None:
    found = [chance((raw, 50)) for raw in range(51)]
    assert found == sorted(found)
    assert found[0] >= 0.0
    assert found[-1] <= 1.0
    assert found[36] == pytest.approx(0.54, abs=0.01), "just passed is hardly more than even"
    assert chance((10, 50), cut=0) == pytest.approx(1.0)


def test_older_sittings_count_less() -> None:
    assert chance((20, 50), (45, 50)) > chance((45, 50), (20, 50))
    pooled = chance_of_passing([(20, 50), (45, 50)], form_items=1, form_cut=1)
    assert pooled.probability == pytest.approx((0.5 + FADE * 20 + 45) / (1 + FADE * 50 + 50))
    assert (pooled.right, pooled.items, pooled.sittings) == (65, 100, 2)


@pytest.mark.parametrize(("right", "items"), [(-1, 5), (6, 5), (0, 0)])
def test_counts_that_cannot_be_are_refused(right: int, items: int) -> None:
    with pytest.raises(ValueError, match="cannot be"):
        wilson(right, items)
    with pytest.raises(ValueError, match="cannot be"):
        chance((right, items))
