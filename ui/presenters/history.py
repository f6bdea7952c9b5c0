"""Several sittings of one exam over time, without Qt: a chart and the same as a table."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from core.exam.result import Outcome
from core.words import message
from ui.presenters.home_view import OUTCOMES
from ui.presenters.result_insight import percent
from ui.presenters.wording import local_day, short_day, sittings
from ui.words import number, tr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from core.insight.values import TrendPoint

ABOUT = message(
    "Each column is one sitting: the dot (a square where it was a fail) is the estimated scaled "
    "score, the bar its 95 % band, the strip below how much of the form was new. Where bands "
    "overlap, a rise may be luck. The chance is that of passing another form, from the new "
    "questions of all sittings up to that one; older ones count less."
)
EMPTY = message(
    "No released result of this exam yet. After the first one, the trend is shown here."
)
_STEP = 100


@dataclass(frozen=True, slots=True, kw_only=True)
class TrendMark:
    """One sitting in the chart."""

    sitting: str
    label: str
    """Day, under the axis."""
    score: int
    low: int
    high: int
    passed: bool
    unseen: float
    """Share of new questions, 0 to 1."""
    regraded: int | None


@dataclass(frozen=True, slots=True, kw_only=True)
class TrendChartView:
    """What the chart draws, and the same in words."""

    marks: tuple[TrendMark, ...]
    lowest: int
    highest: int
    passing: int
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class TrendRow:
    """A line of the table."""

    sitting: str
    cells: tuple[str, ...]
    spoken: str
    passed: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class HistoryView:
    """Everything the history screen shows."""

    subject: str
    chart: TrendChartView | None
    rows: tuple[TrendRow, ...]
    """Latest first."""
    about: str
    empty: str


def history_view(subject: str, points: Sequence[TrendPoint]) -> HistoryView:
    """The view of sittings, oldest first; ``subject`` says whose and of which exam."""
    return HistoryView(
        subject=subject,
        chart=_chart(points) if points else None,
        rows=tuple(_row(point) for point in reversed(points)),
        about=tr(ABOUT),
        empty=tr(EMPTY),
    )


def _chart(points: Sequence[TrendPoint]) -> TrendChartView:
    last = points[-1]
    lowest = min(point.band.low for point in points)
    return TrendChartView(
        marks=tuple(_mark(point) for point in points),
        lowest=max(last.minimum, min(lowest, last.passing) // _STEP * _STEP),
        highest=last.maximum,
        passing=last.passing,
        text=_text(points),
    )


def _mark(point: TrendPoint) -> TrendMark:
    return TrendMark(
        sitting=point.sitting,
        label=short_day(point.ended),
        score=point.scaled,
        low=point.band.low,
        high=point.band.high,
        passed=point.outcome is Outcome.PASS,
        unseen=point.unseen_share,
        regraded=point.regraded,
    )


def _text(points: Sequence[TrendPoint]) -> str:
    """The chart in words: its shape; every number is in the table below it."""
    first, last = points[0], points[-1]
    passed = sum(point.outcome is Outcome.PASS for point in points)
    parts = [
        tr("Trend of {sittings}, {passed} passed", sittings=sittings(len(points)), passed=passed),
        tr("pass mark {score}", score=last.passing),
        tr("first {score} on {day}", score=first.scaled, day=local_day(first.ended)),
    ]
    if len(points) > 1:
        best = max(point.scaled for point in points)
        parts += [
            tr("latest {score} on {day}", score=last.scaled, day=local_day(last.ended)),
            tr("best {score}", score=best),
        ]
    return "; ".join(parts)


def _row(point: TrendPoint) -> TrendRow:
    again = "" if point.regraded is None else f" → {number(point.regraded)}"
    score = number(point.scaled) + again
    band = tr("{low} to {high}", low=point.band.low, high=point.band.high)
    fresh = tr("{share} %", share=round(100 * point.unseen_share))
    right = (
        tr("{right} of {all}", right=point.unseen_raw, all=point.unseen_scored)
        if point.unseen_scored
        else "–"
    )
    chance = percent(point.pooled) if point.pooled else "–"
    cells = (
        local_day(point.ended),
        point.form_code,
        score,
        band,
        fresh,
        right,
        chance,
        tr(OUTCOMES[point.outcome]),
    )
    spoken = tr(
        "{day}, form {form}, {outcome}, score {score}, band {band}, {fresh} new questions, {right} "
        "of the new scored ones right, chance of passing {chance}",
        day=cells[0],
        form=point.form_code,
        outcome=cells[-1],
        score=score,
        band=band,
        fresh=fresh,
        right=right,
        chance=chance,
    )
    return TrendRow(
        sitting=point.sitting,
        cells=cells,
        spoken=spoken,
        passed=point.outcome is Outcome.PASS,
    )
