"""What a sitting teaches, in words for the result screen."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from core.exam.shown import TRAP_WORDS
from core.insight.values import ChangeKind
from ui.presenters.wording import count, local_day

if TYPE_CHECKING:
    from collections.abc import Sequence

    from core.exam.band import Chance
    from core.exam.regrade import Regrade, Score
    from core.insight.values import (
        AnswerChanges,
        Pacing,
        SittingInsight,
        StudyAdvice,
        TwinClock,
    )

ABOUT_BAND = (
    "The band is Carrel’s own reckoning on its practice scale: of many such bands, {level} hold "
    "the score that you would reach on all of the content. The chance is that of passing another "
    "form, as hard as this one and all new to you, if you know then what you know now."
)
ABOUT_MET = (
    "{met} of the {items} questions were not new to you, so the score and the first chance may "
    "flatter you. Look at the new questions."
)
ABOUT_POOLED = (
    "The second chance rests on all questions that were new to you when you met them; each older "
    "sitting counts half as much as the one after it."
)
ABOUT_ADVICE = (
    "Ranked by the points that a task, once learnt (9 of 10 right), is expected to bring on "
    "another form: how much of the exam it is, and how much of it you missed."
)
NO_ADVICE = "Nothing stands out: every task was answered about as well as can be hoped for."
SHOWN_TRAPS = 3


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
        advice_text=ABOUT_ADVICE if advice else NO_ADVICE,
        habits=_habits(insight),
    )


def percent(chance: Chance) -> str:
    """A probability for people: whole per cent, never a certainty."""
    whole = round(100 * chance.probability)
    if whole < 1:
        return "under 1 %"
    return "over 99 %" if whole > 99 else f"about {whole} %"


def regrade_view(regrades: Sequence[Regrade], bank_hash: str) -> RegradeView:
    """Old and new scores side by side; ``bank_hash`` is the version that was delivered."""
    if not regrades:
        return RegradeView()
    first = regrades[0].before
    return RegradeView(
        "Re-graded: a key was corrected after this sitting. The original result is kept.",
        (
            f"As delivered, bank version {bank_hash[:8]}: {_score(first)}",
            *(_regrade_line(each) for each in regrades),
        ),
    )


def unchanged_view(regrade: Regrade) -> RegradeView:
    """What to say where a re-grade changed nothing."""
    left = (
        f" {count(len(regrade.left_out), 'question')} could not be compared: gone, or rewritten."
        if regrade.left_out
        else ""
    )
    return RegradeView(
        f"No key of this form has changed in bank version {regrade.bank_hash[:8]}. "
        f"The result stands.{left}"
    )


def _score(score: Score) -> str:
    return f"{score.outcome}, {score.scaled:,} – {score.raw} of {score.scored} right"


def _regrade_line(regrade: Regrade) -> str:
    keys = "; ".join(
        f"question {change.index + 1} is {_turn(change.was_correct, change.correct)}"
        for change in regrade.changes
    )
    left = f"; {count(len(regrade.left_out), 'question')} not compared" if regrade.left_out else ""
    return (
        f"{local_day(regrade.at)}, bank version {regrade.bank_hash[:8]}: {_score(regrade.after)} "
        f"({keys or 'keys as delivered'}{left})"
    )


def _turn(was: bool, now: bool) -> str:
    if was == now:
        return "right as before" if now else "wrong as before"
    return "now right" if now else "now wrong"


def _sure(insight: SittingInsight) -> tuple[tuple[str, str], ...]:
    band, met = insight.band, insight.contamination
    rows = [
        (f"Band ({100 * band.level:.0f} %)", f"{band.low:,} to {band.high:,}"),
        ("Chance of passing another form", percent(insight.chance)),
        ("Questions met before", f"{len(met.met)} of {met.items}"),
    ]
    if met.met:
        rows.append(("Right of scored questions that were new", _new(insight)))
    if insight.pooled:
        sittings = count(insight.pooled.sittings, "sitting")
        rows.append((f"The same, by new questions of {sittings}", percent(insight.pooled)))
    return tuple(rows)


def _new(insight: SittingInsight) -> str:
    met = insight.contamination
    return f"{met.unseen_raw} of {met.unseen_scored}" if met.unseen_scored else "none was new"


def _sure_text(insight: SittingInsight) -> str:
    met = insight.contamination
    texts = [ABOUT_BAND.format(level=f"{100 * insight.band.level:.0f} in 100")]
    if met.met:
        texts.append(ABOUT_MET.format(met=len(met.met), items=met.items))
    if insight.pooled:
        texts.append(ABOUT_POOLED)
    return " ".join(texts)


def _study_row(advice: StudyAdvice) -> StudyRow:
    row = StudyRow(
        task=advice.task,
        title=f"{advice.task} {advice.title}",
        right=f"{advice.correct} of {advice.items}",
        brings=f"+{advice.points} points" if advice.points else "under a point",
        review=count(len(advice.review), "question"),
        spoken="",
    )
    spoken = f"{row.title}: {row.right} right, expected to bring {row.brings}, {row.review} to read"
    return StudyRow(
        task=row.task,
        title=row.title,
        right=row.right,
        brings=row.brings,
        review=row.review,
        spoken=spoken,
    )


def _habits(insight: SittingInsight) -> tuple[tuple[str, str], ...]:
    rows = [
        ("Time", _pacing(insight.pacing)),
        ("Changed answers", _changes(insight.changes)),
        ("Traps", _traps(insight)),
    ]
    if insight.twin:
        rows.append(("Without extra time", _twin(insight.twin)))
    if insight.interruptions:
        lost = sum(each.lost for each in insight.interruptions)
        left = len(insight.interruptions) - lost
        parts = [f"left and resumed {_times(left)}"] if left else []
        parts += [f"taken up {_times(lost)} after a crash or power cut"] if lost else []
        rows.append(("Interruptions", f"The sitting was {' and '.join(parts)}."))
    return tuple(rows)


def _times(number: int) -> str:
    return {1: "once", 2: "twice"}.get(number, f"{number} times")


def _pacing(pacing: Pacing) -> str:
    seen = [item for item in pacing.items if item.visits]
    if not seen:
        return "No question was opened."
    mean = sum(item.total_ms for item in seen) // len(seen)
    passes = "one pass" if len(pacing.sweep_ms) == 1 else f"{len(pacing.sweep_ms)} passes"
    slow = max(seen, key=lambda item: item.total_ms)
    return (
        f"{clock(pacing.used_ms)} of {clock(pacing.allowed_ms)} used, {passes} through the form. "
        f"On average {clock(mean)} a question, against {clock(pacing.pace_ms)} if spread evenly; "
        f"longest: question {slow.item + 1} with {clock(slow.total_ms)}."
    )


def clock(ms: int) -> str:
    """A length of time as the exam clock shows it: ``1:02:05`` or ``2:05``."""
    minutes, seconds = divmod(ms // 1000, 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{seconds:02}" if hours else f"{minutes}:{seconds:02}"


def _changes(changes: AnswerChanges) -> str:
    if not changes.changes:
        return "None: every first answer stood."
    kinds = [
        f"{len(changes.of(kind))} {words}"
        for kind, words in (
            (ChangeKind.WRONG_TO_RIGHT, "from wrong to right"),
            (ChangeKind.RIGHT_TO_WRONG, "from right to wrong"),
            (ChangeKind.WRONG_TO_WRONG, "from wrong to wrong"),
        )
        if changes.of(kind)
    ]
    return (
        f"{', '.join(kinds)}. Among scored questions they brought {changes.brought} and cost "
        f"{changes.cost}."
    )


def _traps(insight: SittingInsight) -> str:
    found = [trap for trap in insight.traps if trap.chosen][:SHOWN_TRAPS]
    if not found:
        return "No distractor was chosen."
    said = "; ".join(f"“{TRAP_WORDS[trap.trap]}” {_times(trap.chosen)}" for trap in found)
    return f"The wrong options you chose most: {said}."


def _twin(twin: TwinClock) -> str:
    extra = count(twin.extra_ms // 60_000, "minute")
    if not twin.reached:
        return f"The sitting was over before the extra {extra} began: they changed nothing."
    change = (
        f"brought {count(twin.brought, 'right answer')}"
        if twin.brought > 0
        else f"cost {count(-twin.brought, 'right answer')}"
        if twin.brought
        else "changed no score"
    )
    return (
        f"At {clock(twin.limit_ms)} you had {twin.raw} right, estimated {twin.scaled:,}: "
        f"{twin.outcome}. In the extra {extra} you answered or changed "
        f"{count(len(twin.answered_after), 'question')}, which {change}."
    )
