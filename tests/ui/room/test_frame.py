"""The frame of the room on the screen: breaks, staff, keys that tell, full screen, the clock."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import pytest
from PySide6.QtCore import QBuffer, QPoint, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface, QGuiApplication, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from core.bank.model import Exhibit
from core.exam.allowance import Adjustment
from core.exam.events import EventKind
from core.exam.phases import Away
from core.markup import Document, Image, Paragraph
from tests.builders import make_item
from tests.ui.room.conftest import Desk
from tests.ui.room.rooms import Seat, driver_with, make_seat, make_sectioned_seat
from ui.presenters.room import Action, Reply
from ui.screens.room.away import Countdown
from ui.screens.room.panels import Window
from ui.widgets.bars import Collapsible
from ui.widgets.itemtext import ItemText
from ui.widgets.pictures import scaled

Make = Callable[[Seat], Desk]
_CONTROL = Qt.KeyboardModifier.ControlModifier
_SHIFT = Qt.KeyboardModifier.ShiftModifier


def staffed(**switches: bool) -> Seat:
    def staff(code: str) -> str | None:
        return "Grace" if code == "sesame" else None

    return make_seat(driver=driver_with(**switches), staff=staff)


def texts(interface: QAccessibleInterface) -> Iterator[str]:
    """Everything that assistive technology can read, what is hidden included."""
    for kind in (QAccessible.Text.Name, QAccessible.Text.Value, QAccessible.Text.Description):
        yield interface.text(kind)
    for number in range(interface.childCount()):
        child = interface.child(number)
        if child is not None and child.isValid():
            yield from texts(child)


def all_texts(room: QWidget) -> str:
    found = QAccessible.queryAccessibleInterface(room)
    assert found is not None
    return "\n".join(texts(found))


def test_while_away_nothing_of_the_exam_can_be_seen_or_read(desk_of: Make) -> None:
    desk = desk_of(staffed(unscheduled_break=True, whiteboard=True))
    desk.to_items()
    desk.click("comment")
    desk.type("a secret note")
    desk.click("close", "navigator", "close", "whiteboard", "board_text")
    QTest.keyClicks(desk.find("board_canvas"), "a formula")
    assert "Question q1" in all_texts(desk.room)
    desk.click("break", "dialog_yes")
    said = all_texts(desk.room)
    for secret in ("q1", "Answer A", "secret", "formula", "Question 1", "1 of 5"):
        assert secret not in said
    assert not desk.shows("stem")
    assert desk.get("clock", Collapsible).shown.endswith("1:00:00")
    assert desk.focus() is desk.find("away")
    desk.alt("t")
    assert desk.shows("stem")
    assert desk.shows("whiteboard_window")
    assert "a formula" in all_texts(desk.room)
    desk.click("option_0")
    assert desk.seat.session.state.item.response == ("a",)


def test_the_review_screen_comes_back_after_a_break(desk_of: Make) -> None:
    desk = desk_of(staffed(unscheduled_break=True))
    desk.to_review()
    desk.click("break", "dialog_yes", "come_back", "review_cell_2")
    assert desk.position == 2


def test_a_stopped_break_counts_down_in_silence(desk_of: Make) -> None:
    granted: dict[str, Any] = {"adjustment": Adjustment(breaks=1, break_minutes=5)}
    desk = desk_of(make_seat(**granted))
    desk.to_items()
    desk.click("break", "dialog_yes")
    page = desk.find("away")
    named = page.accessibleName()
    assert desk.get("break_left", Countdown).shown == "Break 5:00"
    desk.seat.minutes(3)
    desk.room.tick()
    assert desk.get("break_left", Countdown).shown == "Break 2:00"
    assert page.accessibleName() == named
    desk.seat.minutes(2)
    desk.room.tick()
    assert "clock runs again" in desk.get("away_note", QLabel).text()
    assert desk.seat.session.state.away is Away.BREAK
    assert not desk.shows("break_left")


def test_staff_stop_the_clock_by_their_key_and_code(desk_of: Make) -> None:
    desk = desk_of(staffed())
    desk.to_items()
    QTest.keyClick(desk.room, Qt.Key.Key_P, _CONTROL | _SHIFT)
    field = desk.get("dialog_field", QLineEdit)
    assert desk.focus() is field
    assert field.echoMode() is QLineEdit.EchoMode.Password
    desk.type("wrong")
    desk.key(Qt.Key.Key_Return)
    assert field.text() == ""
    assert "not the staff code" in desk.get("dialog_note", QLabel).text()
    assert desk.focus() is field
    desk.type("sesame")
    desk.key(Qt.Key.Key_Return)
    assert desk.seat.session.state.away is Away.STAFF_PAUSE
    assert not desk.shows("come_back")
    QTest.keyClick(desk.room, Qt.Key.Key_P, _CONTROL | _SHIFT)
    desk.type("sesame")
    desk.click("dialog_pause")
    assert desk.seat.session.state.away is None
    assert desk.shows("stem")


def test_keys_tell_time_and_question_in_a_line(desk_of: Make) -> None:
    desk = desk_of(staffed())
    desk.to_items()
    desk.click("flag")
    QTest.keyClick(desk.room, Qt.Key.Key_I, _CONTROL)
    line = desk.get("notice", QLabel)
    assert line.text() == "Question 1 of 5, Flagged, Incomplete"
    desk.seat.minutes(55.5)
    QTest.keyClick(desk.room, Qt.Key.Key_T, _CONTROL)
    assert line.text() == "Time Remaining: 4 minutes 30 seconds"


def test_the_line_says_nothing_of_the_question_in_a_break(desk_of: Make) -> None:
    desk = desk_of(staffed(pause=True))
    desk.to_items()
    QTest.keyClick(desk.room, Qt.Key.Key_I, _CONTROL)
    assert desk.shows("notice")
    desk.alt("u")
    assert not desk.shows("notice")
    QTest.keyClick(desk.room, Qt.Key.Key_I, _CONTROL)
    assert not desk.shows("notice")


def test_time_is_said_unasked_at_four_moments_only(desk_of: Make) -> None:
    desk = desk_of(staffed())
    desk.to_items()
    heard = []
    for _ in range(60 * 4 - 1):
        desk.seat.minutes(0.25)
        desk.room.tick()
        if desk.shows("dialog_ok"):
            heard.append("dialog")
            desk.click("dialog_ok")
        notice = desk.room.view.notice
        if notice is not None and notice.text not in heard:
            assert notice.aloud_only
            heard.append(notice.text)
    label = "Time Remaining: "
    assert heard == ["dialog", f"{label}10 minutes", f"{label}5 minutes", f"{label}1 minute"]
    assert not desk.shows("notice")


def test_help_lists_the_keys(desk_of: Make) -> None:
    desk = desk_of(staffed(pause=True))
    desk.to_items()
    QTest.keyClick(desk.room, Qt.Key.Key_F1)
    assert desk.shows("help_window")
    said = all_texts(desk.find("help_window"))
    for key in ("Alt+N", "Alt+U", "Ctrl+T", "Ctrl+I", "F1", "F11"):
        assert key in said
    desk.key(Qt.Key.Key_Escape)
    assert not desk.shows("help_window")


def test_escape_asks_before_anything_ends_in_full_screen(desk_of: Make) -> None:
    desk = desk_of(staffed(full_screen=True))
    desk.to_items()
    assert desk.room.wants_full_screen
    desk.key(Qt.Key.Key_Escape)
    assert desk.shows("dialog_no")
    desk.click("dialog_no")
    assert desk.seat.session.state.present
    asked = []
    desk.room.full_screen_asked.connect(lambda: asked.append(True))
    QTest.keyClick(desk.room, Qt.Key.Key_F11)
    assert asked == [True]


def test_another_program_in_front_is_noted(desk_of: Make) -> None:
    desk = desk_of(staffed(full_screen=True))
    desk.to_items()
    application = QGuiApplication.instance()
    assert isinstance(application, QGuiApplication)
    here = Qt.ApplicationState.ApplicationActive
    for state in (here, Qt.ApplicationState.ApplicationInactive, here):
        application.applicationStateChanged.emit(state)
    assert desk.seat.kinds().count(EventKind.FOCUS) == 2
    assert desk.seat.session.state.focused


@pytest.mark.parametrize("name", ["navigator", "comment", "help", "end_exam"])
def test_no_window_can_be_moved_over_the_clock(desk_of: Make, name: str) -> None:
    desk = desk_of(staffed())
    desk.to_items()
    desk.click(name)
    (window,) = [each for each in desk.room.findChildren(Window) if each.isVisible()]
    head = window.childAt(QPoint(window.width() // 2, 10))
    assert head is not None
    QTest.mousePress(head, Qt.MouseButton.LeftButton, pos=QPoint(20, 10))
    QTest.mouseMove(head, QPoint(20, -2000))
    desk.settle()
    for size in ((1024, 768), (1366, 768)):
        desk.room.resize(*size)
        desk.settle()
        assert window.geometry().top() >= desk.room.tool_bar.geometry().bottom()


def test_the_trainer_shows_the_pace_and_reviews_the_unflagged(desk_of: Make) -> None:
    desk = desk_of(staffed(pace_line=True, review_unflagged=True))
    desk.to_items()
    assert desk.get("pace", QLabel).text() == "Pace: question 1"
    desk.seat.minutes(25)
    desk.room.tick()
    assert desk.get("pace", QLabel).text() == "Pace: question 3"
    desk.click("flag", *["next"] * 5)
    desk.alt("g")
    assert desk.position == 1
    assert desk.seat.session.state.walk is not None
    assert desk.seat.session.state.walk.items == (1, 2, 3, 4)


def test_replica_rooms_show_no_pace(desk_of: Make) -> None:
    desk = desk_of(staffed())
    desk.to_items()
    assert not desk.shows("pace")


def test_sections_by_keyboard(desk_of: Make) -> None:
    desk = desk_of(make_sectioned_seat())
    desk.to_items()
    for letter in "nney":
        desk.alt(letter)
    assert desk.seat.session.state.section == 1
    desk.alt("b")
    assert not desk.shows("navigator")
    for letter in "nny":
        desk.alt(letter)
    assert desk.seat.session.state.section == 2
    desk.alt("b")
    desk.alt("n")
    assert desk.room.view.dialog is not None
    desk.room.presenter.reply(Reply.OK)
    desk.room.act(Action.CLOCK)
    assert desk.position == 4


def test_pictures_of_the_neighbours_are_made_ready_in_quiet_moments(
    desk_of: Make, monkeypatch: pytest.MonkeyPatch
) -> None:
    items = tuple(
        make_item(f"q{n}", exhibits=(Exhibit(file=f"media/{n}.png", alt="A curve"),))
        for n in range(4)
    )
    desk = desk_of(make_seat(items=items))
    made: list[str] = []
    stem = desk.room.findChild(ItemText, "stem")
    assert stem is not None
    monkeypatch.setattr(stem, "prepare", lambda source, _media: made.append(source))
    desk.to_items()
    desk.bot.waitUntil(lambda: made == ["media/1.png"])
    made.clear()
    desk.click("next")
    desk.bot.waitUntil(lambda: made == ["media/2.png", "media/0.png"])


def test_a_picture_made_ready_is_the_one_that_is_shown(qtbot: QtBot) -> None:
    picture = QImage(300, 200, QImage.Format.Format_RGB32)
    picture.fill(Qt.GlobalColor.red)
    store = QBuffer()
    store.open(QBuffer.OpenModeFlag.WriteOnly)
    picture.save(store, "PNG")  # type: ignore[call-overload]
    media = {"media/x.png": bytes(store.data().data())}
    text = ItemText()
    qtbot.addWidget(text)
    text.resize(600, 400)
    text.prepare("media/x.png", media)
    before = scaled.cache_info()
    text.show_document(Document((Paragraph((Image("media/x.png", "Red"),)),)), media)
    text.heightForWidth(600)
    after = scaled.cache_info()
    assert after.misses == before.misses
    assert after.hits > before.hits
