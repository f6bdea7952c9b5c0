"""One option of an item: native button, letter, and rich text that chooses too."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QFocusEvent,
    QFontMetrics,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QPen,
)
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QCheckBox,
    QHBoxLayout,
    QLabel,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from core.markup import Document, Paragraph, Text
from ui.presenters.room.itemparts import ItemTools, OptionView
from ui.theme.fonts import item_font
from ui.theme.tokens import Tokens
from ui.widgets.itemtext import ItemText
from ui.widgets.markedtext import MarkedText, bring_into_view
from ui.widgets.told import Told

_MARGIN = 6
_GAP = 8
LEAST_TARGET = 24
"""Logical pixels that a pointer is given to hit: WCAG 2.2, success criterion 2.5.8."""
_INDICATOR = 14
"""Side of a box or circle of Fusion, which does not grow with text by itself."""


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
    or text is a click on it; dragging over the text highlights; the right button strikes out. A
    ring around the row shows that it has the keyboard.
    """

    clicked = Signal(int)
    """The row's place, whenever its button is clicked."""
    right_clicked = Signal(int)
    menu_asked = Signal(int)
    """By the Menu key."""

    def __init__(
        self, tokens: Tokens, place: int, *, several: bool, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._place = place
        self._tokens = tokens
        self._pressed = False
        self._from: QPointF | None = None
        """Where the mouse was pressed, as long as it may still be a click."""
        self.button = _CheckBox(self) if several else _RadioButton(self)
        self.button.installEventFilter(self)
        self.button.clicked.connect(self._click)
        self._state = Told(self.button)
        # Set like the text beside it, so that both stand on one line.
        self._letter = ItemText(self, tokens=tokens, selectable=False)
        self._letter.setBuddy(self.button)
        self.text = MarkedText(self, tokens=tokens, selectable=False, clicks=False)
        self._mark = QLabel(self)
        self._mark.hide()
        column = QVBoxLayout()
        column.setSpacing(2)
        column.addWidget(self.text)
        column.addWidget(self._mark)
        row = QHBoxLayout(self)
        row.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
        row.setSpacing(_GAP)
        row.addWidget(self.button, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._letter, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(column, 1)
        self._size()

    def show_option(self, view: OptionView, media: Mapping[str, bytes], tools: ItemTools) -> None:
        """Show an option with everything that was done to it."""
        self._letter.show_document(_line(view.letter))
        self.text.show_document(view.text, media)
        self.text.show_spans(view.spans)
        self.text.set_highlighting(tools.highlight, tools.highlight_key)
        self.text.strike(view.struck)
        if view.spoken != self.button.accessibleName():
            self.button.setAccessibleName(view.spoken)
        self.button.setAccessibleDescription(self.text.accessibleDescription())
        self._state.tell(view.chosen)
        self._mark.setVisible(bool(view.mark))
        if view.mark:
            self._mark.setText(view.mark)
            palette = self._mark.palette()
            ink = self._tokens.good if view.good else self._tokens.alarm
            palette.setColor(QPalette.ColorRole.WindowText, QColor(ink))
            self._mark.setPalette(palette)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Qt: begin of a click, or of dragging over the text."""
        if event.button() is Qt.MouseButton.RightButton:
            self.right_clicked.emit(self._place)
            return
        self._pressed = event.button() is Qt.MouseButton.LeftButton and self._on_text(event)
        if self._pressed:
            self._from = event.position()
            self.text.begin(self._on(event))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Qt: far enough, it is dragging and no click."""
        if self._from is None:
            if self._pressed:
                self.text.drag(self._on(event))
            return
        way = (event.position() - self._from).manhattanLength()
        if way >= QApplication.startDragDistance():
            self._from = None
            self.text.drag(self._on(event))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Qt: a click on letter or text is one on the button."""
        dragged = self.text.end()
        if self._pressed and not dragged and self._on_text(event):
            self.button.setFocus(Qt.FocusReason.MouseFocusReason)
            self.button.click()
        self._pressed, self._from = False, None

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Qt: the Menu key; the right button acts by itself."""
        if event.reason() is QContextMenuEvent.Reason.Keyboard:
            self.menu_asked.emit(self._place)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Qt: the ring follows the keyboard."""
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            self.update()
        came = isinstance(event, QFocusEvent) and event.gotFocus()
        # The first focus of a new item must not scroll a long stem away.
        if came and event.reason() is not Qt.FocusReason.OtherFocusReason:  # type: ignore[attr-defined]
            bring_into_view(self)
        return super().eventFilter(watched, event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Qt: the ring."""
        if self.button.hasFocus():
            painter = QPainter(self)
            # One line of two, not two of one: those part at 125 %.
            line = QPen(QColor(self._tokens.focus), 2)
            line.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
            painter.setPen(line)
            painter.drawRect(2, 2, self._ring_width() - 4, self.height() - 4)

    def _ring_width(self) -> int:
        wide = self._mark.sizeHint().width() if self._mark.isVisible() else 0
        wide = max(wide, self.text.text_width())
        return min(self.width(), self.text.x() + wide + _MARGIN)

    def _size(self) -> None:
        firm(self.button, self._tokens)
        self._letter.setFixedWidth(self._tokens.item_px + 8)
        self._mark.setFont(item_font(self._tokens.item_px - 2, bold=True))
        self.button.setFixedHeight(QFontMetrics(item_font(self._tokens.item_px)).height())

    def _click(self) -> None:
        self.clicked.emit(self._place)

    def _on(self, event: QMouseEvent) -> QPointF:
        """The mouse's place on the text."""
        return event.position() - QPointF(self.text.pos())

    def _on_text(self, event: QMouseEvent) -> bool:
        """Whether the mouse is on letter or text, not on the white beside them."""
        point: QPoint = event.position().toPoint()
        end = self.text.x() + self.text.text_width()
        return 0 <= point.x() <= end and self.rect().contains(point)


def outline(control: QWidget, tokens: Tokens) -> None:
    """Give a control of the style's own an outline that can be seen: Fusion derives it from the
    background, which on white leaves a contrast of 2."""
    palette = control.palette()
    palette.setColor(
        QPalette.ColorRole.Window, QColor(tokens.text if tokens.dark else tokens.muted)
    )
    palette.setColor(QPalette.ColorRole.Base, QColor(tokens.page))
    palette.setColor(QPalette.ColorRole.Text, QColor(tokens.text))
    control.setPalette(palette)


def firm(button: QAbstractButton, tokens: Tokens) -> None:
    """Give a radio button or check box its outline, and its size in this look."""
    outline(button, tokens)
    # A style sheet cuts a control off from the colours of those around it: they are its own now.
    if tokens.scale != 1:
        side = tokens.px(_INDICATOR)
        button.setStyleSheet(f"::indicator {{ width: {side}px; height: {side}px; }}")


@cache
def _line(text: str) -> Document:
    return Document((Paragraph((Text(text),)),))
