"""Grading anew: which keys are taken over, and what stays."""

from __future__ import annotations

from dataclasses import replace

import pytest

from core.bank.model import Item, ItemType, Prompt
from core.exam.intents import Move
from core.exam.regrade import compare, regrade
from tests.builders import make_delivery, make_item, make_options
from tests.core.insight.sat import Sat, four


def bank(*changed: Item) -> dict[str, Item]:
    return {item.id: item for item in (*four(), *changed)}


def test_a_corrected_key_turns_right_and_wrong() -> None:
    sat = Sat(four())
    sat.choose("b").do(Move.NEXT).choose("a", "b").end()
    corrected = make_item("one", options=make_options(4, ("b",)))
    compared = compare(sat.delivery, bank(corrected, make_item("two", keys=("a", "c"))))
    found = regrade("s1", "now", "f" * 64, compared, sat.session.state, sat.result)
    assert [(c.index, c.old_key, c.new_key, c.was_correct, c.correct) for c in found.changes] == [
        (0, ("a",), ("b",), False, True),
        (1, ("a", "b"), ("a", "c"), True, False),
    ]
    assert (found.before.raw, found.after.raw) == (1, 1)
    assert found.before.cut == found.after.cut
    assert found.left_out == ()


def test_ratings_and_texts_of_the_new_version_change_nothing() -> None:
    delivery = make_delivery(four())
    reworded = make_item("one", stem="Quite another question?", angoff=0.1)
    compared = compare(delivery, bank(reworded))
    assert (compared.delivery, compared.changes, compared.left_out) == (delivery, (), ())


@pytest.mark.parametrize(
    "now",
    [
        make_item("one", keys=("a", "b")),
        make_item("one", options=make_options(5, ("b",))),
        replace(make_item("one", options=make_options(4, ("b",))), type=ItemType.ORDERING),
    ],
    ids=["other count", "other options", "other type"],
)
def test_an_item_that_asks_something_else_keeps_its_key(now: Item) -> None:
    delivery = make_delivery(four())
    compared = compare(delivery, bank(now))
    assert compared.left_out == ("one",)
    assert compared.delivery == delivery


def test_an_item_that_is_gone_keeps_its_key() -> None:
    delivery = make_delivery(four())
    compared = compare(delivery, {})
    assert compared.left_out == ("one", "two", "three", "four")
    assert compared.delivery == delivery


def test_orders_and_pairs_are_compared_in_their_own_sense() -> None:
    options = make_options(3, ())
    order = make_item("o", type=ItemType.ORDERING, options=options, sequence=("a", "b", "c"))
    prompts = (Prompt(id="p", text="P"), Prompt(id="q", text="Q"))
    match = make_item(
        "m",
        type=ItemType.MATCHING,
        options=options,
        prompts=prompts,
        pairs=(("p", "a"), ("q", "b")),
    )
    delivery = make_delivery([order, match])
    turned = replace(order, sequence=("a", "c", "b"))
    swapped = replace(match, pairs=(("q", "b"), ("p", "a")))
    compared = compare(delivery, {"o": turned, "m": swapped})
    assert compared.changes == ((0, ("a", "b", "c"), ("a", "c", "b")),)
    assert compared.delivery.items[0].item.sequence == ("a", "c", "b")
