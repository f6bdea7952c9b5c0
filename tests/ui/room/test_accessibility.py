"""What assistive technology gets: names, roles, values and order, on every screen."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QWidget

from tests.ui.room.conftest import Desk
from tests.ui.room.rooms import Seat, driver_with, make_seat
from ui.presenters.room import Action
from ui.widgets.bars import Collapsible

Role = QAccessible.Role
CONTROLS = {
    Role.PushButton, Role.RadioButton, Role.CheckBox, Role.EditableText, Role.Button, Role.Table,
    Role.Dialog,
}  # fmt: skip


def after(desk: Desk, way: Callable[[], None], *names: str) -> None:
    """Go a way, then click."""
    way()
    desk.click(*names)


def to_staff(desk: Desk) -> None:
    """To the dialog that asks for the staff code."""
    desk.to_items()
    desk.room.act(Action.STAFF)
    desk.settle()


SCREENS: dict[str, Callable[[Desk], None]] = {
    "welcome": lambda desk: None,
    "agreement": lambda desk: desk.click("next"),
    "tutorial": lambda desk: desk.click("next", "agree"),
    "ready": lambda desk: desk.click("next", "agree", "next", "next"),
    "item": lambda desk: desk.to_items(),
    "several": lambda desk: after(desk, desk.to_items, "next"),
    "comment": lambda desk: after(desk, desk.to_items, "comment"),
    "navigator": lambda desk: after(desk, desk.to_items, "navigator"),
    "help": lambda desk: after(desk, desk.to_items, "help"),
    "dialog": lambda desk: after(desk, desk.to_items, "end_exam"),
    "leave": lambda desk: desk.room.request_close(),
    "review": lambda desk: desk.to_review(),
    "survey": lambda desk: desk.to_survey(),
    "end": lambda desk: after(desk, desk.to_survey, "survey_0_0", "next"),
}

TOOL_SCREENS: dict[str, Callable[[Desk], None]] = {
    "whiteboard": lambda desk: after(desk, desk.to_items, "whiteboard"),
    "away": lambda desk: after(desk, desk.to_items, "break", "dialog_yes"),
    "staff": lambda desk: to_staff(desk),
}
"""Those of tools that not every driver has."""


def tree(interface: QAccessibleInterface) -> Iterator[QAccessibleInterface]:
    """Everything that is not hidden."""
    yield interface
    for number in range(interface.childCount()):
        child = interface.child(number)
        if child is not None and child.isValid() and not child.state().invisible:
            yield from tree(child)


def of(widget: QWidget) -> QAccessibleInterface:
    found = QAccessible.queryAccessibleInterface(widget)
    assert found is not None
    return found


def name(interface: QAccessibleInterface) -> str:
    return interface.text(QAccessible.Text.Name)


@pytest.fixture
def furnished(desk_of: Callable[[Seat], Desk]) -> Desk:
    """A room with the tools of the whole exam, and staff behind it."""
    driver = driver_with(whiteboard=True, unscheduled_break=True, pause=True)
    return desk_of(make_seat(driver=driver, staff=lambda code: code or None))


@pytest.mark.parametrize("screen", SCREENS | TOOL_SCREENS)
def test_every_control_has_a_name(furnished: Desk, screen: str) -> None:
    desk = furnished
    (SCREENS | TOOL_SCREENS)[screen](desk)
    found = [each for each in tree(of(desk.room)) if each.role() in CONTROLS]
    assert found
    nameless = [(each.role(), each.object().objectName()) for each in found if not name(each)]
    assert not nameless
    assert not [name(each) for each in found if "&" in name(each)]


@pytest.mark.parametrize("screen", SCREENS | TOOL_SCREENS)
def test_the_keyboard_reaches_all_and_shows_where_it_is(furnished: Desk, screen: str) -> None:
    desk = furnished
    (SCREENS | TOOL_SCREENS)[screen](desk)
    desk.key(Qt.Key.Key_Tab)
    desk.key(Qt.Key.Key_Backtab)
    seen: list[QWidget] = []
    for _ in range(60):
        focus = desk.focus()
        assert focus is not None
        if focus in seen:
            break
        seen.append(focus)
        assert focus.isVisible()
        with_focus = desk.room.grab().toImage()
        focus.clearFocus()
        assert desk.room.grab().toImage() != with_focus, f"no sign of focus on {focus}"
        focus.setFocus(Qt.FocusReason.TabFocusReason)
        desk.key(Qt.Key.Key_Tab)
    wanted = {
        each.objectName()
        for each in desk.room.findChildren(QWidget)
        if each.isVisible()
        and each.isEnabled()
        and each.focusPolicy() & Qt.FocusPolicy.TabFocus
        and each.objectName()
        and not each.objectName().startswith(("qt_", "option_", "survey_"))
    }
    assert wanted <= {each.objectName() for each in seen}


def test_the_keyboard_goes_as_the_eye_does(desk: Desk) -> None:
    desk.to_items()
    desk.click("next")
    chain: list[QWidget] = [desk.find("clock")]
    chain[0].setFocus(Qt.FocusReason.TabFocusReason)
    for _ in range(14):
        desk.key(Qt.Key.Key_Tab)
        focus = desk.focus()
        assert focus is not None
        chain.append(focus)
    assert [each.objectName() for each in chain] == [
        "clock", "counter", "comment", "flag",
        "option_0", "option_1", "option_2", "option_3", "option_4",
        "help", "end_exam", "leave", "previous", "navigator", "next",
    ]  # fmt: skip
    rows = [each.mapTo(desk.room, QPoint(0, 0)).y() for each in chain]
    assert all(above <= below + 8 for above, below in pairwise(rows))


def test_an_item_says_where_and_how_it_stands(desk: Desk) -> None:
    desk.to_items()
    desk.click("flag")
    assert name(of(desk.find("item"))) == "Question 1 of 5, Flagged, Incomplete"
    assert name(of(desk.find("stem"))) == "Question q1?"
    assert of(desk.find("stem")).role() is Role.StaticText
    flag = of(desk.find("flag"))
    assert name(flag) == "Flag for Review"
    assert flag.state().checkable
    assert flag.state().checked


def test_options_have_letter_text_role_and_state(desk: Desk) -> None:
    desk.to_items()
    desk.click("option_1")
    option = of(desk.find("option_1"))
    assert (name(option), option.role()) == ("B. Answer B.", Role.RadioButton)
    assert option.state().checked
    desk.click("next")
    assert of(desk.find("option_1")).role() is Role.CheckBox


def test_a_dialog_is_named_by_all_it_says(desk: Desk) -> None:
    desk.to_items()
    desk.click("end_exam")
    dialog = of(desk.find("dialog"))
    assert dialog.role() is Role.Dialog
    assert name(dialog) == "End. End exam?"
    assert name(of(desk.find("dialog_yes"))) == "Yes"


def test_the_review_cell_says_all(desk: Desk) -> None:
    desk.to_review()
    desk.click("review_flag_0")
    assert name(of(desk.find("review_cell_0"))) == "Question 1, Flagged, Incomplete"
    flag = of(desk.find("review_flag_0"))
    assert name(flag) == "Flag for Review, Question 1"
    assert flag.state().checked


def test_rows_of_the_navigator_say_all(desk: Desk) -> None:
    desk.to_items()
    desk.click("flag", "navigator")
    table = of(desk.find("navigator_list"))
    names = [name(each) for each in tree(table)]
    assert "Question 1, Incomplete, Flagged" in names
    assert "Question 5, Unseen" in names


def test_the_clock_is_silent_from_second_to_second(desk_of: Callable[[Seat], Desk]) -> None:
    """Its name changes by the minute, its text is no property that Qt would announce."""
    desk = desk_of(make_seat())
    desk.to_items()
    clock = desk.get("clock", Collapsible)
    names, shown = set(), set()
    for _ in range(50):
        desk.seat.minutes(1 / 60)
        desk.room.tick()
        names.add(name(of(clock)))
        shown.add(clock.shown)
    assert len(shown) == 50
    assert names == {"Time Remaining 1 hour"}
    assert clock.text() == ""


def test_the_comment_box_is_named_by_its_question(desk: Desk) -> None:
    desk.to_items()
    desk.click("comment")
    assert name(of(desk.find("comment_text"))) == "Comment, Question 1 of 5"
    desk.room.act(Action.CLOSE)
