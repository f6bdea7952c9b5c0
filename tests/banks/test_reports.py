"""What the shipped banks promise of themselves."""

from __future__ import annotations

from functools import cache
from pathlib import Path

import pytest

from core.bank.authoring import read_bank
from core.bank.check import BankReport, check_bank
from core.bank.check.bankreport import FILE, markdown
from core.bank.check.cosine import similarities
from core.bank.check.rendered import Rendered
from core.bank.check.words import HINT
from core.paths import SHIPPED_BANKS

BANKS = sorted(path.parent for path in SHIPPED_BANKS.glob("*/exam.yaml"))

SHOWS_ONLY = "showcase"
"""The demonstration of the room: nobody solved it blind, and it says so."""


@cache
def _checked(folder: Path) -> tuple[BankReport, str]:
    bank = read_bank(folder)
    report = check_bank(bank)
    return report, markdown(bank.exam, report.figures)


@pytest.mark.parametrize("folder", BANKS, ids=lambda folder: folder.name)
def test_the_committed_report_is_current(folder: Path) -> None:
    path = folder / FILE
    assert path.is_file()
    assert path.read_text("utf-8") == _checked(folder)[1], (
        f"run: carrel bank report {folder} -o {path}"
    )


@pytest.mark.parametrize("folder", BANKS, ids=lambda folder: folder.name)
def test_shipped_banks_are_sound(folder: Path) -> None:
    report, _ = _checked(folder)
    assert [str(f) for f in report.findings if f.severity == "error"] == []


@pytest.mark.parametrize("folder", BANKS, ids=lambda folder: folder.name)
def test_alike_stems_are_enemies(folder: Path) -> None:
    report, _ = _checked(folder)
    assert [pair for pair in report.figures.neighbours.pairs if not pair[3]] == []


@pytest.mark.parametrize("folder", BANKS, ids=lambda folder: folder.name)
def test_every_item_was_solved_blind_or_the_exam_says_that_it_was_not(folder: Path) -> None:
    report, _ = _checked(folder)
    if folder.name == SHOWS_ONLY:
        assert report.figures.blind is None
        assert "not solved blind" in read_bank(folder).exam.notice
        return
    assert report.figures.blind is not None
    assert report.figures.blind.unsolved == ()


def test_no_two_banks_ask_the_same() -> None:
    owned = [(bank.name, Rendered(item)) for bank in BANKS for item in read_bank(bank).items]
    ids = [each.item.id for _, each in owned]
    assert len(set(ids)) == len(ids)
    alike = similarities([HINT.sub("", each.stem) for _, each in owned])
    shared = [
        (ids[i], ids[j], cosine)
        for (i, j), cosine in alike.items()
        if cosine >= 0.55 and owned[i][0] != owned[j][0]
    ]
    assert shared == []
