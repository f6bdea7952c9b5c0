"""Every row is vouched for: whatever cell is changed, the check says which record it is."""

from __future__ import annotations

import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from core.app import Carrel
from core.errors import DamagedRecords
from core.paths import Paths
from core.storage.gate import check_before_writing, inspected
from core.storage.salvaged import salvage
from tests.campaigns.records import NAME, START, Template, content, make_template
from tests.fakes import make_clock

OLD = Path(__file__).parents[2] / "data" / "records"


@pytest.fixture(scope="module")
def template(tmp_path_factory: pytest.TempPathFactory) -> Template:
    return make_template(tmp_path_factory.mktemp("template"))


@pytest.fixture
def folder(template: Template, tmp_path: Path) -> Path:
    return Path(shutil.copytree(template.clean, tmp_path / "data"))


def columns(path: Path) -> list[tuple[str, str]]:
    with closing(sqlite3.connect(path)) as connection:
        tables = [
            row[0]
            for row in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")
        ]
        return [
            (table, row[1])
            for table in tables
            for row in connection.execute(f"PRAGMA table_info({table})")
            if connection.execute(f"SELECT count({row[1]}) FROM {table}").fetchone()[0]
        ]


def test_sound_records_are_sound(folder: Path) -> None:
    assert inspected(Paths.choose(folder)).sound


def test_no_column_can_be_changed_unnoticed(folder: Path) -> None:
    path = folder / NAME
    whole = path.read_bytes()
    unnoticed = []
    for table, column in columns(path):
        with closing(sqlite3.connect(path)) as connection:
            connection.execute(
                f"UPDATE {table} SET {column} = CASE typeof({column}) WHEN 'integer' "
                f"THEN {column} + 1 WHEN 'blob' THEN x'00' ELSE {column} || 'x' END "
                f"WHERE rowid = (SELECT max(rowid) FROM {table} WHERE {column} IS NOT NULL)"
            )
            connection.commit()
        if inspected(Paths.choose(folder)).sound:
            unnoticed.append((table, column))
        path.write_bytes(whole)
    assert unnoticed == []


def test_a_row_that_is_gone_is_noticed(folder: Path) -> None:
    path = folder / NAME
    whole = path.read_bytes()
    for table in ("candidates", "deliveries", "events", "acts"):
        with closing(sqlite3.connect(path)) as connection:
            connection.execute(
                f"DELETE FROM {table} WHERE rowid = (SELECT max(rowid) FROM {table})"
            )
            connection.commit()
        assert not inspected(Paths.choose(folder)).sound, table
        path.write_bytes(whole)


def test_steps_that_went_with_their_journal_are_missed(template: Template, tmp_path: Path) -> None:
    """What is left holds together: only the note beside the file tells."""
    torn = Path(shutil.copytree(template.torn, tmp_path / "data"))
    assert inspected(Paths.choose(torn)).sound
    for name in ("records.sqlite-wal", "records.sqlite-shm"):
        (torn / name).unlink()
    assert "last steps" in " ".join(map(str, inspected(Paths.choose(torn)).faults))


def test_an_emptied_file_is_no_new_one(folder: Path) -> None:
    (folder / NAME).write_bytes(b"")
    with pytest.raises(DamagedRecords, match="empty"):
        Carrel.open(folder, make_clock())
    assert (folder / NAME).read_bytes() == b""


def test_a_first_start_that_was_killed_is_no_damage(tmp_path: Path) -> None:
    (tmp_path / NAME).touch()
    Carrel.open(tmp_path, make_clock()).close()


@pytest.mark.parametrize("revision", ["0001", "0002"])
def test_a_flipped_revision_starts_no_migration(folder: Path, revision: str) -> None:
    with closing(sqlite3.connect(folder / NAME)) as connection:
        connection.execute("UPDATE alembic_version SET version_num = ?", [revision])
        connection.commit()
    before = (folder / NAME).read_bytes()
    with pytest.raises(DamagedRecords, match="do not fit"):
        Carrel.open(folder, make_clock())
    assert (folder / NAME).read_bytes() == before


def test_a_doubtful_journal_is_copied_before_it_is_folded_in(
    template: Template, tmp_path: Path
) -> None:
    torn = Path(shutil.copytree(template.torn, tmp_path / "data"))
    paths = Paths.choose(torn)
    journal = torn / "records.sqlite-wal"
    data = bytearray(journal.read_bytes())
    journal.write_bytes(data[: len(data) // 2])
    before = (paths.records.read_bytes(), journal.read_bytes())
    check_before_writing(paths, START)
    (kept,) = torn.glob("records.found-*.sqlite")
    assert (kept.read_bytes(), Path(f"{kept}-wal").read_bytes()) == before


def test_records_of_the_version_before_candidates_were_signed_are_sound(tmp_path: Path) -> None:
    folder = Path(shutil.copytree(OLD / "0003", tmp_path / "data"))
    before = content(folder / NAME)
    carrel = Carrel.open(folder, make_clock())
    assert carrel.inspect().sound
    for record in carrel.sittings():
        assert carrel.changes(record.id) == frozenset()
    carrel.close()
    after = content(folder / NAME)
    for table in ("candidates", "deliveries", "events", "heartbeats", "regrades"):
        assert after[table] == before[table]


def test_a_page_of_another_kind_costs_its_own_rows_only(folder: Path) -> None:
    whole = content(folder / NAME)["events"]
    path = folder / NAME
    data = bytearray(path.read_bytes())
    payload = next(row[6] for row in whole if len(row[6]) > 20 and row[1] > 3)
    start = data.index(payload.encode()) // 4096 * 4096
    data[start : start + 4096] = bytes(4096)
    path.write_bytes(data)
    found = salvage(path)
    rows = [row for sitting in found.sittings for row in sitting.rows]
    assert 0 < len(whole) - len(rows) < 40
    assert found.rows.lost
    assert any(sitting.whole for sitting in found.sittings)
    assert not all(sitting.whole for sitting in found.sittings)
    broken = next(sitting for sitting in found.sittings if sitting.rows and not sitting.whole)
    assert broken.missing or "intact" in broken.states or broken.delivery is None
    assert path.read_bytes() == data


def test_a_lost_first_page_is_lent_by_a_backup(folder: Path) -> None:
    path = folder / NAME
    whole = content(path)["events"]
    data = bytearray(path.read_bytes())
    data[:4096] = bytes(4096)
    path.write_bytes(data)
    assert not salvage(path).sittings
    donor = max((folder / "backups").glob("*.sqlite"))
    found = salvage(path, donor)
    assert sum(len(sitting.rows) for sitting in found.sittings) == len(whole)
    assert all(sitting.whole for sitting in found.sittings)
