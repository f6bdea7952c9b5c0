from __future__ import annotations

from dataclasses import replace
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
from PIL import Image

from core.bank.model import Exhibit, Reference
from core.report.booklet import BookletContent, booklet_content, booklet_pdf
from core.report.parts import Mark
from core.report.pdf import PageSize
from tests.builders import make_item, make_options
from tests.core.report.pages import elements, outline, reader, texts, whole
from tests.core.report.sat import Sat, make_sat, one_item

MARK = Mark(code="ABCD-EFGH-IJKL-MNOP", signer="QRST-UVWX-YZ23-4567", remark="")
LINES = "\n".join(f"row_{number:03} = {number}" for number in range(150))


def content(made: Sat, **settings: Any) -> BookletContent:
    return booklet_content(made.record, made.delivery, made.state, made.result, **settings)


def picture() -> bytes:
    out = BytesIO()
    Image.new("RGB", (80, 40), "navy").save(out, "PNG")
    return out.getvalue()


def test_it_holds_the_items_missed_and_open() -> None:
    made = make_sat()
    assert [item.index for item in content(made).items] == [1, 2]
    assert len(content(made, everything=True).items) == 65
    assert "2 of 65 items were not right" in content(made).intro[1]


def test_options_stand_as_shown_with_keys_and_reasons() -> None:
    printed = whole(booklet_pdf(content(one_item())))
    for part in (
        "Question 1 of 1",
        "A. Answer D. Why A is wrong. Right if: Case d.",
        "C. Answer B. Your choice, not a right answer Why C is wrong. Right if: Case b.",
        "D. Answer A. Right answer, not chosen Why D is right.",
        "Wrong: you chose C; the key is D.",
        "A handbook",
    ):
        assert part in printed


def test_tables_code_lists_and_breaks_are_set() -> None:
    stem = (
        "Look **here** at `a < b`:\n\n```\nif a < b:\n    return\n```\n\n| Plant | Share |\n"
        "|:--|--:|\n| Aarhus | 50 % |\n\n1. first\n2. second\n   - inner\n\nWhich *one*?"
    )
    printed = whole(booklet_pdf(content(one_item(stem=stem))))
    for part in (
        "Look here at a < b:",
        "if a < b: return",
        "Plant Share Aarhus 50 %",
        "1. first 2. second • inner",
        "Which one?",
    ):
        assert part in printed.replace("\xa0", " ")


def test_exhibits_are_embedded_with_their_alternative() -> None:
    made = one_item(exhibits=(Exhibit(file="media/x.png", alt="A blue box"),))
    with_picture = replace(made.delivery, media={"media/x.png": picture()})
    data = booklet_pdf(content(replace(made, delivery=with_picture)))
    assert [str(e["/Alt"]) for e in elements(data) if e["/S"] == "/Figure"] == ["A blue box"]
    assert sum(len(page.images) for page in reader(data).pages) == 1
    without = whole(booklet_pdf(content(made)))
    assert "[A blue box]" in without


def test_references_can_be_followed() -> None:
    url = "https://example.org/a?b=1&c=%222%22"
    data = booklet_pdf(content(one_item(references=(Reference(title="Guide", url=url),))))
    links = [
        str(note.get_object()["/A"]["/URI"])
        for page in reader(data).pages
        for note in page.get("/Annots", [])
    ]
    assert links == [url]


@pytest.mark.parametrize("size", list(PageSize))
def test_references_stay_with_the_last_option(size: PageSize) -> None:
    guide = (Reference(title="The guide", url="https://example.org"),)
    items = [
        make_item(f"q{number}", stem="Which? " * 30 * (number % 9 + 1), references=guide)
        for number in range(1, 31)
    ]
    pages = texts(booklet_pdf(content(make_sat(items=items), everything=True, mark=MARK), size))
    assert len(pages) > 10
    for page in pages:
        *sources, _ = page.split("References")
        assert all("D. Answer" in above for above in sources)
        assert page.count("The guide") == len(sources)
    (last,) = (page for page in pages if "How to check this document" in page)
    assert "D. Answer" in last
    assert last == pages[-1]


@pytest.mark.parametrize("place", ["stem", "option"])
@pytest.mark.parametrize(
    ("text", "last"),
    [
        ("A sentence that goes on. " * 500 + "The end.", "The end."),
        (f"```\n{LINES}\n```", "row_149 = 149"),
        (f"- a point\n\n  ```\n{LINES.replace(chr(10), chr(10) + '  ')}\n  ```", "row_149 = 149"),
        ("| a | b |\n|--|--|\n" + "| x | y |\n" * 120 + "| x | last |", "last"),
    ],
    ids=["words", "code", "list", "table"],
)
def test_what_is_longer_than_a_page_goes_on(place: str, text: str, last: str) -> None:
    options = make_options()
    if place == "option":
        options = tuple(replace(option, text=text) for option in options)
    made = one_item(stem=text if place == "stem" else "Which?", options=options)
    pages = texts(booklet_pdf(content(made)))
    assert len(pages) > 1
    assert last in " ".join(pages).replace("\xa0", " ")
    assert "the key is D." in pages[-1]


def test_each_question_has_an_entry_in_the_outline() -> None:
    data = booklet_pdf(content(make_sat()))
    assert [title for title, _ in outline(data) if title.startswith("Question")] == [
        "Question 2 of 65",
        "Question 3 of 65",
    ]


def test_nothing_missed_is_said() -> None:
    made = one_item(keys=("b",))
    assert content(made).items == ()
    assert "nothing to review" in whole(booklet_pdf(content(made)))


@pytest.mark.parametrize("size", list(PageSize))
def test_the_same_content_gives_the_same_bytes(size: PageSize, tmp_path: Path) -> None:
    made = content(one_item())
    assert booklet_pdf(made, size) == booklet_pdf(made, size)
