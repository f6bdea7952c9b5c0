"""Trouble and bugs, from wherever they come."""

from __future__ import annotations

import logging
import stat
import sys
import threading
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Signal, qWarning
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from core.errors import BankError, NotFound
from tests.fakes import make_clock
from ui.crash import REPORTS_KEPT, Crash, CrashHook, Notice, Trouble, report_text, write_report
from ui.screens.notices import notice_dialog

SECRET = "the key is B"


@pytest.fixture
def told() -> list[Notice]:
    return []


@pytest.fixture
def hook(
    qtbot: QtBot, tmp_path: Path, told: list[Notice], monkeypatch: pytest.MonkeyPatch
) -> CrashHook:
    """The hook as the window installs it; pytest's own hooks come back afterwards."""
    for place, name in ((sys, "excepthook"), (threading, "excepthook"), (sys, "unraisablehook")):
        monkeypatch.setattr(place, name, getattr(place, name))
    made = CrashHook(tmp_path / "crashes", make_clock(), told.append)
    sys.excepthook = made.handle
    threading.excepthook = made._from_thread
    return made


class Button(QObject):
    pressed = Signal()

    def fail(self) -> None:
        answer = SECRET
        raise KeyError(answer)


def fall_over() -> None:
    answer = SECRET
    raise ValueError(f"unexpected {answer}")


def caught() -> Exception:
    try:
        fall_over()
    except ValueError as error:
        return error
    raise AssertionError


def test_a_bug_in_a_slot_is_told_and_written(
    qtbot: QtBot, hook: CrashHook, told: list[Notice], tmp_path: Path
) -> None:
    button = Button()
    button.pressed.connect(button.fail)
    button.pressed.emit()
    qtbot.waitUntil(lambda: bool(told))
    notice = told[0]
    assert isinstance(notice, Crash)
    assert notice.path is not None
    assert notice.path.parent == tmp_path / "crashes"
    written = notice.path.read_text("utf-8")
    assert written == notice.report
    assert "in fail" in written
    assert "KeyError" in written


def test_a_report_is_private_and_holds_no_values(tmp_path: Path) -> None:
    report = report_text(caught())
    assert SECRET not in report
    assert "unexpected" not in report.replace('f"unexpected {answer}"', "")
    path = write_report(tmp_path / "new" / "crashes", make_clock(), report)
    assert path is not None
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700


def test_the_causes_of_a_bug_are_in_the_report() -> None:
    try:
        try:
            fall_over()
        except ValueError as cause:
            raise RuntimeError(SECRET) from cause
    except RuntimeError as error:
        report = report_text(error)
    assert report.index("builtins.ValueError") < report.index("builtins.RuntimeError")
    assert "the key is" not in report


def test_a_folder_that_cannot_be_written_is_no_second_crash(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("not a folder")
    assert write_report(tmp_path / "file" / "crashes", make_clock(), "report") is None


def test_only_the_latest_reports_are_kept(tmp_path: Path) -> None:
    clock = make_clock()
    for _ in range(REPORTS_KEPT + 3):
        clock.advance(1000)
        assert write_report(tmp_path, clock, "report") is not None
    assert len(list(tmp_path.iterdir())) == REPORTS_KEPT


def test_trouble_is_a_sentence_and_no_report(
    qtbot: QtBot, hook: CrashHook, told: list[Notice], tmp_path: Path
) -> None:
    hook.handle(NotFound, NotFound("There is no form Z."), None)
    hook.handle(BankError, BankError("Two faults.", ("a: b", "c: d")), None)
    qtbot.waitUntil(lambda: len(told) == 2)
    assert told == [Trouble("There is no form Z."), Trouble("Two faults.", ("a: b", "c: d"))]
    assert not (tmp_path / "crashes").exists()


def test_a_bug_in_a_thread_is_told_on_this_one(
    qtbot: QtBot, hook: CrashHook, told: list[Notice]
) -> None:
    thread = threading.Thread(target=fall_over)
    thread.start()
    thread.join(10)
    assert told == []
    qtbot.waitUntil(lambda: bool(told))
    assert isinstance(told[0], Crash)


def test_the_same_bug_is_told_once(qtbot: QtBot, hook: CrashHook, told: list[Notice]) -> None:
    for _ in range(3):
        error = caught()
        hook.handle(type(error), error, error.__traceback__)
    hook.handle(NotFound, NotFound("the last"), None)
    qtbot.waitUntil(lambda: Trouble("the last") in told)
    assert len(told) == 2


def test_the_log_says_where_and_not_what(
    hook: CrashHook, caplog: pytest.LogCaptureFixture, qtbot: QtBot
) -> None:
    with caplog.at_level(logging.INFO, "carrel"):
        error = caught()
        hook.handle(type(error), error, error.__traceback__)
        hook.handle(NotFound, NotFound(SECRET), None)
    assert "fall_over" in caplog.text
    assert "NotFound" in caplog.text
    assert SECRET not in caplog.text


def test_hooks_are_taken_and_given_back(
    qtbot: QtBot, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    before = (sys.excepthook, threading.excepthook, sys.unraisablehook)
    hook = CrashHook(tmp_path, make_clock(), lambda _: None)
    hook.install()
    with caplog.at_level(logging.WARNING, "carrel.qt"):
        qWarning("a word of Qt's")
    assert sys.excepthook == hook.handle
    hook.uninstall()
    assert (sys.excepthook, threading.excepthook, sys.unraisablehook) == before
    assert "a word of Qt's" in caplog.text


@pytest.mark.qt_log_ignore("propagateSizeHints")
def test_the_dialogs_say_what_to_do_and_can_be_copied(qtbot: QtBot, tmp_path: Path) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    crash = notice_dialog(window, Crash("where it was", tmp_path / "crash.txt"))
    crash.open()
    words = crash.accessibleDescription()
    assert str(tmp_path / "crash.txt") in words
    assert "answer" in words
    lines = crash.findChild(QPlainTextEdit, "crash_lines")
    assert lines is not None
    assert lines.toPlainText() == "where it was"
    crash.copy.click()
    assert QGuiApplication.clipboard().text() == "where it was"
    crash.close()
    unwritten = notice_dialog(window, Crash("where", None))
    assert "could not be written" in unwritten.accessibleDescription()
    unwritten.deleteLater()
    trouble = notice_dialog(window, Trouble("Two faults.", ("a: b", "c: d")))
    lines = trouble.findChild(QPlainTextEdit, "trouble_lines")
    assert lines is not None
    assert lines.toPlainText() == "a: b\nc: d"
    trouble.deleteLater()
