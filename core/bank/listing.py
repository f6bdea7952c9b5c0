"""Which banks are compiled, and whether they are current: read with the standard library alone.

As :mod:`core.storage.listing`, because the home screen does not wait for SQLAlchemy.
"""

from __future__ import annotations

import hashlib
import json
import sqlite3
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from core.exam.phases import ResultMode
from core.paths import SHARED_DRIVERS
from core.records import ProfileInfo

APPLICATION = 0x43524C42
"""SQLite application id: ``CRLB``."""

LAYOUT = 2
"""Version of the tables. A file of another layout is compiled anew."""


@dataclass(frozen=True, slots=True, kw_only=True)
class BankInfo:
    """A compiled bank, cheap to list."""

    bank_hash: str
    exam: str
    """Id of the exam, the bank's name."""
    code: str
    title: str
    notice: str
    minutes: int
    items: int
    """Items in a form."""
    forms: tuple[tuple[str, str], ...]
    """Id and title of each fixed form."""
    sections: tuple[int, ...]
    """Minutes of each section; empty without sections."""
    accommodations: tuple[tuple[str, str, int, str], ...]
    """Id, title, extra minutes, about."""
    profiles: tuple[ProfileInfo, ...]
    """Driver profiles to choose from, the exam's own first."""
    source: str
    """Folder or file it came from; empty in a ready-made file."""


def exams(path: Path) -> list[BankInfo]:
    """Every compiled bank, by the exam's id; none where the file has to be made anew."""
    titles: dict[str, list[tuple[str, str]]] = {}
    for row in _rows(path, "SELECT bank, id, title FROM forms ORDER BY id"):
        titles.setdefault(row["bank"], []).append((row["id"], row["title"]))
    rows = _rows(
        path,
        "SELECT hash, exam, code, title, notice, minutes, items, sections, profiles, "
        "accommodations, source FROM banks ORDER BY exam",
    )
    return [_info(row, tuple(titles.get(row["hash"], ()))) for row in rows]


def signatures(path: Path) -> dict[str, str]:
    """Places that banks came from, and the fingerprint with which each was compiled."""
    return {row["path"]: row["signature"] for row in _rows(path, "SELECT * FROM sources")}


def is_current(path: Path, source: Path) -> bool:
    """Whether a source was compiled as its files are now, by names, sizes and times alone."""
    found = source.resolve()
    known = signatures(path).get(str(found))
    return bool(known) and known == stat_signature(found)


def stat_signature(source: Path) -> str:
    """Fingerprint of a source's files by name, size and time of change; reads none of them.

    A folder's includes the shared driver profiles, which it may use.
    """
    if source.is_file():
        files = [source]
    else:
        files = sorted(path for path in source.rglob("*") if path.is_file())
        files += sorted(SHARED_DRIVERS.glob("*.yaml"))
    lines = []
    for path in files:
        status = path.stat()
        name = path.relative_to(source) if path.is_relative_to(source) else path.name
        lines.append(f"{name}|{status.st_size}|{status.st_mtime_ns}")
    return hashlib.sha256("\n".join(lines).encode()).hexdigest()


def _rows(path: Path, query: str) -> list[sqlite3.Row]:
    if not path.exists():
        return []
    try:
        # Not for reading only: what a program that died left half written is then taken back.
        uri = f"{path.absolute().as_uri()}?mode=rw"
        with closing(sqlite3.connect(uri, uri=True, timeout=10.0)) as connection:
            layout = connection.execute("PRAGMA user_version").fetchone()[0]
            if layout != LAYOUT:
                return []
            connection.row_factory = sqlite3.Row
            return connection.execute(query).fetchall()
    except sqlite3.Error:  # damaged: the next refresh makes it anew
        return []


def _info(row: sqlite3.Row, fixed: tuple[tuple[str, str], ...]) -> BankInfo:
    return BankInfo(
        bank_hash=row["hash"],
        exam=row["exam"],
        code=row["code"],
        title=row["title"],
        notice=row["notice"],
        minutes=row["minutes"],
        items=row["items"],
        forms=fixed,
        sections=tuple(json.loads(row["sections"])),
        accommodations=tuple((a[0], a[1], a[2], a[3]) for a in json.loads(row["accommodations"])),
        profiles=tuple(_profile(*each) for each in json.loads(row["profiles"])),
        source=row["source"],
    )


def _profile(name: str, title: str, about: str, result: str, *more: bool) -> ProfileInfo:
    short, online = more
    return ProfileInfo(
        id=name,
        title=title,
        about=about,
        result=ResultMode(result),
        short_introduction=short,
        check_in=online,
    )
