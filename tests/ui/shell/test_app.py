"""Start-up: what is there when the first picture is, and what happens where it cannot go on."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from core.app import Carrel
from core.clock import SystemClock
from core.errors import InUse
from tests.ui.hands import click, text
from ui.app import Shell
from ui.crash import Trouble
from ui.screens.dialogs import Message
from ui.screens.trouble import TroubleScreen

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")  # the offscreen platform says so

ROOT = Path(__file__).parents[3]

SCRIPT = """
import builtins, json, sys
original = builtins.__import__
from ui.app import run_window
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
seen = {"import": builtins.__import__ is original}
def look(moment):
    window = next(w for w in QApplication.topLevelWidgets() if w.objectName() == "main_window")
    seen[moment] = {
        "modules": sorted(m for m in HEAVY if m in sys.modules),
        "clickable": window.screen_shown.body.isEnabled(),
    }
HEAVY = ("sqlalchemy", "reportlab", "pydantic", "alembic", "highspy", "core.app", "ui.flow")
def ready():
    look("ready")
    QTimer.singleShot(0, QApplication.instance().quit)
seen["code"] = run_window(Path(sys.argv[1]), on_painted=lambda: look("painted"), on_ready=ready)
seen["hook"] = sys.excepthook is sys.__excepthook__
print(json.dumps(seen))
"""


def test_home_is_painted_before_the_database_is_even_imported(tmp_path: Path) -> None:
    Carrel.open(tmp_path / "data", SystemClock()).close()  # the first run of all has more to do
    run = subprocess.run(
        [sys.executable, "-c", SCRIPT, str(tmp_path / "data")],
        cwd=ROOT,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    )
    seen = json.loads(run.stdout)
    assert seen["painted"] == {"modules": [], "clickable": False}
    assert seen["ready"]["clickable"]
    slow = {"reportlab", "pydantic", "highspy", "alembic"}
    assert not slow & set(seen["ready"]["modules"]), "home needs none of these"
    assert seen["import"], "PySide6's hook on imports is taken away again"
    assert (seen["code"], seen["hook"]) == (0, True)


@pytest.fixture
def shell(qtbot: QtBot, tmp_path: Path) -> Iterator[Shell]:
    """A window on a folder that another program holds."""
    made = Shell(tmp_path)
    made.window.painted.disconnect()
    qtbot.addWidget(made.window)
    made.window.show()
    yield made
    made.close()


def test_records_in_other_hands_are_said_and_can_be_tried_again(
    qtbot: QtBot, shell: Shell, tmp_path: Path
) -> None:
    other = Carrel.open(tmp_path, SystemClock())
    shell._open()
    screen = shell.window.screen_shown
    assert isinstance(screen, TroubleScreen)
    assert str(tmp_path) in text(screen, "trouble_text")
    assert shell.exit_code == InUse.exit_code
    assert not shell.home.body.isEnabled()
    other.close()
    click(screen, "trouble_retry")
    assert shell.window.screen_shown is shell.home
    assert shell.exit_code == 0
    assert shell.home.body.isEnabled()


def test_damaged_records_are_replaced_by_the_newest_sound_backup_when_asked(
    qtbot: QtBot, shell: Shell, tmp_path: Path
) -> None:
    carrel = Carrel.open(tmp_path, SystemClock())
    carrel.add_candidate("Ada Example")
    carrel.back_up()
    carrel.close()
    (tmp_path / "records.sqlite").write_bytes(b"no database" * 1000)
    shell._open()
    screen = shell.window.screen_shown
    assert isinstance(screen, TroubleScreen)
    assert "There is a sound backup of" in text(screen, "trouble_offer")
    click(screen, "trouble_restore")
    assert shell.window.screen_shown is shell.home
    assert shell._carrel is not None
    assert [candidate.name for candidate in shell._carrel.candidates()] == ["Ada Example"]
    (kept,) = tmp_path.glob("records.replaced-*.sqlite")
    assert kept.read_bytes().startswith(b"no database")


def test_quitting_from_trouble_closes_the_window(
    qtbot: QtBot, shell: Shell, tmp_path: Path
) -> None:
    other = Carrel.open(tmp_path, SystemClock())
    shell._open()
    screen = shell.window.screen_shown
    assert screen is not None
    click(screen, "trouble_quit")
    assert not shell.window.isVisible()
    other.close()


def test_a_trouble_is_shown_and_the_window_goes_on(qtbot: QtBot, shell: Shell) -> None:
    shell._tell(Trouble("There is no form Z."))
    dialog = shell.window.findChild(Message, "trouble")
    assert dialog is not None
    assert dialog.accessibleDescription() == "There is no form Z."
    click(dialog, "trouble_close")
    assert shell.window.isVisible()
