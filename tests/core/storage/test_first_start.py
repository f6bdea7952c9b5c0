"""A first start that was killed half-way leaves a folder that the next start takes."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from core.app import Carrel
from core.errors import DamagedRecords
from tests.fakes import make_clock


def made_but_empty(folder: Path) -> Path:
    """What is there when the file was made, and the tables not yet: a header and nothing else."""
    folder.mkdir()
    records = folder / "records.sqlite"
    with closing(sqlite3.connect(records)) as connection:
        connection.execute("PRAGMA journal_mode=WAL")
    assert records.stat().st_size > 0
    return records


def test_the_next_start_makes_the_tables(tmp_path: Path) -> None:
    folder = tmp_path / "data"
    made_but_empty(folder)
    carrel = Carrel.open(folder, make_clock())
    assert carrel.add_candidate("Ada Example") in carrel.candidates()
    carrel.close()


def test_records_that_lost_their_tables_are_damaged(tmp_path: Path) -> None:
    folder = tmp_path / "data"
    records = made_but_empty(folder)
    before = records.read_bytes()
    (folder / "backups").mkdir()
    (folder / "backups" / "records-20260101T000000000000Z.sqlite").touch()
    with pytest.raises(DamagedRecords):
        Carrel.open(folder, make_clock())
    assert records.read_bytes() == before
