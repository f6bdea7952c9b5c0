"""Recomputed numbers of form c, domain 1."""

from __future__ import annotations

from math import ceil

from tests.banks.authored import distractor_texts, items, key_texts, stem


def rationale(item_id: str, option_id: str) -> str:
    """Rationale of one option."""
    return next(str(o["rationale"]) for o in items()[item_id]["options"] if o["id"] == option_id)


def test_mls_c_1_1_1() -> None:
    text = stem("mls-c-1.1-1")
    assert "eight look-ups" in text
    assert "6 ms" in text
    assert 6 / 8 == 0.75
    assert "0.75 ms" in rationale("mls-c-1.1-1", "d")


def test_mls_c_1_2_1() -> None:
    text = stem("mls-c-1.2-1")
    for part in ("9,000 events", "400 bytes", "packs 50 events", "Three applications", "two are"):
        assert part in text
    megabytes = 9000 * 400 / 1e6
    by_bytes = ceil(megabytes / 1)
    by_records = ceil(9000 / 50 / 1000)
    polled = ceil(megabytes * 1 / 2)
    assert (megabytes, by_bytes, by_records, polled) == (3.6, 4, 1, 2)
    assert key_texts("mls-c-1.2-1") == [str(max(by_bytes, by_records, polled))]
    shared = ceil(megabytes * 3 / 2)
    unpacked = ceil(9000 / 1000)
    assert distractor_texts("mls-c-1.2-1") == [
        str(shared),
        str(unpacked),
        str(by_bytes + shared),
    ]
