"""Home with its widgets: what is clicked reaches the records, what is in them is shown."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QFileDialog,
    QLabel,
    QLineEdit,
    QPushButton,
    QTreeWidget,
    QWidget,
)
from pytestqt.qtbot import QtBot

from core.errors import BankError
from core.exam.driver import ResultMode
from tests.builders import MINI_BANK
from tests.ui.desk import Desk, to_items
from tests.ui.shell.accessible import nameless, spoken
from ui.home_acts import HomeActs
from ui.presenters.home import HomePresenter
from ui.screens.home import HomeScreen
from ui.tasks import Tasks

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")  # the offscreen platform says so


class Hands:
    """Home on the desk, and hands to use it."""

    def __init__(self, qtbot: QtBot, desk: Desk, screen: HomeScreen, tasks: Tasks) -> None:
        self.qtbot = qtbot
        self.desk = desk
        self.screen = screen
        self.presenter = HomePresenter(desk.carrel)
        self.acts = HomeActs(desk.carrel, screen, self.presenter, tasks)
        self.refresh()

    def refresh(self) -> None:
        self.acts.refresh()
        self.screen.set_busy("")

    def click(self, name: str) -> None:
        widget = self.find(QPushButton, name)
        assert widget.isEnabled(), name
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton)

    def find[Kind](self, kind: type[Kind], name: str) -> Kind: ...
