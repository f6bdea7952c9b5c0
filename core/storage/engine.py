"""Opens the records file for writing: pragmas, transactions, migrations."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy import URL, Connection, Engine, create_engine, event

from core.storage.listing import is_current
from core.storage.raw import without_tables
from core.storage.trouble import explained


def open_records(
    path: Path,
    before_migration: Callable[[], object] | None = None,
    with_migration: Callable[[Connection], object] | None = None,
) -> Engine:
    """Open the records file, creating or migrating it as needed.

    ``before_migration`` is called before a file of an earlier layout is touched, to back it up;
    ``with_migration`` after it was brought to this layout, in the same transaction.
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
            if not is_current(path):
                filled = existed and not without_tables(path)
                if filled and before_migration is not None:
                    before_migration()
                _migrate(engine, with_migration if filled else None)
    except BaseException:
        engine.dispose()
        raise
    return engine


def make_engine(path: Path) -> Engine:
    """An engine on a file in WAL mode with full synchronisation, in charge of its own BEGIN."""
    # A file that vanished is an error to be told, not a reason for SQLite to make an empty one.
    mode = "rw" if path.exists() else "rwc"
    url = URL.create(
        "sqlite", database=path.absolute().as_uri(), query={"mode": mode, "uri": "true"}
    )
    engine = create_engine(url, connect_args={"timeout": 5.0})

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


def _migrate(engine: Engine, after: Callable[[Connection], object] | None) -> None:
    # Alembic takes longer to import than the whole window to paint, so only when it has work.
    from core.storage.migrate import upgrade  # noqa: PLC0415

    upgrade(engine, then=after)
