"""The lists of the home screen, read from the records file with the standard library alone.

Importing SQLAlchemy takes longer than everything else from the start of the program to a home
screen that can be used (``bench/``). So what is needed until then is read here, and here only;
all that is written goes through SQLAlchemy.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable
from contextlib import closing
from datetime import datetime, timedelta
from pathlib import Path
from typing import TypeVar

from core.clock import stamp
from core.errors import DamagedRecords, NewerRecords, NotFound
from core.exam.phases import Phase, ResultMode
from core.exam.result import Outcome
from core.records import CandidateRecord, SittingRecord
from core.storage.layout import HEAD, is_later, layout_fault, revision_of
from core.storage.raw import half_migrated, reading_only
from core.storage.trouble import DAMAGED, explained

T = TypeVar("T")

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
    with explained(path):
        if path.stat().st_size == 0:
            _check_never_filled(path)
            return False
        if half_migrated(path):
            return False
        with closing(reading_only(path)) as connection:
            if not connection.execute("SELECT 1 FROM sqlite_master").fetchone():
                _check_never_filled(path)
                return False
            revision = revision_of(connection)
            if revision is None:
                raise DamagedRecords(
                    "The file {path} is a database, but not Carrel's records. It was left "
                    "untouched. Choose another data folder, or move the file away.",
                    path=path,
                )
            if is_later(revision):
                raise NewerRecords(
                    "The records in {path} were written by a later version of Carrel. They were "
                    "left untouched. Start that version, or choose another data folder.",
                    path=path,
                )
            fault = layout_fault(connection)
    if fault:
        raise DamagedRecords(DAMAGED, path=path, reason=fault)
    return revision == HEAD


def _check_never_filled(path: Path) -> None:
    """Raise DamagedRecords for an empty file unless it is what a first start left behind."""
    filled = path.with_suffix(".head").exists() or any(path.parent.glob("backups/records-*"))
    if filled:
        raise DamagedRecords(DAMAGED, path=path, reason="it is empty, and was not before")


class Listing:
    """Candidates and sittings. Methods raise NotFound, StorageError or DamagedRecords."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def candidates(self) -> list[CandidateRecord]:
        """Everyone, by name."""
        return self._made(_candidate, self._rows("SELECT * FROM candidates ORDER BY name"))

    def candidate(self, candidate_id: str) -> CandidateRecord:
        """One candidate."""
        rows = self._rows("SELECT * FROM candidates WHERE id = ?", candidate_id)
        if not rows:
            raise NotFound("That candidate is not in the records. Choose or add one.")
        return self._made(_candidate, rows)[0]

    def sittings(self, now: datetime, candidate: str | None = None) -> list[SittingRecord]:
        """The history, newest first."""
        if candidate is None:
            rows = self._rows(f"{_SITTINGS} ORDER BY sittings.created DESC")
        else:
            rows = self._rows(
                f"{_SITTINGS} WHERE sittings.candidate = ? ORDER BY sittings.created DESC",
                candidate,
            )
        return self._made(lambda row: _sitting(row, now), rows)

    def sitting(self, sitting_id: str, now: datetime) -> SittingRecord:
        """One line of the history."""
        rows = self._rows(f"{_SITTINGS} WHERE sittings.id = ?", sitting_id)
        if not rows:
            raise NotFound(
                "There is no sitting “{sitting}” in the records. “carrel sittings” lists "
                "those that there are.",
                sitting=sitting_id,
            )
        return self._made(lambda row: _sitting(row, now), rows)[0]

    def _rows(self, query: str, *values: str) -> list[sqlite3.Row]:
        with explained(self._path), closing(reading_only(self._path)) as connection:
            return connection.execute(query, values).fetchall()

    def _made(self, make: Callable[[sqlite3.Row], T], rows: list[sqlite3.Row]) -> list[T]:
        """Values of rows. Raises DamagedRecords for one that no version of the program wrote."""
        try:
            return [make(row) for row in rows]
        except (ValueError, TypeError, KeyError, IndexError, RecursionError) as error:
            reason = "a line of a list is damaged"
            raise DamagedRecords(DAMAGED, path=self._path, reason=reason) from error


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
