from __future__ import annotations

from datetime import UTC, date, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.exam.result import Outcome
from core.report.content import fill, report_content
from core.report.wording import american_date
from tests.builders import make_delivery
from tests.core.report.samples import (
    WORDS,
    make_content,
    make_record,
    make_report_exam,
    make_result,
)

CANDIDATE_ID = make_record().candidate.candidate_id


def test_the_facts_stand_in_three_rows_of_two() -> None:
    rows = [
        [(fact.label, fact.value) for fact in row]
        for row in report_content(
            make_record(), make_delivery(exam=make_report_exam()), make_result(), zone=UTC
        ).facts
    ]
    assert rows == [
        [("Candidate", "Ada Example"), ("Exam Date", "11/23/2026")],
        [("Candidate ID", CANDIDATE_ID), ("Registration Number", make_record().registration)],
        [("Candidate Score", "812 (estimate)"), ("Pass/Fail", "PASS")],
    ]


@pytest.mark.parametrize(
    ("day", "printed"),
    [(date(2026, 1, 5), "1/5/2026"), (date(2026, 12, 31), "12/31/2026")],
)
def test_dates_are_american_without_leading_zeros(day: date, printed: str) -> None:
    assert american_date(day) == printed


@pytest.mark.parametrize(("hours", "printed"), [(-10, "11/22/2026"), (0, "11/23/2026")])
def test_the_exam_date_is_the_day_where_the_candidate_is(hours: int, printed: str) -> None:
    content = report_content(
        make_record(),
        make_delivery(exam=make_report_exam()),
        make_result(),
        zone=timezone(timedelta(hours=hours)),
    )
    assert content.facts[0][1].value == printed


def test_a_pass_congratulates_and_a_fail_does_not() -> None:
    passed, failed = make_content(), make_content(outcome=Outcome.FAIL)
    assert passed.letter == (
        "Congratulations, Ada Example: you passed Certified Tester – Specialty.",
        "The scale runs from 100 to 1,000; 750 or more is a pass, and you reached 812.",
        WORDS.conduct,
        WORDS.pass_next,
    )
    assert failed.letter[0].startswith("Ada Example, you did not reach the score")
    assert failed.letter[-1] == WORDS.fail_next
    assert failed.facts[2][1].value == "FAIL"


def test_sections_carry_weight_and_place_but_no_count() -> None:
    content = make_content()
    assert [(row.title, row.weight, row.meets) for row in content.sections] == [
        ("Domain 1: Data Engineering", "20%", True),
        ("Domain 2: Exploratory Data Analysis", "24%", False),
        ("Domain 3: Modeling", "36%", True),
        ("Domain 4: Machine Learning Implementation and Operations", "20%", True),
    ]


def test_details_name_form_bank_time_and_sitting() -> None:
    assert make_content().details == (
        "Form TST-C01-A  ·  Bank version 0000000000000000",
        "65 items, 50 of them scored  ·  180 minutes allowed",
        "Sitting s1  ·  Exam code TST-C01",
    )


def test_an_accommodation_is_named_once_and_its_time_counted() -> None:
    details = make_content(accommodations=("esl", "esl")).details
    assert details[1].endswith("210 minutes allowed  ·  Accommodation: ESL +30")


def test_every_page_says_that_it_is_practice() -> None:
    notice = make_content().notice
    assert "Practice result of Carrel" in notice
    assert "not affiliated" in notice
    assert "estimate" in notice


@pytest.mark.parametrize(
    ("name", "file_name"),
    [
        ("Ada Example", "TST-C01-score-report-2026-11-23-Ada-Example.pdf"),
        ("Đặng Thị Hà", "TST-C01-score-report-2026-11-23-Dang-Thi-Ha.pdf"),
        ("山田 太郎", f"TST-C01-score-report-2026-11-23-{CANDIDATE_ID}.pdf"),
        ("Łukasz Großmann", "TST-C01-score-report-2026-11-23-Lukasz-Grossmann.pdf"),
        ("Bjørn Kjær", "TST-C01-score-report-2026-11-23-Bjorn-Kjaer.pdf"),
        ("ÆGIR ØRSTED", "TST-C01-score-report-2026-11-23-AEGIR-ORSTED.pdf"),
        ("Þórður Œuvrard", "TST-C01-score-report-2026-11-23-Thordur-OEuvrard.pdf"),
        ("İpek Yıldız", "TST-C01-score-report-2026-11-23-Ipek-Yildiz.pdf"),
        ("../etc/passwd", "TST-C01-score-report-2026-11-23-etc-passwd.pdf"),
        ("W" * 120, f"TST-C01-score-report-2026-11-23-{'W' * 40}.pdf"),
    ],
)
def test_the_file_name_survives_any_mail(name: str, file_name: str) -> None:
    content = report_content(
        make_record(name), make_delivery(exam=make_report_exam()), make_result(), zone=UTC
    )
    assert content.file_name == file_name


def test_an_unknown_field_stays_as_written() -> None:
    assert fill("{candidate} {unknown} {", {"candidate": "A"}) == "A {unknown} {"


@given(st.text())
def test_a_value_is_never_read_again(name: str) -> None:
    assert fill("<{candidate}>", {"candidate": name, "exam": "E"}) == f"<{name}>"
