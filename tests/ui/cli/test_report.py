from __future__ import annotations

import argparse
import stat
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

import pypdf
import pypdfium2
import pytest

from core.app import Carrel
from core.clock import ScriptedClock, SystemClock
from core.errors import CarrelError, NotFound, StorageError, UsageError, WithheldError
from core.exam.phases import ResultMode
from core.exam.start import StartRequest
from core.report.pdf import PageSize
from tests.builders import MINI_BANK
from tests.core.test_app import finish
from tests.fakes import START
from ui.cli.report import PAPERS, add_parser, run


@dataclass(frozen=True)
class Sat:
    """A data folder with one finished and one unfinished sitting."""

    folder: Path
    finished: str
    unfinished: str


def sit(folder: Path, result: ResultMode, start: datetime = START) -> Sat:
    carrel = Carrel.open(folder, ScriptedClock(start))
    try:
        exam = carrel.add_bank(MINI_BANK).id
        candidate = carrel.add_candidate("Ada Example").id
        request = StartRequest(candidate=candidate, exam=exam, form="a", seed=1, result=result)
        session = carrel.start(request)
        finish(session)
        done = carrel.complete(session).id
        second = carrel.start(request)
        assert second.wait_saved(10)
        second.close()
        return Sat(folder, done, second.state.sitting)
    finally:
        carrel.close()


@pytest.fixture
def sat(tmp_path: Path) -> Sat:
    return sit(tmp_path / "data", ResultMode.INSTANT)


def report(sat: Sat, *arguments: str) -> int:
    parser = argparse.ArgumentParser()
    add_parser(parser.add_subparsers())
    return run(parser.parse_args(["report", *arguments]), sat.folder)


@pytest.mark.parametrize(("paper", "width"), [((), 612), (("--paper", "a4"), 595)])
def test_a_finished_sitting_gives_its_report(
    sat: Sat,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    paper: tuple[str, ...],
    width: int,
) -> None:
    path = tmp_path / "report.pdf"
    assert report(sat, sat.finished, "-o", str(path), *paper) == 0
    assert capsys.readouterr().out == f"{path}\n"
    assert round(pypdf.PdfReader(path).pages[0].mediabox.width) == width
    text = pypdfium2.PdfDocument(path)[0].get_textpage().get_text_bounded()
    assert "Ada Example" in text
    assert "PASS" in text
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_an_existing_file_is_replaced_by_the_same_bytes_each_time(sat: Sat, tmp_path: Path) -> None:
    path = tmp_path / "report.pdf"
    path.write_text("old")
    report(sat, sat.finished, "-o", str(path))
    first = path.read_bytes()
    report(sat, sat.finished, "-o", str(path))
    assert path.read_bytes() == first
    assert first.startswith(b"%PDF")


def test_a_withheld_result_is_not_written(tmp_path: Path) -> None:
    withheld = sit(tmp_path / "data", ResultMode.WITHHELD, SystemClock().now())
    with pytest.raises(WithheldError, match="withheld until"):
        report(withheld, withheld.finished, "-o", str(tmp_path / "report.pdf"))
    assert WithheldError.exit_code == 6
    assert [entry.name for entry in tmp_path.iterdir()] == ["data"]


@pytest.mark.parametrize(
    ("sitting", "file", "error"),
    [
        ("nobody", "report.pdf", NotFound),
        ("unfinished", "report.pdf", UsageError),
        ("finished", "missing/report.pdf", StorageError),
        ("finished", ".", StorageError),
    ],
)
def test_trouble_is_told_and_nothing_is_written(
    sat: Sat, tmp_path: Path, sitting: str, file: str, error: type[CarrelError]
) -> None:
    name = {"finished": sat.finished, "unfinished": sat.unfinished}.get(sitting, sitting)
    before = sorted(tmp_path.iterdir())
    with pytest.raises(error, match=r"\.$"):
        report(sat, name, "-o", str(tmp_path / file))
    assert sorted(tmp_path.iterdir()) == before


@pytest.mark.parametrize(
    ("kind", "words"), [("--appendix", "Candidate Appendix"), ("--booklet", "Review Booklet")]
)
def test_other_documents_are_asked_for_by_name(
    sat: Sat, tmp_path: Path, kind: str, words: str
) -> None:
    path = tmp_path / "document.pdf"
    assert report(sat, sat.finished, kind, "-o", str(path), "--paper", "a4") == 0
    assert words in pypdfium2.PdfDocument(path)[0].get_textpage().get_text_bounded()


@pytest.mark.parametrize("who", [("--all",), ("--candidate", "ada example")])
def test_many_go_into_a_folder_with_progress(
    sat: Sat, tmp_path: Path, capsys: pytest.CaptureFixture[str], who: tuple[str, ...]
) -> None:
    folder = tmp_path / "new" / "reports"
    assert report(sat, *who, "--out", str(folder)) == 0
    (written,) = folder.iterdir()
    assert written.name.endswith(f"-Ada-Example-{sat.finished}.pdf")
    out, err = capsys.readouterr()
    assert out == f"{written}\n"
    assert err == f"carrel: 1 written to {folder}; 1 left out: not finished, or withheld\n"


@pytest.mark.parametrize(
    "arguments",
    [
        (),
        ("x",),
        ("x", "--out", "folder"),
        ("--all",),
        ("--all", "-o", "file.pdf"),
        ("--all", "--out", "folder", "-o", "file.pdf"),
        ("x", "--all", "--out", "folder"),
    ],
)
def test_what_does_not_fit_together_is_told(sat: Sat, arguments: tuple[str, ...]) -> None:
    with pytest.raises(UsageError, match=r"\.$"):
        report(sat, *arguments)


def test_nobody_of_that_name_is_told(sat: Sat, tmp_path: Path) -> None:
    with pytest.raises(NotFound):
        report(sat, "--candidate", "Nobody", "--out", str(tmp_path / "folder"))
    assert not (tmp_path / "folder").exists()


def test_the_papers_of_the_help_are_those_of_the_report() -> None:
    assert tuple(PageSize) == PAPERS
