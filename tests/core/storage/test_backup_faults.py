"""A backup that fails half-way, by a full disk or a kill, leaves the earlier ones as they were."""

from __future__ import annotations

import hashlib
import os
import signal
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from core.errors import StorageError
from core.storage.backup import NEWEST_KEPT, backups, is_sound, make_backup
from core.storage.engine import open_records

NOW = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)
ROOT = Path(__file__).parents[3]


def make_records(folder: Path) -> Path:
    path = folder / "records.sqlite"
    open_records(path).dispose()
    with closing(sqlite3.connect(path)) as connection:
        connection.executemany(
            "INSERT INTO candidates VALUES (?, ?, '[]', 'now')",
            [(f"{number}", f"Candidate {number} {'x' * 400}") for number in range(400)],
        )
        connection.commit()
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    return path


def contents(folder: Path) -> dict[str, str]:
    return {path.name: hashlib.sha256(path.read_bytes()).hexdigest() for path in backups(folder)}


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A file system of 4 MiB in memory."""
    if sys.platform != "linux":
        pytest.skip("needs tmpfs")
    place = tmp_path / "disk"
    place.mkdir()
    made = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=4m", "tmpfs", str(place)], capture_output=True
    )
    if made.returncode != 0:
        pytest.skip("needs the right to mount a file system")
    yield place
    subprocess.run(["umount", "-l", str(place)], check=True)


def test_a_disk_that_fills_up_during_a_backup_leaves_the_earlier_ones(small_disk: Path) -> None:
    """With nothing free, with some, and with nearly enough."""
    records, folder = make_records(small_disk), small_disk / "backups"
    for number in range(3):
        made = make_backup(records, folder, NOW + timedelta(minutes=number))
    before, needed = contents(folder), made.stat().st_size
    refused = 0
    for percent in (0, 1, 5, 20, 50, 80, 95, 99):
        filler = small_disk / "filler"
        with filler.open("wb") as file:
            room = os.statvfs(small_disk)
            file.truncate(0)
            free = room.f_bavail * room.f_frsize - needed * percent // 100
            file.write(b"x" * free)
        with pytest.raises(StorageError, match=r"full|No space"):
            make_backup(records, folder, NOW + timedelta(hours=1))
        refused += 1
        assert contents(folder) == before, f"{percent} % of the space was free"
        assert all(is_sound(path) for path in backups(folder))
        assert not list(folder.glob("*.part*")), "nothing half-made stays and takes the room"
        filler.unlink()
    assert refused == 8
    newest = make_backup(records, folder, NOW + timedelta(hours=2))
    assert is_sound(newest)
    assert set(before) < set(contents(folder))


_KILLED = """
import os, signal, sys
from datetime import datetime
from pathlib import Path
from core.storage import backup

calls = before = int(sys.argv[3])

def traced(frame, event, argument):
    global calls
    name = frame.f_code.co_filename
    if event == "line" and name.endswith(("storage/backup.py", "storage/trouble.py")):
        calls -= 1
        if calls < 0:
            os.kill(os.getpid(), signal.SIGKILL)
    return traced

sys.settrace(traced)
backup.make_backup(Path(sys.argv[1]), Path(sys.argv[2]), datetime.fromisoformat(sys.argv[4]))
sys.settrace(None)
print(before - calls)
"""


def back_up_until(records: Path, folder: Path, calls: int, moment: datetime) -> int | None:
    """A backup by a child that is killed after so many lines; how many it has if it is not."""
    command = [sys.executable, "-c", _KILLED, str(records), str(folder), str(calls)]
    ended = subprocess.run([*command, moment.isoformat()], cwd=ROOT, capture_output=True, text=True)
    assert ended.returncode in (0, -signal.SIGKILL), ended.stderr
    return int(ended.stdout) if ended.returncode == 0 else None


def test_a_backup_killed_at_any_step_leaves_the_earlier_ones(tmp_path: Path) -> None:
    """Killed at places all over it; with so many there that one is thinned at the end."""
    records, folder = make_records(tmp_path), tmp_path / "backups"
    for number in range(NEWEST_KEPT):
        make_backup(records, folder, NOW + timedelta(minutes=number))
    lines = back_up_until(records, folder, 10**9, NOW + timedelta(hours=1))
    assert lines is not None
    for number, calls in enumerate(range(0, lines, lines // 20)):
        before = contents(folder)
        moment = NOW + timedelta(hours=2, minutes=number)
        assert back_up_until(records, folder, calls, moment) is None, "it was killed"
        after = contents(folder)
        assert all(is_sound(path) for path in backups(folder)), f"after {calls} lines"
        assert len(after) >= NEWEST_KEPT
        if set(before) - set(after):
            assert set(after) - set(before), "an old one goes only when a new one is there"
        assert all(after[name] == before[name] for name in set(before) & set(after))
    assert is_sound(make_backup(records, folder, NOW + timedelta(days=1)))
