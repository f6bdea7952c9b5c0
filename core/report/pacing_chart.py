"""The pacing chart, drawn with ReportLab's canvas: a column an item, shaded by pass."""

from __future__ import annotations

import math
from collections.abc import Iterator
from itertools import groupby

from reportlab.lib.colors import Color
from reportlab.platypus.flowables import Flowable

from core.report.fonts import BODY
from core.report.parts import PacingChart
from core.report.sheet import FAINT, INK, RULE
from core.report.structure import Place
from core.report.text import fresh

_SHADES = (
    Color(0.16, 0.36, 0.58),
    Color(0.42, 0.62, 0.80),
    Color(0.70, 0.82, 0.92),
    Color(0.55, 0.55, 0.55),
)
"""Of the first, second, third and later passes; apart in grey too."""
_LINE = Color(0.72, 0.10, 0.10)
_HEIGHT, _LEFT, _BELOW, _ABOVE = 170.0, 34.0, 30.0, 16.0
_SIZE = 7.0


class PacingFlowable(Flowable):  # type: ignore[misc]
    """The chart as wide as the page; a screen reader gets its sentence."""

    def __init__(self, chart: PacingChart) -> None:
        super().__init__()
        self._chart = chart
        self._place: Place = fresh("Figure")

    def wrap(self, width: float, _height: float) -> tuple[float, float]:
        """As wide as there is room."""
        self.width, self.height = width, _HEIGHT
        return self.width, self.height

    def draw(self) -> None:
        """Axis, columns, pace line, legend."""
        with self.canv.mark(self._place, alt=self._chart.spoken):
            top = self._top_minutes()
            self._axis(top)
            self._columns(top)
            self._pace(top)
            self._legend()

    def _top_minutes(self) -> int:
        most = max([*self._chart.pace_ms, *(sum(bar) for bar in self._chart.bars)])
        return max(1, math.ceil(most / 60_000))

    def _y(self, ms: float, top: int) -> float:
        room = _HEIGHT - _BELOW - _ABOVE
        return float(_BELOW + room * ms / (60_000 * top))

    def _axis(self, top: int) -> None:
        canvas = self.canv
        canvas.setFont(BODY, _SIZE)
        canvas.setLineWidth(0.3)
        canvas.setStrokeColor(RULE)
        for minutes in range(0, top + 1, max(1, math.ceil(top / 6))):
            y = self._y(minutes * 60_000, top)
            canvas.line(_LEFT, y, self.width, y)
            canvas.setFillColor(FAINT)
            canvas.drawRightString(_LEFT - 4, y - 2.5, f"{minutes} min")

    def _columns(self, top: int) -> None:
        canvas, chart = self.canv, self._chart
        step = (self.width - _LEFT) / max(1, len(chart.bars))
        for index, bar in enumerate(chart.bars):
            x, below = _LEFT + index * step + 0.12 * step, 0
            for sweep, ms in enumerate(bar):
                canvas.setFillColor(_SHADES[min(sweep, len(_SHADES) - 1)])
                y = self._y(below, top)
                canvas.rect(x, y, 0.76 * step, self._y(below + ms, top) - y, stroke=0, fill=1)
                below += ms
            if chart.wrong[index]:
                canvas.setFillColor(INK)
                canvas.circle(x + 0.38 * step, _BELOW - 4, min(1.4, 0.3 * step), stroke=0, fill=1)
            if index == 0 or (index + 1) % 5 == 0:
                canvas.setFillColor(FAINT)
                canvas.drawCentredString(x + 0.38 * step, _BELOW - 13, str(index + 1))

    def _pace(self, top: int) -> None:
        canvas, x = self.canv, _LEFT
        step = (self.width - _LEFT) / max(1, len(self._chart.bars))
        canvas.setStrokeColor(_LINE)
        canvas.setLineWidth(0.9)
        canvas.setDash(4, 2)
        for pace, same in groupby(self._chart.pace_ms):
            end, y = x + step * len(list(same)), self._y(pace, top)
            canvas.line(x, y, end, y)
            x = end
        canvas.setDash()

    def _legend(self) -> None:
        canvas, x = self.canv, _LEFT
        for color, words in self._entries():
            canvas.setFillColor(color)
            canvas.rect(x, 2, 8, 6 if color is not _LINE else 1, stroke=0, fill=1)
            canvas.setFillColor(FAINT)
            canvas.drawString(x + 11, 2, words)
            x += 20 + canvas.stringWidth(words, BODY, _SIZE)
        canvas.setFillColor(INK)
        canvas.circle(x + 3, 4.5, 1.4, stroke=0, fill=1)
        canvas.setFillColor(FAINT)
        canvas.drawString(x + 8, 2, "not right")

    def _entries(self) -> Iterator[tuple[Color, str]]:
        shown = min(self._chart.passes, len(_SHADES))
        for number in range(shown):
            more = number == len(_SHADES) - 1 and self._chart.passes > len(_SHADES)
            yield _SHADES[number], f"pass {number + 1}{' and later' if more else ''}"
        yield _LINE, "pace line"
