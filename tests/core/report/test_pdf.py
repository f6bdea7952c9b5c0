from __future__ import annotations

import os
import stat
from io import BytesIO
from pathlib import Path
from typing import cast

import pypdf
import pypdfium2
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pypdf.generic import DictionaryObject

from core.errors import StorageError
from core.exam.result import Outcome
from core.report.fonts import BOX
from core.report.pdf import PageSize, render, write_file, write_report
from tests.core.report.pages import texts
from tests.core.report.samples import WORDS, make_content, make_record, make_report_exam

NAMES = (
    "Nguyễn Thị Tuyết Nhung",
    "Nguyễn",  # decomposed
    "山田太郎",
    "Zoë O’Neil-Łukasz <b>&amp;",
    "Ξενοφών Жуков",
)


def embedded_fonts(data: bytes) -> dict[str, bool]:
    """Every font that a page lists, and whether its file is in the document."""
    found = {}
    for page in pypdf.PdfReader(BytesIO(data)).pages:
        resources = cast(DictionaryObject, page["/Resources"])
        for entry in cast(DictionaryObject, resources["/Font"]).values():
            font = cast(DictionaryObject, entry.get_object())
            descriptor = cast(DictionaryObject, font["/FontDescriptor"].get_object())
            found[str(font["/BaseFont"])] = "/FontFile2" in descriptor
    return found


@pytest.mark.parametrize(
    ("size", "points"), [(PageSize.LETTER, (612, 792)), (PageSize.A4, (595, 842))]
)
@pytest.mark.parametrize("outcome", list(Outcome))
def test_two_pages_of_the_size_asked_for(
    size: PageSize, points: tuple[int, int], outcome: Outcome
) -> None:
    reader = pypdf.PdfReader(BytesIO(render(make_content(outcome=outcome), size)))
    boxes = [(round(page.mediabox.width), round(page.mediabox.height)) for page in reader.pages]
    assert boxes == [points, points]


def test_the_first_page_gives_the_facts_and_the_letter() -> None:
    first, _ = texts(render(make_content(accommodations=("esl",))))
    for part in (
        "Certified Tester – Specialty Notice of Exam Results",
        "Candidate Ada Example",
        "Exam Date 11/23/2026",
        f"Candidate ID {make_record().candidate.candidate_id}",
        f"Registration Number {make_record().registration}",
        "Candidate Score 812",
        "Pass/Fail PASS",
        WORDS.conduct,
        "Accommodation: ESL +30",
        "Page 1 of 2",
    ):
        assert part in first


def test_the_second_page_gives_the_breakdown() -> None:
    _, second = texts(render(make_content(outcome=Outcome.FAIL)))
    for part in (
        "Breakdown of Exam Results",
        "Scoring is compensatory",
        "Data Engineering 20% Meets Competencies Domain 2",
        "Exploratory Data Analysis 24% Needs Improvement Domain 3",
        "Modeling 36% Meets Competencies Domain 4",
        "decided by the total score alone",
        "Page 2 of 2",
    ):
        assert part in second


def test_the_practice_notice_stands_on_every_page() -> None:
    content = make_content()
    assert all(content.notice in text for text in texts(render(content)))


@pytest.mark.parametrize(("outcome", "meets"), [(Outcome.PASS, "1011"), (Outcome.FAIL, "1010")])
def test_bars_stand_in_the_column_of_their_meaning(outcome: Outcome, meets: str) -> None:
    page = pypdfium2.PdfDocument(render(make_content(outcome=outcome)))[1]
    picture = page.render(scale=1, grayscale=True).to_numpy()
    text = page.get_textpage()

    def row_of(number: int) -> int:
        start, _ = text.search(f"Domain {number}:").get_next()
        _, bottom, _, top = text.get_charbox(start)
        return int(page.get_height() - (bottom + top) / 2)

    def dark(x: int, y: int) -> bool:
        """Whether there is ink just under a point, inside the row."""
        return bool(picture[y : y + 11, x].min() < 90)

    needs_x, meets_x = 396, 492  # middle of the last two columns, in points from the left
    rows = [row_of(number) for number in range(1, 5)]
    assert "".join(str(int(dark(meets_x, y))) for y in rows) == meets
    assert all(dark(needs_x, y) != dark(meets_x, y) for y in rows)


def test_metadata_names_title_author_and_language() -> None:
    reader = pypdf.PdfReader(BytesIO(render(make_content())))
    assert reader.metadata is not None
    assert reader.metadata.title == (
        "Practice score report: Certified Tester – Specialty, Ada Example"
    )
    assert reader.metadata.author == "Carrel"
    assert str(reader.root_object["/Lang"]) == "en"


@pytest.mark.parametrize("name", ["Ada Example", *NAMES])
def test_every_font_is_embedded_and_a_subset(name: str) -> None:
    fonts = embedded_fonts(render(make_content(name)))
    assert fonts
    assert all(fonts.values())
    assert all("+" in font for font in fonts)


@pytest.mark.parametrize("name", NAMES)
def test_a_name_of_any_alphabet_is_readable(name: str) -> None:
    first, _ = texts(render(make_content(name)))
    assert "Nguyễn" in first if name.startswith("Nguye") else name in first


@pytest.mark.parametrize("char", ["\U0001f469", "\U00012000", "\ue123"])
def test_a_character_that_no_font_has_is_a_visible_box(char: str) -> None:
    assert f"Ada {BOX} Example" in texts(render(make_content(f"Ada {char} Example")))[0]


@pytest.mark.parametrize("name", ["Ada " * 30, "W" * 120])
@pytest.mark.parametrize("size", list(PageSize))
def test_a_long_name_wraps_and_is_whole(name: str, size: PageSize) -> None:
    pages = texts(render(make_content(name), size))
    assert len(pages) == 2
    found = pages[0].split("Exam Date")[0]
    assert found.replace(" ", "").count(name.strip().replace(" ", "")) == 1


def test_a_long_letter_is_set_smaller_on_the_same_page() -> None:
    words = WORDS.__class__(
        pass_letter="\n\n".join(["A paragraph of a letter that never ends."] * 80),
        fail_letter="F",
        conduct="Conduct at the end.",
        pass_next="Next.",
        fail_next="F",
    )
    pages = texts(render(make_content(exam=make_report_exam(report=words))))
    assert len(pages) == 2
    assert "Conduct at the end. Next." in pages[0]


def test_the_same_content_gives_the_same_bytes() -> None:
    assert render(make_content()) == render(make_content())
    assert render(make_content()) != render(make_content("Bob Example"))


@settings(max_examples=25, deadline=None)
@given(st.text(min_size=1, max_size=120))
def test_no_name_stops_a_report(name: str) -> None:
    assert len(texts(render(make_content(name)))) == 2


def test_the_file_is_private_and_replaces_the_old_one(tmp_path: Path) -> None:
    path = tmp_path / "report.pdf"
    path.write_text("old")
    path.chmod(0o644)
    write_report(make_content(), path, page_size=PageSize.A4)
    assert path.read_bytes() == render(make_content(), PageSize.A4)
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert [entry.name for entry in tmp_path.iterdir()] == ["report.pdf"]


def test_a_link_is_followed_and_stays(tmp_path: Path) -> None:
    target, link = tmp_path / "target.pdf", tmp_path / "link.pdf"
    link.symlink_to(target)
    write_file(b"new", link)
    assert link.is_symlink()
    assert target.read_bytes() == b"new"


@pytest.mark.parametrize("kind", ["folder", "pipe", "no folder", "file as folder"])
def test_what_cannot_be_a_file_is_refused_in_a_sentence(tmp_path: Path, kind: str) -> None:
    path = tmp_path / "report.pdf"
    if kind == "folder":
        path.mkdir()
    elif kind == "pipe":
        os.mkfifo(path)
    elif kind == "no folder":
        path = tmp_path / "missing" / "report.pdf"
    else:
        path.write_text("kept")
        path = path / "report.pdf"
    before = sorted(tmp_path.iterdir())
    with pytest.raises(StorageError, match=r"^The file was not written.*\.$"):
        write_file(b"new", path)
    assert sorted(tmp_path.iterdir()) == before
