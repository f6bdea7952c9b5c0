"""Runs that kill a sitting, once or several times, and look at what is left of it."""

from __future__ import annotations

import shutil
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from core.exam.draw import fraction
from core.exam.phases import Phase
from core.exam.replaying import replay
from core.exam.sitting import SittingState
from tests.campaigns.ledger import ANY, Ledger
from tests.campaigns.plan import Kill, drawn_kill
from tests.campaigns.process import Child, Pool, busy_until, mono_ns
from tests.campaigns.reader import (
    Broken,
    Found,
    check_replay,
    check_whole,
    copied,
    of_state,
    read_sitting,
    state_text,
)
from tests.campaigns.tally import Tally

A_KILL_MS = 1_000
"""What a kill may give at the most."""

ROUNDING_MS = 2
"""The program counts whole milliseconds, and reads the clock twice for one figure."""

_STARTS = ("welcome", "agreement", "item", "item", "item", "item", "review", "review", "survey")
_EXAMS = (("mls-c01", "abcd"), ("mls-c01-sample", "s"), ("tools", "s"), ("tools", "s"))
_OVER = {"finished", "declined", "lapsed", "abandoned"}


@dataclass(frozen=True, slots=True)
class Owed:
    """Milliseconds that were left when the sitting was killed: between these two."""

    least: dict[str, float]
    most: dict[str, float]
    kills: int
    """Since a screen last told the time."""


class SittingRun:
    """One run. Raises Stuck if the program neither goes on nor ends."""

    def __init__(
        self,
        pool: Pool,
        template: Path,
        folder: Path,
        seed: int,
        mutant: str = "",
        kill: Kill | None = None,
        *,
        idle: bool = False,
    ) -> None:
        """``mutant`` builds a fault into the child; ``kill`` is the one and only one of the run.

        An ``idle`` candidate looks at the first question and does nothing.
        """
        self._pool = pool
        self._folder = folder
        self._records = folder / "records.sqlite"
        self._seed = seed
        self._mutant = mutant
        self._only = kill
        self._idle = idle
        self._ledger = Ledger()
        self._owed: Owed | None = None
        self._log: Found | None = None
        self._states: list[str] = []
        self.tally = Tally(runs=1)
        shutil.copytree(template, folder)

    def run(self) -> Tally:
        """Kill, take up, kill again or look at it, as the seed has it."""
        kills = (
            1
            if self._only
            else 1 + (fraction(self._seed, "kills") < 0.3) + (fraction(self._seed, "more") < 0.08)
        )
        try:
            for number in range(kills):
                self._kill(number)
                if self._finished():
                    break
            self._take_up()
        except Broken as broken:
            self._fault(str(broken))
        for failure in self._ledger.failures:
            self._fault(failure)
        return self.tally

    def _kill(self, number: int) -> None:
        child = self._pool.take()
        plan = self._only or drawn_kill(self._seed, number)
        self._ledger.take_up()
        child.give(self._job(go_on=True))
        done = self._watch(child, plan)
        # A sitting that came to its end before its moment is killed as it idles.
        killed_ns = child.kill()
        for line in child.last_words():
            self._read(line)
        self.tally.killed(f"sitting:{'idle' if done else plan.how}")
        self.tally.unseen += bool(self._ledger.pending)
        self._settle_time()
        self._note_time(killed_ns)
        self._check_file()

    def _watch(self, child: Child, plan: Kill) -> bool:
        """Read along until it is time; whether the sitting ended before."""
        if self._idle:  # the moment counts from the first picture on, however slow the machine
            next(line for line in child.lines() if self._read(line) or line["t"] == "saw")
        if plan.how == "moment":
            until = mono_ns() + plan.delay_us * 1_000
            ends = [self._read(line) for line in child.lines(until)]
            return any(ends)
        clicks = 0
        for line in child.lines():
            if self._read(line):
                return True
            clicks += line["t"] == "does"
            if clicks == plan.after:
                break
        if plan.how == "write":
            journal = self._records.with_name("records.sqlite-wal")
            size = _size(journal)
            busy_until(mono_ns() + 400_000_000, lambda: _size(journal) != size)
        busy_until(mono_ns() + plan.delay_us * 1_000)
        return False

    def _read(self, line: dict[str, Any]) -> bool:
        """Note a line; whether it is the last."""
        self._ledger.read(line)
        if line["t"] == "sitting":
            self._states.append(line["state"])
        return bool(line["t"] == "done")

    def _job(self, *, go_on: bool) -> dict[str, Any]:
        exam, forms = _EXAMS[int(fraction(self._seed, "exam") * len(_EXAMS))]
        job: dict[str, Any] = {
            "do": "sit",
            "folder": str(self._folder),
            "seed": self._seed,
            "mutant": self._mutant,
            "go_on": go_on,
            "exam": exam,
            "form": forms[int(fraction(self._seed, "form") * len(forms))],
            "accommodations": ["esl"] if fraction(self._seed, "esl") < 0.3 else [],
            "result": "withheld" if fraction(self._seed, "result") < 0.3 else "instant",
            "idle": self._idle,
            "from": "item"
            if self._only
            else _STARTS[int(fraction(self._seed, "from") * len(_STARTS))],
        }
        if self._ledger.sitting:
            job["resume"] = self._ledger.sitting
        return job

    def _take_up(self) -> None:
        """The sitting taken up to the end of the run, and the program's own look at its records."""
        child = self._pool.take()
        if self._ledger.sitting and not self._finished():
            self._ledger.take_up()
            child.give(self._job(go_on=False))
            for line in child.lines():
                self._read(line)
            self._settle_time()
            self._check_file()
        child.give({"do": "look", "folder": str(self._folder), "mutant": self._mutant})
        for line in child.lines():
            self._ledger.read(line)
            if line["t"] == "looked":
                self._check_look(line["sittings"])
        self._pool.give_back(child)

    def _check_file(self) -> None:
        """Compare the file with what was shown. Raises Broken."""
        copy = copied(self._records, self._folder / "copy")
        check_whole(copy)
        if not self._ledger.sitting:
            return
        found = read_sitting(copy, self._ledger.sitting)
        if self._log is not None and found.log[: len(self._log.log)] != self._log.log:
            raise Broken("the log is not the old one with more at its end")
        state = check_replay(found)
        self._check_states(found)
        for key in self._ledger.facts:
            self.tally.checked += 1
            value = of_state(state, key)
            if not any(each is ANY or each == value for each in self._ledger.allowed(key)):
                self.tally.lost += 1
                self._note(f"lost: {key} was {self._ledger.facts[key]!r}, the file has {value!r}")
        if self._ledger.over and state.phase is not Phase.FINISHED:
            self.tally.lost += 1
            self._note("lost: the end of the test")
        self._log = found
        self._accept(state)

    def _accept(self, state: SittingState) -> None:
        """What is in the file is certain from now on."""
        self._ledger.settle()
        for key in self._ledger.facts:
            self._ledger.facts[key] = of_state(state, key)

    def _check_states(self, found: Found) -> None:
        """What the program held in memory when it took the sitting up, against the file."""
        for text in self._states:
            seqs = range(1, len(found.log) + 1)
            if not any(state_text(replay(found.log[:seq])) == text for seq in seqs):
                raise Broken("the program's state is not the replay of the log in the file")
            self.tally.checked += 1
        self._states.clear()

    def _note_time(self, killed_ns: int) -> None:
        """What was left at the kill."""
        time = self._ledger.time
        if time is None:
            if self._owed is not None:
                self._owed = Owed(self._owed.least, self._owed.most, self._owed.kills + 1)
            return
        passed = (killed_ns - time.mono_ns) / 1e6
        unsure = self._ledger.uncertain()
        self._owed = Owed(
            {
                name: max(0.0, left - passed) if time.runs[name] or unsure else left
                for name, left in time.left_ms.items()
            },
            {
                name: max(0.0, left - passed) if time.runs[name] and not unsure else left
                for name, left in time.left_ms.items()
            },
            1,
        )

    def _settle_time(self) -> None:
        """Compare what the first picture after a kill told with what was left."""
        owed, now = self._owed, self._ledger.first_time
        if owed is None or now is None:
            return
        self._owed = None
        for name, left in now.left_ms.items():
            gained = left - owed.most[name] - A_KILL_MS * owed.kills - ROUNDING_MS
            robbed = owed.least[name] - left - ROUNDING_MS
            self.tally.checked += 1
            self.tally.gained_ms += max(0.0, gained)
            self.tally.robbed_ms += max(0.0, robbed)
            if gained > 0 or robbed > 0:
                self._note(f"{name} clock: gained {gained:.0f} ms, robbed {robbed:.0f} ms")

    def _check_look(self, sittings: list[dict[str, Any]]) -> None:
        for record in sittings:
            self.tally.checked += 1
            if record["changes"]:
                self._fault(f"{record['id']} is marked as changed: {record['changes']}")
        if self._finished() and self._log is not None:
            phases = {record["id"]: record["phase"] for record in sittings}
            if phases.get(self._ledger.sitting) != self._log.phase:
                self._fault("the list does not have the sitting as the file has it")

    def _finished(self) -> bool:
        return self._log is not None and self._log.phase in _OVER

    def _fault(self, what: str) -> None:
        self.tally.faults.append(f"seed {self._seed}: {what}")

    def _note(self, what: str) -> None:
        self.tally.notes.append(f"seed {self._seed}: {what}")


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except OSError:
        return -1
