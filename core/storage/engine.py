"""Opens the records file: pragmas, transactions, version, and the lock that keeps others out."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine, create_engine, event, text
from sqlalchemy.exc import DatabaseError, OperationalError

from core.errors import DamagedRecords, NewerRecords, StorageError

HEAD = "0001"
"""Revision of the records file that this version of the program reads and writes."""

KNOWN = frozenset({"0001"})
"""Revisions that a migration leads on from, and the head."""


def open_records(path: Path) -> Engine:
    """Open the records file, creating or migrating it as needed.

    Raises NewerRecords, DamagedRecords or StorageError; the file is then as it was.
    """
    existed = path.exists()
    if not existed:
        with explained(path):
            # Before SQLite makes it, so that the journal beside it is private too.
            os.close(os.open(path, os.O_CREAT | os.O_RDWR, 0o600))
    engine = make_engine(path)
    try:
        with explained(path):
            revision = _revision(engine)
            if revision is not None and revision not in KNOWN:
                raise NewerRecords(
                    f"The records in {path} were written by a later version of Carrel. "
                    "They were left untouched. Start that version, or choose another data folder."
                )
            if revision != HEAD:
                _migrate(engine, path, existed)
    except BaseException:
        engine.dispose()
        raise
    return engine


def make_engine(path: Path) -> Engine:
    """An engine on a file in WAL mode with full synchronisation, in charge of its own BEGIN."""
    engine = create_engine(f"sqlite:///{path}", connect_args={"timeout": 5.0})

    @event.listens_for(engine, "connect")
    def _pragmas(connection: sqlite3.Connection, _record: object) -> None:
        connection.isolation_level = None  # the driver would commit before DDL by itself
        for pragma in (
            "journal_mode=WAL",
            "synchronous=FULL",
            "foreign_keys=ON",
            "trusted_schema=OFF",
        ):
            connection.execute(f"PRAGMA {pragma}")

    @event.listens_for(engine, "begin")
    def _begin(connection: Connection) -> None:
        options = connection.get_execution_options()
        connection.exec_driver_sql("BEGIN" if options.get("reading") else "BEGIN IMMEDIATE")

    return engine


@contextmanager
def reading(engine: Engine) -> Iterator[Connection]:
    """A connection for reading: it does not wait for a writer."""
    with engine.connect().execution_options(reading=True) as connection:
        yield connection


@contextmanager
def explained(path: Path) -> Iterator[None]:
    """Turn what SQLite and the system say into one sentence that helps."""
    try:
        yield
    except OperationalError as error:
        raise StorageError(_operational(path, error)) from error
    except DatabaseError as error:
        raise DamagedRecords(
            f"The file {path} cannot be read as Carrel's records ({_reason(error)}). "
            "It was left untouched. Put a sound copy in its place, or choose another data folder."
        ) from error
    except OSError as error:
        raise StorageError(
            f"{path} cannot be used ({error.strerror}). Nothing was changed. "
            "Check the folder's permissions and free space, or choose another data folder."
        ) from error


def _operational(path: Path, error: OperationalError) -> str:
    reason = _reason(error)
    advice = "Check the folder's permissions and free space, or choose another data folder."
    if "locked" in reason:
        advice = "Close the other program that uses them and try again."
    return f"The records in {path} cannot be used ({reason}). Nothing was changed. {advice}"


def _reason(error: DatabaseError) -> str:
    return str(error.orig) if error.orig is not None else type(error).__name__


def _revision(engine: Engine) -> str | None:
    """Revision of a file, or None for one without tables."""
    with reading(engine) as connection:
        names = set(connection.scalars(text("SELECT name FROM sqlite_master WHERE type='table'")))
        if not names:
            return None
        if "alembic_version" not in names:
            raise DamagedRecords(
                f"The file {engine.url.database} is a database, but not Carrel's records. It was "
                "left untouched. Choose another data folder, or move the file away."
            )
        found = connection.scalar(text("SELECT version_num FROM alembic_version"))
        return str(found)


def _migrate(engine: Engine, path: Path, existed: bool) -> None:
    # Alembic takes longer to import than the whole window to paint, so only when it has work.
    from core.storage.migrate import upgrade  # noqa: PLC0415

    if existed and path.stat().st_size:
        _copy(engine, path.with_suffix(".before-migration.sqlite"))
    upgrade(engine)


def _copy(engine: Engine, target: Path) -> None:
    """Copy the records by SQLite's online backup, complete or not at all."""
    part = target.with_suffix(".part")
    part.unlink(missing_ok=True)
    with engine.connect() as connection:
        source: Any = connection.connection.driver_connection
        copy = sqlite3.connect(part)
        try:
            source.backup(copy)
        finally:
            copy.close()
    part.chmod(0o600)
    part.replace(target)
