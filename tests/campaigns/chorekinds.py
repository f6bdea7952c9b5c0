"""What is killed beside a sitting, and what each has to leave behind.

First start, migration, backup, restore, building a bank, writing a report.
"""

from __future__ import annotations

import shutil
import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

from core.paths import SHIPPED_BANKS
from core.storage.layout import HEAD
from tests.campaigns.chores import Chore, Rows, content
from tests.campaigns.process import ROOT
from tests.campaigns.reader import Broken, check_whole, copied

DATA = ROOT / "tests" / "data"
MINI = DATA / "banks" / "mini"


SHIPPED = sorted(path.parent.name for path in SHIPPED_BANKS.glob("*/exam.yaml"))
"""The exams that are there after the first start."""


class Migration(Chore):
    """Records of an earlier version are opened."""

    name = "migration"

    def prepare(self) -> None:
        """An old file as it was kept."""
        old = sorted((DATA / "records").glob("*.sqlite"))
        self._old = old[int(self.draw("version") * len(old))]
        self.folder.mkdir()
        shutil.copy(self._old, self.records)
        self._before = content(self._old)

    def job(self) -> dict[str, Any]:
        """Opening migrates."""
        return {"do": "look", "folder": str(self.folder)}

    def check(self) -> int:
        """Either the old file or the new one, with the same content; backups are whole."""
        copy = self.whole_records()
        with closing(sqlite3.connect(copy)) as connection:
            (version,) = connection.execute("SELECT version_num FROM alembic_version").fetchone()
        if version not in {self._old.stem, HEAD}:
            raise Broken(f"the records are of version {version}")
        now = content(copy)
        _same(self._before, now)
        if version == self._old.stem and len(now["acts"]) != len(self._before["acts"]):
            raise Broken("half a migration")
        if version == HEAD and not list((self.folder / "backups").glob("records-*.sqlite")):
            raise Broken("migrated without a backup")
        for backup in (self.folder / "backups").glob("records-*.sqlite"):
            check_whole(backup)
            _same(self._before, content(backup))
        return 3

    def check_done(self) -> int:
        """The new one, and nothing counts as changed."""
        self.check()
        if len(self.looked) != len(self._before["sittings"]):
            raise Broken("a sitting is missing after the migration")
        for record in self.looked:
            if record["changes"]:
                raise Broken(f"{record['id']} is marked as changed: {record['changes']}")
        return 3 + len(self.looked)


class Sat(Chore):
    """A chore on records with sittings in them."""

    def prepare(self) -> None:
        """As the template is."""
        shutil.copytree(self.template, self.folder)
        self.before = content(self.records)
        self.backups = self._found()

    def _found(self) -> dict[str, bytes]:
        folder = self.folder / "backups"
        return {path.name: path.read_bytes() for path in folder.glob("records-*.sqlite")}

    def check_records(self) -> None:
        """The records are as they were. Raises Broken."""
        if content(self.whole_records()) != self.before:
            raise Broken("the records are not as they were")


class First(Chore):
    """The first start: records, key and compiled banks are made."""

    name = "first"

    def prepare(self) -> None:
        """Nothing is there."""

    def job(self) -> dict[str, Any]:
        """Opening makes everything."""
        return {"do": "look", "folder": str(self.folder), "banks": True}

    def check(self) -> int:
        """What there is, is whole."""
        for name in ("records.sqlite", "banks.sqlite"):
            if (self.folder / name).exists():
                check_whole(copied(self.folder / name, self.folder / "copy"))
        return 2

    def check_done(self) -> int:
        """Every shipped bank is there."""
        if self.looked != [] or self.exams != ["mls-c01", "mls-c01-sample", "showcase"]:
            raise Broken(f"after the first start there are the exams {self.exams}")
        return self.check()


class Backup(Sat):
    """``carrel backup``."""

    name = "backup"

    def job(self) -> dict[str, Any]:
        """The command."""
        return _command(self.folder, "backup")

    def check(self) -> int:
        """No half file counts as a backup, and those that there were are there."""
        self.check_records()
        now = self._found()
        for name, kept in self.backups.items():
            if now.get(name) != kept:
                raise Broken(f"the backup {name} is not as it was")
        for name in now.keys() - self.backups.keys():
            path = self.folder / "backups" / name
            check_whole(path)
            if content(path) != self.before:
                raise Broken(f"the backup {name} is not the records")
        return 1 + len(now)

    def check_done(self) -> int:
        """There is one more."""
        if len(self._found()) <= len(self.backups):
            raise Broken("no backup was made")
        return self.check()


class Restore(Sat):
    """``carrel restore`` over records that went on since the backup."""

    name = "restore"

    def prepare(self) -> None:
        """One more candidate than in the backup; half the time still in the journal."""
        super().prepare()
        self._backup = content(max((self.folder / "backups").glob("records-*.sqlite")))
        with closing(sqlite3.connect(self.records)) as connection:
            connection.execute(
                "INSERT INTO candidates (id, name, accommodations, created) "
                "VALUES ('later', 'Later', '[]', '2026-01-01T00:00:00.000+00:00')"
            )
            connection.commit()
        self.before = content(self.records)

    def job(self) -> dict[str, Any]:
        """The command."""
        return _command(self.folder, "restore")

    def check(self) -> int:
        """At every moment either the old file or the new one."""
        now = content(self.whole_records())
        if now not in (self.before, self._backup):
            raise Broken("the records are neither the old ones nor the backup")
        return 1

    def check_done(self) -> int:
        """The backup, and what it replaced beside it."""
        self.check()
        if content(self.whole_records()) != self._backup:
            raise Broken("the records are not the backup")
        kept = self.folder.glob("records.replaced-*.sqlite")
        if not any(content(copied(each, self.folder / "copy")) == self.before for each in kept):
            raise Broken("what was replaced is not kept")
        return 3


class Bank(Sat):
    """``carrel bank build``, into the banks' file or into a file of its own."""

    name = "bank"

    def prepare(self) -> None:
        """A bank to compile, of this run's own."""
        super().prepare()
        self._own = self.draw("own") < 0.5
        self._file = self.folder / "mini.carrelbank"

    def job(self) -> dict[str, Any]:
        """The command."""
        if self._own:
            return _command(self.folder, "bank", "build", str(MINI), "-o", str(self._file))
        return _command(self.folder, "bank", "build", str(MINI))

    def check(self) -> int:
        """Banks that there were are there; a bank is there wholly or not at all."""
        self.check_records()
        exams = self._exams(self.folder / "banks.sqlite")
        if not set(exams) >= {"mls-c01", "mls-c01-sample", "tools"}:
            raise Broken(f"of the banks there are {sorted(exams)}")
        if "mini" in exams and exams["mini"] != MINI_ITEMS:
            raise Broken(f"the bank has {exams['mini']} items")
        if self._file.exists() and self._exams(self._file) != {"mini": MINI_ITEMS}:
            raise Broken("a half bank under its final name")
        return 3

    def check_done(self) -> int:
        """The bank is there."""
        found = self._exams(self._file if self._own else self.folder / "banks.sqlite")
        if found.get("mini") != MINI_ITEMS:
            raise Broken("the bank was not built")
        return self.check()

    def _exams(self, file: Path) -> dict[str, int]:
        copy = copied(file, self.folder / "copy")
        check_whole(copy)
        with closing(sqlite3.connect(copy)) as connection:
            rows = connection.execute(
                "SELECT exam, (SELECT count(*) FROM items WHERE bank = banks.hash) FROM banks"
            )
            return dict(rows.fetchall())


MINI_ITEMS = 14
"""Items of the small bank."""


class Report(Sat):
    """``carrel report``, over an earlier file half the time."""

    name = "report"

    def prepare(self) -> None:
        """Something of the same name may be there."""
        super().prepare()
        self._file = self.folder / "report.pdf"
        self._old = b"%PDF-1.4 an earlier report\n" if self.draw("old") < 0.5 else None
        if self._old is not None:
            self._file.write_bytes(self._old)
        self._kind = ("", "--appendix", "--booklet")[int(3 * self.draw("kind"))]

    def job(self) -> dict[str, Any]:
        """The command."""
        (sitting,) = [row["id"] for row in self.before["sittings"] if row["ended"]][:1]
        words = ["report", sitting, "-o", str(self._file), self._kind]
        return _command(self.folder, *(word for word in words if word))

    def check(self) -> int:
        """The earlier file, or the whole new one."""
        self.check_records()
        found = self._file.read_bytes() if self._file.exists() else None
        if found != self._old and not _whole_pdf(found):
            raise Broken("a half report under its final name")
        return 2

    def check_done(self) -> int:
        """The new one."""
        if not self._file.exists() or not _whole_pdf(self._file.read_bytes()):
            raise Broken("the report was not written")
        return self.check()


CHORES: tuple[type[Chore], ...] = (Migration, First, Backup, Restore, Bank, Report)


def _command(folder: Path, *words: str) -> dict[str, Any]:
    return {"do": "command", "argv": ["--data-dir", str(folder), *words]}


def _same(before: Rows, now: Rows) -> None:
    for table, rows in before.items():
        if now[table][: len(rows)] != rows or (table != "acts" and len(now[table]) != len(rows)):
            raise Broken(f"the table {table} has another content")


def _whole_pdf(data: bytes | None) -> bool:
    if data is None:
        return False
    return data.startswith(b"%PDF-") and data.rstrip().endswith(b"%%EOF") and len(data) > 2_000
