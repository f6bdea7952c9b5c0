"""The content band: white, and scrolling by itself."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QColor, QFocusEvent, QPalette
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QLabel,
    QScrollArea,
    QSizePolicy,
    QSpacerItem,
    QVBoxLayout,
    QWidget,
)

from ui.theme.fonts import item_font
from ui.theme.tokens import Tokens
from ui.widgets.roles import give_role
from ui.widgets.steady import steady_bars

TEXT_WIDTH = 1320
"""Widest line of text in logical pixels, at the usual size; the rest stays white at the right."""
_MARGINS = (28, 22, 28, 22)


class ScrollPage(QScrollArea):
    """A page that scrolls when it has to; ``column`` is where its content goes.

    With ``reads`` it takes the keyboard itself, for pages that hold nothing else to focus.
    """

    def __init__(self, tokens: Tokens, parent: QWidget | None = None, *, reads: bool) -> None:
        super().__init__(parent)
        self._tokens = tokens
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.Box)
        self.setFrameShadow(QFrame.Shadow.Plain)
        self.setLineWidth(2)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus if reads else Qt.FocusPolicy.NoFocus)
        if reads:
            give_role(self, QAccessible.Role.Grouping)
        self.verticalScrollBar().setSingleStep(20)
        sheet = QWidget(self)
        sheet.setAutoFillBackground(True)
        # A grid heeds the greatest width when it asks for the height; a column asks at its own
        # width, and text that wraps to more lines is cut off.
        outer = QGridLayout(sheet)
        outer.setContentsMargins(*_MARGINS)
        body = QWidget(sheet)
        body.setMaximumWidth(tokens.px(TEXT_WIDTH))
        body.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        outer.addWidget(body, 0, 0)
        outer.setColumnStretch(0, 1)
        outer.addItem(QSpacerItem(0, 0, QSizePolicy.Policy.Expanding), 0, 1)
        outer.setRowStretch(1, 1)
        self.column = QVBoxLayout(body)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(14)
        self.setWidget(sheet)
        steady_bars(self)
        self._frame(tokens.page)

    def to_top(self) -> None:
        """Show the beginning."""
        self.verticalScrollBar().setValue(0)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Qt: a ring shows that the page has the keyboard."""
        self._frame(self._tokens.focus)
        super().focusInEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Qt: no ring."""
        self._frame(self._tokens.page)
        super().focusOutEvent(event)

    def _frame(self, colour: str) -> None:
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.WindowText, QColor(colour))
        self.setPalette(palette)
        inner = self.widget()
        if inner is not None:
            palette.setColor(QPalette.ColorRole.WindowText, QColor(self._tokens.text))
            for part in (inner, self.verticalScrollBar(), self.horizontalScrollBar()):
                part.setPalette(palette)


def heading_label(tokens: Tokens, parent: QWidget) -> QLabel:
    """A heading of a page."""
    label = QLabel(parent)
    label.setFont(item_font(tokens.heading_px, bold=True))
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    return label
