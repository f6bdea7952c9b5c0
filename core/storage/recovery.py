"""Takes a sitting from a recovery file into the records: exactly what follows on, once."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from sqlalchemy import Connection, Engine, insert, select
from sqlalchemy.dialects.sqlite import insert as upsert

from core.errors import DamagedRecords, UsageError
from core.exam.events import Event
from core.security.acts import ActKind, Change
from core.security.keys import fingerprint
from core.storage.acts import ActLog, ActWriter, latest, stated
from core.storage.journal import beat_row, write_events
from core.storage.tables import candidates, deliveries, events, heartbeats, sittings

if TYPE_CHECKING:
    from core.recovery import Found, Recovery


@dataclass(frozen=True, slots=True)
class Taken:
    """What came into the records."""

    added: int
    """Events that were missing; 0 if the records held everything already."""
    created: bool
    """The records did not hold the sitting at all."""


class RecoveryStore:
    """The records file as far as a recovery file is concerned."""

    def __init__(self, engine: Engine, path: Path, secret: bytes) -> None:
        self._path = path
        self._secret = secret
        self._acts = ActLog(engine, path, secret)

    def take_up(self, found: Found, row: dict[str, Any], wall: str, *, vouched: bool) -> Taken:
        """Add what is missing, in one transaction. ``row`` is the sitting's line in the history.

        A file that is not ``vouched`` for, made by an unknown installation, leaves its mark on the
        sitting. Raises DamagedRecords if the log does not follow on, UsageError for a sitting that
        was deleted, StorageError; the records are then as they were.
        """
        recovery = found.recovery
        deleted = latest(self._acts.all(), recovery.sitting, ActKind.DELETED)
        with self._acts.writing() as writer:
            held = _held(writer.connection, recovery.sitting)
            _check_follows(held, recovery, self._path)
            missing = recovery.log[len(held) :]
            if not held:
                if deleted is not None:
                    raise UsageError(
                        "The sitting in this file was deleted from the records. Nothing was "
                        "changed: what was deleted does not come back."
                    )
                _file_sitting(writer.connection, recovery, row, wall)
            if missing:
                write_events(writer.connection, missing, self._secret)
                self._state(writer, found, wall, created=not held)
                if not vouched:
                    what = {"sitting": recovery.sitting, "what": [Change.EVENTS.value]}
                    writer.write(wall, ActKind.NOTICED_SITTING, what)
                self._file_beat(writer.connection, recovery)
        return Taken(len(missing), created=not held)

    def _state(self, writer: ActWriter, found: Found, wall: str, *, created: bool) -> None:
        log = found.recovery.log
        detail = stated(
            found.recovery.sitting,
            len(log),
            log[-1].hash,
            candidate=found.recovery.candidate.id,
            signer=fingerprint(found.signer),
        )
        writer.write(wall, ActKind.ADOPTED if created else ActKind.RECOVERED, detail)

    def _file_beat(self, connection: Connection, recovery: Recovery) -> None:
        """Time that was used while the disk refused stays used."""
        row = beat_row(recovery.beat, self._secret)
        statement = upsert(heartbeats).values(row)
        connection.execute(statement.on_conflict_do_update(index_elements=["sitting"], set_=row))


def _held(connection: Connection, sitting: str) -> Sequence[str]:
    """Hashes of a sitting's events in the records, in order."""
    query = select(events.c.hash).where(events.c.sitting == sitting).order_by(events.c.seq)
    return connection.scalars(query).all()


def _check_follows(held: Sequence[str], recovery: Recovery, path: Path) -> None:
    log: Sequence[Event] = recovery.log
    shorter = min(len(held), len(log))
    if list(held[:shorter]) != [event.hash for event in log[:shorter]]:
        raise DamagedRecords(
            "The steps in this recovery file do not follow on those in the records: the "
            "sitting was taken up or changed without it meanwhile. Nothing was changed; "
            "{path} and the file were left as they are.",
            path=path,
        )


def _file_sitting(
    connection: Connection, recovery: Recovery, row: dict[str, Any], wall: str
) -> None:
    person = recovery.candidate
    if connection.scalar(select(candidates.c.id).where(candidates.c.id == person.id)) is None:
        connection.execute(
            insert(candidates).values(
                id=person.id,
                name=person.name,
                accommodations=json.dumps(person.accommodations),
                created=wall,
            )
        )
    connection.execute(insert(sittings).values(row))
    connection.execute(
        insert(deliveries).values(sitting=recovery.sitting, content=recovery.content)
    )
