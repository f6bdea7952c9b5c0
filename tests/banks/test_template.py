"""What is there to begin with: the template, and the worked example of the contributor's page."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from core.app import Carrel
from core.bank.authoring import read_bank
from core.bank.check import check_bank
from core.exam.start import StartRequest
from core.paths import PROGRAM, SHIPPED_BANKS
from tests.fakes import make_clock

TEMPLATE = SHIPPED_BANKS / "template" / "my-exam"
PAGE = PROGRAM / "docs" / "writing-items.md"


def _words(text: str) -> str:
    return " ".join(text.replace("\n> ", " ").split())


def test_the_template_is_sound_wherever_it_is_copied(tmp_path: Path) -> None:
    copy = Path(shutil.copytree(TEMPLATE, tmp_path / "copy"))
    report = check_bank(read_bank(copy))
    assert [str(finding) for finding in report.findings] == []


def test_the_template_can_be_sat(tmp_path: Path) -> None:
    carrel = Carrel.open(tmp_path / "data", make_clock())
    try:
        exam = carrel.add_bank(TEMPLATE)
        candidate = carrel.add_candidate("Ada Example").id
        session = carrel.start(StartRequest(candidate=candidate, exam=exam.id, form="a", seed=1))
        assert len(session.delivery.items) == exam.items
        session.close()
    finally:
        carrel.close()


def test_the_template_is_no_exam_of_the_program() -> None:
    # Only folders right below banks/ are offered to candidates.
    assert TEMPLATE.parent.parent == SHIPPED_BANKS
    assert not (TEMPLATE.parent / "exam.yaml").exists()


def test_the_worked_example_is_the_templates_first_item() -> None:
    page = _words(PAGE.read_text("utf-8"))
    item = next(item for item in read_bank(TEMPLATE).items if item.id == "my-1.1-1")
    assert _words(item.stem) in page
    for option in item.options:
        assert option.text in page
    for option in item.options[1:3]:
        assert _words(option.rationale) in page
    assert item.angoff_reason in page


@pytest.mark.parametrize("page", [PAGE, SHIPPED_BANKS / "README.md", TEMPLATE.parent / "README.md"])
def test_links_lead_somewhere(page: Path) -> None:
    for part in page.read_text("utf-8").split("](")[1:]:
        target = part.partition(")")[0]
        if not target.startswith("http") and "media/x" not in target:
            assert (page.parent / target).exists(), target
