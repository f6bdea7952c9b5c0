"""A disk that fails in mid-sitting: nothing is called saved that is not, and nothing is lost."""

from __future__ import annotations

import shutil
import sqlite3
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest

from core.errors import StorageError
from core.exam.intents import Choose, GoTo, Move
from core.exam.phases import Phase
from core.exam.session import Session
from tests.campaigns.faults import campaign
from tests.fakes import make_clock
from tests.faults import FULL, IO_ERROR, MESSAGES, NO_FOLDER, READ_ONLY, FaultyDisk, Step
from tests.ui.desk import Desk, answer_all, end, to_items

PATIENCE = 20.0
"""Seconds after which a test gives up; nothing is expected to take them."""

SENTENCES = {
    FULL: "the disk is full",
    IO_ERROR: "the disk reports an error",
    READ_ONLY: "the disk takes no writing",
    NO_FOLDER: "the records’ folder is out of reach",
}


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    made = Desk.make(tmp_path / "data", make_clock())
    yield made
    made.carrel.close()


def until(holds: Callable[[], bool]) -> None:
    """Polls; fails after a patience."""
    never = threading.Event()
    for _ in range(int(PATIENCE / 0.01)):
        if holds():
            return
        never.wait(0.01)
    raise AssertionError("it did not come to that")


def at_items(desk: Desk) -> Session:
    """A sitting at its first item, all of it on the disk."""
    session = desk.start()
    to_items(session)
    assert session.wait_saved(PATIENCE)
    return session


def held(path: Path, sitting: str) -> list[str]:
    """Hashes of the events that another program finds in a file."""
    query = "SELECT hash FROM events WHERE sitting = ? ORDER BY seq"
    with closing(sqlite3.connect(path)) as connection:
        return [row[0] for row in connection.execute(query, [sitting])]


def is_whole(desk: Desk, session: Session) -> bool:
    """Whether the file holds every event of a session, in order."""
    made = [event.hash for event in session.log]
    return held(desk.carrel.paths.records, session.state.sitting) == made


def click_about(session: Session) -> None:
    """Five steps: three questions answered, with moves between."""
    for index in range(3):
        option = session.delivery.items[index].item.options[0].id
        session.perform(Choose(option))
        session.perform(GoTo(index + 1))


@pytest.mark.parametrize("said", MESSAGES)
@pytest.mark.parametrize("step", [Step.BEGIN, Step.WRITE, Step.COMMIT, Step.COMMITTED])
def test_what_the_disk_refuses_is_not_saved_and_written_in_order_later(
    desk: Desk, said: str, step: Step
) -> None:
    disk = FaultyDisk(desk.carrel._engine)
    session = at_items(desk)
    before = session.state.seq
    disk.refuse(said, [step])
    click_about(session)
    until(lambda: session.trouble is not None)
    assert session.trouble == SENTENCES[said]
    assert not session.wait_saved(0.3)
    assert session.state.seq > before, "the sitting goes on in memory"

    disk.mend()
    assert session.wait_saved(PATIENCE)
    assert session.trouble is None
    assert disk.hits > 0
    assert is_whole(desk, session)


def test_a_disk_that_can_no_longer_be_opened_is_tried_until_it_can(desk: Desk) -> None:
    disk = FaultyDisk(desk.carrel._engine)
    session = at_items(desk)
    disk.refuse(NO_FOLDER, [Step.OPEN, Step.COMMIT])
    click_about(session)
    until(lambda: disk.hits > 2)
    assert not session.saved
    disk.mend()
    assert session.wait_saved(PATIENCE)
    assert is_whole(desk, session)


def test_a_refused_heartbeat_is_told_though_every_answer_is_there(desk: Desk) -> None:
    disk = FaultyDisk(desk.carrel._engine)
    session = at_items(desk)
    assert session.saved
    disk.refuse(IO_ERROR, [Step.WRITE])
    until(lambda: not session.saved)
    disk.mend()
    until(lambda: session.saved)


def test_a_stalled_disk_lets_the_sitting_go_on(desk: Desk) -> None:
    disk = FaultyDisk(desk.carrel._engine)
    session = at_items(desk)
    disk.stall()
    click_about(session)
    assert disk.stalled.wait(PATIENCE)
    assert not session.saved
    assert session.trouble is None, "nothing was refused: it is only slow"
    click_about(session)
    disk.mend()
    assert session.wait_saved(PATIENCE)
    assert is_whole(desk, session)


def test_time_without_the_disk_is_known(desk: Desk) -> None:
    disk = FaultyDisk(desk.carrel._engine)
    session = at_items(desk)
    assert session.unsaved_ms() == 0
    disk.refuse(FULL)
    click_about(session)
    until(lambda: not session.saved)
    desk.clock.advance(4_000)
    assert session.unsaved_ms() >= 4_000
    disk.mend()
    assert session.wait_saved(PATIENCE)
    assert session.unsaved_ms() == 0


def test_a_folder_that_is_moved_away_is_noticed_without_a_step(desk: Desk, tmp_path: Path) -> None:
    """The file stays open, and SQLite would go on writing to it without a word."""
    session = at_items(desk)
    desk.folder.rename(tmp_path / "away")
    until(lambda: not session.saved)
    assert session.trouble == "the records’ folder is gone"
    click_about(session)
    assert not session.wait_saved(0.6)

    (tmp_path / "away").rename(desk.folder)
    assert session.wait_saved(PATIENCE)
    assert is_whole(desk, session)


def test_a_deleted_file_is_not_replaced_by_an_empty_one(desk: Desk) -> None:
    session = at_items(desk)
    for path in desk.folder.glob("records.sqlite*"):
        path.unlink()
    click_about(session)
    until(lambda: session.trouble is not None)
    assert not session.wait_saved(0.6)
    assert not desk.carrel.paths.records.exists()
    assert not desk.carrel._journal.close(0.1)


def test_a_log_beside_the_records_that_is_deleted_is_noticed(desk: Desk) -> None:
    session = at_items(desk)
    (desk.folder / "records.sqlite-wal").unlink()
    click_about(session)
    until(lambda: not session.saved)
    assert not desk.carrel._journal.close(0.1)


def test_an_older_file_in_the_place_of_the_records_is_not_written_on(
    desk: Desk, tmp_path: Path
) -> None:
    session = at_items(desk)
    backup = desk.carrel.back_up()
    click_about(session)
    assert session.wait_saved(PATIENCE)
    records = desk.carrel.paths.records
    older = tmp_path / "older.sqlite"
    shutil.copy(backup, older)
    found = held(older, session.state.sitting)
    for suffix in ("-wal", "-shm"):
        records.with_name(records.name + suffix).unlink()
    older.replace(records)
    click_about(session)
    until(lambda: session.trouble == "the records were replaced")
    assert not session.wait_saved(0.3)
    assert held(records, session.state.sitting) == found
    assert not desk.carrel._journal.close(0.1)


def test_the_end_of_a_test_waits_for_a_full_disk(desk: Desk) -> None:
    disk = FaultyDisk(desk.carrel._engine)
    session = desk.start()
    to_items(session)
    assert session.wait_saved(PATIENCE)
    disk.refuse(FULL)
    answer_all(session, lambda index: True)
    end(session)
    assert session.state.phase is Phase.FINISHED
    until(lambda: session.trouble is not None)
    with pytest.raises(StorageError, match="not on the disk yet"):
        desk.carrel.complete(session)
    assert desk.carrel.sitting(session.state.sitting).open, "no result before its end is there"

    disk.mend()
    record = desk.carrel.complete(session)
    assert record.raw == record.scored


def test_nothing_follows_on_steps_that_the_disk_still_refuses(desk: Desk) -> None:
    disk = FaultyDisk(desk.carrel._engine)
    session = at_items(desk)
    disk.refuse(FULL, [Step.COMMIT])
    session.perform(Move.LEAVE if session.delivery.driver.switches.save_and_leave else GoTo(1))
    session.close()  # left without waiting for the disk
    until(lambda: session.trouble is not None)
    with pytest.raises(StorageError, match="still refuses the last steps"):
        desk.carrel.resume(session.state.sitting)
    with pytest.raises(StorageError, match="still refuses the last steps"):
        desk.carrel.delete(session.state.sitting)
    with pytest.raises(StorageError, match="still refuses the last steps"):
        desk.start()
    disk.mend()
    assert session.wait_saved(PATIENCE)
    again = desk.carrel.resume(session.state.sitting)
    assert again.state.seq == session.state.seq + 1


def test_a_program_that_ends_while_the_disk_refuses_says_so(tmp_path: Path) -> None:
    desk = Desk.make(tmp_path / "data", make_clock())
    disk = FaultyDisk(desk.carrel._engine)
    session = at_items(desk)
    disk.refuse(FULL, [Step.COMMIT])
    click_about(session)
    until(lambda: session.trouble is not None)
    assert not desk.carrel._journal.close(0.1)
    assert not desk.carrel.close()


def test_a_refusal_is_logged_once(desk: Desk, caplog: pytest.LogCaptureFixture) -> None:
    """A log that repeats itself would fill the disk too."""
    disk = FaultyDisk(desk.carrel._engine)
    session = at_items(desk)
    disk.refuse(FULL, [Step.COMMIT])
    click_about(session)
    until(lambda: disk.hits >= 4)
    told = [each for each in caplog.records if "refuse a write" in each.message]
    assert len(told) == 1
    disk.mend()


def test_random_trouble_loses_nothing(tmp_path: Path) -> None:
    tally = campaign(runs=4, seed=7, folder=tmp_path)
    assert tally.lost == 0
    assert (tally.runs, tally.faults > 0, tally.checked > 0) == (4, True, True)


# On real disks ---------------------------------------------------------------------------------


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A file system of 3 MiB in memory."""
    if sys.platform != "linux":
        pytest.skip("needs tmpfs")
    place = tmp_path / "disk"
    place.mkdir()
    made = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=3m", "tmpfs", str(place)],
        capture_output=True,
        check=False,
    )
    if made.returncode != 0:
        pytest.skip("needs the right to mount a file system")
    yield place
    subprocess.run(["umount", "-l", str(place)], check=True)


def fill(place: Path) -> Path:
    """Take every byte that is left."""
    filler = place / "filler"
    with filler.open("wb", buffering=0) as file:
        for size in (65536, 4096, 1):
            try:
                while True:
                    file.write(b"x" * size)
            except OSError:
                continue
    return filler


def test_a_disk_that_is_filled_to_the_brim_and_freed(small_disk: Path) -> None:
    desk = Desk.make(small_disk / "data", make_clock())
    session = at_items(desk)
    filler = fill(small_disk)
    for _ in range(40):  # what the log has room for is still saved, and said to be
        click_about(session)
        if not session.wait_saved(1.0):
            break
    assert not session.saved
    until(lambda: session.trouble is not None)
    assert session.trouble == "the disk is full"
    click_about(session)
    with pytest.raises(StorageError, match="No space left"):
        desk.carrel.recoveries.write(desk.carrel.recoveries.of(session), small_disk / "here")
    assert not (small_disk / "here").exists()

    filler.unlink()
    assert session.wait_saved(PATIENCE)
    assert is_whole(desk, session)
    assert desk.carrel.close()


def test_a_disk_that_is_pulled_out(small_disk: Path, tmp_path: Path) -> None:
    """Still open, it takes every write; nobody would ever find them."""
    seen = tmp_path / "seen"
    seen.mkdir()
    subprocess.run(["mount", "--bind", str(small_disk), str(seen)], check=True)
    desk = Desk.make(seen / "data", make_clock())
    session = at_items(desk)
    subprocess.run(["umount", "-l", str(seen)], check=True)
    click_about(session)
    until(lambda: session.trouble is not None)
    assert not session.saved
    assert list(seen.iterdir()) == [], "nothing is made in the place of the disk"

    subprocess.run(["mount", "--bind", str(small_disk), str(seen)], check=True)
    try:
        assert session.wait_saved(PATIENCE)
        assert is_whole(desk, session)
        assert desk.carrel.close()
    finally:
        subprocess.run(["umount", "-l", str(seen)], check=True)
