"""The appendix on time: pacing, its chart, and the same sitting without extra time."""

from __future__ import annotations

from core.exam.delivery import Delivery
from core.exam.result import Outcome, Result
from core.insight.values import Pacing, TwinClock
from core.report.appendix_items import effect
from core.report.parts import Grid, PacingChart, Part
from core.report.wording import duration

ABOUT_PACING = (
    "Each column is one item in the order of the form; its height is the time at that item, "
    "shaded by pass. The line is the time an item if the time allowed were spread evenly. A pass "
    "ends when the review screen is opened."
)
ABOUT_SECTIONS = (
    "Each section has a pace line and a first pass of its own. What was left of the time of a "
    "section could not be used in the next one."
)
ABOUT_TWIN = (
    "What the same sitting would have given on the clock of a candidate without extra time: the "
    "answers as they stood at that moment."
)
ABOUT_BREAKS = "Breaks with the clock stopped are left as they were taken."


def pacing_part(pacing: Pacing, result: Result) -> Part:
    """Where the time went."""
    passes = tuple(
        (f"Pass {number}", duration(ms), str(_seen(pacing, number)))
        for number, ms in enumerate(pacing.sweep_ms, start=1)
    )
    slow = sum(time.total_ms > 2 * time.pace_ms for time in pacing.items)
    paces = tuple(dict.fromkeys(time.pace_ms for time in pacing.items)) or (pacing.pace_ms,)
    left = max(0, pacing.allowed_ms - pacing.used_ms)
    away = (("Breaks, clock running", duration(pacing.away_ms), ""),) if pacing.away_ms else ()
    rows = (*passes, ("Review screen", duration(pacing.review_ms), ""), *away)
    sentence = (
        f"{duration(pacing.used_ms)} of {duration(pacing.allowed_ms)} were used, {duration(left)} "
        f"were left. The pace line is {', '.join(map(duration, paces))} an item; {slow} of "
        f"{len(result.items)} items took more than twice that."
    )
    return Part(
        "Pacing",
        (sentence, ABOUT_PACING, *((ABOUT_SECTIONS,) if len(paces) > 1 else ())),
        Grid(("Where", "Time", "Items visited"), rows, frozenset({1, 2})),
    )


def _seen(pacing: Pacing, sweep: int) -> int:
    return len({visit.item for visit in pacing.visits if visit.sweep == sweep})


def pacing_chart(pacing: Pacing, result: Result) -> PacingChart:
    """Time at each item in each pass."""
    passes = max(1, len(pacing.sweep_ms))
    bars = [[0] * passes for _ in pacing.items]
    for visit in pacing.visits:
        bars[visit.item][min(visit.sweep, passes) - 1] += visit.length_ms
    longest = max(pacing.items, key=lambda time: time.total_ms, default=None)
    spoken = f"Pacing chart: time at each of {len(bars)} items in {passes} passes."
    if longest:
        spoken += f" Most, {duration(longest.total_ms)}, at item {longest.item + 1}."
    return PacingChart(
        bars=tuple(tuple(bar) for bar in bars),
        passes=passes,
        pace_ms=tuple(time.pace_ms for time in pacing.items),
        wrong=tuple(not item.correct for item in result.items),
        spoken=spoken,
    )


def twin_part(twin: TwinClock, delivery: Delivery, result: Result) -> Part:
    """The same sitting without extra time."""
    without = f"{twin.limit_ms // 60_000} minutes"
    about = f"{ABOUT_TWIN} {ABOUT_BREAKS}" if twin.breaks else ABOUT_TWIN
    if not twin.reached:
        ended = "each section ended within its own time" if twin.sections > 1 else (
            f"the sitting ended within {without}"
        )  # fmt: skip
        said = f"{ended[0].upper()}{ended[1:]}, so the extra time changed nothing."
        return Part("Without extra time", (said, about))
    rows = (
        ("Result", _standing(twin.outcome, twin.scaled), _standing(result.outcome, result.scaled)),
        ("Right answers", str(twin.raw), str(result.raw)),
    )
    after = len(twin.answered_after)
    since = "After the own time of their section" if twin.sections > 1 else f"After {without}"
    sentence = (
        f"{since}, {after} of {len(delivery.items)} items were still answered or changed, "
        f"{twin.first_answered_after} of them for the first time. On balance the extra time "
        f"{effect(twin.brought).removesuffix(' on balance')}."
    )
    at_limit = "At each section’s own time" if twin.sections > 1 else f"At {without}"
    return Part("Without extra time", (sentence, about), Grid(("", at_limit, "In the end"), rows))


def _standing(outcome: Outcome, scaled: int) -> str:
    return f"{outcome.value}, {scaled:,} (estimate)"
