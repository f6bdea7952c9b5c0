"""Recomputed numbers of form d, domain 1."""

from __future__ import annotations

from tests.banks.authored import items, key_texts, stem


def rationale(item_id: str, option_id: str) -> str:
    """Rationale of one option."""
    return next(str(o["rationale"]) for o in items()[item_id]["options"] if o["id"] == option_id)


def test_mls_d_1_1_1() -> None:
    text = stem("mls-d-1.1-1")
    for part in ("40,000 of the 900 million rows", "300 of 20,000 data files", "400 training"):
        assert part in text
    assert 300 / 20000 < 0.02
    assert "300 files a week" in rationale("mls-d-1.1-1", "a")
    assert "400 times" in rationale("mls-d-1.1-1", "a")
    assert "all 20,000 files would be rewritten" in rationale("mls-d-1.1-1", "d")
    assert key_texts("mls-d-1.1-1") == ["Copy-on-write for the row updates"]


def test_mls_d_1_3_1() -> None:
    text = stem("mls-d-1.3-1")
    for part in ("12,000\n", "400 tasks", "30 markets"):
        assert part.strip() in text
    assert 400 * 30 == 12_000


def test_mls_d_1_3_4() -> None:
    text = stem("mls-d-1.3-4")
    assert "Members (12,000)" in text
    assert "courses (400)" in text
    assert 12_000 * 400 == 4_800_000
    assert "4.8 million candidates" in rationale("mls-d-1.3-4", "d")
