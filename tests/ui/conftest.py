"""One application without a screen, a watch for what tests leave behind, and a desk."""

from __future__ import annotations

import gc
import os
from collections.abc import Iterator
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("LC_ALL", "C.UTF-8")

import pytest
import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent, QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.fakes import make_clock
from tests.ui.desk import Desk
from ui.app import Shell
from ui.theme import LIGHT, apply_theme

NO_HINTS = r"This plugin does not support (propagateSizeHints|raise|grabbing the keyboard)"
"""Said by the offscreen platform whenever a window states its smallest size, or opens a menu."""

HERE = Path(__file__).parent


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        if item.path.is_relative_to(HERE):
            item.add_marker(pytest.mark.qt_log_ignore(NO_HINTS, extend=True))


@pytest.fixture(scope="session")
def qapp(qapp: QApplication) -> QApplication:
    apply_theme(qapp, LIGHT)
    return qapp


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    made = Desk.make(tmp_path / "data", make_clock())
    yield made
    made.carrel.close()


@pytest.fixture
def shell(qtbot: QtBot, desk: Desk) -> Iterator[Shell]:
    """The whole window on a desk where somebody has sat once."""
    desk.sit()
    made = Shell(desk.folder)
    made.window.painted.disconnect()
    qtbot.addWidget(made.window)
    made.window.show()
    made.fill(desk.carrel)
    yield made
    assert made._tasks is not None
    made._tasks.close()


@pytest.fixture(autouse=True)
def _nothing_left() -> Iterator[None]:
    """A test that leaves a window open or a timer running fails."""
    yield
    if QApplication.instance() is None:
        return
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    windows = [widget for widget in QApplication.topLevelWidgets() if widget.isVisible()]
    timers = [
        each
        for each in gc.get_objects()
        if isinstance(each, QTimer) and shiboken6.isValid(each) and each.isActive()
    ]
    for window in windows:
        window.close()
    for timer in timers:
        timer.stop()
    assert not windows, f"windows left open: {windows}"
    assert not timers, f"timers left running: {[timer.parent() for timer in timers]}"
