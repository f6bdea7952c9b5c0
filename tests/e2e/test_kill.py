"""A real ``kill -9`` in the middle of a sitting in the real room, and what is there afterwards."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from core.app import Carrel
from core.clock import SystemClock
from core.exam.replaying import replay
from core.exam.sitting import SittingState
from ui.screens.room import ExamRoom

ROOT = Path(__file__).parents[2]


def run_and_kill(folder: Path, seed: int, lines: int) -> tuple[str, list[dict[str, Any]]]:
    """Kill a sitting after it has printed some lines; its id, and every whole line."""
    victim = subprocess.Popen(
        [sys.executable, "-m", "tests.e2e.victim", str(folder), str(seed)],
        stdout=subprocess.PIPE,
        cwd=ROOT,
    )
    assert victim.stdout is not None
    said = [victim.stdout.readline() for _ in range(lines)]
    os.kill(victim.pid, signal.SIGKILL)
    said += victim.stdout.readlines()
    victim.wait()
    victim.stdout.close()
    whole = [json.loads(line) for line in said if line.endswith(b"\n")]
    return whole[0]["sitting"], whole[1:]


def milliseconds(clock: str) -> int:
    """What a clock reading says; it shows whole seconds."""
    parts = [int(part) for part in clock.rsplit(" ", 1)[-1].split(":")]
    seconds = 0
    for part in parts:
        seconds = seconds * 60 + part
    return seconds * 1000


def check_items(state: SittingState, shown: list[dict[str, Any]]) -> int:
    """Compare what was last shown as saved of each item; how many items were compared."""
    last = {line["item"]: line for line in shown if line["saved"]}
    unsure = {line["item"] for line in shown[-1:]}  # one more click may have come before the kill
    for index, line in last.items():
        if index not in unsure:
            assert list(state.items[index].response) == line["chosen"], line
            assert state.items[index].flagged == line["flagged"], line
    return len(last)


@pytest.mark.timeout(240)
@pytest.mark.parametrize(("seed", "lines"), [(1, 4), (2, 25), (3, 60)])
def test_what_was_shown_as_saved_is_there_after_kill_9(
    tmp_path: Path, qtbot: QtBot, seed: int, lines: int
) -> None:
    sitting, shown = run_and_kill(tmp_path, seed, lines)
    assert all(line["saved"] for line in shown)

    carrel = Carrel.open(tmp_path, SystemClock())
    log = carrel._store.log(sitting)
    assert check_items(replay(log), shown) >= 1

    session = carrel.resume(sitting)
    left = session.left_ms()
    at_kill = milliseconds(shown[-1]["clock"])
    assert at_kill - 1_000 <= left <= at_kill + 2_000  # the clock shows whole seconds
    room = ExamRoom(session)
    qtbot.addWidget(room)
    room.show()
    assert session.state.position == replay(log).position
    chosen = session.state.item.response
    delivered = session.delivery.items[session.state.position]
    for place, option in enumerate(delivered.order):
        button = room.findChild(QAbstractButton, f"option_{place}")
        assert button is not None
        assert button.isChecked() == (option in chosen)
    session.close()
    room.close()
    carrel.close()
