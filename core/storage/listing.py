"""The lists of the home screen, read from the records file with the standard library alone.

Importing SQLAlchemy takes longer than everything else from the start of the program to a home
screen that can be used (``bench/``). So what is needed until then is read here, and here only;
all that is written goes through SQLAlchemy.
"""

from __future__ import annotations

import json
import sqlite3
from contextlib import closing
from datetime import datetime, timedelta
from pathlib import Path

from core.clock import stamp
from core.errors import DamagedRecords, NewerRecords, NotFound
from core.exam.driver import ResultMode
from core.exam.result import Outcome
from core.exam.sitting import Phase
from core.records import CandidateRecord, SittingRecord
from core.storage.trouble import explained

HEAD = "0003"
"""Revision of the records file that this version of the program reads and writes."""

KNOWN = frozenset({"0001", "0002", "0003"})
"""Revisions that a migration leads on from, and the head."""

_SITTINGS = (
    "SELECT sittings.*, candidates.name, candidates.accommodations AS standing, "
    "regrades.scaled AS regraded_scaled, regrades.outcome AS regraded_outcome "
    "FROM sittings JOIN candidates ON candidates.id = sittings.candidate "
    "LEFT JOIN regrades ON regrades.id = "
    "(SELECT max(latest.id) FROM regrades AS latest WHERE latest.sitting = sittings.id) "
)


def is_current(path: Path) -> bool:
    """Whether a records file has the layout of this version; False where there is work to do.

    Raises NewerRecords or DamagedRecords for a file that must not be touched.
    """
    if not path.exists():
        return False
    with explained(path), closing(_connect(path)) as connection:
        rows = connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall()
        names = {row["name"] for row in rows}
        if not names:
            return False
        if "alembic_version" not in names:
            raise DamagedRecords(
                f"The file {path} is a database, but not Carrel's records. It was left untouched. "
                "Choose another data folder, or move the file away."
            )
        found = connection.execute("SELECT version_num FROM alembic_version").fetchone()
    revision = found["version_num"] if found else ""
    if revision not in KNOWN:
        raise NewerRecords(
            f"The records in {path} were written by a later version of Carrel. "
            "They were left untouched. Start that version, or choose another data folder."
        )
    return bool(revision == HEAD)


class Listing:
    """Candidates and sittings. Methods raise NotFound, StorageError or DamagedRecords."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def candidates(self) -> list[CandidateRecord]:
        """Everyone, by name."""
        return [_candidate(row) for row in self._rows("SELECT * FROM candidates ORDER BY name")]

    def candidate(self, candidate_id: str) -> CandidateRecord:
        """One candidate."""
        rows = self._rows("SELECT * FROM candidates WHERE id = ?", candidate_id)
        if not rows:
            raise NotFound("That candidate is not in the records. Choose or add one.")
        return _candidate(rows[0])

    def sittings(self, now: datetime, candidate: str | None = None) -> list[SittingRecord]:
        """The history, newest first."""
        if candidate is None:
            rows = self._rows(f"{_SITTINGS} ORDER BY sittings.created DESC")
        else:
            rows = self._rows(
                f"{_SITTINGS} WHERE sittings.candidate = ? ORDER BY sittings.created DESC",
                candidate,
            )
        return [_sitting(row, now) for row in rows]

    def sitting(self, sitting_id: str, now: datetime) -> SittingRecord:
        """One line of the history."""
        rows = self._rows(f"{_SITTINGS} WHERE sittings.id = ?", sitting_id)
        if not rows:
            raise NotFound(
                f"There is no sitting “{sitting_id}” in the records. "
                "“carrel sittings” lists those that there are."
            )
        return _sitting(rows[0], now)

    def _rows(self, query: str, *values: str) -> list[sqlite3.Row]:
        with explained(self._path), closing(_connect(self._path)) as connection:
            return connection.execute(query, values).fetchall()


def _connect(path: Path) -> sqlite3.Connection:
    connection = sqlite3.connect(path, timeout=5.0)
    connection.row_factory = sqlite3.Row
    connection.execute("PRAGMA query_only = ON")
    connection.execute("PRAGMA trusted_schema = OFF")
    return connection


def _candidate(row: sqlite3.Row) -> CandidateRecord:
    return CandidateRecord(
        id=row["id"], name=row["name"], accommodations=tuple(json.loads(row["accommodations"]))
    )


def _sitting(row: sqlite3.Row, now: datetime) -> SittingRecord:
    release_at = _release_at(row)
    finished = row["phase"] == Phase.FINISHED.value
    released = finished and (release_at is None or bool(row["released"]) or now >= release_at)
    return SittingRecord(
        id=row["id"],
        candidate=CandidateRecord(
            id=row["candidate"],
            name=row["name"],
            accommodations=tuple(json.loads(row["standing"])),
        ),
        exam_id=row["exam_id"],
        exam_code=row["exam_code"],
        exam_title=row["exam_title"],
        form=row["form"],
        form_code=row["form_code"],
        bank_hash=row["bank_hash"],
        started=row["created"],
        ended=row["ended"],
        phase=Phase(row["phase"]),
        minutes=row["minutes"],
        accommodations=tuple(json.loads(row["accommodations"])),
        result_mode=ResultMode(row["result_mode"]),
        release_at=None if release_at is None else stamp(release_at),
        released=released,
        outcome=Outcome(row["outcome"]) if released and row["outcome"] else None,
        scaled=row["scaled"] if released else None,
        raw=row["raw"] if released else None,
        scored=row["scored"] if released else None,
        cut=row["cut"] if released else None,
        regraded_scaled=row["regraded_scaled"] if released else None,
        regraded_outcome=Outcome(row["regraded_outcome"])
        if released and row["regraded_outcome"]
        else None,
    )


def _release_at(row: sqlite3.Row) -> datetime | None:
    """When a withheld result is released by itself; None for others, and before the end."""
    finished = row["phase"] == Phase.FINISHED.value
    if row["result_mode"] != ResultMode.WITHHELD.value or not finished:
        return None
    ended = datetime.fromisoformat(row["ended"])
    return ended + timedelta(hours=row["release_after_hours"])
