"""Numbers of the items of form c, domain 4, tasks 4.3 and 4.4, recomputed."""

from __future__ import annotations

from tests.banks.authored import stem


def test_mls_c_4_4_1_deadline() -> None:
    text = stem("mls-c-4.4-1")
    for fact in ("700 MB", "eight minutes", "half an hour"):
        assert fact in text
    assert 8 < 30


def test_mls_c_4_4_3_attempts_before_opening() -> None:
    text = stem("mls-c-4.4-3")
    for fact in ("20 minutes", "an hour", "07:00"):
        assert fact in text
    assert 20 / 60 + 2 * 1 < 7


def test_mls_c_4_4_4_model_is_too_large_for_a_microcontroller() -> None:
    text = stem("mls-c-4.4-4")
    for fact in ("1 MB", "25 MB"):
        assert fact in text
    assert 1 < 25 / 4 < 7
