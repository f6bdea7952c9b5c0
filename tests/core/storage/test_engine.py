"""Opening the records: first use, other versions, damage, other programs, places without access."""

from __future__ import annotations

import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import inspect, text

from core.errors import DamagedRecords, InUse, NewerRecords
from core.storage.engine import make_engine, open_records
from core.storage.layout import HEAD, KNOWN
from core.storage.lock import FolderLock
from core.storage.migrate import SCRIPTS, upgrade
from core.storage.tables import metadata
from tests.unprivileged import run_unprivileged


def test_the_migrations_make_the_tables_that_the_program_uses(tmp_path: Path) -> None:
    engine = make_engine(tmp_path / "r.sqlite")
    upgrade(engine)
    with engine.connect() as connection:
        assert MigrationContext.configure(connection).get_current_revision() == HEAD
        found = inspect(connection)
        for table in metadata.sorted_tables:
            columns = {c["name"]: c for c in found.get_columns(table.name)}
            assert set(columns) == {c.name for c in table.columns}
            for column in table.columns:
                assert str(columns[column.name]["type"]) == str(column.type), column
                assert columns[column.name]["nullable"] == column.nullable, column
        assert set(found.get_table_names()) == {*metadata.tables, "alembic_version"}
    engine.dispose()


def test_every_migration_is_known() -> None:
    scripts = ScriptDirectory(str(SCRIPTS))
    assert {script.revision for script in scripts.walk_revisions()} == KNOWN
    assert scripts.get_current_head() == HEAD


def test_records_of_a_later_version_are_left_untouched(tmp_path: Path) -> None:
    path = tmp_path / "records.sqlite"
    open_records(path).dispose()
    with sqlite3.connect(path) as connection:
        connection.execute("UPDATE alembic_version SET version_num = '9999'")
    connection.close()
    before = path.read_bytes()
    with pytest.raises(NewerRecords, match="later version"):
        open_records(path)
    assert path.read_bytes() == before


@pytest.mark.parametrize(
    "content", [b"not a database at all" * 100, b"SQLite format 3\0" + b"x" * 5000]
)
def test_a_damaged_file_is_named_and_left_untouched(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "records.sqlite"
    path.write_bytes(content)
    with pytest.raises(DamagedRecords, match="left untouched"):
        open_records(path)
    assert path.read_bytes() == content


def test_another_programs_database_is_left_untouched(tmp_path: Path) -> None:
    path = tmp_path / "records.sqlite"
    with sqlite3.connect(path) as connection:
        connection.execute("CREATE TABLE recipes (name)")
    connection.close()
    with pytest.raises(DamagedRecords, match="not Carrel's records"):
        open_records(path)


def test_a_file_of_an_earlier_layout_is_backed_up_before_it_is_touched(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "records.sqlite"
    engine = make_engine(path)
    upgrade(engine, "0001")
    engine.dispose()
    monkeypatch.setattr("core.storage.listing.HEAD", "later")
    called: list[bool] = []
    open_records(path, lambda: called.append(path.exists())).dispose()
    assert called == [True]


def test_a_migration_is_undone_whole_when_it_fails(tmp_path: Path) -> None:
    engine = make_engine(tmp_path / "r.sqlite")
    with engine.begin() as connection:
        connection.execute(text("CREATE TABLE events (already)"))
    with pytest.raises(Exception, match="already exists"):
        upgrade(engine)
    with engine.connect() as connection:
        assert inspect(connection).get_table_names() == ["events"]
    engine.dispose()


def test_a_second_program_is_refused(tmp_path: Path) -> None:
    first = FolderLock(tmp_path)
    code = (
        "import sys; from pathlib import Path\n"
        "from core.errors import InUse\n"
        "from core.storage.lock import FolderLock\n"
        "try:\n    FolderLock(Path(sys.argv[1]))\n"
        "except InUse as error:\n    print(error)\n"
    )
    run = subprocess.run(
        [sys.executable, "-c", code, str(tmp_path)], capture_output=True, text=True, check=True
    )
    assert "Another Carrel is using the records" in run.stdout
    with pytest.raises(InUse):
        FolderLock(tmp_path)
    first.release()
    FolderLock(tmp_path).release()


def test_an_unwritable_folder_is_one_clear_sentence(tmp_path: Path) -> None:
    folder = tmp_path / "locked"
    folder.mkdir()
    folder.chmod(0o555)
    said = run_unprivileged(
        "from pathlib import Path\n"
        "from core.errors import StorageError\n"
        "from core.storage.lock import FolderLock\n",
        f"try:\n    FolderLock(Path({str(folder)!r}))\n"
        "except StorageError as error:\n    print(error)\n",
    )
    assert "cannot be written (Permission denied)" in said
    assert list(folder.iterdir()) == []
