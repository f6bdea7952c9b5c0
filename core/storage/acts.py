"""Writes and reads acts. An act is in the same transaction as what it is about."""

from __future__ import annotations

import json
import logging
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine, insert, select

from core.exam.events import GENESIS
from core.security.acts import Act, ActKind, Head, acts_sound, candidate_mac, make_act
from core.security.keys import SigningKey
from core.storage import tables
from core.storage.engine import reading
from core.storage.head import head_path, keep_head, known_head
from core.storage.tail import forget_tail
from core.storage.trouble import explained

_log = logging.getLogger(__name__)


def expect_restored(records: Path, secret: bytes) -> None:
    """Let another, older list of acts be: a backup is put in the place of the records.

    The next act then says so. Raises StorageError if the head cannot be written.
    """
    forget_tail(records)
    head = known_head(records, secret)
    if head is not None:
        restored = Head(lost=head.rank)
        with explained(head_path(records)):
            keep_head(records, secret, restored)


class ActLog:
    """The acts of a records file, signed with the key of the installation."""

    def __init__(self, engine: Engine, records: Path, secret: bytes) -> None:
        self._engine = engine
        self._records = records
        self._secret = secret
        self._key = SigningKey.of_installation(secret)
        self._known: tuple[object, list[Act], bool] | None = None

    @contextmanager
    def writing(self) -> Iterator[ActWriter]:
        """A transaction that holds acts and what they are about; the head follows its commit."""
        with explained(self._records), self._engine.begin() as connection:
            writer = self.writer(connection)
            yield writer
        self.settle(writer)

    def writer(self, connection: Connection) -> ActWriter:
        """Writes acts in a transaction of the caller, who settles after its commit."""
        return ActWriter(connection, self._key, self.head())

    def settle(self, writer: ActWriter) -> None:
        """Keep the head beside the records, now that its acts are on the disk."""
        if writer.head is not None:
            self._keep(writer.head, self.head())

    def _keep(self, head: Head, kept: Head | None) -> None:
        if kept is not None and kept.lost == 0 and kept.count >= head.count:
            return
        try:
            keep_head(self._records, self._secret, head)
        except OSError as error:  # the acts themselves are there: the head is only late
            _log.warning("the head of the acts was not written: %s", error)

    def head(self) -> Head | None:
        """The head as it was last written."""
        return known_head(self._records, self._secret)

    @property
    def public(self) -> bytes:
        """Public key of the installation."""
        return self._key.public

    def all(self) -> list[Act]:
        """Every act, oldest first."""
        with explained(self._records), reading(self._engine) as connection:
            return read_acts(connection)

    def checked(self) -> tuple[list[Act], bool]:
        """Every act, and whether they are whole; anew only when a file has changed."""
        files = self._files()
        if self._known is None or self._known[0] != files:
            acts = self.all()
            self._known = (files, acts, self._sound(acts))
        return self._known[1], self._known[2]

    def _files(self) -> tuple[object, ...]:
        beside = self._records.with_name(f"{self._records.name}-wal")
        found: list[tuple[int, int, int] | None] = []
        for path in (self._records, beside, head_path(self._records)):
            try:
                status = path.stat()
            except OSError:
                found.append(None)
            else:
                found.append((status.st_ino, status.st_size, status.st_mtime_ns))
        return tuple(found)

    def _sound(self, acts: Sequence[Act]) -> bool:
        """The head follows the acts if it was late."""
        head = self.head()
        if not acts_sound(acts, head, self.public):
            return False
        expected = head is not None and head.lost and acts and acts[-1].kind != ActKind.RESTORED
        if acts and not expected:
            self._keep(Head(acts[-1].id, acts[-1].hash), head)
        return True


class ActWriter:
    """Writes acts in one transaction."""

    def __init__(self, connection: Connection, key: SigningKey, head: Head | None) -> None:
        self.connection = connection
        self.head: Head | None = None
        """Head after what was written; None if nothing was."""
        self._key = key
        self._kept = head

    def write(self, wall: str, kind: ActKind, detail: Mapping[str, Any]) -> None:
        """Add an act; before it, what happened to the list of acts since the last one."""
        if self.head is None:
            self._catch_up(wall)
        last, previous = self._last()
        self._insert(last + 1, wall, kind, detail, previous)

    def _catch_up(self, wall: str) -> None:
        kept = self._kept
        if kept is None:
            return
        last, previous = self._last()
        if kept.lost:
            after = max(last, kept.lost) + 1
            self._insert(after, wall, ActKind.RESTORED, {"lost": kept.lost}, previous)
        elif kept.count and self._hash_of(kept.count) != kept.hash:
            after = max(last, kept.count) + 1
            self._insert(after, wall, ActKind.NOTICED_FILE, {"lost": kept.count}, previous)

    def _insert(
        self, id_: int, wall: str, kind: ActKind, detail: Mapping[str, Any], previous: str
    ) -> None:
        act = make_act(id_, wall, kind, detail, previous, self._key)
        values = {name: getattr(act, name) for name in _COLUMNS}
        text = json.dumps(detail, sort_keys=True, ensure_ascii=False)
        self.connection.execute(insert(tables.acts).values(values | {"detail": text}))
        self.head = Head(act.id, act.hash)

    def _last(self) -> tuple[int, str]:
        query = select(tables.acts.c.id, tables.acts.c.hash).order_by(tables.acts.c.id.desc())
        row = self.connection.execute(query.limit(1)).first()
        return (row.id, row.hash or "") if row else (0, GENESIS)

    def _hash_of(self, id_: int) -> str | None:
        query = select(tables.acts.c.hash).where(tables.acts.c.id == id_)
        return self.connection.scalar(query)


_COLUMNS = ("id", "wall", "kind", "previous", "hash", "signature")


def read_acts(connection: Connection) -> list[Act]:
    """Every act, oldest first. One that cannot be read counts as changed."""
    rows = connection.execute(select(tables.acts).order_by(tables.acts.c.id)).all()
    return [
        Act(
            id=row.id,
            wall=row.wall,
            kind=row.kind,
            detail=_detail(row.detail),
            previous=row.previous or "",
            hash=row.hash or "",
            signature=row.signature or "",
        )
        for row in rows
    ]


def _detail(text: str) -> Mapping[str, Any]:
    try:
        found = json.loads(text)
    except ValueError:
        return {}
    return found if isinstance(found, dict) else {}


def stated(sitting: str, log_length: int, head: str, **more: str) -> dict[str, Any]:
    """Detail of an act about a sitting's log: how long it was, and in which hash it ended."""
    return {"sitting": sitting, "events": log_length, "head": head, **more}


def filed_candidate(secret: bytes, row: Mapping[str, Any]) -> dict[str, str]:
    """Detail of the act that vouches for a candidate's record."""
    return {"candidate": row["id"], "mac": candidate_mac(secret, row)}


def latest(acts: Sequence[Act], sitting: str, kind: ActKind) -> Act | None:
    """The last act of a kind about a sitting."""
    return next((act for act in reversed(acts) if act.of(sitting) and act.kind == kind), None)
