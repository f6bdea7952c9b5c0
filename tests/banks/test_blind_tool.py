"""The script that makes blind sheets and files what came back."""

from __future__ import annotations

import importlib.util
import json
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from core.bank.authoring import read_bank
from core.bank.check import check_bank
from core.bank.check.blind import BlindRecord, read_blind
from core.paths import PROGRAM
from tests.core.bank.folders import copy_bank, edit

SCRIPT = PROGRAM / "banks" / "tools" / "blind.py"

Run = Callable[..., str]


def _main() -> Callable[[list[str]], int]:
    spec = importlib.util.spec_from_file_location("blind_tool", SCRIPT)
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    sys.modules["blind_tool"] = module  # dataclasses look their module up
    spec.loader.exec_module(module)
    main: Callable[[list[str]], int] = module.main
    return main


MAIN = _main()


@pytest.fixture
def bank(tmp_path: Path) -> Path:
    return copy_bank(tmp_path)


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str]) -> Run:
    def call(*arguments: object, code: int = 0) -> str:
        assert MAIN([str(argument) for argument in arguments]) == code
        out, err = capsys.readouterr()
        return err if code else out

    return call


def _sheet(run: Run, bank: Path, kind: str, *more: object) -> tuple[str, dict[str, Any], Path]:
    sheet, key = bank.parent / f"{kind}.md", bank.parent / f"{kind}.json"
    run("sheet", kind, bank, "-o", sheet, "--map", key, *more)
    return sheet.read_text("utf-8"), json.loads(key.read_text("utf-8")), key


def _answer(folder: Path, answers: dict[str, Any]) -> Path:
    path = folder / "answers.json"
    path.write_text(json.dumps(answers), "utf-8")
    return path


def _record(bank: Path, item: str) -> BlindRecord:
    found = read_blind(bank)
    assert found.faults == ()
    return found.by_item[item]


def test_a_solve_sheet_shows_everything_but_the_keys(run: Run, bank: Path) -> None:
    text, found, _ = _sheet(run, bank, "solve", "--form", "a")
    items = {item.id: item for item in read_bank(bank).items if item.form == "a"}
    assert {entry["id"] for entry in found.values()} == set(items)
    for number, entry in found.items():
        item = items[entry["id"]]
        section = text.partition(f"## {number}\n")[2].partition("\n## ")[0]
        assert item.stem.strip() in section
        for letter, option in entry["map"].items():
            assert f"{letter}. {item.option(option).text.strip()}" in section
        assert {entry["map"][letter] for letter in entry["key"]} == set(item.keys)
        assert item.options[0].rationale not in section
        for exhibit in item.exhibits:
            assert exhibit.alt in section


def test_a_guess_sheet_shows_options_of_single_items_alone(run: Run, bank: Path) -> None:
    text, found, _ = _sheet(run, bank, "guess")
    items = {item.id: item for item in read_bank(bank).items}
    assert {items[entry["id"]].type for entry in found.values()} == {"single"}
    assert not [item for item in items.values() if item.stem.strip() in text]


def test_the_seed_decides_the_order(run: Run, bank: Path) -> None:
    first = _sheet(run, bank, "solve", "--seed", 1)[0]
    assert _sheet(run, bank, "solve", "--seed", 1)[0] == first
    assert _sheet(run, bank, "solve", "--seed", 2)[0] != first


def test_single_items_can_be_asked_again(run: Run, bank: Path) -> None:
    _, found, _ = _sheet(run, bank, "solve", "--item", "mini-3", "--item", "mini-4")
    assert {entry["id"] for entry in found.values()} == {"mini-3", "mini-4"}
    assert "no such item" in run(
        "sheet", "solve", bank, "--form", "zz", "-o", "x", "--map", "y", code=1
    )


def test_solves_and_guesses_are_filed_and_counted(run: Run, bank: Path) -> None:
    for name in ("ann", "ben"):
        _, found, key = _sheet(run, bank, "solve", "--seed", len(name))
        answers = {
            number: {"answer": " ,".join(entry["key"]).lower(), "reason": "Because\nof it."}
            for number, entry in found.items()
        }
        out = run("record", bank, "--sheet", key, "--answers", _answer(bank.parent, answers),
                  "--solver", name)  # fmt: skip
        assert f"{len(found)} answers filed, {len(found)} of them the key" in out
    _, found, key = _sheet(run, bank, "guess")
    guesses = {number: entry["key"] for number, entry in found.items()}
    run("record", bank, "--sheet", key, "--answers", _answer(bank.parent, guesses), "--solver", "g")
    blind = check_bank(read_bank(bank)).figures.blind
    assert blind
    assert blind.solved == blind.items
    assert blind.agreement.share == 1
    assert blind.guessers[0].rate.share == 1
    solve = _record(bank, "mini-3").solves[0]
    assert (solve.solver, solve.reason, solve.overspecified) == ("ann", "Because of it.", False)


def test_an_item_changed_after_the_sheet_does_not_count(run: Run, bank: Path) -> None:
    _, found, key = _sheet(run, bank, "solve", "--item", "mini-3")
    edit(bank / "items/weather.yaml", "stem: ", "stem: Now ")
    answers = _answer(bank.parent, {"1": {"answer": found["1"]["key"]}})
    out = run("record", bank, "--sheet", key, "--answers", answers, "--solver", "ann")
    assert "mini-3: changed since the sheet was made; filed, does not count" in out
    blind = check_bank(read_bank(bank)).figures.blind
    assert blind
    assert "0 of 2 solved it anew" in dict(blind.unsolved)["mini-3"]


def test_maps_of_another_tool_are_taken(run: Run, bank: Path) -> None:
    text, found, key = _sheet(run, bank, "solve", "--item", "mini-3")
    for entry in found.values():
        del entry["shown"], entry["kind"]
    key.write_text(json.dumps(found), "utf-8")
    sheet = bank.parent / "solve.md"
    record = ["record", bank, "--sheet", key, "--solver"]
    answers = ["--answers", _answer(bank.parent, {"1": {"answer": found["1"]["key"]}})]
    assert "changed" not in run(*record, "ann", *answers)
    assert "changed" not in run(*record, "ben", *answers, "--seen", sheet)
    sheet.write_text(text.replace("?", "!?"), "utf-8")
    assert "mini-3: changed" in run(*record, "cid", *answers, "--seen", sheet)
    shown = {solve.solver: solve.shown for solve in _record(bank, "mini-3").solves}
    assert shown["ann"] == shown["ben"]
    assert shown["cid"] == "unknown"


def test_disputes_are_settled(run: Run, bank: Path) -> None:
    assert run("settle", bank, "mini-3", "By the\nhandbook.") == "mini-3: settled\n"
    (settlement,) = _record(bank, "mini-3").settlements
    item = next(item for item in read_bank(bank).items if item.id == "mini-3")
    assert settlement.answer == item.keys
    assert settlement.text == "By the handbook."
    other = next(option.id for option in item.options if not option.correct)
    run("settle", bank, "mini-3", "Against the key.", "--answer", other)
    (settlement,) = _record(bank, "mini-3").settlements
    assert settlement.answer == (other,)


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["settle", "{bank}", "mini-x", "Why"], "has no item “mini-x”"),
        (["settle", "{bank}", "mini-3", "Why", "--answer", "z"], "has no option “z”"),
        (["settle", "/nowhere/at/all", "mini-3", "Why"], "no folder"),
    ],
)
def test_trouble_files_nothing(run: Run, bank: Path, arguments: list[str], words: str) -> None:
    assert words in run(*(part.format(bank=bank) for part in arguments), code=1)
    assert not (bank / "blind").exists()


def test_a_letter_that_is_not_there_files_nothing(run: Run, bank: Path) -> None:
    _, _, key = _sheet(run, bank, "solve", "--item", "mini-3")
    answers = _answer(bank.parent, {"1": {"answer": "Z"}})
    said = run("record", bank, "--sheet", key, "--answers", answers, "--solver", "a", code=1)
    assert "has no option Z" in said
    assert not (bank / "blind").exists()


def test_damaged_records_are_not_written_over(run: Run, bank: Path) -> None:
    (bank / "blind").mkdir()
    (bank / "blind" / "a.json").write_text("[{", "utf-8")
    assert "is not JSON" in run("settle", bank, "mini-3", "Why", code=1)
    assert (bank / "blind" / "a.json").read_text("utf-8") == "[{"


def test_it_runs_as_a_script_from_anywhere(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, str(SCRIPT), "--help"],
        cwd=tmp_path, capture_output=True, check=False, timeout=60,
    )  # fmt: skip
    assert done.returncode == 0
