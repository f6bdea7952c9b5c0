"""Items that break exactly one rule, told apart from a sound one."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

from core.bank.check import BankReport, check_bank
from core.bank.model import Item, Option, Trap
from core.bank.values import AuthoredBank, Place
from core.exam.definition import ExamDefinition, Soundness
from tests.builders import make_driver, make_exam, make_item

STEM = (
    "A ferry company keeps the positions of its ships in a table, and clerks look each ship up "
    "by its number. Twenty clerks ask at once in summer, and each answer needs to arrive within "
    "a second. Which store should the company use?"
)
OPTIONS = (
    "A key-value store on one machine",
    "A document store on two machines",
    "A relational store with replicas",
    "A column store with compression",
)


def sound(
    item_id: str = "i1", texts: tuple[str, ...] = OPTIONS, key: int = 0, **changes: Any
) -> Item:
    """A single-answer item that breaks no rule of its own."""
    options = tuple(
        Option(
            id="abcdef"[place],
            text=text,
            correct=place == key,
            rationale="The load decides.",
            right_if="" if place == key else "The load were another one.",
            trap=None if place == key else Trap.SCALE,
        )
        for place, text in enumerate(texts)
    )
    return make_item(item_id, **({"stem": STEM, "options": options} | changes))


def with_option(item: Item, place: int, **changes: Any) -> Item:
    """The item with one option changed."""
    options = list(item.options)
    options[place] = replace(options[place], **changes)
    return replace(item, options=tuple(options))


def bank_of(*items: Item, exam: ExamDefinition | None = None, **soundness: Any) -> AuthoredBank:
    """A bank of the given items; thresholds by name."""
    definition = exam or make_exam()
    if soundness:
        definition = replace(definition, soundness=replace(definition.soundness, **soundness))
    return AuthoredBank(
        folder=Path("bank"),
        exam=definition,
        drivers=(make_driver(),),
        items=items,
        scenarios=(),
        media={},
        places={item.id: Place("items/x.yaml", 10 * n) for n, item in enumerate(items, 1)},
    )


LENIENT = Soundness(
    key_position=(0, 1), key_longest=1, key_much_longest=1, key_shortest=1, domain_tolerance=1
)


def broken(item: Item, *others: Item, **soundness: Any) -> set[str]:
    """Rules that an item breaks in a bank of its own, or beside others."""
    report = check_bank(bank_of(item, *others, **soundness))
    return {finding.rule for finding in report.findings if finding.item == item.id}


def of_group(report: BankReport, name: str) -> dict[str, str]:
    """Messages about a form or the bank, by rule; the last of each."""
    return {f.rule: f.message for f in report.findings if f.item == name}
