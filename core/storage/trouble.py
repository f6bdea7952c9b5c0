"""What SQLite and the system say of the records file, in one sentence that helps."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from core.errors import DamagedRecords, StorageError


@contextmanager
def explained(path: Path) -> Iterator[None]:
    """Turn the errors of SQLite, bare or wrapped by SQLAlchemy, and of the system into ours."""
    try:
        yield
    except Exception as error:
        cause = getattr(error, "orig", error)
        if isinstance(cause, sqlite3.OperationalError):
            raise StorageError(_operational(path, str(cause))) from error
        if isinstance(cause, sqlite3.DatabaseError):
            raise DamagedRecords(
                f"The file {path} cannot be read as Carrel's records ({cause}). It was left "
                "untouched. “carrel restore” puts the newest sound backup in its place."
            ) from error
        if isinstance(cause, OSError):
            raise StorageError(
                f"{path} cannot be used ({cause.strerror}). Nothing was changed. "
                "Check the folder's permissions and free space, or choose another data folder."
            ) from error
        raise


def _operational(path: Path, reason: str) -> str:
    advice = "Check the folder's permissions and free space, or choose another data folder."
    if "locked" in reason:
        advice = "Close the other program that uses them and try again."
    return f"The records in {path} cannot be used ({reason}). Nothing was changed. {advice}"
