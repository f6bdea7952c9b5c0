from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from pypdfium2 import PdfDocument

from core.app import Carrel
from core.bank.model import ItemType, Prompt
from core.errors import FormError, NotFound
from core.exam import itemtypes
from core.exam.delivery import Delivery
from core.exam.shown import spoken_response
from core.report.paperform import form_content, form_pdf, key_content, key_pdf, paper_delivery
from core.report.pdf import PageSize
from tests.builders import MINI_BANK, make_delivery, make_item
from tests.core.report.pages import outline, texts, whole
from tests.core.report.samples import make_report_exam
from tests.fakes import make_clock


@pytest.fixture
def carrel(tmp_path: Path) -> Iterator[Carrel]:
    opened = Carrel.open(tmp_path / "data", make_clock())
    opened.add_bank(MINI_BANK)
    yield opened
    opened.close()


@pytest.fixture
def delivery() -> Delivery:
    return make_delivery(exam=make_report_exam())


def test_a_form_prints_every_item_and_an_answer_sheet(delivery: Delivery) -> None:
    data = form_pdf(form_content(delivery))
    printed = whole(data)
    for number, delivered in enumerate(delivery.items, start=1):
        assert f"{number}. {delivered.item.stem}" in printed
    assert "65 ○ A ○ B ○ C ○ D" in " ".join(texts(data)[-1].split())
    assert outline(data)[1:3] == [("Question 1", 1), ("Question 2", 1)]


def test_a_form_gives_no_key_away(delivery: Delivery) -> None:
    printed = whole(form_pdf(form_content(delivery)))
    assert "Why A is right" not in printed
    assert "nscored" not in printed
    assert "Angoff" not in printed


def test_a_key_names_letters_unscored_items_and_the_scale(delivery: Delivery) -> None:
    content = key_content(delivery)
    keys, scale = content.parts[1].grid, content.parts[2].grid
    assert keys is not None
    assert scale is not None
    assert [row[1] for row in keys.rows] == [
        spoken_response(each, itemtypes.key(each.item)) for each in delivery.items
    ]
    assert [row[3] for row in keys.rows].count("Unscored") == 15
    assert scale.rows[0] == ("50 of 50", "1,000", "PASS")
    assert scale.rows[-1] == ("0 of 50", "100", "FAIL")
    assert [row[2] for row in scale.rows].count("PASS") == 50 - 35 + 1
    printed = whole(key_pdf(content))
    assert delivery.form_code in printed
    assert "Option order 1" in printed


def test_a_key_speaks_of_unscored_items_only_where_there_are_some(delivery: Delivery) -> None:
    scored = replace(delivery, items=tuple(item for item in delivery.items if item.scored))
    assert "“Unscored” items do not count." in whole(key_pdf(key_content(delivery)))
    assert "scored items only" in whole(key_pdf(key_content(delivery)))
    printed = whole(key_pdf(key_content(scored)))
    assert "Count the right answers; a question" in printed
    assert "nscored" not in printed
    assert "scored items" not in printed
    assert "Item Key Task Item id" in printed


def test_answers_that_take_two_lines_stay_in_line() -> None:
    prompts = tuple(Prompt(id=f"p{n}", text=f"Left {n}") for n in range(7))
    item = make_item(
        "m",
        type=ItemType.MATCHING,
        prompts=prompts,
        pairs=tuple((prompt.id, "a") for prompt in prompts),
    )
    document = PdfDocument(form_pdf(form_content(make_delivery([item]))))
    page = document[len(document) - 1].get_textpage()
    text = page.get_text_range().replace("\xa0", " ")
    starts: dict[int, int] = {}
    for n in range(1, 8):
        left, bottom, *_ = page.get_charbox(text.index(f"{n} ____"))
        starts.setdefault(round(bottom), round(left))
    assert len(starts) > 1
    assert len(set(starts.values())) == 1


@pytest.mark.parametrize("size", list(PageSize))
def test_what_stands_above_a_question_stays_with_it(delivery: Delivery, size: PageSize) -> None:
    made = form_content(delivery)
    items = [
        replace(
            item,
            section="" if item.number % 2 else f"Section {item.number} begins",
            scenario=f"Story {item.number}" if item.number % 3 else "",
        )
        for item in made.items
    ]
    pages = texts(form_pdf(replace(made, items=tuple(items)), size))
    for item, delivered in zip(items, delivery.items, strict=True):
        (page,) = (page for page in pages if f"{item.number}. {delivered.item.stem}" in page)
        assert item.section in page
        assert not item.scenario or f"“{item.scenario}”" in page


def test_matching_items_number_their_prompts() -> None:
    item = make_item(
        "m",
        type=ItemType.MATCHING,
        prompts=(Prompt(id="p", text="Left one"), Prompt(id="q", text="Left two")),
        pairs=(("p", "a"), ("q", "b")),
    )
    printed = whole(form_pdf(form_content(make_delivery([item]))))
    assert "1. Left one 2. Left two" in printed
    assert "1 ____ 2 ____" in printed.replace("\xa0", " ")


def test_fixed_forms_are_the_same_paper_each_time(carrel: Carrel) -> None:
    source = carrel.banks.source("mini")
    first, second = (form_pdf(form_content(paper_delivery(source, "a"))) for _ in range(2))
    assert first == second
    assert form_pdf(form_content(paper_delivery(source, "a", 7))) != first


def test_unknown_forms_are_told(carrel: Carrel) -> None:
    with pytest.raises(NotFound, match="no form"):
        paper_delivery(carrel.banks.source("mini"), "zz")
    with pytest.raises(FormError):
        paper_delivery(carrel.banks.source("mini"), "OTHER/A/00000000")


@pytest.mark.parametrize("size", list(PageSize))
def test_the_size_of_the_paper_is_kept(delivery: Delivery, size: PageSize) -> None:
    assert form_pdf(form_content(delivery), size) == form_pdf(form_content(delivery), size)
    assert whole(key_pdf(key_content(delivery), size))
