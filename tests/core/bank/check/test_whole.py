"""Rules about fixed forms and about what is measured of the whole bank."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from core.bank.authoring import read_bank
from core.bank.check import check_bank
from core.bank.check.bankreport import FILE, markdown
from core.bank.model import Exhibit, Item
from core.exam.definition import TopicCount
from tests.builders import MINI_BANK, make_exam
from tests.core.bank.check_support import bank_of, of_group, sound
from tests.core.bank.folders import copy_bank, edit

EXAM = make_exam(((2, 1),))


def _form(form: str, angoff: float, **changes: Any) -> list[Item]:
    return [
        sound(
            f"{form}{n}", form=form, scored=n == 0, angoff=angoff,
            stem=f"{form}{n} {form}{n}x keeps {form}{n}y?", **changes,
        )
        for n in range(2)
    ]  # fmt: skip


def _rules(*items: Item, group: str = "form a", **soundness: Any) -> dict[str, str]:
    return of_group(check_bank(bank_of(*items, exam=EXAM, **soundness)), group)


def test_forms_are_alike_in_their_ratings() -> None:
    alike = [*_form("a", 0.70), *_form("b", 0.72)]
    assert "form-angoff" not in _rules(*alike, group="the bank")
    apart = [*_form("a", 0.70), *_form("b", 0.73)]
    assert _rules(*apart, group="the bank")["form-angoff"] == (
        "the mean Angoff rating is 0.700 in form a and 0.730 in form b; the limit of the "
        "difference is 0.02"
    )
    assert "form-angoff" not in _rules(*apart, group="the bank", angoff_tolerance=0.04)


def test_one_form_is_alike_itself() -> None:
    assert "form-angoff" not in _rules(*_form("a", 0.2))


def test_a_form_is_about_many_things() -> None:
    items = _form("a", 0.7, services=("One", "one", "Two"))
    assert "form-services" not in _rules(*items, form_services=2)
    assert _rules(*items, form_services=3)["form-services"] == (
        "the items are about 2 services and concepts; the least is 3"
    )


def test_a_form_has_the_topics_asked_for() -> None:
    items = _form("a", 0.7, topics=("statistics",))
    wanted = (TopicCount(topic="statistics", least=2), TopicCount(topic="strange", least=1))
    assert _rules(*items, form_topics=wanted)["form-topics"] == (
        "0 items have the topic “strange”; the least is 1"
    )
    assert "form-topics" not in _rules(*items, form_topics=wanted[:1])


@pytest.mark.parametrize(
    ("changes", "counts"),
    [
        ({}, False),
        ({"topics": ("exhibit",)}, True),
        ({"exhibits": (Exhibit(file="media/x.png", alt="X"),)}, True),
        ({"stem": "| a | b |\n|---|---|\n| c | d |\n\nWhich?"}, True),
        ({"stem": "```json\n{}\n```\n\nWhich?"}, True),
        ({"stem": "![A chart](media/x.png)\n\nWhich?"}, True),
    ],
)
def test_what_counts_as_an_exhibit(changes: dict[str, Any], counts: bool) -> None:
    first, second = _form("a", 0.7)
    items = [replace(first, **changes), second]
    assert ("form-exhibits" not in _rules(*items, form_exhibits=1)) is counts


def test_a_pool_has_no_form_rules() -> None:
    items = [replace(item, form="") for item in _form("a", 0.7)]
    found = _rules(*items, group="the bank", form_services=9, form_exhibits=9)
    assert not {rule for rule in found if rule.startswith("form-")}


# The bank report


def test_the_report_is_markdown_of_the_figures() -> None:
    bank = read_bank(MINI_BANK)
    text = markdown(bank.exam, check_bank(bank).figures)
    assert text.startswith("# Bank report: MIN-001\n")
    assert "| items | 14 | 7 |" in text
    assert "Too few single-answer items to tell." in text
    assert "Nobody has solved or guessed this bank blind yet." in text
    tables = [line for line in text.splitlines() if line.startswith("|")]
    assert all(line.endswith("|") for line in tables)


def test_a_report_that_is_not_current_is_named(tmp_path: Path) -> None:
    folder = copy_bank(tmp_path)
    assert "report-current" not in of_group(check_bank(read_bank(folder)), "the bank")
    bank = read_bank(folder)
    (folder / FILE).write_text(markdown(bank.exam, check_bank(bank).figures), "utf-8")
    assert "report-current" not in of_group(check_bank(read_bank(folder)), "the bank")
    edit(folder / "items/weather.yaml", "level: ", "level: recall #")
    stale = of_group(check_bank(read_bank(folder)), "the bank")
    assert "not current" in stale["report-current"]
