"""``carrel bank``: what it prints, and with which exit code it ends."""

from __future__ import annotations

import json
import os
import pty
import re
import subprocess
import sys
from pathlib import Path

import pytest

from core.bank.banksfile import is_banks_file
from core.bank.library import BankLibrary
from core.paths import PROGRAM, Paths
from tests.builders import MINI_BANK
from tests.core.bank.folders import copy_bank, edit
from ui.cli.main import main


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return copy_bank(tmp_path)


def test_check_of_a_sound_bank(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["bank", "check", str(MINI_BANK)]) == 0
    out, err = capsys.readouterr()
    assert err == ""
    assert re.search(r"^mini: sound; 14 items, 0 errors, \d+ warnings$", out.splitlines()[-1])
    assert "items/rules.yaml:" in out
    assert "form a: 7 items, 5 scored" in out


def test_check_of_a_bank_that_is_not_sound(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    edit(folder / "items/weather.yaml", "  as_of: 2026-11-01\n", "")
    assert main(["bank", "check", str(folder)]) == 4
    out = capsys.readouterr().out
    assert "items/weather.yaml:2: mini-3: error [data-missing] as_of is missing" in out
    assert "mini: valid, but not sound; 14 items, 1 errors" in out


def test_check_of_a_bank_that_is_not_valid(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    edit(folder / "items/weather.yaml", "domain: 1", "domain: x")
    assert main(["bank", "check", str(folder)]) == 4
    out, err = capsys.readouterr()
    assert out == ""
    first, second = err.splitlines()
    assert first.startswith("carrel: The bank in ")
    assert second.strip() == "items/weather.yaml:5: domain: must be a whole number, not “x”"


def test_check_as_json(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["bank", "check", str(folder), "--json"]) == 0
    report = json.loads(capsys.readouterr().out)
    assert (report["valid"], report["sound"], report["errors"]) == (True, True, 0)
    assert report["warnings"] == len(report["findings"])
    assert {group["name"] for group in report["groups"]} == {"the bank", "form a"}
    finding = report["findings"][0]
    assert finding.keys() == {"rule", "severity", "item", "place", "message"}

    edit(folder / "items/weather.yaml", "domain: 1", "domain: x")
    assert main(["bank", "check", str(folder), "--json"]) == 4
    out, err = capsys.readouterr()
    assert json.loads(out) == {
        "valid": False,
        "sound": False,
        "faults": ["items/weather.yaml:5: domain: must be a whole number, not “x”"],
    }
    assert err == ""


def test_build_makes_the_exam_ready(
    folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    data = tmp_path / "data"
    assert main(["bank", "build", str(folder), "--data-dir", str(data)]) == 0
    out, err = capsys.readouterr()
    assert err == ""
    assert re.fullmatch(r"mini: built, version [0-9a-f]{8}, in .*banks\.sqlite\n", out)
    library = BankLibrary(Paths.choose(data).banks, tmp_path / "none")
    assert [exam.id for exam in library.exams()] == ["mini"]
    library.close()


def test_an_unsound_bank_builds_with_a_warning(
    folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    edit(folder / "items/weather.yaml", "  as_of: 2026-11-01\n", "")
    assert main(["bank", "build", str(folder), "--data-dir", str(tmp_path / "data")]) == 0
    assert "breaks rules of good writing 1 times" in capsys.readouterr().err


def test_an_invalid_bank_does_not_build(
    folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    edit(folder / "exam.yaml", "minutes: 45", "minutes: x")
    assert main(["bank", "build", str(folder), "--data-dir", str(tmp_path / "data")]) == 4
    assert "exam.yaml:7: minutes" in capsys.readouterr().err
    output = tmp_path / "out.carrelbank"
    assert main(["bank", "build", str(folder), "-o", str(output)]) == 4
    assert not output.exists()


def test_a_stand_alone_bank_is_built_and_taken_over(
    folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    output = tmp_path / "mini.carrelbank"
    assert main(["bank", "build", str(folder), "-o", str(output)]) == 0
    assert is_banks_file(output)
    version = re.search(r"version (\w+)", capsys.readouterr().out)
    assert main(["bank", "build", str(output), "--data-dir", str(tmp_path / "data")]) == 0
    again = re.search(r"version (\w+)", capsys.readouterr().out)
    assert version
    assert again
    assert version[1] == again[1]
    assert main(["bank", "build", str(output), "-o", str(tmp_path / "x")]) == 2


def test_export(folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    target = tmp_path / "mini.json"
    assert main(["bank", "export", str(folder), "--json", str(target)]) == 0
    assert capsys.readouterr().out == f"mini: 14 items in {target}\n"
    document = json.loads(target.read_text("utf-8"))
    assert len(document["items"]) == 14
    assert main(["bank", "export", str(folder), "--json", "-"]) == 0
    assert json.loads(capsys.readouterr().out) == document
    assert sorted(path.name for path in tmp_path.iterdir()) == ["mini", "mini.json"]


@pytest.mark.parametrize(
    ("arguments", "code", "words"),
    [
        (["check", "/nowhere/at/all"], 3, "no folder"),
        (["build", "/nowhere/at/all"], 3, "no folder"),
        (["export", "/nowhere/at/all", "--json", "x.json"], 3, "no folder"),
        (["export", str(MINI_BANK), "--json", "/nowhere/at/all/x.json"], 5, "cannot be written"),
        (["check"], 2, "PATH"),
        (["export", str(MINI_BANK)], 2, "--json"),
        (["mend", str(MINI_BANK)], 2, "mend"),
        ([], 2, "ACT"),
    ],
)
def test_trouble_is_one_line(
    arguments: list[str],
    code: int,
    words: str,
    capsys: pytest.CaptureFixture[str],
    tmp_path: Path,
) -> None:
    try:
        found = main(["bank", *arguments, "--data-dir", str(tmp_path)])
    except SystemExit as left:
        found = int(str(left.code))
    out, err = capsys.readouterr()
    assert found == code
    assert out == ""
    assert err.count("\n") == 1
    assert words in err


def _run(stderr: int) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(
        [sys.executable, "main.py", "bank", "check", str(MINI_BANK)],
        cwd=PROGRAM,
        stdout=subprocess.PIPE,
        stderr=stderr,
        check=False,
        timeout=60,
    )


@pytest.mark.skipif(not hasattr(os, "openpty"), reason="no pseudo-terminals here")
def test_progress_is_for_terminals_only() -> None:
    quiet = _run(subprocess.PIPE)
    assert quiet.returncode == 0
    assert quiet.stderr == b""
    ours, theirs = pty.openpty()
    try:
        shown = _run(theirs)
    finally:
        os.close(theirs)
    said = os.read(ours, 100_000).decode()
    os.close(ours)
    assert shown.returncode == 0
    assert shown.stdout == quiet.stdout
    assert re.search(r"\r +\d+ % ", said)
    assert said.rstrip("\r").endswith(" ")  # wiped
