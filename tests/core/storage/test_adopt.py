"""Records of each earlier version: brought to this one with all their content, and vouched for.

The files were written by the versions themselves: a finished sitting, a withheld one, a deleted one
and one that was lost in mid-exam.
"""

from __future__ import annotations

import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from core.app import Carrel
from core.exam.phases import Phase
from core.records import SittingRecord
from core.security.acts import ActKind, Change
from core.storage.layout import HEAD, KNOWN
from tests.fakes import make_clock

OLD = Path(__file__).parents[2] / "data" / "records"
NEW_COLUMNS = {"events": ("mac",), "acts": ("previous", "hash", "signature")}


def test_there_is_a_file_of_each_earlier_version() -> None:
    assert {file.stem for file in OLD.glob("*.sqlite")} == KNOWN - {HEAD}


@pytest.fixture(params=sorted(KNOWN - {HEAD}))
def folder(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    """A data folder with an old file in it."""
    made = tmp_path / "data"
    made.mkdir(mode=0o700)
    shutil.copy(OLD / f"{request.param}.sqlite", made / "records.sqlite")
    return made


@pytest.fixture
def carrel(folder: Path) -> Iterator[Carrel]:
    opened = Carrel.open(folder, make_clock())
    yield opened
    opened.close()


def content(path: Path) -> dict[str, list[dict[str, Any]]]:
    """Every row of the tables that there always were, without the columns that came later."""
    with closing(sqlite3.connect(path)) as connection:
        connection.row_factory = sqlite3.Row
        found = {}
        for table in ("candidates", "sittings", "deliveries", "events", "heartbeats", "acts"):
            rows = [dict(row) for row in connection.execute(f"SELECT * FROM {table}")]
            for row in rows:
                for name in NEW_COLUMNS.get(table, ()):
                    row.pop(name, None)
            found[table] = rows
    return found


def by_phase(carrel: Carrel) -> dict[tuple[Phase, bool], SittingRecord]:
    return {(record.phase, record.released): record for record in carrel.sittings()}


def test_the_content_is_kept(folder: Path) -> None:
    before = content(folder / "records.sqlite")
    Carrel.open(folder, make_clock()).close()
    after = content(folder / "records.sqlite")
    assert after["acts"][: len(before["acts"])] == before["acts"]
    assert {k: v for k, v in after.items() if k != "acts"} == {
        k: v for k, v in before.items() if k != "acts"
    }


def test_what_there_was_is_sound(carrel: Carrel) -> None:
    records = by_phase(carrel)
    assert set(records) == {(Phase.FINISHED, True), (Phase.FINISHED, False), (Phase.ITEM, False)}
    for record in records.values():
        assert carrel.changes(record.id) == frozenset()
    done = records[Phase.FINISHED, True]
    assert carrel.proof(done.id).facts.scaled == done.scaled == 300


def test_the_old_sittings_go_on(carrel: Carrel) -> None:
    records = by_phase(carrel)
    session = carrel.resume(records[Phase.ITEM, False].id)
    assert session.state.items[0].response
    session.close()
    released = carrel.release(records[Phase.FINISHED, False].id)
    for record in (released, records[Phase.ITEM, False]):
        assert carrel.changes(record.id) == frozenset()


def test_the_migration_is_a_signed_act(carrel: Carrel) -> None:
    kinds = [act.kind for act in carrel._store.acts()]
    assert kinds[:2] == [ActKind.DELETED, ActKind.MIGRATED]
    people = len(carrel.candidates())
    filed = [ActKind.ADOPTED] * 3 + [ActKind.CANDIDATE] * people + [ActKind.SCORED]
    assert sorted(kinds[2:]) == filed
    assert all(act.signature for act in carrel._store.acts()[1:])
    assert {act.detail.get("revision") for act in carrel._store.acts()} == {None, HEAD}


def test_what_is_changed_after_the_migration_is_marked(folder: Path) -> None:
    Carrel.open(folder, make_clock()).close()
    with closing(sqlite3.connect(folder / "records.sqlite")) as connection:
        connection.execute("UPDATE events SET payload = '{\"item\": 1}' WHERE kind = 'shown'")
        connection.execute("UPDATE sittings SET scaled = 900 WHERE scaled IS NOT NULL")
        connection.commit()
    carrel = Carrel.open(folder, make_clock())
    done = by_phase(carrel)[Phase.FINISHED, True]
    assert carrel.changes(done.id) == {Change.EVENTS, Change.RESULT}
    carrel.close()


def test_a_file_that_was_made_old_again_is_not_adopted_twice(folder: Path) -> None:
    """Taking the codes and the signatures out of the file does not make it sound."""
    carrel = Carrel.open(folder, make_clock())
    done = by_phase(carrel)[Phase.FINISHED, True]
    assert carrel.changes(done.id) == frozenset()
    carrel.close()
    with closing(sqlite3.connect(folder / "records.sqlite")) as connection:
        for table, names in NEW_COLUMNS.items():
            for name in names:
                connection.execute(f"ALTER TABLE {table} DROP COLUMN {name}")
        connection.execute("DELETE FROM acts WHERE id > 1")
        connection.execute("UPDATE alembic_version SET version_num = '0002'")
        connection.commit()
    carrel = Carrel.open(folder, make_clock())
    assert {Change.EVENTS, Change.FILE} <= carrel.changes(done.id)
    carrel.close()
