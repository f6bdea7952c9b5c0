"""Which layout a records file says it has, and whether it has it. Standard library alone."""

from __future__ import annotations

import re
import sqlite3

HEAD = "0003"
"""Revision of the records file that this version of the program reads and writes."""

KNOWN = frozenset({"0001", "0002", "0003"})
"""Revisions that a migration leads on from, and the head."""

SIGNED = "0003"
"""Revision that brought codes of events and signatures of acts."""

BROUGHT = {"0002": ("regrades", "id"), "0003": ("acts", "signature")}
"""Table and column by the revision that brought them: a second witness of the revision, in which
one flipped bit would otherwise start a migration."""

_NUMBER = re.compile(r"[0-9]{4}")


def revision_of(connection: sqlite3.Connection) -> str | None:
    """The revision that a file states; None if it is no records file. Raises sqlite3.Error."""
    query = "SELECT name FROM sqlite_master WHERE type = 'table' AND name = 'alembic_version'"
    if connection.execute(query).fetchone() is None:
        return None
    rows = connection.execute("SELECT version_num FROM alembic_version").fetchall()
    return str(rows[0][0]) if len(rows) == 1 else ""


def is_later(revision: str) -> bool:
    """Whether a revision reads as one of a later version of the program."""
    return bool(_NUMBER.fullmatch(revision)) and revision > HEAD


def layout_fault(connection: sqlite3.Connection) -> str:
    """Why the layout cannot be what the file says; empty if it can. Raises sqlite3.Error."""
    revision = revision_of(connection)
    if revision is None:
        return "there are no records in it"
    if is_later(revision):
        return ""
    if revision not in KNOWN:
        return "its revision cannot be read"
    for since, (table, column) in BROUGHT.items():
        names = {row[1] for row in connection.execute(f"PRAGMA table_info({table})")}
        if (column in names) != (revision >= since):
            return f"its revision {revision} and its tables do not fit together"
    return ""
