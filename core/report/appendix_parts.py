"""The sections of the candidate appendix, each from the values that it tells of."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, tzinfo

from core.exam.band import Chance
from core.exam.delivery import Delivery
from core.exam.result import ItemResult, Outcome, Result
from core.exam.shown import TRAP_WORDS, VERDICT_WORDS, spoken_response, verdict_of
from core.insight.values import (
    AnswerChange,
    ChangeKind,
    Contamination,
    ItemTime,
    Pacing,
    SittingInsight,
    TwinClock,
)
from core.report.content import DISCLAIMER, MEETS, NEEDS, american_date
from core.report.integrity import ClockStep
from core.report.parts import Grid, PacingChart, Part

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
ABOUT_PACING = (
    "Each column is one item in the order of the form; its height is the time at that item, "
    "shaded by pass. The line is the time an item if the time allowed were spread evenly. A pass "
    "ends when the review screen is opened."
)
ABOUT_CHANGES = (
    "A changed answer is one that was complete and then gave way to another. First and last "
    "answers are compared with the key."
)
ABOUT_TRAPS = (
    "Each distractor is tagged with what it breaks. Distractors of items that were left open are "
    "not counted."
)
ABOUT_TWIN = (
    "What the same sitting would have given on the clock of a candidate without extra time: the "
    "answers as they stood at that moment."
)
ABOUT_INTEGRITY = (
    "Time is measured by a clock that nobody can set, so none of this changed the time allowed. "
    "Whether the window had the keyboard is not recorded."
)

KIND_WORDS = {
    ChangeKind.RIGHT_TO_WRONG: "right to wrong",
    ChangeKind.WRONG_TO_RIGHT: "wrong to right",
    ChangeKind.WRONG_TO_WRONG: "wrong to wrong",
}


def duration(ms: int) -> str:
    """A span of time as ``1:02:03`` or ``2:03``, rounded down to seconds."""
    seconds = ms // 1000
    hours, rest = divmod(seconds, 3600)
    minutes, seconds = divmod(rest, 60)
    return f"{hours}:{minutes:02}:{seconds:02}" if hours else f"{minutes}:{seconds:02}"


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


def items_part(delivery: Delivery, result: Result, insight: SittingInsight) -> Part:
    """Item by item: answer, key, time, visits, flag, changes."""
    changes = {change.item: change for change in insight.changes.changes}
    met = frozenset(insight.contamination.met)
    rows = tuple(
        _item(delivery, item, time, changes.get(item.index), item.index in met)
        for item, time in zip(result.items, insight.pacing.items, strict=True)
    )
    columns = ("Item", "Task", "Answer", "Key", "Verdict", "Time", "Visits", "Notes")
    return Part(
        "Items",
        ("Letters are those of the options as they were shown. Stems are not printed here.",),
        Grid(columns, rows, frozenset({0, 5, 6})),
    )


def _item(
    delivery: Delivery, item: ItemResult, time: ItemTime, change: AnswerChange | None, met: bool
) -> tuple[str, ...]:
    delivered = delivery.items[item.index]
    notes = [
        "flagged" if item.flagged else "",
        f"changed {change.changes} ×, {KIND_WORDS[change.kind]}" if change else "",
        "" if item.scored else "unscored",
        "met before" if met else "",
    ]
    return (
        str(item.index + 1),
        item.task,
        spoken_response(delivered, item.response) or "–",
        spoken_response(delivered, item.key),
        VERDICT_WORDS[verdict_of(item)],
        duration(time.total_ms) if time.visits else "not seen",
        str(time.visits),
        "; ".join(note for note in notes if note),
    )


def pacing_part(pacing: Pacing, result: Result) -> Part:
    """Where the time went."""
    passes = tuple(
        (f"Pass {number}", duration(ms), str(_seen(pacing, number)))
        for number, ms in enumerate(pacing.sweep_ms, start=1)
    )
    slow = sum(time.total_ms > 2 * pacing.pace_ms for time in pacing.items)
    left = max(0, pacing.allowed_ms - pacing.used_ms)
    rows = (*passes, ("Review screen", duration(pacing.review_ms), ""))
    sentence = (
        f"{duration(pacing.used_ms)} of {duration(pacing.allowed_ms)} were used, {duration(left)} "
        f"were left. The pace line is {duration(pacing.pace_ms)} an item; {slow} of "
        f"{len(result.items)} items took more than twice that."
    )
    return Part(
        "Pacing",
        (sentence, ABOUT_PACING),
        Grid(("Where", "Time", "Items visited"), rows, frozenset({1, 2})),
    )


def _seen(pacing: Pacing, sweep: int) -> int:
    return len({visit.item for visit in pacing.visits if visit.sweep == sweep})


def pacing_chart(pacing: Pacing, result: Result) -> PacingChart:
    """Time at each item in each pass."""
    passes = max(1, len(pacing.sweep_ms))
    bars = [[0] * passes for _ in pacing.items]
    for visit in pacing.visits:
        bars[visit.item][min(visit.sweep, passes) - 1] += visit.to_ms - visit.from_ms
    longest = max(pacing.items, key=lambda time: time.total_ms, default=None)
    spoken = f"Pacing chart: time at each of {len(bars)} items in {passes} passes."
    if longest:
        spoken += f" Most, {duration(longest.total_ms)}, at item {longest.item + 1}."
    return PacingChart(
        bars=tuple(tuple(bar) for bar in bars),
        passes=passes,
        pace_ms=pacing.pace_ms,
        wrong=tuple(not item.correct for item in result.items),
        spoken=spoken,
    )


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


def changes_part(delivery: Delivery, insight: SittingInsight) -> Part:
    """Changed answers and what they cost."""
    changes = insight.changes
    if not changes.changes:
        return Part("Answer changes", ("No complete answer was changed.",))
    rows = tuple(
        (
            str(change.item + 1),
            spoken_response(delivery.items[change.item], change.first),
            spoken_response(delivery.items[change.item], change.last) or "–",
            KIND_WORDS[change.kind] + ("" if change.scored else " (unscored)"),
            str(change.changes),
            duration(change.at_ms),
        )
        for change in changes.changes
    )
    net = changes.brought - changes.cost
    sentence = (
        f"Of the scored items, {changes.cost} went from right to wrong and {changes.brought} from "
        f"wrong to right: changing answers {_effect(net)}."
    )
    columns = ("Item", "First", "Last", "Effect", "Changes", "Last at")
    grid = Grid(columns, rows, frozenset({0, 4, 5}))
    return Part("Answer changes", (sentence, ABOUT_CHANGES), grid)


def _effect(net: int) -> str:
    noun = "right answer" if abs(net) == 1 else "right answers"
    if net:
        return f"{'brought' if net > 0 else 'cost'} {abs(net)} {noun} on balance"
    return "changed nothing on balance"


def traps_part(insight: SittingInsight) -> Part:
    """Which kinds of distractors were chosen."""
    rows = tuple(
        (
            TRAP_WORDS[count.trap],
            str(count.chosen),
            str(count.offered),
            ", ".join(str(item + 1) for item in count.items),
        )
        for count in insight.traps
        if count.chosen
    )
    if not rows:
        return Part("Traps", ("No tagged distractor was chosen.", ABOUT_TRAPS))
    columns = ("Distractor", "Chosen", "Offered", "Items")
    return Part("Traps", (ABOUT_TRAPS,), Grid(columns, rows, frozenset({1, 2})))


def twin_part(twin: TwinClock, delivery: Delivery, result: Result) -> Part:
    """The same sitting without extra time."""
    without = f"{twin.limit_ms // 60_000} minutes"
    if not twin.reached:
        return Part(
            "Without extra time",
            (f"The sitting ended within {without}, so the extra time changed nothing.", ABOUT_TWIN),
        )
    rows = (
        ("Result", _standing(twin.outcome, twin.scaled), _standing(result.outcome, result.scaled)),
        ("Right answers", str(twin.raw), str(result.raw)),
    )
    after = len(twin.answered_after)
    sentence = (
        f"After {without}, {after} of {len(delivery.items)} items were still answered or changed, "
        f"{twin.first_answered_after} of them for the first time. On balance the extra time "
        f"{_effect(twin.brought).removesuffix(' on balance')}."
    )
    columns = ("", f"At {without}", "In the end")
    return Part("Without extra time", (sentence, ABOUT_TWIN), Grid(columns, rows))


def _standing(outcome: Outcome, scaled: int) -> str:
    return f"{outcome.value}, {scaled:,} (estimate)"


def integrity_part(
    insight: SittingInsight, steps: Sequence[ClockStep], zone: tzinfo | None
) -> Part:
    """Interruptions and steps of the wall clock."""
    rows = [
        (
            "The program or the machine stopped" if each.lost else "Saved and left",
            _moment(each.from_wall, zone),
            _moment(each.to_wall, zone),
            duration(each.at_ms),
        )
        for each in insight.interruptions
    ]
    rows += [
        (
            f"The wall clock went {'forward' if step.by_ms > 0 else 'back'} by "
            f"{duration(abs(step.by_ms))}"
            + (" (set, or the machine slept)" if step.by_ms > 0 else " (set)"),
            "",
            _moment(step.wall, zone),
            "",
        )
        for step in steps
    ]
    if not rows:
        return Part(
            "Integrity notes",
            ("No interruption, and no step of the wall clock.", ABOUT_INTEGRITY),
        )
    columns = ("What happened", "From", "Until", "Exam time used")
    return Part("Integrity notes", (ABOUT_INTEGRITY,), Grid(columns, tuple(rows), frozenset({3})))


def _moment(iso: str, zone: tzinfo | None) -> str:
    moment = datetime.fromisoformat(iso).astimezone(zone)
    return f"{american_date(moment.date())} {moment:%H:%M:%S}"
