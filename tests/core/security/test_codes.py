"""The two codes on the page: typed or scanned, also carelessly."""

from __future__ import annotations

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.security.facts import (
    Facts,
    is_scan_code,
    read_scan_code,
    same_short_code,
    scan_code,
    short_code,
)
from core.security.report import Finding, check_scan
from tests.core.security.samples import FACTS, KEY, OTHER, make_facts

SCAN = scan_code(FACTS, KEY)


def test_a_short_code_belongs_to_facts_and_key() -> None:
    code = short_code(FACTS, KEY)
    assert re.fullmatch(r"[A-Z2-7]{4}(-[A-Z2-7]{4}){3}", code)
    assert short_code(FACTS, KEY) == code
    assert short_code(make_facts(scaled=813), KEY) != code
    assert short_code(FACTS, OTHER) != code


def test_a_short_code_may_be_typed_carelessly() -> None:
    code = "OIBA-2345-67QR-STUV"
    assert same_short_code(" 01ba 2345 67qr stuv", code)
    assert same_short_code("018A234567QRSTUV", code)
    assert not same_short_code("OIBA-2345-67QR-STUW", code)
    assert not same_short_code("", code)


def test_a_scan_code_says_the_facts_and_who_signed() -> None:
    verdict = check_scan(SCAN, {KEY.public})
    assert (verdict.finding, verdict.facts) == (Finding.GENUINE, FACTS)
    assert check_scan(SCAN, set()).finding is Finding.UNKNOWN
    broken_up = "\n".join(SCAN[place : place + 60] for place in range(0, len(SCAN), 60)).lower()
    assert is_scan_code(broken_up)
    assert check_scan(broken_up, {KEY.public}).facts == FACTS


def test_a_scan_code_fits_the_page() -> None:
    """Letters, digits and a colon: the alphanumeric mode of QR codes, at most version 16."""
    longest = make_facts(candidate="Đ" * 120, form="X" * 60)
    assert re.fullmatch(r"[A-Z0-9:]+", SCAN)
    assert len(SCAN) < 700
    assert len(scan_code(longest, KEY)) < 1200


@settings(max_examples=200, deadline=None)
@given(st.integers(8, len(SCAN) - 2), st.sampled_from("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"))
def test_a_changed_scan_code_is_noticed(place: int, letter: str) -> None:
    """All but its last letter, which may hold bits that stand for nothing."""
    changed = SCAN[:place] + letter + SCAN[place + 1 :]
    if changed != SCAN:
        assert check_scan(changed, {KEY.public}).finding is not Finding.GENUINE


@pytest.mark.parametrize(
    "text", ["", "CARREL1:", "CARREL1:!", "CARREL1:" + "A" * 200, "A" * 10_000, SCAN[:-30]]
)
def test_a_damaged_scan_code_is_no_crash(text: str) -> None:
    assert check_scan(text, {KEY.public}).finding is Finding.ALTERED
    with pytest.raises(ValueError):
        read_scan_code(text)


def test_facts_are_canonical() -> None:
    text = FACTS.to_json()
    assert Facts.from_json(text) == FACTS
    assert text.startswith(b'{"bank":')
    for bad in (
        b"[]", b"{}", b"1", b"", text + b" ", text.replace(b"812", b"true"),
        text.replace(b"812", b'"812"'), text.replace(b'{"', b'{"more":1,"', 1),
    ):  # fmt: skip
        with pytest.raises(ValueError):
            Facts.from_json(bad)


def test_the_facts_for_people_name_everything() -> None:
    words = " ".join(value for _, value in FACTS.lines())
    for value in ("Nguyễn", "TST-C01/A", "812", "40 of 50", "36", "2026-11-23 11:48", "sound"):
        assert value in words
