"""The fidelity card from the options of a sitting: filter, keyboard, what is read aloud."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QDialog, QLabel, QPushButton, QTreeWidget
from pytestqt.qtbot import QtBot

from core.bank.drivers import room_structure, shared_driver
from core.exam.driver import Mark
from core.exam.fidelity import fidelity_card
from tests.ui.desk import Desk
from ui.home_acts import HomeActs
from ui.presenters.fidelity import ALL, fidelity_view
from ui.presenters.home import HomePresenter
from ui.screens.fidelity import FidelityDialog
from ui.screens.home import HomeScreen
from ui.screens.options import OptionsDialog
from ui.tasks import Tasks

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")  # the offscreen platform says so

CARD = fidelity_card(shared_driver("aws-2020"), room_structure())


def _rows(rows: QTreeWidget) -> int:
    tops = [rows.topLevelItem(place) for place in range(rows.topLevelItemCount())]
    return sum(top.childCount() for top in tops if top)


@pytest.fixture
def home(qtbot: QtBot, desk: Desk) -> Iterator[HomeScreen]:
    screen, tasks = HomeScreen(), Tasks()
    qtbot.addWidget(screen)
    screen.finish()
    screen.show()
    presenter = HomePresenter(desk.carrel)
    presenter.load()
    presenter.choose_exam(desk.exam.id)
    acts = HomeActs(desk.carrel, screen, presenter, tasks)
    acts.refresh()
    screen.set_busy("")
    yield screen
    tasks.close()


def _dialog(home: HomeScreen) -> FidelityDialog:
    dialog = FidelityDialog(home, fidelity_view(CARD))
    dialog.filtered.connect(lambda shown: dialog.render_view(fidelity_view(CARD, shown)))
    dialog.open()
    return dialog


def test_the_filter_keeps_what_bears_the_mark() -> None:
    everything = fidelity_view(CARD)
    assert sum(len(group.rows) for group in everything.groups) == len(CARD.rows)
    for mark in Mark:
        view = fidelity_view(CARD, mark.value)
        assert sum(len(group.rows) for group in view.groups) == CARD.count(mark) > 0
        assert view.about_filter
    assert [choice.id for choice in everything.filters] == [ALL, *(mark.value for mark in Mark)]


def test_it_is_filtered_and_walked_by_keyboard(home: HomeScreen) -> None:
    dialog = _dialog(home)
    rows = dialog.findChild(QTreeWidget, "fidelity_rows")
    box = dialog.findChild(QComboBox, "fidelity_filter")
    note = dialog.findChild(QLabel, "fidelity_note")
    assert rows
    assert box
    assert note
    assert _rows(rows) == len(CARD.rows)
    box.setFocus()
    QTest.keyClick(box, Qt.Key.Key_Down)
    assert _rows(rows) == CARD.count(Mark.DOCUMENTED)
    assert "somebody who sat there" in dialog.about.text()
    rows.setFocus()
    QTest.keyClick(rows, Qt.Key.Key_Down)
    assert note.text()
    item = rows.currentItem()
    assert item
    assert item.parent() is not None
    spoken = item.data(0, Qt.ItemDataRole.AccessibleTextRole)
    assert item.text(0) in spoken
    assert "documented" in spoken
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_a_deviation_is_told_below_its_row(home: HomeScreen) -> None:
    dialog = _dialog(home)
    row = next(row for row in CARD.rows if row.id == "colours.toolbar")
    found = dialog.rows.findItems(
        row.value, Qt.MatchFlag.MatchExactly | Qt.MatchFlag.MatchRecursive, 1
    )
    dialog.rows.setCurrentItem(next(item for item in found if item.text(0) == row.what))
    assert row.note in dialog.note.text()
    dialog.close()


def test_the_options_lead_to_the_card_of_the_room_chosen(home: HomeScreen) -> None:
    home.setup.more_options.emit()
    options = home.findChild(OptionsDialog)
    assert options
    button = options.findChild(QPushButton, "options_card")
    assert button
    button.click()
    card = options.findChild(QDialog, "fidelity_dialog")
    assert isinstance(card, FidelityDialog)
    assert card.heading.text() == options.room.currentText()
    assert _rows(card.rows) > 200
    card.close()
    options.close()
