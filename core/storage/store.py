"""Writes the records, and reads deliveries and logs. One method, one transaction."""

from __future__ import annotations

import json
import zlib
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from sqlalchemy import Engine, Row, delete, insert, select, update

from core.errors import DamagedRecords, NotFound
from core.exam.beat import Beat
from core.exam.events import Event, EventKind, chain_fault
from core.exam.phases import Phase
from core.exam.result import Result
from core.records import CandidateRecord
from core.security.acts import (
    Act,
    ActKind,
    Change,
    log_sound,
    marks,
    score_mac,
    score_values,
)
from core.storage.acts import ActLog, filed_candidate, latest, stated
from core.storage.engine import reading
from core.storage.journal import write_events
from core.storage.regrades import regraded
from core.storage.secret import beat_mac, event_mac
from core.storage.tables import (
    candidates,
    deliveries,
    events,
    heartbeats,
    regrades,
    sittings,
)
from core.storage.tail import forget_tail, note_tail
from core.storage.trouble import explained

if TYPE_CHECKING:
    from core.exam.delivery import Delivery


def sitting_row(delivery: Delivery, sitting: str, candidate: str, wall: str) -> dict[str, Any]:
    """The line of a new sitting in the history; ``wall`` is the moment of its first event."""
    return {
        "id": sitting,
        "candidate": candidate,
        "exam_id": delivery.exam.id,
        "exam_code": delivery.exam.code,
        "exam_title": delivery.exam.title,
        "form": delivery.form,
        "form_code": delivery.form_code,
        "bank_hash": delivery.bank_hash,
        "minutes": delivery.minutes,
        "accommodations": json.dumps(delivery.accommodations),
        "result_mode": delivery.result.value,
        "release_after_hours": delivery.driver.limits.release_after_hours,
        "created": wall,
        "phase": Phase.WELCOME.value,
        "released": False,
    }


class RecordsStore:
    """The records file behind plain values.

    Methods raise NotFound for an unknown id and StorageError or DamagedRecords for the file.
    """

    def __init__(self, engine: Engine, path: Path, secret: bytes) -> None:
        self._engine = engine
        self._path = path
        self._secret = secret
        self._acts = ActLog(engine, path, secret)

    def add_candidate(self, candidate: CandidateRecord, created: str) -> None:
        """File a new candidate."""
        row = {
            "id": candidate.id,
            "name": candidate.name,
            "accommodations": json.dumps(candidate.accommodations),
            "created": created,
        }
        with self._acts.writing() as writer:
            writer.connection.execute(insert(candidates).values(row))
            writer.write(created, ActKind.CANDIDATE, filed_candidate(self._secret, row))

    def set_accommodations(
        self, candidate_id: str, accommodations: Iterable[str], wall: str
    ) -> None:
        """Change what stands for a candidate's future sittings."""
        mine = candidates.c.id == candidate_id
        with self._acts.writing() as writer:
            connection = writer.connection
            changed = {"accommodations": json.dumps(list(accommodations))}
            connection.execute(update(candidates).where(mine).values(changed))
            row = connection.execute(select(candidates).where(mine)).mappings().first()
            if row is not None:
                writer.write(wall, ActKind.CANDIDATE, filed_candidate(self._secret, dict(row)))

    def create_sitting(self, row: dict[str, Any], content: bytes, first: Sequence[Event]) -> None:
        """File a new sitting: its line, what it delivers, and the first events, together."""
        began = stated(row["id"], len(first), first[-1].hash, candidate=row["candidate"])
        with self._acts.writing() as writer:
            connection = writer.connection
            connection.execute(insert(sittings).values(row))
            connection.execute(
                insert(deliveries).values(sitting=row["id"], content=zlib.compress(content, 6))
            )
            write_events(connection, first, self._secret)
            writer.write(first[-1].wall, ActKind.BEGAN, began)
        note_tail(self._path, first[-1], self._secret)

    def delivery(self, sitting_id: str) -> bytes:
        """What a sitting delivers, as canonical JSON."""
        with explained(self._path), reading(self._engine) as connection:
            content = connection.scalar(
                select(deliveries.c.content).where(deliveries.c.sitting == sitting_id)
            )
        if content is None:
            raise NotFound("There is no sitting “{sitting}” in the records.", sitting=sitting_id)
        try:
            return zlib.decompress(content)
        except zlib.error as error:
            raise DamagedRecords(
                "The items of this sitting cannot be read from {file}. The file was left "
                "untouched; put a sound copy in its place.",
                file=self._path,
            ) from error

    def log(self, sitting_id: str) -> list[Event]:
        """The events of a sitting, checked to be a whole chain."""
        log = self.found_log(sitting_id)[0]
        fault = chain_fault(log)
        if fault is not None:
            raise DamagedRecords(
                "The log of this sitting does not hold together from entry {fault} on: it "
                "was changed or damaged. Nothing was written; {file} was left as it is.",
                fault=fault,
                file=self._path,
            )
        return log

    def found_log(self, sitting_id: str) -> tuple[list[Event], bool]:
        """The events of a sitting as they are, and whether this installation wrote the last."""
        query = select(events).where(events.c.sitting == sitting_id).order_by(events.c.seq)
        with explained(self._path), reading(self._engine) as connection:
            rows = connection.execute(query).all()
        try:
            log = [_event(row) for row in rows]
        except (ValueError, TypeError) as error:
            raise DamagedRecords(
                "The log of this sitting cannot be read: it was changed or damaged. Nothing "
                "was written; {file} was left as it is.",
                file=self._path,
            ) from error
        authentic = bool(log) and rows[-1].mac == event_mac(self._secret, log[-1].hash)
        return log, authentic

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
        last = log[-1]
        with self._acts.writing() as writer:
            write_events(writer.connection, log, self._secret)
            if last.kind is EventKind.RELEASED:
                writer.connection.execute(
                    update(sittings).where(sittings.c.id == last.sitting).values(released=True)
                )
            detail = stated(last.sitting, last.seq + 1, last.hash)
            writer.write(last.wall, _ACT_OF[last.kind], detail)
        note_tail(self._path, last, self._secret)

    def seal(self, sitting_id: str, wall: str) -> None:
        """Sign how the log of a sitting that is over ends, unless that was done."""
        if latest(self._acts.all(), sitting_id, ActKind.ENDED):
            return
        log, _ = self.found_log(sitting_id)
        with self._acts.writing() as writer:
            writer.write(wall, ActKind.ENDED, stated(sitting_id, len(log), log[-1].hash))

    def note(self, sitting_id: str, wall: str, changes: Iterable[Change]) -> None:
        """Sign that a sitting was found changed, before anything is written on top of that."""
        what = sorted(change.value for change in changes)
        with self._acts.writing() as writer:
            writer.write(wall, ActKind.NOTICED_SITTING, {"sitting": sitting_id, "what": what})

    def changes(self, sitting_id: str, score: Sequence[object] | None) -> set[Change]:
        """What was changed outside the program; ``score`` is what the history says, if anything."""
        made, whole = self._acts.checked()
        found = marks(sitting_id, made)
        if not whole:
            found.add(Change.FILE)
        if not log_sound(sitting_id, *self.found_log(sitting_id), made):
            found.add(Change.EVENTS)
        filed = latest(made, sitting_id, ActKind.SCORED)
        if score is not None and (
            filed is None or filed.detail.get("mac") != score_mac(self._secret, sitting_id, score)
        ):
            found.add(Change.RESULT)
        if not self._regrades_hold(sitting_id, made):
            found.add(Change.RESULT)
        return found

    def _regrades_hold(self, sitting_id: str, made: Sequence[Act]) -> bool:
        """Whether the re-grades are exactly those that were filed."""
        query = select(regrades).where(regrades.c.sitting == sitting_id)
        with explained(self._path), reading(self._engine) as connection:
            rows = connection.execute(query).mappings().all()
        try:
            found = {regraded(self._secret, dict(row))["mac"] for row in rows}
        except (ValueError, TypeError):
            return False
        signed = (act for act in made if act.of(sitting_id) and act.kind == ActKind.REGRADED)
        return found == {act.detail["mac"] for act in signed if "mac" in act.detail}

    def file_score(self, sitting_id: str, result: Result, wall: str) -> None:
        """File the score of a sitting whose result may be known."""
        mac = score_mac(self._secret, sitting_id, score_values(result))
        with self._acts.writing() as writer:
            writer.write(wall, ActKind.SCORED, {"sitting": sitting_id, "mac": mac})
            writer.connection.execute(
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
        forget_tail(self._path)
        with self._acts.writing() as writer:
            connection = writer.connection
            for table in (events, heartbeats, deliveries, regrades):
                connection.execute(delete(table).where(table.c.sitting == sitting_id))
            connection.execute(delete(sittings).where(sittings.c.id == sitting_id))
            writer.write(wall, ActKind.DELETED, detail)

    def acts(self) -> list[Act]:
        """What was done to the records on purpose, oldest first."""
        return self._acts.all()


_ACT_OF = {
    EventKind.OPENED: ActKind.RESUMED,
    EventKind.RELEASED: ActKind.RELEASED,
    EventKind.ABANDONED: ActKind.ABANDONED,
}
"""Acts by the events that are written outside a sitting."""


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
