"""The window: one screen on top, full screen where it must be, closed only when allowed."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from ui.window import TITLE, MainWindow

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")  # the offscreen platform says so


@pytest.fixture
def window(qtbot: QtBot) -> MainWindow:
    made = MainWindow()
    qtbot.addWidget(made)
    return made


def test_the_first_picture_is_told_once(qtbot: QtBot, window: MainWindow) -> None:
    told: list[bool] = []
    window.painted.connect(lambda: told.append(window.isVisible()))
    window.show_screen(QLabel("home"))
    with qtbot.waitSignal(window.painted):
        window.show()
    window.repaint()
    window.grab()
    assert told == [True]


def test_only_full_screens_fill_the_display(qtbot: QtBot, window: MainWindow) -> None:
    home, room, trainer = QWidget(), QWidget(), QWidget()
    window.show_screen(home)
    window.show()
    window.show_screen(trainer, immersive=True)
    assert not window.isFullScreen()
    window.show_screen(room, immersive=True, full_screen=True)
    assert window.isFullScreen()
    window.show_screen(home)
    assert not window.isFullScreen()
    assert window.screen_shown is home


def test_the_keyboard_goes_where_the_screen_has_it(window: MainWindow) -> None:
    page = QWidget()
    column = QVBoxLayout(page)
    buttons = [QPushButton(each, page) for each in ("one", "two")]
    for each in buttons:
        column.addWidget(each)
    window.show_screen(QWidget())
    window.show()
    buttons[1].setFocus()
    window.show_screen(page)
    assert window.focusWidget() is buttons[1]


def test_the_keyboard_goes_to_no_control_that_is_off(window: MainWindow) -> None:
    page = QWidget()
    button = QPushButton("one", page)
    button.setFocus()
    button.setEnabled(False)
    window.show_screen(page)
    window.show()
    assert window.focusWidget() is not button


def test_the_full_screen_can_be_left_and_taken_again(qtbot: QtBot, window: MainWindow) -> None:
    window.show_screen(QWidget())
    window.show()
    window.show_screen(QWidget(), immersive=True, full_screen=True)
    window.toggle_full_screen()
    assert not window.isFullScreen()
    window.toggle_full_screen()
    assert window.isFullScreen()


def test_a_maximised_window_is_maximised_again_after_a_sitting(
    qtbot: QtBot, window: MainWindow
) -> None:
    home, room = QWidget(), QWidget()
    window.show_screen(home)
    window.showMaximized()
    window.show_screen(room, immersive=True, full_screen=True)
    window.show_screen(home)
    assert window.isMaximized()


def test_the_title_follows_the_screen(window: MainWindow) -> None:
    screen = QWidget()
    screen.setWindowTitle("Carrel – Result")
    window.show_screen(screen)
    assert window.windowTitle() == "Carrel – Result"
    window.show_screen(QWidget())
    assert window.windowTitle() == TITLE


def test_a_guard_can_keep_the_window_open(qtbot: QtBot, window: MainWindow) -> None:
    asked: list[bool] = []

    def refuse() -> bool:
        asked.append(True)
        return False

    window.show()
    window.guard_close(refuse)
    assert not window.close()
    assert (asked, window.isVisible()) == ([True], True)
    window.guard_close(lambda: True)
    assert window.close()


def test_a_screen_that_was_dropped_is_gone(qtbot: QtBot, window: MainWindow) -> None:
    home, other = QWidget(), QWidget()
    window.show_screen(home)
    window.show_screen(other)
    with qtbot.waitSignal(other.destroyed):
        window.drop_screen(other)
    assert window.screen_shown is home
