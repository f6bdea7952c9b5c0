"""A realistic records file to damage: several people, finished sittings, one open, backups.

Made once, copied for each run: clean as a closed program leaves it, torn as a killed one does.
"""

from __future__ import annotations

import shutil
import sqlite3
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from core.clock import ScriptedClock
from core.exam.intents import Choose
from core.exam.phases import ResultMode
from tests.ui.desk import Desk, sit_patchily, to_items

NAME = "records.sqlite"
JOURNAL = "records.sqlite-wal"
START = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)

Content = dict[str, list[tuple[Any, ...]]]


@dataclass(frozen=True)
class Template:
    """Data folders that runs copy."""

    clean: Path
    """As a program leaves it that was closed."""
    torn: Path
    """As a program leaves it that was killed in mid-sitting: the journal holds its last steps."""
    stale: bytes
    """The journal of an earlier moment."""


def make_template(folder: Path) -> Template:
    """Sit, and keep copies."""
    clock = ScriptedClock(START)
    desk = Desk.make(folder / "live", clock)
    desk.sit(lambda index: index % 2 == 0)
    clock.advance(3_600_000)
    desk.carrel.add_candidate("Bea Müller-Lüdenscheidt", ("esl",))
    sit_patchily(desk)
    clock.advance(86_400_000)
    desk.sit(result=ResultMode.WITHHELD)
    gone = desk.start()
    gone.wait_saved(10.0)
    gone.close()
    desk.carrel.delete(gone.state.sitting)
    desk.sit(lambda index: index > 2)
    clock.advance(60_000)
    _torn(desk)
    live = folder / "live"
    stale = (live / JOURNAL).read_bytes()
    desk.carrel.close()
    desk.carrel = desk.carrel.open(live, clock, shipped_banks=folder / "none")
    clock.advance(60_000)
    desk.sit(lambda index: index < 2)
    desk.carrel.close()
    shutil.copytree(live, folder / "clean")
    desk.carrel = desk.carrel.open(live, clock, shipped_banks=folder / "none")
    _torn(desk)
    shutil.copytree(live, folder / "torn")
    desk.carrel.close()
    return Template(folder / "clean", folder / "torn", stale)


def _torn(desk: Desk) -> None:
    """A sitting in mid-exam, its last steps only in the journal."""
    session = desk.start()
    to_items(session)
    for delivered in session.delivery.items[:3]:
        desk.clock.advance(20_000)
        session.perform(Choose(delivered.order[0]))
    session.wait_saved(10.0)
    session.close()


def content(path: Path) -> Content:
    """Every row of every table, read without the program."""
    with closing(sqlite3.connect(f"file:{path}?mode=ro", uri=True)) as connection:
        names = [
            row[0]
            for row in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")
        ]
        return {
            name: connection.execute(f"SELECT * FROM {name} ORDER BY 1, 2").fetchall()
            if name != "alembic_version"
            else connection.execute(f"SELECT * FROM {name}").fetchall()
            for name in names
        }
