"""The journal: durable, ordered, patient with a disk that refuses."""

from __future__ import annotations

import json
import sqlite3
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import Engine, insert, text

from core.exam.beat import Beat
from core.exam.intents import Choose, Flag, Move
from core.exam.replaying import replay
from core.exam.session import Session
from core.storage.engine import open_records
from core.storage.journal import RecordsJournal
from core.storage.secret import beat_mac
from core.storage.store import RecordsStore
from core.storage.tables import candidates
from tests.builders import make_delivery
from tests.fakes import first_events, make_clock

SECRET = b"s" * 32
PATIENCE = 10.0
"""Seconds after which a test gives up; nothing is expected to take them."""


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "records.sqlite"


@pytest.fixture
def engine(path: Path) -> Iterator[Engine]:
    engine = open_records(path)
    yield engine
    engine.dispose()


def begin(engine: Engine, path: Path, journal: RecordsJournal) -> Session:
    """A session at the first item whose records exist."""
    clock = make_clock()
    delivery = make_delivery()
    events = first_events(delivery, clock)
    row = {
        "id": "s1", "candidate": "c1", "exam_id": "x", "exam_code": "X", "exam_title": "X",
        "form": "a", "form_code": "X/A/0", "bank_hash": "0", "minutes": 60,
        "accommodations": "[]", "result_mode": "instant", "release_after_hours": 0,
        "created": events[0].wall, "phase": "welcome", "released": False,
    }  # fmt: skip
    with engine.begin() as connection:
        person = {"id": "c1", "name": "Ada", "accommodations": "[]", "created": "now"}
        connection.execute(insert(candidates).values(person))
    RecordsStore(engine, path, SECRET).create_sitting(row, b"{}", events)
    session = Session(delivery, events, journal, clock)
    for move in (Move.CONFIRM, Move.AGREE, Move.FINISH_TUTORIAL, Move.BEGIN):
        session.perform(move)
    return session


def rows(path: Path, query: str) -> list[tuple[object, ...]]:
    """What another program reads from the file."""
    connection = sqlite3.connect(path)
    try:
        return connection.execute(query).fetchall()
    finally:
        connection.close()


def test_what_is_saved_is_in_the_file_for_others_to_read(engine: Engine, path: Path) -> None:
    journal = RecordsJournal(engine, SECRET)
    session = begin(engine, path, journal)
    session.perform(Choose("b"))
    assert session.wait_saved(PATIENCE)
    last = rows(path, "SELECT kind, payload FROM events ORDER BY seq DESC LIMIT 1")[0]
    assert last[0] == "answered"
    assert json.loads(str(last[1])) == {"item": 0, "response": ["b"]}
    assert rows(path, "SELECT phase FROM sittings") == [("item",)]
    assert replay(RecordsStore(engine, path, SECRET).log("s1")) == session.state
    assert journal.close()


def test_the_file_is_durable_and_private(engine: Engine, path: Path) -> None:
    with engine.connect() as connection:
        assert connection.scalar(text("PRAGMA journal_mode")) == "wal"
        assert connection.scalar(text("PRAGMA synchronous")) == 2  # FULL
    assert path.stat().st_mode & 0o777 == 0o600


def test_a_refusing_disk_loses_neither_events_nor_their_order(engine: Engine, path: Path) -> None:
    journal = RecordsJournal(engine, SECRET)
    session = begin(engine, path, journal)
    assert session.wait_saved(PATIENCE)
    blocker = sqlite3.connect(path, isolation_level=None)
    blocker.execute(
        "CREATE TRIGGER full BEFORE INSERT ON events BEGIN SELECT RAISE(ABORT, 'disk full'); END"
    )
    session.perform(Choose("a"))
    session.perform(Flag(0, on=True))
    assert not session.wait_saved(0.6)
    assert journal.trouble == "the disk is full"
    assert session.state.item.response == ("a",)

    blocker.execute("DROP TRIGGER full")
    blocker.close()
    assert session.wait_saved(PATIENCE)
    assert journal.trouble is None
    assert replay(RecordsStore(engine, path, SECRET).log("s1")) == session.state
    assert journal.close()


def test_a_commit_that_was_kept_though_refused_is_not_written_twice(
    engine: Engine, path: Path
) -> None:
    journal = RecordsJournal(engine, SECRET)
    session = begin(engine, path, journal)
    session.perform(Choose("a"))
    assert session.wait_saved(PATIENCE)
    log = RecordsStore(engine, path, SECRET).log("s1")
    assert journal.append([log[-1]]).wait(PATIENCE)
    assert RecordsStore(engine, path, SECRET).log("s1") == log
    assert journal.close()


def test_heartbeats_come_by_themselves_and_are_authenticated(engine: Engine, path: Path) -> None:
    journal = RecordsJournal(engine, SECRET)
    session = begin(engine, path, journal)
    assert session.wait_saved(PATIENCE)
    store = RecordsStore(engine, path, SECRET)
    beat = wait_for_beat(store)
    assert beat.sitting == "s1"
    assert beat.seq == session.state.seq
    assert journal.close()

    with engine.begin() as connection:
        connection.execute(text("UPDATE heartbeats SET spent_ms = 0, seq = 99"))
    assert store.beat("s1") is None


def wait_for_beat(store: RecordsStore) -> Beat:
    """Polls; the journal beats at least twice a second."""
    never = threading.Event()
    for _ in range(500):
        beat = store.beat("s1")
        if beat is not None:
            return beat
        never.wait(0.02)
    raise AssertionError("no heartbeat came")


def test_a_heartbeat_is_bound_to_every_field() -> None:
    beat = Beat("s1", 5, 0, 7, "now", 100, "boot")
    changed = [Beat("s2", 5, 0, 7, "now", 100, "boot"), Beat("s1", 4, 0, 7, "now", 100, "boot")]
    assert all(beat_mac(SECRET, other) != beat_mac(SECRET, beat) for other in changed)
    assert beat_mac(b"t" * 32, beat) != beat_mac(SECRET, beat)
