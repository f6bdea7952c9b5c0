"""Reads a records file with the standard library alone, and never changes a byte of it.

A connection that may write folds the journal into the file when it is closed, damaged or not; one
that may only read leaves both as they are.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Mapping
from contextlib import closing
from pathlib import Path
from typing import Any

from core.exam.beat import Beat
from core.exam.events import Event, EventKind
from core.security.acts import Act

Values = Mapping[str, Any]
"""A row by column names."""


def reading_only(path: Path) -> sqlite3.Connection:
    """A connection that cannot write, with rows by name. Raises sqlite3.Error."""
    connection = sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True, timeout=5.0)
    connection.row_factory = sqlite3.Row
    connection.execute("PRAGMA trusted_schema = OFF")
    return connection


def half_migrated(path: Path) -> Path | None:
    """The journal that a program left which died while it migrated; None if there is none.

    It holds the pages as they were, so nobody can read the file before it is played back.
    """
    journal = path.with_name(f"{path.name}-journal")
    return journal if journal.exists() and journal.stat().st_size else None


def without_tables(path: Path) -> bool:
    """Whether a first start ended before it had made the tables.

    That there had never been any, :func:`core.storage.listing.is_current` sees.
    """
    try:
        with closing(reading_only(path)) as connection:
            return connection.execute("SELECT 1 FROM sqlite_master").fetchone() is None
    except sqlite3.Error:
        return False


def event_of(row: Values) -> Event:
    """An event from its row. Raises ValueError, TypeError or KeyError for a damaged one."""
    return Event(
        sitting=_text(row["sitting"]),
        seq=_whole(row["seq"]),
        kind=EventKind(row["kind"]),
        wall=_text(row["wall"]),
        mono_ms=_whole(row["mono_ms"]),
        boot=_text(row["boot"]),
        payload=_object(row["payload"]),
        previous=_text(row["previous"]),
        hash=_text(row["hash"]),
    )


def beat_of(row: Values) -> Beat:
    """A heartbeat from its row. Raises as :func:`event_of`."""
    return Beat(
        sitting=_text(row["sitting"]),
        spent_ms=_whole(row["spent_ms"]),
        agreement_spent_ms=_whole(row["agreement_spent_ms"]),
        seq=_whole(row["seq"]),
        wall=_text(row["wall"]),
        mono_ms=_whole(row["mono_ms"]),
        boot=_text(row["boot"]),
    )


def act_of(row: Values) -> Act:
    """An act from its row. Raises as :func:`event_of`."""
    return Act(
        id=_whole(row["id"]),
        wall=_text(row["wall"]),
        kind=_text(row["kind"]),
        detail=_object(row["detail"]),
        previous=_text(row.get("previous") or ""),
        hash=_text(row.get("hash") or ""),
        signature=_text(row.get("signature") or ""),
    )


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError("no text")
    return value


def _whole(value: object) -> int:
    if not isinstance(value, int):
        raise TypeError("no whole number")
    return value


def _object(text: object) -> dict[str, Any]:
    try:
        found = json.loads(_text(text))
    except RecursionError as error:
        raise ValueError("nested too deeply") from error
    if not isinstance(found, dict):
        raise TypeError("no object")
    return found
