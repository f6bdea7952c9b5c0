"""A push button on item paper: large enough for any hand, with a ring that shows the keyboard."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QWidget

from ui.theme.apply import palette_of
from ui.theme.fonts import chrome_font
from ui.theme.tokens import Tokens
from ui.widgets.pressed import pressed_by_enter, pressed_by_letter
from ui.widgets.ring import paint_ring

_HEIGHT = 32
_PADDING = 16


class Push(QPushButton):
    """A button in the colours of the page. Enter works like Space, an Alt letter at once."""

    def __init__(self, tokens: Tokens, parent: QWidget) -> None:
        super().__init__(parent)
        self._tokens = tokens
        self.setAutoDefault(False)
        palette = palette_of(tokens)
        palette.setColor(palette.ColorRole.Window, QColor(tokens.edge))
        self.setPalette(palette)
        self.setFont(chrome_font(tokens.chrome_px))
        self.setMinimumHeight(tokens.px(_HEIGHT))

    def sizeHint(self) -> QSize:
        """Qt: the style's room beside the words grows with them."""
        hint = super().sizeHint()
        return QSize(hint.width() + self._tokens.px(_PADDING) - _PADDING, hint.height())

    def event(self, event: QEvent) -> bool:
        """Qt: an Alt letter clicks at once."""
        return pressed_by_letter(self, event) or super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt: Enter works like Space on a button that has the keyboard."""
        if not pressed_by_enter(self, event):
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Qt: the button, and a ring."""
        super().paintEvent(event)
        if self.hasFocus():
            paint_ring(QPainter(self), self.rect(), QColor(self._tokens.focus), inset=1)
