"""What is checked before the records are written to, backed up, or trusted."""

from __future__ import annotations

import logging
import shutil
import sqlite3
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from core.errors import DamagedRecords, KeyOutOfReach
from core.security.acts import Head
from core.storage.backup import make_backup
from core.storage.head import known_head
from core.storage.inspection import Inspection, Report, inspect, structure
from core.storage.raw import half_migrated, without_tables
from core.storage.secret import installation_secret
from core.storage.tail import Tail, read_tail
from core.storage.trouble import DAMAGED, explained

if TYPE_CHECKING:
    from core.paths import Paths

_log = logging.getLogger(__name__)

_COPIES_KEPT = 3


def inspected(paths: Paths, report: Report | None = None) -> Inspection:
    """Everything that is wrong with the records; nothing is written. Raises StorageError."""
    secret, head, tail = _witnesses(paths)
    return inspect(paths.records, secret, head, tail, report)


def checked_backup(paths: Paths, now: datetime) -> Path:
    """A backup, every row of it checked. Raises as :func:`core.storage.backup.make_backup`."""
    return make_backup(paths.records, paths.backups, now, *_witnesses(paths))


def check_before_writing(paths: Paths, now: datetime) -> None:
    """See that the file is whole before the first connection that may write is opened.

    Opening one folds a journal that a crash left behind into the file. A journal of another moment
    would overwrite sound pages; so file and journal are copied first where rows do not hold.
    Raises DamagedRecords for a file whose pages or tables are damaged; it is then as it was.
    """
    records = paths.records
    if not records.exists() or records.stat().st_size == 0 or without_tables(records):
        return
    _roll_back(records, now)
    journal = records.with_name(f"{records.name}-wal")
    left_behind = journal.exists() and journal.stat().st_size > 0
    faults = inspected(paths).faults if left_behind else tuple(structure(records))
    if any(fault.place == "file" for fault in faults):
        raise DamagedRecords(DAMAGED, path=records, reason=faults[0].what)
    if faults:
        _log.warning("the records do not hold together after a crash; a copy was set aside")
        with explained(records):
            _copy_aside(records, journal, now)


def _roll_back(records: Path, now: datetime) -> None:
    """Undo what a program began that died while it migrated: its journal holds the old pages."""
    journal = half_migrated(records)
    if journal is None:
        return
    with explained(records):
        _copy_aside(records, journal, now)
        uri = f"{records.absolute().as_uri()}?mode=rw"
        with closing(sqlite3.connect(uri, uri=True, timeout=5.0)) as connection:
            connection.execute("SELECT count(*) FROM sqlite_master").fetchone()


def _copy_aside(records: Path, journal: Path, now: datetime) -> None:
    stamp = now.astimezone(UTC).strftime("%Y%m%dT%H%M%S%fZ")
    kept = records.with_name(f"{records.stem}.found-{stamp}{records.suffix}")
    beside = kept.with_name(journal.name.replace(records.name, kept.name))
    for source, target in ((records, kept), (journal, beside)):
        target.touch(mode=0o600)
        shutil.copyfile(source, target)
    for old in sorted(records.parent.glob(f"{records.stem}.found-*"), reverse=True)[
        2 * _COPIES_KEPT :
    ]:
        old.unlink(missing_ok=True)


def _witnesses(paths: Paths) -> tuple[bytes | None, Head | None, Tail | None]:
    """The installation's secret, and what was noted beside the records, where there is any."""
    if not paths.secret.exists():
        return None, None, None
    try:
        with explained(paths.secret):
            secret = installation_secret(paths.secret)
    except KeyOutOfReach as error:  # what needs no key is checked all the same
        _log.warning("the records are checked without the key: %s", error)
        return None, None, None
    return secret, known_head(paths.records, secret), read_tail(paths.records, secret)
