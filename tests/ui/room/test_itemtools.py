"""Highlights, strike-outs, letter keys, the answer shown, and the item to try."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QMenu, QWidget

from core.exam.events import EventKind
from core.exam.phases import Phase
from core.exam.sitting import ItemState
from core.exam.tools import Highlighted
from tests.builders import make_item
from tests.ui.room.conftest import Desk
from tests.ui.room.items import LONG, tool_seat
from tests.ui.room.rooms import Seat
from ui.screens.room import ExamRoom
from ui.widgets.markedtext import MarkedText

Key = Qt.Key
NONE = Qt.KeyboardModifier.NoModifier
CTRL_SHIFT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
LEFT = Qt.MouseButton.LeftButton
MakeDesk = Callable[[Seat], Desk]


def drag(widget: QWidget, start: QPoint, end: QPoint) -> None:
    QTest.mousePress(widget, LEFT, NONE, start)
    QTest.mouseMove(widget, (start + end) / 2)
    QTest.mouseMove(widget, end)
    QTest.mouseRelease(widget, LEFT, NONE, end)


def row_of(desk: Desk, place: int) -> QWidget:
    row = desk.find(f"option_{place}").parentWidget()
    assert row is not None
    return row


def item(desk: Desk) -> ItemState:
    return desk.seat.session.state.item


@pytest.fixture
def tools(desk_of: MakeDesk) -> Desk:
    """At the first question with every tool on."""
    desk = desk_of(tool_seat())
    desk.to_items()
    return desk


def test_dragging_over_the_stem_highlights_and_a_click_removes(tools: Desk) -> None:
    stem = tools.get("stem", MarkedText)
    drag(stem, QPoint(0, 8), QPoint(600, 8))
    assert item(tools).highlights == (Highlighted("stem", 0, len("Question q1?")),)
    assert "1 highlight: Question q1?" in stem.accessibleDescription()
    picture = stem.grab().toImage()
    grounds = {picture.pixelColor(x, 2).name() for x in range(60)}
    assert tools.room._tokens.marker in grounds
    QTest.mouseClick(stem, LEFT, NONE, QPoint(20, 8))
    assert item(tools).highlights == ()
    assert stem.accessibleDescription() == ""


def test_dragging_over_a_part_of_a_highlight_takes_it_out(tools: Desk) -> None:
    stem = tools.get("stem", MarkedText)
    drag(stem, QPoint(0, 8), QPoint(600, 8))
    drag(stem, QPoint(0, 8), QPoint(30, 8))
    (left,) = item(tools).highlights
    assert 0 < left.start < left.end == len("Question q1?")


def test_dragging_over_an_option_highlights_and_does_not_choose(tools: Desk) -> None:
    row = row_of(tools, 1)
    text = row.findChild(MarkedText)
    assert text is not None
    middle = row.height() // 2
    drag(row, QPoint(text.x(), middle), QPoint(text.x() + 300, middle))
    assert item(tools).highlights == (Highlighted("b", 0, len("Answer B.")),)
    assert item(tools).response == ()
    assert "highlight" in tools.find("option_1").accessibleDescription()
    tools.click_at(row, QPoint(text.x() + 10, middle))
    assert item(tools).response == ("b",)
    assert len(item(tools).highlights) == 1


def test_highlights_by_caret_alone(tools: Desk) -> None:
    tools.key(Key.Key_F7)
    stem = tools.get("stem", MarkedText)
    assert tools.focus() is stem
    for _ in range(8):
        QTest.keyClick(stem, Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClick(stem, Key.Key_H, CTRL_SHIFT)
    assert item(tools).highlights == (Highlighted("stem", 0, len("Question")),)
    QTest.keyClick(stem, Key.Key_Left)
    QTest.keyClick(stem, Key.Key_H, CTRL_SHIFT)
    assert item(tools).highlights == ()
    tools.key(Key.Key_Escape)
    focus = tools.focus()
    assert focus is not None
    assert focus.objectName() == "option_0"


def test_the_caret_goes_on_into_the_options(tools: Desk) -> None:
    tools.key(Key.Key_F7)
    tools.key(Key.Key_End)
    tools.key(Key.Key_Right)
    text = row_of(tools, 0).findChild(MarkedText)
    assert tools.focus() is text
    tools.key(Key.Key_Left)
    assert tools.focus() is tools.find("stem")


def test_clear_highlights_is_offered_while_there_are_some(tools: Desk) -> None:
    assert not tools.shows("clear_highlights")
    drag(tools.find("stem"), QPoint(0, 8), QPoint(600, 8))
    tools.click("clear_highlights")
    assert item(tools).highlights == ()
    assert not tools.shows("clear_highlights")


def test_highlights_come_back_with_the_sitting(tools: Desk, desk_of: MakeDesk) -> None:
    drag(tools.find("stem"), QPoint(0, 8), QPoint(600, 8))
    tools.room.deleteLater()
    again = ExamRoom(tools.seat.session)
    tools.bot.addWidget(again)
    stem = again.findChild(MarkedText, "stem")
    assert stem is not None
    assert stem.accessibleDescription()


def test_without_the_switch_dragging_only_marks(desk_of: MakeDesk) -> None:
    desk = desk_of(tool_seat(highlight=False))
    desk.to_items()
    stem = desk.get("stem", MarkedText)
    drag(stem, QPoint(0, 8), QPoint(600, 8))
    assert stem.selected_text() == "Question q1?"
    assert item(desk).highlights == ()


def test_the_right_button_strikes_out_and_back(tools: Desk) -> None:
    row = row_of(tools, 2)
    before = row.grab().toImage()
    QTest.mouseClick(row, Qt.MouseButton.RightButton, NONE, QPoint(60, 12))
    assert item(tools).struck == {"c"}
    assert tools.find("option_2").accessibleName() == "C. Answer C., struck out"
    assert row.grab().toImage() != before
    QTest.mouseClick(row, Qt.MouseButton.RightButton, NONE, QPoint(60, 12))
    assert item(tools).struck == frozenset()
    assert item(tools).response == ()


def test_the_key_strikes_the_focused_option_out(tools: Desk) -> None:
    focus = tools.focus()
    assert focus is not None
    QTest.keyClick(focus, Key.Key_X, CTRL_SHIFT)
    assert item(tools).struck == {"a"}


def test_the_menu_key_offers_what_the_mouse_does(tools: Desk) -> None:
    row = row_of(tools, 1)
    reason = QContextMenuEvent.Reason.Keyboard
    QApplication.sendEvent(row, QContextMenuEvent(reason, QPoint(5, 5), QPoint(5, 5)))
    menu = row.window().findChild(QMenu, "option_menu")
    assert menu is not None
    assert [action.text() for action in menu.actions()] == ["Strike Out", "Highlight"]
    menu.actions()[0].trigger()
    assert item(tools).struck == {"b"}
    menu.close()


def test_without_the_switch_nothing_is_struck_out(desk_of: MakeDesk) -> None:
    desk = desk_of(tool_seat(strike_out=False))
    desk.to_items()
    QTest.mouseClick(row_of(desk, 2), Qt.MouseButton.RightButton, NONE, QPoint(60, 12))
    assert item(desk).struck == frozenset()


def test_letters_and_digits_choose_and_enter_goes_on(tools: Desk) -> None:
    tools.key(Key.Key_C)
    assert item(tools).response == ("c",)
    tools.key(Key.Key_2)
    assert item(tools).response == ("b",)
    tools.key(Key.Key_Z)
    assert item(tools).response == ("b",)
    tools.key(Key.Key_Return)
    assert tools.position == 1


def test_the_answer_is_shown_after_asking_and_closes_the_item(tools: Desk) -> None:
    tools.click("option_0", "show_answer", "dialog_no")
    assert not item(tools).revealed
    tools.click("show_answer", "dialog_yes")
    assert tools.get("solution", QLabel).text() == "✗ Wrong. The answer is B."
    assert tools.find("option_0").accessibleName() == "A. Answer A., not a right answer"
    assert tools.find("option_1").accessibleName() == "B. Answer B., right answer"
    tools.click("option_1")
    assert item(tools).response == ("a",)
    assert tools.get("option_0", QAbstractButton).isChecked()
    assert not tools.shows("show_answer")


def test_the_guard_holds_next_until_the_end_was_seen(desk_of: MakeDesk) -> None:
    desk = desk_of(tool_seat(make_item("a", stem=LONG), make_item("b"), unseen_content_guard=True))
    desk.to_items()
    desk.click("next")
    assert desk.position == 0
    assert desk.shows("dialog_ok")
    desk.click("dialog_ok")
    first = desk.find("option_0")
    first.setFocus(Qt.FocusReason.OtherFocusReason)
    for _ in range(12):
        desk.key(Key.Key_PageDown)
    desk.key(Key.Key_PageUp)  # seen once is seen
    desk.click("next")
    assert desk.position == 1
    desk.click("next")
    assert desk.seat.session.state.phase is Phase.REVIEW


def test_the_item_to_try_takes_everything_and_logs_nothing(desk_of: MakeDesk) -> None:
    desk = desk_of(tool_seat(sample=True))
    desk.click("next", "agree")
    kinds = desk.seat.kinds()
    desk.click("sample_option_0", "sample_option_1", "sample_option_2")
    assert desk.shows("dialog_ok")
    desk.click("dialog_ok")
    boxes = [desk.get(f"sample_option_{n}", QAbstractButton).isChecked() for n in range(3)]
    assert boxes == [True, True, False]
    desk.click("flag", "comment")
    desk.type("A remark")
    desk.click("close")
    drag(desk.find("sample_stem"), QPoint(0, 8), QPoint(600, 8))
    row = desk.find("sample_option_2").parentWidget()
    assert row is not None
    QTest.mouseClick(row, Qt.MouseButton.RightButton, NONE, QPoint(60, 12))
    assert desk.find("sample_option_2").accessibleName() == "C. Bat, struck out"
    assert desk.find("sample_stem").accessibleDescription() == "1 highlight: Which can fly?"
    assert desk.get("flag", QAbstractButton).isChecked()
    assert desk.get("comment", QAbstractButton).isChecked()
    desk.click("clear_highlights")
    assert desk.seat.kinds() == kinds
    desk.click("next", "next", "begin")
    assert desk.seat.session.state.items == (ItemState(seen=True), *(ItemState(),) * 4)
    assert EventKind.ANSWERED not in desk.seat.kinds()
