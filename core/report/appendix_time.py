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
ABOUT_TWIN = (
    "What the same sitting would have given on the clock of a candidate without extra time: the "
    "answers as they stood at that moment."
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
        f"{effect(twin.brought).removesuffix(' on balance')}."
    )
    columns = ("", f"At {without}", "In the end")
    return Part("Without extra time", (sentence, ABOUT_TWIN), Grid(columns, rows))


def _standing(outcome: Outcome, scaled: int) -> str:
    return f"{outcome.value}, {scaled:,} (estimate)"
