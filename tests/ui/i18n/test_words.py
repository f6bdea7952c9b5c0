"""What a text is made of, in English and in another language."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

import pytest

from core.errors import BankError, NotFound
from core.words import Message, filled, joined, message, messages
from ui.words import English, number, speak, tr, trn


class Upper(English):
    """Says everything in capitals, numbers with a blank."""

    code = "upper"

    def say(self, source: str, number: int | None) -> str:
        """Values keep their names."""
        if source == "not translated {x}":
            return ""
        said = "".join(
            part if index % 2 else part.upper()
            for index, part in enumerate(source.replace("{", "\0{").replace("}", "}\0").split("\0"))
        )
        return said if number is None else said.replace("%N", str(number))

    def number(self, value: int) -> str:
        return f"{value:,}".replace(",", " ")


@pytest.fixture
def upper() -> Iterator[None]:
    speak(Upper())
    yield
    speak(English())


def test_english_needs_no_catalogue() -> None:
    assert tr("{right} of {all}", right=1200, all="x") == "1,200 of x"
    assert trn(1, "%n question", "%n questions") == "1 question"
    assert trn(0, "%n question", "%n questions") == "0 questions"
    assert trn(1200, "%n of {x}", "%n of {x}", x=True) == "1,200 of True"
    assert number(1000) == "1,000"


def test_a_message_is_its_english_sentence() -> None:
    made = message("There is no {thing}.", thing="form")
    assert made == "There is no form."
    assert (made.source, made.values) == ("There is no {thing}.", {"thing": "form"})
    assert message(made) is made
    assert f"{made}" == "There is no form."


def test_braces_in_values_and_texts_are_left_alone() -> None:
    values = {"a": "{b}", "b": "x"}
    assert filled("{a} {b} {c} { } {a", values) == "{b} x {c} { } {a"


def test_another_language_says_messages_with_their_values(upper: None) -> None:
    inner = message("a folder")
    assert tr(message("it is {what}", what=inner)) == "IT IS A FOLDER"
    assert tr("not translated {x}", x=inner) == "not translated A FOLDER"
    assert tr(messages(3, "%n day of {x}", "%n days of {x}", x=inner)) == "3 DAYS OF A FOLDER"
    assert trn(1200, "one", "%n days {n}", n=1200) == "1200 DAYS 1 200"
    assert tr(joined("; ", (inner, "plain"))) == "A FOLDER; plain"


def test_a_constant_takes_its_values_where_it_is_shown(upper: None) -> None:
    about = message("{level} in 100")
    assert tr(about, level=95) == "95 IN 100"


def test_errors_are_english_sentences_that_can_be_translated(upper: None) -> None:
    error = NotFound("There is no form “{form}”.", form="Z")
    assert str(error) == "There is no form “Z”."
    assert tr(error.message) == "THERE IS NO FORM “Z”."
    bank = BankError("{file} is damaged.", ("a: b",), file="x")
    assert (str(bank), bank.faults, tr(bank.message)) == (
        "x is damaged.",
        ("a: b",),
        "x IS DAMAGED.",
    )


def test_english_dates() -> None:
    moment = datetime(2026, 11, 3, 9, 5)
    english = English()
    assert (english.day(moment), english.short_day(moment)) == ("3 Nov 2026", "3 Nov")
    assert english.time(moment) == "09:05"


def test_messages_know_what_decides_their_number() -> None:
    made = messages(1, "%n fault in {file}", "%n faults in {file}", file="x")
    assert isinstance(made, Message)
    assert (str(made), made.source, made.number) == ("1 fault in x", "%n faults in {file}", 1)
