"""Item text: the subset, what lies outside it, plain text and references to options."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.markup import (
    Align,
    Break,
    Code,
    CodeBlock,
    Document,
    Emphasis,
    Image,
    Listing,
    Paragraph,
    Strong,
    Table,
    Text,
    escaped,
    filled,
    is_local,
    option_references,
    parse,
    plain_text,
    resolve_options,
    unsupported,
    with_images,
)


def test_running_text_with_emphasis_and_code() -> None:
    assert parse("The *least* **costly** `fit()`\nwins") == Document(
        (
            Paragraph(
                (
                    Text("The "),
                    Emphasis((Text("least"),)),
                    Text(" "),
                    Strong((Text("costly"),)),
                    Text(" "),
                    Code("fit()"),
                    Text(" wins"),
                )
            ),
        )
    )


def test_blank_lines_part_paragraphs_and_a_backslash_breaks_a_line() -> None:
    assert parse("one\\\ntwo\n\nthree").blocks == (
        Paragraph((Text("one"), Break(), Text("two"))),
        Paragraph((Text("three"),)),
    )


def test_nested_emphasis() -> None:
    assert parse("**all *of* it**").blocks == (
        Paragraph((Strong((Text("all "), Emphasis((Text("of"),)), Text(" it"))),)),
    )


def test_lists_nest_and_numbers_start_where_they_start() -> None:
    document = parse("3. three\n   - a\n   - b\n4. four")
    outer = document.blocks[0]
    assert isinstance(outer, Listing)
    inner = Listing(((Paragraph((Text("a"),)),), (Paragraph((Text("b"),)),)))
    assert document.blocks == (
        Listing(((Paragraph((Text("three"),)), inner), (Paragraph((Text("four"),)),)), first=3),
    )
    assert [outer.marker(0), outer.marker(1)] == ["3.", "4."]
    assert inner.marker(1) == "•"


def test_fences_keep_every_blank_and_sign() -> None:
    source = "```python\nif a < b:\n    *x*\n\n    y\n```"
    assert parse(source).blocks == (CodeBlock("if a < b:\n    *x*\n\n    y"),)


def test_tables_have_alignment_and_inline_markup_in_cells() -> None:
    table = parse("| m | n | k |\n|---|--:|:-:|\n| `a\\|b` | **1** | x |\n| c | 2 |").blocks[0]
    assert isinstance(table, Table)
    assert table.aligns == (Align.LEFT, Align.RIGHT, Align.CENTER)
    assert table.header == ((Text("m"),), (Text("n"),), (Text("k"),))
    assert table.rows == (
        ((Code("a|b"),), (Strong((Text("1"),)),), (Text("x"),)),
        ((Text("c"),), (Text("2"),), ()),
    )


def test_pictures_of_the_banks_folder() -> None:
    document = parse("Look:\n\n![A *plot*](media/a%20b.png)\n\n- ![Two](media/c.png)")
    assert document.images == (Image("media/a b.png", "A plot"), Image("media/c.png", "Two"))


def test_pictures_in_emphasis_and_tables_are_found() -> None:
    document = parse("**![One](1.png)**\n\n| ![Two](2.png) |\n|---|\n| ![Three](3.png) |")
    assert [image.source for image in document.images] == ["1.png", "2.png", "3.png"]


@pytest.mark.parametrize(
    "literal",
    [
        "[here](http://a.example)",
        "<b>bold</b>",
        "# Heading",
        "> quote",
        "***",
        "![x](https://a.example/x.png)",
        "![x](//a.example/x.png)",
        "![x](/etc/x.png)",
        "![x](../x.png)",
        "fish &amp; chips",
        "~~gone~~",
    ],
)
def test_what_is_outside_the_subset_stays_literal_and_is_named(literal: str) -> None:
    assert plain_text(literal) == literal
    assert len(unsupported(literal)) >= 1


def test_indented_lines_are_text_but_named() -> None:
    assert plain_text("one\n\n    two") == "one\ntwo"
    assert unsupported("one\n\n    two") == [
        "line 3: indented code (use a fence) is not allowed in item text"
    ]


def test_faults_give_the_line() -> None:
    assert unsupported("fine\n\nalso *fine*\n\n[no](http://a.example)") == [
        "line 5: a link is not allowed in item text"
    ]


def test_a_picture_needs_an_alternative() -> None:
    (fault,) = unsupported("![](media/x.png)")
    assert "without a text alternative" in fault


@pytest.mark.parametrize(
    "text",
    [
        "Objects under s3://bucket/<prefix>/ and `<b>`",
        "AT&T, R&D; a < b && c > d",
        "```\n<b> &amp; [x](http://a.example)\n```",
        "| a |\n|---|\n| b |",
        "1. a\n2. b",
    ],
)
def test_plain_signs_and_code_are_no_fault(text: str) -> None:
    assert unsupported(text) == []


def test_plain_text_reads_like_the_page() -> None:
    text = "Stem *one*\n\n1. a\n2. b\n\n| h | i |\n|---|---|\n| j | k |\n\n![A plot](p.png)"
    assert plain_text(text) == "Stem one\n1. a\n2. b\nh | i\nj | k\nA plot"


def test_plain_text_of_a_line_break_is_a_line() -> None:
    assert plain_text("a\\\nb") == "a\nb"


def test_references_follow_the_shuffle() -> None:
    letters = {"a": "C", "fsx": "A"}
    text = "Unlike {{option:fsx}}, {{option:a}} streams; {{option}} is text."
    assert resolve_options(text, letters.__getitem__) == (
        "Unlike A, C streams; {{option}} is text."
    )
    assert option_references(text) == ("fsx", "a")


def test_an_unknown_reference_is_not_hidden() -> None:
    with pytest.raises(KeyError):
        resolve_options("{{option:z}}", {"a": "A"}.__getitem__)


@pytest.mark.parametrize(
    ("source", "local"),
    [
        ("media/a.png", True),
        ("a.png", True),
        ("", False),
        ("data:image/png;base64,AA", False),
        ("C:\\x.png", False),
        ("a\\..\\x.png", False),
        ("a/../../x.png", False),
    ],
)
def test_local_paths(source: str, local: bool) -> None:
    assert is_local(source) is local


@given(st.text(max_size=200))
def test_any_text_parses_and_says_its_faults(text: str) -> None:
    document = parse(text)
    assert all(is_local(image.source) for image in document.images)
    assert isinstance(plain_text(text), str)
    assert isinstance(unsupported(text), list)


@given(st.text(alphabet="ab*`_[]()!<>&|-1.#\\ \n{}", max_size=80))
def test_text_full_of_markup_parses(text: str) -> None:
    parse(text)
    unsupported(text)


def test_values_are_filled_in_literally() -> None:
    template = "| | |\n|---|---|\n| **Name** | {name} |\n\n{name} of {other}"
    text = filled(template, name="A*b*|c {total}", total=3)
    assert plain_text(text) == " | \nName | A*b*|c {total}\nA*b*|c {total} of {other}"


@given(st.text(alphabet=st.characters(exclude_categories=["C", "Z"]), min_size=1, max_size=60))
def test_escaped_text_is_shown_as_it_is(text: str) -> None:
    assert plain_text(f"x {escaped(text)} x") == f"x {text} x"
    assert unsupported(f"x {escaped(text)} x") == []


def test_exhibits_follow_unless_the_text_shows_them() -> None:
    images = (Image("a.png", "One"), Image("b.png", "Two"))
    document = with_images(parse("Text ![One](a.png)"), images)
    assert document.images == images
    assert document.blocks[1:] == (Paragraph((Image("b.png", "Two"),)),)
