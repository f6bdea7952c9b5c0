"""The reading level, against the formula worked by hand."""

from __future__ import annotations

import pytest

from core.bank.check.reading import prose


def test_counts_and_index_by_hand() -> None:
    found = prose("The cat sat. It ran away?")
    assert (found.characters, found.words, found.sentences) == (18, 6, 2)
    assert found.index == pytest.approx(4.71 * 18 / 6 + 0.5 * 6 / 2 - 21.43)


def test_tables_and_code_are_not_read() -> None:
    plain = prose("Which job is late?")
    code = "```\nlong_name(of, something)\n```"
    table = "| a | b |\n|---|---|\n| c | d |"
    assert prose(f"Which job is late?\n\n{code}\n\n{table}\n") == plain


def test_numbers_and_names_do_not_end_sentences() -> None:
    assert prose("A price of 1.5 USD for `s3.get` holds").sentences == 1


def test_an_open_end_is_a_sentence() -> None:
    assert prose("One. Two").sentences == 2
    assert prose("").index == 0


def test_longer_words_and_sentences_are_harder() -> None:
    easy = prose("We see the sea. It is big.")
    hard = prose(
        "Considerable meteorological observations necessitate comprehensive interpretation."
    )
    assert easy.index < hard.index
