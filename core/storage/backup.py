"""Backups of the records file: made by SQLite's online backup, checked, thinned, restored whole.

A damaged file is never backed up, so it never pushes out a sound backup; and what is restored is
checked before it takes the place of anything.
"""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Iterable
from contextlib import closing, suppress
from datetime import UTC, datetime, timedelta
from pathlib import Path

from core.clock import stamp
from core.errors import DamagedRecords, NotFound
from core.storage.trouble import explained

_STAMP = "%Y%m%dT%H%M%S%fZ"
_PREFIX = "records-"
_SUFFIX = ".sqlite"

NEWEST_KEPT = 10
"""So many of the newest are kept, whatever their age."""

DAYS_KEPT = 30
"""Of the last days, the newest of each day is kept."""


def is_sound(path: Path) -> bool:
    """Whether a file is a whole SQLite database: every page and index is checked."""
    try:
        with closing(sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True)) as file:
            return bool(file.execute("PRAGMA integrity_check(1)").fetchone()[0] == "ok")
    except (sqlite3.Error, OSError):
        return False


def make_backup(records: Path, folder: Path, now: datetime) -> Path:
    """Copy the records as they are at this moment, check the copy, and thin the folder.

    May run while the records are in use. Raises DamagedRecords if the copy is not sound,
    StorageError if it cannot be written; the backups there are stay as they are.
    """
    target = folder / f"{_PREFIX}{now.astimezone(UTC).strftime(_STAMP)}{_SUFFIX}"
    part = target.with_suffix(".part")
    try:
        with explained(folder):
            folder.mkdir(mode=0o700, exist_ok=True)
            os.close(os.open(part, os.O_CREAT | os.O_TRUNC | os.O_WRONLY, 0o600))
        with explained(records):
            _copy(records, part)
        if not is_sound(part):
            raise DamagedRecords(
                f"The records in {records} are damaged, so they were not backed up. The backups in "
                f"{folder} were left as they are; “carrel restore” takes the newest sound one."
            )
        with explained(folder):
            _synchronise(part)
            part.replace(target)
    finally:
        _remove(part)
    for old in surplus(backups(folder), now):
        old.unlink(missing_ok=True)
    return target


def backups(folder: Path) -> list[Path]:
    """Backups in a folder, newest first."""
    found = (path for path in folder.glob(f"{_PREFIX}*{_SUFFIX}") if _moment(path) is not None)
    return sorted(found, reverse=True)


def newest_sound(folder: Path) -> Path:
    """The newest backup that is whole. Raises NotFound if there is none."""
    for path in backups(folder):
        if is_sound(path):
            return path
    raise NotFound(f"There is no sound backup in {folder}.")


def restore(records: Path, backup: Path, now: datetime) -> Path | None:
    """Put a backup in the place of the records; what was there is kept beside, and its path given.

    The records must not be open. The backup is copied to a temporary file, checked, and renamed, so
    that at every moment there is either the old file or the new one. Raises NotFound,
    DamagedRecords or StorageError; the records are then as they were.
    """
    if not backup.is_file():
        raise NotFound(
            f"There is no backup {backup}. “carrel backup --list” names those there are."
        )
    part = records.with_suffix(".restore")
    try:
        with explained(records):
            os.close(os.open(part, os.O_CREAT | os.O_TRUNC | os.O_WRONLY, 0o600))
        with explained(backup):
            _copy(backup, part)
        if not is_sound(part):
            raise DamagedRecords(
                f"The backup {backup} is damaged. The records were left as they are; choose "
                "another backup."
            )
        with explained(records):
            _synchronise(part)
            kept = _put_aside(records, now)
            part.replace(records)
            _synchronise(records.parent)
    finally:
        _remove(part)
    return kept


def surplus(found: Iterable[Path], now: datetime) -> list[Path]:
    """Backups that the rule does not keep.

    Kept are the newest :data:`NEWEST_KEPT`; of each of the last :data:`DAYS_KEPT` days the newest;
    and of each earlier month the newest.
    """
    ordered = sorted(found, reverse=True)
    kept = set(ordered[:NEWEST_KEPT])
    first_day = (now - timedelta(days=DAYS_KEPT)).astimezone(UTC)
    seen: set[str] = set()
    for path in ordered:
        moment = _moment(path)
        assert moment is not None
        period = moment.strftime("%Y-%m-%d" if moment >= first_day else "%Y-%m")
        if period not in seen:
            seen.add(period)
            kept.add(path)
    return [path for path in ordered if path not in kept]


def moment_of(backup: Path) -> str:
    """When a backup was made, ISO 8601 in UTC, by its name. ValueError for another file."""
    moment = _moment(backup)
    if moment is None:
        raise ValueError(f"{backup} is not named as a backup")
    return stamp(moment)


def _moment(path: Path) -> datetime | None:
    try:
        text = path.name.removeprefix(_PREFIX).removesuffix(_SUFFIX)
        return datetime.strptime(text, _STAMP).replace(tzinfo=UTC)
    except ValueError:
        return None


def _copy(source: Path, target: Path) -> None:
    uri = f"{source.absolute().as_uri()}?mode=ro"
    with (
        closing(sqlite3.connect(uri, uri=True, timeout=5.0)) as one,
        closing(sqlite3.connect(target)) as other,
    ):
        one.backup(other)
        # One file, without a journal beside it; opening the records turns WAL on again.
        other.execute("PRAGMA journal_mode = DELETE")


def _remove(part: Path) -> None:
    for suffix in ("", "-journal", "-wal", "-shm"):
        with suppress(OSError):
            part.with_name(part.name + suffix).unlink(missing_ok=True)


def _put_aside(records: Path, now: datetime) -> Path | None:
    """Rename the records, with their journal, so that nothing of them is lost or mixed in."""
    if not records.exists():
        return None
    stamp = now.astimezone(UTC).strftime(_STAMP)
    kept = records.with_name(f"{records.stem}.replaced-{stamp}{records.suffix}")
    for suffix in ("-wal", "-shm"):
        beside = records.with_name(records.name + suffix)
        if beside.exists():
            beside.replace(kept.with_name(kept.name + suffix))
    records.replace(kept)
    return kept


def _synchronise(path: Path) -> None:
    handle = os.open(path, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
