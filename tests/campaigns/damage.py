"""Damages a records file at random and looks at what the program makes of it.

``python -m tests.campaigns.damage --runs 500 --seed 1``; the last line is one JSON object. Each run
copies a realistic data folder, spoils it in one way, and asks:

- is the damage recognised when the records are opened (opening itself, or the check of every row
  that follows it) – or is all content provably the same?
- are the damaged bytes still there, whatever was tried?
- is nothing of it backed up, and are the sound backups as they were?
- is the newest sound backup offered, and is that what is there after restoring it?
- is what can be read saved, and nothing that was changed called whole?
- do the whole sittings that were saved come back?

``lost`` counts rows of a restored backup and of sittings taken up again that are not as they were.
"""

from __future__ import annotations

import argparse
import json
import shutil
import sys
import tempfile
from collections import Counter
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from random import Random
from typing import Any

from core.app import Carrel
from core.clock import ScriptedClock
from core.errors import CarrelError
from core.paths import Paths
from core.restoring import restore_newest
from core.storage.backup import backups, newest_sound
from core.storage.gate import checked_backup
from core.storage.salvaged import export, salvage
from core.storage.secret import installation_secret
from tests.campaigns.records import JOURNAL, NAME, START, Content, Template, content, make_template

_JOURNALS = (JOURNAL, "records.sqlite-shm")


# Ways to spoil a folder ----------------------------------------------------------------------


def flip(folder: Path, random: Random, _template: Template) -> None:
    """One to sixteen bits, anywhere in the file."""
    flip_bits(folder / NAME, random, random.choice((1, 1, 1, 2, 4, 16)))


def flip_bits(path: Path, random: Random, count: int) -> None:
    """Flip bits at random places of a file."""
    data = bytearray(path.read_bytes())
    for _ in range(count):
        data[random.randrange(len(data))] ^= 1 << random.randrange(8)
    path.write_bytes(data)


def flip_cell(folder: Path, random: Random, _template: Template) -> None:
    """A bit in text that a row holds: what SQLite's own check does not see."""
    path = folder / NAME
    data = bytearray(path.read_bytes())
    rows = content(path)
    table = random.choice([name for name, found in rows.items() if found])
    values = [value for row in rows[table] for value in row if isinstance(value, str) and value]
    value = random.choice(values).encode()
    places = [i for i in range(len(data)) if data.startswith(value, i)]
    data[random.choice(places) + random.randrange(len(value))] ^= 1 << random.randrange(7)
    path.write_bytes(data)


def flip_journal(folder: Path, random: Random, _template: Template) -> None:
    """Bits of the journal that a killed program left."""
    flip_bits(folder / JOURNAL, random, random.choice((1, 2, 8)))


def flip_header(folder: Path, random: Random, _template: Template) -> None:
    """A bit of the first 100 bytes."""
    path = folder / NAME
    data = bytearray(path.read_bytes())
    data[random.randrange(100)] ^= 1 << random.randrange(8)
    path.write_bytes(data)


def truncate(folder: Path, random: Random, _template: Template) -> None:
    """Cut off, at any byte or at the end of a page."""
    path = folder / NAME
    length = random.randrange(1, path.stat().st_size)
    if random.random() < 0.5:
        length = max(4096, length // 4096 * 4096)
    with path.open("r+b") as file:
        file.truncate(length)


def empty(folder: Path, _random: Random, _template: Template) -> None:
    """Zero bytes."""
    (folder / NAME).write_bytes(b"")


def zeroes(folder: Path, random: Random, _template: Template) -> None:
    """Pages that read as zeroes, as after a failed disk."""
    path = folder / NAME
    data = bytearray(path.read_bytes())
    for _ in range(random.randrange(1, 5)):
        start = random.randrange(len(data) // 4096) * 4096
        data[start : start + 4096] = bytes(4096)
    path.write_bytes(data)


def no_database(folder: Path, random: Random, _template: Template) -> None:
    """Something else."""
    (folder / NAME).write_bytes(random.choice((random.randbytes(50_000), b"PK\x03\x04" * 9000)))


def no_journal(folder: Path, _random: Random, _template: Template) -> None:
    """The journal that a killed program left is gone, or empty."""
    for name in _JOURNALS:
        (folder / name).unlink(missing_ok=True)


def cut_journal(folder: Path, random: Random, _template: Template) -> None:
    """The journal is cut off."""
    with (folder / JOURNAL).open("r+b") as file:
        file.truncate(random.randrange((folder / JOURNAL).stat().st_size))


def stale_journal(folder: Path, _random: Random, template: Template) -> None:
    """The journal of an earlier moment."""
    (folder / JOURNAL).write_bytes(template.stale)
    (folder / "records.sqlite-shm").unlink(missing_ok=True)


Spoil = Callable[[Path, Random, Template], None]

CLEAN: tuple[Spoil, ...] = (
    flip, flip, flip, flip_cell, flip_cell, flip_header, truncate, empty, zeroes, no_database,
    stale_journal,
)  # fmt: skip
TORN: tuple[Spoil, ...] = (flip, flip_journal, truncate, no_journal, cut_journal, stale_journal)


# What is counted -----------------------------------------------------------------------------


@dataclass
class Tally:
    """Figures of the campaign."""

    figures: Counter[str] = field(default_factory=Counter)
    troubles: list[str] = field(default_factory=list)
    ways: Counter[str] = field(default_factory=Counter)

    def line(self) -> dict[str, Any]:
        """The last line; the keys that the campaigns share come first."""
        names = (
            "runs", "kills", "checked", "lost", "gained_s", "robbed_s", "recognised", "harmless",
            "unnoticed", "overwritten", "backed_up", "offered", "restored", "salvaged_runs",
            "salvaged_events", "sittings_taken_up", "false_whole",
        )  # fmt: skip
        found: dict[str, Any] = {name: self.figures[name] for name in names}
        return found | {"ways": dict(sorted(self.ways.items())), "troubles": self.troubles[:20]}

    @property
    def good(self) -> bool:
        """Whether every promise held."""
        bad = ("lost", "unnoticed", "overwritten", "backed_up", "false_whole")
        return not self.troubles and not any(self.figures[name] for name in bad)


Look = Callable[[Path], bool]
"""Whether opening a data folder recognises damage."""


def recognises(folder: Path) -> bool:
    """What the window does at its start: open, then check every row."""
    try:
        carrel = Carrel.open(folder, ScriptedClock(START), shipped_banks=folder / "none")
    except CarrelError:
        return True
    try:
        carrel.sittings()
        return not carrel.inspect().sound
    except CarrelError:
        return True
    finally:
        carrel.close()


def campaign(folder: Path, runs: int, seed: int, look: Look = recognises) -> Tally:
    """All runs; ``look`` is what recognises damage."""
    tally = Tally()
    template = make_template(folder / "template")
    originals = {kind: content(kind / NAME) for kind in (template.clean, template.torn)}
    for kind in (template.clean, template.torn):
        if look(_copied(kind, folder / "sound")):
            tally.troubles.append(f"a sound file is taken for a damaged one: {kind.name}")
    for number in range(runs):
        random = Random(seed * 1_000_003 + number)
        torn = random.random() < 0.3
        kind = template.torn if torn else template.clean
        spoil = random.choice(TORN if torn else CLEAN)
        run = _Run(_copied(kind, folder / "run"), random, originals[kind], tally, look)
        try:
            run.go(spoil, template)
        except Exception as error:  # noqa: BLE001 - the campaign goes on, and says so
            tally.troubles.append(f"{number} {spoil.__name__}: {error!r}")
        tally.ways[f"{kind.name} {spoil.__name__}"] += 1
        tally.figures["runs"] += 1
    return tally


def _copied(source: Path, target: Path) -> Path:
    shutil.rmtree(target, ignore_errors=True)
    shutil.copytree(source, target)
    return target


@dataclass
class _Run:
    """One damaged folder."""

    folder: Path
    random: Random
    original: Content
    tally: Tally
    look: Look

    def go(self, spoil: Spoil, template: Template) -> None:
        """Damage, open, back up, salvage, restore, take up."""
        count = self.tally.figures
        spoil(self.folder, self.random, template)
        offered = self._spoil_backup()
        before = self._bytes()
        kept = {path.name: path.read_bytes() for path in self._paths.backups.iterdir()}
        if not self.look(self.folder):
            same = content(self.folder / NAME) == self.original
            count["harmless" if same else "unnoticed"] += 1
            if not same:
                self.tally.troubles.append(f"unnoticed: {spoil.__name__}")
            return
        count["recognised"] += 1
        if self._bytes() != before:
            count["overwritten"] += 1
            self.tally.troubles.append("opening changed the damaged file")
        self._backup(kept)
        taken = self._salvage()
        self._restore(offered, before)
        self._take_up(taken)

    @property
    def _paths(self) -> Paths:
        return Paths.choose(self.folder)

    def _bytes(self) -> dict[str, bytes]:
        found = {name: self.folder / name for name in (NAME, JOURNAL)}
        read = {name: path.read_bytes() for name, path in found.items() if path.exists()}
        return {name: data for name, data in read.items() if data}

    def _spoil_backup(self) -> Path:
        """Now and then the newest backup is damaged too; gives the one to be offered."""
        newest, older, *_ = backups(self._paths.backups)
        if self.random.random() < 0.75:
            return newest
        flip_bits(newest, self.random, 1)
        return older

    def _backup(self, kept: dict[str, bytes]) -> None:
        with suppress(CarrelError):
            checked_backup(self._paths, START)
        for path in self._paths.backups.iterdir():
            if path.is_file() and kept.pop(path.name, None) != path.read_bytes():
                self.tally.figures["backed_up"] += 1
        if kept:
            self.tally.troubles.append("a sound backup is gone")

    def _salvage(self) -> list[Path]:
        """Save what can be read; gives recovery files."""
        count = self.tally.figures
        target = self.folder.parent / "salvaged"
        shutil.rmtree(target, ignore_errors=True)
        donor = newest_sound(self._paths.backups)
        found = salvage(self.folder / NAME, donor)
        secret = installation_secret(self._paths.secret)
        document = json.loads(export(found, self.folder / NAME, target, START, secret).read_text())
        real = {(row[0], row[1]): row[8] for row in self.original["events"]}
        for sitting in document["sittings"]:
            for event in sitting["events"]:
                if event["state"] != "changed":
                    count["salvaged_events"] += 1
                    if real.get((event["sitting"], event["seq"])) != event["hash"]:
                        count["false_whole"] += 1
        count["salvaged_runs"] += bool(document["sittings"])
        return sorted(target.glob("recovery/*"))

    def _restore(self, offered: Path, before: dict[str, bytes]) -> None:
        count = self.tally.figures
        if newest_sound(self._paths.backups) == offered:
            count["offered"] += 1
        else:
            self.tally.troubles.append("another backup was offered")
        wanted = content(offered)
        done = restore_newest(self.folder, ScriptedClock(START))
        count["restored"] += 1
        count["lost"] += _missing(wanted, content(self.folder / NAME))
        count["checked"] += sum(map(len, wanted.values()))
        found = {NAME: done.kept}
        if done.kept is not None:
            found[JOURNAL] = done.kept.with_name(f"{done.kept.name}-wal")
        for name, data in before.items():
            path = found.get(name)
            if path is None or not path.exists() or path.read_bytes() != data:
                count["overwritten"] += 1
                self.tally.troubles.append(f"{name} is not kept as it was")

    def _take_up(self, files: list[Path]) -> None:
        """The sittings that were saved whole come back, and the records are sound."""
        count = self.tally.figures
        with_them = Carrel.open(self.folder, ScriptedClock(START), shipped_banks=self.folder)
        try:
            for file in files:
                count["sittings_taken_up"] += with_them.recover(file).added > 0
                sitting = json.loads(file.read_text())["log"][0]["sitting"]
                log = [row[:9] for row in self.original["events"] if row[0] == sitting]
                there = [row[:9] for row in content(self.folder / NAME)["events"]]
                count["lost"] += sum(row not in there for row in log[: self._length(file)])
                count["checked"] += len(log)
            found = with_them.inspect()
        finally:
            with_them.close()
        if not found.sound:
            self.tally.troubles.append(f"after restoring: {found.faults[0]}")

    def _length(self, file: Path) -> int:
        return len(json.loads(file.read_text())["log"])


def _missing(wanted: Content, found: Content) -> int:
    """Rows that are not there."""
    return sum(len(set(rows) - set(found.get(name, []))) for name, rows in wanted.items())


def main(argv: list[str] | None = None) -> int:
    """Run the campaign; 0 if every promise held."""
    parser = argparse.ArgumentParser(prog="python -m tests.campaigns.damage", description=__doc__)
    parser.add_argument("--runs", type=int, default=100)
    parser.add_argument("--seed", type=int, default=1)
    args = parser.parse_args(argv)
    with tempfile.TemporaryDirectory(prefix="carrel-damage-") as folder:
        tally = campaign(Path(folder), args.runs, args.seed)
    print(json.dumps(tally.line()), flush=True)
    return 0 if tally.good else 1


if __name__ == "__main__":
    sys.exit(main())
