"""Signed reports: whatever is altered shows, and who signed is known or not."""

from __future__ import annotations

import io

import pypdf
import pypdfium2
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.security.report import Finding, check_pdf, sign_pdf
from tests.core.security.samples import FACTS, KEY, OTHER, make_facts, pdf

SIGNED = sign_pdf(pdf(), FACTS, KEY)
BLOCK = SIGNED.index(b"\n%carrel-report 1")
TRUSTED = {KEY.public}


def test_a_report_is_genuine_for_whoever_trusts_the_signer() -> None:
    verdict = check_pdf(SIGNED, TRUSTED)
    assert verdict.finding is Finding.GENUINE
    assert verdict.facts == FACTS
    assert verdict.public == KEY.public


def test_a_report_of_somebody_unknown_is_intact() -> None:
    verdict = check_pdf(SIGNED, {OTHER.public})
    assert (verdict.finding, verdict.facts) == (Finding.UNKNOWN, FACTS)
    assert verdict.fingerprint == verdict.fingerprint.upper()


def test_the_same_report_gives_the_same_bytes() -> None:
    assert sign_pdf(pdf(), FACTS, KEY) == SIGNED
    assert sign_pdf(pdf(), FACTS, OTHER) != SIGNED
    assert sign_pdf(pdf(), make_facts(scaled=813), KEY) != SIGNED


@pytest.mark.parametrize("place", range(BLOCK, len(SIGNED)))
def test_each_byte_of_the_signature_block_counts(place: int) -> None:
    for flip in (1, 0x20, 0x80):
        altered = bytearray(SIGNED)
        altered[place] ^= flip
        assert check_pdf(bytes(altered), TRUSTED).finding is Finding.ALTERED


@settings(max_examples=300, deadline=None)
@given(st.integers(0, len(SIGNED) - 1), st.integers(1, 255))
def test_any_byte_that_is_altered_shows(place: int, flip: int) -> None:
    altered = bytearray(SIGNED)
    altered[place] ^= flip
    assert check_pdf(bytes(altered), TRUSTED).finding is Finding.ALTERED


@settings(max_examples=200, deadline=None)
@given(st.integers(0, len(SIGNED) - 1))
def test_a_cut_off_file_is_altered(length: int) -> None:
    assert check_pdf(SIGNED[:length], TRUSTED).finding is Finding.ALTERED


@settings(max_examples=100, deadline=None)
@given(st.binary(min_size=1, max_size=40), st.integers(0, len(SIGNED)))
def test_bytes_added_anywhere_show(more: bytes, place: int) -> None:
    altered = SIGNED[:place] + more + SIGNED[place:]
    assert check_pdf(altered, TRUSTED).finding is Finding.ALTERED


def test_a_block_of_another_report_does_not_fit() -> None:
    other = sign_pdf(pdf().replace(b"Carrel", b"Barrel"), make_facts(scaled=1000), KEY)
    forged = SIGNED[:BLOCK] + other[other.index(b"\n%carrel-report 1") :]
    assert check_pdf(forged, TRUSTED).finding is Finding.ALTERED


def test_signing_an_altered_file_with_another_key_does_not_make_it_genuine() -> None:
    forged = sign_pdf(SIGNED[:BLOCK], make_facts(scaled=1000), OTHER)
    assert check_pdf(forged, TRUSTED).finding is Finding.UNKNOWN


def test_an_altered_report_still_tells_what_was_signed() -> None:
    """Only where the facts themselves hold, and only by a key that is trusted."""
    altered = SIGNED.replace(b"/Title", b"/Tilte", 1)
    assert check_pdf(altered, TRUSTED).facts == FACTS
    assert check_pdf(altered, {OTHER.public}).facts is None
    swapped = SIGNED.replace(b'"scaled":812', b'"scaled":912')
    assert check_pdf(swapped, TRUSTED).facts is None


@pytest.mark.parametrize(
    ("data", "was_report"),
    [
        (b"", False),
        (b"hello", False),
        (b"%PDF-1.4\nsomething\n%%EOF\n", False),
        (SIGNED[:BLOCK], True),
        (SIGNED[-200:], True),
        (b"\n%carrel-report 1" + b"\n%carrel-facts " + b"[" * 9_000, True),
    ],
)
def test_what_is_no_signed_report_is_told_from_one(data: bytes, was_report: bool) -> None:
    verdict = check_pdf(data, TRUSTED)
    assert (verdict.finding, verdict.was_report) == (Finding.ALTERED, was_report)
    assert verdict.facts is None


def test_facts_that_nest_deeply_are_refused() -> None:
    forged = SIGNED.replace(FACTS.to_json(), b"[" * 9_000)
    assert check_pdf(forged, TRUSTED).facts is None


@pytest.mark.parametrize("data", [b"", b"hello", b"%PDF-1.4\n", SIGNED])
def test_only_a_whole_unsigned_file_is_signed(data: bytes) -> None:
    with pytest.raises(ValueError, match="only a whole PDF file without a signature"):
        sign_pdf(data, FACTS, KEY)


def test_other_programs_read_a_signed_report() -> None:
    reader = pypdf.PdfReader(io.BytesIO(SIGNED), strict=True)
    assert len(reader.pages) == len(pypdf.PdfReader(io.BytesIO(pdf())).pages)
    assert "Пример" in reader.pages[0].extract_text()
    document = pypdfium2.PdfDocument(SIGNED)
    assert document[0].render().to_pil().size[0] > 100
    document.close()


def test_the_facts_can_be_read_in_the_file_itself() -> None:
    assert FACTS.to_json() in SIGNED
    assert KEY.public.hex().encode() in SIGNED
