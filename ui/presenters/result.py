"""The result screen without Qt: pass or fail, where on the scale, and the sections."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from typing import TYPE_CHECKING

from core.exam.band import band
from core.exam.result import Outcome
from core.markup import Document, filled, parse
from core.security.proof import remark
from ui.presenters.home_view import form_name
from ui.presenters.wording import count, local_moment

if TYPE_CHECKING:
    from core.exam.definition import ExamDefinition
    from core.exam.delivery import Delivery
    from core.exam.result import Result, SectionResult
    from core.records import SittingRecord
    from core.security.acts import Change

MEETS = "Meets competencies"
NEEDS = "Needs improvement"

CAUTION = (
    "Pass or fail depends on the total alone. A section rests on few questions, so its result is "
    "less reliable than the total: take it as a hint where to study."
)
ESTIMATE = "It is an estimate: no public table turns right answers into scaled scores."
PRACTICE = "Practice material, not affiliated with any exam vendor. Not a certificate."


@dataclass(frozen=True, slots=True)
class ScaleView:
    """A score on its scale."""

    minimum: int
    cut: int
    maximum: int
    score: int
    low: int
    """Lower end of the band."""
    high: int
    text: str
    """The same in words."""


@dataclass(frozen=True, slots=True)
class SectionRow:
    """One domain."""

    title: str
    weight: str
    counts: str
    share: float
    """Right of scored, 0 to 1."""
    meets: bool
    verdict: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ResultView:
    """Everything the result screen shows."""

    sitting: str
    exam: str
    """Id of the exam, for a new form of it."""
    passed: bool
    outcome: str
    """As printed: ``PASS`` or ``FAIL``."""
    subject: str
    """Who sat what, and when."""
    sentence: str
    scale: ScaleView
    facts: tuple[tuple[str, str], ...]
    """Label and value."""
    sections: tuple[SectionRow, ...]
    remark: str = ""
    """What was changed outside the program; empty if nothing was."""
    caution: str = CAUTION
    estimate: str = ESTIMATE
    practice: str = PRACTICE


@dataclass(frozen=True, slots=True)
class WithheldView:
    """The driver's page for a result that is not released yet, and nothing else."""

    heading: str
    text: Document


def result_view(
    record: SittingRecord, delivery: Delivery, result: Result, changes: Collection[Change] = ()
) -> ResultView:
    """The view of a scored sitting, and of what was changed outside the program."""
    exam = delivery.exam
    passed = result.outcome is Outcome.PASS
    return ResultView(
        sitting=record.id,
        exam=record.exam_id,
        passed=passed,
        outcome=str(result.outcome),
        subject=(
            f"{record.candidate.name} · {exam.code}, {form_name(record)} · "
            f"{local_moment(record.ended or record.started)}"
        ),
        sentence=(
            f"Estimated scaled score {result.scaled:,}. "
            f"{exam.scale.passing:,} of {exam.scale.maximum:,} passes."
        ),
        scale=_scale(exam, result),
        facts=(
            ("Scored questions right", f"{result.raw} of {result.scored}"),
            ("Needed to pass", f"{result.cut} of {result.scored}"),
            ("Left open or half-answered", f"{result.unanswered} of {len(result.items)}"),
        ),
        sections=tuple(_section(section) for section in result.sections),
        remark=remark(changes),
    )


def withheld_view(delivery: Delivery) -> WithheldView:
    """The page that the driver profile has for a withheld result."""
    page = delivery.driver.pages.withheld
    hours = delivery.driver.limits.release_after_hours
    return WithheldView(page.heading, parse(filled(page.text, hours=hours)))


def _scale(exam: ExamDefinition, result: Result) -> ScaleView:
    scale = exam.scale
    sure = band(result.raw, result.cut, result.scored, scale)
    distance = result.scaled - scale.passing
    side = "above" if distance >= 0 else "below"
    where = f"{count(abs(distance), 'point')} {side} the pass mark" if distance else "the pass mark"
    return ScaleView(
        scale.minimum,
        scale.passing,
        scale.maximum,
        result.scaled,
        sure.low,
        sure.high,
        f"Estimated scaled score {result.scaled:,} on a scale from {scale.minimum:,} to "
        f"{scale.maximum:,}; the pass mark is {scale.passing:,}; {where}; "
        f"{100 * sure.level:.0f} % band from {sure.low:,} to {sure.high:,}",
    )


def _section(section: SectionResult) -> SectionRow:
    return SectionRow(
        title=f"{section.number}. {section.title}",
        weight=f"{section.weight:g} %",
        counts=f"{section.correct} of {section.scored}",
        share=section.correct / max(1, section.scored),
        meets=section.meets,
        verdict=MEETS if section.meets else NEEDS,
    )
