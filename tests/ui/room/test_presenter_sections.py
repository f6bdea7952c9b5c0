"""Sections with a time of their own: before each, within one, and out of it."""

from __future__ import annotations

from core.exam.events import EventKind
from core.exam.intents import Choose
from core.exam.phases import Phase
from core.markup import plain
from tests.ui.room.rooms import TO_ITEMS, Seat, driver_with, make_sectioned_seat, press
from ui.presenters.room import Action, Ask, Reply, RoomPresenter
from ui.presenters.room.views import NavigatorView, PageView, ReviewView, RoomView


def asked(view: RoomView) -> Ask | None:
    return None if view.dialog is None else view.dialog.ask


def offered(view: RoomView) -> set[Action]:
    frame = view.frame
    return {each.action for each in (*frame.aids, *frame.tools, *frame.left, *frame.right)}


def begun(seat: Seat) -> RoomPresenter:
    presenter = seat.presenter()
    press(presenter, *TO_ITEMS)
    return presenter


def in_second(seat: Seat) -> RoomPresenter:
    presenter = begun(seat)
    press(presenter, Action.NEXT, Action.NEXT, Action.END_SECTION)
    presenter.reply(Reply.YES)
    press(presenter, Action.BEGIN)
    return presenter


def in_third(seat: Seat) -> RoomPresenter:
    presenter = in_second(seat)
    press(presenter, Action.NEXT, Action.NEXT)
    presenter.reply(Reply.YES)
    press(presenter, Action.BEGIN)
    return presenter


def test_a_page_before_each_section_says_what_it_holds() -> None:
    seat = make_sectioned_seat()
    presenter = seat.presenter()
    view = press(presenter, *TO_ITEMS[:-1])
    assert isinstance(view.body, PageView)
    assert view.body.heading == "Part One"
    assert "2 questions" in plain(view.body.text)
    assert "20 minutes" in plain(view.body.text)
    assert view.frame.right[-1].label == "&Begin"
    press(presenter, Action.BEGIN, Action.NEXT, Action.NEXT, Action.END_SECTION)
    view = presenter.reply(Reply.YES)
    assert isinstance(view.body, PageView)
    assert view.body.heading == "Part Two"
    assert view.frame.right[-1].label == "&Begin Section"
    assert view.frame.clock is None


def test_lists_and_numbers_are_those_of_the_section() -> None:
    presenter = in_third(make_sectioned_seat())
    view = presenter.view
    assert view.frame.counter is not None
    assert view.frame.counter.text == "1 of 2"
    panel = presenter.press(Action.NAVIGATOR).panel
    assert isinstance(panel, NavigatorView)
    assert [row.question for row in panel.rows] == ["Question 1", "Question 2"]
    assert [row.index for row in panel.rows] == [4, 5]


def test_the_review_screen_is_the_sections() -> None:
    view = press(begun(make_sectioned_seat()), Action.NEXT, Action.NEXT)
    assert isinstance(view.body, ReviewView)
    assert view.body.section == "Part One"
    assert [cell.label for cell in view.body.cells] == ["Question 1", "Question 2"]
    assert Action.END_SECTION in offered(view)
    assert Action.END_REVIEW not in offered(view)


def test_leaving_a_section_asks_with_its_counts() -> None:
    seat = make_sectioned_seat()
    presenter = begun(seat)
    presenter.choose("a")
    view = presenter.press(Action.END_SECTION)
    assert view.dialog is not None
    assert "1 of 2" in plain(view.dialog.text)
    assert view.dialog.focus is Reply.NO
    presenter.reply(Reply.NO)
    assert seat.session.state.section == 0
    presenter.press(Action.END_SECTION)
    presenter.reply(Reply.YES)
    assert seat.session.state.section == 1
    assert seat.session.state.phase is Phase.READY


def test_a_forward_only_section_has_no_way_back() -> None:
    seat = make_sectioned_seat()
    presenter = in_second(seat)
    view = presenter.press(Action.NEXT)
    assert seat.session.state.position == 3
    assert not {Action.PREVIOUS, Action.NAVIGATOR} & offered(view)
    view = presenter.press(Action.NEXT)
    assert asked(view) is Ask.END_SECTION
    presenter.reply(Reply.NO)
    assert seat.session.state.position == 3
    presenter.press(Action.NEXT)
    presenter.reply(Reply.YES)
    assert seat.session.state.section == 2


def test_a_section_that_wants_complete_answers_says_how_many() -> None:
    seat = make_sectioned_seat()
    presenter = in_third(seat)
    view = presenter.press(Action.NEXT)
    assert asked(view) is Ask.COUNT_NEEDED
    assert view.dialog is not None
    assert "1 answer " in plain(view.dialog.text)
    presenter.reply(Reply.OK)
    presenter.choose("a")
    presenter.press(Action.NEXT)
    assert seat.session.state.position == 5


def test_ending_from_an_incomplete_item_of_such_a_section_is_refused() -> None:
    seat = make_sectioned_seat()
    presenter = in_third(seat)
    presenter.press(Action.END_EXAM)
    view = presenter.reply(Reply.YES)
    assert asked(view) is Ask.COUNT_NEEDED
    assert seat.session.state.phase is Phase.ITEM


def test_the_last_section_ends_the_exam() -> None:
    seat = make_sectioned_seat()
    presenter = in_third(seat)
    for _ in range(2):
        presenter.choose("a")
        view = presenter.press(Action.NEXT)
    assert isinstance(view.body, ReviewView)
    assert Action.END_REVIEW in offered(view)
    presenter.press(Action.END_REVIEW)
    presenter.reply(Reply.YES)
    presenter.reply(Reply.YES)
    assert seat.session.state.phase is Phase.SURVEY


def test_the_time_of_a_section_leads_to_the_next_one() -> None:
    seat = make_sectioned_seat()
    presenter = begun(seat)
    seat.session.perform(Choose("b"))
    seat.minutes(20)
    view = presenter.tick()
    assert asked(view) is Ask.SECTION_EXPIRED
    view = presenter.reply(Reply.OK)
    assert isinstance(view.body, PageView)
    assert view.body.heading == "Part Two"
    view = presenter.press(Action.BEGIN)
    assert view.frame.clock is not None
    assert view.frame.clock.text.endswith("10:00")
    assert EventKind.EXPIRED in seat.kinds()


def test_a_forward_only_last_section_asks_as_the_review_screen_does() -> None:
    seat = make_sectioned_seat(driver=driver_with(review_screen=False, end_exam=False))
    presenter = begun(seat)
    press(presenter, Action.NEXT)
    view = presenter.press(Action.NEXT)
    assert asked(view) is Ask.END_SECTION
