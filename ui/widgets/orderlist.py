"""A list of lines that the mouse drags within it and to its neighbour."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QListWidget,
    QListWidgetItem,
    QSizePolicy,
    QWidget,
)

from ui.theme.apply import palette_of
from ui.theme.fonts import item_font
from ui.theme.tokens import Tokens
from ui.widgets.ring import paint_ring

_ID = Qt.ItemDataRole.UserRole
_SPOKEN = Qt.ItemDataRole.AccessibleTextRole
_PADDING = 7


class OrderList(QListWidget):
    """Lines with an id each, as high as they need. It moves nothing by itself: it says what was
    dragged where, and shows what it is given."""

    dropped = Signal(str, QPoint)
    """Id of the line, and where on the screen it was let go."""
    dragged = Signal(QPoint)
    """Where on the screen the mouse is with a line in hand."""
    keyed = Signal(object)
    """A key that the list itself has no use for, as ``QKeyCombination``."""

    def __init__(self, tokens: Tokens, parent: QWidget) -> None:
        super().__init__(parent)
        self._tokens = tokens
        self._grip: QPoint | None = None
        self._in_hand = ""
        self._mark: int | None = None
        """Row before which a line would be dropped."""
        self.setWordWrap(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        palette = palette_of(tokens)
        palette.setColor(palette.ColorRole.WindowText, QColor(tokens.edge))
        self.setPalette(palette)
        self.setFrameStyle(int(QFrame.Shape.Box) | int(QFrame.Shadow.Plain))
        self._stress()
        self.setFont(item_font(tokens.item_px))
        self.setSpacing(1)

    def show_lines(self, lines: list[tuple[str, str, str]]) -> None:
        """Show lines: id, text, and how it is read aloud. The current line stays current."""
        if lines == [(self.id_at(row), *self._words(row)) for row in range(self.count())]:
            return
        current = self.current_id()
        place = max(0, self.currentRow())
        self.blockSignals(True)
        self.clear()
        for line, text, spoken in lines:
            item = QListWidgetItem(text)
            item.setData(_ID, line)
            item.setData(_SPOKEN, spoken)
            self.addItem(item)
        ids = [line for line, _, _ in lines]
        self.blockSignals(False)
        if lines:
            self.setCurrentRow(ids.index(current) if current in ids else min(place, len(ids) - 1))
        self._fit()

    def id_at(self, row: int) -> str:
        """Id of a line; empty if there is none."""
        item = self.item(row)
        return "" if item is None else str(item.data(_ID))

    def current_id(self) -> str:
        """Id of the current line; empty if there is none."""
        return self.id_at(self.currentRow())

    def row_for(self, place: QPoint) -> int:
        """The row before which something let go at a place of the screen belongs."""
        point = self.viewport().mapFromGlobal(place)
        for row in range(self.count()):
            if point.y() < self._rect(row).center().y():
                return row
        return self.count()

    def show_mark(self, row: int | None) -> None:
        """Show where a line would be dropped, or nothing."""
        if row != self._mark:
            self._mark = row
            self.viewport().update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt: arrows choose a line; the rest is for whoever owns the list."""
        plain = event.modifiers() in (
            Qt.KeyboardModifier.NoModifier,
            Qt.KeyboardModifier.KeypadModifier,
        )
        steps = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Home, Qt.Key.Key_End)
        if plain and event.key() in steps:
            super().keyPressEvent(event)
            return
        event.ignore()
        self.keyed.emit(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Qt: take hold of a line."""
        super().mousePressEvent(event)
        item = self.itemAt(event.position().toPoint())
        if event.button() is Qt.MouseButton.LeftButton and item is not None:
            self._grip = event.globalPosition().toPoint()
            self._in_hand = str(item.data(_ID))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Qt: with a line in hand."""
        place = event.globalPosition().toPoint()
        if self._grip is not None:
            far = (place - self._grip).manhattanLength() >= QApplication.startDragDistance()
            if far:
                self.setCursor(Qt.CursorShape.ClosedHandCursor)
                self.dragged.emit(place)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Qt: let go."""
        grip, self._grip = self._grip, None
        self.unsetCursor()
        super().mouseReleaseEvent(event)
        place = event.globalPosition().toPoint()
        if grip is not None:
            far = (place - grip).manhattanLength() >= QApplication.startDragDistance()
            if far:
                self.dropped.emit(self._in_hand, place)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Qt: the current line stands out."""
        super().focusInEvent(event)
        self._stress()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Qt: and steps back."""
        super().focusOutEvent(event)
        self._stress()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt: lines wrap anew."""
        super().resizeEvent(event)
        self._fit()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Qt: the lines, and where one would be dropped."""
        super().paintEvent(event)
        if self._mark is not None:
            painter = QPainter(self.viewport())
            above = self._rect(self._mark - 1).bottom() if self._mark else 0
            painter.fillRect(0, max(0, above - 1), self.viewport().width(), 3, self._ink())
        if self.hasFocus():
            paint_ring(QPainter(self.viewport()), self.viewport().rect(), self._ink())

    def _stress(self) -> None:
        tokens, here = self._tokens, self.hasFocus()
        palette = self.palette()
        ground, ink = (tokens.accent, tokens.on_accent) if here else (tokens.list, tokens.text)
        palette.setColor(QPalette.ColorRole.Highlight, QColor(ground))
        palette.setColor(QPalette.ColorRole.HighlightedText, QColor(ink))
        self.setPalette(palette)

    def _ink(self) -> QColor:
        return QColor(self._tokens.focus)

    def _words(self, row: int) -> tuple[str, str]:
        item = self.item(row)
        return item.text(), str(item.data(_SPOKEN))

    def _rect(self, row: int) -> QRect:
        return self.visualRect(self.indexFromItem(self.item(row)))

    def _fit(self) -> None:
        """Each line as high as its text wrapped, and the list as high as its lines."""
        width = max(60, self.viewport().width() - 2 * _PADDING - 4)
        flags = int(Qt.TextFlag.TextWordWrap)
        total = 0
        for row in range(self.count()):
            text, paper = self.item(row).text(), QRect(0, 0, width, 0)
            box = self.fontMetrics().boundingRect(paper, flags, text)
            height = max(self._tokens.px(30), box.height() + 2 * _PADDING)
            self.item(row).setSizeHint(QSize(width, height))
            total += height + 2
        self.setMinimumHeight(max(total + 8, self._tokens.px(90)))
