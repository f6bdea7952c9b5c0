"""Each rule about single items: an item that breaks it, and nothing else."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from core.bank.check import RULES, Severity, check_bank
from core.bank.model import Item, ItemType, Option, Prompt
from core.exam.definition import OutdatedName
from tests.builders import make_item, make_options
from tests.core.bank.check_support import OPTIONS, STEM, bank_of, broken, sound, with_option


def test_a_sound_item_breaks_nothing() -> None:
    assert broken(sound()) == set()


def _stem(text: str) -> Item:
    return sound(stem=text)


def _question(text: str) -> Item:
    return sound(stem=STEM.replace("Which store should the company use?", text))


def _option(text: str, place: int = 1) -> Item:
    return with_option(sound(), place, text=text)


def _texts(*texts: str, key: int = 0) -> Item:
    return sound(texts=texts, key=key)


MULTIPLE = replace(
    sound(stem=f"{STEM} (Select TWO.)", texts=(*OPTIONS, "A graph store beside a queue")),
    type=ItemType.MULTIPLE,
)
MULTIPLE = with_option(MULTIPLE, 1, correct=True, right_if="", trap=None)

BREAKERS: list[tuple[str, Item]] = [
    ("option-count", _texts(*OPTIONS[:3])),
    ("option-count", replace(MULTIPLE, options=MULTIPLE.options[:4])),
    ("key-count", with_option(with_option(MULTIPLE, 2, correct=True), 3, correct=True)),
    ("choose-hint", _stem(f"{STEM} (Select TWO.)")),
    ("choose-hint", replace(MULTIPLE, stem=STEM)),
    ("choose-hint", replace(MULTIPLE, stem=f"{STEM} (Choose three.)")),
    ("option-duplicate", _option("a KEY-value store, on one machine.")),
    ("option-duplicate", _option("“…”.")),
    ("rationale-missing", with_option(sound(), 0, rationale=" ")),
    ("right-if-missing", with_option(sound(), 1, right_if="")),
    ("reference-missing", sound(references=())),
    ("data-missing", sound(as_of=None)),
    ("data-missing", sound(angoff=None)),
    ("data-missing", sound(difficulty=None)),
    ("data-missing", sound(level=None)),
    ("stem-question", _question("Choose a store for the company.")),
    ("all-of-the-above", _option("All of the above")),
    ("letter-reference", with_option(sound(), 1, rationale="Unlike option C, it is slow.")),
    ("letter-reference", with_option(sound(), 1, right_if="Answer B were cheaper.")),
    ("markup", _stem(STEM.replace("table", "[table](https://example.org)"))),
    ("markup", _option("A <b>document</b> store on two machines")),
    ("enemy-unknown", sound(enemies=("ghost",))),
    ("sentence-completion", _question("The company should use:")),
    ("trap-missing", with_option(sound(), 1, trap=None)),
    ("angoff-reason-missing", sound(angoff_reason="")),
    ("stem-words", _stem("Which store should the company use?")),
    ("stem-words", _stem(f"{STEM} " * 4)),
    ("negative", _question("Which store should the company not use?")),
    ("superlative", _question("Which is the MOST appropriate store?")),
    ("superlative", _question("Which store is best?")),
    ("pronoun", _option("It keeps documents on two machines")),
    ("acronym", _stem(STEM.replace("table", "XQZ table"))),
    ("outdated-name", _stem(STEM.replace("a table", "Amazon Oldname"))),
    ("plain-words", _question("Which store should the company simply use?")),
    ("plain-words", with_option(sound(), 1, rationale="One can leverage the cache.")),
    ("idiom", with_option(sound(), 1, rationale="It works out of the box.")),
    ("double-negative", with_option(sound(), 1, rationale="It is not unreliable.")),
    ("repeated-words", _texts(
        "Use a new map", "Use a new tree", "Use a new list", "Use a new set",
    )),
    ("option-start", _option("By using a document store")),
    ("option-start", _option("Storing documents on two machines")),
    ("option-end", _option("A document store on two machines.")),
    ("option-spread", _option(
        "A document store on two machines, with a cache for each of the clerks and one for summer"
    )),
    ("absolute-distractor", _option("A document store on all machines")),
    ("vague-key", _option("A key-value store on some machine", 0)),
    ("clang", _texts("A store of positions for summer", *OPTIONS[1:])),
    ("convergence", _texts(
        "A relational file with compression", "A relational cache on tape",
        "A graph with compression", "A bucket beside each file",
    )),
    ("only-number", _option("A key-value store on 1 machine", 0)),
    ("only-number", _texts(
        "A store with replicas", "A store of 2 copies", "A store on 3 discs", "A store on 4 nodes"
    )),
    ("only-reason", _option("A key-value store, so that it is quick", 0)),
    ("only-conjunction", _option("A key-value store and one machine", 0)),
]  # fmt: skip


@pytest.mark.parametrize(
    ("rule", "item"), BREAKERS, ids=[f"{r}-{n}" for n, (r, _) in enumerate(BREAKERS)]
)
def test_a_rule_finds_what_breaks_it(rule: str, item: Item) -> None:
    outdated = (OutdatedName(name="Amazon Oldname", about="now Newname"),)
    assert broken(item, outdated=outdated) >= {rule}


def test_an_article_at_the_end_is_a_cue() -> None:
    item = sound(
        stem=STEM.replace("Which store should the company use?", "The company uses an:"),
        texts=("index", "array", "table", "queue"),
    )
    assert broken(item) == {"article", "sentence-completion"}


def test_every_item_rule_is_broken_here() -> None:
    known = {rule.id for rule in RULES.values() if rule.item} - {"article"}
    assert {rule for rule, _ in BREAKERS} == known


@pytest.mark.parametrize(
    "item",
    [
        MULTIPLE,
        _question("Which store has the LEAST cost?"),
        _question("Which is the best store in terms of cost?"),
        _question("Which store has the MOST effective use of time?"),
        _stem(STEM.replace("a table", "an Extended Quick Zone (XQZ) table, and an XQZ index")),
        _stem(STEM.replace("a table", "`XQZ`")),
        sound(services=("XQZ store",), stem=STEM.replace("table", "XQZ table")),
        _stem(STEM.replace("a table", "Newname (formerly called Amazon Oldname)")),
        _stem(STEM.replace("a table", "Amazon Oldname Plus")),
        with_option(sound(), 1, rationale="Unlike {{option:c}}, it is slow. Options exist."),
        _texts("All stores", "All tables", "All queues", "All graphs"),
        _texts("Up to 3 days", "Up to 5 days", "Up to 7 days", "Up to 9 days"),
        _texts("k-means", "Principal component", "k-NN", "Forest"),
    ],
)
def test_what_is_fine_is_left_alone(item: Item) -> None:
    outdated = (OutdatedName(name="Amazon Oldname", about="now Newname"),)
    assert broken(item, outdated=outdated, abbreviations=("NN",)) <= {
        "repeated-words",
        "option-spread",
    }


@pytest.mark.parametrize(
    ("question", "is_fine"),
    [
        ("Which store fits? (Select TWO.)", True),
        ("Which store fits? (Choose two)", True),
        ("Which store fits? (Select 2)", True),
        ("Which store fits? (Select two options.)", True),
        ("Which TWO stores fit?", False),
        ("(Select TWO.) Which store fits?", False),
    ],
)
def test_the_hint_stands_at_the_end(question: str, is_fine: bool) -> None:
    stem = STEM.replace("Which store should the company use?", question)
    assert ("choose-hint" in broken(replace(MULTIPLE, stem=stem))) is not is_fine


def test_other_types_need_no_distractors() -> None:
    options = tuple(Option(id=i, text=f"Step {i}", rationale="Why.") for i in "abc")
    ordering = make_item(
        "o", type=ItemType.ORDERING, stem=STEM, options=options, sequence=("a", "b", "c")
    )
    matching = make_item(
        "m", type=ItemType.MATCHING, stem=STEM, options=options,
        prompts=(Prompt(id="p", text="One"), Prompt(id="q", text="Two")),
        pairs=(("p", "a"), ("q", "b")), enemies=("o",),
    )  # fmt: skip
    assert broken(ordering, matching) == set()
    assert broken(matching, ordering) == set()


def test_a_finding_says_where() -> None:
    report = check_bank(bank_of(sound("x"), sound("y", references=(), stem=STEM[::-1] + "?")))
    finding = next(f for f in report.findings if f.rule == "reference-missing")
    assert (finding.item, finding.place, finding.severity) == (
        "y",
        "items/x.yaml:20",
        Severity.ERROR,
    )
    assert str(finding) == (
        "items/x.yaml:20: y: error [reference-missing] no reference supports the key"
    )
    assert not report.sound
    assert report.errors + report.warnings == len(report.findings)


@pytest.mark.parametrize(
    ("soundness", "item"),
    [
        ({"single_options": 5}, sound()),
        ({"multiple_options": (6, 6)}, MULTIPLE),
        ({"multiple_keys": (3, 3)}, MULTIPLE),
        ({"stem_words": (1, 5)}, sound()),
        ({"option_spread": 1.01}, sound()),
    ],
)
def test_thresholds_are_the_exams(soundness: dict[str, Any], item: Item) -> None:
    assert broken(item) == set()
    assert len(broken(item, **soundness)) == 1


def test_a_plain_builder_item_is_structurally_sound() -> None:
    errors = {name for name, rule in RULES.items() if rule.severity is Severity.ERROR}
    assert not broken(make_item(options=make_options())) & errors
