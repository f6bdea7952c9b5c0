"""What a score report says. Pure: from the values of a finished sitting to frozen texts.

The sense and the order follow the published shape of a certification score report; every sentence
is our own. Texts that belong to one exam come from its definition
(:class:`core.exam.definition.ReportWords`), everything else stands here.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, tzinfo

from core.exam.allowance import Allowance, minutes_allowed
from core.exam.definition import ExamDefinition, ReportWords
from core.exam.delivery import Delivery
from core.exam.result import Outcome, Result
from core.records import SittingRecord
from core.report.wording import allowed, american_date

HEADING = "Notice of Exam Results"
BREAKDOWN_HEADING = "Breakdown of Exam Results"
NEEDS = "Needs Improvement"
MEETS = "Meets Competencies"
COLUMNS = ("Section", "% of Scored Items", NEEDS, MEETS)
AUTHOR = "Carrel"

NOTICE = (
    "Practice result of Carrel, an exam simulator. It is not an official document: Carrel is not "
    "affiliated with, or endorsed by, any certification vendor or test provider, and the scaled "
    "score is an estimate."
)

ABOUT_TABLE = (
    "The table below tells, section by section, how your answers compare with those expected of a "
    "candidate who passes. It is meant to help you decide what to study next."
)
ABOUT_SCORING = (
    "Scoring is compensatory: strength in one section makes up for weakness in another, and no "
    "section has to be passed by itself. Sections are weighted: the larger a section's share of "
    "the scored items, the more it counts towards your score."
)
DEFINITIONS = (
    (MEETS, "in this section you did as well as is expected of a candidate who passes."),
    (NEEDS, "in this section you did less well than is expected of such a candidate."),
)
DISCLAIMER = (
    "Passing or failing is decided by the total score alone. A section holds only a few items, so "
    "its result is less reliable than the total: take it as a hint, not as a measurement."
)


@dataclass(frozen=True, slots=True)
class Fact:
    """A labelled value of the framed table on page 1."""

    label: str
    value: str


@dataclass(frozen=True, slots=True)
class SectionRow:
    """A row of the breakdown. It says where the bar stands and gives no number of right answers."""

    title: str
    weight: str
    """Share of the scored items, such as ``24%``."""
    meets: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportContent:
    """Everything printed, in the order of the pages."""

    exam: str
    heading: str
    facts: tuple[tuple[Fact, Fact], ...]
    """Three rows of two."""
    letter: tuple[str, ...]
    """Paragraphs."""
    details: tuple[str, ...]
    """Form, bank version, items, time, accommodation and sitting, a line each or two."""
    breakdown_heading: str
    breakdown_intro: tuple[str, ...]
    definitions: tuple[tuple[str, str], ...]
    """Term and meaning."""
    columns: tuple[str, str, str, str]
    sections: tuple[SectionRow, ...]
    disclaimer: str
    notice: str
    """At the foot of every page."""
    title: str
    """Title of the document."""
    author: str
    language: str
    """Language of the texts, BCP 47."""
    file_name: str
    """Name for a saved copy: plain ASCII without spaces, so that it survives any mail."""
    code: str = ""
    """Code to type by which a report on paper is checked; empty in one that is not signed."""
    scan: str = ""
    """Text of the QR code beside it."""
    signer: str = ""
    """Fingerprint of the key that signs."""
    remark: str = ""
    """What was changed outside the program, above the facts of page 1; empty if nothing was."""


def report_content(
    record: SittingRecord,
    delivery: Delivery,
    result: Result,
    *,
    allowance: Allowance | None = None,
    zone: tzinfo | None = None,
) -> ReportContent:
    """What the report of a finished sitting says.

    ``allowance`` is what was allowed in the end (None: what was when it began).
    ``zone`` decides which calendar day the exam date is (None: the machine's zone). The date is
    that of the start, as on a test centre's appointment. ValueError if the record's time is not
    ISO 8601.
    """
    exam = delivery.exam
    taken = datetime.fromisoformat(record.started).astimezone(zone).date()
    fields = {
        "candidate": record.candidate.name,
        "exam": exam.title,
        "minimum": f"{exam.scale.minimum:,}",
        "maximum": f"{exam.scale.maximum:,}",
        "passing": f"{exam.scale.passing:,}",
        "scaled": f"{result.scaled:,}",
    }
    return ReportContent(
        exam=exam.title,
        heading=HEADING,
        facts=_facts(record, result, taken),
        letter=_letter(exam.report, result.outcome, fields),
        details=_details(record, delivery, result, allowance or delivery.allowance),
        breakdown_heading=BREAKDOWN_HEADING,
        breakdown_intro=(ABOUT_TABLE, ABOUT_SCORING),
        definitions=DEFINITIONS,
        columns=COLUMNS,
        sections=tuple(
            SectionRow(
                f"Domain {section.number}: {section.title}",
                f"{round(section.weight, 1):g}%",
                section.meets,
            )
            for section in result.sections
        ),
        disclaimer=DISCLAIMER,
        notice=NOTICE,
        title=f"Practice score report: {exam.title}, {record.candidate.name}",
        author=AUTHOR,
        language="en",
        file_name=file_name(record, "score-report", zone=zone),
    )


def fill(text: str, fields: Mapping[str, str]) -> str:
    """Put values in place of ``{name}`` fields.

    A field that nobody knows stays as written: a bank's text must never stop a report. Values are
    not read again, so a name with braces is safe.
    """
    return re.sub(r"\{(\w+)\}", lambda match: fields.get(match[1], match[0]), text)


def _facts(record: SittingRecord, result: Result, taken: date) -> tuple[tuple[Fact, Fact], ...]:
    return (
        (Fact("Candidate", record.candidate.name), Fact("Exam Date", american_date(taken))),
        (
            Fact("Candidate ID", record.candidate.candidate_id),
            Fact("Registration Number", record.registration),
        ),
        (
            Fact("Candidate Score", f"{result.scaled:,} (estimate)"),
            Fact("Pass/Fail", result.outcome.value),
        ),
    )


def _letter(words: ReportWords, outcome: Outcome, fields: Mapping[str, str]) -> tuple[str, ...]:
    passed = outcome is Outcome.PASS
    parts = (
        words.pass_letter if passed else words.fail_letter,
        words.conduct,
        words.pass_next if passed else words.fail_next,
    )
    return tuple(
        fill(" ".join(paragraph.split()), fields)
        for part in parts
        for paragraph in re.split(r"\n\s*\n", part)
        if paragraph.strip()
    )


def _details(
    record: SittingRecord, delivery: Delivery, result: Result, allowance: Allowance
) -> tuple[str, ...]:
    sitting = f"{len(delivery.items)} items, {result.scored} of them scored"
    minutes = f"{minutes_allowed(delivery.exam, allowance)} minutes allowed"
    return (
        _joined(f"Form {record.form_code}", f"Bank version {bank_version(delivery)}"),
        _joined(sitting, minutes, *granted(delivery.exam, allowance)),
        _joined(f"Sitting {record.id}", f"Exam code {delivery.exam.code}"),
    )


def _joined(*parts: str) -> str:
    return "  ·  ".join(parts)


def bank_version(delivery: Delivery) -> str:
    """The bank's content hash as printed: its first sixteen hex digits."""
    return delivery.bank_hash[:16]


def granted(exam: ExamDefinition, allowance: Allowance) -> list[str]:
    """A line that names the accommodations, each once; empty if there are none."""
    found = allowed(exam, allowance)
    return [f"Accommodation: {', '.join(found)}"] if found else []


def file_name(record: SittingRecord, kind: str, *, zone: tzinfo | None = None) -> str:
    """Name for a saved document of a sitting: plain ASCII without spaces, fit for any mail."""
    taken = datetime.fromisoformat(record.started).astimezone(zone).date()
    name = slug(record.candidate.name)[:40].strip("-") or slug(record.candidate.candidate_id)
    return f"{slug(record.exam_code)}-{kind}-{taken.isoformat()}-{name}.pdf"


_UNDECOMPOSED = str.maketrans(
    {
        **{"Đ": "D", "đ": "d", "Ł": "L", "ł": "l", "Ø": "O", "ø": "o", "ß": "ss", "ẞ": "SS"},
        **{"Æ": "AE", "æ": "ae", "Œ": "OE", "œ": "oe", "Þ": "Th", "þ": "th", "Ð": "D", "ð": "d"},
        **{"ı": "i", "Ħ": "H", "ħ": "h"},
    }
)
"""Latin letters that Unicode does not take apart into a letter and an accent."""


def slug(text: str) -> str:
    """Letters and digits of a text without accents, the rest as single hyphens."""
    plain = unicodedata.normalize("NFKD", text.translate(_UNDECOMPOSED))
    kept = "".join(char for char in plain if not unicodedata.combining(char))
    return re.sub(r"[^A-Za-z0-9]+", "-", kept).strip("-")
