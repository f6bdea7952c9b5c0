"""Recomputed numbers of the sample exam, domain 1."""

from __future__ import annotations

from tests.banks.authored import items, stem

SAMPLE = "mls-c01-sample"


def test_mls_s_1_1_1() -> None:
    text = stem("mls-s-1.1-1", SAMPLE)
    assert "410 TB" in text
    assert "60 TB" in text
    key = next(o for o in items(SAMPLE)["mls-s-1.1-1"]["options"] if o["id"] == "c")
    assert key["correct"]
    assert f"{410 - 60} TB" in key["rationale"]
