"""Numbers of the items of form a, domain 4, tasks 4.1 and 4.2, recomputed."""

from __future__ import annotations

from tests.banks.authored import stem


def test_mls_a_4_1_2_the_volume_is_the_brake() -> None:
    text = " ".join(stem("mls-a-4.1-2").split())
    for fact in ("512 GB", "900 GB", "150 GB", "30 minutes, then", "40 epochs of 30 minutes"):
        assert fact in text
    copy_rate = epoch_rate = 900 / (30 * 60)
    assert copy_rate == epoch_rate == 0.5
    assert 150 < 512 < 900
    assert 30 < 0.03 * 40 * 30  # the copy takes a small share of the job
