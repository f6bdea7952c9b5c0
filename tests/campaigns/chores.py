"""Runs that kill what the program does beside a sitting, and look at the files it leaves.

Each is a job of a child, killed within the time that it takes, once or twice; then its own promise
is checked (:mod:`tests.campaigns.chorekinds`); then it is done again to its end.
"""

from __future__ import annotations

import sqlite3
from abc import ABC, abstractmethod
from contextlib import closing
from pathlib import Path
from typing import Any

from core.exam.draw import fraction
from tests.campaigns.process import Child, Pool, busy_until, mono_ns
from tests.campaigns.reader import Broken, check_whole, copied
from tests.campaigns.tally import Tally

NEW_COLUMNS = {
    "events": ("mac",),
    "acts": ("previous", "hash", "signature"),
    "sittings": ("outcome", "scaled", "raw", "scored", "cut"),
}
"""Columns that came later than the oldest file that is kept, or are filed at the first look at a
sitting whose result was released meanwhile."""

Rows = dict[str, list[dict[str, Any]]]


def content(database: Path) -> Rows:
    """Every row that there was before a migration; acts are added to by it."""
    with closing(sqlite3.connect(database)) as connection:
        connection.row_factory = sqlite3.Row
        found: Rows = {}
        for table in ("candidates", "sittings", "deliveries", "events", "heartbeats", "acts"):
            rows = [dict(row) for row in connection.execute(f"SELECT * FROM {table}")]
            for row in rows:
                for name in NEW_COLUMNS.get(table, ()):
                    row.pop(name, None)
            found[table] = rows
    return found


class Chore(ABC):
    """One kind of run. ``template`` holds the shipped banks and two finished sittings."""

    name: str

    def __init__(self, template: Path, folder: Path, seed: int) -> None:
        self.template = template
        self.folder = folder
        self.seed = seed
        self.looked: list[dict[str, Any]] = []
        self.exams: list[str] = []
        self.prepare()

    @property
    def records(self) -> Path:
        """The records file."""
        return self.folder / "records.sqlite"

    def draw(self, what: str) -> float:
        """A number of this run."""
        return fraction(self.seed, self.name, what)

    @abstractmethod
    def prepare(self) -> None:
        """Make the data folder."""

    @abstractmethod
    def job(self) -> dict[str, Any]:
        """What the child is to do."""

    @abstractmethod
    def check(self) -> int:
        """After a kill: how many things were checked. Raises Broken."""

    @abstractmethod
    def check_done(self) -> int:
        """After it was done to its end: how many things were checked. Raises Broken."""

    def whole_records(self) -> Path:
        """A whole copy of the records as they lie there. Raises Broken."""
        if not self.records.exists():
            raise Broken("there are no records")
        copy = copied(self.records, self.folder / "copy")
        check_whole(copy)
        return copy


def run_chore(
    kind: type[Chore], pool: Pool, template: Path, folder: Path, seed: int, lasts_ms: float
) -> Tally:
    """Kill a chore once or twice within the time it takes, then do it to its end."""
    chore = kind(template, folder, seed)
    tally = Tally(runs=1)
    kills = 1 + (chore.draw("kills") < 0.3)
    try:
        for number in range(kills):
            child = pool.take()
            child.give(chore.job())
            until = mono_ns() + round(lasts_ms * 1.1e6 * chore.draw(f"kill {number}"))
            busy_until(until)
            child.kill()
            child.last_words()
            tally.killed(chore.name)
            tally.checked += chore.check()
        finish(chore, pool, tally)
    except Broken as broken:
        tally.faults.append(f"seed {seed}, {chore.name}: {broken}")
    return tally


def finish(chore: Chore, pool: Pool, tally: Tally) -> float:
    """Do a chore to its end and check it; milliseconds that it took. Raises Broken."""
    child = pool.take()
    begun = mono_ns()
    child.give(chore.job())
    _to_the_end(chore, child)
    took = (mono_ns() - begun) / 1e6
    pool.give_back(child)
    tally.checked += chore.check_done()
    return took


def _to_the_end(chore: Chore, child: Child) -> None:
    for line in child.lines():
        if line["t"] == "looked":
            chore.looked, chore.exams = line["sittings"], line["exams"]
        elif line["t"] == "failed" or line.get("code"):
            raise Broken(f"it cannot be done any more: {line}")
