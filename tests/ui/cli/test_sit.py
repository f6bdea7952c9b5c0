"""What ``carrel sit`` asks for."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from core.app import Carrel
from core.errors import NotFound, UsageError
from core.exam.phases import ResultMode
from core.exam.start import StartRequest
from tests.builders import MINI_BANK
from ui.cli import sit
from ui.cli.main import build_parser


def asked(carrel: Carrel, *arguments: str) -> StartRequest:
    parsed = build_parser().parse_args(["sit", "--candidate", "Ada", *arguments])
    return sit.request(carrel, parsed)


@pytest.fixture
def with_esl(carrel: Carrel, tmp_path: Path) -> Carrel:
    bank = tmp_path / "with-esl"
    shutil.copytree(MINI_BANK, bank)
    exam = bank / "exam.yaml"
    text = exam.read_text("utf-8").replace("id: slow-reader", "id: esl", 1)
    exam.write_text(text.replace("id: mini", "id: other", 1), "utf-8")
    carrel.add_bank(bank)
    return carrel


def test_plain(carrel: Carrel) -> None:
    request = asked(carrel, "--exam", "mini")
    (ada,) = carrel.candidates()
    assert request == StartRequest(candidate=ada.id, exam="mini", form="a")


def test_everything_named(carrel: Carrel) -> None:
    request = asked(carrel, "--exam", "mini", "--form", "random", "--seed", "7", "--withheld")
    assert (request.form, request.seed, request.result) == ("random", 7, ResultMode.WITHHELD)


def test_request_starts_a_sitting(carrel: Carrel) -> None:
    session = carrel.start(asked(carrel, "--exam", "mini", "--seed", "7"))
    assert session.delivery.candidate == "Ada"
    session.close()


def test_esl_adds_to_what_stands(with_esl: Carrel) -> None:
    with_esl.add_candidate("Ada", ("interpreter", "of-another-exam"))
    assert asked(with_esl, "--exam", "other", "--esl").accommodations == ("interpreter", "esl")
    assert asked(with_esl, "--exam", "other").accommodations == ("interpreter",)


def test_exam_without_esl_files_nobody(carrel: Carrel) -> None:
    with pytest.raises(UsageError, match="no ESL"):
        asked(carrel, "--exam", "mini", "--esl")
    assert carrel.candidates() == []


def test_unknown_exam_files_nobody(carrel: Carrel) -> None:
    with pytest.raises(NotFound):
        asked(carrel, "--exam", "flight")
    assert carrel.candidates() == []
