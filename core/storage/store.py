"""Writes the records, and reads deliveries and logs. One method, one transaction."""

from __future__ import annotations

import json
import zlib
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

from sqlalchemy import Engine, Row, delete, insert, select, update

from core.errors import DamagedRecords, NotFound
from core.exam.events import Event, EventKind, chain_fault
from core.exam.result import Result
from core.exam.session import Beat
from core.records import CandidateRecord
from core.storage.engine import reading
from core.storage.journal import write_events
from core.storage.secret import beat_mac
from core.storage.tables import (
    acts,
    candidates,
    deliveries,
    events,
    heartbeats,
    regrades,
    sittings,
)
from core.storage.trouble import explained


class RecordsStore:
    """The records file behind plain values.

    Methods raise NotFound for an unknown id and StorageError or DamagedRecords for the file.
    """

    def __init__(self, engine: Engine, path: Path, secret: bytes) -> None:
        self._engine = engine
        self._path = path
        self._secret = secret

    def add_candidate(self, candidate: CandidateRecord, created: str) -> None:
        """File a new candidate."""
        with explained(self._path), self._engine.begin() as connection:
            connection.execute(
                insert(candidates).values(
                    id=candidate.id,
                    name=candidate.name,
                    accommodations=json.dumps(candidate.accommodations),
                    created=created,
                )
            )

    def set_accommodations(self, candidate_id: str, accommodations: Iterable[str]) -> None:
        """Change what stands for a candidate's future sittings."""
        with explained(self._path), self._engine.begin() as connection:
            connection.execute(
                update(candidates)
                .where(candidates.c.id == candidate_id)
                .values(accommodations=json.dumps(list(accommodations)))
            )

    def create_sitting(self, row: dict[str, Any], content: bytes, first: Sequence[Event]) -> None:
        """File a new sitting: its line, what it delivers, and the first events, together."""
        with explained(self._path), self._engine.begin() as connection:
            connection.execute(insert(sittings).values(row))
            connection.execute(
                insert(deliveries).values(sitting=row["id"], content=zlib.compress(content, 6))
            )
            write_events(connection, first)

    def delivery(self, sitting_id: str) -> bytes:
        """What a sitting delivers, as canonical JSON."""
        with explained(self._path), reading(self._engine) as connection:
            content = connection.scalar(
                select(deliveries.c.content).where(deliveries.c.sitting == sitting_id)
            )
        if content is None:
            raise NotFound(f"There is no sitting “{sitting_id}” in the records.")
        try:
            return zlib.decompress(content)
        except zlib.error as error:
            raise DamagedRecords(
                f"The items of this sitting cannot be read from {self._path}. "
                "The file was left untouched; put a sound copy in its place."
            ) from error

    def log(self, sitting_id: str) -> list[Event]:
        """The events of a sitting, checked to be a whole chain."""
        query = select(events).where(events.c.sitting == sitting_id).order_by(events.c.seq)
        with explained(self._path), reading(self._engine) as connection:
            rows = connection.execute(query).all()
        log = [_event(row) for row in rows]
        fault = chain_fault(log)
        if fault is not None:
            raise DamagedRecords(
                f"The log of this sitting does not hold together from entry {fault} on: it was "
                f"changed or damaged. Nothing was written; {self._path} was left as it is."
            )
        return log

    def beat(self, sitting_id: str) -> Beat | None:
        """The last heartbeat of a sitting, if there is one that this installation wrote."""
        with explained(self._path), reading(self._engine) as connection:
            row = connection.execute(
                select(heartbeats).where(heartbeats.c.sitting == sitting_id)
            ).first()
        if row is None:
            return None
        beat = Beat(
            sitting=row.sitting,
            spent_ms=row.spent_ms,
            agreement_spent_ms=row.agreement_spent_ms,
            seq=row.seq,
            wall=row.wall,
            mono_ms=row.mono_ms,
            boot=row.boot,
        )
        return beat if beat_mac(self._secret, beat) == row.mac else None

    def append(self, log: Sequence[Event]) -> None:
        """Write events while no journal runs the sitting, such as a release."""
        with explained(self._path), self._engine.begin() as connection:
            write_events(connection, log)
            if any(event.kind is EventKind.RELEASED for event in log):
                connection.execute(
                    update(sittings).where(sittings.c.id == log[0].sitting).values(released=True)
                )

    def file_score(self, sitting_id: str, result: Result) -> None:
        """File the score of a sitting whose result may be known."""
        with explained(self._path), self._engine.begin() as connection:
            connection.execute(
                update(sittings)
                .where(sittings.c.id == sitting_id)
                .values(
                    outcome=result.outcome.value,
                    scaled=result.scaled,
                    raw=result.raw,
                    scored=result.scored,
                    cut=result.cut,
                )
            )

    def delete(self, sitting_id: str, wall: str, detail: dict[str, str]) -> None:
        """Remove a sitting and all that belongs to it, and log that it was done."""
        with explained(self._path), self._engine.begin() as connection:
            for table in (events, heartbeats, deliveries, regrades):
                connection.execute(delete(table).where(table.c.sitting == sitting_id))
            connection.execute(delete(sittings).where(sittings.c.id == sitting_id))
            connection.execute(
                insert(acts).values(wall=wall, kind="delete-sitting", detail=json.dumps(detail))
            )

    def acts(self) -> list[tuple[str, str, dict[str, str]]]:
        """What was done to the records on purpose: moment, kind, detail."""
        with explained(self._path), reading(self._engine) as connection:
            rows = connection.execute(select(acts).order_by(acts.c.id)).all()
        return [(row.wall, row.kind, json.loads(row.detail)) for row in rows]


def _event(row: Row[Any]) -> Event:
    return Event(
        sitting=row.sitting,
        seq=row.seq,
        kind=EventKind(row.kind),
        wall=row.wall,
        mono_ms=row.mono_ms,
        boot=row.boot,
        payload=json.loads(row.payload),
        previous=row.previous,
        hash=row.hash,
    )
