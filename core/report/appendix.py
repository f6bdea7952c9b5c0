"""The candidate appendix: what a sitting was like, item by item, without a word of the items.

:func:`appendix_content` gathers the texts; :func:`appendix_pdf` sets them. Times are those of the
exam clock.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, tzinfo

from core.exam.allowance import Allowance, minutes_allowed
from core.exam.delivery import Delivery
from core.exam.events import Event
from core.exam.regrade import Regrade, score_of
from core.exam.result import Result
from core.insight.values import SittingInsight
from core.records import SittingRecord
from core.report.appendix_integrity import integrity_part
from core.report.appendix_items import changes_part, items_part, traps_part
from core.report.appendix_score import regrades_part, score_part, sections_part, tasks_part
from core.report.appendix_time import pacing_chart, pacing_part, twin_part
from core.report.content import AUTHOR, NOTICE, bank_version, file_name, granted
from core.report.parts import Mark, PacingChart, Part
from core.report.pdf import PageSize
from core.report.wording import american_date, duration

HEADING = "Candidate Appendix"


@dataclass(frozen=True, slots=True, kw_only=True)
class Surroundings:
    """What an appendix tells beside the result."""

    log: tuple[Event, ...] = ()
    regrades: tuple[Regrade, ...] = ()
    """Oldest first."""
    allowance: Allowance | None = None
    """What was allowed in the end; None: what was when it began."""
    mark: Mark | None = None
    """None for a document that is not signed."""


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
    """Re-grades if there are any, tasks, changes, traps, the twin clock if there is one, integrity.
    """
    remark: str
    """What was changed outside the program; empty if nothing was."""
    proof: str
    """How the file is checked; empty in one that is not signed."""
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
    around: Surroundings = Surroundings(),
    *,
    zone: tzinfo | None = None,
) -> AppendixContent:
    """What the appendix of a finished sitting says.

    ``zone`` decides how moments are written (None: the machine's zone).
    """
    exam, allowance = delivery.exam, around.allowance or delivery.allowance
    minutes, mark = minutes_allowed(exam, allowance), around.mark
    taken = datetime.fromisoformat(record.started).astimezone(zone)
    ended, original = record.ended or record.started, score_of(result)
    regrades = (
        [regrades_part(delivery, original, ended, around.regrades, zone)] if around.regrades else []
    )
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
            ("Time allowed", "; ".join([f"{minutes} minutes", *granted(exam, allowance)])),
            ("Time used", duration(insight.pacing.used_ms)),
            *((("Code of the score report", mark.code),) if mark else ()),
        ),
        score=score_part(delivery, result, insight),
        sections=sections_part(result),
        items=items_part(delivery, result, insight),
        pacing=pacing_part(insight.pacing, result),
        chart=pacing_chart(insight.pacing, result),
        others=(
            *regrades,
            tasks_part(insight),
            changes_part(delivery, insight),
            traps_part(insight),
            *twin,
            integrity_part(delivery, around.log, mark.remark if mark else None, zone),
        ),
        remark=mark.remark if mark else "",
        proof=mark.sentence if mark else "",
        notice=NOTICE,
        title=f"Candidate appendix: {exam.title}, {record.candidate.name}",
        author=AUTHOR,
        language="en",
        running=f"{HEADING} – {exam.code} – sitting {record.id} – {record.candidate.name}",
        file_name=file_name(record, "appendix", zone=zone),
    )
