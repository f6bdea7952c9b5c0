"""QR codes are those of ReportLab's own encoder, module by module."""

from __future__ import annotations

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from reportlab.graphics.barcode.qrencoder import QRAlphaNum, QRCode, QRErrorCorrectLevel

from core.report.qr import modules


def encoded(text: str) -> list[str]:
    """The same symbol by ReportLab alone."""
    code = QRCode(None, QRErrorCorrectLevel.L)
    code.addData(QRAlphaNum(text))
    code.version = code.calculate_version()
    code.makeImpl(False, 0)
    return ["".join("1" if dark else "0" for dark in row) for row in code.modules]


@settings(max_examples=60, deadline=None)
@given(st.text(QRAlphaNum.chars, min_size=1, max_size=700))
@example("A" * 25)
@example("A" * 26)
@example("7" * 468)
@example("CARREL1:" + "Z7" * 1_900)
def test_every_module_is_the_same(text: str) -> None:
    assert modules(text) == encoded(text)


@pytest.mark.parametrize("text", ["small letters", "Ä", "A" * 4_297])
def test_what_no_symbol_holds_is_refused(text: str) -> None:
    with pytest.raises(ValueError):
        modules(text)
