"""What a sitting teaches, in words for the result screen."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from core.exam.shown import TRAP_WORDS
from core.insight.values import ChangeKind
from core.words import message
from ui.presenters.home_view import OUTCOMES
from ui.presenters.wording import local_day, questions, sittings
from ui.words import tr, trn

if TYPE_CHECKING:
    from collections.abc import Sequence

    from core.exam.band import Chance
    from core.exam.regrade import KeyChange, Regrade, Score
    from core.insight.values import (
        AnswerChanges,
        Pacing,
        SittingInsight,
        StudyAdvice,
        TwinClock,
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
SHOWN_TRAPS = 3
CHANGES = {
    ChangeKind.WRONG_TO_RIGHT: message("{count} from wrong to right"),
    ChangeKind.RIGHT_TO_WRONG: message("{count} from right to wrong"),
    ChangeKind.WRONG_TO_WRONG: message("{count} from wrong to wrong"),
}


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


@dataclass(frozen=True, slots=True)
class RegradeView:
    """Re-grades in words; empty texts where there is none."""

    heading: str = ""
    lines: tuple[str, ...] = ()


def insight_view(insight: SittingInsight) -> InsightView:
    """The view of what a sitting teaches."""
    advice = tuple(_study_row(each) for each in insight.advice)
    return InsightView(
        sure=_sure(insight),
        sure_text=_sure_text(insight),
        advice=advice,
        advice_text=tr(ABOUT_ADVICE) if advice else tr(NO_ADVICE),
        habits=_habits(insight),
    )


def percent(chance: Chance) -> str:
    """A probability for people: whole per cent, never a certainty."""
    whole = round(100 * chance.probability)
    if whole < 1:
        return tr("under 1 %")
    return tr("over 99 %") if whole > 99 else tr("about {share} %", share=whole)


def regrade_view(regrades: Sequence[Regrade], bank_hash: str) -> RegradeView:
    """Old and new scores side by side; ``bank_hash`` is the version that was delivered."""
    if not regrades:
        return RegradeView()
    return RegradeView(
        tr("Re-graded: a key was corrected after this sitting. The original result is kept."),
        (
            tr(
                "As delivered, bank version {version}: {score}",
                version=bank_hash[:8],
                score=_score(regrades[0].before),
            ),
            *(_regrade_line(each) for each in regrades),
        ),
    )


def unchanged_view(regrade: Regrade) -> RegradeView:
    """What to say where a re-grade changed nothing."""
    said = tr(
        "No key of this form has changed in bank version {version}. The result stands.",
        version=regrade.bank_hash[:8],
    )
    if not regrade.left_out:
        return RegradeView(said)
    left = trn(
        len(regrade.left_out),
        "%n question could not be compared: gone, or rewritten.",
        "%n questions could not be compared: gone, or rewritten.",
    )
    return RegradeView(f"{said} {left}")


def _score(score: Score) -> str:
    return tr(
        "{outcome}, {scaled} – {raw} of {scored} right",
        outcome=OUTCOMES[score.outcome],
        scaled=score.scaled,
        raw=score.raw,
        scored=score.scored,
    )


def _regrade_line(regrade: Regrade) -> str:
    changed = [
        tr("question {number} is {turn}", number=change.index + 1, turn=_turn(change))
        for change in regrade.changes
    ]
    keys = ["; ".join(changed) or tr("keys as delivered")]
    if regrade.left_out:
        left = len(regrade.left_out)
        keys.append(trn(left, "%n question not compared", "%n questions not compared"))
    return tr(
        "{day}, bank version {version}: {score} ({keys})",
        day=local_day(regrade.at),
        version=regrade.bank_hash[:8],
        score=_score(regrade.after),
        keys="; ".join(keys),
    )


def _turn(change: KeyChange) -> str:
    match change.was_correct, change.correct:
        case True, True:
            return tr("right as before")
        case False, False:
            return tr("wrong as before")
        case True, False:
            return tr("now wrong")
        case _:
            return tr("now right")


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
        label = tr("The same, by new questions of {sittings}", sittings=counted)
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


def _habits(insight: SittingInsight) -> tuple[tuple[str, str], ...]:
    rows = [
        (tr("Time"), _pacing(insight.pacing)),
        (tr("Changed answers"), _changes(insight.changes)),
        (tr("Traps"), _traps(insight)),
    ]
    if insight.twin:
        rows.append((tr("Without extra time"), _twin(insight.twin)))
    if insight.interruptions:
        rows.append((tr("Interruptions"), _interruptions(insight)))
    return tuple(rows)


def _interruptions(insight: SittingInsight) -> str:
    lost = sum(each.lost for each in insight.interruptions)
    left = len(insight.interruptions) - lost
    texts = []
    if left:
        texts.append(trn(left, "Left and resumed once.", "Left and resumed %n times."))
    if lost:
        texts.append(
            trn(
                lost,
                "Taken up once after a crash or power cut.",
                "Taken up %n times after a crash or power cut.",
            )
        )
    return " ".join(texts)


def _pacing(pacing: Pacing) -> str:
    seen = [item for item in pacing.items if item.visits]
    if not seen:
        return tr("No question was opened.")
    slow = max(seen, key=lambda item: item.total_ms)
    return tr(
        "{used} of {allowed} used, {passes} through the form. On average {mean} a question, "
        "against {pace} if spread evenly; longest: question {number} with {longest}.",
        used=clock(pacing.used_ms),
        allowed=clock(pacing.allowed_ms),
        passes=trn(len(pacing.sweep_ms), "one pass", "%n passes"),
        mean=clock(sum(item.total_ms for item in seen) // len(seen)),
        pace=clock(pacing.pace_ms),
        number=slow.item + 1,
        longest=clock(slow.total_ms),
    )


def clock(ms: int) -> str:
    """A length of time as the exam clock shows it: ``1:02:05`` or ``2:05``."""
    minutes, seconds = divmod(ms // 1000, 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{seconds:02}" if hours else f"{minutes}:{seconds:02}"


def _changes(changes: AnswerChanges) -> str:
    if not changes.changes:
        return tr("None: every first answer stood.")
    kinds = [
        tr(words, count=len(changes.of(kind)))
        for kind, words in CHANGES.items()
        if changes.of(kind)
    ]
    return tr(
        "{changes}. Among scored questions they brought {brought} and cost {cost}.",
        changes=", ".join(kinds),
        brought=changes.brought,
        cost=changes.cost,
    )


def _traps(insight: SittingInsight) -> str:
    found = [trap for trap in insight.traps if trap.chosen][:SHOWN_TRAPS]
    if not found:
        return tr("No distractor was chosen.")
    said = (
        trn(trap.chosen, "“{trap}” once", "“{trap}” %n times", trap=TRAP_WORDS[trap.trap])
        for trap in found
    )
    return tr("The wrong options you chose most: {traps}.", traps="; ".join(said))


def _twin(twin: TwinClock) -> str:
    minutes = twin.extra_ms // 60_000
    if not twin.reached:
        return trn(
            minutes,
            "The sitting was over before the extra minute began: it changed nothing.",
            "The sitting was over before the extra %n minutes began: they changed nothing.",
        )
    if twin.sections > 1:
        at_limit = tr(
            "At each section’s own time you had {right} right, estimated {score}: {outcome}.",
            right=twin.raw,
            score=twin.scaled,
            outcome=OUTCOMES[twin.outcome],
        )
    else:
        at_limit = _at_limit(twin)
    answered = trn(
        len(twin.answered_after),
        "In the extra time you answered or changed %n question.",
        "In the extra time you answered or changed %n questions.",
    )
    return " ".join((at_limit, answered, _brought(twin.brought)))


def _at_limit(twin: TwinClock) -> str:
    return tr(
        "At {time} you had {right} right, estimated {score}: {outcome}.",
        time=clock(twin.limit_ms),
        right=twin.raw,
        score=twin.scaled,
        outcome=OUTCOMES[twin.outcome],
    )


def _brought(right: int) -> str:
    if right > 0:
        return trn(right, "That brought %n right answer.", "That brought %n right answers.")
    if right:
        return trn(-right, "That cost %n right answer.", "That cost %n right answers.")
    return tr("That changed no score.")
