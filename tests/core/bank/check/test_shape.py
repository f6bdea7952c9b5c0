"""The shape guesser: finds a planted cue, finds nothing where there is nothing."""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import replace

import pytest

from core.bank.check import check_bank
from core.bank.check.rendered import Rendered
from core.bank.check.shape import LEAST_ITEMS, features, guess_shape
from core.bank.model import Item
from tests.builders import make_exam
from tests.core.bank.check_support import LENIENT, bank_of, sound

NOUNS = (
    "anchor", "buoy", "chart", "deck", "engine", "ferry", "galley", "harbour", "island", "jetty",
    "keel", "lantern", "mast", "net", "oar", "pier", "quay", "rudder", "sail", "tide",
)  # fmt: skip


def _items(count: int, text: Callable[[random.Random, bool], str], seed: int = 5) -> list[Item]:
    """Items of five task statements with random keys; ``text`` words an option, right or wrong."""
    draw = random.Random(seed)
    found = []
    for number in range(count):
        key = draw.randrange(4)
        texts = tuple(f"{text(draw, place == key)} {'wxyz'[place]}{number}" for place in range(4))
        stem = f"{' '.join(draw.sample(NOUNS, 8))} number {number}?"
        found.append(sound(f"n{number}", texts=texts, key=key, stem=stem, task=f"1.{number % 5}"))
    return found


def _plain(draw: random.Random, right: bool) -> str:
    return " ".join(draw.sample(NOUNS, draw.randint(3, 6)))


def _longer(draw: random.Random, right: bool) -> str:
    return " ".join(draw.sample(NOUNS, 8 if right else draw.randint(3, 6)))


def _hedged(draw: random.Random, right: bool) -> str:
    return _plain(draw, right) + (" usually" if right else "")


@pytest.mark.parametrize("cue", [_longer, _hedged])
def test_a_planted_cue_is_found(cue: Callable[[random.Random, bool], str]) -> None:
    found = guess_shape([Rendered(item) for item in _items(60, cue)], 4)
    assert found
    assert found.accuracy > 0.9
    assert found.p_value == 1 / 1000
    assert found.chance == 0.25
    assert found.items == 60


def test_the_cue_is_named() -> None:
    found = guess_shape([Rendered(item) for item in _items(60, _hedged)], 4)
    assert found
    assert "hedges (more)" in found.cues


def test_nothing_is_found_where_there_is_nothing() -> None:
    # Of ten banks without a cue about half a bank should break the rule by chance.
    broken = 0
    for seed in range(10):
        found = guess_shape([Rendered(item) for item in _items(60, _plain, seed)], 4)
        assert found
        broken += found.accuracy > 0.30 and found.p_value < 0.05
    assert broken <= 2


def test_the_same_bank_gives_the_same_figures() -> None:
    items = [Rendered(item) for item in _items(40, _plain)]
    assert guess_shape(items, 4) == guess_shape(items, 4)


def test_a_cue_of_one_task_does_not_help_in_another() -> None:
    # Folds are whole task statements: what holds in a single task is never seen in training.
    items = _items(60, _plain)
    marked = [
        item
        if item.task != "1.0"
        else replace(
            item,
            options=tuple(
                replace(o, text=o.text + (" always" if o.correct else "")) for o in item.options
            ),
        )
        for item in items
    ]
    before = guess_shape([Rendered(item) for item in items], 4)
    after = guess_shape([Rendered(item) for item in marked], 4)
    assert before
    assert after
    assert abs(after.accuracy - before.accuracy) < 0.1


def test_few_items_say_nothing() -> None:
    items = [Rendered(item) for item in _items(LEAST_ITEMS, _plain)]
    assert guess_shape(items, 4) is not None
    assert guess_shape(items[:-1], 4) is None
    assert guess_shape(items, 5) is None
    one_task = [Rendered(sound(f"n{n}")) for n in range(LEAST_ITEMS)]
    assert guess_shape(one_task, 4) is None


def test_features_are_the_same_for_each_option() -> None:
    found = features(Rendered(sound()))
    assert len(found) == 4
    assert len({tuple(each) for each in found}) == 1
    longest = [each["longest"] for each in found]
    assert sum(longest) >= 1


def test_an_option_without_words_has_features() -> None:
    found = features(Rendered(sound(texts=("…", "0.5", "−1", "2 %"))))
    assert [each["a number"] for each in found] == [0, 1, 1, 1]


def test_the_rule_names_figures_and_cues() -> None:
    exam = replace(make_exam(((60, 50),)), soundness=LENIENT)
    report = check_bank(bank_of(*_items(60, _longer), exam=exam))
    (finding,) = [f for f in report.findings if f.rule == "shape-guesser"]
    assert "of 60 keys (chance 25%, p = 0.001)" in finding.message
    assert report.figures.shape
    quiet = check_bank(bank_of(*_items(60, _longer), exam=exam, shape_excess=1.0))
    assert not [f for f in quiet.findings if f.rule == "shape-guesser"]
