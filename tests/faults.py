"""A disk that refuses, stalls or lies, under the connections of an engine, when told to.

The layer is a subclass of SQLite's own connection, so that everything above it is the program's. A
stall is a gate that the test opens: nothing sleeps.
"""

from __future__ import annotations

import sqlite3
import threading
from collections.abc import Iterable
from enum import Enum, auto
from typing import Any, Self

from sqlalchemy import Engine, event

PATIENCE = 20.0
"""Seconds after which a stall ends by itself, so that a failing test ends too."""

FULL = "database or disk is full"
IO_ERROR = "disk I/O error"
READ_ONLY = "attempt to write a readonly database"
NO_FOLDER = "unable to open database file"
MESSAGES = (FULL, IO_ERROR, READ_ONLY, NO_FOLDER)
"""What SQLite says: SQLITE_FULL, SQLITE_IOERR, SQLITE_READONLY, SQLITE_CANTOPEN."""


class Step(Enum):
    """Where the fault strikes."""

    OPEN = auto()
    BEGIN = auto()
    WRITE = auto()
    COMMIT = auto()
    """Before the commit: nothing is kept."""
    COMMITTED = auto()
    """After it: what the disk calls refused, it has kept."""


class FaultyDisk:
    """Sound until told otherwise. Safe to use from any thread."""

    def __init__(self, engine: Engine) -> None:
        self.hits = 0
        """Operations that were refused."""
        self.stalled = threading.Event()
        """Set once somebody waits for the disk."""
        self.struck = threading.Event()
        """Set once an operation was refused, and while none is to be."""
        self.struck.set()
        self._faults: dict[Step, str] = {}
        self._gate = threading.Event()
        self._gate.set()
        self._lock = threading.Lock()
        event.listen(engine, "do_connect", self._connect)
        engine.dispose()

    def refuse(self, said: str, at: Iterable[Step] = tuple(Step)) -> None:
        """From now on these steps fail with what SQLite says then."""
        with self._lock:
            self._faults = dict.fromkeys(at, said)
            self.struck.clear()

    def stall(self) -> None:
        """From now on commits wait."""
        self.stalled.clear()
        self._gate.clear()

    def mend(self) -> None:
        """All is well again; what waited goes on."""
        with self._lock:
            self._faults = {}
            self.struck.set()
        self._gate.set()

    def meet(self, step: Step) -> None:
        """Called by the layer at each step. Raises sqlite3.OperationalError."""
        if step is Step.COMMIT and not self._gate.is_set():
            self.stalled.set()
            self._gate.wait(PATIENCE)
        with self._lock:
            said = self._faults.get(step)
            self.hits += said is not None
        if said is not None:
            self.struck.set()
            raise sqlite3.OperationalError(said)

    def _connect(
        self, _dialect: Any, _record: Any, names: tuple[Any, ...], values: dict[str, Any]
    ) -> sqlite3.Connection:
        self.meet(Step.OPEN)
        return sqlite3.connect(*names, **values, factory=_connection_class(self))


def _connection_class(disk: FaultyDisk) -> type[sqlite3.Connection]:
    class FaultyCursor(sqlite3.Cursor):
        def execute(self, sql: str, values: Any = (), /) -> Self:
            step = _step(sql)
            if step is not None:
                disk.meet(step)
            return super().execute(sql, values)

        def executemany(self, sql: str, values: Any, /) -> Self:
            disk.meet(Step.WRITE)
            return super().executemany(sql, values)

    class FaultyConnection(sqlite3.Connection):
        def cursor(self, *_: Any) -> Any:
            return super().cursor(FaultyCursor)

        def commit(self) -> None:
            writes = self.in_transaction
            if writes:
                disk.meet(Step.COMMIT)
            super().commit()
            if writes:
                disk.meet(Step.COMMITTED)

    return FaultyConnection


def _step(sql: str) -> Step | None:
    word = sql.split(maxsplit=1)[0].upper()
    if word == "BEGIN":
        return Step.BEGIN
    return Step.WRITE if word in {"INSERT", "UPDATE", "DELETE"} else None
