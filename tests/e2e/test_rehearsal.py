"""One whole sitting through the real window, from the command line to the report's text."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pypdfium2
import pytest

ROOT = Path(__file__).parents[2]


def carrel(*arguments: str, data: Path) -> subprocess.CompletedProcess[str]:
    """Run the program as its user does."""
    environment = {k: v for k, v in os.environ.items() if not k.startswith(("QT_", "DISPLAY"))}
    return subprocess.run(
        [sys.executable, "main.py", *arguments, "--data-dir", str(data)],
        capture_output=True,
        text=True,
        cwd=ROOT,
        env={**environment, "LANG": "C.UTF-8"},
    )


def rehearse(data: Path, out: Path, *arguments: str) -> dict[str, Any]:
    run = carrel("rehearse", "--out", str(out), *arguments, data=data)
    assert run.returncode == 0, run.stderr
    assert "Traceback" not in run.stderr
    found: dict[str, Any] = json.loads(run.stdout.splitlines()[-1])
    return found


def pdf_text(path: Path) -> list[str]:
    document = pypdfium2.PdfDocument(path)
    try:
        return [page.get_textpage().get_text_bounded() for page in document]
    finally:
        document.close()


@pytest.mark.timeout(300)
def test_a_sitting_from_the_command_line_to_the_printed_report(tmp_path: Path) -> None:
    data, out = tmp_path / "data", tmp_path / "out"
    done = rehearse(data, out, "--exam", "mls-c01", "--form", "a", "--esl", "--accuracy", "1")
    assert done["exam"] == "mls-c01"
    assert done["minutes"] == 210
    assert (done["outcome"], done["scaled"]) == ("PASS", 1000)
    assert done["raw"] == done["scored"] == 50
    assert done["cut"] <= 40

    first, second = pdf_text(Path(done["report"]))
    assert "PASS" in first
    assert "1000" in first.replace(",", "")
    assert "Rehearsal Candidate" in first
    assert "Needs Improvement" in second
    assert "practice" in first.lower()
    assert "practice" in second.lower()

    titles = {picture.stem.partition("-")[2] for picture in out.glob("*.png")}
    assert {
        "home", "item-single", "item-multiple", "too-many", "navigator", "review-screen",
        "end-confirmation-1", "end-confirmation-2", "survey", "end-test", "result", "explanation",
    } <= titles  # fmt: skip

    listed = json.loads(carrel("sittings", "--json", data=data).stdout)
    assert [line["sitting"] for line in listed] == [done["sitting"]]

    again = tmp_path / "again.pdf"
    assert carrel("report", done["sitting"], "-o", str(again), data=data).returncode == 0
    assert again.read_bytes() == Path(done["report"]).read_bytes()


@pytest.mark.timeout(300)
def test_time_runs_out_and_the_answers_are_kept(tmp_path: Path) -> None:
    data, out = tmp_path / "data", tmp_path / "out"
    done = rehearse(data, out, "--time-out", "--accuracy", "1", "--form", "random", "--seed", "7")
    assert done["minutes"] == 180
    assert done["form"] == "random"
    assert 0 < done["raw"] < done["scored"]
    assert any("time-expired" in picture.name for picture in out.iterdir())
    assert any("low-time" in picture.name for picture in out.iterdir())


@pytest.mark.timeout(300)
def test_a_poor_candidate_fails_and_the_exit_code_is_still_0(tmp_path: Path) -> None:
    done = rehearse(tmp_path / "data", tmp_path / "out", "--accuracy", "0.3", "--leave-open", "0.1")
    assert done["outcome"] == "FAIL"
    assert done["scaled"] < 750
    assert done["raw"] < done["cut"]


@pytest.mark.parametrize(
    ("arguments", "code", "words"),
    [
        (["--exam", "nothing"], 3, "There is no exam"),
        (["--form", "q"], 3, "no form “Q”"),
        (["--form", "MLS-C01/A/00000000"], 7, "another form"),
        (["--accuracy", "2"], 2, "share"),
    ],
)
def test_wrong_wishes_are_one_clear_sentence(
    tmp_path: Path, arguments: list[str], code: int, words: str
) -> None:
    run = carrel("rehearse", *arguments, "--out", str(tmp_path / "o"), data=tmp_path / "d")
    assert run.returncode == code
    assert words in run.stderr
    assert "Traceback" not in run.stderr


@pytest.mark.timeout(300)
def test_the_demonstration_is_sat_whole_in_all_its_sections(tmp_path: Path) -> None:
    data, out = tmp_path / "data", tmp_path / "out"
    done = rehearse(data, out, "--exam", "showcase", "--accuracy", "1", "--esl")
    assert (done["minutes"], done["raw"], done["scored"]) == (35, 14, 14)
    titles = {picture.stem.partition("-")[2] for picture in out.glob("*.png")}
    assert {
        "item-ordering", "in-order", "item-matching", "matched", "item-with-scenario",
        "item-with-table", "exhibit-window", "section-2", "section-3", "review-screen",
    } <= titles  # fmt: skip


@pytest.mark.timeout(300)
def test_every_section_may_run_out_of_time(tmp_path: Path) -> None:
    data, out = tmp_path / "data", tmp_path / "out"
    done = rehearse(data, out, "--exam", "showcase", "--time-out")
    assert done["raw"] < done["scored"]
    assert len(list(out.glob("*time-expired.png"))) == 3
