"""Numbers of the items of form a, domain 1, recomputed."""

from __future__ import annotations

from tests.banks.authored import stem


def test_mls_a_1_3_2_weeks_hold_too_few_values_in_winter() -> None:
    text = " ".join(stem("mls-a-1.3-2").split())
    assert "weekly in summer, twice between October and April" in text
    assert "fewer than ten values" in text
    assert 10 * 7 / 7 == 10  # weekly inspections within ten weeks
    assert 2 < 10


def test_mls_a_1_3_3_lines_fill_the_cores_and_bytes_do_not() -> None:
    text = " ".join(stem("mls-a-1.3-3").split())
    for fact in ("Forty text files of 20 KB to 3 MB", "9,000 molecules", "six minutes", "600"):
        assert fact in text
    hours = 9_000 * 6 / 60
    assert hours == 900
    assert hours / 600 == 1.5
    assert 9_000 / 15 == 600
    assert 40 * 3 < 128
    assert 3 < 16
    assert 600 - 40 == 560
    assert 7 * 24 * 60 / 6 < 9_000  # a file with the lines of a week is possible
