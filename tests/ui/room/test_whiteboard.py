"""The whiteboard in the room: by mouse, by keyboard, and after the program was started again."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from core.exam.session import Session
from core.exam.tools import BoardMark, BoardTool, visible
from tests.ui.room.conftest import Desk
from tests.ui.room.rooms import Seat, driver_with, make_seat
from ui.presenters.room import Action
from ui.screens.room import ExamRoom
from ui.screens.room.board import BoardCanvas

Make = Callable[[Seat], Desk]


@pytest.fixture
def desk(desk_of: Make) -> Desk:
    """A room at the first question with the whiteboard open."""
    made = desk_of(make_seat(driver=driver_with(whiteboard=True, unscheduled_break=True)))
    made.to_items()
    made.alt("w")
    return made


def canvas(desk: Desk) -> BoardCanvas:
    return desk.get("board_canvas", BoardCanvas)


def draw(desk: Desk, *points: tuple[int, int]) -> None:
    surface = canvas(desk)
    first, *others = (QPoint(*point) for point in points)
    QTest.mousePress(surface, Qt.MouseButton.LeftButton, pos=first)
    for point in others:
        QTest.mouseMove(surface, point)
        desk.settle()
    QTest.mouseRelease(surface, Qt.MouseButton.LeftButton, pos=(others or [first])[-1])


def board(desk: Desk) -> tuple[BoardMark, ...]:
    return desk.seat.session.state.board


def ink(surface: QWidget, area: QRect) -> int:
    """How many pixels of an area are not white, the ring and caret aside."""
    picture = surface.grab(area).toImage()
    return sum(
        picture.pixelColor(x, y).lightness() < 128
        for x in range(picture.width())
        for y in range(picture.height())
    )


def test_a_stroke_is_kept_when_the_pen_is_lifted(desk: Desk) -> None:
    surface = canvas(desk)
    QTest.mousePress(surface, Qt.MouseButton.LeftButton, pos=QPoint(20, 20))
    QTest.mouseMove(surface, QPoint(120, 80))
    desk.settle()
    assert board(desk) == ()
    assert ink(surface, QRect(15, 15, 110, 70)) > 50
    QTest.mouseRelease(surface, Qt.MouseButton.LeftButton, pos=QPoint(120, 80))
    (stroke,) = board(desk)
    assert stroke.tool is BoardTool.PEN
    assert len(stroke.points) == 2
    assert ink(surface, QRect(15, 15, 110, 70)) > 50


def test_the_eraser_undo_and_clear(desk: Desk) -> None:
    draw(desk, (20, 50), (220, 50))
    area = QRect(30, 40, 180, 20)
    assert ink(canvas(desk), area) > 50
    desk.click("board_eraser")
    draw(desk, (20, 50), (220, 50))
    assert ink(canvas(desk), area) == 0
    desk.click("board_undo")
    assert ink(canvas(desk), area) > 50
    desk.click("board_clear")
    assert ink(canvas(desk), area) == 0
    assert visible(board(desk)) == ()
    desk.click("board_undo")
    assert ink(canvas(desk), area) > 50


def test_text_needs_no_mouse(desk: Desk) -> None:
    assert desk.focus() is canvas(desk)
    for _ in range(3):
        desk.key(Qt.Key.Key_Tab)
    assert desk.focus() is desk.find("board_text")
    desk.key(Qt.Key.Key_Space)
    canvas(desk).setFocus()
    desk.key(Qt.Key.Key_Down)
    desk.key(Qt.Key.Key_Right)
    place = canvas(desk).caret
    desk.type("f = ma")
    desk.key(Qt.Key.Key_Backspace)
    assert canvas(desk).pending == "f = m"
    desk.key(Qt.Key.Key_Return)
    (mark,) = board(desk)
    assert (mark.tool, mark.text, mark.points) == (BoardTool.TEXT, "f = m", (place,))
    assert "f = m" in canvas(desk).accessibleDescription()


def test_arrow_keys_stay_on_the_board(desk: Desk) -> None:
    desk.click("board_text")
    canvas(desk).setFocus()
    for _ in range(20):
        QTest.keyClick(canvas(desk), Qt.Key.Key_Left, Qt.KeyboardModifier.ControlModifier)
        QTest.keyClick(canvas(desk), Qt.Key.Key_Up, Qt.KeyboardModifier.ControlModifier)
    assert canvas(desk).caret == (0, 0)


def test_text_that_was_begun_is_kept_when_something_else_is_done(desk: Desk) -> None:
    desk.click("board_text")
    canvas(desk).setFocus()
    desk.type("half")
    desk.alt("n")
    assert [mark.text for mark in board(desk)] == ["half"]
    desk.type("whole")
    desk.alt("w")
    assert [mark.text for mark in board(desk)] == ["half", "whole"]


def test_escape_takes_back_what_was_begun_and_then_closes(desk: Desk) -> None:
    desk.click("board_text")
    canvas(desk).setFocus()
    desk.type("no")
    desk.key(Qt.Key.Key_Escape)
    assert canvas(desk).pending == ""
    desk.key(Qt.Key.Key_Escape)
    assert not desk.shows("whiteboard_window")
    assert board(desk) == ()


def test_the_question_stays_usable_beside_it(desk: Desk) -> None:
    desk.click("option_1")
    assert desk.seat.session.state.items[0].response == ("b",)
    desk.click("next")
    assert desk.position == 1
    assert desk.shows("whiteboard_window")
    desk.click("end_exam")
    assert not canvas(desk).isEnabled()


def test_it_keeps_its_place_and_its_marks_from_question_to_question(desk: Desk) -> None:
    draw(desk, (10, 10), (60, 60))
    window = desk.find("whiteboard_window")
    head = QPoint(window.width() // 2, 10)
    title = window.childAt(head)
    assert title is not None
    QTest.mousePress(title, Qt.MouseButton.LeftButton, pos=head)
    QTest.mouseMove(title, head - QPoint(300, 100))
    QTest.mouseRelease(title, Qt.MouseButton.LeftButton)
    moved = window.geometry()
    desk.click("board_close", "next", "whiteboard")
    assert desk.find("whiteboard_window").geometry() == moved
    assert ink(canvas(desk), QRect(5, 5, 60, 60)) > 20


def test_it_never_covers_the_clock(desk: Desk) -> None:
    window = desk.find("whiteboard_window")
    head = window.childAt(QPoint(window.width() // 2, 10))
    assert head is not None
    QTest.mousePress(head, Qt.MouseButton.LeftButton, pos=QPoint(20, 10))
    QTest.mouseMove(head, QPoint(20, -2000))
    desk.settle()
    for size in ((1024, 768), (1366, 768), (1920, 1080)):
        desk.room.resize(*size)
        desk.settle()
        assert window.geometry().top() >= desk.room.tool_bar.geometry().bottom()
        assert desk.room.rect().contains(window.geometry())


def test_a_program_started_again_shows_what_was_drawn(desk: Desk) -> None:
    draw(desk, (20, 20), (120, 80))
    seat = desk.seat
    again = Session(seat.session.delivery, seat.journal.events, seat.journal, seat.clock)
    room = ExamRoom(again)
    desk.bot.addWidget(room)
    room.resize(1366, 768)
    room.show()
    room.act(Action.WHITEBOARD)
    surface = room.findChild(BoardCanvas)
    assert surface is not None
    assert ink(surface, QRect(15, 15, 110, 70)) > 50


def test_assistive_technology_knows_the_tools(desk: Desk) -> None:
    names = {}
    for name in ("board_pen", "board_eraser", "board_text", "board_undo", "board_close"):
        found = QAccessible.queryAccessibleInterface(desk.find(name))
        assert found is not None
        names[found.text(QAccessible.Text.Name)] = found.state().checked
    assert names == {"Pen": True, "Eraser": False, "Text": False, "Undo": False, "Close": False}
    own = QAccessible.queryAccessibleInterface(canvas(desk))
    assert own is not None
    assert own.text(QAccessible.Text.Name) == "Whiteboard"
