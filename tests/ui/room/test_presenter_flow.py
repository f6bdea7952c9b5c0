"""The flow of a sitting through the presenter: no Qt here."""

from __future__ import annotations

import pytest

from core.bank.model import ItemType
from core.errors import FormError
from core.exam.events import EventKind
from core.exam.phases import Phase, ReviewMode
from core.markup import plain
from tests.builders import make_item
from tests.ui.room.rooms import (
    TO_ITEMS,
    TO_REVIEW,
    driver_with,
    make_seat,
    press,
    to_survey,
)
from ui.presenters.room import Action, Ask, Reply, RoomExit
from ui.presenters.room import presenter as room_presenter
from ui.presenters.room.views import ItemView, PageView, ReviewView, SurveyView


def test_the_welcome_names_candidate_and_exam() -> None:
    view = make_seat(candidate="A*da* Example").presenter().view
    assert isinstance(view.body, PageView)
    assert plain(view.body.text) == "A*da* Example sits Test Exam (TST-001)."
    assert view.frame.title == "Test Exam – A*da* Example"
    assert view.frame.clock is None
    assert view.frame.counter is None
    assert [each.action for each in view.frame.right] == [Action.NEXT]


def test_the_agreement_has_its_own_clock() -> None:
    seat = make_seat()
    presenter = seat.presenter()
    presenter.press(Action.NEXT)
    seat.minutes(1)
    view = presenter.tick()
    assert view.frame.clock is not None
    assert view.frame.clock.text == "Time Remaining 4:00"
    assert [each.action for each in view.frame.right] == [Action.DECLINE, Action.AGREE]


def test_declining_asks_and_ends() -> None:
    seat = make_seat()
    presenter = seat.presenter()
    view = press(presenter, Action.NEXT, Action.DECLINE)
    assert view.dialog is not None
    assert view.dialog.ask is Ask.DECLINE
    assert presenter.reply(Reply.NO).dialog is None
    presenter.press(Action.DECLINE)
    view = presenter.reply(Reply.YES)
    assert view.dialog is not None
    assert view.dialog.ask is Ask.DECLINED
    assert view.exit is None
    assert presenter.reply(Reply.OK).exit is RoomExit.DECLINED


def test_an_agreement_that_lapses_ends() -> None:
    seat = make_seat()
    presenter = seat.presenter()
    press(presenter, Action.NEXT, Action.DECLINE)
    seat.minutes(5)
    view = presenter.tick()
    assert view.dialog is not None
    assert view.dialog.ask is Ask.LAPSED
    assert view.frame.right == ()
    assert presenter.reply(Reply.OK).exit is RoomExit.LAPSED


def test_closing_the_window_reads_the_message() -> None:
    seat = make_seat()
    presenter = seat.presenter()
    presenter.press(Action.NEXT)
    seat.minutes(5)
    presenter.tick()
    assert presenter.press(Action.LEAVE).exit is RoomExit.LAPSED


def test_tutorial_pages_go_forth_and_back_without_a_clock() -> None:
    presenter = make_seat().presenter()
    names = []
    for action in (Action.NEXT, Action.AGREE, Action.NEXT, Action.PREVIOUS, Action.NEXT):
        view = presenter.press(action)
        assert isinstance(view.body, PageView)
        names.append(view.body.name)
    assert names == ["agreement", "tutorial-1", "tutorial-2", "tutorial-1", "tutorial-2"]
    assert view.frame.clock is None
    ready = presenter.press(Action.NEXT)
    assert isinstance(ready.body, PageView)
    assert plain(ready.body.text) == "5 questions in 1 hour."


def test_a_short_introduction_leaves_the_tutorial_out() -> None:
    presenter = make_seat(short=True).presenter()
    view = press(presenter, Action.NEXT, Action.AGREE)
    assert [each.action for each in view.frame.right] == [Action.BEGIN]


def test_the_first_question_has_no_previous() -> None:
    view = press(make_seat().presenter(), *TO_ITEMS)
    assert isinstance(view.body, ItemView)
    assert [each.action for each in view.frame.right] == [Action.NAVIGATOR, Action.NEXT]
    assert [each.action for each in view.frame.left] == [Action.HELP, Action.END_EXAM]
    assert [each.action for each in view.frame.tools] == [Action.COMMENT, Action.FLAG]
    assert view.frame.counter is not None
    assert view.frame.counter.text == "1 of 5"
    assert view.body.spoken == "Question 1 of 5, Incomplete"


def test_next_on_the_last_question_leads_to_the_review() -> None:
    view = press(make_seat().presenter(), *TO_REVIEW)
    assert isinstance(view.body, ReviewView)
    assert view.frame.clock is not None
    assert view.frame.counter is None
    assert view.frame.tools == ()
    assert [each.action for each in view.frame.left] == [Action.END_REVIEW]
    assert view.body.summary == "5 Incomplete"


def test_the_counter_on_the_review_screen_is_a_switch() -> None:
    view = press(make_seat(driver=driver_with(counter_on_review=True)).presenter(), *TO_REVIEW)
    assert view.frame.counter is not None


def test_without_a_review_screen_the_last_question_has_no_next() -> None:
    seat = make_seat(driver=driver_with(review_screen=False))
    view = press(seat.presenter(), *TO_REVIEW)
    assert isinstance(view.body, ItemView)
    assert Action.NEXT not in [each.action for each in view.frame.right]


@pytest.mark.parametrize(
    ("switch", "action"),
    [
        ("flag", Action.FLAG),
        ("comment", Action.COMMENT),
        ("navigator", Action.NAVIGATOR),
        ("help", Action.HELP),
        ("end_exam", Action.END_EXAM),
    ],
)
def test_what_is_switched_off_is_not_there(switch: str, action: Action) -> None:
    presenter = make_seat(driver=driver_with(**{switch: False})).presenter()
    before = press(presenter, *TO_ITEMS)
    frame = before.frame
    assert action not in [each.action for each in (*frame.tools, *frame.left, *frame.right)]
    assert presenter.press(action) == before


def test_a_walk_goes_through_its_set_only() -> None:
    seat = make_seat()
    presenter = seat.presenter()
    press(presenter, *TO_ITEMS, Action.NEXT, Action.FLAG, Action.NEXT, Action.NEXT, Action.FLAG)
    view = press(presenter, Action.NEXT, Action.NEXT, Action.REVIEW_FLAGGED)
    assert isinstance(view.body, ItemView)
    assert view.body.index == 1
    assert [each.action for each in view.frame.right] == [Action.REVIEW_SCREEN, Action.NEXT]
    view = presenter.press(Action.NEXT)
    assert isinstance(view.body, ItemView)
    assert view.body.index == 3
    assert isinstance(presenter.press(Action.NEXT).body, ReviewView)
    press(presenter, Action.REVIEW_FLAGGED, Action.REVIEW_SCREEN)
    assert isinstance(presenter.view.body, ReviewView)


def test_an_empty_set_says_so() -> None:
    presenter = make_seat().presenter()
    view = press(presenter, *TO_REVIEW, Action.REVIEW_FLAGGED)
    assert isinstance(view.body, ReviewView)
    assert view.dialog is not None
    assert view.dialog.ask is Ask.EMPTY_REVIEW
    assert presenter.reply(Reply.OK).dialog is None


def test_a_question_of_the_review_screen_is_a_link_and_its_flag_toggles() -> None:
    seat = make_seat()
    presenter = seat.presenter()
    press(presenter, *TO_REVIEW)
    view = presenter.flag(2)
    assert isinstance(view.body, ReviewView)
    assert [cell.flagged for cell in view.body.cells] == [False, False, True, False, False]
    assert view.body.cells[2].spoken == "Question 3, Flagged, Incomplete"
    view = presenter.go_to(2)
    assert isinstance(view.body, ItemView)
    assert view.body.index == 2
    assert seat.session.state.walk is not None
    assert seat.session.state.walk.mode is ReviewMode.ALL


def test_ending_takes_two_confirmations_and_counts_what_is_open() -> None:
    seat = make_seat()
    presenter = seat.presenter()
    press(presenter, *TO_ITEMS)
    presenter.choose("a")
    view = press(presenter, *(Action.NEXT,) * 5, Action.END_REVIEW)
    assert view.dialog is not None
    assert plain(view.dialog.text) == "End with 4 of 5 incomplete?"
    view = presenter.reply(Reply.YES)
    assert view.dialog is not None
    assert view.dialog.ask is Ask.END_CONFIRM
    assert view.dialog.warning
    assert EventKind.ENDED not in seat.kinds()
    assert isinstance(presenter.reply(Reply.NO).body, ReviewView)
    presenter.press(Action.END_REVIEW)
    presenter.reply(Reply.YES)
    assert isinstance(presenter.reply(Reply.YES).body, SurveyView)


def test_end_exam_from_a_question_asks_once() -> None:
    presenter = make_seat().presenter()
    view = press(presenter, *TO_ITEMS, Action.END_EXAM)
    assert view.dialog is not None
    assert view.dialog.ask is Ask.END_FROM_ITEM
    assert isinstance(presenter.reply(Reply.YES).body, SurveyView)


def test_all_complete_is_said() -> None:
    presenter = make_seat().presenter()
    press(presenter, *TO_ITEMS)
    for answers in ("b", "ac", "b", "b", "b"):
        for answer in answers:
            presenter.choose(answer)
        presenter.press(Action.NEXT)
    view = presenter.press(Action.END_REVIEW)
    assert view.dialog is not None
    assert plain(view.dialog.text) == "End? All are complete."


def test_the_survey_must_be_done_before_the_test_ends() -> None:
    presenter = make_seat().presenter()
    to_survey(presenter)
    view = presenter.press(Action.NEXT)
    assert isinstance(view.body, SurveyView)
    assert view.body.note == "1 question still to be answered before you can go on."
    assert view.body.questions[0].missing
    presenter.answer_survey("mood", "Bad")
    view = presenter.answer_survey("mood", "Good")
    assert isinstance(view.body, SurveyView)
    assert view.body.note == ""
    assert [option.chosen for option in view.body.questions[0].options] == [True, False]
    view = presenter.press(Action.NEXT)
    assert [each.action for each in view.frame.right] == [Action.END_TEST]
    assert view.exit is None
    assert presenter.press(Action.END_TEST).exit is RoomExit.FINISHED


def test_time_out_keeps_the_answers_and_goes_on_to_the_survey() -> None:
    seat = make_seat()
    presenter = seat.presenter()
    press(presenter, *TO_ITEMS)
    presenter.choose("a")
    press(presenter, Action.NAVIGATOR)
    seat.minutes(61)
    view = presenter.tick()
    assert view.panel is None
    assert view.dialog is not None
    assert view.dialog.ask is Ask.TIME_EXPIRED
    assert [each.reply for each in view.dialog.replies] == [Reply.OK]
    assert view.frame.clock is not None
    assert view.frame.clock.text == "Time Remaining 0:00"
    presenter.choose("b")
    view = presenter.reply(Reply.OK)
    assert isinstance(view.body, SurveyView)
    assert seat.session.state.items[0].response == ("a",)


def test_an_answer_after_the_last_second_does_not_count() -> None:
    seat = make_seat()
    presenter = seat.presenter()
    press(presenter, *TO_ITEMS)
    seat.minutes(60)
    view = presenter.choose("a")
    assert seat.session.state.phase is Phase.EXPIRED
    assert seat.session.state.items[0].response == ()
    assert view.dialog is not None
    assert view.dialog.ask is Ask.TIME_EXPIRED


def test_types_that_the_room_cannot_show_are_refused_in_words(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(room_presenter, "SHOWN_TYPES", frozenset({ItemType.SINGLE}))
    item = make_item(type=ItemType.ORDERING, sequence=("a", "b"))
    with pytest.raises(FormError, match=r"type ordering, .* Nothing was begun"):
        make_seat(items=(item,)).presenter()
