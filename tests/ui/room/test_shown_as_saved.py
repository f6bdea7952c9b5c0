"""Nothing stands on the screen as saved before it is, and no time runs before it can be seen."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel, QPlainTextEdit

from core.exam.events import EventKind
from core.exam.making import taken_up
from core.exam.replaying import replay
from core.exam.session import Session
from tests.ui.room.conftest import Desk
from tests.ui.room.rooms import Seat, make_seat


class Paints(QObject):
    """At each picture of a button: whether it is chosen, and how many answers the journal has."""

    def __init__(self, button: QAbstractButton, seat: Seat) -> None:
        super().__init__()
        self.seen: list[tuple[bool, int]] = []
        self._button = button
        self._seat = seat
        button.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Paint:
            answers = self._seat.kinds().count(EventKind.ANSWERED)
            self.seen.append((self._button.isChecked(), answers))
        return False


def click(button: QAbstractButton) -> None:
    place = button.rect().center()
    place.setX(8)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton, pos=place)


def test_an_option_is_not_painted_as_chosen_before_the_answer_is_written(desk: Desk) -> None:
    desk.to_items()
    for place, name in ((0, "option_1"), (1, "option_2")):
        if place:
            desk.click("next")
        button = desk.get(name, QAbstractButton)
        before = desk.seat.kinds().count(EventKind.ANSWERED)
        paints = Paints(button, desk.seat)
        click(button)
        desk.settle()
        assert paints.seen[-1] == (True, before + 1)
        assert (True, before) not in paints.seen


def test_the_keyboard_chooses_as_before(desk: Desk) -> None:
    desk.to_items()
    desk.get("option_0", QAbstractButton).setFocus()
    desk.key(Qt.Key.Key_Space)
    assert desk.seat.session.state.item.response
    assert desk.get("option_0", QAbstractButton).isChecked()
    desk.key(Qt.Key.Key_Down)
    assert desk.get("option_1", QAbstractButton).isChecked()
    assert not desk.get("option_0", QAbstractButton).isChecked()


def test_a_comment_counts_as_saved_only_when_it_was_handed_on(desk: Desk) -> None:
    desk.to_items()
    desk.click("comment")
    mark = desk.get("saved", QLabel)
    assert mark.text().startswith("✓")
    desk.type("abc")
    assert not mark.text().startswith("✓")
    assert not mark.autoFillBackground()  # nothing is wrong
    desk.bot.waitUntil(lambda: desk.seat.session.state.item.comment == "abc", timeout=2000)
    assert mark.text().startswith("✓")
    desk.click("close", "comment")
    assert desk.get("comment_text", QPlainTextEdit).toPlainText() == "abc"
    assert mark.text().startswith("✓")


def test_a_sitting_taken_up_loses_no_time_until_its_room_is_painted(
    desk_of: Callable[[Seat], Desk],
) -> None:
    first = desk_of(make_seat())
    first.to_items()
    first.seat.minutes(5)
    left = first.seat.session.left_ms()
    session = first.seat.session
    beat = session._beat()
    log = list(first.seat.journal.events)
    log.append(taken_up(first.seat.clock, replay(log), log[-1], beat, waits=True))
    again = Session(session.delivery, log, first.seat.journal, first.seat.clock)
    seat = Seat(again, first.seat.journal, first.seat.clock)
    seat.minutes(2)  # the room takes its time to come up
    assert again.left_ms() == left
    assert again._beat() is None
    desk = desk_of(seat)
    desk.bot.waitUntil(lambda: again.state.seated, timeout=2000)
    assert again.left_ms() == left
    seat.minutes(1)
    assert again.left_ms() == left - 60_000
    assert seat.kinds()[-1] is EventKind.SEATED


def test_a_sitting_that_was_opened_before_there_were_rooms_to_wait_for_runs_at_once() -> None:
    seat = make_seat()
    assert "waits" not in seat.journal.events[1].payload
    assert seat.session.state.seated
