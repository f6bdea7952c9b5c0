"""From what is typed to what the program knows."""

from __future__ import annotations

from dataclasses import replace

import pytest

from core.app import Carrel
from core.errors import NotFound, UsageError
from core.records import ExamInfo
from ui.cli import choose


@pytest.fixture
def mini(carrel: Carrel) -> ExamInfo:
    return next(info for info in carrel.exams() if info.id == "mini")


@pytest.mark.parametrize("name", ["mini", "MIN-001", "min-001"])
def test_exam_by_id_or_code(mini: ExamInfo, name: str) -> None:
    other = replace(mini, id="other", code="OTH-001")
    assert choose.exam([other, mini], name) == mini


def test_only_exam_needs_no_name(mini: ExamInfo) -> None:
    assert choose.exam([mini], None) == mini


def test_several_exams_need_a_name(mini: ExamInfo) -> None:
    with pytest.raises(UsageError, match="mini, other"):
        choose.exam([mini, replace(mini, id="other")], None)


def test_unknown_exam_names_the_known(mini: ExamInfo) -> None:
    with pytest.raises(NotFound, match=r"'flight'.*mini"):
        choose.exam([mini], "flight")


def test_form_is_the_first_unless_named(mini: ExamInfo) -> None:
    assert choose.form(mini, None) == "a"
    assert choose.form(mini, "random") == "random"
    assert choose.form(replace(mini, forms=()), None) == "random"


def test_candidate_is_filed_once(carrel: Carrel) -> None:
    ada = choose.candidate(carrel, "Ada Lovelace")
    assert choose.candidate(carrel, " ada  lovelace ") == ada
    assert choose.candidate(carrel, ada.candidate_id) == ada
    assert choose.candidate(carrel, None) == ada
    assert carrel.candidates() == [ada]


def test_nobody_needs_a_name(carrel: Carrel) -> None:
    with pytest.raises(UsageError, match="--candidate"):
        choose.candidate(carrel, None)


def test_several_of_a_name_need_the_id(carrel: Carrel) -> None:
    people = [carrel.add_candidate("Ada"), carrel.add_candidate("Ada")]
    with pytest.raises(UsageError) as raised:
        choose.candidate(carrel, "Ada")
    assert all(person.candidate_id in str(raised.value) for person in people)
    assert choose.candidate(carrel, people[1].candidate_id) == people[1]
