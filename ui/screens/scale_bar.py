"""A score drawn on its scale, with the pass mark."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.theme.shell import LIGHT

if TYPE_CHECKING:
    from ui.presenters.result import ScaleView

_SIDE = 22.0
"""Pixels left and right of the scale, so that its labels have room."""
_BAR = 10.0
_TOP = 30.0


class ScaleBar(QWidget):
    """Draws one :class:`ScaleView`; its words are the accessible name."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("result_scale")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._view: ScaleView | None = None

    def sizeHint(self) -> QSize:
        """Room for the bar with labels above and below."""
        return QSize(480, 66)

    def render_view(self, view: ScaleView) -> None:
        """Show a score."""
        self._view = view
        self.setAccessibleName(view.text)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the scale."""
        view = self._view
        if view is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        left, cut, score = (self._x(v, view) for v in (view.minimum, view.cut, view.score))
        right = self._x(view.maximum, view)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(LIGHT.disabled_fill))
        painter.drawRoundedRect(QRectF(left, _TOP, right - left, _BAR), 5, 5)
        painter.setBrush(QColor(LIGHT.good if view.score >= view.cut else LIGHT.bad))
        painter.drawRoundedRect(QRectF(left, _TOP, max(_BAR, score - left), _BAR), 5, 5)
        painter.setPen(QPen(QColor(LIGHT.text), 2))
        painter.drawLine(QPointF(cut, _TOP - 4), QPointF(cut, _TOP + _BAR + 4))
        self._label(painter, score, _TOP - 9, f"{view.score:,}", bold=True)
        for place, value in ((left, view.minimum), (right, view.maximum)):
            self._label(painter, place, _TOP + _BAR + 19, f"{value:,}")
        self._label(painter, cut, _TOP + _BAR + 19, f"pass mark {view.cut:,}")

    def _x(self, value: int, view: ScaleView) -> float:
        share = (value - view.minimum) / (view.maximum - view.minimum)
        return _SIDE + share * (self.width() - 2 * _SIDE)

    def _label(
        self, painter: QPainter, middle: float, base: float, text: str, *, bold: bool = False
    ) -> None:
        font = QFont(self.font())
        font.setBold(bold)
        width = QFontMetricsF(font).horizontalAdvance(text)
        left = min(max(0.0, middle - width / 2), self.width() - width)
        painter.setFont(font)
        painter.setPen(QColor(LIGHT.text if bold else LIGHT.muted))
        painter.drawText(QPointF(left, base), text)
