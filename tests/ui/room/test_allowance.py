"""Staff at the seat: with their code they change the time and the breaks, in the real window."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QComboBox, QLabel, QLineEdit, QSpinBox
from pytestqt.qtbot import QtBot

from core.exam.events import EventKind
from tests.ui.room.conftest import Desk
from tests.ui.room.rooms import TO_ITEMS, Seat, make_seat, press
from ui.presenters.room import Action, Reply, words
from ui.presenters.room.actions import Panel

CODE = "open sesame"


def staff(code: str) -> str | None:
    return "Grace" if code == CODE else None


@pytest.fixture
def seat() -> Seat:
    return make_seat(staff=staff)


@pytest.fixture
def desk(seat: Seat, qtbot: QtBot) -> Desk:
    made = Desk(seat, qtbot)
    for action in TO_ITEMS:
        made.room.act(action)
    return made


def open_window(desk: Desk, code: str = CODE) -> None:
    desk.room.act(Action.STAFF)
    QTest.keyClicks(desk.get("dialog_field", QLineEdit), code)
    desk.click("dialog_allow")


def test_what_staff_apply_holds_and_is_told(desk: Desk, seat: Seat) -> None:
    seat.minutes(10)
    open_window(desk)
    desk.get("allowance_esl", QCheckBox).click()
    factor = desk.get("allowance_factor", QComboBox)
    factor.setCurrentIndex(factor.findData(150))
    desk.get("allowance_minutes", QSpinBox).setValue(5)
    desk.get("allowance_reason", QLineEdit).setText(" Fire  alarm ")
    desk.get("allowance_breaks", QSpinBox).setValue(2)
    desk.get("allowance_length", QSpinBox).setValue(10)
    desk.click("allowance_apply")
    assert not desk.shows("allowance_window")
    assert seat.session.left_ms() == (90 + 30 + 5 - 10) * 60_000
    event = seat.journal.events[-1]
    assert event.kind is EventKind.ALLOWED
    assert event.payload["reason"] == "Fire alarm"
    assert event.payload["by"] == "Grace"
    assert (event.payload["breaks"], event.payload["break_minutes"]) == (2, 10)
    assert desk.room.view.notice is not None
    assert "1 hour 55 minutes" in desk.room.view.notice.text


def test_extra_minutes_need_a_reason(desk: Desk, seat: Seat) -> None:
    open_window(desk)
    desk.get("allowance_minutes", QSpinBox).setValue(5)
    desk.click("allowance_apply")
    assert desk.get("allowance_note", QLabel).text() == words.ALLOW_NO_REASON
    assert desk.get("allowance_minutes", QSpinBox).value() == 5
    assert EventKind.ALLOWED not in seat.kinds()


def test_nothing_changed_is_nothing_filed(desk: Desk, seat: Seat) -> None:
    open_window(desk)
    desk.click("allowance_apply")
    assert EventKind.ALLOWED not in seat.kinds()
    assert not desk.shows("allowance_window")


def test_without_the_code_the_window_stays_shut(desk: Desk) -> None:
    open_window(desk, "guess")
    assert not desk.shows("allowance_window")
    assert desk.get("dialog_note", QLabel).text() == words.STAFF_WRONG


def test_closing_forgets_the_code(seat: Seat) -> None:
    presenter = seat.presenter()
    press(presenter, *TO_ITEMS, Action.STAFF)
    view = presenter.reply(Reply.ALLOW, CODE)
    assert view.panel is not None
    assert view.panel.panel is Panel.ALLOWANCE
    presenter.press(Action.CLOSE)
    assert CODE not in repr(presenter._hand.local)
    assert presenter._hand.local.staff_code == ""


def test_it_is_done_by_keyboard_alone(desk: Desk, seat: Seat) -> None:
    QTest.keyClick(
        desk.room, Qt.Key.Key_P,
        Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier,
    )  # fmt: skip
    desk.settle()
    QTest.keyClicks(desk.get("dialog_field", QLineEdit), CODE)
    desk.alt("t")
    assert desk.get("allowance_esl", QCheckBox).hasFocus()
    desk.key(Qt.Key.Key_Space)
    assert desk.get("allowance_esl", QCheckBox).isChecked()
    desk.alt("a")  # Qt presses a push button for a tenth of a second
    desk.bot.waitUntil(lambda: seat.session.left_ms() == 90 * 60_000)
