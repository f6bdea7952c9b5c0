"""The program without its window: start, leave, lose, resume, finish, withhold, release, delete."""

from __future__ import annotations

import json
import os
import shutil
import signal
import sqlite3
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from core.app import Carrel
from core.clock import ScriptedClock
from core.errors import (
    DamagedRecords,
    FormError,
    InUse,
    NotFound,
    UsageError,
    WithheldError,
)
from core.exam import itemtypes
from core.exam.events import EventKind
from core.exam.intents import Choose, Flag, Intent, Move, SubmitSurvey
from core.exam.phases import Phase, ResultMode
from core.exam.result import Outcome
from core.exam.session import Session
from core.exam.start import RANDOM, StartRequest
from core.storage.backup import backups
from core.storage.listing import Listing
from tests.builders import MINI_BANK
from tests.fakes import START

ROOT = Path(__file__).parents[2]
WAIT = 10.0


@dataclass
class Bench:
    """A program on a temporary folder that can be closed and opened again."""

    folder: Path
    clock: ScriptedClock
    carrel: Carrel
    candidate: str = ""
    exam: str = ""

    def reopen(self) -> None:
        self.carrel.close()
        self.carrel = Carrel.open(self.folder, self.clock)

    def start(self, **wishes: object) -> Session:
        values = {
            "candidate": self.candidate,
            "exam": self.exam,
            "form": "a",
            "seed": 1,
            "result": ResultMode.INSTANT,
        }
        return self.carrel.start(StartRequest(**(values | wishes)))  # type: ignore[arg-type]


@pytest.fixture
def bench(tmp_path: Path) -> Iterator[Bench]:
    clock = ScriptedClock(START)
    found = Bench(tmp_path / "data", clock, Carrel.open(tmp_path / "data", clock))
    found.exam = found.carrel.add_bank(MINI_BANK).id
    found.candidate = found.carrel.add_candidate("Ada  Example").id
    yield found
    found.carrel.close()


def perform(session: Session, *intents: Intent) -> None:
    for intent in intents:
        session.perform(intent)


def to_items(session: Session) -> None:
    perform(session, Move.CONFIRM, Move.AGREE)
    if session.state.phase is Phase.TUTORIAL:
        session.perform(Move.FINISH_TUTORIAL)
    session.perform(Move.BEGIN)


def finish(session: Session, right: Callable[[int], bool] = lambda index: True) -> None:
    """Answer every item and press the button that ends the test."""
    to_items(session)
    for index, delivered in enumerate(session.delivery.items):
        key = itemtypes.key(delivered.item)
        wrong = [o.id for o in delivered.item.options if o.id not in key][: len(key)]
        for option in key if right(index) else wrong:
            session.perform(Choose(option))
        session.perform(Move.NEXT)
    answers = {question.id: question.options[0] for question in session.delivery.driver.survey}
    perform(session, Move.END_ITEMS, SubmitSurvey(answers), Move.END_TEST)


def test_a_whole_sitting_is_scored_at_once(bench: Bench) -> None:
    session = bench.start(result=ResultMode.INSTANT)
    finish(session)
    record = bench.carrel.complete(session)
    assert (record.outcome, record.raw) == (Outcome.PASS, session.delivery.exam.scored)
    assert record.scaled == session.delivery.exam.scale.maximum
    assert record.candidate.name == "Ada Example"
    assert record.candidate.candidate_id.startswith("PRACTICE-")
    assert bench.carrel.sittings() == [record]


def test_each_sitting_is_followed_by_a_backup(bench: Bench) -> None:
    session = bench.start()
    finish(session)
    record = bench.carrel.complete(session)
    (backup,) = backups(bench.carrel.paths.backups)
    assert Listing(backup).sitting(record.id, bench.clock.now()).phase is Phase.FINISHED


def test_no_number_of_one_exam_is_in_the_code(bench: Bench) -> None:
    """The small exam has other counts, scale and minutes than the shipped one."""
    session = bench.start()
    exam = session.delivery.exam
    assert len(session.delivery.items) == exam.items == 7
    finish(session, right=lambda index: False)
    record = bench.carrel.complete(session)
    assert record.outcome is Outcome.FAIL
    assert record.scaled == exam.scale.minimum != 100
    assert record.minutes == exam.minutes != 180
    assert [s.scored for s in bench.carrel.result(record.id).sections] == [
        domain.scored for domain in exam.domains
    ]


def test_leaving_stops_the_clock_and_resuming_goes_on_at_the_same_item(bench: Bench) -> None:
    bench.carrel.refresh_banks()
    session = bench.start(exam="mls-c01")
    to_items(session)
    perform(session, Move.NEXT, Choose("a"), Flag(1, on=True))
    bench.clock.advance(90_000)
    session.perform(Move.LEAVE)
    left = session.left_ms()
    assert session.wait_saved(WAIT)
    bench.clock.advance(86_400_000)
    bench.reopen()
    (record,) = bench.carrel.sittings()
    assert record.open
    resumed = bench.carrel.resume(record.id)
    assert resumed.left_ms() == left
    assert resumed.state.position == 1
    assert resumed.state.items == session.state.items
    assert resumed.delivery == session.delivery


def test_a_lost_program_gives_at_most_what_the_last_heartbeat_missed(bench: Bench) -> None:
    session = bench.start()
    to_items(session)
    assert session.wait_saved(WAIT)
    bench.clock.advance(700)
    beat = session._beat()
    assert beat is not None
    assert beat.spent_ms == 700
    bench.carrel._journal._beat(bench.carrel._engine.connect())
    bench.clock.advance(400)
    bench.reopen()
    resumed = bench.carrel.resume(session.state.sitting)
    assert resumed.state.exam_clock.spent_ms == 700
    opened = [
        e for e in bench.carrel._store.log(session.state.sitting) if e.kind is EventKind.OPENED
    ]
    assert [e.payload["after"] for e in opened] == ["start", "loss"]


def test_a_forged_heartbeat_is_ignored(bench: Bench) -> None:
    session = bench.start()
    to_items(session)
    bench.clock.advance(60_000)
    session.perform(Choose("a"))
    assert session.wait_saved(WAIT)
    sitting = session.state.sitting
    bench.carrel.close()
    with sqlite3.connect(bench.folder / "records.sqlite") as connection:
        connection.execute("DELETE FROM heartbeats")
        connection.execute(
            "INSERT INTO heartbeats VALUES (?, 3000000, 0, 9, '', 0, 'b', 'forged')", [sitting]
        )
    connection.close()
    bench.carrel = Carrel.open(bench.folder, bench.clock)
    assert bench.carrel.resume(sitting).state.exam_clock.spent_ms == 60_000


def test_a_changed_log_is_noticed_when_the_sitting_is_opened(bench: Bench) -> None:
    session = bench.start()
    to_items(session)
    session.perform(Choose("a"))
    assert session.wait_saved(WAIT)
    bench.carrel.close()
    with sqlite3.connect(bench.folder / "records.sqlite") as connection:
        connection.execute(
            "UPDATE events SET payload = replace(payload, '\"a\"', '\"b\"') WHERE kind = 'answered'"
        )
    connection.close()
    bench.carrel = Carrel.open(bench.folder, bench.clock)
    with pytest.raises(DamagedRecords, match="does not hold together"):
        bench.carrel.resume(session.state.sitting)


def test_a_withheld_result_is_nowhere_until_its_release(bench: Bench) -> None:
    session = bench.start(result=ResultMode.WITHHELD)
    finish(session)
    record = bench.carrel.complete(session)
    assert record.finished
    assert not record.released
    assert (record.outcome, record.scaled, record.raw, record.cut) == (None,) * 4
    with pytest.raises(WithheldError, match="withheld until"):
        bench.carrel.result(record.id)
    with pytest.raises(WithheldError):
        bench.carrel.reviewable(record.id)
    with sqlite3.connect(bench.folder / "records.sqlite") as connection:
        stored = connection.execute("SELECT outcome, scaled, raw, cut FROM sittings").fetchall()
    connection.close()
    assert stored == [(None, None, None, None)]

    released = bench.carrel.release(record.id)
    assert released.released
    assert released.outcome is Outcome.PASS
    assert bench.carrel._store.log(record.id)[-1].kind is EventKind.RELEASED


def test_a_withheld_result_is_released_by_itself_in_time(bench: Bench) -> None:
    session = bench.start(result=ResultMode.WITHHELD)
    finish(session)
    record = bench.carrel.complete(session)
    bench.clock.advance(session.delivery.driver.limits.release_after_hours * 3_600_000 - 60_000)
    assert not bench.carrel.sitting(record.id).released
    bench.clock.advance(60_001)
    assert bench.carrel.sitting(record.id).outcome is Outcome.PASS


def test_a_form_code_gives_the_same_form_and_no_other_bank(bench: Bench) -> None:
    first = bench.start(form=RANDOM, seed=77).delivery
    again = bench.start(form=first.form_code, seed=5).delivery
    assert [d.item.id for d in again.items] == [d.item.id for d in first.items]
    assert again.form_code == first.form_code
    other = first.form_code[:-8] + "00000000"
    with pytest.raises(FormError, match="made from bank version 00000000"):
        bench.start(form=other)
    with pytest.raises(FormError, match="another version of the draw"):
        bench.start(form=first.form_code.replace("/R1-", "/R9-"))


def test_what_does_not_exist_is_named(bench: Bench) -> None:
    with pytest.raises(NotFound, match="no exam “nothing”"):
        bench.start(exam="nothing")
    with pytest.raises(NotFound, match=r"no form “Q”\. It has A"):
        bench.start(form="q")
    with pytest.raises(NotFound, match="no accommodation"):
        bench.start(accommodations=("sofa",))
    with pytest.raises(NotFound, match="no sitting"):
        bench.carrel.resume("nothing")
    with pytest.raises(UsageError, match="1 to 120"):
        bench.carrel.add_candidate("  ")
    assert bench.carrel.sittings() == []


def test_extra_time_is_counted_once(bench: Bench) -> None:
    granted = next(e for e in bench.carrel.exams() if e.id == bench.exam).accommodations
    name, minutes = granted[0][0], granted[0][2]
    session = bench.start(accommodations=(name, name))
    assert session.delivery.minutes == session.delivery.exam.minutes + minutes
    assert session.left_ms() == session.delivery.minutes * 60_000


def test_abandoning_and_deleting_are_explicit_and_logged(bench: Bench) -> None:
    session = bench.start()
    to_items(session)
    assert session.wait_saved(WAIT)
    sitting = session.state.sitting
    bench.reopen()
    bench.carrel.abandon(sitting)
    assert bench.carrel.sitting(sitting).phase is Phase.ABANDONED
    with pytest.raises(UsageError, match="over"):
        bench.carrel.resume(sitting)
    with pytest.raises(UsageError, match="not finished"):
        bench.carrel.result(sitting)
    bench.carrel.delete(sitting)
    assert bench.carrel.sittings() == []
    last = bench.carrel._store.acts()[-1]
    assert last.kind == "delete-sitting"
    assert last.detail["sitting"] == sitting
    with sqlite3.connect(bench.folder / "records.sqlite") as connection:
        for table in ("events", "deliveries", "heartbeats", "sittings"):
            assert connection.execute(f"SELECT count(*) FROM {table}").fetchone() == (0,)
    connection.close()


def test_a_later_edit_of_the_bank_does_not_change_a_past_result(
    bench: Bench, tmp_path: Path
) -> None:
    copy = tmp_path / "copy"
    shutil.copytree(MINI_BANK, copy)
    exam = copy / "exam.yaml"
    exam.write_text(exam.read_text("utf-8").replace("id: mini", "id: mini-copy"), "utf-8")
    bench.exam = bench.carrel.add_bank(copy).id
    session = bench.start()
    finish(session)
    record = bench.carrel.complete(session)
    before = bench.carrel.reviewable(record.id)
    for file in (copy / "items").rglob("*.yaml"):
        text = file.read_text("utf-8")
        file.write_text(text.replace("angoff: 0.", "angoff: 0.9"), "utf-8")
    assert bench.carrel.add_bank(copy).bank_hash != record.bank_hash
    assert bench.carrel.reviewable(record.id) == before


def test_two_programs_on_one_folder(bench: Bench) -> None:
    with pytest.raises(InUse, match="Another Carrel"):
        Carrel.open(bench.folder, bench.clock)
    reader = Carrel.open(bench.folder, bench.clock, write=False)
    assert reader.candidates() == bench.carrel.candidates()
    reader.close()


def test_files_are_private(bench: Bench) -> None:
    bench.start()
    for file in bench.folder.iterdir():
        assert file.stat().st_mode & 0o077 == 0, file
    assert bench.folder.stat().st_mode & 0o077 == 0


_VICTIM = """
import json, sys
from pathlib import Path
from core.app import Carrel
from core.clock import SystemClock
from core.exam.intents import Choose, Flag, GoTo, Move
from core.exam.start import StartRequest

carrel = Carrel.open(Path(sys.argv[1]), SystemClock())
candidate = carrel.add_candidate("Victim")
session = carrel.start(StartRequest(candidate=candidate.id, exam=sys.argv[2], form="a", seed=1))
for move in (Move.CONFIRM, Move.AGREE, Move.FINISH_TUTORIAL, Move.BEGIN):
    session.perform(move)
place = 0
while True:
    option = session.delivery.items[place].order[0]
    session.perform(Choose(option))
    session.perform(Flag(place, on=not session.state.items[place].flagged))
    assert session.wait_saved(10)
    print(json.dumps({"sitting": session.state.sitting, "seq": session.state.seq,
                      "left_ms": session.left_ms()}), flush=True)
    place = (place + 1) % len(session.delivery.items)
    session.perform(GoTo(place))
"""


def test_kill_9_loses_nothing_that_was_said_to_be_saved(bench: Bench) -> None:
    bench.carrel.close()
    victim = subprocess.Popen(
        [sys.executable, "-c", _VICTIM, str(bench.folder), bench.exam],
        stdout=subprocess.PIPE,
        cwd=ROOT,
    )
    assert victim.stdout is not None
    lines = [victim.stdout.readline() for _ in range(40)]
    os.kill(victim.pid, signal.SIGKILL)
    lines += victim.stdout.readlines()
    victim.wait()
    victim.stdout.close()
    shown = json.loads([line for line in lines if line.endswith(b"\n")][-1])

    bench.carrel = Carrel.open(bench.folder, bench.clock)
    log = bench.carrel._store.log(shown["sitting"])
    assert len(log) >= shown["seq"]
    resumed = bench.carrel.resume(shown["sitting"])
    assert shown["left_ms"] <= resumed.left_ms() <= shown["left_ms"] + 1_000
