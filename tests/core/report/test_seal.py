"""The signed report's first page: codes that can be typed and scanned, and the mark of a change."""

from __future__ import annotations

import io

import pypdf
import pypdfium2
import pytest
import zxingcpp

from core.exam.result import Outcome
from core.report.content import ReportContent
from core.report.pdf import PageSize
from core.security.acts import Change
from core.security.keys import fingerprint
from core.security.proof import Proof, remark
from core.security.report import Finding, check_pdf, check_scan
from tests.core.report.samples import WORDS, make_content, make_report_exam
from tests.core.security.samples import FACTS, KEY, make_facts

PROOF = Proof(FACTS, frozenset(), KEY)
LONG = "Maria Magdalena Theophrastus von Hohenheim-Waldburg " * 2


def text(data: bytes, page: int = 0) -> str:
    return " ".join(pypdf.PdfReader(io.BytesIO(data)).pages[page].extract_text().split())


@pytest.mark.parametrize("size", PageSize)
@pytest.mark.parametrize("facts", [FACTS, make_facts(candidate=LONG)], ids=["short", "long"])
def test_the_qr_code_on_the_page_is_read_by_another_program(size: PageSize, facts: object) -> None:
    assert isinstance(facts, type(FACTS))
    data = Proof(facts, frozenset(), KEY).report(make_content(), size)
    document = pypdfium2.PdfDocument(data)
    (found,) = zxingcpp.read_barcodes(document[0].render(scale=3).to_pil())
    document.close()
    verdict = check_scan(found.text, {KEY.public})
    assert (verdict.finding, verdict.facts) == (Finding.GENUINE, facts)


def test_code_and_key_stand_on_the_first_page_only() -> None:
    data = PROOF.report(make_content())
    first = text(data)
    assert PROOF.short_code in first
    assert fingerprint(KEY.public) in first
    assert "not who sat there" in first
    assert PROOF.short_code not in text(data, 1)


@pytest.mark.parametrize("size", PageSize)
def test_the_longest_report_leaves_room_for_the_codes(size: PageSize) -> None:
    """The letter is set smaller instead of running into the block."""
    words = {"pass_letter": "You passed. " * 150, "fail_letter": "No. " * 400}
    exam = make_report_exam(report=type(WORDS)(**{**_values(), **words}))
    proof = Proof(FACTS, frozenset(Change), KEY)
    for outcome in Outcome:
        data = proof.report(make_content(LONG, outcome, exam), size)
        assert len(pypdf.PdfReader(io.BytesIO(data)).pages) == 2
        page = pypdfium2.PdfDocument(data)[0].get_textpage()
        letters = [page.get_charbox(i) for i in range(page.count_chars())]
        words_found = page.get_text_bounded()
        top = _place(words_found, "Code of this report", letters)
        end = _place(words_found, "Sitting s1", letters)
        assert end > top, "the letter ends above the codes"


def _values() -> dict[str, str]:
    return {name: getattr(WORDS, name) for name in WORDS.__slots__}


def _place(words: str, part: str, boxes: list[tuple[float, float, float, float]]) -> float:
    """Height of the first letter of a text, in points from the foot of the page."""
    return boxes[words.index(part)][1]


def test_a_changed_record_is_marked_on_the_page() -> None:
    data = Proof(FACTS, frozenset({Change.EVENTS}), KEY).report(make_content())
    assert "The record of this sitting was changed outside Carrel" in text(data)
    assert "changed outside Carrel" not in text(PROOF.report(make_content()))


def test_the_same_report_gives_the_same_bytes_and_checks() -> None:
    data = PROOF.report(make_content())
    assert PROOF.report(make_content()) == data
    assert check_pdf(data, {KEY.public}).finding is Finding.GENUINE


def test_an_unsigned_report_has_no_block() -> None:
    content: ReportContent = make_content()
    assert (content.code, content.scan, content.remark) == ("", "", "")


@pytest.mark.parametrize("change", Change)
def test_every_change_has_words(change: Change) -> None:
    said = remark({change})
    assert said.endswith(".")
    assert ("outside Carrel" in said) == (change is not Change.RESTORED)
    assert remark(set()) == ""
    assert remark(set(Change)).count("outside Carrel") == 1
