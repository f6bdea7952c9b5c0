"""A scroll bar that can be seen."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QPolygonF
from PySide6.QtWidgets import QScrollBar, QStyle, QStyleOptionSlider

_Part = QStyle.SubControl
_ARROWS = {
    (Qt.Orientation.Vertical, _Part.SC_ScrollBarSubLine): ((-3, 2), (3, 2), (0, -2)),
    (Qt.Orientation.Vertical, _Part.SC_ScrollBarAddLine): ((-3, -2), (3, -2), (0, 2)),
    (Qt.Orientation.Horizontal, _Part.SC_ScrollBarSubLine): ((2, -3), (2, 3), (-2, 0)),
    (Qt.Orientation.Horizontal, _Part.SC_ScrollBarAddLine): ((-2, -3), (-2, 3), (2, 0)),
}
"""Corners around the middle, in logical pixels."""


class ScrollBar(QScrollBar):
    """Stands out from the page in every colour scheme; Fusion's handle is nearly as light as it.

    Where a style sheet says how bars look, it does.
    """

    def paintEvent(self, event: QPaintEvent) -> None:
        """Qt: groove, handle and arrows."""
        if self.style().inherits("QStyleSheetStyle"):
            super().paintEvent(event)
            return
        palette = self.palette()
        held = self.underMouse() or self.isSliderDown()
        ink = palette.color(QPalette.ColorRole.WindowText if held else QPalette.ColorRole.Shadow)
        painter = QPainter(self)
        painter.fillRect(self.rect(), palette.color(QPalette.ColorRole.AlternateBase))
        upright = self.orientation() is Qt.Orientation.Vertical
        inset = (3, 0, -3, 0) if upright else (0, 3, 0, -3)
        painter.fillRect(self._rect(_Part.SC_ScrollBarSlider).adjusted(*inset), ink)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ink)
        for (orientation, part), corners in _ARROWS.items():
            if orientation is self.orientation():
                middle = self._rect(part).toRectF().center()
                painter.drawPolygon(QPolygonF([middle + QPointF(*each) for each in corners]))

    def _rect(self, part: QStyle.SubControl) -> QRect:
        option = QStyleOptionSlider()
        self.initStyleOption(option)
        return self.style().subControlRect(QStyle.ComplexControl.CC_ScrollBar, option, part, self)
