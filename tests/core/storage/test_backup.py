"""Backups: sound ones only, thinned by the rule, restored whole or not at all."""

from __future__ import annotations

import os
import sqlite3
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.errors import DamagedRecords, NotFound, StorageError
from core.storage.backup import (
    DAYS_KEPT,
    NEWEST_KEPT,
    backups,
    is_sound,
    make_backup,
    newest_sound,
    restore,
    surplus,
)
from core.storage.engine import open_records
from core.storage.listing import Listing
from tests.unprivileged import run_unprivileged

NOW = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)


def add(path: Path, name: str) -> None:
    with sqlite3.connect(path) as connection:
        connection.execute("INSERT INTO candidates VALUES (?, ?, '[]', 'now')", [name, name])
    connection.close()


def names(path: Path) -> list[str]:
    return [candidate.name for candidate in Listing(path).candidates()]


def damage(path: Path) -> None:
    """Overwrite every page but the first."""
    size = path.stat().st_size
    with path.open("r+b") as file:
        file.seek(4096)
        file.write(os.urandom(size - 4096))


@pytest.fixture
def records(tmp_path: Path) -> Path:
    path = tmp_path / "records.sqlite"
    open_records(path).dispose()
    add(path, "Ada")
    return path


def test_a_backup_holds_what_was_committed_even_while_it_is_in_use(
    records: Path, tmp_path: Path
) -> None:
    holder = sqlite3.connect(records)
    holder.execute("BEGIN IMMEDIATE")
    holder.execute("INSERT INTO candidates VALUES ('u', 'uncommitted', '[]', 'now')")
    made = make_backup(records, tmp_path / "backups", NOW)
    holder.rollback()
    holder.close()
    assert names(made) == ["Ada"]
    assert made.stat().st_mode & 0o077 == 0
    assert (tmp_path / "backups").stat().st_mode & 0o077 == 0


def test_a_damaged_file_is_not_backed_up_and_pushes_nothing_out(
    records: Path, tmp_path: Path
) -> None:
    folder = tmp_path / "backups"
    good = make_backup(records, folder, NOW)
    before = good.read_bytes()
    damage(records)
    assert not is_sound(records)
    with pytest.raises((DamagedRecords, StorageError)):
        make_backup(records, folder, NOW + timedelta(hours=1))
    assert [path.read_bytes() for path in folder.iterdir()] == [before]


def test_restore_takes_the_newest_sound_one_and_keeps_what_was_there(
    records: Path, tmp_path: Path
) -> None:
    folder = tmp_path / "backups"
    make_backup(records, folder, NOW)
    add(records, "Bea")
    make_backup(records, folder, NOW + timedelta(hours=1))
    damage(make_backup(records, folder, NOW + timedelta(hours=2)))
    damage(records)
    broken = records.read_bytes()

    chosen = newest_sound(folder)
    kept = restore(records, chosen, NOW + timedelta(hours=3))

    assert names(records) == ["Ada", "Bea"]
    assert records.stat().st_mode & 0o077 == 0
    assert kept is not None
    assert kept.read_bytes() == broken


def test_a_damaged_backup_replaces_nothing(records: Path, tmp_path: Path) -> None:
    backup = make_backup(records, tmp_path / "backups", NOW)
    damage(backup)
    before = records.read_bytes()
    with pytest.raises((DamagedRecords, StorageError)):
        restore(records, backup, NOW)
    assert records.read_bytes() == before
    assert not [path for path in tmp_path.iterdir() if "restore" in path.name]


def test_what_is_not_there_is_named(records: Path, tmp_path: Path) -> None:
    with pytest.raises(NotFound, match="no backup"):
        restore(records, tmp_path / "none.sqlite", NOW)
    with pytest.raises(NotFound, match="no sound backup"):
        newest_sound(tmp_path)


def test_a_place_without_access_is_one_clear_sentence(records: Path, tmp_path: Path) -> None:
    folder = tmp_path / "locked"
    folder.mkdir()
    folder.chmod(0o555)
    said = run_unprivileged(
        "from datetime import UTC, datetime\n"
        "from pathlib import Path\n"
        "from core.errors import StorageError\n"
        "from core.storage.backup import make_backup\n",
        f"try:\n    make_backup(Path({str(records)!r}), Path({str(folder)!r}),"
        " datetime(2026, 1, 1, tzinfo=UTC))\n"
        "except StorageError as error:\n    print(error)\n",
    )
    assert "Permission denied" in said
    assert "Traceback" not in said


def named(moments: list[datetime]) -> list[Path]:
    return [Path(f"records-{m.strftime('%Y%m%dT%H%M%S%fZ')}.sqlite") for m in moments]


@given(
    st.lists(
        st.datetimes(datetime(2024, 1, 1), datetime(2026, 11, 23)).map(
            lambda moment: moment.replace(tzinfo=UTC)
        ),
        unique=True,
        max_size=60,
    )
)
def test_thinning_keeps_the_newest_one_a_day_and_one_a_month(moments: list[datetime]) -> None:
    files = named(moments)
    gone = set(surplus(files, NOW))
    kept = sorted(set(files) - gone, reverse=True)
    newest = sorted(files, reverse=True)
    assert newest[:NEWEST_KEPT] == kept[: min(NEWEST_KEPT, len(files))]
    edge = NOW - timedelta(days=DAYS_KEPT)
    for moment in moments:
        span = "%Y-%m-%d" if moment >= edge else "%Y-%m"
        same = [m for m in moments if m.strftime(span) == moment.strftime(span)]
        same = [m for m in same if (m >= edge) == (moment >= edge)]
        assert named([max(same)])[0] in kept
    assert set(surplus(kept, NOW)) == set()


def test_other_files_are_left_alone(records: Path, tmp_path: Path) -> None:
    folder = tmp_path / "backups"
    folder.mkdir()
    (folder / "records-of-mine.sqlite").write_text("mine")
    make_backup(records, folder, NOW)
    assert len(backups(folder)) == 1
    assert (folder / "records-of-mine.sqlite").read_text() == "mine"
