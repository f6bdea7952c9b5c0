"""The root of the command line: options everywhere, one line for trouble, and a quick start."""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from core.errors import BankError, CarrelError, NotFound
from core.version import VERSION
from ui.cli import main as cli
from ui.cli.main import main

ROOT = Path(__file__).resolve().parents[3]
SLOW_IMPORTS = ("PySide6", "sqlalchemy", "alembic", "pydantic", "reportlab", "ruamel", "highspy")


def program(*arguments: str, **settings: object) -> subprocess.CompletedProcess[str]:
    """The real program, without a display."""
    env = {k: v for k, v in os.environ.items() if not k.endswith("DISPLAY")}
    for name in ("QT_QPA_PLATFORM", "PYTHONUNBUFFERED"):
        env.pop(name, None)
    command = [sys.executable, str(ROOT / "main.py"), *arguments]
    return subprocess.run(  # type: ignore[call-overload, no-any-return]
        command,
        **{"env": env, "text": True, "stderr": subprocess.PIPE, "check": False, **settings},
    )


def fails_with(error: BaseException, monkeypatch: pytest.MonkeyPatch) -> int:
    """Exit code where a sub-command ends with that error."""

    def run(args: argparse.Namespace, data_dir: Path | None) -> int:
        raise error

    monkeypatch.setitem(cli.RUNS, "paths", run)
    return main(["paths"])


def test_version() -> None:
    done = program("--version", stdout=subprocess.PIPE)
    assert (done.returncode, done.stdout, done.stderr) == (0, f"carrel {VERSION}\n", "")


def test_help_names_every_sub_command(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit, match="0"):
        main(["--help"])
    text = capsys.readouterr().out
    assert [name for name in cli.RUNS if f"    {name} " not in text] == []
    assert "--data-dir" in text


@pytest.mark.parametrize("name", cli.RUNS)
def test_every_sub_command_has_help(name: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit, match="0"):
        main([name, "--help"])
    assert f"usage: carrel {name}" in capsys.readouterr().out


def test_nothing_slow_is_imported_before_it_is_needed() -> None:
    code = (
        "import sys; from ui.cli.main import build_parser; build_parser();"
        f"print([name for name in {SLOW_IMPORTS} if name in sys.modules])"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == "[]"


@pytest.mark.parametrize(
    "arguments",
    [
        ["--data-dir", "{0}", "paths"],
        ["paths", "--data-dir", "{0}"],
        ["--data-dir", "elsewhere", "paths", "--data-dir", "{0}"],
    ],
)
def test_data_dir_before_and_after(
    arguments: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main([argument.format(tmp_path) for argument in arguments]) == 0
    lines = dict(line.split("\t") for line in capsys.readouterr().out.splitlines())
    assert lines["data"] == str(tmp_path)
    assert all(Path(lines[name]).parent == tmp_path for name in ("records", "banks", "logs"))


@pytest.mark.parametrize("arguments", [["fly"], ["sittings", "--jso"], ["sit", "--seed", "x"]])
def test_wrong_usage_is_one_line(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit, match="2"):
        main(arguments)
    said = capsys.readouterr()
    assert said.out == ""
    assert said.err.count("\n") == 1
    assert said.err.startswith("carrel: ")
    assert "--help" in said.err


@pytest.mark.parametrize(
    ("error", "code"), [(CarrelError("Much\n trouble."), 1), (NotFound("Much trouble."), 3)]
)
def test_trouble_is_one_line(
    error: CarrelError,
    code: int,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert fails_with(error, monkeypatch) == code
    assert capsys.readouterr().err == "carrel: Much trouble.\n"


def test_faults_of_a_bank_are_listed(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    error = BankError("The bank is not valid.", ("items.yaml:3: stem: missing", "b.yaml:9: key"))
    assert fails_with(error, monkeypatch) == 4
    assert capsys.readouterr().err.splitlines() == [
        "carrel: The bank is not valid.",
        "  items.yaml:3: stem: missing",
        "  b.yaml:9: key",
    ]


def test_interruption_is_silent(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    assert fails_with(KeyboardInterrupt(), monkeypatch) == 130
    assert capsys.readouterr() == ("", "")


def test_missing_library_is_one_line(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    error = ImportError("libGL.so.1: cannot open shared object file: No such file or directory")
    assert fails_with(error, monkeypatch) == 1
    said = capsys.readouterr().err
    assert said.count("\n") == 1
    assert "libGL.so.1" in said


def test_bug_is_not_dressed_up(monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(ImportError, match="no such name"):
        fails_with(ImportError("no such name"), monkeypatch)


@pytest.mark.parametrize("argument", ["paths", "--help"])
def test_reader_that_goes_away_is_no_trouble(argument: str) -> None:
    reading, writing = os.pipe()
    os.close(reading)
    try:
        done = program(argument, stdout=writing)
    finally:
        os.close(writing)
    assert (done.returncode, done.stderr) == (141, "")


def test_data_folder_that_is_a_file(tmp_path: Path) -> None:
    (tmp_path / "data").write_text("")
    done = program("sittings", "--data-dir", str(tmp_path / "data"), stdout=subprocess.PIPE)
    assert done.returncode == 5
    assert done.stdout == ""
    assert done.stderr.startswith("carrel: ")
    assert done.stderr.count("\n") == 1


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="others always have a display")
class TestWithoutDisplay:
    """Where no window can be shown."""

    def test_rehearsal_runs_instead(self, tmp_path: Path) -> None:
        done = program("--data-dir", str(tmp_path / "data"), cwd=tmp_path, stdout=subprocess.PIPE)
        assert done.returncode == 0, done.stderr
        assert done.stderr.startswith("carrel: there is no display here")
        last = json.loads(done.stdout.splitlines()[-1])
        assert last["outcome"] in ("PASS", "FAIL")

    def test_wrong_choice_of_a_sitting_is_said_before_any_window(self, tmp_path: Path) -> None:
        arguments = ("sit", "--exam", "flight", "--data-dir", str(tmp_path))
        done = program(*arguments, env=os.environ | {"QT_QPA_PLATFORM": "no such platform"})
        assert done.returncode == 3
        assert "'flight'" in done.stderr

    def test_sitting_is_refused_and_nothing_made(self, tmp_path: Path) -> None:
        data = tmp_path / "data"
        done = program("sit", "--data-dir", str(data), stdout=subprocess.PIPE)
        assert done.returncode == 1
        assert "carrel rehearse" in done.stderr
        assert not data.exists()
