"""The live program in its real window, worked from outside by keys alone, from home to home."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

import pytest

from core.app import Carrel
from core.clock import SystemClock
from core.exam.delivery import Delivery
from core.exam.phases import Phase
from core.exam.result import Result
from core.exam.sitting import SittingState
from core.exam.tools import STEM
from core.markup import plain_text
from tests.e2e.atspi_stage import missing, read_from_outside

pytestmark = [
    pytest.mark.skipif(bool(missing()), reason=f"a real window needs {missing()}"),
    pytest.mark.timeout(240),
]

COMMENT = "Read option B again!"
"""As ``keyboard_sitting``, which only the system's Python can import."""
LEAST_RINGS = 60
"""Fewer moves of the focus would be no sitting."""


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    made = tmp_path_factory.mktemp("keyboard")
    made.chmod(0o700)
    return made


@pytest.fixture(scope="module")
def typed(folder: Path) -> dict[str, Any]:
    """What one sitting typed and read."""
    program = [sys.executable, "main.py", "--data-dir", str(folder / "data")]
    return read_from_outside(
        "keyboard_sitting", program, folder, CARREL_SAVE=str(folder / "report.pdf")
    )


@pytest.fixture(scope="module")
def kept(typed: dict[str, Any], folder: Path) -> tuple[Delivery, SittingState, Result]:
    """What the records have of it."""
    carrel = Carrel.open(folder / "data", SystemClock())
    try:
        (record,) = carrel.sittings()
        assert record.candidate.name == "Ada Example"
        return carrel.reviewable(record.id)
    finally:
        carrel.close()


def test_the_program_ends_well(typed: dict[str, Any]) -> None:
    assert typed["exit"] == 0


def test_the_focus_was_seen_to_move(typed: dict[str, Any]) -> None:
    assert typed["rings"] >= LEAST_RINGS


def test_every_answer_is_kept_as_it_was_typed(
    typed: dict[str, Any], kept: tuple[Delivery, SittingState, Result]
) -> None:
    delivery, state, _ = kept
    assert state.phase is Phase.FINISHED
    assert len(state.items) == len(typed["answers"]) == 20
    for place, (item, done) in enumerate(zip(delivery.items, state.items, strict=True), 1):
        chosen = [
            f"{item.letter(option.id)}. {plain_text(option.text)}"
            for option in item.options
            if option.id in done.response
        ]
        assert chosen == typed["answers"][str(place)]
        assert len(chosen) == len(item.item.keys)


def test_flags_comment_highlight_and_line_are_kept(
    typed: dict[str, Any], kept: tuple[Delivery, SittingState, Result]
) -> None:
    delivery, state, _ = kept
    assert [i for i, each in enumerate(state.items, 1) if each.flagged] == [2, 5]
    assert {i: each.comment for i, each in enumerate(state.items, 1) if each.comment} == {
        3: COMMENT
    }
    (mark,) = [mark for each in state.items for mark in each.highlights]
    assert mark in state.items[3].highlights
    words = plain_text(delivery.items[3].item.stem)[mark.start : mark.end]
    assert (mark.where, mark.start) == (STEM, 0)
    assert len(words.split()) >= 2
    assert typed["highlight"] == f"1 highlight: {words}"
    (struck,) = [id_ for each in state.items for id_ in each.struck]
    assert typed["struck"].startswith(f"{delivery.items[4].letter(struck)}. ")
    assert struck in state.items[4].struck


def test_navigator_review_and_dialogs_said_what_is_so(
    typed: dict[str, Any], kept: tuple[Delivery, SittingState, Result]
) -> None:
    delivery, state, _ = kept
    assert len(typed["navigator"]) >= 10
    assert typed["review"][1] == "Question 2, Flagged"
    assert typed["review"][5] == "Question 6, Incomplete"
    first, second = typed["dialogs"]
    assert "Every question is complete" in first
    assert "Are you sure" in second
    texts = {question.id: question.text for question in delivery.driver.survey}
    assert {texts[id_]: answer for id_, answer in state.survey} == typed["survey"]


def test_the_result_is_seen_and_the_report_saved(
    typed: dict[str, Any], kept: tuple[Delivery, SittingState, Result], folder: Path
) -> None:
    _, _, result = kept
    assert result.outcome.value.upper() in typed["result"]
    assert any(str(result.scaled) in line for line in typed["result"])
    assert (folder / "report.pdf").read_bytes().startswith(b"%PDF-")
