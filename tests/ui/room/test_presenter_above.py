"""Answers, panels, dialogs, warnings and the mark that says saved: no Qt here."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.bank.model import Exhibit, Scenario
from core.exam.events import EventKind
from core.exam.phases import Phase
from core.markup import plain
from tests.builders import make_item
from tests.ui.room.rooms import (
    TO_ITEMS,
    TO_REVIEW,
    driver_with,
    driver_with_limits,
    make_seat,
    press,
)
from ui.presenters.room import Action, Ask, Column, Reply, RoomExit, words
from ui.presenters.room.views import (
    CommentView,
    HelpView,
    ItemView,
    NavigatorView,
    PageView,
    RoomView,
)


def item_of(view: RoomView) -> ItemView:
    assert isinstance(view.body, ItemView)
    return view.body


def navigator_of(view: RoomView) -> NavigatorView:
    assert isinstance(view.panel, NavigatorView)
    return view.panel


def test_one_answer_replaces_the_other() -> None:
    presenter = make_seat().presenter()
    press(presenter, *TO_ITEMS)
    presenter.choose("a")
    item = item_of(presenter.choose("c"))
    assert not item.several
    assert [option.chosen for option in item.options] == [False, False, True, False]
    assert [option.spoken for option in item.options][:2] == ["A. Answer A.", "B. Answer B."]
    assert item.spoken == "Question 1 of 5"


def test_too_many_answers_raise_a_dialog_and_change_nothing() -> None:
    seat = make_seat()
    presenter = seat.presenter()
    press(presenter, *TO_ITEMS, Action.NEXT)
    presenter.choose("a")
    assert item_of(presenter.view).spoken == "Question 2 of 5, Incomplete"
    before = item_of(presenter.choose("b"))
    events = len(seat.journal.events)
    view = presenter.choose("c")
    assert view.dialog is not None
    assert view.dialog.ask is Ask.TOO_MANY
    assert plain(view.dialog.text) == "Choose 2 only."
    assert item_of(view) == before
    assert len(seat.journal.events) == events
    presenter.choose("a")
    assert item_of(presenter.view) == before
    presenter.reply(Reply.OK)
    assert [option.chosen for option in item_of(presenter.choose("a")).options] == [
        False, True, False, False, False,
    ]  # fmt: skip


def test_letters_follow_the_order_shown() -> None:
    seat = make_seat()
    delivered = seat.session.delivery.items[0]
    object.__setattr__(delivered, "order", ("d", "b", "a", "c"))
    item = item_of(press(seat.presenter(), *TO_ITEMS))
    assert [(option.letter, option.id) for option in item.options] == [
        ("A.", "d"), ("B.", "b"), ("C.", "a"), ("D.", "c"),
    ]  # fmt: skip


def test_scenario_and_exhibits_stand_with_the_stem() -> None:
    item = make_item(scenario="s", exhibits=(Exhibit(file="media/x.png", alt="A curve"),))
    shared = Scenario(id="s", title="Shared", text="The company.")
    seat = make_seat(items=(item,), scenarios=(shared,))
    shown = item_of(press(seat.presenter(), *TO_ITEMS))
    assert plain(shown.stem) == "Question i1?\nA curve"
    assert shown.scenario is not None
    assert shown.scenario.title == "Shared"
    assert plain(shown.scenario.text) == "The company."


def test_the_flag_toggles_without_changing_its_label() -> None:
    presenter = make_seat().presenter()
    press(presenter, *TO_ITEMS)
    view = presenter.press(Action.FLAG)
    flag = view.frame.tools[1]
    assert (flag.label, flag.on) == ("&Flag for Review", True)
    assert item_of(view).spoken == "Question 1 of 5, Flagged, Incomplete"
    assert presenter.press(Action.FLAG).frame.tools[1].on is False


def test_a_comment_is_kept_with_its_question() -> None:
    seat = make_seat()
    presenter = seat.presenter()
    view = press(presenter, *TO_ITEMS, Action.COMMENT)
    assert isinstance(view.panel, CommentView)
    assert view.panel.prompt == "Question 1 of 5"
    presenter.comment("Look again")
    presenter.press(Action.NEXT)
    view = presenter.press(Action.CLOSE)
    assert item_of(view).index == 0
    assert view.frame.tools[0].on is True
    view = press(presenter, Action.NEXT)
    assert view.frame.tools[0].on is False
    view = press(presenter, Action.PREVIOUS, Action.COMMENT)
    assert isinstance(view.panel, CommentView)
    assert view.panel.text == "Look again"


def test_a_comment_without_its_box_is_not_kept() -> None:
    seat = make_seat()
    presenter = seat.presenter()
    press(presenter, *TO_ITEMS)
    presenter.comment("late")
    assert EventKind.COMMENTED not in seat.kinds()


def test_help_opens_and_closes() -> None:
    presenter = make_seat().presenter()
    view = press(presenter, *TO_ITEMS, Action.HELP)
    assert isinstance(view.panel, HelpView)
    assert presenter.press(Action.CLOSE).panel is None


def test_the_navigator_lists_and_goes() -> None:
    presenter = make_seat().presenter()
    press(presenter, *TO_ITEMS, Action.FLAG)
    presenter.choose("a")
    view = press(presenter, Action.NEXT, Action.NAVIGATOR)
    panel = navigator_of(view)
    assert panel.title == "Navigator"
    assert [label for _, label in panel.columns] == ["Question #", "Status", "Flagged"]
    assert [row.status for row in panel.rows] == ["", "Incomplete", "Unseen", "Unseen", "Unseen"]
    assert [row.alarming for row in panel.rows] == [False, True, True, True, True]
    assert [row.current for row in panel.rows] == [False, True, False, False, False]
    assert panel.rows[0].spoken == "Question 1, Flagged"
    assert panel.foot == "4 Unseen/Incomplete"
    view = presenter.go_to(3)
    assert view.panel is None
    assert item_of(view).index == 3


def test_a_click_on_a_head_sorts_and_a_second_one_turns_round() -> None:
    presenter = make_seat().presenter()
    press(presenter, *TO_ITEMS)
    presenter.choose("a")
    press(presenter, Action.NEXT, Action.FLAG, Action.NAVIGATOR)

    def order(column: Column) -> list[int]:
        return [row.index for row in navigator_of(presenter.sort(column)).rows]

    assert order(Column.STATUS) == [2, 3, 4, 1, 0]
    assert order(Column.STATUS) == [0, 1, 2, 3, 4]
    assert order(Column.FLAGGED) == [1, 0, 2, 3, 4]
    assert order(Column.FLAGGED) == [0, 2, 3, 4, 1]
    assert order(Column.QUESTION) == [0, 1, 2, 3, 4]
    assert order(Column.QUESTION) == [4, 3, 2, 1, 0]


def test_without_flags_the_navigator_has_no_column_for_them() -> None:
    presenter = make_seat(driver=driver_with(flag=False)).presenter()
    panel = navigator_of(press(presenter, *TO_ITEMS, Action.NAVIGATOR))
    assert [column for column, _ in panel.columns] == [Column.QUESTION, Column.STATUS]


def test_a_panel_owns_the_room_but_for_the_clock() -> None:
    seat = make_seat()
    presenter = seat.presenter()
    press(presenter, *TO_ITEMS, Action.NAVIGATOR)
    events = len(seat.journal.events)
    press(presenter, Action.NEXT, Action.FLAG, Action.END_EXAM, Action.HELP)
    presenter.choose("a")
    assert len(seat.journal.events) == events
    assert presenter.view.dialog is None
    clock = presenter.press(Action.CLOCK).frame.clock
    assert clock is not None
    assert clock.hidden


def test_clock_and_counter_collapse_apart() -> None:
    presenter = make_seat().presenter()
    frame = press(presenter, *TO_ITEMS, Action.COUNTER).frame
    assert frame.clock is not None
    assert frame.counter is not None
    assert (frame.clock.hidden, frame.counter.hidden) == (False, True)
    frame = presenter.press(Action.COUNTER).frame
    assert frame.counter is not None
    assert not frame.counter.hidden


def test_a_clock_that_may_not_be_hidden_stays() -> None:
    presenter = make_seat(driver=driver_with(collapsible_clock=False)).presenter()
    clock = press(presenter, *TO_ITEMS, Action.CLOCK).frame.clock
    assert clock is not None
    assert not clock.hidden
    assert not clock.collapsible


def test_low_time_is_told_once() -> None:
    seat = make_seat()
    presenter = seat.presenter()
    press(presenter, *TO_ITEMS)
    seat.minutes(29.99)
    assert presenter.tick().dialog is None
    seat.minutes(0.02)
    view = presenter.tick()
    assert view.dialog is not None
    assert view.dialog.ask is Ask.LOW_TIME
    assert plain(view.dialog.text) == "Only 30 minutes left."
    seat.minutes(1)
    again = presenter.tick()
    assert again.dialog == view.dialog
    presenter.reply(Reply.OK)
    assert presenter.tick().dialog is None


def test_low_time_comes_above_what_is_open() -> None:
    seat = make_seat()
    presenter = seat.presenter()
    press(presenter, *TO_ITEMS, Action.END_EXAM)
    seat.minutes(31)
    view = presenter.tick()
    assert view.dialog is not None
    assert view.dialog.ask is Ask.LOW_TIME
    view = presenter.reply(Reply.OK)
    assert view.dialog is not None
    assert view.dialog.ask is Ask.END_FROM_ITEM


@pytest.mark.parametrize("low", [0, 60, 90])
def test_no_low_time_message_where_there_is_nothing_to_tell(low: int) -> None:
    seat = make_seat(driver=driver_with_limits(low, 5))
    presenter = seat.presenter()
    press(presenter, *TO_ITEMS)
    seat.minutes(40)
    assert presenter.tick().dialog is None


def test_a_resumed_room_does_not_tell_low_time_again() -> None:
    seat = make_seat()
    press(seat.presenter(), *TO_ITEMS)
    seat.minutes(40)
    assert seat.presenter().tick().dialog is None


def test_a_hidden_clock_comes_back_once() -> None:
    seat = make_seat(driver=driver_with_limits(0, 5))
    presenter = seat.presenter()
    press(presenter, *TO_ITEMS, Action.CLOCK)

    def hidden() -> bool:
        clock = presenter.tick().frame.clock
        assert clock is not None
        return clock.hidden

    seat.minutes(54.9)
    assert hidden()
    seat.minutes(0.1)
    assert not hidden()
    presenter.press(Action.CLOCK)
    assert hidden()


def test_saved_is_said_when_it_is_true() -> None:
    seat = make_seat()
    presenter = seat.presenter()
    press(presenter, *TO_ITEMS)
    assert presenter.view.frame.save.saved
    seat.journal.refusing = True
    view = presenter.choose("a")
    assert not view.frame.save.saved
    assert view.frame.save.text.startswith("NOT SAVED")
    assert item_of(view).options[0].chosen
    assert not presenter.tick().frame.save.saved
    seat.journal.recover()
    assert presenter.tick().frame.save.saved


def test_leaving_waits_for_the_disk_unless_told_again() -> None:
    seat = make_seat()
    presenter = seat.presenter()
    press(presenter, *TO_ITEMS, Action.LEAVE)
    seat.journal.refusing = True
    view = presenter.reply(Reply.YES)
    assert view.exit is None
    assert view.frame.right == ()
    assert view.frame.leave is None
    assert presenter.tick().exit is None
    seat.journal.recover()
    assert presenter.tick().exit is RoomExit.LEFT


def test_a_disk_that_never_answers_does_not_keep_the_candidate() -> None:
    seat = make_seat()
    presenter = seat.presenter()
    press(presenter, *TO_ITEMS, Action.LEAVE)
    seat.journal.refusing = True
    presenter.reply(Reply.YES)
    asked = presenter.press(Action.LEAVE)
    assert asked.exit is None
    assert asked.dialog is not None
    assert [each.reply for each in asked.dialog.replies] == [Reply.RECOVER, Reply.NO, Reply.YES]
    assert asked.dialog.focus is Reply.NO
    assert presenter.reply(Reply.YES).exit is RoomExit.LEFT


def test_leaving_asks_and_no_goes_on() -> None:
    seat = make_seat()
    presenter = seat.presenter()
    view = press(presenter, *TO_ITEMS, Action.LEAVE, Action.LEAVE)
    assert view.dialog is not None
    assert [each.reply for each in view.dialog.replies] == [Reply.YES, Reply.NO, Reply.ABANDON]
    assert view.dialog.focus is Reply.NO
    assert presenter.reply(Reply.NO).dialog is None
    assert EventKind.LEFT not in seat.kinds()


def test_abandoning_asks_again() -> None:
    seat = make_seat()
    presenter = seat.presenter()
    press(presenter, *TO_ITEMS, Action.LEAVE)
    view = presenter.reply(Reply.ABANDON)
    assert view.dialog is not None
    assert view.dialog.ask is Ask.ABANDON
    assert presenter.reply(Reply.NO).exit is None
    presenter.press(Action.LEAVE)
    presenter.reply(Reply.ABANDON)
    view = presenter.reply(Reply.YES)
    assert view.exit is RoomExit.ABANDONED
    assert isinstance(view.body, PageView)
    assert seat.session.state.phase is Phase.ABANDONED


def test_a_room_that_does_not_save_and_leave_says_so() -> None:
    presenter = make_seat(driver=driver_with(save_and_leave=False)).presenter()
    view = press(presenter, *TO_ITEMS, Action.LEAVE)
    assert view.dialog is not None
    assert [each.reply for each in view.dialog.replies] == [Reply.NO, Reply.ABANDON]
    assert presenter.reply(Reply.YES).exit is None


def test_replies_that_were_not_offered_change_nothing() -> None:
    seat = make_seat()
    presenter = seat.presenter()
    press(presenter, *TO_REVIEW, Action.END_REVIEW)
    before = presenter.view
    assert presenter.reply(Reply.OK) == before
    presenter.reply(Reply.NO)
    assert presenter.reply(Reply.YES).dialog is None


@pytest.mark.parametrize(
    ("left_ms", "text"),
    [
        (10_800_000, "3:00:00"),
        (10_791_000, "2:59:51"),
        (3_600_000, "1:00:00"),
        (3_599_999, "1:00:00"),
        (3_599_000, "59:59"),
        (300_000, "5:00"),
        (1_000, "0:01"),
        (1, "0:01"),
        (0, "0:00"),
        (-5_000, "0:00"),
    ],
)
def test_how_the_clock_is_written(left_ms: int, text: str) -> None:
    assert words.clock(left_ms) == text


@given(st.integers(-10_000, 20_000_000))
def test_the_clock_tells_the_started_second(left_ms: int) -> None:
    seconds = 0
    for part in words.clock(left_ms).split(":"):
        seconds = seconds * 60 + int(part)
    assert 0 <= seconds * 1000 - max(0, left_ms) < 1000


def test_the_spoken_clock_changes_by_the_minute() -> None:
    assert words.spoken_time(10_791_000) == "3 hours"
    assert words.spoken_time(10_740_000) == "2 hours 59 minutes"
    assert words.spoken_time(0) == "0 minutes"


def test_labels_are_read_without_their_marks() -> None:
    assert words.without_mnemonic("Na&vigator") == "Navigator"
    assert words.without_mnemonic("&R&&D") == "R&D"
