"""The result screen without Qt: pass or fail, where on the scale, and the sections."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from typing import TYPE_CHECKING

from core.exam.band import band
from core.exam.result import Outcome
from core.markup import Document, filled, parse
from core.security.proof import remark
from core.words import message
from ui.presenters.home_view import OUTCOMES, form_name
from ui.presenters.wording import local_moment
from ui.words import tr, trn

if TYPE_CHECKING:
    from core.exam.definition import ExamDefinition
    from core.exam.delivery import Delivery
    from core.exam.result import Result, SectionResult
    from core.records import SittingRecord
    from core.security.acts import Change

MEETS = message("Meets competencies")
NEEDS = message("Needs improvement")

CAUTION = message(
    "Pass or fail depends on the total alone. A section rests on few questions, so its result is "
    "less reliable than the total: take it as a hint where to study."
)
ESTIMATE = message("It is an estimate: no public table turns right answers into scaled scores.")
PRACTICE = message("Practice material, not affiliated with any exam vendor. Not a certificate.")


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
    """``PASS`` or ``FAIL``."""
    subject: str
    """Who sat what, and when."""
    sentence: str
    scale: ScaleView
    facts: tuple[tuple[str, str], ...]
    """Label and value."""
    sections: tuple[SectionRow, ...]
    remark: str
    """What was changed outside the program; empty if nothing was."""
    caution: str
    estimate: str
    practice: str


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
        outcome=tr(OUTCOMES[result.outcome]),
        subject=(
            f"{record.candidate.name} · {exam.code}, {form_name(record)} · "
            f"{local_moment(record.ended or record.started)}"
        ),
        sentence=tr(
            "Estimated scaled score {score}. {passing} of {maximum} passes.",
            score=result.scaled,
            passing=exam.scale.passing,
            maximum=exam.scale.maximum,
        ),
        scale=_scale(exam, result),
        facts=(
            (tr("Scored questions right"), _of(result.raw, result.scored)),
            (tr("Needed to pass"), _of(result.cut, result.scored)),
            (tr("Left open or half-answered"), _of(result.unanswered, len(result.items))),
        ),
        sections=tuple(_section(section) for section in result.sections),
        remark=tr(remark(changes)),
        caution=tr(CAUTION),
        estimate=tr(ESTIMATE),
        practice=tr(PRACTICE),
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
    if distance > 0:
        where = trn(distance, "%n point above the pass mark", "%n points above the pass mark")
    elif distance:
        where = trn(-distance, "%n point below the pass mark", "%n points below the pass mark")
    else:
        where = tr("the pass mark")
    return ScaleView(
        scale.minimum,
        scale.passing,
        scale.maximum,
        result.scaled,
        sure.low,
        sure.high,
        tr(
            "Estimated scaled score {score} on a scale from {minimum} to {maximum}; the pass mark "
            "is {passing}; {where}; {level} % band from {low} to {high}",
            score=result.scaled,
            minimum=scale.minimum,
            maximum=scale.maximum,
            passing=scale.passing,
            where=where,
            level=round(100 * sure.level),
            low=sure.low,
            high=sure.high,
        ),
    )


def _of(part: int, whole: int) -> str:
    return tr("{right} of {all}", right=part, all=whole)


def _section(section: SectionResult) -> SectionRow:
    return SectionRow(
        title=f"{section.number}. {section.title}",
        weight=tr("{share} %", share=f"{section.weight:g}"),
        counts=_of(section.correct, section.scored),
        share=section.correct / max(1, section.scored),
        meets=section.meets,
        verdict=tr(MEETS) if section.meets else tr(NEEDS),
    )
