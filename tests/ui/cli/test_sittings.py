"""The history, as a table and as JSON."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest

from core.app import Carrel
from core.exam.phases import Phase, ResultMode
from core.exam.result import Outcome
from core.exam.start import StartRequest
from core.records import CandidateRecord, SittingRecord
from ui.cli.main import main
from ui.cli.sittings import as_json, state, table

PASSED = SittingRecord(
    id="5f3a",
    candidate=CandidateRecord(id="1", name="Ada Lovelace", accommodations=()),
    exam_id="mini",
    exam_code="MIN-001",
    exam_title="Harbour Pilot Basics",
    form="a",
    form_code="MIN-001/A/263cd2f4",
    bank_hash="263cd2f4",
    started="2026-11-23T09:30:00.000+00:00",
    ended="2026-11-23T10:10:00.000+00:00",
    phase=Phase.FINISHED,
    minutes=45,
    accommodations=("interpreter",),
    result_mode=ResultMode.INSTANT,
    release_at=None,
    released=True,
    outcome=Outcome.PASS,
    scaled=812,
    raw=6,
    scored=6,
    cut=4,
)
WITHHELD = replace(
    PASSED, released=False, outcome=None, scaled=None, raw=None, scored=None, cut=None
)


def printed(capsys: pytest.CaptureFixture[str], *arguments: str) -> str:
    assert main(["sittings", *arguments]) == 0
    return capsys.readouterr().out


def start_for(carrel: Carrel, name: str) -> str:
    candidate = carrel.add_candidate(name)
    session = carrel.start(StartRequest(candidate=candidate.id, exam="mini", form="a"))
    session.close()
    return session.state.sitting


@pytest.mark.parametrize(
    ("record", "word"),
    [
        (PASSED, "PASS"),
        (WITHHELD, "withheld"),
        (replace(PASSED, outcome=Outcome.FAIL), "FAIL"),
        (replace(WITHHELD, phase=Phase.ITEM, ended=None), "unfinished"),
        (replace(WITHHELD, phase=Phase.DECLINED), "declined"),
        (replace(WITHHELD, phase=Phase.ABANDONED), "abandoned"),
    ],
)
def test_state_in_a_word(record: SittingRecord, word: str) -> None:
    assert state(record) == word


def test_table_is_aligned() -> None:
    lines = table([PASSED, replace(WITHHELD, id="77", minutes=210)]).splitlines()
    assert lines[0].split()[0] == "SITTING"
    assert lines[1].split() == [
        *("5f3a", "2026-11-23", "09:30", "Ada", "Lovelace"),
        *("MIN-001", "a", "45", "PASS", "812"),
    ]
    assert lines[1].index("45") + 2 == lines[2].index("210") + 3 == lines[0].index("MINUTES") + 7
    assert "812" not in lines[2]


def test_json_has_every_field() -> None:
    values = json.loads(json.dumps(as_json(PASSED)))
    assert values["sitting"] == "5f3a"
    assert (values["outcome"], values["scaled"], values["cut"]) == ("PASS", 812, 4)
    assert values["candidate_id"] == PASSED.candidate.candidate_id
    hidden = as_json(WITHHELD)
    assert [hidden[name] for name in ("outcome", "scaled", "raw", "scored", "cut")] == [None] * 5


def test_no_sittings(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    data = str(tmp_path / "new")
    assert printed(capsys, "--data-dir", data) == "No sittings yet.\n"
    assert json.loads(printed(capsys, "--json", "--data-dir", data)) == []


def test_lists_while_another_program_sits(
    carrel: Carrel, capsys: pytest.CaptureFixture[str]
) -> None:
    ids = {start_for(carrel, name) for name in ("Ada", "Grace")}
    data = str(carrel.paths.data)
    listed = json.loads(printed(capsys, "--json", "--data-dir", data))
    assert {record["sitting"] for record in listed} == ids
    assert {record["phase"] for record in listed} == {"welcome"}
    assert printed(capsys, "--data-dir", data).count("unfinished") == 2


def test_one_candidates(carrel: Carrel, capsys: pytest.CaptureFixture[str]) -> None:
    start_for(carrel, "Ada")
    sitting = start_for(carrel, "Grace")
    data = str(carrel.paths.data)
    only = json.loads(printed(capsys, "--json", "--candidate", "grace", "--data-dir", data))
    assert [record["sitting"] for record in only] == [sitting]
    assert main(["sittings", "--candidate", "Nobody", "--data-dir", data]) == 3
    assert "'Nobody'" in capsys.readouterr().err
