"""A program that died while it migrated leaves a journal; the next one undoes and does it."""

from __future__ import annotations

import os
import shutil
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from core.app import Carrel
from core.clock import SystemClock

KEPT = Path(__file__).parents[2] / "data" / "records"

DYING = """
import os, sqlite3, sys
connection = sqlite3.connect(sys.argv[1], isolation_level=None)
connection.execute("PRAGMA journal_mode=DELETE")
connection.execute("PRAGMA cache_size=1")
connection.execute("BEGIN IMMEDIATE")
connection.execute("CREATE TABLE half (x)")
connection.execute("UPDATE sittings SET exam_title = 'changed'")
for n in range(400):
    connection.execute("INSERT INTO half VALUES (zeroblob(4000))")
os.kill(os.getpid(), 9)
"""


@pytest.mark.skipif(os.name != "posix", reason="kill -9")
def test_a_migration_that_died_is_undone_and_done_again(tmp_path: Path) -> None:
    source = KEPT / "0002.sqlite" if (KEPT / "0002.sqlite").exists() else KEPT / "0002"
    if source.is_dir():
        shutil.copytree(source, tmp_path, dirs_exist_ok=True)
    else:
        shutil.copyfile(source, tmp_path / "records.sqlite")
    records = tmp_path / "records.sqlite"
    titles = read(records)
    subprocess.run([sys.executable, "-c", DYING, str(records)], check=False)
    assert records.with_name("records.sqlite-journal").stat().st_size > 0

    carrel = Carrel.open(tmp_path, SystemClock())
    carrel.close()
    assert read(records) == titles
    assert not records.with_name("records.sqlite-journal").exists()
    (kept,) = tmp_path.glob("records.found-*.sqlite")
    assert kept.with_name(f"{kept.name}-journal").exists()


def read(records: Path) -> list[tuple[str, str]]:
    with closing(sqlite3.connect(records)) as connection:
        assert not connection.execute("SELECT 1 FROM sqlite_master WHERE name = 'half'").fetchall()
        return connection.execute("SELECT id, exam_title FROM sittings ORDER BY id").fetchall()
