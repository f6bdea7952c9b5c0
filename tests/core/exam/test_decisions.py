"""What a candidate may do, rule by rule."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

import pytest

from core.bank.model import Item, ItemType, Option, Prompt
from core.exam import itemtypes
from core.exam.events import EventKind
from core.exam.intents import (
    Choose,
    Comment,
    Flag,
    GoTo,
    Intent,
    Move,
    Refusal,
    Refused,
    Respond,
    StartWalk,
    SubmitSurvey,
)
from core.exam.navigating import incomplete, neighbour
from core.exam.phases import Phase, ReviewMode
from core.exam.session import Session
from core.exam.working import COMMENT_LIMIT
from tests.builders import make_delivery, make_driver, make_exam, make_item, make_switches
from tests.fakes import MemoryJournal, make_clock, make_session

ITEMS = tuple(make_item(f"i{n}", domain=1 + n // 2, task=f"{1 + n // 2}.1") for n in range(4))
TO_ITEMS = (Move.CONFIRM, Move.AGREE, Move.FINISH_TUTORIAL, Move.BEGIN)


def sit(
    *intents: Intent, items: Sequence[Item] = ITEMS, switches: Mapping[str, bool] | None = None
) -> Session:
    """A session that has carried out the intents after the first item was shown."""
    driver = make_driver(switches=make_switches(**(switches or {})))
    session, _, _ = make_session(make_delivery(items, driver=driver))
    for intent in (*TO_ITEMS, *intents):
        session.perform(intent)
    return session


def refusal(session: Session, intent: Intent) -> Refusal:
    with pytest.raises(Refused) as caught:
        session.perform(intent)
    return caught.value.refusal


def test_the_way_to_the_first_item() -> None:
    session, journal, _ = make_session(make_delivery(ITEMS))
    phases = [session.state.phase]
    for move in TO_ITEMS:
        session.perform(move)
        phases.append(session.state.phase)
    assert phases == [Phase.WELCOME, Phase.AGREEMENT, Phase.TUTORIAL, Phase.READY, Phase.ITEM]
    assert journal.events[-1].payload == {"item": 0, "way": "begin"}
    assert session.state.items[0].seen
    assert not session.state.items[1].seen


def test_a_short_introduction_leaves_out_the_tutorial() -> None:
    session, _, _ = make_session(make_delivery(ITEMS), short=True)
    session.perform(Move.CONFIRM)
    session.perform(Move.AGREE)
    assert session.state.phase is Phase.READY


def test_declining_ends_the_appointment() -> None:
    session, _, _ = make_session(make_delivery(ITEMS))
    session.perform(Move.CONFIRM)
    session.perform(Move.DECLINE)
    assert session.state.phase is Phase.DECLINED
    assert refusal(session, Move.AGREE) is Refusal.NOT_NOW


def test_a_radio_button_replaces_and_stays_when_clicked_again() -> None:
    session = sit(Choose("a"), Choose("c"))
    assert session.state.item.response == ("c",)
    assert not session.perform(Choose("c"))


def test_check_boxes_are_added_taken_away_and_never_too_many() -> None:
    session = sit(Choose("d"), Choose("a"), items=(make_item("m", keys=("a", "b")), *ITEMS[1:]))
    assert session.state.item.response == ("a", "d")
    assert refusal(session, Choose("b")) is Refusal.TOO_MANY
    assert session.state.item.response == ("a", "d")
    session.perform(Choose("d"))
    assert session.state.item.response == ("a",)
    assert incomplete(session.delivery, session.state) == (0, 1, 2, 3)


def test_unknown_options_and_items_are_refused() -> None:
    session = sit()
    assert refusal(session, Choose("z")) is Refusal.NO_SUCH
    assert refusal(session, GoTo(4)) is Refusal.NO_SUCH
    assert refusal(session, Flag(-1, on=True)) is Refusal.NO_SUCH


def test_an_item_is_flagged_where_it_is_shown_and_any_on_the_review_screen() -> None:
    session = sit(Flag(0, on=True))
    assert refusal(session, Flag(1, on=True)) is Refusal.NOT_NOW
    for _ in range(4):
        session.perform(Move.NEXT)
    assert session.state.phase is Phase.REVIEW
    session.perform(Flag(3, on=True))
    session.perform(Flag(0, on=False))
    assert [item.flagged for item in session.state.items] == [False, False, False, True]


def test_comments_are_kept_per_item_and_bounded() -> None:
    session = sit(Comment("why?"), Move.NEXT, Comment("y" * (COMMENT_LIMIT + 1)))
    assert session.state.items[0].comment == "why?"
    assert len(session.state.items[1].comment) == COMMENT_LIMIT
    assert not session.perform(Comment("y" * COMMENT_LIMIT))


def test_previous_stops_at_the_first_item() -> None:
    session = sit()
    assert refusal(session, Move.PREVIOUS) is Refusal.NOT_NOW
    session.perform(Move.NEXT)
    session.perform(Move.PREVIOUS)
    assert session.state.position == 0


def test_the_navigator_jumps_but_not_in_a_review() -> None:
    session = sit(GoTo(3))
    assert session.state.position == 3
    session.perform(Move.NEXT)
    session.perform(StartWalk(ReviewMode.ALL))
    assert refusal(session, GoTo(2)) is Refusal.NOT_NOW


def test_a_review_walks_its_set_and_returns() -> None:
    session = sit(Choose("a"), Flag(0, on=True), GoTo(2), Flag(2, on=True), GoTo(3), Move.NEXT)
    session.perform(StartWalk(ReviewMode.FLAGGED))
    assert session.state.position == 0
    assert neighbour(session.state, -1) is None
    session.perform(Move.NEXT)
    assert session.state.position == 2
    session.perform(Flag(2, on=False))  # the set stays as it was when the walk began
    session.perform(Move.PREVIOUS)
    session.perform(Move.NEXT)
    assert session.state.position == 2
    session.perform(Move.NEXT)
    assert session.state.phase is Phase.REVIEW
    session.perform(StartWalk(ReviewMode.INCOMPLETE))
    assert session.state.walk is not None
    assert session.state.walk.items == (1, 2, 3)
    session.perform(Move.OPEN_REVIEW)
    assert session.state.phase is Phase.REVIEW


def test_a_question_on_the_review_screen_is_a_link() -> None:
    session = sit(GoTo(3), Move.NEXT, GoTo(1))
    assert session.state.position == 1
    session.perform(Move.NEXT)
    assert session.state.position == 2


def test_an_empty_set_cannot_be_walked() -> None:
    session = sit(GoTo(3), Move.NEXT)
    assert refusal(session, StartWalk(ReviewMode.FLAGGED)) is Refusal.EMPTY_SET
    assert session.state.phase is Phase.REVIEW


def test_the_review_screen_is_reached_from_the_last_item_only() -> None:
    assert refusal(sit(), Move.OPEN_REVIEW) is Refusal.NOT_NOW


def test_without_a_review_screen_next_stops_at_the_last_item() -> None:
    session = sit(GoTo(3), switches={"review_screen": False})
    assert refusal(session, Move.NEXT) is Refusal.NOT_NOW


@pytest.mark.parametrize(
    ("switch", "intent"),
    [
        ("flag", Flag(0, on=True)),
        ("navigator", GoTo(2)),
        ("save_and_leave", Move.LEAVE),
        ("comment", Comment("not offered")),
        ("end_exam", Move.END_ITEMS),
    ],
)
def test_what_the_driver_switches_off_is_refused(switch: str, intent: Intent) -> None:
    assert refusal(sit(switches={switch: False}), intent) is Refusal.NOT_NOW


def test_the_time_runs_out_once_at_its_true_moment_and_keeps_the_answers() -> None:
    clock = make_clock()
    session, journal, _ = make_session(make_delivery(ITEMS), clock, short=True)
    for intent in (Move.CONFIRM, Move.AGREE, Move.BEGIN, Choose("b")):
        session.perform(intent)
    clock.advance(60 * 60_000 - 1)
    assert not session.look_at_clock()
    assert session.left_ms() == 1
    clock.advance(5_001)
    assert refusal(session, Choose("c")) is Refusal.NOT_NOW
    assert session.state.phase is Phase.EXPIRED
    assert session.left_ms() == 0
    expired = [event for event in journal.events if event.kind is EventKind.EXPIRED]
    assert [event.payload["late_ms"] for event in expired] == [5_000]
    assert session.state.item.response == ("b",)
    session.perform(Move.ACKNOWLEDGE)
    assert session.state.phase is Phase.SURVEY


def test_the_agreement_lapses() -> None:
    clock = make_clock()
    session, _, _ = make_session(make_delivery(ITEMS), clock)
    clock.advance(3_600_000)  # the welcome screen has no limit
    session.perform(Move.CONFIRM)
    clock.advance(300_000)
    assert refusal(session, Move.AGREE) is Refusal.NOT_NOW
    assert session.state.phase is Phase.LAPSED


def test_the_clock_runs_only_while_items_are_open() -> None:
    clock = make_clock()
    session, _, _ = make_session(make_delivery(ITEMS), clock)
    for move in TO_ITEMS:
        clock.advance(100_000)
        session.perform(move)
    assert session.left_ms() == 60 * 60_000
    clock.advance(1_000)
    for _ in range(4):
        session.perform(Move.NEXT)
    clock.advance(1_000)
    session.perform(Move.END_ITEMS)
    clock.advance(100_000)
    assert session.left_ms() == 60 * 60_000 - 2_000


def test_nothing_is_possible_after_leaving_until_it_is_opened_again() -> None:
    session = sit(Choose("a"), Move.LEAVE)
    assert refusal(session, Choose("b")) is Refusal.NOT_NOW
    assert not session.state.present
    assert session.state.exam_clock.since_ms is None


def test_the_survey_has_to_be_complete() -> None:
    session = sit(Move.END_ITEMS)
    assert refusal(session, Move.END_TEST) is Refusal.NOT_NOW
    assert refusal(session, SubmitSurvey({})) is Refusal.SURVEY_OPEN
    assert refusal(session, SubmitSurvey({"mood": "Purple"})) is Refusal.NO_SUCH
    session.perform(SubmitSurvey({"mood": "Good"}))
    session.perform(Move.END_TEST)
    assert session.state.phase is Phase.FINISHED
    assert session.state.survey == (("mood", "Good"),)


def test_what_the_disk_has_not_taken_yet_is_known() -> None:
    journal = MemoryJournal()
    session, journal, _ = make_session(make_delivery(ITEMS))
    assert session.saved
    journal.refusing = True
    session.perform(Move.CONFIRM)
    assert not session.saved
    journal.recover()
    assert session.wait_saved(0)


ORDERING = make_item(
    "o",
    type=ItemType.ORDERING,
    options=tuple(Option(id=i, text=i.upper()) for i in "abc"),
    sequence=("c", "a", "b"),
)
MATCHING = make_item(
    "m",
    type=ItemType.MATCHING,
    options=tuple(Option(id=i, text=i.upper()) for i in "xy"),
    prompts=(Prompt(id="p", text="P"), Prompt(id="q", text="Q")),
    pairs=(("p", "y"), ("q", "x")),
)


@pytest.mark.parametrize(
    ("item", "right", "wrong", "partial", "illegal"),
    [
        (ORDERING, ("c", "a", "b"), ("a", "b", "c"), ("c",), ("c", "c")),
        (MATCHING, ("q x", "p y"), ("p x", "q y"), ("p y",), ("p y", "p x")),
    ],
)
def test_the_other_item_types_fit_the_same_model(
    item: Item,
    right: tuple[str, ...],
    wrong: tuple[str, ...],
    partial: tuple[str, ...],
    illegal: tuple[str, ...],
) -> None:
    delivery = make_delivery((item,), exam=make_exam(((1, 1),)))
    session, _, _ = make_session(delivery)
    for move in TO_ITEMS:
        session.perform(move)
    session.perform(Respond(partial))
    assert incomplete(delivery, session.state) == (0,)
    assert refusal(session, Respond(illegal)) is Refusal.TOO_MANY
    session.perform(Respond(right))
    assert incomplete(delivery, session.state) == ()
    assert itemtypes.is_correct(item, session.state.item.response)
    assert not itemtypes.is_correct(item, wrong)
    assert not itemtypes.is_correct(replace(item), ())
