"""Rings that show which control has the keyboard."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRect, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

_WIDTH = 2


def paint_ring(painter: QPainter, rect: QRect, colour: QColor, inset: int = 0) -> None:
    """A ring within a rectangle, ``inset`` logical pixels from its edges.

    Four strips: lines drawn beside each other part at a scale that is not whole.
    """
    outer = rect.adjusted(inset, inset, -inset, -inset)
    for strip in (
        QRect(outer.left(), outer.top(), outer.width(), _WIDTH),
        QRect(outer.left(), outer.bottom() + 1 - _WIDTH, outer.width(), _WIDTH),
        QRect(outer.left(), outer.top(), _WIDTH, outer.height()),
        QRect(outer.right() + 1 - _WIDTH, outer.top(), _WIDTH, outer.height()),
    ):
        painter.fillRect(strip, colour)


class FocusRing(QWidget):
    """Lies above a widget without taking room or clicks: nothing moves when the keyboard comes."""

    def __init__(self, around: QWidget, colour: str) -> None:
        super().__init__(around)
        self._around = around
        self._colour = QColor(colour)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()
        around.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Qt: the ring comes and goes with the keyboard, and keeps the widget's size."""
        if "_around" not in self.__dict__:  # Python has let go of it, and Qt is about to
            return False
        if event.type() in {QEvent.Type.FocusIn, QEvent.Type.FocusOut, QEvent.Type.Resize}:
            self.setGeometry(self._around.rect())
            self.setVisible(self._around.hasFocus())
            self.raise_()
        return False

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Qt: the ring."""
        paint_ring(QPainter(self), self.rect(), self._colour)
