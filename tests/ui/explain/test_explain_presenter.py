"""The walk without Qt: what each item says, filters, places."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import pytest

from core.bank.model import Item, ItemType, Option, Prompt, Scenario
from core.exam.delivery import DeliveredItem, Delivery
from core.exam.replaying import replay
from core.exam.result import Result
from core.exam.scoring import score
from core.exam.shown import TRAP_WORDS, Verdict, spoken_response
from core.exam.sitting import ItemState, SittingState
from core.markup import plain
from tests.builders import make_delivery, make_item, make_options
from tests.fakes import first_events, make_clock
from ui.presenters.explain import DOMAIN, ExplainPresenter

REVERSED = ("d", "c", "b", "a")
RIGHT, WRONG, HALF, OPEN = (Verdict.RIGHT, Verdict.WRONG, Verdict.HALF, Verdict.OPEN)


def walk(
    items: Sequence[Item], answers: Sequence[ItemState], **changes: object
) -> tuple[ExplainPresenter, Delivery]:
    """A walk over items answered as said; options are shown in the opposite order."""
    delivery = make_delivery(items, **changes)
    shuffled = tuple(replace(each, order=tuple(reversed(each.order))) for each in delivery.items)
    delivery = replace(delivery, items=shuffled)
    state = replace(replay(first_events(delivery, make_clock())), items=tuple(answers))
    return ExplainPresenter(delivery, state, result_of(delivery, state)), delivery


def result_of(delivery: Delivery, state: SittingState) -> Result:
    return score(delivery, state)


def patchy() -> ExplainPresenter:
    """Right, wrong and flagged, half-answered with a comment, open; the last two of domain 2."""
    return walk(
        [
            make_item("one"),
            make_item("two"),
            make_item("three", keys=("a", "b"), domain=2, task="2.1", scored=False),
            make_item("four", domain=2, task="2.1"),
        ],
        [
            ItemState(response=("a",), seen=True),
            ItemState(response=("c",), seen=True, flagged=True),
            ItemState(response=("b",), seen=True, comment="Which other?"),
            ItemState(seen=True),
        ],
    )[0]


def test_each_item_is_called_what_it_is() -> None:
    rows = patchy().view().rows
    assert [row.verdict for row in rows] == [RIGHT, WRONG, HALF, OPEN]
    assert [row.flagged for row in rows] == [False, True, False, False]
    assert rows[1].spoken == "Question 2, wrong, flagged"
    assert rows[2].spoken == "Question 3, half-answered"


def test_options_stand_as_the_candidate_saw_them() -> None:
    item = patchy().view().item
    assert item is not None
    assert [option.letter for option in item.options] == ["A", "B", "C", "D"]
    assert [plain(option.text) for option in item.options] == [
        "Answer D.", "Answer C.", "Answer B.", "Answer A.",
    ]  # fmt: skip
    assert [option.correct for option in item.options] == [False, False, False, True]
    assert item.verdict_text == "Right: you chose D."


def test_references_to_options_follow_the_order_shown() -> None:
    item = patchy().view().item
    assert item is not None
    for option in item.options:
        assert option.rationale is not None
        assert f"Why {option.letter} is" in plain(option.rationale)
        assert "{{" not in plain(option.rationale)


def test_a_wrong_answer_shows_choice_key_trap_and_when_it_would_be_right() -> None:
    presenter = patchy()
    item = presenter.choose_row(1).item
    assert item is not None
    assert item.verdict_text == "Wrong: you chose B; the key is D."
    chosen = item.options[1]
    assert (chosen.chosen, chosen.correct) == (True, False)
    assert chosen.verdict == "Your choice, not a right answer"
    assert chosen.right_if is not None
    assert plain(chosen.right_if) == "Case c."
    assert chosen.trap in TRAP_WORDS.values()
    assert item.options[3].verdict == "Right answer, not chosen"
    assert item.options[3].right_if is None
    assert item.flagged


def test_a_half_answered_item_is_not_just_wrong() -> None:
    item = patchy().choose_row(2).item
    assert item is not None
    assert item.verdict is HALF
    assert "1 of 2" in item.verdict_text
    assert "the key is D and E" in item.verdict_text
    assert item.comment == "Which other?"
    assert item.scored == "Unscored: does not count"


def test_an_open_item_still_shows_its_key() -> None:
    item = patchy().choose_row(3).item
    assert item is not None
    assert item.verdict_text == "Not answered; the key is D."
    assert "Domain 2" in item.place
    assert "Task 2.1" in item.place
    assert item.scored == "Scored"
    assert [reference.title for reference in item.references] == ["A handbook"]
    assert item.about == "A service · as of November 2026"


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        ("all", [0, 1, 2, 3]),
        ("wrong", [1]),
        ("flagged", [1]),
        ("incomplete", [2, 3]),
        (f"{DOMAIN}1", [0, 1]),
        (f"{DOMAIN}2", [2, 3]),
    ],
)
def test_filters_leave_what_they_say(name: str, shown: list[int]) -> None:
    presenter = patchy()
    view = presenter.choose_filter(name)
    assert [row.index for row in view.rows] == shown
    assert view.item is not None
    assert view.item.index in shown
    label = next(choice.label for choice in view.filters if choice.id == name)
    assert f"({len(shown)} question" in label


def test_next_and_previous_stay_within_the_filter() -> None:
    presenter = patchy()
    presenter.choose_filter("incomplete")
    view = presenter.view()
    assert (view.row, view.can_previous, view.can_next) == (0, False, True)
    view = presenter.next()
    assert (view.row, view.can_previous, view.can_next) == (1, True, False)
    assert presenter.next() == view, "there is nothing after the last"
    assert presenter.previous().row == 0
    assert presenter.previous().row == 0


def test_the_item_shown_stays_where_the_filter_lets_it() -> None:
    presenter = patchy()
    presenter.choose_row(3)
    view = presenter.choose_filter("incomplete")
    assert view.item is not None
    assert view.item.index == 3
    view = presenter.choose_filter("wrong")
    assert view.item is not None
    assert view.item.index == 1


def test_a_filter_that_leaves_nothing_says_so() -> None:
    presenter, _ = walk([make_item("one")], [ItemState(response=("a",), seen=True)])
    view = presenter.choose_filter("wrong")
    assert (view.item, view.row, view.rows) == (None, -1, ())
    assert (view.can_previous, view.can_next) == (False, False)
    assert view.empty
    assert presenter.next().item is None
    assert presenter.choose_filter("all").item is not None


def test_a_scenario_stands_above_the_stem() -> None:
    presenter, _ = walk(
        [make_item("one", scenario="s")],
        [ItemState()],
        scenarios=(Scenario(id="s", title="Case", text="A shared case."),),
    )
    item = presenter.view().item
    assert item is not None
    assert plain(item.stem).startswith("A shared case.")


def delivered(item: Item) -> DeliveredItem:
    order = tuple(option.id for option in item.options)
    return DeliveredItem(item=item, version="1" * 64, scored=True, order=order)


def test_responses_of_every_type_can_be_said() -> None:
    several = make_item(keys=("a", "b", "d"))
    assert spoken_response(delivered(several), ("d", "a", "b")) == "A, B and D"
    assert spoken_response(delivered(several), ()) == ""
    ordering = make_item(
        type=ItemType.ORDERING, options=make_options(3, ()), sequence=("c", "a", "b")
    )
    assert spoken_response(delivered(ordering), ("c", "a", "b")) == "C, then A, then B"
    matching = make_item(
        type=ItemType.MATCHING,
        options=(Option(id="a", text="Red"), Option(id="b", text="Blue")),
        prompts=(Prompt(id="p", text="*Rose*"), Prompt(id="q", text="Sky")),
        pairs=(("p", "a"), ("q", "b")),
    )
    assert spoken_response(delivered(matching), ("p a", "q b")) == "Rose – A; Sky – B"


def test_a_task_to_study_shows_what_was_not_right_in_it() -> None:
    items = [make_item("one"), make_item("two"), make_item("three", domain=2, task="2.1")]
    delivery = make_delivery(items)
    state = replace(
        replay(first_events(delivery, make_clock())),
        items=(ItemState(response=("a",)), ItemState(response=("b",)), ItemState()),
    )
    view = ExplainPresenter(delivery, state, result_of(delivery, state), "1.1").view()
    assert view.filter == "task:1.1"
    assert view.filters[0].label == "To study, 1.1: Task 1.1 (1 question)"
    assert [row.index for row in view.rows] == [1]
    assert view.row == 0


@pytest.mark.parametrize(
    ("response", "said"),
    [
        ((), "Not answered; the key is A, then B, then C."),
        (("b",), "Half-answered: you chose B, 1 of 3 asked for."),
        (("c", "b", "a"), "Wrong: you chose C, then B, then A; the key is A, then B, then C."),
        (("a", "b", "c"), "Right: you chose A, then B, then C."),
    ],
)
def test_orders_made_in_the_room_are_read_out(response: tuple[str, ...], said: str) -> None:
    item = make_item(type=ItemType.ORDERING, options=make_options(3), sequence=("a", "b", "c"))
    delivery = make_delivery([item])
    state = replace(
        replay(first_events(delivery, make_clock())), items=(ItemState(response=response),)
    )
    shown = ExplainPresenter(delivery, state, result_of(delivery, state)).view().item
    assert shown is not None
    assert shown.verdict_text.startswith(said)


@pytest.mark.parametrize(
    ("response", "said"),
    [
        ((), "Not answered; the key is Tomato – A; Grass – B."),
        (("q c",), "Half-answered: you chose Grass – C, 1 of 2 asked for."),
        (("p b", "q b"), "Wrong: you chose Tomato – B; Grass – B; the key is"),
    ],
)
def test_matches_made_in_the_room_are_read_out(response: tuple[str, ...], said: str) -> None:
    item = make_item(
        type=ItemType.MATCHING,
        options=make_options(3),
        prompts=(Prompt(id="p", text="Tomato"), Prompt(id="q", text="Grass")),
        pairs=(("p", "a"), ("q", "b")),
    )
    delivery = make_delivery([item])
    state = replace(
        replay(first_events(delivery, make_clock())), items=(ItemState(response=response),)
    )
    shown = ExplainPresenter(delivery, state, result_of(delivery, state)).view().item
    assert shown is not None
    assert shown.verdict_text.startswith(said)
