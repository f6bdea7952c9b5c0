"""Forms meet the blueprint exactly, hold no enemies, and are the same for the same seed."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.bank.model import ItemType
from core.errors import FormError, UsageError
from core.exam.assembly import Candidate, fixed_form, random_form
from core.exam.definition import Soundness
from core.exam.draw import option_order
from core.exam.formcode import FormCode, parse
from tests.builders import make_exam

EXAM = make_exam(((6, 4), (8, 6)), soundness=Soundness(multiple_share=(0.15, 0.25)))


def pool(size: int = 20) -> list[Candidate]:
    """Items of both domains, every fifth a multiple response, neighbours enemies."""
    return [
        Candidate(
            id=f"d{domain}-{n:03}",
            form="a" if n < (6 if domain == 1 else 8) else "",
            domain=domain,
            task=f"{domain}.1",
            type=ItemType.MULTIPLE if n % 5 == 0 else ItemType.SINGLE,
            scored=n % 4 != 0,
            enemies=(f"d{domain}-{n + 1:03}",) if n % 2 == 0 else (),
        )
        for domain in (1, 2)
        for n in range(size)
    ]


@settings(max_examples=25, deadline=None)
@given(st.integers(0, 10**6))
def test_a_random_form_meets_the_blueprint(seed: int) -> None:
    items = pool()
    by_id = {item.id: item for item in items}
    form = random_form(EXAM, items, seed)
    chosen = [by_id[item_id] for item_id in form.items]

    assert [sum(c.domain == d for c in chosen) for d in (1, 2)] == [6, 8]
    assert [sum(c.domain == d and c.id in form.scored for c in chosen) for d in (1, 2)] == [4, 6]
    assert sum(c.type is ItemType.MULTIPLE for c in chosen) == 3  # 15 to 25 % of 14
    assert not any(enemy in form.items for c in chosen for enemy in c.enemies)
    assert len(set(form.items)) == 14


def test_the_same_seed_gives_the_same_form_whatever_the_order_of_the_pool() -> None:
    items = pool()
    assert random_form(EXAM, items, 7) == random_form(EXAM, items[::-1], 7)
    assert random_form(EXAM, items, 7) != random_form(EXAM, items, 8)


def test_the_draw_is_the_one_that_printed_codes_promise() -> None:
    """A change here breaks printed form codes: raise formcode.ALGORITHM with it."""
    assert random_form(EXAM, pool(), 1).items[:4] == ("d2-013", "d2-003", "d1-008", "d2-018")


def test_every_task_is_covered() -> None:
    items = [replace(item, task="1.2") if item.id == "d1-019" else item for item in pool()]
    first = EXAM.domains[0]
    tasks = (*first.tasks, replace(first.tasks[0], id="1.2"))
    exam = replace(EXAM, domains=(replace(first, tasks=tasks), EXAM.domains[1]))
    for seed in range(5):
        assert "d1-019" in random_form(exam, items, seed).items


def test_a_pool_that_is_too_small_says_so() -> None:
    with pytest.raises(FormError, match="domain 2 needs 8 items and has 7"):
        random_form(EXAM, pool(7), 1)


def test_enemies_that_leave_no_choice_say_so() -> None:
    items = pool(10)
    hostile = [
        replace(item, enemies=tuple(o.id for o in items if o.domain == item.domain))
        for item in items
    ]
    with pytest.raises(FormError, match="enemy"):
        random_form(EXAM, hostile, 1)


def test_a_fixed_form_mixes_the_domains_and_keeps_its_order() -> None:
    form = fixed_form(EXAM, pool(), "a")
    assert form == fixed_form(EXAM, pool()[::-1], "a")
    assert len(form.items) == 14
    assert list(form.items) != sorted(form.items)
    with pytest.raises(FormError, match="no form"):
        fixed_form(EXAM, pool(), "z")


@given(st.integers(0, 10**6), st.sets(st.sampled_from("abcdef")))
def test_pinned_options_keep_their_places(seed: int, pinned: set[str]) -> None:
    order = option_order(tuple("abcdef"), frozenset(pinned), seed, "item")
    assert sorted(order) == list("abcdef")
    assert all("abcdef"[place] == option for place, option in enumerate(order) if option in pinned)


def test_every_order_of_options_occurs() -> None:
    orders = {option_order(tuple("abc"), frozenset(), seed, "item") for seed in range(100)}
    assert len(orders) == 6


@pytest.mark.parametrize(
    "code",
    [
        FormCode("MLS-C01", "5f2c9a1b", form="a"),
        FormCode("TST-001", "00000000", version=3, seed=40193),
    ],
)
def test_a_form_code_can_be_read_back(code: FormCode) -> None:
    assert parse(str(code)) == code


@pytest.mark.parametrize("text", ["a/b", "MLS-C01/A/5f2c", "MLS-C01/R1/5f2c9a1b/x", "///"])
def test_what_is_no_form_code_is_refused(text: str) -> None:
    with pytest.raises(UsageError, match="not a form code"):
        parse(text)
