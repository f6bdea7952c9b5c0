"""Cuts the power at every kind of moment of a real sitting, and looks whether what counted as saved
survives a disk that loses everything it was not told to keep.

``python -m tests.campaigns.powercut --runs 5 --seed 1``; the last line is one JSON object. A run
sits an exam through the program itself with a recorder under SQLite (:mod:`tests.campaigns.vfs`),
then builds, for many moments, files as the disk may hold them after the cut
(:mod:`tests.campaigns.disk`), and reads those.
"""

from __future__ import annotations

import argparse
import json
import shutil
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from types import ModuleType
from typing import Any

import core.storage.engine
import core.storage.head
from core.app import Carrel
from core.clock import SystemClock
from core.exam.draw import fraction
from core.exam.intents import Choose, Comment, Flag, Intent, Move, Refused
from core.exam.phases import Phase
from core.exam.session import Session
from core.exam.start import StartRequest
from core.files import replace_file
from tests.campaigns.disk import Disk, Kept
from tests.campaigns.reader import Broken, check_replay, check_whole, read_sitting
from tests.campaigns.tally import Tally
from tests.campaigns.vfs import Op, Trace, recorded

INTENTS = 60
CUTS = 150
"""Moments of a run; each is looked at with nothing, everything and some of what was not kept."""

OPENED_EACH = 25
"""Of so many cuts, one is opened by the program itself."""

_PATIENCE_S = 10.0


def main(argv: list[str] | None = None) -> int:
    """Run the campaign; 0 if nothing was lost or broken."""
    parser = argparse.ArgumentParser(prog="tests.campaigns.powercut", description=__doc__)
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--seed", type=int, default=1)
    args = parser.parse_args(argv)
    total, cuts = Tally(), 0
    with tempfile.TemporaryDirectory(prefix="carrel-power-") as folder:
        for number in range(args.runs):
            run = PowerRun(Path(folder) / str(number), args.seed * 1_000 + number)
            total.add(run.run())
            cuts += run.cuts
            for line in (*run.tally.notes, *run.tally.faults):
                print(line, file=sys.stderr)
    figures = {"runs": total.runs, "cuts": cuts, "checked": total.checked, "lost": total.lost}
    print(json.dumps(figures | {"faults": len(total.faults)}), flush=True)
    return 1 if total.lost or total.faults else 0


class PowerRun:
    """One sitting, and the power cut many times in it."""

    def __init__(self, folder: Path, seed: int) -> None:
        self._data = folder / "data"
        self._after = folder / "after"
        self._seed = seed
        self._sitting = ""
        self._trace = Trace()
        self.cuts = 0
        self.tally = Tally(runs=1)
        folder.mkdir(parents=True)

    def run(self, cuts: int = CUTS) -> Tally:
        """Sit, then cut."""
        carrel = Carrel.open(self._data, SystemClock())
        carrel.refresh_banks()
        person = carrel.add_candidate("Power Example")
        carrel.close()
        before = {
            path.name: path.read_bytes()
            for path in self._data.glob("records.*")
            if path.suffix != ".lock"
        }
        with _noted_heads(self._trace), recorded(self._trace):
            self._sit(person.id)
        self._cut(before, cuts)
        return self.tally

    def _sit(self, candidate: str) -> None:
        """Two visits: the journal is folded into the file in between, and at the end."""
        carrel = Carrel.open(self._data, SystemClock())
        request = StartRequest(
            candidate=candidate, exam="mls-c01-sample", form="s", seed=self._seed, short=True
        )
        session = carrel.start(request)
        self._sitting = session.state.sitting
        self._mark(session)
        for move in (Move.CONFIRM, Move.AGREE, Move.BEGIN):
            self._perform(session, move)
        for step in range(INTENTS):
            self._perform(session, self._intent(session, step))
        session.close()
        carrel.close()
        carrel = Carrel.open(self._data, SystemClock())
        session = carrel.resume(self._sitting)
        self._mark(session)
        for step in range(INTENTS, INTENTS + INTENTS // 3):
            self._perform(session, self._intent(session, step))
        while session.state.phase is Phase.ITEM:
            self._perform(session, Move.NEXT)
        self._perform(session, Move.END_ITEMS)
        session.close()
        carrel.close()

    def _perform(self, session: Session, intent: Intent) -> None:
        """An intent, and the mark that it counts as saved, as the room sets it."""
        try:
            session.perform(intent)
        except Refused:
            return
        if session.wait_saved(_PATIENCE_S):
            self._mark(session)

    def _mark(self, session: Session) -> None:
        self._trace.mark("saved", session.state.seq)

    def _intent(self, session: Session, step: int) -> Intent:
        state, draw = session.state, fraction(self._seed, "intent", step)
        if state.phase is not Phase.ITEM:
            return Move.NEXT
        options = session.delivery.items[state.position].order
        choices: tuple[Intent, ...] = (
            Choose(options[int(fraction(self._seed, "option", step) * len(options))]),
            Choose(options[0]),
            Flag(state.position, not state.item.flagged),
            Comment("Look again. " * int(300 * fraction(self._seed, "long", step))),
            Move.NEXT,
        )
        return choices[int(draw * len(choices))]

    def _cut(self, before: dict[str, bytes], cuts: int) -> None:
        """Cut at moments drawn from all, one after another as the disk goes on."""
        ops = [op for op in self._trace.ops if _concerns(op)]
        begun = next(place for place, op in enumerate(ops) if op.what == "mark")
        moments = sorted(range(begun, len(ops)), key=lambda at: fraction(self._seed, "cut", at))
        chosen = set(moments[:cuts])
        disk, saved = Disk(before), 0
        for at, op in enumerate(ops):
            if op.what == "mark":
                saved = op.size
            else:
                disk.do(_short(op))
            if at in chosen:
                for kept in Kept:
                    self._look(disk, kept, at, saved)

    def _look(self, disk: Disk, kept: Kept, at: int, saved: int) -> None:
        """What is there after a cut."""
        self.cuts += 1
        shutil.rmtree(self._after, ignore_errors=True)
        self._after.mkdir()
        for name, data in disk.after_cut(kept, self._draws(at)).items():
            (self._after / name).write_bytes(data)
        try:
            there = self._check(saved)
            if self.cuts % OPENED_EACH == 0:
                self._open(there)
        except Broken as broken:
            self.tally.lost += saved
            self.tally.faults.append(f"seed {self._seed}, cut {at}, {kept}: {broken}")

    def _draws(self, at: int) -> Callable[[str], float]:
        return lambda label: fraction(self._seed, "kept", at, label)

    def _check(self, saved: int) -> int:
        """Everything that counted as saved; how many events there are. Raises Broken."""
        records = self._after / "records.sqlite"
        if not records.exists():
            raise Broken("there are no records")
        check_whole(records)
        found = read_sitting(records, self._sitting)
        check_replay(found)
        self.tally.checked += saved
        if len(found.log) < saved:
            self.tally.lost += saved - len(found.log)
            self.tally.notes.append(f"seed {self._seed}: {saved - len(found.log)} events lost")
        return len(found.log)

    def _open(self, there: int) -> None:
        """The program opens what is left, finds nothing changed, and goes on. Raises Broken."""
        shutil.copy(self._data / "installation.key", self._after)
        carrel = Carrel.open(self._after, SystemClock())
        try:
            changes = carrel.changes(self._sitting)
            if changes:
                raise Broken(f"marked as changed: {sorted(changes)}")
            if carrel.sitting(self._sitting).open:
                session = carrel.resume(self._sitting)
                session.close()
                if session.state.seq <= there:
                    raise Broken("it was not taken up where it was")
        finally:
            carrel.close()


def _concerns(op: Op) -> bool:
    """Whether it is about the records, and not about banks or backups."""
    name = Path(op.name).name
    return op.what == "mark" or (name.startswith("records.") and "backups" not in op.name)


def _short(op: Op) -> Op:
    return Op(op.what, Path(op.name).name, op.offset, op.data, op.size, op.folder)


@contextmanager
def _noted_heads(trace: Trace) -> Iterator[None]:
    """Note the head of the acts too: the program itself puts that file in place, synchronised."""
    real = replace_file

    def noted(data: bytes, target: Path) -> None:
        real(data, target)
        trace.note(Op("put", str(target), data=data))

    with _instead(core.storage.head, "replace_file", noted):
        yield


@contextmanager
def careless(synchronous: str) -> Iterator[None]:
    """The program with a fault: its engine synchronises less than it has to."""
    from sqlalchemy import event  # noqa: PLC0415  (only for the proof that cuts are found)

    real = core.storage.engine.make_engine

    def made(path: Path) -> Any:
        engine = real(path)
        event.listen(
            engine, "connect", lambda each, _: each.execute(f"PRAGMA synchronous={synchronous}")
        )
        return engine

    with _instead(core.storage.engine, "make_engine", made):
        yield


@contextmanager
def _instead(module: ModuleType, name: str, value: object) -> Iterator[None]:
    """Another function under the name by which a module calls it."""
    real = getattr(module, name)
    setattr(module, name, value)
    try:
        yield
    finally:
        setattr(module, name, real)


if __name__ == "__main__":
    sys.exit(main())
