"""``carrel staff`` and the grants of ``carrel sit``."""

from __future__ import annotations

import io
from pathlib import Path

import pytest

from core.app import Carrel
from core.clock import ScriptedClock
from core.errors import UsageError
from core.exam.allowance import FACTORS, Adjustment
from tests.builders import MINI_BANK
from tests.fakes import START
from ui.cli import sit
from ui.cli.main import build_parser, main


def typed(monkeypatch: pytest.MonkeyPatch, *lines: str) -> None:
    monkeypatch.setattr("sys.stdin", io.StringIO("".join(f"{line}\n" for line in lines)))


def staff(folder: Path, act: str) -> int:
    return main(["--data-dir", str(folder), "staff", act])


def test_a_code_is_set_changed_and_removed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    typed(monkeypatch, "first code")
    assert staff(tmp_path, "set") == 0
    assert staff(tmp_path, "status") == 0
    assert capsys.readouterr().out.splitlines()[-1].startswith("set\t")
    typed(monkeypatch, "wrong", "second code")
    assert staff(tmp_path, "set") == 2
    typed(monkeypatch, "first code", "second code")
    assert staff(tmp_path, "set") == 0
    typed(monkeypatch, "second code")
    assert staff(tmp_path, "remove") == 0
    assert staff(tmp_path, "status") == 0
    assert capsys.readouterr().out.splitlines()[-1].startswith("not set\t")


@pytest.fixture
def carrel(tmp_path: Path) -> Carrel:
    made = Carrel.open(tmp_path, ScriptedClock(START))
    made.add_bank(MINI_BANK)
    return made


def request(carrel: Carrel, *more: str) -> Adjustment:
    args = build_parser().parse_args(["sit", "--exam", "mini", "--candidate", "Ada", *more])
    return sit.request(carrel, args).adjustment


def test_grants_are_taken_over(carrel: Carrel) -> None:
    asked = request(
        carrel, "--factor", "1.5", "--extra-minutes", "5", "--reason", "Fire alarm",
        "--breaks", "2", "--break-minutes", "10",
    )  # fmt: skip
    assert asked == Adjustment(
        percent=150, extra_minutes=5, reason="Fire alarm", breaks=2, break_minutes=10
    )


@pytest.mark.parametrize(
    "odd",
    [
        ["--extra-minutes", "5"],
        ["--breaks", "2"],
        ["--break-minutes", "5"],
        ["--extra-minutes", "601", "--reason", "x"],
        ["--breaks", "1", "--break-minutes", "61"],
    ],
)
def test_odd_grants_are_refused(carrel: Carrel, odd: list[str]) -> None:
    with pytest.raises(UsageError):
        request(carrel, *odd)


def test_where_a_code_is_set_grants_ask_for_it(
    carrel: Carrel, monkeypatch: pytest.MonkeyPatch
) -> None:
    carrel.staff.change("harbour master")
    assert request(carrel) == Adjustment()  # nothing granted, nothing asked
    typed(monkeypatch, "guess")
    with pytest.raises(UsageError, match="not the staff code"):
        request(carrel, "--factor", "2")
    typed(monkeypatch, "harbour master")
    assert request(carrel, "--factor", "2").percent == 200


def test_the_help_knows_every_factor() -> None:
    assert sit.FACTORS == FACTORS
