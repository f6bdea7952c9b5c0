"""What the room says while the disk refuses, and what it offers: no Qt here."""

from __future__ import annotations

import pytest

from tests.ui.room.rooms import TO_ITEMS, Seat, driver_with, make_seat, press
from ui.presenters.room import Action, Ask, Reply, RoomExit, RoomPresenter, words
from ui.presenters.room.views import RoomView


def at_items(**changes: object) -> tuple[Seat, RoomPresenter]:
    """A seat at the first item."""
    seat = make_seat(**changes)  # type: ignore[arg-type]
    presenter = seat.presenter()
    press(presenter, *TO_ITEMS)
    return seat, presenter


def refuse(seat: Seat, why: str | None = "the disk is full") -> None:
    seat.journal.refusing = True
    seat.journal.trouble = why


def ask_of(view: RoomView) -> Ask | None:
    return None if view.dialog is None else view.dialog.ask


def test_the_mark_is_always_there_and_quiet_when_all_is_well() -> None:
    seat = make_seat()
    presenter = seat.presenter()
    for action in (None, *TO_ITEMS, Action.NEXT, Action.FLAG):
        view = presenter.view if action is None else presenter.press(action)
        assert (view.frame.save.saved, view.frame.save.text) == (True, words.SAVED)
        assert view.frame.rescue is None


def test_a_disk_that_stalls_is_waited_for_once() -> None:
    """Each further click would otherwise hold the window for a quarter of a second."""
    seat, presenter = at_items()
    seat.journal.refusing = True
    for option in "abcdabcd":
        assert not presenter.choose(option).frame.save.saved
    for _ in range(20):
        presenter.tick()
    assert len(seat.journal.waits) == 1
    seat.journal.recover()
    assert presenter.tick().frame.save.saved

    seat.journal.refusing = True
    presenter.choose("a")
    presenter.choose("b")
    assert len(seat.journal.waits) == 2, "once for each time that the disk stops answering"


def test_it_says_not_saved_at_once_and_why_soon() -> None:
    seat, presenter = at_items()
    refuse(seat)
    view = presenter.choose("b")
    assert view.frame.save.text == words.NOT_SAVED
    assert view.frame.rescue is None
    seat.clock.advance(3_000)
    view = presenter.tick()
    assert not view.frame.save.saved
    assert view.frame.save.text == "NOT SAVED – the disk is full"
    assert view.frame.save.spoken.startswith("NOT SAVED – the disk is full. Go on:")
    assert view.frame.rescue is not None
    assert view.frame.rescue.spoken == "Save a recovery file…"

    seat.journal.recover()
    view = presenter.tick()
    assert (view.frame.save.text, view.frame.rescue) == (words.SAVED, None)


def test_a_slow_disk_is_told_from_one_that_refuses() -> None:
    seat, presenter = at_items()
    refuse(seat, None)
    presenter.choose("b")
    seat.clock.advance(10_000)
    assert "does not answer" in presenter.tick().frame.save.text


def test_a_refusal_without_a_step_shows_too() -> None:
    """The folder went away while the candidate reads."""
    seat, presenter = at_items()
    seat.journal.trouble = "the records’ folder is gone"
    assert not presenter.tick().frame.save.saved


def test_the_sitting_goes_on_meanwhile() -> None:
    seat, presenter = at_items()
    refuse(seat)
    presenter.choose("b")
    seat.clock.advance(5_000)
    press(presenter, Action.NEXT, Action.FLAG)
    assert seat.session.state.items[0].response == ("b",)
    assert seat.session.state.items[1].flagged
    assert presenter.view.dialog is None, "nobody is interrupted by a message"
    assert presenter.press(Action.RECOVER).dialog is None


def test_who_leaves_while_the_disk_refuses_is_told_once_what_that_means() -> None:
    seat, presenter = at_items(driver=driver_with(save_and_leave=True))
    refuse(seat)
    presenter.choose("b")
    seat.clock.advance(5_000)
    press(presenter, Action.LEAVE)
    presenter.reply(Reply.YES)
    view = presenter.tick()
    assert ask_of(view) is Ask.UNSAVED
    assert view.exit is None
    assert view.dialog is not None
    assert "the disk is full" in view.dialog.spoken.lower()
    assert "recovery file" in view.dialog.spoken
    assert view.dialog.focus is Reply.NO
    assert view.frame.rescue is not None

    assert presenter.reply(Reply.NO).dialog is None
    assert presenter.tick().dialog is None, "told once"
    assert ask_of(presenter.press(Action.LEAVE)) is Ask.UNSAVED, "asked again"
    view = presenter.reply(Reply.RECOVER)
    assert (view.dialog, view.exit) == (None, None)
    press(presenter, Action.LEAVE)
    assert presenter.reply(Reply.YES).exit is RoomExit.LEFT


def test_the_message_goes_when_the_disk_comes_back_and_so_does_the_candidate() -> None:
    seat, presenter = at_items(driver=driver_with(save_and_leave=True))
    refuse(seat)
    press(presenter, Action.LEAVE)
    presenter.reply(Reply.YES)
    seat.clock.advance(5_000)
    assert ask_of(presenter.tick()) is Ask.UNSAVED
    seat.journal.recover()
    view = presenter.tick()
    assert (view.dialog, view.exit) == (None, RoomExit.LEFT)


@pytest.mark.parametrize("comes_back", [True, False])
def test_the_end_of_a_test_on_a_full_disk_waits_and_says_so(comes_back: bool) -> None:
    seat, presenter = at_items()
    refuse(seat)
    for _ in seat.session.delivery.items:
        presenter.press(Action.NEXT)
    press(presenter, Action.END_REVIEW)
    presenter.reply(Reply.YES)
    presenter.reply(Reply.YES)
    for question in seat.session.delivery.driver.survey:
        presenter.answer_survey(question.id, question.options[0])
    press(presenter, Action.NEXT, Action.END_TEST)
    assert seat.session.state.over
    assert presenter.view.exit is None, "no result before its end is on the disk"
    seat.clock.advance(5_000)
    view = presenter.tick()
    assert ask_of(view) is Ask.UNSAVED
    assert view.dialog is not None
    assert "Your test has ended" in view.dialog.spoken
    if comes_back:
        seat.journal.recover()
        assert presenter.tick().exit is RoomExit.FINISHED
    else:
        assert presenter.reply(Reply.YES).exit is RoomExit.FINISHED
