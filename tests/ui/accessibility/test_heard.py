"""What is read aloud in the room: on arriving somewhere, of a cell, of a list to choose from."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QWidget

from tests.ui.accessibility.walk import Role, tree
from tests.ui.room.conftest import Desk
from tests.ui.room.items import MATCHING, tool_seat
from tests.ui.room.rooms import Seat, make_seat
from ui.presenters.room import Action
from ui.screens.room import room as rooms
from ui.widgets import say as saying


@pytest.fixture
def heard(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[str]]:
    """Everything that is announced."""
    said: list[str] = []

    def listen(widget: QWidget, text: str) -> None:
        if text:
            said.append(text)
        saying.say(widget, text)

    monkeypatch.setattr(rooms, "say", listen)
    QAccessible.setActive(True)
    yield said
    QAccessible.setActive(False)


def named(desk: Desk, name: str) -> QAccessible.Role:
    interface = QAccessible.queryAccessibleInterface(desk.find(name))
    assert interface is not None
    return interface.role()


def test_a_question_is_read_when_it_is_reached(heard: list[str], desk: Desk) -> None:
    desk.to_items()
    assert heard == ["Question 1 of 5, Incomplete. Question q1?"]
    desk.click("option_1", "flag")
    assert len(heard) == 1, "nothing moved"
    desk.click("next", "previous")
    assert heard[1:] == [
        "Question 2 of 5, Incomplete. Question q2? (Select TWO.)",
        "Question 1 of 5, Flagged. Question q1?",
    ]


def test_a_key_and_the_navigator_are_heard_alike(heard: list[str], desk: Desk) -> None:
    desk.to_items()
    heard.clear()
    desk.alt("n")
    desk.click("navigator")
    assert heard == ["Question 2 of 5, Incomplete. Question q2? (Select TWO.)"]
    desk.room._go_to(3)
    desk.settle()
    assert heard[1:] == ["Question 4 of 5, Incomplete. Question q4?"]


def test_the_review_screen_says_how_many_are_open(heard: list[str], desk: Desk) -> None:
    desk.to_review()
    assert heard[-1] == "Item Review Screen. 5 Incomplete"
    desk.room.act(Action.END_REVIEW)
    assert heard[-1] == "Item Review Screen. 5 Incomplete", "a dialog speaks for itself"


def test_the_time_passes_in_silence(heard: list[str], desk_of: Callable[[Seat], Desk]) -> None:
    desk = desk_of(make_seat())
    desk.to_items()
    heard.clear()
    for _ in range(40):
        desk.seat.minutes(1 / 60)
        desk.room.tick()
    assert heard == []


def test_the_status_of_a_question_is_said_once(desk: Desk) -> None:
    QAccessible.setActive(False)
    desk.to_review()
    cell = desk.find("review_cell_0").parentWidget()
    assert cell is not None
    said = [node.name for node in tree(cell)]
    assert said == ["", "Flag for Review, Question 1", "Question 1, Incomplete", ""]
    assert desk.find("review_status_0").isVisible(), "it is still seen"


def test_buttons_are_read_in_the_order_in_which_they_stand(desk: Desk) -> None:
    desk.to_items()
    desk.click("next")
    row = desk.find("next").parentWidget()
    assert row is not None
    assert [node.name for node in tree(row)[1:]] == ["Previous", "Navigator", "Next"]


def test_an_item_is_a_group_and_not_a_filler(desk: Desk) -> None:
    desk.to_items()
    assert named(desk, "item") is Role.Grouping


def test_a_page_to_read_is_a_group_that_has_the_keyboard(desk: Desk) -> None:
    assert named(desk, "page") is Role.Grouping
    assert desk.focus() is desk.find("page")


def test_a_list_to_match_with_is_labelled_by_its_line(desk_of: Callable[[Seat], Desk]) -> None:
    desk = desk_of(tool_seat(MATCHING))
    desk.to_items()
    interface = QAccessible.queryAccessibleInterface(desk.find("match_0"))
    assert interface is not None
    related = interface.relations(QAccessible.RelationFlag.Label)
    assert [label.text(QAccessible.Text.Name) for label, _ in related] == ["Tomato"]
    assert interface.text(QAccessible.Text.Description) == "Match 1 of 2: Tomato"


def test_a_child_that_is_not_there_is_none(desk: Desk) -> None:
    """Qt's own interface of a scroll area reads beyond the end of a list instead, and dies."""
    interface = QAccessible.queryAccessibleInterface(desk.find("page"))
    assert interface is not None
    assert interface.role() is Role.Grouping
    assert interface.childCount() > 0
    assert interface.child(interface.childCount() + 50) is None
