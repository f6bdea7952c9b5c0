"""Assistive technology turns a checkable button without clicking it; that counts as a click."""

from __future__ import annotations

from PySide6.QtCore import QItemSelectionModel
from PySide6.QtWidgets import QAbstractButton, QTableView

from tests.ui.room.conftest import Desk


def turn(desk: Desk, name: str) -> QAbstractButton:
    """What the toggle action of AT-SPI, UI Automation and VoiceOver does."""
    button = desk.get(name, QAbstractButton)
    button.toggle()
    desk.settle()
    return button


def states(desk: Desk) -> list[bool]:
    return [desk.get(f"option_{place}", QAbstractButton).isChecked() for place in range(4)]


def test_an_option_turned_is_a_choice(desk: Desk) -> None:
    desk.to_items()
    turn(desk, "option_0")
    assert states(desk) == [True, False, False, False]
    turn(desk, "option_2")
    assert states(desk) == [False, False, True, False]
    state = desk.seat.session.state
    shown = desk.seat.session.delivery.items[0].order
    assert state.items[0].response == (shown[2],)


def test_boxes_turned_are_choices_up_to_the_number_asked_for(desk: Desk) -> None:
    desk.to_items()
    desk.click("next")
    for place in (0, 1):
        turn(desk, f"option_{place}")
    assert states(desk) == [True, True, False, False]
    turn(desk, "option_2")
    assert states(desk) == [True, True, False, False]
    assert desk.shows("dialog")
    desk.click("dialog_ok")
    turn(desk, "option_0")
    assert states(desk) == [False, True, False, False]


def test_a_flag_turned_is_set(desk: Desk) -> None:
    desk.to_items()
    assert turn(desk, "flag").isChecked()
    assert desk.seat.session.state.items[0].flagged
    assert not turn(desk, "flag").isChecked()
    assert not desk.seat.session.state.items[0].flagged


def test_a_flag_of_the_review_screen_turned_is_set(desk: Desk) -> None:
    desk.to_review()
    assert turn(desk, "review_flag_2").isChecked()
    assert desk.seat.session.state.items[2].flagged


def test_an_answer_of_the_survey_turned_is_given(desk: Desk) -> None:
    desk.to_survey()
    turn(desk, "survey_0_0")
    desk.click("next", "end_test")
    assert desk.exits


def test_a_row_of_the_navigator_selected_is_gone_to(desk: Desk) -> None:
    """Selecting without moving the current cell is what only assistive technology does."""
    desk.to_items()
    desk.click("navigator")
    table = desk.get("navigator_list", QTableView)
    flags = QItemSelectionModel.SelectionFlag
    row = table.model().index(3, 0)
    table.selectionModel().select(row, flags.ClearAndSelect | flags.Rows)
    desk.bot.waitUntil(lambda: desk.position == 3)
