"""Numbers of the items of form a, domain 4, tasks 4.3 and 4.4, recomputed."""

from __future__ import annotations

from ipaddress import ip_network

from tests.banks.authored import stem


def test_mls_a_4_3_2_new_addresses_lie_outside() -> None:
    text = stem("mls-a-4.3-2")
    for network in ("10.20.0.0/16", "10.28.4.0/22"):
        assert f"`{network}`" in text
    assert not ip_network("10.28.4.0/22").overlaps(ip_network("10.20.0.0/16"))


def test_mls_a_4_4_3_alarm_and_schedule() -> None:
    text = stem("mls-a-4.4-3")
    for fact in ("10,000", "about 50", "36 hours", "20 hours", "USD 900", "95 % and 97 %"):
        assert fact in text
    assert 50 / 10_000 * 100 < 97 - 95
    longest_gap = 36 - 20
    assert longest_gap == 16
    assert 9_000 < 7 * 24 / longest_gap * 900 < 9_500


def test_mls_a_4_4_4_upload_takes_minutes() -> None:
    text = stem("mls-a-4.4-4")
    for fact in ("2 MB", "64 kbit/s", "ten seconds", "40 MB"):
        assert fact in text
    assert 4 * 60 < 2e6 * 8 / 64e3 < 5 * 60
    assert 1 < 40e6 * 8 / 64e3 / 3600 < 2
