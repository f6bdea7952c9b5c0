"""The candidate appendix: what a sitting was like, item by item, without a word of the items.

:func:`appendix_content` gathers the texts; :func:`appendix_pdf` sets them. Times are those of the
exam clock.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, tzinfo

from core.exam.delivery import Delivery
from core.exam.result import Result
from core.insight.values import SittingInsight
from core.records import SittingRecord
from core.report.appendix_parts import (
    changes_part,
    duration,
    integrity_part,
    items_part,
    pacing_chart,
    pacing_part,
    score_part,
    sections_part,
    tasks_part,
    traps_part,
    twin_part,
)
from core.report.content import (
    AUTHOR,
    NOTICE,
    american_date,
    bank_version,
    file_name,
    granted,
)
from core.report.integrity import ClockStep
from core.report.parts import PacingChart, Part
from core.report.pdf import PageSize

HEADING = "Candidate Appendix"


@dataclass(frozen=True, slots=True, kw_only=True)
class AppendixContent:
    """Everything printed."""

    exam: str
    heading: str
    facts: tuple[tuple[str, str], ...]
    score: Part
    sections: Part
    items: Part
    pacing: Part
    chart: PacingChart
    others: tuple[Part, ...]
    """Tasks, changes, traps, the twin clock if there is one, integrity."""
    notice: str
    title: str
    author: str
    language: str
    running: str
    file_name: str


def appendix_pdf(content: AppendixContent, page_size: PageSize = PageSize.LETTER) -> bytes:
    """The appendix as the bytes of a PDF file. Safe to call from any thread."""
    from core.report import appendix_layout  # noqa: PLC0415 - start-up: ReportLab is slow to import

    return appendix_layout.draw(content, page_size)


def appendix_content(
    record: SittingRecord,
    delivery: Delivery,
    result: Result,
    insight: SittingInsight,
    steps: Sequence[ClockStep] = (),
    *,
    zone: tzinfo | None = None,
) -> AppendixContent:
    """What the appendix of a finished sitting says.

    ``steps`` are those of the wall clock; ``zone`` decides how moments are written (None: the
    machine's zone).
    """
    exam = delivery.exam
    taken = datetime.fromisoformat(record.started).astimezone(zone)
    twin = [twin_part(insight.twin, delivery, result)] if insight.twin else []
    return AppendixContent(
        exam=exam.title,
        heading=HEADING,
        facts=(
            ("Candidate", record.candidate.name),
            ("Exam date", american_date(taken.date())),
            ("Result", f"{result.outcome.value}, {result.scaled:,} (estimate)"),
            ("Sitting", record.id),
            ("Form", record.form_code),
            ("Bank version", bank_version(delivery)),
            ("Time allowed", "; ".join([f"{delivery.minutes} minutes", *granted(delivery)])),
            ("Time used", duration(insight.pacing.used_ms)),
        ),
        score=score_part(delivery, result, insight),
        sections=sections_part(result),
        items=items_part(delivery, result, insight),
        pacing=pacing_part(insight.pacing, result),
        chart=pacing_chart(insight.pacing, result),
        others=(
            tasks_part(insight),
            changes_part(delivery, insight),
            traps_part(insight),
            *twin,
            integrity_part(insight, steps, zone),
        ),
        notice=NOTICE,
        title=f"Candidate appendix: {exam.title}, {record.candidate.name}",
        author=AUTHOR,
        language="en",
        running=f"{HEADING} – {exam.code} – sitting {record.id} – {record.candidate.name}",
        file_name=file_name(record, "appendix", zone=zone),
    )
