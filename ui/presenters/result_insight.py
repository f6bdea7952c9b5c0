"""What a sitting teaches, in words for the result screen."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from core.words import message
from ui.presenters.habits import habits
from ui.presenters.wording import questions, sittings
from ui.words import tr, trn

if TYPE_CHECKING:
    from core.exam.band import Chance
    from core.insight.values import (
        SittingInsight,
        StudyAdvice,
    )

ABOUT_BAND = message(
    "The band is Carrel’s own reckoning on its practice scale: of many such bands, {level} in 100 "
    "hold the score that you would reach on all of the content. The chance is that of passing "
    "another form, as hard as this one and all new to you, if you know then what you know now."
)
ABOUT_MET = message(
    "{met} of the {items} questions were not new to you, so the score and the first chance may "
    "flatter you. Look at the new questions."
)
ABOUT_POOLED = message(
    "The second chance rests on all questions that were new to you when you met them; each older "
    "sitting counts half as much as the one after it."
)
ABOUT_ADVICE = message(
    "Ranked by the points that a task, once learnt (9 of 10 right), is expected to bring on "
    "another form: how much of the exam it is, and how much of it you missed."
)
NO_ADVICE = message(
    "Nothing stands out: every task was answered about as well as can be hoped for."
)


@dataclass(frozen=True, slots=True, kw_only=True)
class StudyRow:
    """A task to study."""

    task: str
    title: str
    right: str
    brings: str
    review: str
    spoken: str


@dataclass(frozen=True, slots=True, kw_only=True)
class InsightView:
    """Everything that the result screen shows beyond the score."""

    sure: tuple[tuple[str, str], ...]
    """Label and value: how sure the score is."""
    sure_text: str
    advice: tuple[StudyRow, ...]
    advice_text: str
    habits: tuple[tuple[str, str], ...]
    """Label and sentence: how the time went, changed answers, traps, the twin clock."""


def insight_view(insight: SittingInsight) -> InsightView:
    """The view of what a sitting teaches."""
    advice = tuple(_study_row(each) for each in insight.advice)
    return InsightView(
        sure=_sure(insight),
        sure_text=_sure_text(insight),
        advice=advice,
        advice_text=tr(ABOUT_ADVICE) if advice else tr(NO_ADVICE),
        habits=habits(insight),
    )


def percent(chance: Chance) -> str:
    """A probability for people: whole per cent, never a certainty."""
    whole = round(100 * chance.probability)
    if whole < 1:
        return tr("under 1 %")
    return tr("over 99 %") if whole > 99 else tr("about {share} %", share=whole)


def _sure(insight: SittingInsight) -> tuple[tuple[str, str], ...]:
    band, met = insight.band, insight.contamination
    rows = [
        (
            tr("Band ({level} %)", level=round(100 * band.level)),
            tr("{low} to {high}", low=band.low, high=band.high),
        ),
        (tr("Chance of passing another form"), percent(insight.chance)),
        (tr("Questions met before"), _of(len(met.met), met.items)),
    ]
    if met.met:
        rows.append((tr("Right of scored questions that were new"), _new(insight)))
    if insight.pooled:
        counted = sittings(insight.pooled.sittings)
        label = tr("Chance by the new questions of {sittings}", sittings=counted)
        rows.append((label, percent(insight.pooled)))
    return tuple(rows)


def _new(insight: SittingInsight) -> str:
    met = insight.contamination
    return _of(met.unseen_raw, met.unseen_scored) if met.unseen_scored else tr("none was new")


def _of(part: int, whole: int) -> str:
    return tr("{right} of {all}", right=part, all=whole)


def _sure_text(insight: SittingInsight) -> str:
    met = insight.contamination
    texts = [tr(ABOUT_BAND, level=round(100 * insight.band.level))]
    if met.met:
        texts.append(tr(ABOUT_MET, met=len(met.met), items=met.items))
    if insight.pooled:
        texts.append(tr(ABOUT_POOLED))
    return " ".join(texts)


def _study_row(advice: StudyAdvice) -> StudyRow:
    title = f"{advice.task} {advice.title}"
    right = _of(advice.correct, advice.items)
    points = trn(advice.points, "+%n point", "+%n points")
    brings = points if advice.points else tr("under a point")
    review = questions(len(advice.review))
    return StudyRow(
        task=advice.task,
        title=title,
        right=right,
        brings=brings,
        review=review,
        spoken=tr(
            "{task}: {right} right, expected to bring {points}, {questions} to read",
            task=title,
            right=right,
            points=brings,
            questions=review,
        ),
    )
