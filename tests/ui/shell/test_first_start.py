"""The first start on a machine: the shipped banks are compiled behind the first picture."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from core.app import Carrel
from core.exam.session import Session
from core.exam.start import StartRequest
from tests.builders import MINI_BANK
from tests.fakes import make_clock
from ui.app import Shell
from ui.screens.room import ExamRoom

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")  # the offscreen platform says so


def shipped(tmp_path: Path) -> Path:
    """A program's folder of banks, with one bank."""
    folder = tmp_path / "shipped"
    shutil.copytree(MINI_BANK, folder / "mini")
    return folder


def test_home_lists_the_shipped_exam_once_it_is_compiled(qtbot: QtBot, tmp_path: Path) -> None:
    carrel = Carrel.open(tmp_path / "data", make_clock(), shipped_banks=shipped(tmp_path))
    shell = Shell(tmp_path / "data")
    shell.window.painted.disconnect()
    qtbot.addWidget(shell.window)
    shell.window.show()
    shell.fill(carrel)
    exams = shell.home.setup.exams
    qtbot.waitUntil(lambda: exams.findData("mini") >= 0, timeout=10_000)
    assert shell.home.body.isEnabled()
    assert carrel.banks.is_current()
    shell.close()
    carrel.close()


def test_a_sitting_asked_for_waits_for_its_bank(qtbot: QtBot, tmp_path: Path) -> None:
    carrel = Carrel.open(tmp_path / "data", make_clock(), shipped_banks=shipped(tmp_path))
    person = carrel.add_candidate("Ada")

    def begin(opened: Carrel) -> Session:
        return opened.start(StartRequest(candidate=person.id, exam="mini", form="a"))

    shell = Shell(tmp_path / "data", begin)
    shell.window.painted.disconnect()
    qtbot.addWidget(shell.window)
    shell.window.show()
    shell.fill(carrel)
    qtbot.waitUntil(lambda: isinstance(shell.window.screen_shown, ExamRoom), timeout=10_000)
    shell.window.guard_close(lambda: True)
    shell.close()
    carrel.close()


def test_a_shipped_bank_that_does_not_compile_is_told_and_home_goes_on(
    qtbot: QtBot, tmp_path: Path
) -> None:
    folder = shipped(tmp_path)
    exam = folder / "mini" / "exam.yaml"
    exam.write_text(exam.read_text("utf-8").replace("minutes: 45", "minutes: none"), "utf-8")
    carrel = Carrel.open(tmp_path / "data", make_clock(), shipped_banks=folder)
    shell = Shell(tmp_path / "data")
    shell.window.painted.disconnect()
    qtbot.addWidget(shell.window)
    shell.window.show()
    with qtbot.captureExceptions() as caught:
        shell.fill(carrel)
        qtbot.waitUntil(lambda: bool(caught), timeout=10_000)
    assert "mini" in str(caught[0][1])
    assert shell.home.body.isEnabled()
    shell.close()
    carrel.close()
