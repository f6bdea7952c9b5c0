"""The live program, read and used from outside by what screen readers use: AT-SPI."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

import pytest

from core.app import Carrel
from core.bank.model import Option
from core.clock import SystemClock
from core.markup import plain_text
from tests.e2e.atspi_stage import missing, read_from_outside

pytestmark = [
    pytest.mark.skipif(bool(missing()), reason=f"reading from outside needs {missing()}"),
    pytest.mark.timeout(240),
]

ITEMS = 5
COMMENT = "Read B again – größer?"
"""As ``atspi_sitting``, which only the system's Python can import."""


def spoken(number: int, option: Option) -> str:
    """An option as it is read."""
    return f"{chr(ord('A') + number)}. {plain_text(option.text)}"


def test_five_items_are_sat_through_at_spi_alone(tmp_path: Path) -> None:
    data = tmp_path / "data"
    program = [sys.executable, "main.py", "--data-dir", str(data)]
    chosen = ["sit", "--candidate", "Ada Example", "--exam", "mls-c01-sample", "--form", "s"]
    done = read_from_outside("atspi_sitting", [*program, *chosen], tmp_path)

    carrel = Carrel.open(data, SystemClock())
    try:
        (record,) = carrel.sittings()
        delivery, state, result = carrel.reviewable(record.id)
    finally:
        carrel.close()
    for place, (read, delivered) in enumerate(zip(done["items"], delivery.items, strict=False)):
        said = [spoken(number, option) for number, option in enumerate(delivered.options)]
        kept = set(state.items[place].response)
        chosen = [said[n] for n, option in enumerate(delivered.options) if option.id in kept]
        assert read["chosen"] == chosen
        assert len(chosen) == (2 if read["several"] else 1)
    assert len(done["items"]) == ITEMS
    assert [bool(each.response) for each in state.items] == [True] * ITEMS + [False] * 15
    assert [i for i, each in enumerate(state.items) if each.flagged] == [1]
    assert {i: each.comment for i, each in enumerate(state.items) if each.comment} == {2: COMMENT}

    headings = [read["heading"] for read in done["items"]]
    assert headings == [f"Question {n} of 20, Incomplete" for n in range(1, ITEMS + 1)]
    assert done["navigator"][:2] == ["Question 1", "Question 2, Flagged"]
    assert done["navigator"][6] == "Question 7, Unseen"
    assert done["review"][:2] == ["Question 1", "Question 2, Flagged"]
    (first, _), (second, _) = done["dialogs"]
    assert "15 of 20 questions are incomplete" in first
    assert "Are you sure" in second
    texts = {question.id: question.text for question in delivery.driver.survey}
    assert {texts[id_]: answer for id_, answer in state.survey} == done["survey"]
    assert result.outcome.value.upper() in done["result"]
    assert any(str(result.scaled) in line for line in done["result"])


@pytest.fixture(scope="module")
def heard(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    """What the clock of one sitting said; not of ``main.py``, whose clock nobody moves."""
    folder = tmp_path_factory.mktemp("clock")
    folder.chmod(0o700)
    program = [sys.executable, "-m", "tests.e2e.atspi_program", str(folder / "data")]
    return read_from_outside("atspi_clock", program, folder)


def test_the_clock_is_silent(heard: dict[str, Any]) -> None:
    assert heard["quiet"] == [[]] * 5
    for mark in heard["marks"].values():
        assert mark["before"] == [[], []]


def test_a_key_tells_the_time(heard: dict[str, Any]) -> None:
    assert heard["told"] == ["Time Remaining: 55 minutes"]


def test_the_time_is_announced_at_four_marks(heard: dict[str, Any]) -> None:
    def announced(minutes: str) -> list[str]:
        after = heard["marks"][minutes]["after"]
        return [text for kind, _, _, text in after if kind == "object:announcement"]

    for minutes in ("10", "5", "1"):
        (said,) = announced(minutes)
        assert said.startswith("Time Remaining: ")
    assert announced("30") == []  # the dialog says it
    names = [name for _, role, name, _ in heard["marks"]["30"]["after"] if role == "dialog"]
    assert "Time remaining. You have 30 minutes left for the exam." in names
