"""The records as a whole, in the window: backed up, checked, restored and salvaged by buttons."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from core.app import Carrel
from core.clock import SystemClock
from core.storage.backup import backups
from tests.ui.hands import click, text
from ui.app import Shell
from ui.screens.dialogs import Question
from ui.screens.records import RecordsDialog
from ui.screens.trouble import TroubleScreen

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")

RECORDS = "records.sqlite"


@pytest.fixture
def shell(qtbot: QtBot, tmp_path: Path) -> Iterator[Shell]:
    """A window on records with one candidate and one backup."""
    carrel = Carrel.open(tmp_path, SystemClock())
    carrel.add_candidate("Ada Example")
    carrel.back_up()
    carrel.add_candidate("Bea Later")
    carrel.close()
    made = Shell(tmp_path)
    made.window.painted.disconnect()
    qtbot.addWidget(made.window)
    made.window.show()
    yield made
    made.close()


def dialog(shell: Shell) -> RecordsDialog:
    found = shell.window.findChild(RecordsDialog, "records_dialog")
    assert found is not None
    return found


def names(shell: Shell) -> list[str]:
    assert shell._carrel is not None
    return [candidate.name for candidate in shell._carrel.candidates()]


def test_one_button_backs_up_and_one_restores(qtbot: QtBot, shell: Shell, tmp_path: Path) -> None:
    shell._open()
    qtbot.waitUntil(lambda: shell.home.records.isVisible())
    click(shell.home, "home_records")
    opened = dialog(shell)
    assert opened.backups.count() == 1
    click(opened, "records_back_up")
    qtbot.waitUntil(lambda: "made and checked" in text(opened, "records_said"), timeout=60_000)
    assert opened.backups.count() == len(backups(tmp_path / "backups")) == 2
    opened.backups.setCurrentRow(1)
    click(opened, "records_restore")
    ask = opened.findChild(Question, "restore")
    assert ask is not None
    click(ask, "restore_yes")
    assert names(shell) == ["Ada Example"]
    assert shell.window.screen_shown is shell.home
    assert len(list(tmp_path.glob("records.replaced-*.sqlite"))) == 1


def spoil_a_name(folder: Path) -> None:
    with closing(sqlite3.connect(folder / RECORDS)) as connection:
        connection.execute("UPDATE candidates SET name = 'Ada Ezample' WHERE name LIKE 'Ada%'")
        connection.commit()


def test_a_changed_row_is_told_without_being_asked(
    qtbot: QtBot, shell: Shell, tmp_path: Path
) -> None:
    spoil_a_name(tmp_path)
    shell._open()
    assert shell.flow is not None
    shell.flow.look_at_records()
    qtbot.waitUntil(lambda: shell.window.findChild(RecordsDialog) is not None, timeout=60_000)
    assert "is not as it was filed" in text(dialog(shell), "records_said")


def test_sound_records_are_not_talked_about(qtbot: QtBot, shell: Shell) -> None:
    shell._open()
    assert shell.flow is not None
    assert shell._tasks is not None
    shell.flow.look_at_records()
    tasks = shell._tasks
    qtbot.waitUntil(lambda: not tasks.busy, timeout=60_000)
    assert shell.window.findChild(RecordsDialog) is None


def test_what_can_be_read_of_a_damaged_file_is_saved(
    qtbot: QtBot, shell: Shell, tmp_path: Path
) -> None:
    path = tmp_path / RECORDS
    data = bytearray(path.read_bytes())
    data[:16] = b"nothing at all\0\0"
    path.write_bytes(data)
    shell._open()
    screen = shell.window.screen_shown
    assert isinstance(screen, TroubleScreen)
    click(screen, "trouble_salvage")
    ask = screen.findChild(QFileDialog, "salvage_folder")
    assert ask is not None
    ask.fileSelected.emit(str(tmp_path))
    ask.close()
    qtbot.waitUntil(lambda: "2 candidates" in text(screen, "trouble_said"))
    (document,) = tmp_path.glob("carrel-salvage-*/salvage.json")
    people = json.loads(document.read_text())["candidates"]
    assert sorted(person["name"] for person in people) == ["Ada Example", "Bea Later"]
    assert path.read_bytes() == data
    assert document.stat().st_mode & 0o077 == 0
    assert document.parent.stat().st_mode & 0o077 == 0
