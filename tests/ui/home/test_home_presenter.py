"""Home without Qt: choices follow the candidate and the exam; the history says what may be done."""

from __future__ import annotations

import pytest

from core.errors import UsageError
from core.exam.intents import Move
from core.exam.phases import ResultMode
from core.exam.start import RANDOM
from tests.ui.desk import Desk, to_items
from ui.presenters import home_view
from ui.presenters.home import HomePresenter
from ui.presenters.home_view import CODE, HomeView, Standing
from ui.presenters.wording import duration, local_day, local_moment, questions


@pytest.fixture
def home(desk: Desk) -> HomePresenter:
    presenter = HomePresenter(desk.carrel)
    presenter.load()
    presenter.choose_exam(desk.exam.id)
    return presenter


def standings(view: HomeView) -> list[Standing]:
    return [row.standing for row in view.history]


def test_the_newcomer_is_told_what_to_do(home: HomePresenter, desk: Desk) -> None:
    view = home.view()
    assert view.candidate is not None
    assert (view.candidate.name, view.candidate.standing) == ("Ada Example", "none")
    assert view.candidate.printed_id.startswith("PRACTICE-")
    assert view.can_start
    assert view.history == ()
    assert "Choose a form" in view.history_hint
    assert view.notice == desk.exam.notice


def test_without_a_candidate_nothing_can_start(home: HomePresenter) -> None:
    view = home.choose_candidate("")
    assert not view.can_start
    assert "Add a candidate" in view.hint
    assert "1. Add a candidate" in view.history_hint


def test_without_an_exam_one_is_asked_to_add_a_bank(home: HomePresenter) -> None:
    view = home.choose_exam("")
    assert not view.can_start
    assert "Add a bank" in view.hint
    assert (view.forms, view.accommodations, view.summary) == ((), (), "")


def test_a_new_candidate_is_chosen_with_its_accommodations(home: HomePresenter, desk: Desk) -> None:
    extra = desk.exam.accommodations[0]
    before = home.view().summary
    view = home.add_candidate("Bo Other", (extra[0],))
    assert view.candidate is not None
    assert (view.candidate.name, view.candidate.standing) == ("Bo Other", extra[1])
    assert [row.id for row in view.accommodations if row.on] == [extra[0]]
    assert view.summary != before
    assert duration(desk.exam.minutes + extra[2]) in view.summary
    assert home.request().accommodations == (extra[0],)


def test_an_empty_name_is_refused_and_nothing_changes(home: HomePresenter, desk: Desk) -> None:
    with pytest.raises(UsageError):
        home.add_candidate("  ", ())
    assert [choice.label for choice in home.load().candidates] == ["Ada Example"]


def test_standing_accommodations_can_be_changed(home: HomePresenter, desk: Desk) -> None:
    names = tuple(each[0] for each in desk.exam.accommodations)
    view = home.set_standing(names)
    assert all(row.on for row in view.accommodations)
    assert all(row.on for row in home.standing_rows())
    assert not any(row.on for row in home.new_candidate_rows())
    assert desk.carrel.candidates()[0].accommodations == names


def test_a_toggle_holds_for_this_sitting_only(home: HomePresenter, desk: Desk) -> None:
    name = desk.exam.accommodations[0][0]
    home.grant(name, True)
    assert home.request().accommodations == (name,)
    home.grant(name, False)
    assert home.request().accommodations == ()
    home.grant(name, True)
    assert desk.carrel.candidates()[0].accommodations == ()
    assert not any(row.on for row in home.choose_candidate(desk.candidate).accommodations)


def test_forms_are_fixed_random_or_by_code(home: HomePresenter, desk: Desk) -> None:
    view = home.view()
    assert [choice.id for choice in view.forms] == ["a", RANDOM, CODE]
    assert view.forms[0].detail == desk.exam.forms[0].code
    assert home.request().form == "a"
    home.choose_form(RANDOM)
    assert home.request().form == RANDOM


def test_a_form_code_has_to_be_typed(home: HomePresenter, desk: Desk) -> None:
    view = home.choose_form(CODE)
    assert view.code_wanted
    assert not view.can_start
    assert "form code" in view.hint
    assert home.type_code(f" {desk.exam.forms[0].code} ").can_start
    assert home.request().form == desk.exam.forms[0].code


def test_the_result_follows_the_driver_until_chosen(home: HomePresenter) -> None:
    assert home.view().withheld
    assert home.request().result is ResultMode.WITHHELD
    assert not home.withhold(False).withheld
    assert home.request().result is ResultMode.INSTANT


def test_a_form_that_was_sat_is_marked_and_the_next_one_offered(
    home: HomePresenter, desk: Desk
) -> None:
    desk.sit()
    view = home.load()
    assert view.form == "a", "what was chosen stays chosen"
    assert "sat 23 Nov 2026" in view.forms[0].label
    assert home.choose_exam(desk.exam.id).form == RANDOM


def test_a_short_introduction_is_offered_where_the_driver_allows(
    home: HomePresenter, desk: Desk
) -> None:
    desk.sit()
    assert not home.load().short_offered, "the small exam's driver does not allow it"
    home.shorten(True)
    assert not home.request().short


def test_the_history_says_how_each_sitting_stands(home: HomePresenter, desk: Desk) -> None:
    passed = desk.sit()
    desk.clock.advance(60_000)
    failed = desk.sit(lambda index: False)
    desk.clock.advance(60_000)
    withheld = desk.sit(result=ResultMode.WITHHELD)
    desk.clock.advance(60_000)
    declined = desk.start()
    declined.perform(Move.CONFIRM)
    declined.perform(Move.DECLINE)
    assert declined.wait_saved(5)
    declined.close()
    desk.clock.advance(60_000)
    open_one = desk.start()
    to_items(open_one)
    assert open_one.wait_saved(5)
    open_one.close()
    view = home.load()
    assert standings(view) == [
        Standing.OPEN, Standing.ENDED, Standing.WITHHELD, Standing.FAILED, Standing.PASSED,
    ]  # fmt: skip
    opened, ended, kept, lost, won = view.history
    assert (opened.status, opened.can_resume, opened.can_open) == ("Unfinished", True, False)
    assert (ended.status, ended.can_resume, ended.can_open) == ("Agreement declined", False, False)
    assert (kept.score, kept.can_release, kept.can_open) == ("–", True, False)
    assert kept.status.startswith("Withheld to ")
    assert local_moment(str(withheld.release_at)) in kept.detail
    assert (lost.status, lost.score, lost.can_open) == ("FAIL", str(failed.scaled), True)
    assert (won.status, won.score, won.id) == ("PASS", str(passed.scaled), passed.id)
    assert view.resume == opened


def test_nothing_of_a_withheld_result_is_shown(home: HomePresenter, desk: Desk) -> None:
    desk.sit(result=ResultMode.WITHHELD)
    shown = repr(home.load())
    assert "PASS" not in shown.replace("Standing.PASSED", "")
    assert "scored questions right" not in shown
    desk.carrel.release(home.view().history[0].id)
    assert standings(home.load()) == [Standing.PASSED]


def test_whoever_sat_last_is_chosen_at_the_start(desk: Desk) -> None:
    desk.carrel.add_candidate("Aaron First")
    desk.sit()
    candidate = HomePresenter(desk.carrel).load().candidate
    assert candidate is not None
    assert candidate.name == "Ada Example"


def test_each_candidate_has_a_history_of_its_own(home: HomePresenter, desk: Desk) -> None:
    desk.sit()
    assert home.add_candidate("Bo Other", ()).history == ()
    assert len(home.choose_candidate(desk.candidate).history) == 1


def test_a_random_form_is_called_what_the_core_calls_it() -> None:
    assert home_view.RANDOM == RANDOM


@pytest.mark.parametrize(
    ("minutes", "words"),
    [
        (180, "3 hours"),
        (210, "3 hours 30 minutes"),
        (61, "1 hour 1 minute"),
        (45, "45 minutes"),
        (0, "0 minutes"),
    ],
)
def test_durations_are_words(minutes: int, words: str) -> None:
    assert duration(minutes) == words


def test_moments_are_local(monkeypatch: pytest.MonkeyPatch) -> None:
    assert local_moment("2026-11-03T09:05:00.000+00:00").startswith("3 Nov 2026, ")
    assert local_day("2026-11-13T12:05:00.000+00:00") == "13 Nov 2026"
    assert (questions(1), questions(1200)) == ("1 question", "1,200 questions")
