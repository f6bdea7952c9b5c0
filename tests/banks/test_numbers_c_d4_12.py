"""Recomputed numbers of form c, tasks 4.1 and 4.2."""

from __future__ import annotations

import pytest

from tests.banks.authored import distractor_texts, items, key_texts, stem


def rationale(item_id: str, option_id: str) -> str:
    """Rationale of one option."""
    return next(str(o["rationale"]) for o in items()[item_id]["options"] if o["id"] == option_id)


def test_mls_c_4_1_2() -> None:
    text = stem("mls-c-4.1-2")
    for part in ("3.6 TB", "500 MB/s", "every six hours", "90 minutes later", "five hours"):
        assert part in text
    for part in ("decision 40 minutes", "50 minutes", "checks of 30 minutes", "up to eight hours"):
        assert part in text
    assert 6 + 1.5 == 7.5 < 8
    loading = 3.6e6 / 500 / 60
    assert loading == 120
    assert 40 + 50 + loading + 30 == 4 * 60 < 5 * 60
    assert "7.5 hours" in rationale("mls-c-4.1-2", "a")


def test_mls_c_4_1_3() -> None:
    text = stem("mls-c-4.1-3")
    assert "90 calls a minute" in text
    assert "take 3 s" in text
    assert "50 s each" in text
    assert [90 * 3 / 60, 90 * 50 / 60, 2 * 90 * 3 / 60] == [4.5, 75, 9]
    assert "4.5 calls" in rationale("mls-c-4.1-3", "b")


def daily(commitment: float) -> float:
    """Cost of a day under a commitment for each hour at the lowered price."""
    covered = commitment / 0.6
    return sum(
        hours * (commitment + max(0.0, usage - covered)) for hours, usage in ((16, 30.0), (8, 10.0))
    )


def test_mls_c_4_2_1() -> None:
    text = stem("mls-c-4.2-1")
    for part in ("$30 an hour", "06:00 to 22:00", "$10 an hour", "40 %"):
        assert part in text
    options = {str(o["text"]): str(o["rationale"]) for o in items()["mls-c-4.2-1"]["options"]}
    cost = {name: daily(float(name.lstrip("$"))) for name in options}
    assert [min(cost, key=cost.__getitem__)] == key_texts("mls-c-4.2-1")
    assert list(cost.values()) == pytest.approx([464, 448, 442.67, 432], abs=0.01)
    for name, text in options.items():
        assert f"${cost[name]:.2f}".removesuffix(".00") + " a day" in text
    assert distractor_texts("mls-c-4.2-1") == ["$6.00", "$12.00", "$14.00"]
    assert pytest.approx(14) == (16 * 30 + 8 * 10) / 24 * 0.6
    assert min(range(31), key=daily) == 18
