"""The scripted candidate does what was asked of it, and the same again for the same seed."""

from __future__ import annotations

import pytest

from core.bank.authoring import read_bank
from core.bank.model import ItemType
from core.exam import itemtypes
from core.exam.delivery import Delivery
from core.paths import SHIPPED_BANKS
from tests.builders import make_delivery, make_exam, make_item
from ui.rehearsal.behaviour import Behaviour, plan

COUNT = 20
EXAM = make_exam(((COUNT, COUNT),), minutes=100)
ITEMS = tuple(
    make_item(f"i{n}", keys=("a", "c") if n % 4 == 0 else ("b",), task="1.1") for n in range(COUNT)
)
DELIVERY = make_delivery(ITEMS, exam=EXAM)


def right(behaviour: Behaviour, seed: int = 1) -> int:
    plans = plan(DELIVERY, behaviour, seed)
    return sum(itemtypes.is_correct(item, p.response) for item, p in zip(ITEMS, plans, strict=True))


@pytest.mark.parametrize(("accuracy", "expected"), [(0.0, 0), (0.5, 10), (0.8, 16), (1.0, 20)])
def test_the_accuracy_is_met_exactly(accuracy: float, expected: int) -> None:
    assert right(Behaviour(accuracy=accuracy)) == expected


def test_every_response_is_complete_and_legal_unless_left_open() -> None:
    plans = plan(DELIVERY, Behaviour(leaves_open=0.25, changes=1.0), 3)
    assert sum(not p.response for p in plans) == 5
    for item, p in zip(ITEMS, plans, strict=True):
        for response in (p.first, p.response):
            assert not response or itemtypes.is_complete(item, response)
            assert itemtypes.is_legal(item, response)
        assert p.first != p.response or not p.response


def test_the_pace_fits_the_time_or_does_not() -> None:
    in_time = sum(p.think_ms for p in plan(DELIVERY, Behaviour(), 1))
    too_slow = sum(p.think_ms for p in plan(DELIVERY, Behaviour(runs_out_of_time=True), 1))
    assert in_time < 100 * 60_000 < too_slow


def test_the_same_seed_gives_the_same_candidate() -> None:
    assert plan(DELIVERY, Behaviour(), 5) == plan(DELIVERY, Behaviour(), 5)
    assert plan(DELIVERY, Behaviour(), 5) != plan(DELIVERY, Behaviour(), 6)


SHOWCASE = read_bank(SHIPPED_BANKS / "showcase")


def showcase_delivery() -> Delivery:
    """The form of the demonstration, section by section."""
    items = sorted(SHOWCASE.items, key=lambda item: item.domain)
    return make_delivery(items, exam=SHOWCASE.exam)


@pytest.mark.parametrize("accuracy", [0.0, 1.0])
def test_every_type_has_right_and_wrong_answers(accuracy: float) -> None:
    delivery = showcase_delivery()
    types = {delivered.item.type for delivered in delivery.items}
    assert types == set(ItemType)
    for seed in range(5):
        plans = plan(delivery, Behaviour(accuracy=accuracy, changes=1.0), seed)
        for delivered, made in zip(delivery.items, plans, strict=True):
            item = delivered.item
            for response in (made.first, made.response):
                assert itemtypes.is_complete(item, response)
                assert itemtypes.is_legal(item, response)
            assert itemtypes.is_correct(item, made.response) is bool(accuracy)
            assert itemtypes.is_correct(item, made.first) is not bool(accuracy)


def test_nothing_is_left_open_where_the_section_does_not_go_on() -> None:
    delivery = showcase_delivery()
    plans = plan(delivery, Behaviour(leaves_open=1.0), 1)
    for delivered, made in zip(delivery.items, plans, strict=True):
        assert bool(made.response) is (delivered.item.domain == 2)


def test_each_section_has_a_pace_of_its_own() -> None:
    delivery = showcase_delivery()
    plans = plan(delivery, Behaviour(), 1)
    for section in SHOWCASE.exam.sections:
        spent = sum(
            made.think_ms
            for delivered, made in zip(delivery.items, plans, strict=True)
            if delivered.item.domain in section.domains
        )
        assert 0.3 * section.minutes * 60_000 < spent < section.minutes * 60_000
