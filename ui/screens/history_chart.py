"""The trend of several sittings, drawn by Qt itself: a plotting library's weight is not earned."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import (
    QAccessible,
    QColor,
    QFont,
    QFontMetricsF,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.theme.shell import look
from ui.widgets.roles import give_role
from ui.words import number, tr

if TYPE_CHECKING:
    from ui.presenters.history import TrendChartView, TrendMark

_LEFT = 64.0
"""Pixels for the figures of the scale."""
_RIGHT = 20.0
_TOP = 20.0
_STRIP = 26.0
"""Height of the strip that shows how much was new."""
_FOOT = 24.0
_BETWEEN = 26.0
_COLUMN = 120.0
"""Widest room of one sitting."""
_GRID = 100
_DOT = 6.0


class TrendChart(QWidget):
    """Draws one :class:`TrendChartView`; its words are the accessible name."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("history_chart")
        give_role(self, QAccessible.Role.Chart)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._view: TrendChartView | None = None

    def sizeHint(self) -> QSize:
        """Room for the scale, the strip and the days."""
        return QSize(640, 330)

    def render_view(self, view: TrendChartView) -> None:
        """Show sittings."""
        self._view = view
        self.setAccessibleName(view.text)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the grid, the line from sitting to sitting, each sitting, and the strip."""
        view = self._view
        if view is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._draw_scale(painter, view)
        places = [self._x(index, view) for index in range(len(view.marks))]
        painter.setPen(QPen(QColor(look().control_line), 1.5))
        painter.drawPolyline(
            [
                QPointF(x, self._y(mark.score, view))
                for x, mark in zip(places, view.marks, strict=True)
            ]
        )
        for x, mark in zip(places, view.marks, strict=True):
            self._draw_mark(painter, x, mark, view)
            self._draw_strip(painter, x, mark)
        self._draw_days(painter, places, view)

    # Parts ------------------------------------------------------------------------------------

    def _draw_scale(self, painter: QPainter, view: TrendChartView) -> None:
        end = self.width() - _RIGHT
        for value in range(-(-view.lowest // _GRID) * _GRID, view.highest + 1, _GRID):
            y = round(self._y(value, view)) + 0.5  # on whole pixels, so that it is sharp
            painter.setPen(QPen(QColor(look().line), 1))
            painter.drawLine(QPointF(_LEFT, y), QPointF(end, y))
            self._write(painter, _LEFT - 8, y + 5, number(value), at=1.0)
        y = round(self._y(view.passing, view)) + 0.5
        painter.setPen(QPen(QColor(look().text), 1.5, Qt.PenStyle.DashLine))
        painter.drawLine(QPointF(_LEFT, y), QPointF(end, y))
        self._write(
            painter,
            _LEFT + 6,
            y - 5,
            tr("pass mark {score}", score=view.passing),
            colour=look().text,
        )
        self._write(painter, _LEFT - 8, self._strip_top() + _STRIP / 2 + 5, tr("new"), at=1.0)

    def _draw_mark(
        self, painter: QPainter, x: float, mark: TrendMark, view: TrendChartView
    ) -> None:
        low, high, y = (self._y(value, view) for value in (mark.low, mark.high, mark.score))
        painter.setPen(QPen(QColor(look().accent), 1))
        painter.setBrush(QColor(look().selected))
        painter.drawRoundedRect(QRectF(x - 7, high, 14, low - high), 4, 4)
        painter.setPen(QPen(QColor(look().card), 2))
        painter.setBrush(QColor(look().good if mark.passed else look().bad))
        if mark.passed:
            painter.drawEllipse(QPointF(x, y), _DOT, _DOT)
        else:  # another shape, for those who do not see the colours apart
            painter.drawRect(QRectF(x - _DOT + 0.5, y - _DOT + 0.5, 2 * _DOT - 1, 2 * _DOT - 1))
        if mark.regraded is not None:
            again = self._y(mark.regraded, view)
            painter.setPen(QPen(QColor(look().text), 2))
            painter.drawLine(QPointF(x - 10, again), QPointF(x + 10, again))
        figure = number(mark.score)
        self._write(painter, x, high - 6, figure, at=0.5, bold=True, colour=look().text)

    def _draw_strip(self, painter: QPainter, x: float, mark: TrendMark) -> None:
        half = min(_COLUMN, self._room()) * 0.35
        frame = QRectF(x - half, self._strip_top(), 2 * half, _STRIP)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(look().disabled_fill))
        painter.drawRect(frame)
        filled = QRectF(frame)
        filled.setTop(frame.bottom() - frame.height() * mark.unseen)
        painter.setBrush(QColor(look().accent))
        painter.drawRect(filled)

    def _draw_days(self, painter: QPainter, places: list[float], view: TrendChartView) -> None:
        """The day under each sitting, as far as there is room; the latest first."""
        taken = self.width() + _RIGHT
        base = self.height() - 6.0
        for x, mark in zip(reversed(places), reversed(view.marks), strict=True):
            half = QFontMetricsF(self.font()).horizontalAdvance(mark.label) / 2
            if x + half + 8 <= taken:
                self._write(painter, x, base, mark.label, at=0.5)
                taken = x - half

    # Places -----------------------------------------------------------------------------------

    def _room(self) -> float:
        """Width of one sitting."""
        assert self._view is not None
        return (self.width() - _LEFT - _RIGHT) / max(1, len(self._view.marks))

    def _x(self, index: int, view: TrendChartView) -> float:
        return _LEFT + (self.width() - _LEFT - _RIGHT) * (index + 0.5) / len(view.marks)

    def _y(self, value: int, view: TrendChartView) -> float:
        bottom = self._strip_top() - _BETWEEN
        share = (value - view.lowest) / max(1, view.highest - view.lowest)
        return bottom - share * (bottom - _TOP)

    def _strip_top(self) -> float:
        return self.height() - _FOOT - _STRIP

    def _write(
        self,
        painter: QPainter,
        x: float,
        base: float,
        text: str,
        *,
        at: float = 0.0,
        bold: bool = False,
        colour: str = "",
    ) -> None:
        """Write a text of which the share ``at`` lies left of ``x``."""
        font = QFont(self.font())
        font.setBold(bold)
        painter.setFont(font)
        painter.setPen(QColor(colour or look().muted))
        width = QFontMetricsF(font).horizontalAdvance(text)
        painter.drawText(QPointF(x - at * width, base), text)
