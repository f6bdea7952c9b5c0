"""Whether a connection still writes the files that bear the records' names.

On Linux and macOS a file that was deleted or moved away stays open, and SQLite goes on committing
to it without an error: nothing of that could be found again. In WAL mode SQLite does not look, so
this does, by the identity of the file and of the log beside it.
"""

from __future__ import annotations

from pathlib import Path

from sqlalchemy import Connection


class Displaced(Exception):
    """The records file was moved, deleted or replaced while it was open."""


class Footing:
    """The files behind an open connection. Nobody else may be writing them."""

    def __init__(self, connection: Connection) -> None:
        """Take their identity. Raises SQLAlchemyError, Displaced."""
        databases = connection.exec_driver_sql("PRAGMA database_list").all()
        name = next(row[2] for row in databases if row[1] == "main")
        connection.rollback()
        with connection.begin():
            pass  # SQLite opens the log with the first transaction; refused where it cannot write
        self._paths = (Path(name), Path(f"{name}-wal"))
        self._found = self._identities()

    def check(self) -> None:
        """Raise Displaced if a name no longer means the file that is open."""
        if self._identities() != self._found:
            raise Displaced("the records file was moved or replaced")

    def _identities(self) -> tuple[tuple[int, int], ...]:
        try:
            found = [path.stat() for path in self._paths]
        except OSError as error:
            raise Displaced(
                f"the records file is no longer there ({error.strerror or error})"
            ) from error
        return tuple((status.st_dev, status.st_ino) for status in found)
