"""Blind records: what counts, what is counted, and which rules follow."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from core.bank.check import BankReport, BlindFigures, check_bank
from core.bank.check.blind import (
    BlindRecord,
    Guess,
    Settlement,
    Solve,
    guesser_hash,
    pages,
    read_blind,
    solver_hash,
    with_guess,
    with_settlement,
    with_solve,
)
from core.bank.check.values import Tally
from core.bank.model import Exhibit, Item, Option
from core.bank.values import AuthoredBank
from tests.builders import make_exam
from tests.core.bank.check_support import bank_of, sound, with_option


def _items(count: int = 4, form: str = "a") -> list[Item]:
    return [
        sound(f"{form}{n}", form=form, stem=f"{form}{n} keeps {form}{n}x?") for n in range(count)
    ]


def _bank(tmp_path: Path, *items: Item, **soundness: Any) -> AuthoredBank:
    bank = bank_of(*items, exam=make_exam(((4, 4),)), **soundness)
    return replace(bank, folder=tmp_path)


def _solve(bank: AuthoredBank, item: Item, solver: str, answer: str = "a", **more: Any) -> Solve:
    values: dict[str, Any] = {
        "solver": solver, "shown": solver_hash(item, bank), "answer": tuple(answer),
        "right": set(answer) == set(item.keys), "reason": "It fits.",
    }  # fmt: skip
    return Solve(**(values | more))


def _guess(item: Item, guesser: str, answer: str) -> Guess:
    return Guess(
        guesser=guesser, shown=guesser_hash(item), answer=(answer,), right=answer in item.keys
    )


def _file(bank: AuthoredBank, *records: BlindRecord) -> None:
    folder = bank.folder / "blind"
    folder.mkdir(exist_ok=True)
    for name, content in pages(records, bank).items():
        (folder / name).write_text(content, "utf-8")


def _solved(bank: AuthoredBank, second: str = "a", **more: Any) -> list[BlindRecord]:
    """Two solves of each item: the first solver always gives the key."""
    return [
        BlindRecord(
            item=item.id,
            solves=(_solve(bank, item, "ann"), _solve(bank, item, "ben", second, **more)),
        )
        for item in bank.items
    ]


def _blind(report: BankReport) -> BlindFigures:
    assert report.figures.blind
    return report.figures.blind


def _broken(report: BankReport) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for finding in report.findings:
        if finding.rule.startswith("blind-"):
            found.setdefault(finding.rule, []).append(f"{finding.item}: {finding.message}")
    return found


# What an answer is bound to


def test_a_solve_is_bound_to_what_the_solver_saw(tmp_path: Path) -> None:
    item = sound(exhibits=(Exhibit(file="media/x.png", alt="A chart"),))
    bank = replace(_bank(tmp_path, item), media={"media/x.png": b"one"})
    before = solver_hash(item, bank)
    same = [
        with_option(item, 1, rationale="Another one."),
        replace(item, references=(), angoff=0.3, difficulty=None),
        replace(item, options=tuple(reversed(item.options))),
        with_option(with_option(item, 0, correct=False), 1, correct=True),
    ]
    other = [
        replace(item, stem=item.stem + " Why?"),
        with_option(item, 1, text="Something else"),
        replace(item, options=(*item.options, Option(id="e", text="More"))),
    ]
    assert {solver_hash(each, bank) for each in same} == {before}
    assert before not in {solver_hash(each, bank) for each in other}
    assert solver_hash(item, replace(bank, media={"media/x.png": b"two"})) != before


def test_a_guess_is_bound_to_the_options_alone() -> None:
    item = sound()
    assert guesser_hash(replace(item, stem="Other?")) == guesser_hash(item)
    assert guesser_hash(with_option(item, 0, text="Other")) != guesser_hash(item)


# Files


def test_records_are_filed_and_read(tmp_path: Path) -> None:
    bank = _bank(tmp_path, *_items(2), sound("free", form=""))
    settled = Settlement(shown="sha256:1", answer=("a",), text="By the “manual”, page 3.")
    records = [
        BlindRecord(item="a0", solves=(_solve(bank, bank.items[0], "ann"),)),
        BlindRecord(item="a1", guesses=(_guess(bank.items[1], "gus", "b"),)),
        BlindRecord(item="free", settlements=(settled,)),
        BlindRecord(item="was", settlements=(settled,)),
    ]
    _file(bank, *records)
    assert sorted(p.name for p in (tmp_path / "blind").iterdir()) == [
        "a.json", "gone.json", "pool.json"
    ]  # fmt: skip
    found = read_blind(tmp_path)
    assert found.faults == ()
    assert found.by_item == {record.item: record for record in records}


def test_a_folder_without_records_has_none(tmp_path: Path) -> None:
    assert read_blind(tmp_path).by_item == {}
    report = check_bank(_bank(tmp_path, *_items()))
    assert report.figures.blind is None
    assert _broken(report) == {}


@pytest.mark.parametrize(
    ("content", "words"),
    [
        ("[{", "is not JSON"),
        ('[{"item": "a0", "sloves": []}]', "is “solves” meant?"),
        ('[{"item": 3}]', "must be text"),
        ('[{"item": "a0"}, {"item": "a0"}]', "another record of “a0”"),
        ('[{"item": "zz"}]', "no items of this bank: zz"),
    ],
)
def test_files_at_fault_are_named(tmp_path: Path, content: str, words: str) -> None:
    (tmp_path / "blind").mkdir()
    (tmp_path / "blind" / "a.json").write_text(content, "utf-8")
    found = _broken(check_bank(_bank(tmp_path, *_items())))["blind-file"]
    assert [message for message in found if words in message]


def test_an_answer_to_the_same_text_gives_way(tmp_path: Path) -> None:
    item = sound()
    bank = _bank(tmp_path, item)
    record = BlindRecord(item="i1")
    for answer in ("a", "b"):
        record = with_solve(record, _solve(bank, item, "ann", answer))
        record = with_guess(record, _guess(item, "gus", answer))
    assert [solve.answer for solve in record.solves] == [("b",)]
    assert [guess.answer for guess in record.guesses] == [("b",)]
    record = with_solve(record, _solve(bank, item, "ann", shown="sha256:old"))
    assert len(record.solves) == 2
    for text in ("First.", "Second."):
        record = with_settlement(record, Settlement(shown="x", answer=("a",), text=text))
    assert [settlement.text for settlement in record.settlements] == ["Second."]


# Solving


def test_a_bank_solved_by_two_breaks_nothing(tmp_path: Path) -> None:
    bank = _bank(tmp_path, *_items())
    _file(bank, *_solved(bank))
    report = check_bank(bank)
    assert _broken(report) == {}
    blind = _blind(report)
    assert (blind.solved, blind.items) == (4, 4)
    assert blind.answers == Tally(8, 8)
    assert blind.agreement == Tally(4, 4)


def test_a_changed_item_counts_as_unsolved_and_is_named(tmp_path: Path) -> None:
    bank = _bank(tmp_path, *_items())
    _file(bank, *_solved(bank))
    first, *others = bank.items
    changed = _bank(tmp_path, replace(first, stem="a0 keeps something else?"), *others)
    report = check_bank(changed)
    assert _broken(report) == {
        "blind-unsolved": [
            "a0: counts as unsolved: stem or options changed since it was solved; 0 of 2 solved "
            "it anew"
        ]
    }
    assert _blind(report).answers == Tally(6, 6)


def test_one_solver_twice_is_not_two(tmp_path: Path) -> None:
    bank = _bank(tmp_path, *_items(1))
    record = BlindRecord(item="a0", solves=(_solve(bank, bank.items[0], "ann"),) * 2)
    _file(bank, record)
    assert "1 of 2 solvers" in _broken(check_bank(bank))["blind-unsolved"][0]


def test_a_dispute_agrees_only_once_it_is_settled_for_the_key(tmp_path: Path) -> None:
    bank = _bank(tmp_path, *_items(1))
    (record,) = _solved(bank, second="b")
    _file(bank, record)
    broken = _broken(check_bank(bank))
    assert broken["blind-dispute"] == [
        "a0: not settled; the key is a; ann: a (It fits.); ben: b (It fits.)"
    ]
    assert broken["blind-agreement"] == [
        "form a: solvers agree with the key in 0 of 1 (0.0%); the least is 98%"
    ]

    def settled(answer: str, shown: str) -> BankReport:
        verdict = Settlement(shown=shown, answer=(answer,), text="By the manual.")
        _file(bank, replace(record, settlements=(verdict,)))
        return check_bank(bank)

    shown = solver_hash(bank.items[0], bank)
    upheld = settled("a", shown)
    assert _broken(upheld) == {}
    assert _blind(upheld).agreement == Tally(1, 1)
    assert _blind(upheld).answers == Tally(1, 2)
    assert [d.settlement for d in _blind(upheld).disputes] == ["By the manual."]
    assert set(_broken(settled("b", shown))) == {"blind-agreement"}
    assert set(_broken(settled("a", "sha256:old"))) == {"blind-dispute", "blind-agreement"}


def test_a_key_changed_later_shows_as_disagreement(tmp_path: Path) -> None:
    bank = _bank(tmp_path, *_items(1))
    _file(bank, *_solved(bank))
    item = with_option(with_option(bank.items[0], 0, correct=False), 1, correct=True)
    report = check_bank(_bank(tmp_path, item))
    assert _blind(report).agreement == Tally(0, 1)
    assert "blind-dispute" in _broken(report)


@pytest.mark.parametrize(
    ("question", "words"),
    [("overspecified", "the stem overspecified"), ("impossible", "an option impossible")],
)
def test_too_many_yes_answers_are_told(tmp_path: Path, question: str, words: str) -> None:
    bank = _bank(tmp_path, *_items())
    more: dict[str, Any] = {question: True, "doubt": "Hm."}
    _file(bank, *_solved(bank, **more))
    report = check_bank(bank)
    assert _broken(report)["blind-yes"] == [
        f"form a: solvers find {words} in 4 of 8 (50.0%); the limit is 5%"
    ]
    assert _blind(report).doubts == 4
    assert _broken(check_bank(_bank(tmp_path, *_items(), blind_yes=0.5))) == {}


# Guessing


def _guessed(tmp_path: Path, right: dict[str, int], total: int = 4) -> BankReport:
    """Forms of four items each; so many of each form guessed right."""
    items = [item for form in right for item in _items(4, form)]
    bank = _bank(tmp_path, *items)
    records = [
        BlindRecord(
            item=item.id, guesses=(_guess(item, "gus", "a" if n % 4 < right[item.form] else "b"),)
        )
        for n, item in enumerate(items)
        if n % 4 < total
    ]
    _file(bank, *records)
    return check_bank(bank)


def test_guessers_are_judged_by_form_and_bank(tmp_path: Path) -> None:
    near = _guessed(tmp_path, {"a": 1, "b": 1})
    assert "blind-guess" not in _broken(near)
    rows = {row.group: (row.rate, row.first) for row in _blind(near).guessers}
    assert rows == {
        "the bank": (Tally(2, 8), Tally(2, 8)),
        "form a": (Tally(1, 4), Tally(1, 4)),
        "form b": (Tally(1, 4), Tally(1, 4)),
    }
    far = _broken(_guessed(tmp_path, {"a": 2, "b": 1}))["blind-guess"]
    assert far == [
        "form a: gus guessed 2 of 4 (50.0%) keys; the limit is 40%",
        "the bank: gus guessed 3 of 8 (37.5%) keys; the limit is 32%",
    ]


def test_a_few_guesses_judge_nothing(tmp_path: Path) -> None:
    report = _guessed(tmp_path, {"a": 1, "b": 1}, total=1)
    assert "blind-guess" not in _broken(report)
    assert [row.group for row in _blind(report).guessers] == ["form a", "form b"]


def test_mending_what_was_guessed_does_not_hide_the_first_guess(tmp_path: Path) -> None:
    items = _items()
    bank = _bank(tmp_path, *items)
    records = [BlindRecord(item=i.id, guesses=(_guess(i, "gus", "a"),)) for i in items]
    _file(bank, *records)
    mended = _bank(tmp_path, with_option(items[0], 3, text="A store that was mended"), *items[1:])
    (row,) = _blind(check_bank(mended)).guessers
    assert row.rate == Tally(3, 3)
    assert row.first == Tally(4, 4)


def test_a_tally_is_read_aloud() -> None:
    assert str(Tally(1, 3)) == "1 of 3 (33.3%)"
    assert Tally(0, 0).share == 0
