"""Names in the scripts of likely users, on paper and read back."""

from __future__ import annotations

import unicodedata
from typing import Any, cast

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.report.direction import joined, mostly_left, runs_left, visual_lines
from core.report.fonts import BOX
from core.report.pdf import render
from tests.core.report.pages import elements, kinds, leaves, outline, reader, texts
from tests.core.report.samples import make_content

MOHAMMED = "محمد بن سلمان"


def test_arabic_letters_join_and_lines_run_to_the_left() -> None:
    (line,) = visual_lines("محمد", lambda _: True, left=True)
    assert [unicodedata.name(char) for char in line] == [
        "ARABIC LETTER DAL FINAL FORM",
        "ARABIC LETTER MEEM MEDIAL FORM",
        "ARABIC LETTER HAH MEDIAL FORM",
        "ARABIC LETTER MEEM INITIAL FORM",
    ]


def test_words_of_other_scripts_keep_their_order() -> None:
    (line,) = visual_lines("Smith שלום Jones 12", lambda _: True, left=False)
    assert line == "Smith םולש Jones 12"
    (line,) = visual_lines("שלום Jones 12", lambda _: True, left=True)
    assert line == "Jones 12 םולש"


def test_brackets_are_turned_with_the_line() -> None:
    (line,) = visual_lines("יעל (Yael) כהן", lambda _: True, left=True)
    assert line == "ןהכ (Yael) לעי"
    (line,) = visual_lines("Yael (יעל)", lambda _: True, left=False)
    assert line == "Yael (לעי)"


def test_isolates_and_unassigned_characters_stop_no_line() -> None:
    (line,) = visual_lines("א\u2067ב\u2069ג", lambda _: True, left=True)
    assert line == "גבא"
    (line,) = visual_lines("א\ufbc3ב", lambda _: True, left=True)
    assert line == "ב\ufbc3א"
    (only,) = visual_lines("\ufbc3", lambda _: True, left=False)
    assert only == "\ufbc3"


def test_lines_are_broken_in_reading_order() -> None:
    lines = visual_lines("אב גד הו", lambda line: len(line) <= 5, left=True)
    assert lines == ["דג בא", "וה"]
    assert visual_lines("אבגדהו", lambda line: len(line) <= 4, left=True) == ["דגבא", "וה"]


@given(st.text(st.sampled_from("אבגמחדل abc12().,"), max_size=40), st.integers(1, 12))
def test_no_character_is_lost_or_doubled(text: str, room: int) -> None:
    lines = visual_lines(text, lambda line: len(line) <= room, left=mostly_left(text))
    mirrored = str.maketrans("()", "((")
    wanted = joined(text).replace(" ", "").translate(mirrored)
    found = "".join(lines).replace(" ", "").translate(mirrored)
    assert sorted(found) == sorted(wanted)


@pytest.mark.parametrize(
    ("text", "runs", "left"),
    [
        ("Ada", False, False),
        (MOHAMMED, True, True),
        ("Dr. Mohammed محمد", True, False),
        ("Жуков 山田", False, False),
    ],
)
def test_direction_is_that_of_most_letters(text: str, runs: bool, left: bool) -> None:
    assert (runs_left(text), mostly_left(text)) == (runs, left)


@pytest.mark.parametrize("name", [MOHAMMED, "שלום עולם", "עבד " * 30 + "סוף"])
def test_a_screen_reader_gets_the_name_as_it_was_written(name: str) -> None:
    actual = [str(e["/ActualText"]) for e in elements(render(make_content(name)))
              if "/ActualText" in e]  # fmt: skip
    assert actual[0] == name
    assert name in actual[1]


@pytest.mark.parametrize("name", ["김철수", "황보혜정", "山田太郎 김", "Nguyễn Thị Đặng", "Жуков"])
def test_eastern_and_vietnamese_names_are_read_back(name: str) -> None:
    first = texts(render(make_content(name)))[0]
    assert name in first
    assert BOX not in first


def test_arabic_is_set_without_a_box() -> None:
    first, _ = texts(render(make_content(MOHAMMED)))
    assert BOX not in first
    letters = unicodedata.normalize("NFKC", first)
    assert all(char in letters for char in MOHAMMED)


def test_a_box_is_explained_on_every_page_and_only_then() -> None:
    pages = texts(render(make_content("Ada \U00012000 Example")))
    note = f"{BOX} stands for a character that none of the fonts here can show: U+12000."
    assert all(note in page for page in pages)
    assert not any("stands for" in page for page in texts(render(make_content())))


def test_the_report_is_tagged_and_has_an_outline() -> None:
    data = render(make_content())
    found = kinds(data)
    assert found[:3] == ["Document", "H1", "P"]
    assert found.count("TH") == 4
    assert found.count("Table") == 2
    assert outline(data) == [("Notice of Exam Results", 0), ("Breakdown of Exam Results", 1)]


def test_every_tagged_text_belongs_to_its_page() -> None:
    data = render(make_content())
    pages = reader(data).pages
    contents = [page.get_contents() for page in pages]
    marks = [content.get_data().count(b"/MCID") for content in contents if content is not None]
    pieces = [kid for kid in leaves(data) if "/MCID" in kid]
    assert sum(marks) == len(pieces)


@given(st.text(max_size=60))
@settings(max_examples=60, deadline=None)
def test_no_name_breaks_a_report(name: str) -> None:
    assert len(texts(render(make_content(name or "x")))) == 2


def test_a_font_that_leaves_letters_blank_is_not_chosen_for_them() -> None:
    data = render(make_content("要確認. x"))
    fonts = {
        str(font.get_object()["/BaseFont"])
        for page in reader(data).pages
        for font in cast(Any, page["/Resources"])["/Font"].values()
    }
    assert any("DroidSansFallback" in name for name in fonts)
    assert not any("Nanum" in name for name in fonts)
