"""Random sittings on a disk that refuses, stalls and lies; what was shown as saved has to be there.

    .venv/bin/python -m tests.campaigns.faults --runs N --seed S

The program's journal writes through :mod:`tests.faults`. After each step that the session calls
saved, another connection reads the file: it must hold every event made so far. While the disk
refuses, nothing may be called saved that is not; when it comes back, all must be there in order.
The last line is one JSON object: ``runs``, ``faults`` (operations refused), ``stalls``, ``moves``
(the folder moved away), ``checked`` (events compared), ``lost``.
"""

from __future__ import annotations

import argparse
import json
import random
import shutil
import sqlite3
import sys
import tempfile
from contextlib import closing
from dataclasses import asdict, dataclass
from pathlib import Path

from core.exam.intents import Choose, Flag, GoTo, Intent, Move
from core.exam.phases import Phase
from core.exam.session import Session
from tests.fakes import make_clock
from tests.faults import MESSAGES, FaultyDisk, Step
from tests.ui.desk import Desk, end, to_items

PATIENCE = 30.0
"""Seconds after which a run counts as lost; nothing is expected to take them."""

STEPS = 14


@dataclass
class Tally:
    """What a campaign did and found."""

    runs: int = 0
    faults: int = 0
    stalls: int = 0
    moves: int = 0
    checked: int = 0
    lost: int = 0


class Run:
    """One sitting."""

    def __init__(self, desk: Desk, seed: int, tally: Tally) -> None:
        self._desk = desk
        self._draw = random.Random(seed)
        self._tally = tally
        self._session = desk.start()
        self._away = False

    def go(self, disk: FaultyDisk) -> None:
        """Sit, with trouble in between; the end comes while the disk refuses, or not."""
        to_items(self._session)
        for _ in range(STEPS):
            self._trouble(disk)
            self._session.perform(self._intent())
            if self._draw.random() < 0.7:
                disk.struck.wait(0.3)  # at once, where the disk is sound or has refused already
            self._look()
        while self._session.state.phase is Phase.ITEM:
            self._session.perform(Move.NEXT)
        self._trouble(disk)
        end(self._session)
        self._look()
        self._mend(disk)
        self._tally.lost += not self._session.wait_saved(PATIENCE)
        self._look()
        self._tally.runs += 1

    def _trouble(self, disk: FaultyDisk) -> None:
        what = self._draw.random()
        if what < 0.35:
            steps = self._draw.sample(list(Step), self._draw.randint(1, len(Step)))
            disk.refuse(self._draw.choice(MESSAGES), steps)
        elif what < 0.45:
            disk.stall()
            self._tally.stalls += 1
        elif what < 0.52 and not self._away:
            self._move()
        elif what < 0.8:
            self._mend(disk)

    def _move(self) -> None:
        """The folder is gone, with the file open."""
        self._desk.folder.rename(self._desk.folder.with_name("away"))
        self._away = True
        self._tally.moves += 1

    def _mend(self, disk: FaultyDisk) -> None:
        if self._away:
            self._desk.folder.with_name("away").rename(self._desk.folder)
            self._away = False
        disk.mend()

    def _intent(self) -> Intent:
        items = self._session.delivery.items
        place, at = self._draw.randrange(len(items)), self._session.state.position
        here = items[at].item.options
        return self._draw.choice(
            (
                GoTo(place),
                Choose(here[0].id) if not self._full() else Flag(at, True),
                Flag(at, self._draw.random() < 0.5),
                GoTo((at + 1) % len(items)),
            )
        )

    def _full(self) -> bool:
        """A multiple response takes no more than its number."""
        return bool(self._session.state.item.response)

    def _look(self) -> None:
        """What is called saved is read by somebody else."""
        if self._session.wait_saved(0.02) and not self._away:
            self._compare(self._session)

    def _compare(self, session: Session) -> None:
        made = [event.hash for event in session.log]
        self._tally.checked += len(made)
        self._tally.lost += len(set(made) - set(_held(self._desk, session.state.sitting)))
        if _held(self._desk, session.state.sitting) != made:
            self._tally.lost += 1


def _held(desk: Desk, sitting: str) -> list[str]:
    query = "SELECT hash FROM events WHERE sitting = ? ORDER BY seq"
    with closing(sqlite3.connect(desk.carrel.paths.records)) as connection:
        return [row[0] for row in connection.execute(query, [sitting])]


def campaign(runs: int, seed: int, folder: Path) -> Tally:
    """Run so many sittings in one records file in a folder."""
    tally = Tally()
    desk = Desk.make(folder / "data", make_clock())
    disk = FaultyDisk(desk.carrel._engine)
    try:
        for number in range(runs):
            Run(desk, seed * 1_000_003 + number, tally).go(disk)
    finally:
        disk.mend()
        desk.carrel.close()
    tally.faults = disk.hits
    return tally


def main() -> int:
    """Read the command line, run, and say what was found."""
    parser = argparse.ArgumentParser(prog="tests.campaigns.faults")
    parser.add_argument("--runs", type=int, default=100)
    parser.add_argument("--seed", type=int, default=1)
    args = parser.parse_args()
    folder = Path(tempfile.mkdtemp(prefix="carrel-faults-"))
    try:
        tally = campaign(args.runs, args.seed, folder)
    finally:
        shutil.rmtree(folder, ignore_errors=True)
    print(json.dumps(asdict(tally)))
    return 1 if tally.lost else 0


if __name__ == "__main__":
    sys.exit(main())
