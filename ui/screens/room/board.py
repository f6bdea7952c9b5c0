"""The surface of the whiteboard: draws marks, and makes new ones of what hands do.

Marks are in units of the board, whatever size the widget has. A stroke is handed on when the pen is
lifted, a text when Enter keeps it or something else is begun; until the answer comes it is drawn
from here. The text tool needs no mouse: arrow keys move its caret, typed text appears there.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QColor,
    QFocusEvent,
    QInputMethodEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from core.exam.tools import (
    BOARD_HEIGHT,
    BOARD_WIDTH,
    LABEL_LIMIT,
    POINT_LIMIT,
    BoardMark,
    BoardTool,
)
from ui.screens.room.boardmarks import TEXT_FLAGS, draw_mark, text_area
from ui.theme.fonts import item_font
from ui.theme.tokens import Tokens
from ui.widgets.roles import give_role

SIZES = {BoardTool.PEN: 4, BoardTool.ERASER: 60, BoardTool.TEXT: 40}
"""Width of a stroke, or height of a text, in units of the board."""
STEP, LEAP = 20, 100
"""How far an arrow key moves the caret, alone and with Ctrl."""
_START = (60, 60)


class BoardCanvas(QWidget):
    """White, with what was drawn on it."""

    drawn = Signal(object)
    """Carries a :class:`BoardMark`."""
    escaped = Signal()
    """Escape, with nothing begun that it could take back."""

    def __init__(self, tokens: Tokens, parent: QWidget) -> None:
        super().__init__(parent)
        self._tokens = tokens
        self._tool = BoardTool.PEN
        self._marks: tuple[BoardMark, ...] = ()
        self._sheet = QPixmap()
        """Every mark but the one being made."""
        self._stroke: list[tuple[int, int]] = []
        self._text = ""
        self._caret = _START
        self.setObjectName("board_canvas")
        give_role(self, QAccessible.Role.Canvas)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled)
        self.setCursor(Qt.CursorShape.CrossCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    @property
    def pending(self) -> str:
        """Text typed and not yet kept."""
        return self._text

    @property
    def caret(self) -> tuple[int, int]:
        """Where the next text begins, in units of the board."""
        return self._caret

    def show_marks(self, marks: tuple[BoardMark, ...]) -> None:
        """Draw these; what was only added is drawn on top of the rest."""
        if marks == self._marks:
            return
        before, self._marks = self._marks, marks
        if not self._sheet.isNull() and marks[: len(before)] == before:
            self._draw_on_sheet(marks[len(before) :])
        else:
            self._sheet = QPixmap()
        self.update()

    def use(self, tool: BoardTool) -> None:
        """Take a tool up; a text begun with the one before is kept."""
        self.keep_text()
        self._tool = tool
        text = tool is BoardTool.TEXT
        self.setCursor(Qt.CursorShape.IBeamCursor if text else Qt.CursorShape.CrossCursor)
        self.update()

    def keep_text(self) -> None:
        """Hand on the text begun, if there is one; the caret goes to the line below it."""
        text, self._text = self._text.strip(), ""
        if text:
            x, y = self._caret
            self.drawn.emit(BoardMark(BoardTool.TEXT, (self._caret,), text, SIZES[BoardTool.TEXT]))
            self._caret = (x, min(BOARD_HEIGHT, y + round(SIZES[BoardTool.TEXT] * 1.3)))
        self.update()

    def sizeHint(self) -> QSize:
        """Qt: the shape of the board."""
        return QSize(640, 400)

    def minimumSizeHint(self) -> QSize:
        """Qt: smaller is always possible."""
        return QSize(160, 100)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Qt: pen down, or a place for text."""
        if event.button() is not Qt.MouseButton.LeftButton:
            return
        if self._tool is BoardTool.TEXT:
            self.keep_text()
            self._caret = self._units(event.position())
        else:
            self._stroke = [self._units(event.position())]
        self.update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Qt: the stroke goes on; a very long one goes on as another."""
        point = self._units(event.position())
        if not self._stroke or point == self._stroke[-1]:
            return
        self._stroke.append(point)
        if len(self._stroke) == POINT_LIMIT:
            self._lift()
            self._stroke = [point]
        self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Qt: pen up: the stroke is handed on."""
        if event.button() is Qt.MouseButton.LeftButton:
            self._lift()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt: the text tool by keyboard."""
        key = event.key()
        if key == Qt.Key.Key_Escape:
            self._escape()
        elif self._tool is not BoardTool.TEXT:
            super().keyPressEvent(event)
        elif key in _ARROWS:
            self._move(*_ARROWS[Qt.Key(key)], leap=bool(event.modifiers() & _CONTROL))
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.keep_text()
        elif key == Qt.Key.Key_Backspace:
            self._text = self._text[:-1]
            self.update()
        elif event.text().isprintable() and event.text() and not event.modifiers() & _COMMANDS:
            self._type(event.text())
        else:
            super().keyPressEvent(event)

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        """Qt: text composed by an input method."""
        if self._tool is BoardTool.TEXT and event.commitString():
            self._type(event.commitString())
        event.accept()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Qt: a ring shows that the board has the keyboard."""
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Qt: a text begun is kept."""
        super().focusOutEvent(event)
        self.keep_text()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt: marks are drawn anew."""
        super().resizeEvent(event)
        self._sheet = QPixmap()

    def changeEvent(self, event: QEvent) -> None:
        """Qt: other colours."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            self._sheet = QPixmap()
            self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Qt: the sheet, what is being made, the caret and the ring."""
        if self._sheet.isNull():
            ratio = self.devicePixelRatioF()
            self._sheet = QPixmap(self.size() * ratio)
            self._sheet.setDevicePixelRatio(ratio)
            self._sheet.fill(QColor(self._tokens.page))
            self._draw_on_sheet(self._marks)
        painter = QPainter(self)
        painter.drawPixmap(0, 0, self._sheet)
        self._prepare(painter)
        if self._stroke:
            draw_mark(painter, self._begun(), self._tokens)
        if self._tool is BoardTool.TEXT:
            self._draw_caret(painter)
        painter.resetTransform()
        if self.hasFocus():
            painter.setPen(QPen(QColor(self._tokens.focus), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(self.rect().adjusted(1, 1, -1, -1))

    def set_tokens(self, tokens: Tokens) -> None:
        """Another look."""
        self._tokens = tokens
        self._sheet = QPixmap()
        self.update()

    def _begun(self) -> BoardMark:
        return BoardMark(self._tool, tuple(self._stroke), size=SIZES[self._tool])

    def _lift(self) -> None:
        if self._stroke:
            mark = self._begun()
            self._stroke = []
            self.drawn.emit(mark)
            self.update()

    def _escape(self) -> None:
        if self._text or self._stroke:
            self._text, self._stroke = "", []
            self.update()
        else:
            self.escaped.emit()

    def _type(self, text: str) -> None:
        self._text = (self._text + text)[:LABEL_LIMIT]
        self.update()

    def _move(self, right: int, down: int, *, leap: bool) -> None:
        step = LEAP if leap else STEP
        x, y = self._caret
        self._caret = (
            max(0, min(BOARD_WIDTH, x + right * step)),
            max(0, min(BOARD_HEIGHT, y + down * step)),
        )
        self.update()

    def _units(self, point: QPointF) -> tuple[int, int]:
        """A place of the widget in units of the board."""
        x = round(point.x() * BOARD_WIDTH / max(1, self.width()))
        y = round(point.y() * BOARD_HEIGHT / max(1, self.height()))
        return max(0, min(BOARD_WIDTH, x)), max(0, min(BOARD_HEIGHT, y))

    def _prepare(self, painter: QPainter) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.scale(self.width() / BOARD_WIDTH, self.height() / BOARD_HEIGHT)

    def _draw_on_sheet(self, marks: tuple[BoardMark, ...]) -> None:
        painter = QPainter(self._sheet)
        self._prepare(painter)
        for mark in marks:
            draw_mark(painter, mark, self._tokens)
        painter.end()

    def _draw_caret(self, painter: QPainter) -> None:
        """The text begun, a caret behind it, and a mark where it begins."""
        x, y = self._caret
        painter.setPen(QPen(QColor(self._tokens.text), 2))
        painter.setFont(item_font(SIZES[BoardTool.TEXT]))
        used = QRect()
        if self._text:
            area = text_area(self._caret)
            painter.drawText(area, TEXT_FLAGS, self._text)
            used = painter.boundingRect(area.toRect(), TEXT_FLAGS, self._text + "|")
        painter.setPen(QPen(QColor(self._tokens.focus), 4))
        end = x + used.width()
        painter.drawLine(QPointF(end, y), QPointF(end, y + SIZES[BoardTool.TEXT]))


_CONTROL = Qt.KeyboardModifier.ControlModifier
_COMMANDS = _CONTROL | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
_ARROWS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}
