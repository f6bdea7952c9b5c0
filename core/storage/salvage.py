"""Saves what can be read of a damaged records file, and never changes that file.

Works on a private copy: with the journal beside it, without, and – where the first page with the
list of tables is gone – with the first page of a backup, which has the same tables in the same
places. The way that reads most is taken. Each table is read forwards; where a page cannot be read,
the rows behind it are looked for by number, so that one damaged page costs its own rows only.
"""

from __future__ import annotations

import shutil
import sqlite3
import tempfile
from collections.abc import Callable, Iterator
from contextlib import closing, suppress
from dataclasses import dataclass, field
from pathlib import Path

from core.storage.raw import Values, reading_only

Report = Callable[[str, float], None]
"""Told what is being read and how far it is, from 0 to 1; may raise to stop."""

TABLES = ("candidates", "sittings", "deliveries", "events", "heartbeats", "acts", "regrades")

_GAP = 4096
"""So many numbers of rows are tried one by one behind a page that cannot be read: more than fit on
any page."""

_PROBES = 4 * _GAP
"""So many in all, a table: a file that is damaged all over ends in seconds."""

_UNREADABLE = (sqlite3.Error, OverflowError, UnicodeError)
"""SQLite quotes the damaged text in its message, which then is no UTF-8."""


@dataclass
class Rows:
    """Everything that one way of reading found."""

    tables: dict[str, list[Values]] = field(default_factory=dict)
    lost: list[str] = field(default_factory=list)
    """What could not be read, a clause each."""

    @property
    def count(self) -> int:
        """Rows in all."""
        return sum(len(rows) for rows in self.tables.values())


def read_all(path: Path, donor: Path | None = None, report: Report | None = None) -> Rows:
    """Every row that can be read of a file; ``donor`` is a sound backup of the same records.

    Raises OSError if the file cannot be read at all, or there is no room for a copy.
    """
    told = report or _nobody
    best = Rows(lost=["nothing in it is a database"])
    with tempfile.TemporaryDirectory(prefix="carrel-salvage-") as name:  # mode 0700
        folder = Path(name)
        for number, copy in enumerate(_ways(path, folder, donor)):
            told("Reading the damaged file", number / 3)
            found = _read(copy)
            if found.count > best.count:
                best = found
            if not best.lost:
                break
    return best


def _ways(path: Path, folder: Path, donor: Path | None) -> Iterator[Path]:
    whole = folder / "whole.sqlite"
    shutil.copyfile(path, whole)
    journal = path.with_name(f"{path.name}-wal")
    if journal.exists():
        shutil.copyfile(journal, folder / "whole.sqlite-wal")
    yield whole
    alone = folder / "alone.sqlite"
    shutil.copyfile(path, alone)
    yield alone
    if donor is not None:
        mended = folder / "mended.sqlite"
        shutil.copyfile(path, mended)
        with suppress(ValueError):
            _lend_first_page(mended, donor)
            yield mended


def _lend_first_page(path: Path, donor: Path) -> None:
    """Put the first page of a backup in the place of the damaged one.

    Fields: https://www.sqlite.org/fileformat.html, "The Database Header". Raises ValueError if
    the file is shorter than a page.
    """
    with donor.open("rb") as file:
        header = file.read(100)
        size = int.from_bytes(header[16:18], "big")
        size = 65536 if size == 1 else size
        file.seek(0)
        page = bytearray(file.read(size))
    pages = path.stat().st_size // size
    if pages < 1:
        raise ValueError("less than a page")
    page[28:32] = pages.to_bytes(4, "big")
    page[92:96] = page[24:28]  # "version-valid-for": the page count is to be believed
    page[32:40] = bytes(8)  # no free pages: their list may be another one
    with path.open("r+b") as file:
        file.write(page)
        file.truncate(pages * size)


def _read(path: Path) -> Rows:
    rows = Rows()
    try:
        with closing(reading_only(path)) as connection:
            connection.text_factory = _text
            for table in TABLES:
                rows.tables[table] = list(_table(connection, table, rows.lost))
    except _UNREADABLE as error:
        rows.lost.append(str(error))
    return rows


def _table(connection: sqlite3.Connection, table: str, lost: list[str]) -> Iterator[Values]:
    """Rows of a table in the order of their numbers, without those that cannot be read."""
    last, probes = 0, iter(range(_PROBES))
    while True:
        try:
            query = f"SELECT rowid AS _row, * FROM {table} WHERE rowid > ? ORDER BY rowid"  # noqa: S608
            for row in connection.execute(query, (last,)):
                last, values = _apart(row, last)
                yield values
        except _UNREADABLE as error:
            lost.append(f"{table} after row {last}: {error}")
            found = _next_readable(connection, table, last, probes)
            if found is None:
                return
            last, values = found
            yield values
        else:
            return


def _apart(row: sqlite3.Row, last: int) -> tuple[int, Values]:
    """Number and values of a row. Raises sqlite3.Error where damaged pages lead in a circle."""
    values = {name: row[name] for name in row.keys()}  # noqa: SIM118
    number = values.pop("_row")
    if not isinstance(number, int) or number <= last:
        raise sqlite3.DatabaseError("rows out of order")
    return number, values


def _next_readable(
    connection: sqlite3.Connection, table: str, last: int, probes: Iterator[int]
) -> tuple[int, Values] | None:
    """The next row that can be read by its number; None if there is none near."""
    query = f"SELECT rowid AS _row, * FROM {table} WHERE rowid = ?"  # noqa: S608
    for number, _ in zip(range(last + 1, last + 1 + _GAP), probes, strict=False):
        with suppress(*_UNREADABLE):
            row = connection.execute(query, (number,)).fetchone()
            if row is not None:
                return _apart(row, last)
    return None


def _text(value: bytes) -> str:
    return value.decode("utf-8", "backslashreplace")


def _nobody(_text: str, _fraction: float) -> None:
    """Whom progress is told where nobody waits."""
