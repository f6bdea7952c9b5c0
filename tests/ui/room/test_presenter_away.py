"""Breaks, pauses and staff: the screen is blank, and the clock does as the break says."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from core.exam.allowance import Adjustment
from core.exam.events import EventKind
from core.exam.phases import Away, Phase
from core.markup import plain
from tests.builders import make_driver, make_pages
from tests.ui.room.rooms import (
    TO_ITEMS,
    TO_REVIEW,
    Seat,
    driver_with,
    make_seat,
    press,
)
from ui.presenters.room import Action, Ask, Reply, words
from ui.presenters.room.views import AwayView, ItemView, ReviewView, RoomView

CODE = "open sesame"


def staff(code: str) -> str | None:
    return "Grace" if code == CODE else None


def away(view: RoomView) -> AwayView:
    assert isinstance(view.body, AwayView)
    return view.body


def seat_with(**switches: bool) -> Seat:
    return make_seat(driver=driver_with(**switches), staff=staff)


def resting_seat(breaks: int = 2, minutes: int = 5) -> Seat:
    granted: dict[str, Any] = {"adjustment": Adjustment(breaks=breaks, break_minutes=minutes)}
    return make_seat(**granted)


def clock_text(view: RoomView) -> str:
    assert view.frame.clock is not None
    return view.frame.clock.text


def test_a_break_blanks_the_screen_and_the_clock_runs_on() -> None:
    seat = seat_with(unscheduled_break=True, whiteboard=True)
    presenter = seat.presenter()
    press(presenter, *TO_ITEMS, Action.WHITEBOARD)
    view = presenter.press(Action.BREAK)
    assert view.dialog is not None
    assert view.dialog.ask is Ask.TAKE_BREAK
    view = presenter.reply(Reply.YES)
    assert away(view).name == "away-break"
    assert view.frame.counter is None
    assert view.board is None
    frame = view.frame
    assert (frame.tools, frame.aids, frame.left) == ((), (), ())
    assert [each.action for each in view.frame.right] == [Action.COME_BACK]
    seat.minutes(10)
    assert clock_text(presenter.tick()).endswith("50:00")
    view = presenter.press(Action.COME_BACK)
    assert isinstance(view.body, ItemView)
    assert view.board is not None
    assert clock_text(view).endswith("50:00")


def test_a_break_can_be_declined_and_taken_on_the_review_screen() -> None:
    seat = seat_with(unscheduled_break=True)
    presenter = seat.presenter()
    press(presenter, *TO_REVIEW, Action.BREAK)
    assert isinstance(presenter.reply(Reply.NO).body, ReviewView)
    presenter.press(Action.BREAK)
    assert isinstance(presenter.reply(Reply.YES).body, AwayView)
    assert isinstance(presenter.press(Action.COME_BACK).body, ReviewView)


def test_a_profile_without_breaks_offers_none() -> None:
    seat = seat_with()
    presenter = seat.presenter()
    view = press(presenter, *TO_ITEMS, Action.BREAK, Action.PAUSE, Action.WHITEBOARD)
    assert view.frame.aids == ()
    assert view.dialog is None
    assert seat.session.state.away is None


def test_a_break_of_the_accommodation_stops_the_clock_until_it_is_used_up() -> None:
    seat = resting_seat()
    presenter = seat.presenter()
    press(presenter, *TO_ITEMS)
    view = presenter.press(Action.BREAK)
    assert view.dialog is not None
    assert "5 minutes" in plain(view.dialog.text)
    assert "2 of these" in plain(view.dialog.text)
    view = presenter.reply(Reply.YES)
    assert away(view).name == "away-stopped-break"
    assert away(view).countdown == "Break 5:00"
    seat.minutes(4)
    view = presenter.tick()
    assert away(view).countdown == "Break 1:00"
    assert clock_text(view).endswith("1:00:00")
    seat.minutes(1)
    view = presenter.tick()
    assert away(view).note == words.BREAK_OVER
    assert view.notice is not None
    assert view.notice.text == words.BREAK_OVER
    seat.minutes(10)
    assert clock_text(presenter.tick()).endswith("50:00")
    presenter.press(Action.COME_BACK)
    assert "1 of these" in plain(presenter.press(Action.BREAK).dialog.text)  # type: ignore[union-attr]


def test_the_candidates_own_pause_stops_the_clock() -> None:
    seat = seat_with(pause=True)
    presenter = seat.presenter()
    view = press(presenter, *TO_ITEMS, Action.PAUSE)
    assert away(view).name == "away-pause"
    seat.minutes(30)
    view = presenter.press(Action.COME_BACK)
    assert isinstance(view.body, ItemView)
    assert clock_text(view).endswith("1:00:00")


def test_staff_pause_with_their_code_and_only_they_go_on() -> None:
    seat = seat_with()
    presenter = seat.presenter()
    view = press(presenter, *TO_ITEMS, Action.STAFF)
    assert view.dialog is not None
    assert view.dialog.field is not None
    view = presenter.reply(Reply.PAUSE, CODE)
    assert "Staff stopped the clock" in away(view).note
    assert view.frame.right == ()
    presenter.press(Action.COME_BACK)
    assert seat.session.state.away is Away.STAFF_PAUSE
    seat.minutes(20)
    assert clock_text(presenter.tick()).endswith("1:00:00")
    presenter.press(Action.STAFF)
    assert isinstance(presenter.reply(Reply.PAUSE, CODE).body, ItemView)
    assert seat.session.state.away is None


def test_a_wrong_staff_code_changes_nothing_and_says_so() -> None:
    seat = seat_with()
    presenter = seat.presenter()
    press(presenter, *TO_ITEMS, Action.STAFF)
    for number in (1, 2):
        view = presenter.reply(Reply.PAUSE, "guess")
        assert view.dialog is not None
        assert view.dialog.field is not None
        assert view.dialog.field.note == words.STAFF_WRONG
        assert view.notice is not None
        assert view.notice.number == number
    presenter.reply(Reply.NO)
    assert seat.session.state.away is None
    view = presenter.press(Action.STAFF)
    assert view.dialog is not None
    assert view.dialog.field is not None
    assert view.dialog.field.note == ""


def test_without_a_staff_code_the_room_says_so() -> None:
    presenter = make_seat().presenter()
    view = press(presenter, *TO_ITEMS, Action.STAFF)
    assert view.dialog is not None
    assert view.dialog.ask is Ask.STAFF_UNSET
    assert "No staff code is set" in plain(view.dialog.text)
    assert presenter.reply(Reply.OK).dialog is None


def test_staff_are_not_asked_for_before_the_exam_begins() -> None:
    assert press(seat_with().presenter(), Action.STAFF).dialog is None


def test_time_that_runs_out_in_a_break_ends_the_exam() -> None:
    seat = seat_with(unscheduled_break=True)
    presenter = seat.presenter()
    press(presenter, *TO_ITEMS, Action.BREAK)
    presenter.reply(Reply.YES)
    seat.minutes(60)
    view = presenter.tick()
    assert view.dialog is not None
    assert view.dialog.ask is Ask.TIME_EXPIRED
    assert seat.session.state.phase is Phase.EXPIRED


@pytest.mark.parametrize("on", [True, False])
def test_losing_the_keyboard_is_logged_in_full_screen_profiles(on: bool) -> None:
    seat = seat_with(full_screen=on)
    presenter = seat.presenter()
    presenter.focus(on=False)
    press(presenter, *TO_ITEMS)
    presenter.focus(on=False)
    presenter.focus(on=False)
    presenter.focus(on=True)
    presenter.focus(on=True)
    assert seat.kinds().count(EventKind.FOCUS) == (2 if on else 0)


def test_check_in_walks_its_pages_before_the_welcome() -> None:
    pages = make_pages()
    steps = (pages.tutorial[0], pages.tutorial[1])
    driver = driver_with(check_in=True)
    driver = make_driver(switches=driver.switches, pages=_with_check_in(steps))
    seat = make_seat(driver=driver, online=True)
    presenter = seat.presenter()
    assert seat.session.state.phase is Phase.CHECK_IN
    assert [each.action for each in presenter.view.frame.right] == [Action.NEXT]
    view = presenter.press(Action.NEXT)
    assert [each.action for each in view.frame.right] == [Action.PREVIOUS, Action.NEXT]
    presenter.press(Action.PREVIOUS)
    press(presenter, Action.NEXT, Action.NEXT)
    assert seat.session.state.phase is Phase.WELCOME


def _with_check_in(steps: tuple[Any, ...]) -> Any:
    return replace(make_pages(), check_in=steps)
