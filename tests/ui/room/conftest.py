"""Rooms on an invisible screen."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

import pytest
from PySide6.QtCore import QCoreApplication, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.ui.room.rooms import Seat, make_seat
from ui.presenters.room import Action, RoomExit
from ui.screens.room import ExamRoom

W = TypeVar("W", bound=QWidget)


class Desk:
    """A room with a candidate's hands."""

    def __init__(self, seat: Seat, bot: QtBot) -> None:
        self.seat = seat
        self.bot = bot
        self.exits: list[RoomExit] = []
        self.room = ExamRoom(seat.session)
        self.room.left.connect(self.exits.append)
        bot.addWidget(self.room)
        self.room.resize(1366, 768)
        with bot.waitExposed(self.room):
            self.room.show()
        self.room.activateWindow()

    def find(self, name: str) -> QWidget:
        """The visible widget of that object name."""
        return self.get(name, QWidget)

    def get(self, name: str, kind: type[W]) -> W:
        """The visible widget of that object name and class."""
        found = [each for each in self.room.findChildren(kind, name) if each.isVisible()]
        assert len(found) == 1, f"{name}: {len(found)} visible"
        return found[0]

    def shows(self, name: str) -> bool:
        return any(each.isVisible() for each in self.room.findChildren(QWidget, name))

    def click(self, *names: str) -> None:
        for name in names:
            QTest.mouseClick(self.find(name), Qt.MouseButton.LeftButton)
            self.settle()

    def click_at(self, widget: QWidget, place: QPoint) -> None:
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)
        self.settle()

    def settle(self) -> None:
        """Let layouts take effect, as an event loop does: one layout may ask for another."""
        for _ in range(3):
            QCoreApplication.processEvents()

    def alt(self, letter: str) -> None:
        key = getattr(Qt.Key, f"Key_{letter.upper()}")
        QTest.keyClick(self.room, key, Qt.KeyboardModifier.AltModifier)
        self.settle()

    def key(
        self, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
    ) -> None:
        """A key for whatever has the keyboard."""
        focus = self.focus()
        assert focus is not None
        QTest.keyClick(focus, key, modifiers)
        self.settle()

    def type(self, text: str) -> None:
        """Letters for whatever has the keyboard."""
        focus = self.focus()
        assert focus is not None
        QTest.keyClicks(focus, text)

    def focus(self) -> QWidget | None:
        return self.room.window().focusWidget()

    def to_items(self) -> None:
        self.click("next", "agree", "next", "next", "begin")

    def to_review(self) -> None:
        self.to_items()
        for _ in self.seat.session.state.items:
            self.click("next")

    def to_survey(self) -> None:
        self.to_items()
        self.room.act(Action.END_EXAM)
        self.click("dialog_yes")

    @property
    def position(self) -> int:
        return self.seat.session.state.position


@pytest.fixture
def desk_of(qtbot: QtBot) -> Callable[[Seat], Desk]:
    def make(seat: Seat) -> Desk:
        return Desk(seat, qtbot)

    return make


@pytest.fixture
def desk(desk_of: Callable[[Seat], Desk]) -> Desk:
    """A room at the welcome screen."""
    return desk_of(make_seat())
