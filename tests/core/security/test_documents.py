"""Appendix and booklet are signed as the report is, and say which document they are."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.exam.allowance import Allowance
from core.report.content import report_content
from core.report.documents import Kind, prepared
from core.report.paperform import form_content, form_pdf, key_content, key_pdf
from core.security.report import Document, Finding, check_pdf, sign_pdf
from core.security.verifier import Checked
from tests.builders import make_delivery
from tests.core.report.pages import whole
from tests.core.report.samples import make_content, make_record, make_report_exam, make_result
from tests.core.security.samples import FACTS, KEY, OTHER, pdf
from tests.core.security.test_evidence import reopen
from tests.fakes import make_clock
from tests.ui.desk import Desk
from ui.presenters.verify import file_view

SIGNED = sign_pdf(pdf(), FACTS, KEY, Document.APPENDIX)
BLOCK = SIGNED.index(b"\n%carrel-report 1")
TRUSTED = {KEY.public}


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    made = Desk.make(tmp_path / "data", make_clock())
    yield made
    made.carrel.close()


@pytest.mark.parametrize("kind", Kind)
def test_every_document_of_a_sitting_is_signed(desk: Desk, kind: Kind) -> None:
    record = desk.sit(lambda index: index > 1)
    proof = desk.carrel.proof(record.id)
    data = prepared(desk.carrel, record.id, kind).make()
    verdict = check_pdf(data, {proof.key.public})
    assert verdict.finding is Finding.GENUINE
    assert verdict.facts == proof.facts
    assert verdict.document == Document(kind.value)
    shown = dict(file_view(Checked(verdict, "this installation"), "x.pdf").facts)
    assert shown["Sitting"] == record.id
    assert shown["Document"] in ("Score report", "Candidate appendix", "Review booklet")
    assert proof.short_code in whole(data)
    assert proof.signer in whole(data)
    assert data == prepared(desk.carrel, record.id, kind).make()


@pytest.mark.parametrize("place", range(BLOCK, BLOCK + 60))
def test_each_byte_of_the_documents_name_counts(place: int) -> None:
    altered = bytearray(SIGNED)
    altered[place] ^= 1
    verdict = check_pdf(bytes(altered), TRUSTED)
    assert (verdict.finding, verdict.document) == (Finding.ALTERED, None)


@settings(max_examples=100, deadline=None)
@given(st.integers(0, len(SIGNED) - 1), st.integers(1, 255))
def test_any_byte_that_is_altered_shows(place: int, flip: int) -> None:
    altered = bytearray(SIGNED)
    altered[place] ^= flip
    assert check_pdf(bytes(altered), TRUSTED).finding is Finding.ALTERED


def test_an_appendix_cannot_pass_for_a_report() -> None:
    for other in (b"", b"\n%carrel-document booklet", b"\n%carrel-document report"):
        swapped = SIGNED.replace(b"\n%carrel-document appendix", other)
        assert check_pdf(swapped, TRUSTED).finding is Finding.ALTERED


def test_a_stranger_is_unknown_here() -> None:
    verdict = check_pdf(SIGNED, {OTHER.public})
    assert (verdict.finding, verdict.document) == (Finding.UNKNOWN, Document.APPENDIX)


@pytest.mark.parametrize("kind", Kind)
def test_a_changed_record_is_marked_in_every_document(desk: Desk, kind: Kind) -> None:
    """Also where the chain of the log is broken: what can be scored is printed, marked."""
    record = desk.sit(lambda index: index > 1)

    def tamper(connection: sqlite3.Connection) -> None:
        connection.execute("UPDATE events SET wall = replace(wall, '2026', '2025') WHERE seq = 6")

    reopen(desk, tamper)
    printed = whole(prepared(desk.carrel, record.id, kind).make())
    assert "The record of this sitting was changed outside Carrel" in printed


def test_paper_forms_are_told_from_altered_reports() -> None:
    delivery = make_delivery(exam=make_report_exam())
    for data in (form_pdf(form_content(delivery)), key_pdf(key_content(delivery))):
        verdict = check_pdf(data, TRUSTED)
        assert (verdict.finding, verdict.was_report) == (Finding.ALTERED, False)
        said = file_view(Checked(verdict), "form.pdf").sentence
        assert "Paper forms and their answer keys are not signed" in said


def test_the_report_prints_what_was_allowed_in_the_end() -> None:
    delivery = make_delivery(exam=make_report_exam(), accommodations=("esl",))
    made = report_content(make_record(), delivery, make_result())
    assert "210 minutes allowed  ·  Accommodation: ESL +30" in made.details[1]
    revoked = report_content(make_record(), delivery, make_result(), allowance=Allowance())
    assert "180 minutes allowed" in revoked.details[1]
    assert "Accommodation" not in revoked.details[1]
    assert make_content().details[1].endswith("180 minutes allowed")
