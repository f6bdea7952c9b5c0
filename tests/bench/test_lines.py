from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bench.lines import HEADINGS, Line, against_floor, percentile, table

FIGURES = st.lists(st.floats(0, 1e6), min_size=1, max_size=200)


@pytest.mark.parametrize(("share", "value"), [(0.5, 5), (0.99, 10), (0.9, 9), (1.0, 10)])
def test_percentiles_are_values_by_nearest_rank(share: float, value: float) -> None:
    assert percentile(range(1, 11), share) == value


@given(FIGURES, st.floats(0.01, 1))
def test_at_least_the_share_of_the_values_reach_no_further(
    values: list[float], share: float
) -> None:
    found = percentile(values, share)
    assert found in values
    assert sum(value <= found for value in values) >= share * len(values) - 1e-9


@pytest.mark.parametrize(("ours", "ok"), [(130.0, True), (131.0, False)])
def test_a_bound_on_the_ratio_holds_or_is_missed(ours: float, ok: bool) -> None:
    line = against_floor("start", ours, 100.0, 1.3)
    assert line.ok is ok
    assert line.ratio == ours / 100
    assert line.as_json()["ratio"] == line.ratio


def test_a_line_without_a_floor_has_no_ratio() -> None:
    assert Line(what="size", ours=1.0).ratio is None


def test_the_table_says_what_was_missed() -> None:
    lines = [against_floor("slow", 200.0, 100.0, 1.3), Line(what="free", ours=3.14159, unit="KiB")]
    head, rule, slow, free = table(lines).splitlines()
    assert head.split() == [name for name in HEADINGS if name]
    assert set(rule) == {"-"}
    assert slow.split() == ["slow", "200", "ms", "100", "ms", "2.00", "ratio", "≤", "1.3", "MISSED"]
    assert free.split() == ["free", "3.14", "KiB"]
