"""Ordering, matching, scenarios and exhibits, by mouse and by keyboard."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QComboBox, QWidget

from core.exam.sitting import ItemState
from core.exam.tools import Highlighted
from tests.ui.room.conftest import Desk
from tests.ui.room.items import EXHIBITS, MATCHING, ORDERING, SCENARIO, tool_seat
from tests.ui.room.rooms import Seat
from tests.ui.room.test_itemtools import drag
from ui.presenters.room import Action
from ui.screens.room.item_exhibit import ExhibitWindow
from ui.widgets.itemtext import ItemText
from ui.widgets.orderlist import OrderList

Key = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier
MakeDesk = Callable[[Seat], Desk]


def item(desk: Desk) -> ItemState:
    return desk.seat.session.state.item


def lines(desk: Desk, name: str) -> list[str]:
    shown = desk.get(name, OrderList)
    return [shown.item(row).text() for row in range(shown.count())]


def ordering(desk_of: MakeDesk) -> Desk:
    desk = desk_of(tool_seat(ORDERING))
    desk.to_items()
    return desk


def test_an_order_is_made_by_keyboard(desk_of: MakeDesk) -> None:
    desk = ordering(desk_of)
    desk.find("order_waiting").setFocus()
    desk.key(Key.Key_Down)
    desk.key(Key.Key_Return)
    assert item(desk).response == ("b",)
    assert desk.room.view.body.spoken.endswith("Incomplete")  # type: ignore[union-attr]
    desk.key(Key.Key_Up)
    desk.key(Key.Key_Return)
    desk.key(Key.Key_Return)
    assert sorted(item(desk).response) == ["a", "b", "c"]
    assert lines(desk, "order_waiting") == []
    placed = desk.get("order_placed", OrderList)
    assert desk.focus() is placed  # the list that ran empty gave the keyboard on
    while item(desk).response.index("a") > 0:
        placed.setCurrentRow(item(desk).response.index("a"))
        QTest.keyClick(placed, Key.Key_Up, CTRL)
    assert item(desk).response[0] == "a"
    assert placed.current_id() == "a"
    QTest.keyClick(placed, Key.Key_Down, CTRL)
    assert item(desk).response[1] == "a"
    desk.key(Key.Key_Delete)
    assert "a" not in item(desk).response


def test_an_order_is_made_by_buttons_and_alt_letters(desk_of: MakeDesk) -> None:
    desk = ordering(desk_of)
    desk.click("order_add", "order_add", "order_add")
    assert item(desk).response == ("a", "b", "c")
    assert not desk.find("order_add").isEnabled()
    desk.alt("m")
    assert item(desk).response == ("a", "c", "b")
    desk.alt("d")
    assert item(desk).response == ("a", "b", "c")
    desk.click("order_take_out")
    assert item(desk).response == ("a", "b")
    assert lines(desk, "order_waiting") == ["C. Train"]
    assert lines(desk, "order_placed") == ["1.  A. Collect", "2.  B. Clean"]


def test_an_order_is_made_by_dragging(desk_of: MakeDesk) -> None:
    desk = ordering(desk_of)
    waiting, placed = desk.get("order_waiting", OrderList), desk.get("order_placed", OrderList)

    def middle(shown: OrderList, row: int) -> QPoint:
        return shown.visualRect(shown.model().index(row, 0)).center()

    def carry(source: OrderList, row: int, to: QPoint) -> None:
        start = middle(source, row)
        end = source.viewport().mapFromGlobal(to)
        drag(source.viewport(), start, end)
        desk.settle()

    carry(waiting, 2, placed.mapToGlobal(QPoint(20, 60)))
    assert item(desk).response == ("c",)
    carry(waiting, 0, placed.viewport().mapToGlobal(QPoint(20, 1)))
    assert item(desk).response == ("a", "c")
    carry(placed, 0, placed.mapToGlobal(QPoint(20, placed.height() - 5)))
    assert item(desk).response == ("c", "a")
    carry(placed, 0, waiting.mapToGlobal(QPoint(20, 20)))
    assert item(desk).response == ("a",)


def test_lists_say_what_is_not_yet_in_order(desk_of: MakeDesk) -> None:
    desk = ordering(desk_of)
    waiting = desk.get("order_waiting", OrderList)
    spoken = waiting.item(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "A. Collect, not yet in order"
    desk.click("order_add")
    placed = desk.get("order_placed", OrderList)
    assert placed.item(0).data(Qt.ItemDataRole.AccessibleTextRole) == "1: A. Collect"


def test_a_match_is_made_by_keyboard_and_taken_back(desk_of: MakeDesk) -> None:
    desk = desk_of(tool_seat(MATCHING))
    desk.to_items()
    first, second = desk.get("match_0", QComboBox), desk.get("match_1", QComboBox)
    assert second.accessibleName() == "Match 2 of 2: Grass"
    second.setFocus()
    desk.key(Key.Key_Down)
    desk.key(Key.Key_Down)
    assert item(desk).response == ("q b",)
    first.setFocus()
    desk.key(Key.Key_Down)
    assert item(desk).response == ("p a", "q b")
    desk.key(Key.Key_Up)
    assert item(desk).response == ("q b",)
    assert first.currentText() == "Choose…"


def test_prompts_can_be_highlighted(desk_of: MakeDesk) -> None:
    desk = desk_of(tool_seat(MATCHING))
    desk.to_items()
    found = [text for text in desk.room.findChildren(ItemText) if text.accessibleName() == "Tomato"]
    drag(found[0], QPoint(0, 8), QPoint(300, 8))
    assert item(desk).highlights == (Highlighted("p", 0, 6),)


def test_a_scenario_stands_beside_and_has_the_keyboard_by_its_letter(desk_of: MakeDesk) -> None:
    desk = desk_of(tool_seat(SCENARIO, MATCHING))
    desk.to_items()
    scenario = desk.find("scenario")
    assert "The farm. Forty fields." in scenario.accessibleName()
    stem = desk.find("stem")
    assert scenario.mapTo(desk.room, QPoint()).x() < stem.mapTo(desk.room, QPoint()).x()
    desk.alt("i")
    assert desk.focus() is scenario
    drag(desk.find("scenario_text"), QPoint(0, 8), QPoint(300, 8))
    assert item(desk).highlights == (Highlighted("scenario", 0, len("Forty fields.")),)
    desk.room.resize(800, 700)
    desk.settle()
    assert scenario.mapTo(desk.room, QPoint()).y() < stem.mapTo(desk.room, QPoint()).y()
    assert scenario.mapTo(desk.room, QPoint()).x() == 0
    desk.click("next")
    assert not desk.shows("scenario")


def test_exhibits_leave_the_stem_and_open_in_a_window(desk_of: MakeDesk) -> None:
    desk = desk_of(tool_seat(EXHIBITS, MATCHING))
    desk.to_items()
    assert desk.find("stem").accessibleName() == "Which model?\n[Exhibit 1]\n[Exhibit 2]"
    assert desk.find("exhibit_1").accessibleName() == "Exhibit 2: A curve that falls"
    desk.alt("x")
    window = desk.get("exhibit_window", ExhibitWindow)
    assert window.accessibleName() == "Exhibit 1: Model | Recall\nA | 0.9"
    desk.alt("x")
    assert window.accessibleName() == "Exhibit 2: A curve that falls"
    desk.click("option_0")  # the question stays usable
    assert item(desk).response == ("a",)
    window.focus_first()
    desk.key(Key.Key_Escape)
    assert not desk.shows("exhibit_window")
    focus = desk.focus()
    assert focus is not None
    assert focus.objectName() == "exhibit_1"


def test_an_exhibit_moves_and_zooms_by_keys_and_stays_off_the_clock(desk_of: MakeDesk) -> None:
    desk = desk_of(tool_seat(EXHIBITS, MATCHING))
    desk.to_items()
    desk.click("exhibit_0")
    window = desk.get("exhibit_window", ExhibitWindow)
    before = window.pos()
    desk.key(Key.Key_Right)
    assert window.pos() == before + QPoint(24, 0)
    for _ in range(60):
        desk.key(Key.Key_Up)
    parent = window.parentWidget()
    assert parent is not None
    assert parent.rect().contains(window.geometry())
    desk.key(Key.Key_Plus)
    assert window.percent() == 125
    desk.click("exhibit_smaller", "exhibit_smaller")
    assert window.percent() == 75
    desk.room.act(Action.NEXT)
    desk.settle()
    assert not desk.shows("exhibit_window")


def test_without_the_switch_exhibits_stay_in_the_stem(desk_of: MakeDesk) -> None:
    desk = desk_of(tool_seat(EXHIBITS, exhibit_windows=False))
    desk.to_items()
    assert "A curve that falls" in desk.find("stem").accessibleName()
    assert not desk.shows("exhibit_0")


def test_targets_of_the_question_screen_are_large_enough(desk_of: MakeDesk) -> None:
    desk = desk_of(tool_seat(ORDERING, MATCHING, EXHIBITS))
    desk.to_items()
    for _ in range(3):
        controls: list[QWidget] = [
            each
            for each in desk.find("item").findChildren(QWidget)
            if each.isVisible() and isinstance(each, QAbstractButton | QComboBox)
        ]
        for control in controls:
            row = control.parentWidget()
            height = control.height()
            if control.objectName().startswith("option") and row is not None:
                height = row.height()
            assert height >= 24, control.objectName()
        desk.click("next")
