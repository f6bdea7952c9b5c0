"""Opens the file of compiled banks; makes it anew if it is damaged or of another layout."""

from __future__ import annotations

import contextlib
import logging
import os
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.exc import DatabaseError, OperationalError

from core.bank.listing import APPLICATION, LAYOUT
from core.bank.tables import metadata, sources
from core.errors import StorageError

_log = logging.getLogger(__name__)

_DEEP_CHECK_BYTES = 32_000_000
"""Files up to this size are checked whole when they are opened, so that the check is bounded."""


def open_banks(path: Path) -> Engine:
    """Open a banks file; make it if there is none.

    A file that is damaged or of another layout is made anew and keeps, where they can still be
    read, the places that its banks came from. Raises StorageError if it cannot be written.
    """
    if path.exists() and path.stat().st_size > 0 and not is_banks_file(path):
        kept = _salvaged(path)
        _log.warning("the banks file %s is damaged or of another layout: made anew", path)
        with explained(path):
            _remove(path)
            return _made(path, kept)
    if path.exists() and path.stat().st_size > 0:
        return make_engine(path)
    with explained(path):
        return _made(path, ())


def make_engine(path: Path) -> Engine:
    """An engine on a banks file, in charge of its own BEGIN so that DDL rolls back too."""
    engine = create_engine(f"sqlite:///{path}", connect_args={"timeout": 10.0})

    @event.listens_for(engine, "connect")
    def _pragmas(connection: sqlite3.Connection, _record: object) -> None:
        connection.isolation_level = None
        for pragma in ("synchronous=NORMAL", "foreign_keys=ON", "trusted_schema=OFF"):
            connection.execute(f"PRAGMA {pragma}")

    @event.listens_for(engine, "begin")
    def _begin(connection: Connection) -> None:
        write = connection.get_execution_options().get("carrel_write", False)
        connection.exec_driver_sql("BEGIN IMMEDIATE" if write else "BEGIN")

    return engine


@contextmanager
def writing(engine: Engine) -> Iterator[Connection]:
    """A transaction that takes the write lock at once."""
    with engine.connect().execution_options(carrel_write=True) as connection, connection.begin():
        yield connection


@contextmanager
def explained(path: Path) -> Iterator[None]:
    """Turn what SQLite and the system say of a banks file into StorageError."""
    try:
        yield
    except OperationalError as error:
        raise StorageError(
            "The banks file {path} cannot be used ({reason}). Your records were left "
            "untouched. Free some space or check the folder's permissions, then try "
            "again.",
            path=path,
            reason=error.orig,
        ) from error
    except DatabaseError as error:
        raise StorageError(
            "The banks file {path} is damaged ({reason}). Your records were left "
            "untouched. Start again: the file is then compiled anew from the banks' "
            "folders.",
            path=path,
            reason=error.orig,
        ) from error
    except OSError as error:
        raise StorageError(
            "The banks file {path} cannot be written ({reason}). Nothing was changed. "
            "Check the folder's permissions, or choose another one with --data-dir.",
            path=path,
            reason=error.strerror,
        ) from error


def is_banks_file(path: Path) -> bool:
    """Whether a file is a sound banks file of this layout."""
    try:
        with contextlib.closing(_plain(path)) as connection:
            found = (_pragma(connection, "application_id"), _pragma(connection, "user_version"))
            if found != (APPLICATION, LAYOUT):
                return False
            if path.stat().st_size > _DEEP_CHECK_BYTES:
                return True
            return bool(_pragma(connection, "quick_check(1)") == "ok")
    except (sqlite3.Error, OSError):
        return False


def _plain(path: Path) -> sqlite3.Connection:
    """A bare connection: what is looked at may be no banks file at all.

    Not for reading only: a program that died while it wrote left a journal that has to be played
    back first, and the file would count as damaged.
    """
    return sqlite3.connect(f"{path.absolute().as_uri()}?mode=rw", uri=True, timeout=10.0)


def _pragma(connection: sqlite3.Connection, name: str) -> object:
    return connection.execute(f"PRAGMA {name}").fetchone()[0]


def _salvaged(path: Path) -> tuple[str, ...]:
    """Places of banks that an unusable file still tells."""
    try:
        with contextlib.closing(_plain(path)) as connection:
            rows = connection.execute("SELECT path FROM sources").fetchall()
    except sqlite3.Error:
        return ()
    return tuple(row[0] for row in rows if isinstance(row[0], str))


def _remove(path: Path) -> None:
    for suffix in ("", "-journal", "-wal", "-shm"):
        path.with_name(path.name + suffix).unlink(missing_ok=True)


def _made(path: Path, kept: tuple[str, ...]) -> Engine:
    path.parent.mkdir(parents=True, exist_ok=True)
    os.close(os.open(path, os.O_CREAT | os.O_RDWR, 0o600))
    path.chmod(0o600)
    engine = make_engine(path)
    try:
        with writing(engine) as connection:
            metadata.create_all(connection)
            connection.exec_driver_sql(f"PRAGMA application_id={APPLICATION}")
            connection.exec_driver_sql(f"PRAGMA user_version={LAYOUT}")
            if kept:
                connection.execute(sources.insert(), [{"path": k, "signature": ""} for k in kept])
    except BaseException:
        engine.dispose()
        raise
    return engine
