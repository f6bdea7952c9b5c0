"""The appendix on the score: figures, sections, task statements, re-grades."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, tzinfo

from core.exam.band import Chance
from core.exam.delivery import Delivery
from core.exam.regrade import KeyChange, Regrade, Score
from core.exam.result import Result
from core.exam.shown import placed_response
from core.insight.values import Contamination, SittingInsight
from core.report.content import DISCLAIMER, MEETS, NEEDS, bank_version
from core.report.parts import Grid, Part
from core.report.wording import american_date

ABOUT_BAND = (
    "The scaled score is an estimate. If the scored items are seen as a sample of all that could "
    "have been asked, the score on all of it lies within the band in {level} of 100 such cases. "
    "The chance of passing assumes that the candidate knows as much then as now and that all items "
    "of that form are new."
)
ABOUT_CONTAMINATION = (
    "An item counts as met from the moment it was first shown in an earlier sitting, in whatever "
    "version. Right answers to met items may be remembered rather than known."
)
ABOUT_REGRADES = (
    "A re-grade takes over keys that a later version of the bank has corrected, where an item "
    "still asks the same; questions, cut and scale stay as they were. The original result is kept."
)


def score_part(delivery: Delivery, result: Result, insight: SittingInsight) -> Part:
    """Figures: score, band, counts, chances, contamination."""
    band, scale, met = insight.band, delivery.exam.scale, insight.contamination
    level = f"{100 * band.level:g}"
    rows = [
        ("Scaled score (estimate)", f"{result.scaled:,}; {scale.passing:,} passes"),
        ("Band", f"{band.low:,} to {band.high:,} ({level} %)"),
        ("Right answers", f"{result.raw} of {result.scored} scored items; {result.cut} pass"),
        ("Chance of passing a parallel form", _chance(insight.chance)),
        *(
            [("The same, from unseen items of all sittings", _chance(insight.pooled))]
            if insight.pooled
            else []
        ),
        ("Left open or half-answered", f"{result.unanswered} of {len(result.items)} items"),
        ("Items met before this sitting", _met(met)),
        ("Right answers on unseen scored items", f"{met.unseen_raw} of {met.unseen_scored}"),
    ]
    return Part(
        "Score",
        (ABOUT_BAND.format(level=level), ABOUT_CONTAMINATION),
        Grid(("Figure", "Value"), tuple(rows)),
    )


def _chance(chance: Chance) -> str:
    per_cent = 100 * chance.probability
    shown = "under 1 %" if per_cent < 1 else "over 99 %" if per_cent > 99 else f"{per_cent:.0f} %"
    sittings = f" of {chance.sittings} sittings" if chance.sittings > 1 else ""
    return f"{shown} (from {chance.right} right of {chance.items} items{sittings})"


def _met(met: Contamination) -> str:
    if not met.met:
        return f"none of {met.items}"
    same = len(met.met_same_version)
    return f"{len(met.met)} of {met.items}, {met.scored_met} of them scored; {same} word for word"


def sections_part(result: Result) -> Part:
    """The sections with their counts."""
    rows = tuple(
        (
            f"Domain {section.number}: {section.title}",
            f"{round(section.weight, 1):g}%",
            f"{section.correct} of {section.scored}",
            MEETS if section.meets else NEEDS,
        )
        for section in result.sections
    )
    grid = Grid(("Section", "Weight", "Right of scored", "Result"), rows, frozenset({1, 2}))
    return Part("Sections", (DISCLAIMER,), grid)


def tasks_part(insight: SittingInsight) -> Part:
    """Task statements with their counts."""
    rows = tuple(
        (task.task, task.title, f"{task.correct} of {task.scored}" if task.scored else "–")
        for task in insight.tasks
    )
    return Part(
        "Task statements",
        ("Scored items only. A task holds very few items: these are hints, not measurements.",),
        Grid(("Task", "Statement", "Right of scored"), rows, frozenset({2})),
    )


def regrades_part(
    delivery: Delivery,
    result: Score,
    ended: str,
    regrades: Sequence[Regrade],
    zone: tzinfo | None,
) -> Part:
    """The original result and each re-grade of it, side by side, the oldest first."""
    rows = [("Original", _day(ended, zone), bank_version(delivery), *_figures(result), "")]
    rows += [
        (
            f"Re-grade {number}",
            _day(each.at, zone),
            each.bank_hash[:16],
            *_figures(each.after),
            "; ".join(_key(delivery, change) for change in each.changes),
        )
        for number, each in enumerate(regrades, start=1)
    ]
    columns = ("Grading", "Date", "Bank version", "Result", "Right answers", "Keys corrected")
    left_out = {name for each in regrades for name in each.left_out}
    more = (
        f"{len(left_out)} items are gone from the bank or were rewritten; they keep their keys."
        if len(left_out) > 1
        else "One item is gone from the bank or was rewritten; it keeps its key."
    )
    about = (ABOUT_REGRADES, more) if left_out else (ABOUT_REGRADES,)
    return Part("Re-grades", about, Grid(columns, tuple(rows)))


def _day(iso: str, zone: tzinfo | None) -> str:
    return american_date(datetime.fromisoformat(iso).astimezone(zone).date())


def _figures(score: Score) -> tuple[str, str]:
    return (
        f"{score.outcome.value}, {score.scaled:,} (estimate)",
        f"{score.raw} of {score.scored}; {score.cut} pass",
    )


def _key(delivery: Delivery, change: KeyChange) -> str:
    item = delivery.items[change.index]
    old, new = (placed_response(item, key) for key in (change.old_key, change.new_key))
    words = ("wrong", "right")
    effect = (
        f"{words[change.was_correct]} to {words[change.correct]}"
        if change.was_correct != change.correct
        else f"still {words[change.correct]}"
    )
    unscored = "" if change.scored else ", unscored"
    return f"item {change.index + 1}: {old} to {new} ({effect}{unscored})"
