"""The journal: one thread, one ordered queue, one durable commit a decision.

The queue never loses its order: a batch that the disk refuses stays in front and is tried again
until it is written, while the sitting goes on in memory. Heartbeats are written by the same thread,
so that a beat is never ahead of the events before it by more than what is queued.
"""

from __future__ import annotations

import json
import logging
import queue
import threading
from collections.abc import Callable, Sequence
from typing import Any

from sqlalchemy import Connection, Engine, insert, select, update
from sqlalchemy.dialects.sqlite import insert as upsert
from sqlalchemy.exc import IntegrityError, SQLAlchemyError

from core.exam.beat import Beat
from core.exam.events import Event
from core.exam.sitting import OVER, phase_after
from core.storage.secret import beat_mac, event_mac
from core.storage.tables import events as events_table
from core.storage.tables import heartbeats, sittings

_BEAT_SECONDS = 0.4
_RETRY_SECONDS = 0.25

_log = logging.getLogger(__name__)


class Ticket:
    """A receipt for one batch of events."""

    def __init__(self, events: Sequence[Event]) -> None:
        self.events = tuple(events)
        self._done = threading.Event()

    def wait(self, seconds: float) -> bool:
        """Wait until committed, or until the time is over; whether committed."""
        return self._done.wait(seconds) if seconds > 0 else self._done.is_set()

    def settle(self) -> None:
        """Say that the batch is on the disk."""
        self._done.set()


_STOP = Ticket(())


class RecordsJournal:
    """Writes events and heartbeats of the records file."""

    def __init__(self, engine: Engine, secret: bytes) -> None:
        self._engine = engine
        self._secret = secret
        self._queue: queue.SimpleQueue[Ticket] = queue.SimpleQueue()
        self._front: Ticket | None = None
        self._source: Callable[[], Beat | None] | None = None
        self._stopping = threading.Event()
        self._trouble: str | None = None
        self._thread = threading.Thread(target=self._run, name="journal", daemon=True)
        self._thread.start()

    @property
    def trouble(self) -> str | None:
        """What the disk said last, while it refuses; None when all is well."""
        return self._trouble

    def append(self, events: Sequence[Event]) -> Ticket:
        """Queue events of one decision."""
        ticket = Ticket(events)
        self._queue.put(ticket)
        return ticket

    def pulse(self, source: Callable[[], Beat | None] | None) -> None:
        """Beat from ``source`` at least twice a second until told otherwise."""
        self._source = source

    def close(self, seconds: float = 5.0) -> bool:
        """Write what is queued and stop; whether everything was written in that time."""
        self._queue.put(_STOP)
        self._thread.join(seconds)
        finished = not self._thread.is_alive()
        self._stopping.set()
        self._thread.join(_RETRY_SECONDS * 4)
        return finished

    def _run(self) -> None:
        while not self._stopping.is_set():
            # A connection that failed once is not trusted with the next write.
            try:
                with self._engine.connect() as connection:
                    self._serve(connection)
                    return
            except SQLAlchemyError as error:
                self._refused(error)

    def _serve(self, connection: Connection) -> None:
        """Write until told to stop. Raises SQLAlchemyError; what was not written stays in front."""
        while not self._stopping.is_set():
            if self._front is None:
                try:
                    self._front = self._queue.get(timeout=_BEAT_SECONDS)
                except queue.Empty:
                    self._beat(connection)
                    continue
            if self._front is _STOP:
                return
            _commit(connection, self._front.events, self._secret)
            self._trouble = None
            self._front.settle()
            self._front = None

    def _beat(self, connection: Connection) -> None:
        source = self._source
        beat = source() if source else None
        if beat is None:
            return
        row = _beat_row(beat, beat_mac(self._secret, beat))
        with connection.begin():
            statement = upsert(heartbeats).values(row)
            connection.execute(
                statement.on_conflict_do_update(index_elements=["sitting"], set_=row)
            )
        self._trouble = None

    def _refused(self, error: SQLAlchemyError) -> None:
        cause = getattr(error, "orig", None) or error
        self._trouble = str(cause)
        _log.warning("the records refuse a write: %s", cause)
        self._stopping.wait(_RETRY_SECONDS)


def write_events(connection: Connection, events: Sequence[Event], secret: bytes) -> None:
    """Write events outside a sitting in progress, such as the first one; the caller commits."""
    _write(connection, events, secret)


def _commit(connection: Connection, events: Sequence[Event], secret: bytes) -> None:
    try:
        with connection.begin():
            _write(connection, events, secret)
    except IntegrityError:
        # The disk may have refused a commit and kept it all the same: then it is there already.
        with connection.begin():
            if not _is_written(connection, events[-1]):
                raise


def _is_written(connection: Connection, event: Event) -> bool:
    found = connection.scalar(
        select(events_table.c.hash).where(
            events_table.c.sitting == event.sitting, events_table.c.seq == event.seq
        )
    )
    return bool(found == event.hash)


def _write(connection: Connection, events: Sequence[Event], secret: bytes) -> None:
    connection.execute(insert(events_table), [_event_row(event, secret) for event in events])
    for event in events:
        phase = phase_after(event.kind)
        if phase is not None:
            change: dict[str, Any] = {"phase": phase.value}
            if phase in OVER:
                change["ended"] = event.wall
            connection.execute(update(sittings).where(sittings.c.id == event.sitting), change)


def _event_row(event: Event, secret: bytes) -> dict[str, Any]:
    return {
        "sitting": event.sitting,
        "seq": event.seq,
        "kind": event.kind.value,
        "wall": event.wall,
        "mono_ms": event.mono_ms,
        "boot": event.boot,
        "payload": json.dumps(event.payload, sort_keys=True, ensure_ascii=False),
        "previous": event.previous,
        "hash": event.hash,
        "mac": event_mac(secret, event.hash),
    }


def _beat_row(beat: Beat, mac: str) -> dict[str, Any]:
    return {
        "sitting": beat.sitting,
        "spent_ms": beat.spent_ms,
        "agreement_spent_ms": beat.agreement_spent_ms,
        "seq": beat.seq,
        "wall": beat.wall,
        "mono_ms": beat.mono_ms,
        "boot": beat.boot,
        "mac": mac,
    }
