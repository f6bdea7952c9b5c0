"""Numbers of the items of form b, domain 4, tasks 4.3 and 4.4, recomputed."""

from __future__ import annotations

from math import ceil

from tests.banks.authored import key_texts, stem


def test_mls_b_4_4_1_round_trips() -> None:
    text = stem("mls-b-4.4-1")
    for fact in ("50 ms", "12 ms", "400 ms", "45 ms", "6 ms"):
        assert fact in text
    assert 12 + 6 < 50 < 12 + 45
    assert 400 / 50 == 8


def test_mls_b_4_4_2_gpus() -> None:
    text = " ".join(stem("mls-b-4.4-2").split())
    for fact in ("each copy of a model occupies one GPU", "up to three instances with four GPUs"):
        assert fact in text
    assert "One copy of each model usually suffices" in text
    assert "ten of the translator" in text
    copies, instances, gpus = [10, 1, 1], 3, 4
    assert sum(copies) <= instances * gpus
    assert sum(ceil(count / gpus) for count in copies) == 5 > instances
    assert max(copies) == 10 > instances  # one set of containers on each instance


def test_mls_b_4_4_4_days() -> None:
    assert "90 days" in stem("mls-b-4.4-4")
    assert "twelve weeks" in key_texts("mls-b-4.4-4")[0]
    assert 12 * 7 == 84 < 90
