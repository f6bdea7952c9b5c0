"""``carrel fidelity``."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from ui.cli.main import main


def test_it_prints_one_json_object(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["fidelity", "--driver", "aws-today", "--json"]) == 0
    card = json.loads(capsys.readouterr().out)
    rows = {row["id"]: row for row in card["rows"]}
    assert rows["result"]["value"] == "withheld"
    assert rows["colours.title_bar"]["mark"] == "reported"
    marks = [card["counts"][mark] for mark in card["marks"]]
    assert sum(marks) == len(rows) > 200


def test_it_prints_a_text_and_writes_a_page(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["fidelity"]) == 0
    assert "aws-2020" in capsys.readouterr().out
    file = tmp_path / "page.md"
    assert main(["fidelity", "--page", "-o", str(file)]) == 0
    assert file.read_text("utf-8").startswith("# The fidelity card")


def test_trouble_is_one_line(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["fidelity", "--driver", "nowhere"]) == 3
    assert main(["fidelity", "-o", str(tmp_path / "no" / "page.md")]) == 5
    lines = capsys.readouterr().err.splitlines()
    assert len(lines) == 2
    assert "nowhere" in lines[0]
