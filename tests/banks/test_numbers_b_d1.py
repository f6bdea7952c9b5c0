"""Recomputed numbers of form b, domain 1."""

from __future__ import annotations

from tests.banks.authored import items, key_texts, stem


def rationale(item_id: str, option_id: str) -> str:
    """Rationale of one option."""
    return next(str(o["rationale"]) for o in items()[item_id]["options"] if o["id"] == option_id)


def test_mls_b_1_1_2() -> None:
    text = stem("mls-b-1.1-2")
    assert "13 TB" in text
    assert "ten hours" in text
    rate = 13e6 / (10 * 3600)  # MB/s
    assert round(rate, -1) == 360
    assert "about 360 MB/s" in rationale("mls-b-1.1-2", "c")
    tebibytes = 13e12 / 2**40
    assert rate < min(500, 40 * tebibytes)  # baseline of the volume
    assert "st1" in key_texts("mls-b-1.1-2")[0]


def test_mls_b_1_2_1() -> None:
    text = stem("mls-b-1.2-1")
    assert "420 TB" in text
    assert "1 Gbit/s is 40 % occupied" in text
    assert "100 Gbit/s" in text
    assert 420e12 * 8 / 25e9 / 86400 < 2  # a quarter of the rate of a fibre
    days = 420e12 * 8 / ((1 - 0.4) * 1e9) / 86400
    assert round(days) == 65
    assert days > 12
    assert "about 65 days" in rationale("mls-b-1.2-1", "a")


def test_mls_b_1_2_4() -> None:
    text = stem("mls-b-1.2-4")
    assert "80 ms a record" in text
    assert "25 records a second reach each shard and it could take in 1,000" in text
    served = 1000 / 80
    assert served == 12.5
    assert served == 25 / 2
    assert "12.5 records a second, half" in rationale("mls-b-1.2-4", "a")


def test_mls_b_1_3_2() -> None:
    text = stem("mls-b-1.3-2")
    assert "288 rows" in text
    assert "three times" in text
    step = 24 * 60 / 288
    assert step == 5
    assert 15 / step == 3
    assert 24 * 60 / 15 == 96
    assert "tumbling" in key_texts("mls-b-1.3-2")[0]
