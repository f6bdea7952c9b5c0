"""Rules about forms and banks, the statistics, and near duplicates."""

from __future__ import annotations

import math
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.bank.authoring import read_bank
from core.bank.check import RULES, Severity, check_bank
from core.bank.check.cosine import similarities
from core.bank.check.groups import binomial_interval
from core.bank.model import Item, ItemType
from core.exam.definition import Domain, ExamDefinition, Task
from core.paths import PROGRAM, SHIPPED_BANKS
from tests.builders import MINI_BANK, make_exam
from tests.core.bank.check_support import bank_of, of_group, sound

EXAM = make_exam(((10, 8), (10, 7)))
WORDS = (
    "anchor", "buoy", "chart", "deck", "engine", "ferry", "galley", "harbour", "island", "jetty",
    "keel", "lantern", "mast",
)  # fmt: skip


def _item(
    number: int, *, domain: int = 1, form: str = "a", key: int | None = None, key_length: int = 30
) -> Item:
    """An item with a stem of its own; its key has the given length, distractors 28, 30 and 32."""
    place = number % 4 if key is None else key
    lengths = [28, 30, 32]
    lengths.insert(place, key_length)
    texts = tuple(
        f"{'xyzw'[p]}{number}".ljust(length, "abcd"[p]) for p, length in enumerate(lengths)
    )
    other = WORDS[number % 13], WORDS[number // 13 % 13], f"w{number}"
    return sound(
        f"n{number}", texts=texts, key=place, form=form, domain=domain, task=f"{domain}.1",
        stem=f"{' '.join(other * 3)} {'word ' * 20} {other[2]}?", scored=True,
    )  # fmt: skip


def _form(**changes: Any) -> list[Item]:
    """A form that meets the blueprint of EXAM."""
    items = [
        _item(
            number,
            domain=1 if number < 10 else 2,
            key_length=(29, 31, 27, 33)[number // 4 % 4],
            **changes,
        )
        for number in range(20)
    ]
    return [replace(item, scored=n not in {8, 9, 17, 18, 19}) for n, item in enumerate(items)]


def _messages(
    items: list[Item], name: str = "form a", exam: ExamDefinition = EXAM, **soundness: Any
) -> dict[str, str]:
    return of_group(check_bank(bank_of(*items, exam=exam, **soundness)), name)


def test_a_good_form_breaks_nothing() -> None:
    assert _messages(_form()) == {}


def test_a_form_has_exactly_the_blueprint() -> None:
    found = _messages(_form()[1:])
    assert found == {
        "form-blueprint": "domain 1 has 9 items, 7 of them scored; the exam asks for 10 and 8"
    }
    unscored = [replace(item, scored=True) for item in _form()]
    assert set(_messages(unscored)) == {"form-blueprint"}


def test_domains_keep_their_weights() -> None:
    items = [replace(item, domain=1, task="1.1") for item in _form()]
    found = _messages(items)
    assert found["domain-weights"] == (
        "domain 2 has 0 of 20 (0%) of the items; the blueprint has 50% ± 3 points"
    )
    assert found["task-coverage"] == "no item for task 2.1"


def test_keys_stand_everywhere() -> None:
    items = [_item(n, domain=1 if n < 10 else 2, key=0) for n in range(20)]
    assert "place" in _messages(items)["key-position"]


@pytest.mark.parametrize(
    ("rule", "length"), [("key-longest", 33), ("key-much-longest", 41), ("key-shortest", 27)]
)
def test_lengths_of_keys(rule: str, length: int) -> None:
    items = [_item(n, domain=1 if n < 10 else 2, key_length=length) for n in range(20)]
    assert "in 20 of 20 (100%)" in _messages(items)[rule]


def test_a_tie_counts_as_longest_and_as_shortest() -> None:
    items = [_item(n, domain=1 if n < 10 else 2, key_length=32) for n in range(20)]
    found = _messages(items)
    assert "key-longest" in found
    assert "key-much-longest" not in found
    shortest = [_item(n, domain=1 if n < 10 else 2, key_length=28) for n in range(20)]
    assert "key-shortest" in _messages(shortest)


def test_lengths_are_of_rendered_text() -> None:
    items = [
        replace(item, options=tuple(
            replace(o, text=f"**`{o.text}`**" if o.correct else o.text) for o in item.options
        ))
        for item in _form()
    ]  # fmt: skip
    assert _messages(items) == {}


def test_the_share_of_multiple_response() -> None:
    found = _messages(_form(), multiple_share=(0.3, 0.4))
    assert found == {
        "multiple-share": "0 of 20 (0%) of the items are multiple response; the limits are "
        "30% and 40%"
    }
    as_multiple = [replace(item, type=ItemType.MULTIPLE) for item in _form()]
    assert "multiple-share" in _messages(as_multiple, multiple_share=(0.1, 0.2))


def test_a_small_form_may_stray_and_a_large_bank_may_not() -> None:
    # 8 of 20 keys at one place is within chance of 30 %; 24 of 60 is not allowed.
    def bank(form: str, first: int) -> list[Item]:
        keys = [0] * 8 + [1] * 4 + [2] * 4 + [3] * 4
        return [
            replace(
                _item(first + n, domain=1 if n < 10 else 2, form=form, key=key,
                      key_length=(29, 31, 27, 33)[n % 4]),
                scored=n not in {8, 9, 17, 18, 19},
            )
            for n, key in enumerate(keys)
        ]  # fmt: skip

    one = bank("a", 0)
    assert _messages(one) == {}
    report = check_bank(bank_of(*one, *bank("b", 20), *bank("c", 40), exam=EXAM))
    assert of_group(report, "form b") == {}
    assert set(of_group(report, "the bank")) == {"key-position"}
    assert [group.name for group in report.groups] == ["the bank", "form a", "form b", "form c"]


def test_a_bank_of_one_form_is_judged_as_that_form() -> None:
    report = check_bank(bank_of(*_form(), exam=EXAM))
    assert [group.name for group in report.groups] == ["form a"]


def test_a_pool_without_forms_has_no_form_blueprint() -> None:
    items = [replace(item, form="") for item in _form()][:12]
    report = check_bank(bank_of(*items, exam=EXAM))
    assert [group.name for group in report.groups] == ["the bank"]
    assert "form-blueprint" not in of_group(report, "the bank")


def test_statistics_of_a_form() -> None:
    (group,) = check_bank(bank_of(*_form(), exam=EXAM)).groups
    assert (group.items, group.scored) == (20, 15)
    assert group.domains == {"1": 10, "2": 10}
    assert group.tasks == {"1.1": 10, "2.1": 10}
    assert group.types == {"single": 20}
    assert group.key_positions == (0.25, 0.25, 0.25, 0.25)
    assert (group.key_longest, group.key_much_longest, group.key_shortest) == (0.2, 0.0, 0.2)
    assert group.option_words[1] == 1
    assert group.stem_words == (30, 30, 30)
    assert group.angoff_mean == pytest.approx(0.7)


@pytest.mark.parametrize(
    ("total", "share", "interval"),
    [
        (20, 0.3, (2, 10)),
        (20, 0.2, (1, 8)),
        (55, 0.30, (10, 23)),
        (65, 0.08, (1, 10)),
        (0, 0.3, (0, 0)),
        (10, 0.0, (0, 0)),
        (10, 1.0, (10, 10)),
    ],
)
def test_binomial_intervals(total: int, share: float, interval: tuple[int, int]) -> None:
    assert binomial_interval(total, share) == interval


@given(st.integers(1, 200), st.floats(0.01, 0.99))
def test_the_interval_holds_95_per_cent(total: int, share: float) -> None:
    low, high = binomial_interval(total, share)
    mass = [math.comb(total, k) * share**k * (1 - share) ** (total - k) for k in range(total + 1)]
    assert sum(mass[low : high + 1]) >= 0.95 - 1e-9
    assert sum(mass[:low]) <= 0.025 + 1e-9
    assert sum(mass[high + 1 :]) <= 0.025 + 1e-9


# Near duplicates


def _twins(second: str, **changes: Any) -> dict[str, str]:
    first = "A ferry company measures fuel use of its engines each night to predict repairs?"
    filler = [
        sound(f"f{n}", stem=f"{WORDS[n]} {WORDS[n + 1]} lighthouse number {n}?") for n in range(12)
    ]
    report = check_bank(
        bank_of(sound("one", stem=first), sound("two", stem=second, **changes), *filler)
    )
    return {
        f.rule: f.message for f in report.findings if f.rule in {"near-duplicate", "similar-stem"}
    }


def test_near_duplicates_are_found() -> None:
    same = "Each night a ferry company measures its engines' fuel use to predict repairs?"
    assert "nearly that of two (cosine" in _twins(same)["near-duplicate"]
    assert set(_twins(same, enemies=("one",))) == {"near-duplicate"}
    alike = "A ferry company measures fuel use of its engines before repairs on islands?"
    assert set(_twins(alike)) == {"similar-stem"}
    assert _twins(alike, enemies=("one",)) == {}
    assert _twins("A bakery sorts photographs of bread by colour?") == {}


def test_cosines() -> None:
    found = similarities(["anchor buoy", "buoy anchor", "chart deck", ""])
    assert found[0, 1] == pytest.approx(1)
    assert (0, 2) not in found
    assert similarities(["anchor", "anchor"]) == {}  # a word in every text says nothing


# The list of rules, and what is shipped


def test_the_list_of_rules_is_complete() -> None:
    text = (PROGRAM / "docs" / "bank-rules.md").read_text("utf-8")
    rows = [
        [c.strip() for c in line.strip("|").split("|")]
        for line in text.splitlines()
        if line.startswith("| `")
    ]
    listed = {row[0].strip("`"): (row[1], row[2].partition(" (`")[0]) for row in rows}
    assert listed == {rule.id: (rule.severity.value, rule.text) for rule in RULES.values()}
    assert len(rows) == len(RULES)


def test_each_rule_has_one_function() -> None:
    for rule in RULES.values():
        assert sum(p is not None for p in (rule.item, rule.bank, rule.pairs, rule.figures)) == 1


def test_thresholds_named_in_the_list_exist() -> None:
    text = (PROGRAM / "docs" / "bank-rules.md").read_text("utf-8")
    fields = set(EXAM.soundness.__dataclass_fields__)
    named = {name for name in fields if f"`{name}`" in text}
    assert named == fields


def test_the_mini_bank_is_sound() -> None:
    assert check_bank(read_bank(MINI_BANK)).sound


def test_progress_is_told() -> None:
    seen: list[float] = []
    check_bank(bank_of(sound()), lambda _what, share: seen.append(share))
    assert seen == sorted(seen)
    assert seen[-1] == 1.0


def test_blueprints_of_any_exam() -> None:
    tasks = (Task(id="x", title="X"),)
    domain = Domain(number=3, title="D", weight=100, items=1, scored=1, tasks=tasks)
    lone = replace(make_exam(((1, 1),)), domains=(domain,))
    report = check_bank(bank_of(sound("only", form="a", domain=3, task="x"), exam=lone))
    assert not [f for f in report.findings if f.severity is Severity.ERROR]


@pytest.mark.parametrize("name", sorted(p.parent.name for p in SHIPPED_BANKS.glob("*/exam.yaml")))
def test_items_of_shipped_banks_break_no_error_rule(name: str) -> None:
    report = check_bank(read_bank(SHIPPED_BANKS / name))
    errors = [str(f) for f in report.findings if f.severity is Severity.ERROR and f.place]
    assert errors == []
