"""Backups of the records file: made by SQLite's online backup, checked, thinned, restored whole.

A damaged file is never backed up, so it never pushes out a sound backup; and what is restored is
checked before it takes the place of anything. A backup's name ends in a digest of its bytes, so
that one flipped bit of it shows without reading its rows.
"""

from __future__ import annotations

import hashlib
import os
import re
import shutil
import sqlite3
from collections.abc import Callable, Iterable
from contextlib import closing, suppress
from datetime import UTC, datetime, timedelta
from pathlib import Path

from core.clock import stamp
from core.errors import DamagedRecords, NotFound
from core.security.acts import Head
from core.storage.inspection import Inspection, inspect
from core.storage.raw import reading_only
from core.storage.tail import Tail
from core.storage.trouble import explained

_STAMP = "%Y%m%dT%H%M%S%fZ"
_PREFIX = "records-"
_SUFFIX = ".sqlite"
_DIGEST = 16
"""Hexadecimal digits of SHA-256 in a name: enough against chance; it is no signature."""

_NAME = re.compile(rf"{_PREFIX}([0-9TZ]+)(?:-([0-9a-f]{{{_DIGEST}}}))?{re.escape(_SUFFIX)}")

DOUBTFUL = "doubtful"
"""Folder for copies of records in which rows are not as they were written."""

DOUBTFUL_KEPT = 3

_AT_WORK_SECONDS = 3600
"""A half-made backup older than that is of a program that was killed."""

NEWEST_KEPT = 10
"""So many of the newest are kept, whatever their age."""

DAYS_KEPT = 30
"""Of the last days, the newest of each day is kept."""


def is_sound(path: Path) -> bool:
    """Whether a backup is as it was made; of one without a digest, whether pages and rows hold."""
    named = _NAME.fullmatch(path.name)
    try:
        if named is not None and named[2]:
            return _digest(path) == named[2]
        return inspect(path, None).sound
    except OSError:
        return False


def make_backup(
    records: Path,
    folder: Path,
    now: datetime,
    secret: bytes | None = None,
    head: Head | None = None,
    tail: Tail | None = None,
) -> Path:
    """Copy the records as they are at this moment, check every row of the copy, thin the folder.

    May run while the records are in use. ``secret`` is the installation's; ``head`` of the acts and
    ``tail`` of the events are what was noted beside the file before. Raises DamagedRecords if the
    copy is not sound, StorageError if it cannot be written; the backups there are stay as they are.
    Where only rows are not as they were written, the copy is kept apart, in :data:`DOUBTFUL`.
    """
    with explained(folder):
        moment = _next_moment(folder, now).strftime(_STAMP)
    part = folder / f"{_PREFIX}{moment}.part"
    try:
        with explained(folder):
            folder.mkdir(mode=0o700, exist_ok=True)
            _sweep(folder, now)
            os.close(os.open(part, os.O_CREAT | os.O_TRUNC | os.O_WRONLY, 0o600))
        with explained(records):
            _copy(records, part)
        with explained(folder):
            _check(records, folder, part, inspect(part, secret, head, tail))
            _synchronise(part)
            target = folder / f"{_PREFIX}{moment}-{_digest(part)}{_SUFFIX}"
            part.replace(target)
            _synchronise(folder)
    finally:
        _remove(part)
    for old in surplus(backups(folder), now):
        with suppress(OSError):
            old.unlink(missing_ok=True)
    return target


def _check(records: Path, folder: Path, part: Path, found: Inspection) -> None:
    """Raise DamagedRecords unless the copy is sound; keep what is merely doubtful."""
    if found.sound:
        return
    if not found.broken:
        kept = folder / DOUBTFUL
        kept.mkdir(mode=0o700, exist_ok=True)
        part.replace(kept / f"{part.stem}{_SUFFIX}")
        for old in sorted(kept.glob(f"{_PREFIX}*{_SUFFIX}"), reverse=True)[DOUBTFUL_KEPT:]:
            old.unlink(missing_ok=True)
    raise DamagedRecords(
        "The records in {records} are damaged or were changed ({reason}), so they were not backed "
        "up. The backups in {folder} were left as they are; “carrel restore” takes the newest "
        "sound one.",
        records=records,
        folder=folder,
        reason=str(found.faults[0]),
    )


def backups(folder: Path) -> list[Path]:
    """Backups in a folder, newest first."""
    found = (path for path in folder.glob(f"{_PREFIX}*{_SUFFIX}") if _moment(path) is not None)
    return sorted(found, reverse=True)


def newest_sound(folder: Path) -> Path:
    """The newest backup that is whole. Raises NotFound if there is none."""
    for path in backups(folder):
        if is_sound(path):
            return path
    raise NotFound("There is no sound backup in {folder}.", folder=folder)


def restore(
    records: Path, backup: Path, now: datetime, before: Callable[[], object] | None = None
) -> Path | None:
    """Put a backup in the place of the records; what was there is kept beside, and its path given.

    The records must not be open. The backup is copied to a temporary file, checked, and renamed, so
    that at every moment there is either the old file or the new one; ``before`` is called when
    nothing but the renaming is left. Raises NotFound, DamagedRecords or StorageError; the records
    are then as they were.
    """
    if not backup.is_file():
        raise NotFound(
            ("There is no backup {backup}. “carrel backup --list” names those there are."),
            backup=backup,
        )
    part = records.with_suffix(".restore")
    sound = is_sound(backup)
    try:
        with explained(records):
            os.close(os.open(part, os.O_CREAT | os.O_TRUNC | os.O_WRONLY, 0o600))
        with explained(backup):
            _copy(backup, part)
        if not sound or not is_sound(part):
            raise DamagedRecords(
                "The backup {backup} is damaged. The records were left as they are; choose "
                "another backup.",
                backup=backup,
            )
        with explained(records):
            _synchronise(part)
            kept = _kept_beside(records, now)
            if before is not None:
                before()
            for beside in _journals(records):  # they belong to the file that goes
                beside.unlink(missing_ok=True)
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
    named = _NAME.fullmatch(path.name)
    try:
        return datetime.strptime(named[1], _STAMP).replace(tzinfo=UTC) if named else None
    except ValueError:
        return None


def _next_moment(folder: Path, now: datetime) -> datetime:
    """This moment, but later than every backup there is: the clock may have been set back."""
    newest = next((_moment(path) for path in backups(folder)), None)
    this = now.astimezone(UTC)
    return this if newest is None else max(this, newest + timedelta(microseconds=1))


def _digest(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()[:_DIGEST]


def _sweep(folder: Path, now: datetime) -> None:
    """Remove what a program that was killed in mid-backup left, but nothing of one at work."""
    for part in folder.glob(f"{_PREFIX}*.part"):
        with suppress(OSError):
            if now.timestamp() - part.stat().st_mtime > _AT_WORK_SECONDS:
                _remove(part)


def _copy(source: Path, target: Path) -> None:
    with closing(reading_only(source)) as one, closing(sqlite3.connect(target)) as other:
        one.backup(other)
        # One file, without a journal beside it; opening the records turns WAL on again.
        other.execute("PRAGMA journal_mode = DELETE")


def _remove(part: Path) -> None:
    for suffix in ("", "-journal", "-wal", "-shm"):
        with suppress(OSError):
            part.with_name(part.name + suffix).unlink(missing_ok=True)


def _kept_beside(records: Path, now: datetime) -> Path | None:
    """A second name for the records, with their journal, so that nothing is lost or mixed in.

    The first name stays until the backup takes it: a program that dies meanwhile finds records.
    """
    if not records.exists():
        return None
    stamp = now.astimezone(UTC).strftime(_STAMP)
    kept = records.with_name(f"{records.stem}.replaced-{stamp}{records.suffix}")
    filled = any(path.stat().st_size for path in _journals(records) if path.suffix.endswith("-wal"))
    for path in (*_journals(records), records):
        name = kept.with_name(kept.name + path.name.removeprefix(records.name))
        if filled:
            # Folding the journal in changes the file under all its names.
            _copied_name(path, name)
        else:
            _second_name(path, name)
    if filled and is_sound(records):
        _fold_in_journal(records)
    return kept


def _fold_in_journal(records: Path) -> None:
    """Bring what is in the journal into the file, so that it can be replaced in one step."""
    with closing(sqlite3.connect(records, timeout=5.0)) as file:
        file.execute("PRAGMA wal_checkpoint(TRUNCATE)")


def _journals(records: Path) -> list[Path]:
    beside = (records.with_name(records.name + suffix) for suffix in ("-wal", "-shm"))
    return [path for path in beside if path.exists()]


def _second_name(path: Path, name: Path) -> None:
    try:
        name.hardlink_to(path)
    except OSError:  # a file system without hard links
        _copied_name(path, name)


def _copied_name(path: Path, name: Path) -> None:
    name.touch(mode=0o600)
    shutil.copyfile(path, name)
    _synchronise(name)


def _synchronise(path: Path) -> None:
    if path.is_dir() and not hasattr(os, "O_DIRECTORY"):  # Windows cannot open folders
        return
    handle = os.open(path, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
