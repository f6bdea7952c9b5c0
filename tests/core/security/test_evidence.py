"""Records changed behind the program's back: whatever it is, it shows."""

from __future__ import annotations

import hashlib
import json
import shutil
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest

from core.app import Carrel
from core.errors import DamagedRecords
from core.exam.events import GENESIS, Event, EventKind, digest
from core.exam.intents import Choose
from core.exam.phases import ResultMode
from core.records import SittingRecord
from core.report.content import report_content
from core.restoring import restore_newest
from core.security.acts import ActKind, Change
from core.security.facts import CHANGED, SOUND
from core.security.report import Finding, check_pdf
from tests.fakes import make_clock
from tests.ui.desk import Desk, to_items
from ui.presenters.verify import short_code_view

RECORDS = "records.sqlite"
WAIT = 10.0


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    made = Desk.make(tmp_path / "data", make_clock())
    yield made
    made.carrel.close()


def reopen(desk: Desk, tamper: Callable[[sqlite3.Connection], object] | None = None) -> None:
    """Close the program, let somebody at the file, and open it again."""
    assert desk.carrel.close()
    if tamper is not None:
        with closing(sqlite3.connect(desk.folder / RECORDS)) as connection:
            tamper(connection)
            connection.commit()
    desk.carrel = Carrel.open(desk.folder, desk.clock, shipped_banks=desk.folder / "none-shipped")


def copy_records(desk: Desk) -> Path:
    """A copy of the whole file, as it is now."""
    target = desk.folder.parent / "copy.sqlite"
    with (
        closing(sqlite3.connect(desk.folder / RECORDS)) as source,
        closing(sqlite3.connect(target)) as copy,
    ):
        source.backup(copy)
    return target


def put_back(desk: Desk, copy: Path) -> None:
    """An older copy in the place of the records."""
    assert desk.carrel.close()
    for suffix in ("", "-wal", "-shm"):
        (desk.folder / f"{RECORDS}{suffix}").unlink(missing_ok=True)
    shutil.copy(copy, desk.folder / RECORDS)
    desk.carrel = Carrel.open(desk.folder, desk.clock, shipped_banks=desk.folder / "none-shipped")


def rechain(connection: sqlite3.Connection, sitting: str) -> None:
    """What a knowing forger does: number and hash every event of a log anew."""
    connection.row_factory = sqlite3.Row
    rows = connection.execute(
        "SELECT rowid, * FROM events WHERE sitting = ? ORDER BY seq", [sitting]
    ).fetchall()
    connection.execute("UPDATE events SET seq = seq + 10000 WHERE sitting = ?", [sitting])
    previous = GENESIS
    for seq, row in enumerate(rows):
        made = digest(
            sitting=sitting, seq=seq, kind=EventKind(row["kind"]), wall=row["wall"],
            mono_ms=row["mono_ms"], boot=row["boot"], payload=json.loads(row["payload"]),
            previous=previous,
        )  # fmt: skip
        connection.execute(
            "UPDATE events SET seq = ?, previous = ?, hash = ? WHERE sitting = ? AND seq = ?",
            [seq, previous, made, sitting, row["seq"] + 10000],
        )
        previous = made


def half_right(desk: Desk, result: ResultMode = ResultMode.INSTANT) -> SittingRecord:
    return desk.sit(lambda index: index % 2 == 0, result)


def test_a_sound_record_bears_no_mark(desk: Desk) -> None:
    record = half_right(desk)
    assert desk.carrel.changes(record.id) == frozenset()
    reopen(desk)
    assert desk.carrel.changes(record.id) == frozenset()
    proof = desk.carrel.proof(record.id)
    assert (proof.remark, proof.facts.record) == ("", SOUND)
    assert proof.facts.scaled == record.scaled


def test_every_way_through_a_sitting_is_sound(desk: Desk) -> None:
    """Lost and resumed, withheld and released, abandoned, regraded."""
    session = desk.start(ResultMode.WITHHELD)
    to_items(session)
    assert session.wait_saved(WAIT)
    session.close()
    reopen(desk)
    lost = desk.carrel.resume(session.state.sitting)
    lost.perform(Choose(lost.delivery.items[0].order[0]))
    assert lost.wait_saved(WAIT)
    lost.close()
    reopen(desk)
    desk.carrel.abandon(session.state.sitting)
    assert desk.carrel.changes(session.state.sitting) == frozenset()
    record = half_right(desk, ResultMode.WITHHELD)
    assert desk.carrel.changes(record.id) == frozenset()
    desk.carrel.release(record.id)
    desk.carrel.regrade(record.id)
    assert desk.carrel.changes(record.id) == frozenset()
    desk.carrel.delete(session.state.sitting)
    assert desk.carrel.changes(record.id) == frozenset()
    kinds = [act.kind for act in desk.carrel._store.acts()]
    assert kinds == [
        ActKind.CANDIDATE, ActKind.BEGAN, ActKind.RESUMED, ActKind.ABANDONED, ActKind.BEGAN,
        ActKind.ENDED, ActKind.RELEASED, ActKind.SCORED, ActKind.DELETED,
    ]  # fmt: skip


def wrong_to_right(connection: sqlite3.Connection) -> None:
    connection.execute(
        "UPDATE events SET payload = replace(payload, '[\"', '[\"x') WHERE rowid IN "
        "(SELECT rowid FROM events WHERE kind = 'answered' ORDER BY seq LIMIT 1 OFFSET 1)"
    )


EDITS: dict[str, Callable[[sqlite3.Connection], object]] = {
    "edited": wrong_to_right,
    "deleted": lambda c: c.execute(
        "DELETE FROM events WHERE seq = (SELECT max(seq) FROM events WHERE kind = 'answered')"
    ),
    "added": lambda c: c.execute(
        "INSERT INTO events SELECT sitting, 9000, kind, wall, mono_ms, boot, payload, previous, "
        "hash, mac FROM events WHERE kind = 'flagged' OR kind = 'answered' LIMIT 1"
    ),
    "reordered": lambda c: c.executescript(
        "UPDATE events SET seq = 9000 WHERE seq = 6; UPDATE events SET seq = 6 WHERE seq = 8; "
        "UPDATE events SET seq = 8 WHERE seq = 9000;"
    ),
    "wall time": lambda c: c.execute("UPDATE events SET wall = '2027' || substr(wall, 5)"),
}


@pytest.mark.parametrize("knowing", [False, True])
@pytest.mark.parametrize("edit", EDITS.values(), ids=EDITS)
def test_events_that_were_tampered_with_are_marked(
    desk: Desk, edit: Callable[[sqlite3.Connection], object], knowing: bool
) -> None:
    """Also if the forger hashes the whole log anew."""
    record = half_right(desk)

    def tamper(connection: sqlite3.Connection) -> None:
        edit(connection)
        if knowing:
            rechain(connection, record.id)

    reopen(desk, tamper)
    assert Change.EVENTS in desk.carrel.changes(record.id)
    delivery, _, result = desk.carrel.reviewable(record.id)
    proof = desk.carrel.proof(record.id)
    assert "was changed outside Carrel" in proof.remark
    data = proof.report(report_content(desk.carrel.sitting(record.id), delivery, result))
    verdict = check_pdf(data, {proof.key.public})
    assert verdict.finding is Finding.GENUINE
    assert verdict.facts is not None
    assert verdict.facts.record == CHANGED


@pytest.mark.parametrize(
    "change",
    [
        "UPDATE sittings SET scaled = 999, raw = 5",
        "UPDATE sittings SET outcome = 'PASS', scaled = 1000",
        "UPDATE sittings SET form_code = 'OTHER/B/00000000'",
        "UPDATE sittings SET created = '2026-11-20T09:00:00.000+00:00'",
        "UPDATE sittings SET ended = '2026-11-23T09:00:01.000+00:00'",
        "UPDATE candidates SET name = 'Somebody Else'",
    ],
)
def test_a_result_that_was_tampered_with_is_marked(desk: Desk, change: str) -> None:
    record = desk.sit(lambda index: False)
    reopen(desk, lambda c: c.execute(change))
    assert desk.carrel.changes(record.id) == {Change.RESULT}
    assert "history" in desk.carrel.proof(record.id).remark


def test_a_finished_sitting_that_somebody_made_up_is_marked(desk: Desk) -> None:
    record = half_right(desk)

    def copy(c: sqlite3.Connection) -> None:
        for table in ("sittings", "deliveries", "events"):
            names = [row[1] for row in c.execute(f"PRAGMA table_info({table})")]
            key = "id" if table == "sittings" else "sitting"
            chosen = ", ".join("'made-up'" if name == key else name for name in names)
            c.execute(f"INSERT INTO {table} SELECT {chosen} FROM {table}")
        rechain(c, "made-up")

    reopen(desk, copy)
    assert Change.EVENTS in desk.carrel.changes("made-up")
    assert desk.carrel.changes(record.id) == frozenset()


@pytest.mark.parametrize(
    "change",
    [
        "DELETE FROM acts WHERE id = (SELECT max(id) FROM acts)",
        "DELETE FROM acts WHERE id = 2",
        "UPDATE acts SET detail = replace(detail, 'begin', 'begun'), wall = 'then' WHERE id = 1",
        "UPDATE acts SET kind = 'delete-sitting' WHERE kind = 'end-sitting'",
        "UPDATE acts SET detail = 'nonsense' WHERE id = 1",
        "UPDATE acts SET signature = 'zz' WHERE id = (SELECT max(id) FROM acts)",
        "DELETE FROM acts",
    ],
)
def test_acts_that_were_tampered_with_are_marked(desk: Desk, change: str) -> None:
    record = half_right(desk)
    reopen(desk, lambda c: c.execute(change))
    assert Change.FILE in desk.carrel.changes(record.id)


def test_an_older_copy_of_the_whole_file_is_marked(desk: Desk) -> None:
    """A sitting is lost, copied, sat to a bad end, and sat again from the copy."""
    session = desk.start()
    to_items(session)
    assert session.wait_saved(WAIT)
    session.close()
    copy = copy_records(desk)
    again = desk.carrel.resume(session.state.sitting)
    again.perform(Choose(again.delivery.items[0].order[0]))
    assert again.wait_saved(WAIT)
    again.close()
    put_back(desk, copy)
    sitting = session.state.sitting
    assert desk.carrel.changes(sitting) == {Change.FILE}
    once_more = desk.carrel.resume(sitting)
    assert once_more.wait_saved(WAIT)
    once_more.close()
    reopen(desk)
    assert desk.carrel.changes(sitting) == {Change.FILE}, "it stays marked"
    later = half_right(desk)
    assert desk.carrel.changes(later.id) == frozenset(), "what begins afterwards is sound"


def test_a_cut_off_tail_is_marked(desk: Desk) -> None:
    record = half_right(desk)
    reopen(
        desk,
        lambda c: c.executescript(
            "DELETE FROM events WHERE seq > 5; DELETE FROM acts WHERE id > 1;"
            "UPDATE sittings SET phase = 'item', ended = NULL, outcome = NULL;"
        ),
    )
    assert Change.FILE in desk.carrel.changes(record.id)


def test_a_backup_that_carrel_restored_is_no_change_from_outside(desk: Desk) -> None:
    """But a sitting that was unfinished then says so."""
    done = half_right(desk)
    session = desk.start()
    assert session.wait_saved(WAIT)
    session.close()
    desk.carrel.back_up()
    again = desk.carrel.resume(session.state.sitting)
    again.close()
    desk.carrel.close()
    restore_newest(desk.folder, desk.clock)
    reopen(desk)
    assert desk.carrel.changes(done.id) == frozenset()
    resumed = desk.carrel.resume(session.state.sitting)
    resumed.close()
    assert desk.carrel.changes(session.state.sitting) == {Change.RESTORED}
    assert desk.carrel.changes(done.id) == frozenset()
    assert ActKind.RESTORED in [act.kind for act in desk.carrel._store.acts()]


def test_a_changed_sitting_stays_marked_when_it_goes_on(desk: Desk) -> None:
    """What is written on top of a forged log is authentic; the mark has to last."""
    session = desk.start()
    to_items(session)
    session.perform(Choose(session.delivery.items[0].order[0]))
    assert session.wait_saved(WAIT)
    session.close()
    sitting = session.state.sitting

    def tamper(c: sqlite3.Connection) -> None:
        c.execute("UPDATE events SET wall = '2027' || substr(wall, 5)")
        rechain(c, sitting)

    reopen(desk, tamper)
    resumed = desk.carrel.resume(sitting)
    assert resumed.wait_saved(WAIT)
    resumed.close()
    assert Change.EVENTS in desk.carrel.changes(sitting)
    assert desk.carrel._store.acts()[-2].kind == ActKind.NOTICED_SITTING


def test_records_of_another_installation_are_marked(desk: Desk) -> None:
    record = half_right(desk)
    desk.carrel.close()
    (desk.folder / "installation.key").unlink()
    reopen(desk)
    assert {Change.EVENTS, Change.FILE} <= desk.carrel.changes(record.id)


def test_a_lost_head_is_no_accusation(desk: Desk) -> None:
    """A crash may come between a commit and the head; without a head nothing can be said."""
    record = half_right(desk)
    (desk.folder / "records.head").unlink()
    reopen(desk)
    assert desk.carrel.changes(record.id) == frozenset()
    assert (desk.folder / "records.head").exists()


def test_a_head_that_lags_behind_is_no_accusation(desk: Desk) -> None:
    head = desk.folder / "records.head"
    half_right(desk)
    older = head.read_bytes()
    record = half_right(desk)
    head.write_bytes(older)
    reopen(desk)
    assert desk.carrel.changes(record.id) == frozenset()
    assert head.read_bytes() != older


def test_a_log_that_cannot_be_scored_is_refused(desk: Desk) -> None:
    record = half_right(desk)
    reopen(desk, lambda c: c.execute("UPDATE events SET payload = '{}' WHERE seq = 0"))
    with pytest.raises(DamagedRecords, match="changed or damaged"):
        desk.carrel.result(record.id)


def test_nothing_of_a_score_is_in_the_acts(desk: Desk) -> None:
    half_right(desk)
    for act in desk.carrel._store.acts():
        assert set(act.detail) <= {"sitting", "candidate", "events", "head", "mac"}


def test_a_code_finds_its_sitting_and_nothing_else(desk: Desk) -> None:
    first, second = half_right(desk), desk.sit()
    code = desk.carrel.proof(first.id).short_code
    assert code != desk.carrel.proof(second.id).short_code
    found = desk.carrel.find_code(code.lower().replace("-", " "))
    assert found is not None
    assert found.facts.sitting == first.id
    assert desk.carrel.find_code("AAAA-AAAA-AAAA-AAAA") is None


def test_the_payload_that_is_hashed_does_not_depend_on_tables() -> None:
    """The digest of a known event, by hand: no column, no table, no order of columns in it."""
    event = Event(
        sitting="s", seq=0, kind=EventKind.AGREED, wall="w", mono_ms=1, boot="b",
        payload={"b": 1, "a": "ä"}, previous=GENESIS, hash="",
    )  # fmt: skip
    body = f'["s",0,"agreed","w",1,"b",{{"a":"ä","b":1}},"{GENESIS}"]'
    assert digest(
        sitting=event.sitting, seq=event.seq, kind=event.kind, wall=event.wall,
        mono_ms=event.mono_ms, boot=event.boot, payload=event.payload, previous=event.previous,
    ) == hashlib.sha256(body.encode()).hexdigest()  # fmt: skip


def test_a_code_is_found_although_the_record_was_changed_since(desk: Desk) -> None:
    record = half_right(desk)
    code = desk.carrel.proof(record.id).short_code
    reopen(desk, lambda c: c.execute("UPDATE events SET wall = '2027' || substr(wall, 5)"))
    found = desk.carrel.find_code(code)
    assert found is not None
    assert found.facts.record == SOUND, "as the paper says"
    assert Change.EVENTS in found.changes
    view = short_code_view(found, code)
    assert (view.exit_code, "now it is not" in view.caution) == (0, True)


def test_the_facts_are_what_is_printed_and_not_what_was_forged(desk: Desk) -> None:
    record = half_right(desk)
    reopen(desk, lambda c: c.execute("UPDATE sittings SET scaled = 999"))
    assert desk.carrel.sitting(record.id).scaled == 999
    assert desk.carrel.proof(record.id).facts.scaled == record.scaled
