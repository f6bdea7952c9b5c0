"""What SQLite and the system say of the records file, in one sentence that helps."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from core.errors import DamagedRecords, StorageError
from core.words import Message, message

DAMAGED = (
    "The file {path} is damaged and cannot be read as Carrel's records ({reason}). It was left "
    "untouched. “carrel restore” puts the newest sound backup in its place; “carrel salvage” saves "
    "what can be read."
)


@contextmanager
def explained(path: Path) -> Iterator[None]:
    """Turn the errors of SQLite, bare or wrapped by SQLAlchemy, and of the system into ours."""
    try:
        yield
    except Exception as error:
        cause = getattr(error, "orig", error)
        if isinstance(cause, sqlite3.OperationalError) and not _shows_damage(str(cause)):
            raise StorageError(_operational(path, str(cause))) from error
        if isinstance(cause, sqlite3.DatabaseError):
            raise DamagedRecords(DAMAGED, path=path, reason=str(cause)) from error
        if isinstance(cause, UnicodeDecodeError):  # SQLite's message quotes the damaged text
            raise DamagedRecords(DAMAGED, path=path, reason="text in it is damaged") from error
        if isinstance(cause, OSError):
            raise StorageError(
                "{path} cannot be used ({reason}). Nothing was changed. Check the folder's "
                "permissions and free space, or choose another data folder.",
                path=path,
                reason=cause.strerror,
            ) from error
        raise


_DAMAGE = (
    "could not decode",
    "no such table",
    "no such column",
    "no such collation",
    "duplicate column",
    "already exists",
    "malformed",
    "unsupported file format",
    "syntax error",
    "unrecognized token",
)
"""What SQLite says of a damaged file without calling it damaged."""


def _shows_damage(reason: str) -> bool:
    lowered = reason.lower()
    return any(sign in lowered for sign in _DAMAGE)


def cause_of(error: Exception) -> str:
    """What SQLite or the system itself said, without the words around it."""
    return str(getattr(error, "orig", None) or error)


def in_words(cause: str) -> str:
    """Why the disk refuses, as a short clause for people who sit an exam."""
    lowered = cause.lower()
    return next((said for sign, said in _REASONS if sign in lowered), "the disk refuses")


_REASONS = (
    ("full", "the disk is full"),
    ("no space", "the disk is full"),
    ("quota", "the disk is full"),
    ("readonly", "the disk takes no writing"),
    ("read-only", "the disk takes no writing"),
    ("no longer there", "the records’ folder is gone"),
    ("unable to open", "the records’ folder is out of reach"),
    ("moved or replaced", "the records were replaced"),
    ("written before", "the records were replaced"),
    ("i/o error", "the disk reports an error"),
    ("locked", "another program has the records"),
    ("malformed", "the records are damaged"),
    ("not a database", "the records are damaged"),
)
"""Signs in what SQLite says (https://www.sqlite.org/rescode.html), and what they mean."""


def _operational(path: Path, reason: str) -> Message:
    advice = message(
        "Check the folder's permissions and free space, or choose another data folder."
    )
    if "locked" in reason:
        advice = message("Close the other program that uses them and try again.")
    return message(
        "The records in {file} cannot be used ({reason}). Nothing was changed. {advice}",
        file=path,
        reason=reason,
        advice=advice,
    )
