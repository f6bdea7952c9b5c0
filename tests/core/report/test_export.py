from __future__ import annotations

import csv
import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.report.export import as_csv, safe

STARTS = "=+-@\t\r\n＝＋－＠"


def read(data: bytes) -> list[list[str]]:
    return list(csv.reader(io.StringIO(data.decode("utf-8-sig"), newline="")))


@pytest.mark.parametrize("start", STARTS)
@pytest.mark.parametrize("blank", ["", " ", "\u00a0"])
def test_what_looks_like_a_formula_is_disarmed(start: str, blank: str) -> None:
    assert safe(f"{blank}{start}1") == f"'{blank}{start}1"


@pytest.mark.parametrize(
    ("value", "cell"),
    [
        (None, ""),
        (True, "yes"),
        (False, "no"),
        (-3, "-3"),
        (0.5, "0.5"),
        ("Ada = B", "Ada = B"),
        (["esl", "x"], "esl; x"),
        (["=1"], "'=1"),
    ],
)
def test_other_values_stay(value: object, cell: str) -> None:
    assert safe(value) == cell


@given(st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\x00")))
def test_a_cell_is_read_back_whole_and_never_begins_a_formula(name: str) -> None:
    ((_, *_), (cell,)) = read(as_csv(("name",), [{"name": name}]))
    assert cell in (name, f"'{name}")
    assert not cell.lstrip().startswith(tuple(STARTS))


def test_spreadsheets_see_utf_8_and_crlf() -> None:
    data = as_csv(("a", "b"), [{"a": "é", "b": 'say "x", y'}])
    assert data == '\ufeff"a","b"\r\n"é","say ""x"", y"\r\n'.encode()
