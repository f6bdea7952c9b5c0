"""A score drawn on its scale, with its band and the pass mark."""

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
    from ui.presenters.result import ScaleView

_SIDE = 22.0
"""Pixels left and right of the scale, so that its labels have room."""
_BAR = 8.0
_BAND = 20.0
_TOP = 34.0
"""Middle line of the scale."""
_DOT = 6.0
_GAP = 8.0


class ScaleBar(QWidget):
    """Draws one :class:`ScaleView`; its words are the accessible name."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("result_scale")
        give_role(self, QAccessible.Role.Chart)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._view: ScaleView | None = None

    def sizeHint(self) -> QSize:
        """Room for the scale with labels above and below."""
        return QSize(480, 70)

    def render_view(self, view: ScaleView) -> None:
        """Show a score."""
        self._view = view
        self.setAccessibleName(view.text)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the scale, the band over it, then cut and score over both."""
        view = self._view
        if view is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._draw_band(painter, view)
        self._draw_marks(painter, view)
        self._draw_labels(painter, view)

    def _draw_band(self, painter: QPainter, view: ScaleView) -> None:
        left, right = self._x(view.minimum, view), self._x(view.maximum, view)
        low, high = self._x(view.low, view), self._x(view.high, view)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(look().disabled_fill))
        painter.drawRoundedRect(QRectF(left, _TOP - _BAR / 2, right - left, _BAR), 4, 4)
        painter.setPen(QPen(QColor(look().accent), 1))
        painter.setBrush(QColor(look().selected))
        painter.drawRoundedRect(QRectF(low, _TOP - _BAND / 2, high - low, _BAND), 5, 5)

    def _draw_marks(self, painter: QPainter, view: ScaleView) -> None:
        cut, score = self._x(view.cut, view), self._x(view.score, view)
        painter.setPen(QPen(QColor(look().text), 2))
        painter.drawLine(QPointF(cut, _TOP - _BAND / 2 - 4), QPointF(cut, _TOP + _BAND / 2 + 4))
        painter.setPen(QPen(QColor(look().card), 2))
        painter.setBrush(QColor(look().good if view.score >= view.cut else look().bad))
        painter.drawEllipse(QPointF(score, _TOP), _DOT + 1, _DOT + 1)

    def _draw_labels(self, painter: QPainter, view: ScaleView) -> None:
        below = _TOP + _BAND / 2 + 20
        cut = self._label(
            painter, self._x(view.cut, view), below, tr("pass mark {score}", score=view.cut)
        )
        for value in (view.minimum, view.maximum):
            self._label(painter, self._x(value, view), below, number(value), beside=cut)
        above = _TOP - _BAND / 2 - 7
        place = self._x(view.score, view)
        score = self._label(painter, place, above, number(view.score), bold=True)
        for value in (view.low, view.high):
            self._label(painter, self._x(value, view), above, number(value), beside=score)

    def _x(self, value: int, view: ScaleView) -> float:
        share = (value - view.minimum) / (view.maximum - view.minimum)
        return _SIDE + share * (self.width() - 2 * _SIDE)

    def _label(
        self,
        painter: QPainter,
        middle: float,
        base: float,
        text: str,
        *,
        bold: bool = False,
        beside: tuple[float, float] | None = None,
    ) -> tuple[float, float]:
        """Write a label unless it would touch one already there; its left and right end."""
        font = QFont(self.font())
        font.setBold(bold)
        width = QFontMetricsF(font).horizontalAdvance(text)
        left = min(max(0.0, middle - width / 2), self.width() - width)
        ends = (left, left + width)
        if beside and ends[0] < beside[1] + _GAP and beside[0] - _GAP < ends[1]:
            return ends
        painter.setFont(font)
        painter.setPen(QColor(look().text if bold else look().muted))
        painter.drawText(QPointF(left, base), text)
        return ends
