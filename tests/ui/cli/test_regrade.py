"""``carrel regrade``: old and new score, for people and for programs."""

from __future__ import annotations

import argparse
import json
from pathlib import Path

import pytest

from core.app import Carrel
from core.clock import ScriptedClock
from core.errors import NotFound
from core.exam.phases import ResultMode
from core.exam.regrade import KeyChange, Regrade, Score
from core.exam.result import Outcome
from core.exam.start import StartRequest
from tests.builders import MINI_BANK
from tests.core.test_app import finish
from tests.fakes import START
from ui.cli.main import build_parser
from ui.cli.regrade import run, text

OLD = Score(outcome=Outcome.FAIL, scaled=731, raw=34, scored=50, cut=35)
NEW = Score(outcome=Outcome.PASS, scaled=750, raw=35, scored=50, cut=35)
CHANGE = KeyChange(
    index=11,
    item="x-1",
    scored=True,
    old_key=("a", "b"),
    new_key=("a", "c"),
    was_correct=False,
    correct=True,
)


def made(**changes: object) -> Regrade:
    values: dict[str, object] = {
        "sitting": "s1",
        "at": "2026-11-23T09:00:00.000+00:00",
        "bank_hash": "abcdef0123",
        "before": OLD,
        "after": NEW,
        "changes": (CHANGE,),
        "left_out": ("gone",),
    }
    return Regrade(**(values | changes))  # type: ignore[arg-type]


def test_old_and_new_score_stand_side_by_side() -> None:
    assert text(made()).splitlines() == [
        "before  FAIL 731 (34 of 50, 35 needed)",
        "after   PASS 750 (35 of 50, 35 needed)  bank abcdef01, 2026-11-23T09:00:00.000+00:00",
        "question 12 (x-1): key a b -> a c, wrong -> right",
        "not compared: gone",
    ]


def test_without_a_change_it_says_so() -> None:
    said = text(made(after=OLD, changes=(), left_out=()))
    assert said.splitlines()[1] == "No key of this form has changed in bank abcdef01."


@pytest.fixture
def sat(tmp_path: Path) -> tuple[Path, str]:
    folder = tmp_path / "data"
    carrel = Carrel.open(folder, ScriptedClock(START))
    exam = carrel.add_bank(MINI_BANK).id
    who = carrel.add_candidate("Ada Example").id
    session = carrel.start(
        StartRequest(candidate=who, exam=exam, form="a", seed=1, result=ResultMode.INSTANT)
    )
    finish(session)
    sitting = session.state.sitting
    carrel.complete(session)
    carrel.close()
    return folder, sitting


def asked(*arguments: str) -> argparse.Namespace:
    return build_parser().parse_args(["regrade", *arguments])


def test_the_command_prints_one_json_object(
    sat: tuple[Path, str], capsys: pytest.CaptureFixture[str]
) -> None:
    folder, sitting = sat
    assert run(asked(sitting, "--json"), folder) == 0
    said = json.loads(capsys.readouterr().out)
    assert said["sitting"] == sitting
    assert said["changes"] == []
    assert said["before"] == said["after"]


def test_an_unknown_sitting_is_not_found(sat: tuple[Path, str]) -> None:
    with pytest.raises(NotFound, match="no sitting"):
        run(asked("nothing"), sat[0])
