"""Item text that the candidate may highlight, by mouse and by a caret."""

from __future__ import annotations

from typing import Any, ClassVar

from PySide6.QtCore import QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QColor,
    QFocusEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QTextCursor,
)
from PySide6.QtWidgets import QScrollArea, QWidget

from ui.presenters.room.itemparts import Span
from ui.presenters.room.itemwords import highlights
from ui.theme.tokens import LIGHT, Tokens
from ui.widgets.itemtext import ItemText
from ui.widgets.say import say

_Move = QTextCursor.MoveOperation
_CTRL = Qt.KeyboardModifier.ControlModifier
_CARET = 2
"""Width of the caret in logical pixels."""


class MarkedText(ItemText):
    """A text with highlighted pieces.

    With highlighting on, dragging over text asks for a highlight, and dragging over a piece that is
    highlighted already asks for the opposite; so does a click on such a piece where ``clicks`` is
    on. Nothing is highlighted by itself: whoever hears ``marked`` decides, and :meth:`show_spans`
    shows it. Places are characters of the document as displayed, as Qt counts them.
    """

    marked = Signal(int, int, bool)
    """First character, the one after the last, and whether to highlight or to remove."""
    stepped_out = Signal(int)
    """The caret went on past the end (1) or the beginning (-1)."""
    caret_left = Signal()
    """Escape: the caret is not wanted any more."""

    _STEPS: ClassVar = {
        Qt.Key.Key_Left: (_Move.PreviousCharacter, _Move.PreviousWord),
        Qt.Key.Key_Right: (_Move.NextCharacter, _Move.NextWord),
        Qt.Key.Key_Up: (_Move.Up, _Move.PreviousBlock),
        Qt.Key.Key_Down: (_Move.Down, _Move.NextBlock),
        Qt.Key.Key_Home: (_Move.StartOfLine, _Move.Start),
        Qt.Key.Key_End: (_Move.EndOfLine, _Move.End),
    }
    """What an arrow does, and what it does with Ctrl."""

    def __init__(
        self,
        parent: QWidget | None = None,
        *,
        tokens: Tokens = LIGHT,
        selectable: bool = True,
        clicks: bool = True,
    ) -> None:
        super().__init__(parent, tokens=tokens, selectable=selectable)
        self._clicks = clicks
        self._spans: tuple[Span, ...] = ()
        self._on = False
        self._caret = False
        self._key = QKeySequence()

    def set_highlighting(self, on: bool, key: str = "") -> None:
        """Whether pieces may be highlighted, and by which key besides the mouse."""
        self._on, self._key = on, QKeySequence(key)

    def show_spans(self, spans: tuple[Span, ...]) -> None:
        """Show these pieces highlighted, and say how many there are."""
        if spans == self._spans:
            return
        self._spans = spans
        texts = "; ".join(self._text(*span) for span in spans)
        self.setAccessibleDescription(f"{highlights(len(spans))}: {texts}" if spans else "")
        self.update()

    def pieces(self) -> list[QAbstractTextDocumentLayout.Selection]:
        """Highlighted pieces, in the colours of the theme."""
        return [self._highlight(span) for span in self._spans]

    # mouse

    def begin(self, point: QPointF) -> None:
        """The mouse was pressed at a point of this widget."""
        self._anchor = self._place(point)
        self._cursor.setPosition(self._anchor)
        self.update()

    def drag(self, point: QPointF) -> None:
        """The mouse was dragged to a point."""
        if self._anchor is not None:
            self._cursor.setPosition(self._anchor)
            self._cursor.setPosition(self._place(point), QTextCursor.MoveMode.KeepAnchor)
            self.update()

    def end(self) -> bool:
        """The mouse was released: whether a piece of text was dragged over."""
        anchor, self._anchor = self._anchor, None
        if anchor is None:
            return False
        dragged = self._cursor.hasSelection()
        if self._on and dragged:
            self.toggle()
        elif self._on and self._clicks:
            self._click(anchor)
        return dragged

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Qt: begin to mark."""
        if event.button() is Qt.MouseButton.LeftButton:
            self.begin(event.position())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Qt: mark as far as here."""
        self.drag(event.position())

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        """Qt: marked."""
        self.end()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Qt: a word."""
        super().mouseDoubleClickEvent(event)
        if self._on:
            self.toggle()

    # keyboard

    def take_caret(self, *, at_end: bool = False) -> None:
        """Give the keyboard to the text, with a caret."""
        self._caret = True
        self._cursor.movePosition(_Move.End if at_end else _Move.Start)
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        say(self, self.accessibleName())
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt: the caret moves, Shift marks, and the key of highlighting toggles."""
        if self._on and QKeySequence(event.keyCombination()) == self._key:
            self.toggle()
        elif self._caret and event.key() in self._STEPS:
            self._step(event)
        elif self._caret and event.key() == Qt.Key.Key_Escape:
            self.caret_left.emit()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Qt: no caret without the keyboard."""
        if event.reason() is not Qt.FocusReason.PopupFocusReason:
            self._caret = False
        self.update()
        super().focusOutEvent(event)

    def toggle(self) -> None:
        """Ask to highlight what is marked, or to remove it if all of it is highlighted."""
        start, end = self._cursor.selectionStart(), self._cursor.selectionEnd()
        if start < end:
            covered = any(a <= start and end <= b for a, b in self._spans)
            self._cursor.setPosition(self._cursor.position())
            self.update()
            self.marked.emit(start, end, not covered)
        elif self._caret:
            self._click(start)

    def marks_something(self) -> bool:
        """Whether there is a piece to toggle: marked, or highlighted where the caret stands."""
        place = self._cursor.position()
        return self._cursor.hasSelection() or any(a <= place < b for a, b in self._spans)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Qt: the text, and the caret with a frame that shows where it is."""
        super().paintEvent(event)
        if not (self._caret and self.hasFocus()):
            return
        painter = QPainter(self)
        ink = QColor(self._tokens.focus)
        painter.fillRect(self._caret_rect(), ink)
        painter.setPen(ink)
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))

    def _step(self, event: QKeyEvent) -> None:
        simple, wide = self._STEPS[Qt.Key(event.key())]
        shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        mode = QTextCursor.MoveMode.KeepAnchor if shift else QTextCursor.MoveMode.MoveAnchor
        step = wide if event.modifiers() & _CTRL else simple
        before = self._cursor.position()
        moved = self._cursor.movePosition(step, mode)
        self.update()
        if moved or shift:
            self._read(before)
        elif event.key() in (Qt.Key.Key_Right, Qt.Key.Key_Down):
            self.stepped_out.emit(1)
        elif event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Up):
            self.stepped_out.emit(-1)

    def _read(self, before: int) -> None:
        """Say what a screen reader would say of a caret: what was marked or gone over."""
        bring_into_view(self, self._caret_rect().toRect())
        if self._cursor.hasSelection():
            say(self, self._cursor.selectedText())
        else:
            place = self._cursor.position()
            say(self, self._text(*sorted((before, place))) or self._text(place, place + 1))

    def _click(self, place: int) -> None:
        for start, end in self._spans:
            if start <= place < end:
                self.marked.emit(start, end, False)
                return

    def _text(self, start: int, end: int) -> str:
        cursor = QTextCursor(self._document)
        last = self._document.characterCount() - 1
        cursor.setPosition(min(start, last))
        cursor.setPosition(min(end, last), QTextCursor.MoveMode.KeepAnchor)
        return cursor.selection().toPlainText()

    def _highlight(self, span: Span) -> QAbstractTextDocumentLayout.Selection:
        last = self._document.characterCount() - 1
        cursor = QTextCursor(self._document)
        cursor.setPosition(min(span[0], last))
        cursor.setPosition(min(span[1], last), QTextCursor.MoveMode.KeepAnchor)
        piece = QAbstractTextDocumentLayout.Selection()
        piece.cursor = cursor
        piece.format.setBackground(QColor(self._tokens.marker))
        piece.format.setForeground(QColor(self._tokens.text))
        return piece

    def _caret_rect(self) -> QRectF:
        block = self._cursor.block()
        corner = self._document.documentLayout().blockBoundingRect(block).topLeft()
        place = self._cursor.positionInBlock()
        line = block.layout().lineForTextPosition(place)
        across: Any = line.cursorToX(place)  # with the place it settled on
        left = across[0] if isinstance(across, tuple) else across
        return QRectF(corner.x() + float(left), corner.y() + line.y(), _CARET, line.height())


def bring_into_view(widget: QWidget, part: QRect | None = None) -> None:
    """Scroll whatever scrolls around a widget so that it, or a part of it, can be seen."""
    part = widget.rect() if part is None else part
    area = widget.parentWidget()
    while area is not None and not isinstance(area, QScrollArea):
        area = area.parentWidget()
    sheet = area.widget() if isinstance(area, QScrollArea) else None
    if isinstance(area, QScrollArea) and sheet is not None:
        place = widget.mapTo(sheet, part.center())
        area.ensureVisible(place.x(), place.y(), part.width() // 2, part.height() // 2 + 8)
