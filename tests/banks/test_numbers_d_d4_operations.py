"""Numbers of the items of form d, domain 4, tasks 4.3 and 4.4, recomputed."""

from __future__ import annotations

from math import sqrt

from tests.banks.authored import stem


def test_mls_d_4_4_2_both_fleets_fit_the_quota() -> None:
    text = stem("mls-d-4.4-2")
    for fact in ("24 GPU instances", "quota is 60", "14 minutes", "within a minute"):
        assert fact in text
    assert 2 * 24 <= 60
    assert 14 > 1


def test_mls_d_4_4_3_sample_and_its_price() -> None:
    text = stem("mls-d-4.4-3")
    for fact in ("20,000", "EUR 35", "5 percentage points"):
        assert fact in text
    assert 100 * 1.96 * sqrt(0.25 / 400) < 5
    assert 400 * 35 == 14_000


def test_mls_d_4_4_4_upload_takes_longer_than_the_time() -> None:
    text = stem("mls-d-4.4-4")
    for fact in ("ten recordings", "900 MB", "8 Mbit/s", "06:30", "07:00"):
        assert fact in text
    minutes = 10 * 900 * 8 / 8 / 60
    assert minutes == 150
    assert minutes > 30
