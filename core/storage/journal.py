"""The journal: one thread, one ordered queue, one durable commit a decision.

The queue never loses its order: a batch that the disk refuses stays in front and is tried again
until it is written, while the sitting goes on in memory. Heartbeats are written by the same thread,
so that a beat is never ahead of the events before it by more than what is queued.

A commit counts only if the records file is still the one that its name means
(:mod:`core.storage.footing`), and if what it holds of the sitting ends where the batch begins.
"""

from __future__ import annotations

import json
import logging
import queue
import threading
from collections import deque
from collections.abc import Callable, Sequence
from contextlib import suppress
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine, insert, select, update
from sqlalchemy.dialects.sqlite import insert as upsert

from core.exam.beat import Beat
from core.exam.events import GENESIS, Event
from core.exam.phases import OVER
from core.exam.replaying import phase_after
from core.storage.footing import Displaced, Footing
from core.storage.secret import beat_mac, event_mac
from core.storage.tables import events as events_table
from core.storage.tables import heartbeats, sittings
from core.storage.tail import note_tail
from core.storage.trouble import cause_of, in_words

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

    def __init__(self, engine: Engine, secret: bytes, records: Path | None = None) -> None:
        """``records`` is the file beside which the last event is noted."""
        self._engine = engine
        self._secret = secret
        self._records = records
        self._queue: queue.SimpleQueue[Ticket] = queue.SimpleQueue()
        self._front: Ticket | None = None
        self._unwritten: deque[Ticket] = deque()
        self._last: Event | None = None
        self._source: Callable[[], Beat | None] | None = None
        self._stopping = threading.Event()
        self._trouble: str | None = None
        self._thread = threading.Thread(target=self._run, name="journal", daemon=True)
        self._thread.start()

    @property
    def trouble(self) -> str | None:
        """Why the disk refuses, as a clause such as “the disk is full”; None when all is well."""
        return None if self._trouble is None else in_words(self._trouble)

    def append(self, events: Sequence[Event]) -> Ticket:
        """Queue events of one decision."""
        ticket = Ticket(events)
        self._unwritten.append(ticket)
        self._queue.put(ticket)
        return ticket

    def flush(self, seconds: float) -> bool:
        """Wait until everything handed over is on the disk, but not for a disk that refuses.

        Whether it is.
        """
        try:
            last = self._unwritten[-1]
        except IndexError:
            return True
        return last.wait(0 if self._trouble else seconds)

    def pulse(self, source: Callable[[], Beat | None] | None) -> None:
        """Beat from ``source`` at least twice a second until told otherwise."""
        self._last = None
        self._source = source

    def close(self, seconds: float = 5.0) -> bool:
        """Write what is queued and stop; whether everything was written in that time."""
        self._queue.put(_STOP)
        self._thread.join(seconds)
        self._stopping.set()
        self._thread.join(_RETRY_SECONDS * 4)
        return not self._unwritten

    def _run(self) -> None:
        while not self._stopping.is_set():
            try:
                with self._engine.connect() as connection:
                    try:
                        self._serve(connection)
                        return
                    except BaseException:
                        # A connection that failed once is not trusted with the next write.
                        with suppress(Exception):
                            connection.invalidate()
                        raise
            except Exception as error:  # noqa: BLE001 - a writer that dies in silence loses answers
                self._refused(error)

    def _serve(self, connection: Connection) -> None:
        """Write until told to stop. Raises what refuses; what was not written stays in front."""
        footing = Footing(connection)
        if self._source is not None and self._last is not None:
            _check_held(connection, self._last)
        while not self._stopping.is_set():
            if self._front is None:
                try:
                    self._front = self._queue.get(timeout=_BEAT_SECONDS)
                except queue.Empty:
                    self._beat(connection)
                    footing.check()
                    self._trouble = None
                    continue
            if self._front is _STOP:
                return
            _commit(connection, self._front.events, self._secret)
            footing.check()
            self._settled()

    def _settled(self) -> None:
        front = self._front
        assert front is not None
        self._trouble = None
        self._last = front.events[-1] if front.events else self._last
        if front.events and self._records is not None:
            note_tail(self._records, front.events[-1], self._secret)
        self._front = None
        self._unwritten.popleft()
        front.settle()

    def _beat(self, connection: Connection) -> None:
        source = self._source
        beat = source() if source else None
        if beat is None:
            return
        row = beat_row(beat, self._secret)
        with connection.begin():
            statement = upsert(heartbeats).values(row)
            connection.execute(
                statement.on_conflict_do_update(index_elements=["sitting"], set_=row)
            )

    def _refused(self, error: Exception) -> None:
        cause = cause_of(error)
        if isinstance(error, Displaced):
            self._engine.dispose()  # other connections have the file that is no longer there
        if cause != self._trouble:  # told once: a log that repeats itself fills the disk too
            _log.warning("the records refuse a write: %s", cause)
        self._trouble = cause
        self._stopping.wait(_RETRY_SECONDS)


def write_events(connection: Connection, events: Sequence[Event], secret: bytes) -> None:
    """Write events outside a sitting in progress, such as the first one; the caller commits."""
    _write(connection, events, secret)


def _commit(connection: Connection, events: Sequence[Event], secret: bytes) -> None:
    with connection.begin():
        held = _held(connection, events[0].sitting)
        if held == (events[-1].seq, events[-1].hash):
            return  # the disk may have refused a commit and kept it all the same
        if held != (events[0].seq - 1, events[0].previous):
            raise Displaced("the records file does not hold what was written before")
        _write(connection, events, secret)


def _held(connection: Connection, sitting: str) -> tuple[int, str]:
    """Sequence number and hash of a sitting's last event in the file."""
    columns = events_table.c
    query = select(columns.seq, columns.hash).where(columns.sitting == sitting)
    row = connection.execute(query.order_by(columns.seq.desc()).limit(1)).first()
    return (row.seq, row.hash) if row else (-1, GENESIS)


def _check_held(connection: Connection, event: Event) -> None:
    """Raise Displaced unless what was written before is in the file opened again."""
    with connection.begin():
        if _held(connection, event.sitting)[0] < event.seq:
            raise Displaced("the records file does not hold what was written before")


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


def beat_row(beat: Beat, secret: bytes) -> dict[str, Any]:
    """A heartbeat as it is filed, authenticated."""
    return {
        "sitting": beat.sitting,
        "spent_ms": beat.spent_ms,
        "agreement_spent_ms": beat.agreement_spent_ms,
        "seq": beat.seq,
        "wall": beat.wall,
        "mono_ms": beat.mono_ms,
        "boot": beat.boot,
        "mac": beat_mac(secret, beat),
    }
