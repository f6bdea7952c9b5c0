"""Finished sittings to report on: a realistic exam, with what a test is about changed."""

from __future__ import annotations

from typing import Any

from core.exam.definition import Domain, ExamDefinition, ReportWords, Task
from core.exam.phases import Phase, ResultMode
from core.exam.result import Outcome, Result, SectionResult
from core.records import CandidateRecord, SittingRecord
from core.report.content import ReportContent, report_content
from tests.builders import make_delivery, make_exam

DOMAINS = (
    ("Data Engineering", 20, 13, 10),
    ("Exploratory Data Analysis", 24, 16, 12),
    ("Modeling", 36, 23, 18),
    ("Machine Learning Implementation and Operations", 20, 13, 10),
)

WORDS = ReportWords(
    pass_letter="Congratulations, {candidate}: you passed {exam}.\n\nThe scale runs from {minimum} "
    "to {maximum}; {passing} or more is a pass, and you reached {scaled}.",
    fail_letter="{candidate}, you did not reach the score that {exam} asks for this time. The "
    "scale runs from {minimum} to {maximum}; {passing} or more is a pass, you reached {scaled}.",
    conduct="Please keep the questions of a real exam to yourself.",
    pass_next="Next steps: sit another form to see whether the result holds.",
    fail_next="Next steps: study the weaker sections. After a real exam, one waits 14 days.",
)


def make_report_exam(**changes: Any) -> ExamDefinition:
    """An exam of 65 items in four weighted domains, with letters that use every field."""
    domains = tuple(
        Domain(
            number=number,
            title=title,
            weight=weight,
            items=items,
            scored=scored,
            tasks=(Task(id=f"{number}.1", title=f"Task {number}.1"),),
        )
        for number, (title, weight, items, scored) in enumerate(DOMAINS, start=1)
    )
    values: dict[str, Any] = {
        "code": "TST-C01",
        "title": "Certified Tester – Specialty",
        "minutes": 180,
        "domains": domains,
        "report": WORDS,
    }
    return make_exam(**(values | changes))


def make_result(outcome: Outcome = Outcome.PASS, **changes: Any) -> Result:
    """A result that meets the sections 1 and 3, or all of them but 2 after a pass."""
    passed = outcome is Outcome.PASS
    sections = tuple(
        SectionResult(
            number=number,
            title=title,
            weight=weight,
            correct=scored - number,
            scored=scored,
            meets=number != 2 if passed else number in (1, 3),
        )
        for number, (title, weight, _, scored) in enumerate(DOMAINS, start=1)
    )
    values: dict[str, Any] = {
        "outcome": outcome,
        "scaled": 812 if passed else 641,
        "raw": 40 if passed else 29,
        "scored": 50,
        "cut": 36,
        "unanswered": 0,
        "sections": sections,
        "items": (),
    }
    return Result(**(values | changes))


def make_record(name: str = "Ada Example", **changes: Any) -> SittingRecord:
    """The history's line of a released sitting of 23 November 2026."""
    values: dict[str, Any] = {
        "id": "s1",
        "candidate": CandidateRecord(id="c1", name=name, accommodations=()),
        "exam_id": "tst-c01",
        "exam_code": "TST-C01",
        "exam_title": "Certified Tester – Specialty",
        "form": "a",
        "form_code": "TST-C01-A",
        "bank_hash": "0" * 64,
        "started": "2026-11-23T09:00:00.000+00:00",
        "ended": "2026-11-23T11:48:10.000+00:00",
        "phase": Phase.FINISHED,
        "minutes": 180,
        "accommodations": (),
        "result_mode": ResultMode.INSTANT,
        "release_at": None,
        "released": True,
        "outcome": Outcome.PASS,
        "scaled": 812,
        "raw": 40,
        "scored": 50,
        "cut": 36,
    }
    return SittingRecord(**(values | changes))


def make_content(
    name: str = "Ada Example",
    outcome: Outcome = Outcome.PASS,
    exam: ExamDefinition | None = None,
    accommodations: tuple[str, ...] = (),
) -> ReportContent:
    """What the report of such a sitting says."""
    delivery = make_delivery(
        exam=exam or make_report_exam(), accommodations=accommodations, candidate=name
    )
    return report_content(make_record(name), delivery, make_result(outcome))
