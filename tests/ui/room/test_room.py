"""The room as a candidate uses it: mouse and keyboard on real widgets."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QCheckBox, QLabel, QPlainTextEdit, QRadioButton

from core.exam.events import EventKind
from core.exam.phases import Phase
from tests.ui.room.conftest import Desk
from tests.ui.room.rooms import Seat, driver_with, make_seat
from ui.presenters.room import Action, RoomExit
from ui.screens.room.bars import SaveMark
from ui.screens.room.navigator import NavigatorTable
from ui.widgets.bars import Collapsible
from ui.widgets.itemtext import ItemText

Key = Qt.Key
GRIP = QPoint(5, 5)


def test_a_whole_sitting_by_mouse(desk: Desk) -> None:
    desk.to_items()
    for place in range(5):
        desk.click("option_1")
        if place == 1:
            desk.click("option_3")
        desk.click("next")
    desk.click("end_review", "dialog_yes", "dialog_yes")
    desk.click("survey_0_0", "next")
    assert desk.exits == []
    desk.click("end_test")
    assert desk.exits == [RoomExit.FINISHED]
    state = desk.seat.session.state
    assert state.phase is Phase.FINISHED
    assert [item.response for item in state.items] == [
        ("b",), ("b", "d"), ("b",), ("b",), ("b",),
    ]  # fmt: skip


def test_a_whole_sitting_by_keyboard(desk: Desk) -> None:
    desk.alt("n")
    desk.alt("a")
    desk.alt("n")
    desk.alt("n")
    desk.alt("b")
    assert desk.seat.session.state.phase is Phase.ITEM
    desk.key(Key.Key_Space)
    for _ in range(5):
        desk.alt("n")
    desk.alt("e")
    desk.alt("n")
    assert desk.seat.session.state.phase is Phase.REVIEW
    desk.alt("e")
    desk.alt("y")
    desk.alt("y")
    desk.key(Key.Key_Space)
    desk.alt("n")
    desk.alt("t")
    assert desk.exits == [RoomExit.FINISHED]
    assert desk.seat.session.state.items[0].response == ("a",)


def test_radio_buttons_follow_the_arrows(desk: Desk) -> None:
    desk.to_items()
    desk.click("option_0")
    desk.key(Key.Key_Down)
    desk.key(Key.Key_Down)
    assert desk.seat.session.state.item.response == ("c",)
    assert [desk.get(f"option_{n}", QRadioButton).isChecked() for n in range(4)] == [
        False, False, True, False,
    ]  # fmt: skip


def test_an_option_is_reached_by_keys_without_being_chosen(desk: Desk) -> None:
    desk.to_items()
    desk.key(Key.Key_Space)
    control = Qt.KeyboardModifier.ControlModifier
    for key in (Key.Key_Up, Key.Key_Down, Key.Key_Down, Key.Key_Up):
        desk.key(key, control)
    assert desk.focus() is desk.find("option_1")
    assert desk.seat.session.state.item.response == ("a",)


def test_the_keyboard_given_to_the_room_goes_to_the_options(desk: Desk) -> None:
    desk.to_items()
    desk.room.setFocus()
    focused = desk.room.window().focusWidget()
    assert focused is not None
    assert focused.objectName() == "option_0"


def test_each_new_item_has_the_keyboard(desk: Desk) -> None:
    desk.to_items()
    desk.room.clearFocus()
    desk.room.act(Action.NEXT)
    focused = desk.room.window().focusWidget()
    assert focused is not None
    assert focused.objectName() == "option_0"


def test_a_click_on_the_text_chooses_too(desk: Desk) -> None:
    desk.to_items()
    row = desk.find("option_2").parentWidget()
    assert row is not None
    desk.click_at(row, QPoint(80, row.height() // 2))
    assert desk.seat.session.state.item.response == ("c",)
    desk.click_at(row, QPoint(row.width() - 5, 5))
    assert desk.get("option_2", QRadioButton).isChecked()


def test_white_beside_the_text_chooses_nothing(desk: Desk) -> None:
    desk.to_items()
    row = desk.find("option_2").parentWidget()
    assert row is not None
    desk.click_at(row, QPoint(row.width() - 5, 5))
    assert desk.seat.session.state.item.response == ()


def test_letters_and_digits_choose_nothing(desk: Desk) -> None:
    desk.to_items()
    for key in (Key.Key_A, Key.Key_1, Key.Key_Return):
        desk.key(key)
    assert desk.seat.session.state.item.response == ()
    assert desk.position == 0


def test_an_item_shows_its_own_choice_when_it_comes_back(desk: Desk) -> None:
    desk.to_items()
    desk.click("option_1", "next")
    assert isinstance(desk.find("option_0"), QCheckBox)
    desk.click("next")
    assert not any(desk.get(f"option_{n}", QRadioButton).isChecked() for n in range(4))
    desk.click("previous", "previous")
    assert desk.get("option_1", QRadioButton).isChecked()


def test_too_many_leaves_the_box_empty(desk: Desk) -> None:
    desk.to_items()
    desk.click("next", "option_0", "option_1", "option_2")
    assert not desk.get("option_2", QCheckBox).isChecked()
    assert desk.focus() is desk.find("dialog_ok")
    desk.click("dialog_ok")
    assert not desk.shows("dialog")
    assert desk.focus() is desk.find("option_2")


def test_a_dialog_owns_the_letters(desk: Desk) -> None:
    desk.to_items()
    desk.alt("n")
    desk.alt("e")
    assert desk.focus() is desk.find("dialog_no")
    desk.alt("n")
    assert desk.position == 1
    assert not desk.shows("dialog")


def test_escape_does_no_harm(desk: Desk) -> None:
    desk.to_items()
    desk.alt("e")
    desk.key(Key.Key_Escape)
    assert desk.seat.session.state.phase is Phase.ITEM
    assert not desk.shows("dialog")


def test_flag_and_comment_by_their_letters(desk: Desk) -> None:
    desk.to_items()
    desk.alt("f")
    flag = desk.get("flag", QAbstractButton)
    assert flag.isChecked()
    assert flag.text() == "&Flag for Review"
    desk.alt("c")
    text = desk.get("comment_text", QPlainTextEdit)
    assert desk.focus() is text
    desk.type("Second thoughts")
    desk.alt("c")
    assert not desk.shows("comment_window")
    assert desk.seat.session.state.item.comment == "Second thoughts"
    assert desk.get("comment", QAbstractButton).isChecked()


def test_comment_and_flag_stand_apart(desk: Desk) -> None:
    desk.to_items()
    comment, flag = desk.find("comment"), desk.find("flag")
    gap = flag.mapTo(desk.room, QPoint(0, 0)).x() - comment.mapTo(desk.room, QPoint(0, 0)).x()
    assert gap - comment.width() >= 20


def test_typing_is_handed_on_while_it_goes_on(desk: Desk) -> None:
    desk.to_items()
    desk.click("comment")
    desk.type("abc")
    desk.bot.waitUntil(lambda: desk.seat.session.state.item.comment == "abc", timeout=2000)
    assert desk.shows("comment_window")
    desk.click("close")


def test_a_comment_stops_at_its_limit(desk: Desk) -> None:
    desk.to_items()
    desk.click("comment")
    text = desk.get("comment_text", QPlainTextEdit)
    text.setPlainText("x" * 5000)
    assert len(text.toPlainText()) == 4000
    desk.click("close")
    assert len(desk.seat.session.state.item.comment) == 4000


def test_the_navigator_goes_with_one_click(desk: Desk) -> None:
    desk.to_items()
    desk.click("navigator")
    table = desk.get("navigator_list", NavigatorTable)
    place = table.visualRect(table.rows.index(3, 0)).center()
    desk.click_at(table.viewport(), place)
    assert desk.position == 3
    assert not desk.shows("navigator_window")


def test_the_navigator_by_keyboard(desk: Desk) -> None:
    desk.to_items()
    desk.alt("v")
    assert desk.focus() is desk.find("navigator_list")
    desk.key(Key.Key_Down)
    desk.key(Key.Key_Return)
    assert desk.position == 1
    desk.alt("v")
    desk.key(Key.Key_Escape)
    assert not desk.shows("navigator_window")
    desk.alt("v")
    desk.alt("c")
    assert not desk.shows("navigator_window")


def test_the_navigator_sorts(desk: Desk) -> None:
    desk.to_items()
    desk.click("navigator", "sort_question", "sort_question")
    table = desk.get("navigator_list", NavigatorTable)
    assert table.rows.row(0).index == 0
    desk.click("sort_question")
    assert table.rows.row(0).index == 4
    assert desk.find("sort_question").accessibleName() == "Question #, sorted descending"
    desk.click("close")


def test_windows_cover_neither_clock_nor_bars(desk: Desk) -> None:
    desk.to_items()
    desk.click("navigator")
    window = desk.find("navigator_window")
    for corner in (QPoint(-3000, -3000), QPoint(3000, 3000)):
        head = window.childAt(30, 10)
        assert head is not None
        QTest.mousePress(head, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, GRIP)
        QTest.mouseMove(head, GRIP + corner)
        QTest.mouseRelease(head, Qt.MouseButton.LeftButton)
        free = QRect(0, desk.room.tool_bar.geometry().bottom() + 1, 1366, desk.room.stack.height())
        assert free.contains(window.geometry())
    desk.click("close")


def test_a_window_keeps_within_a_smaller_room(desk: Desk) -> None:
    desk.to_items()
    desk.click("help")
    desk.room.resize(800, 600)
    assert desk.room.stack.geometry().contains(desk.find("help_window").geometry())
    desk.click("close")


def test_the_clock_runs_under_dialogs_and_collapses(desk: Desk) -> None:
    desk.to_items()
    clock = desk.get("clock", Collapsible)
    assert clock.shown == "Time Remaining 1:00:00"
    desk.alt("e")
    desk.seat.minutes(0.5)
    desk.room.tick()
    assert clock.shown == "Time Remaining 59:30"
    wide = clock.sizeHint().width()
    desk.click("clock")
    assert clock.shown == ""
    assert clock.sizeHint().width() < wide / 3
    desk.click("dialog_no")
    clock.setFocus()
    desk.key(Key.Key_Space)
    assert clock.shown == "Time Remaining 59:30"


def test_the_timer_looks_at_the_clock_by_itself(desk: Desk) -> None:
    desk.to_items()
    desk.seat.minutes(1)
    clock = desk.get("clock", Collapsible)
    desk.bot.waitUntil(lambda: clock.shown == "Time Remaining 59:00", timeout=3000)


def test_time_out(desk: Desk) -> None:
    desk.to_items()
    desk.click("option_0", "comment")
    desk.seat.minutes(60)
    desk.room.tick()
    assert not desk.shows("comment_window")
    assert not desk.shows("next")
    assert desk.focus() is desk.find("dialog_ok")
    desk.alt("o")
    assert desk.shows("survey_0_0")
    assert desk.focus() is desk.find("survey_0_0")


def test_the_review_screen(desk: Desk) -> None:
    desk.to_items()
    desk.click("option_0")
    for _ in range(5):
        desk.click("next")
    assert desk.get("review_summary", QLabel).text() == "4 Incomplete"
    assert desk.get("review_status_0", QLabel).text() == ""
    assert desk.get("review_status_1", QLabel).text() == "Incomplete"
    desk.click("review_flag_3")
    assert desk.get("review_flag_3", QAbstractButton).isChecked()
    desk.alt("v")
    assert desk.position == 3
    desk.alt("s")
    desk.click("review_cell_4")
    assert desk.position == 4
    desk.click("review_screen")
    desk.alt("i")
    assert desk.position == 1
    desk.click("review_screen")
    desk.alt("a")
    assert desk.position == 0


def test_cells_are_as_many_a_row_as_the_driver_says(desk: Desk) -> None:
    desk.to_review()
    places = [desk.find(f"review_cell_{n}").mapTo(desk.room, QPoint(0, 0)) for n in range(5)]
    assert places[0].y() == places[1].y() == places[2].y() < places[3].y()
    assert places[0].x() == places[3].x()


def test_a_survey_with_gaps_leads_to_the_gap(desk: Desk) -> None:
    desk.to_survey()
    desk.click("next")
    assert "still to be answered" in desk.get("survey_note", QLabel).text()
    assert desk.focus() is desk.find("survey_0_0")


def test_saved_is_quiet_and_not_saved_is_loud(desk: Desk) -> None:
    desk.to_items()
    mark = desk.get("saved", SaveMark)
    assert mark.text() == "✓ Saved"
    assert not mark.autoFillBackground()
    desk.seat.journal.refusing = True
    desk.click("option_0")
    assert mark.text().startswith("NOT SAVED")
    assert mark.autoFillBackground()
    desk.seat.journal.recover()
    desk.room.tick()
    assert mark.text() == "✓ Saved"


def test_closing_asks_and_leaves(desk: Desk) -> None:
    desk.to_items()
    desk.room.request_close()
    assert desk.exits == []
    desk.click("dialog_no")
    desk.room.request_close()
    desk.click("dialog_yes")
    assert desk.exits == [RoomExit.LEFT]
    desk.room.tick()
    desk.room.request_close()
    assert desk.exits == [RoomExit.LEFT]


def test_abandoning_is_two_steps_away(desk: Desk) -> None:
    desk.to_items()
    desk.click("leave", "dialog_abandon", "dialog_yes")
    assert desk.exits == [RoomExit.ABANDONED]


@pytest.mark.parametrize("close", [True, False])
def test_declining(desk: Desk, close: bool) -> None:
    desk.click("next", "decline", "dialog_yes")
    if close:
        desk.room.request_close()
    else:
        desk.click("dialog_ok")
    assert desk.exits == [RoomExit.DECLINED]


def test_a_lapsed_agreement(desk: Desk) -> None:
    desk.click("next")
    desk.seat.minutes(6)
    desk.room.tick()
    desk.click("dialog_ok")
    assert desk.exits == [RoomExit.LAPSED]


def test_a_room_opens_where_the_sitting_stands(desk_of: Callable[[Seat], Desk]) -> None:
    seat = make_seat()
    first = desk_of(seat)
    first.to_items()
    first.click("next", "option_1")
    first.room.close()
    second = desk_of(seat)
    assert second.position == 1
    assert second.get("option_1", QCheckBox).isChecked()


def test_names_of_widgets_never_tell_the_key(desk: Desk) -> None:
    desk.to_items()
    names = {each.objectName() for each in desk.room.findChildren(QAbstractButton)}
    assert {"option_0", "option_1", "option_2", "option_3"} <= names
    assert not any("correct" in name or "key" in name for name in names)


def test_bars_have_the_colours_of_the_driver(desk: Desk) -> None:
    desk.to_items()
    image = desk.room.grab().toImage()
    assert image.pixelColor(700, 4).name() == "#005596"
    assert image.pixelColor(300, 70).name() == "#4a78b6"
    assert image.pixelColor(300, 764).name() == "#005596"
    assert image.pixelColor(1000, 600).name() == "#ffffff"


def test_behind_a_dialog_the_question_looks_the_same(desk: Desk) -> None:
    desk.to_items()
    stem = desk.get("stem", ItemText)
    before = stem.grab().toImage()
    desk.room.act(Action.END_EXAM)
    assert not stem.isEnabled()
    assert stem.grab().toImage() == before
    desk.click("dialog_no")


def test_a_gauge_that_may_not_collapse_does_not(desk_of: Callable[[Seat], Desk]) -> None:
    desk = desk_of(make_seat(driver=driver_with(collapsible_clock=False)))
    desk.to_items()
    desk.click("clock")
    assert desk.get("clock", Collapsible).shown == "Time Remaining 1:00:00"


def test_only_what_happened_is_in_the_log(desk: Desk) -> None:
    desk.to_items()
    desk.click("help", "close", "navigator", "close", "clock", "clock", "end_exam", "dialog_no")
    assert desk.seat.kinds()[-2:] == [EventKind.BEGAN, EventKind.SHOWN]
