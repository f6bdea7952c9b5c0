"""Committed events survive a power cut; with less synchronisation they do not, and it shows."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.campaigns.disk import Disk, Kept
from tests.campaigns.powercut import PowerRun, careless
from tests.campaigns.vfs import Op

WAL = "records.sqlite-wal"


def never(_label: str) -> float:
    return 1.0


def always(_label: str) -> float:
    return 0.0


@pytest.mark.timeout(240)
def test_what_counted_as_saved_survives_a_power_cut(tmp_path: Path) -> None:
    run = PowerRun(tmp_path / "run", seed=3)
    tally = run.run(cuts=60)
    assert (tally.lost, tally.faults) == (0, [])
    assert run.cuts == 180
    assert tally.checked > 1_000


@pytest.mark.timeout(240)
@pytest.mark.parametrize("synchronous", ["OFF", "NORMAL"])
def test_less_synchronisation_is_found(tmp_path: Path, synchronous: str) -> None:
    with careless(synchronous):
        tally = PowerRun(tmp_path / "run", seed=3).run(cuts=15)
    assert tally.lost > 0


def test_what_was_synchronised_is_kept_and_the_rest_in_any_part() -> None:
    disk = Disk({WAL: b""})
    disk.do(Op("write", WAL, data=b"a" * 512))
    disk.do(Op("sync", WAL))
    disk.do(Op("write", WAL, offset=512, data=b"b" * 1024))
    assert disk.after_cut(Kept.NOTHING, never)[WAL] == b"a" * 512
    assert disk.after_cut(Kept.EVERYTHING, never)[WAL] == b"a" * 512 + b"b" * 1024
    torn = disk.after_cut(Kept.SOME, lambda label: 0.0 if label.endswith(" 1") else 1.0)[WAL]
    assert torn == b"a" * 512 + b"\0" * 512 + b"b" * 512


def test_a_new_name_is_kept_from_the_first_synchronisation_of_a_journal_on() -> None:
    disk = Disk({})
    disk.do(Op("made", "records.sqlite"))
    disk.do(Op("sync", "records.sqlite"))
    disk.do(Op("made", WAL))
    assert disk.after_cut(Kept.SOME, never) == {}
    assert set(disk.after_cut(Kept.SOME, always)) == {"records.sqlite", WAL}
    disk.do(Op("sync", WAL))
    assert set(disk.after_cut(Kept.NOTHING, never)) == {"records.sqlite", WAL}


def test_a_deletion_may_be_undone_even_when_the_name_is_used_again() -> None:
    disk = Disk({WAL: b"old"})
    disk.do(Op("delete", WAL))
    assert disk.after_cut(Kept.NOTHING, never) == {WAL: b"old"}
    assert disk.after_cut(Kept.EVERYTHING, never) == {}
    disk.do(Op("made", WAL))
    disk.do(Op("write", WAL, data=b"new"))
    assert disk.after_cut(Kept.NOTHING, never) == {WAL: b"old"}
    disk.do(Op("sync", WAL))
    assert disk.after_cut(Kept.NOTHING, never) == {WAL: b"new"}
