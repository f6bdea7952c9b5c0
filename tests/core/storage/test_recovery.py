"""Recovery files: everything of a sitting, taken up exactly once, exactly where it follows on."""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from core.app import Carrel
from core.errors import DamagedRecords, NotFound, StorageError, UsageError, WithheldError
from core.exam.intents import Choose, GoTo, Move
from core.exam.phases import Phase, ResultMode
from core.exam.replaying import replay
from core.exam.session import Session
from core.recovery import read_recovery
from core.security.acts import ActKind, Change
from core.security.trust import TrustStore
from tests.fakes import make_clock
from tests.faults import FULL, FaultyDisk, Step
from tests.ui.desk import Desk, answer_all, end, to_items

PATIENCE = 20.0


@dataclass
class Lost:
    """A sitting whose last steps the disk refused until its program was gone."""

    folder: Path
    file: Path
    session: Session
    on_disk: int
    """Events that the disk had taken."""

    def open(self) -> Carrel:
        """Another program on the same records."""
        return Carrel.open(self.folder, make_clock(), shipped_banks=self.folder / "none")


def lose(tmp_path: Path, *, finish: bool = False, result: ResultMode = ResultMode.INSTANT) -> Lost:
    """Sit until the disk refuses; save a recovery file; end the program."""
    desk = Desk.make(tmp_path / "data", make_clock())
    disk = FaultyDisk(desk.carrel._engine)
    session = desk.start(result)
    to_items(session)
    assert session.wait_saved(PATIENCE)
    on_disk = session.state.seq
    disk.refuse(FULL, [Step.WRITE, Step.COMMIT])
    if finish:
        answer_all(session, lambda index: True)
        end(session)
    else:
        for index in range(3):
            option = session.delivery.items[index].item.options[0].id
            session.perform(Choose(option))
            session.perform(GoTo(index + 1))
        desk.clock.advance(90_000)
    file = tmp_path / "stick" / "ada.carrel-recovery"
    file.parent.mkdir()
    desk.carrel.recoveries.write(desk.carrel.recoveries.of(session), file)
    assert not desk.carrel._journal.close(0.1)
    assert not desk.carrel.close()
    return Lost(desk.folder, file, session, on_disk)


@pytest.fixture
def lost(tmp_path: Path) -> Lost:
    return lose(tmp_path)


@pytest.fixture
def carrel(lost: Lost) -> Iterator[Carrel]:
    opened = lost.open()
    yield opened
    opened.close()


def test_exactly_what_is_missing_is_added(lost: Lost, carrel: Carrel) -> None:
    sitting = lost.session.state.sitting
    assert len(carrel._store.log(sitting)) == lost.on_disk
    done = carrel.recover(lost.file)
    assert (done.added, done.created, done.open) == (6, False, True)
    assert tuple(carrel._store.log(sitting)) == lost.session.log
    assert replay(carrel._store.log(sitting)) == lost.session.state
    assert done.sentence == (
        "6 steps of the sitting that the disk had refused are in the records now. "
        "The sitting can be resumed."
    )
    assert carrel._store.acts()[-1].kind == ActKind.RECOVERED
    assert carrel._store.changes(sitting, None) == set(), "by Carrel, so not a change"


def test_a_second_time_changes_nothing(lost: Lost, carrel: Carrel) -> None:
    carrel.recover(lost.file)
    acts, log = carrel._store.acts(), carrel._store.log(lost.session.state.sitting)
    done = carrel.recover(lost.file)
    assert (done.added, done.created) == (0, False)
    assert done.sentence.startswith("The records held everything")
    assert carrel._store.acts() == acts
    assert carrel._store.log(lost.session.state.sitting) == log


def test_what_was_recovered_is_resumed_with_the_time_that_was_left(
    lost: Lost, carrel: Carrel
) -> None:
    """Time used while the disk refused stays used, though no heartbeat was written."""
    left = lost.session.left_ms()
    carrel.recover(lost.file)
    again = carrel.resume(lost.session.state.sitting)
    assert again.left_ms() == left
    assert again.state.items == lost.session.state.items
    assert again.state.position == lost.session.state.position


def test_a_test_that_ended_on_a_full_disk_gets_its_result(tmp_path: Path) -> None:
    lost = lose(tmp_path, finish=True)
    sitting = lost.session.state.sitting
    carrel = lost.open()
    try:
        assert carrel.sitting(sitting).open
        done = carrel.recover(lost.file)
        assert not done.open
        record = carrel.sitting(sitting)
        assert record.finished
        assert record.raw == record.scored
        assert carrel._store.acts()[-1].kind == ActKind.SCORED
        assert (
            carrel._store.changes(
                sitting, (record.outcome, record.scaled, record.raw, record.scored, record.cut)
            )
            == set()
        )
        assert carrel.recover(lost.file).added == 0
    finally:
        carrel.close()


def test_a_withheld_result_stays_withheld(tmp_path: Path) -> None:
    lost = lose(tmp_path, finish=True, result=ResultMode.WITHHELD)
    carrel = lost.open()
    try:
        carrel.recover(lost.file)
        with pytest.raises(WithheldError):
            carrel.result(lost.session.state.sitting)
    finally:
        carrel.close()


def test_a_sitting_that_was_taken_up_without_the_file_is_left_alone(
    lost: Lost, carrel: Carrel
) -> None:
    again = carrel.resume(lost.session.state.sitting)
    again.close()
    log = carrel._store.log(lost.session.state.sitting)
    with pytest.raises(DamagedRecords, match="do not follow on"):
        carrel.recover(lost.file)
    assert carrel._store.log(lost.session.state.sitting) == log


def test_a_sitting_that_was_deleted_does_not_come_back(lost: Lost, carrel: Carrel) -> None:
    carrel.delete(lost.session.state.sitting)
    with pytest.raises(UsageError, match="was deleted"):
        carrel.recover(lost.file)
    assert carrel.sittings() == []


def test_records_that_vanished_get_the_sitting_from_the_file(lost: Lost) -> None:
    """The key of the installation was kept, as with a data folder that is only emptied."""
    key = (lost.folder / "installation.key").read_bytes()
    shutil.rmtree(lost.folder)
    lost.folder.mkdir()
    (lost.folder / "installation.key").write_bytes(key)
    carrel = lost.open()
    try:
        done = carrel.recover(lost.file)
        assert (done.created, done.added) == (True, len(lost.session.log))
        assert done.sentence.startswith("The sitting was filed from the recovery file")
        (record,) = carrel.sittings()
        assert record.candidate.name == "Ada Example"
        assert record.minutes == lost.session.delivery.minutes
        assert carrel._store.changes(record.id, None) == set()
        again = carrel.resume(record.id)
        assert again.delivery == lost.session.delivery
        assert again.left_ms() == lost.session.left_ms()
        answer_rest(again)
        assert carrel.complete(again).finished
    finally:
        carrel.close()


def answer_rest(session: Session) -> None:
    """Open the review screen from wherever the candidate is, and end."""
    while session.state.phase is Phase.ITEM:
        session.perform(Move.NEXT)
    end(session)


def test_a_file_of_another_installation_is_taken_up_only_on_purpose_and_marked(
    lost: Lost, tmp_path: Path
) -> None:
    other = Carrel.open(tmp_path / "other", make_clock(), shipped_banks=tmp_path / "none")
    try:
        with pytest.raises(UsageError, match="another installation"):
            other.recover(lost.file)
        assert other.sittings() == []
        assert other.recover(lost.file, adopt=True).created
        assert other._store.changes(lost.session.state.sitting, None) == {Change.EVENTS}
    finally:
        other.close()


def test_a_file_of_a_trusted_installation_is_taken_up(lost: Lost, tmp_path: Path) -> None:
    other = Carrel.open(tmp_path / "other", make_clock(), shipped_banks=tmp_path / "none")
    try:
        TrustStore(other.paths.trusted).trust(read_recovery(lost.file).signer, "Room 5")
        assert other.recover(lost.file).created
        assert other._store.changes(lost.session.state.sitting, None) == set()
    finally:
        other.close()


@pytest.fixture(scope="module")
def sound(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    return lose(tmp_path_factory.mktemp("sound")).file.read_bytes()


@settings(
    max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(place=st.floats(0, 1, exclude_max=True), flip=st.integers(1, 255))
def test_any_byte_that_was_changed_shows(
    sound: bytes, tmp_path: Path, place: float, flip: int
) -> None:
    changed = bytearray(sound)
    changed[int(place * len(sound))] ^= flip
    file = tmp_path / "changed.carrel-recovery"
    file.write_bytes(changed)
    with pytest.raises(DamagedRecords, match="Nothing was changed"):
        read_recovery(file)


@pytest.mark.parametrize(
    "content",
    [b"", b"{}", b"[]", b"null", b"\xff\xfe", b"[" * 100_000, b'{"carrel_recovery": 2}'],
)
def test_anything_else_is_refused(tmp_path: Path, content: bytes) -> None:
    file = tmp_path / "strange"
    file.write_bytes(content)
    with pytest.raises(DamagedRecords, match="Nothing was changed"):
        read_recovery(file)


def test_half_a_file_is_refused(sound: bytes, tmp_path: Path) -> None:
    file = tmp_path / "half"
    file.write_bytes(sound[: len(sound) // 2])
    with pytest.raises(DamagedRecords):
        read_recovery(file)


def test_a_missing_file_is_not_found(tmp_path: Path) -> None:
    with pytest.raises(NotFound):
        read_recovery(tmp_path / "none")


def test_the_file_is_private_and_whole_or_not_there(lost: Lost, tmp_path: Path) -> None:
    assert lost.file.stat().st_mode & 0o777 == 0o600
    assert list(lost.file.parent.iterdir()) == [lost.file]
    body = json.loads(lost.file.read_bytes())
    assert [each["hash"] for each in body["log"]] == [e.hash for e in lost.session.log]


def test_a_place_that_cannot_be_written_is_named(tmp_path: Path) -> None:
    desk = Desk.make(tmp_path / "data", make_clock())
    try:
        session = desk.start()
        with pytest.raises(StorageError, match="another disk"):
            desk.carrel.recoveries.write(
                desk.carrel.recoveries.of(session), tmp_path / "no" / "such" / "folder"
            )
    finally:
        desk.carrel.close()
