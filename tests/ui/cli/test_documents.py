from __future__ import annotations

import argparse
import csv
from pathlib import Path

import pypdfium2
import pytest

from core.app import Carrel
from core.errors import NotFound
from core.exam.start import StartRequest
from ui.cli import documents, sittings


def form(carrel: Carrel, *arguments: str) -> int:
    parser = argparse.ArgumentParser()
    documents.add_parser(parser.add_subparsers())
    return documents.run(parser.parse_args(["form", *arguments]), carrel.paths.data)


def text(path: Path) -> str:
    document = pypdfium2.PdfDocument(path)
    found = " ".join(page.get_textpage().get_text_bounded() for page in document)
    document.close()
    return found


def test_a_form_and_its_key_are_two_files(
    carrel: Carrel, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    paper, key = tmp_path / "form.pdf", tmp_path / "key.pdf"
    assert form(carrel, "mini", "a", "-o", str(paper), "--key", str(key)) == 0
    assert capsys.readouterr().out == f"{paper}\n{key}\n"
    assert "Answer sheet" in text(paper)
    assert "Answer Key" not in text(paper)
    assert "Answer Key" in text(key)


def test_a_random_form_can_be_printed_again_by_its_seed(carrel: Carrel, tmp_path: Path) -> None:
    first, second = tmp_path / "1.pdf", tmp_path / "2.pdf"
    for path in (first, second):
        assert form(carrel, "mini", "random", "--seed", "4", "-o", str(path)) == 0
    assert first.read_bytes() == second.read_bytes()


@pytest.mark.parametrize(("exam", "which"), [("nothing", "a"), ("mini", "zz")])
def test_what_does_not_exist_is_told_and_nothing_is_written(
    carrel: Carrel, tmp_path: Path, exam: str, which: str
) -> None:
    with pytest.raises(NotFound):
        form(carrel, exam, which, "-o", str(tmp_path / "form.pdf"))
    assert not (tmp_path / "form.pdf").exists()


def test_results_go_to_a_spreadsheet_without_formulas(
    carrel: Carrel, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    name = '=HYPERLINK("x")'
    candidate = carrel.add_candidate(name).id
    session = carrel.start(StartRequest(candidate=candidate, exam="mini", form="a"))
    assert session.wait_saved(10)
    session.close()
    parser = argparse.ArgumentParser()
    sittings.add_parser(parser.add_subparsers())
    path = tmp_path / "results.csv"
    args = parser.parse_args(["sittings", "--csv", str(path)])
    assert sittings.run(args, carrel.paths.data) == 0
    assert capsys.readouterr().out == f"{path}\n"
    with path.open(encoding="utf-8-sig", newline="") as file:
        (row,) = csv.DictReader(file)
    assert row["candidate"] == f"'{name}"
    assert tuple(row) == tuple(sittings.as_json(carrel.sittings()[0]))
