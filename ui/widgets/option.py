"""One option of an item: native button, letter, and rich text that chooses too."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QMouseEvent, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QAbstractButton, QCheckBox, QHBoxLayout, QRadioButton, QWidget

from core.markup import Document, Paragraph, Text
from ui.theme.fonts import item_font
from ui.theme.tokens import Tokens
from ui.widgets.itemtext import ItemText

_MARGIN = 6
_GAP = 8


class _RadioButton(QRadioButton):
    """A radio button that does not turn by itself.

    Qt paints a button that turns before it tells anybody of the click: the choice would stand on
    the screen, beside the mark that says that all is saved, before it is on the disk.
    """

    def nextCheckState(self) -> None:
        """Qt: a click alone changes nothing; the presenter decides."""


class _CheckBox(QCheckBox):
    """A check box that does not turn by itself, for the same reason."""

    def nextCheckState(self) -> None:
        """Qt: a click alone changes nothing; the presenter decides."""


class OptionRow(QWidget):
    """A radio button or a check box with its letter and text, as one of n.

    ``button`` is the native control: it has the keyboard, the name and the state. A click on letter
    or text is a click on it. A ring around the row shows that it has the keyboard.
    """

    clicked = Signal(int)
    """The row's place, whenever its button is clicked."""

    def __init__(
        self, tokens: Tokens, place: int, *, several: bool, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._place = place
        self._ring = QColor(tokens.focus)
        self._pressed = False
        self.button = _CheckBox(self) if several else _RadioButton(self)
        firm(self.button, tokens)
        self.button.installEventFilter(self)
        self.button.clicked.connect(self._click)
        # Set like the text beside it, so that both stand on one line.
        self._letter = ItemText(self, tokens=tokens, selectable=False)
        self._letter.setFixedWidth(tokens.item_px + 8)
        self._letter.setBuddy(self.button)
        self.button.setFixedHeight(QFontMetrics(item_font(tokens.item_px)).height())
        self._text = ItemText(self, tokens=tokens, selectable=False)
        row = QHBoxLayout(self)
        row.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
        row.setSpacing(_GAP)
        row.addWidget(self.button, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._letter, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._text, 1, Qt.AlignmentFlag.AlignTop)

    def show_option(
        self,
        letter: str,
        text: Document,
        *,
        chosen: bool,
        spoken: str,
        media: Mapping[str, bytes],
    ) -> None:
        """Show an option and whether it is chosen."""
        self._letter.show_document(_line(letter))
        self._text.show_document(text, media)
        if spoken != self.button.accessibleName():
            self.button.setAccessibleName(spoken)
        self.button.setChecked(chosen)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Qt: begin of a click."""
        self._pressed = event.button() is Qt.MouseButton.LeftButton and self._on_text(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Qt: a click on letter or text is one on the button."""
        if self._pressed and self._on_text(event):
            self.button.setFocus(Qt.FocusReason.MouseFocusReason)
            self.button.click()
        self._pressed = False

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Qt: the ring follows the keyboard."""
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            self.update()
        return super().eventFilter(watched, event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Qt: the ring."""
        if self.button.hasFocus():
            painter = QPainter(self)
            painter.setPen(self._ring)
            width = min(self.width(), self._text.x() + self._text.text_width() + _MARGIN)
            painter.drawRect(1, 1, width - 3, self.height() - 3)
            painter.drawRect(2, 2, width - 5, self.height() - 5)

    def _click(self) -> None:
        self.clicked.emit(self._place)

    def _on_text(self, event: QMouseEvent) -> bool:
        """Whether the mouse is on letter or text, not on the white beside them."""
        point: QPoint = event.position().toPoint()
        end = self._text.x() + self._text.text_width()
        return 0 <= point.x() <= end and self.rect().contains(point)


def firm(button: QAbstractButton, tokens: Tokens) -> None:
    """Give a radio button or check box an outline that can be seen: Fusion derives it from the
    background, which on white leaves a contrast of 2."""
    palette = button.palette()
    palette.setColor(QPalette.ColorRole.Window, QColor(tokens.muted))
    button.setPalette(palette)


@cache
def _line(text: str) -> Document:
    return Document((Paragraph((Text(text),)),))
