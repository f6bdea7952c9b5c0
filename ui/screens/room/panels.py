"""Windows within the room: they stay between the bars, so that nothing covers the clock."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSignalBlocker, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from core.markup import plain
from ui.presenters.room.actions import Action
from ui.presenters.room.views import CommentView, HelpView
from ui.screens.room.bars import ButtonRow
from ui.theme.fonts import chrome_font, item_font
from ui.theme.tokens import Tokens
from ui.widgets.bars import Bar
from ui.widgets.itemtext import ItemText
from ui.widgets.page import ScrollPage
from ui.widgets.ring import FocusRing
from ui.widgets.scrollbar import ScrollBar

FOOT_HEIGHT = 40
HEAD_HEIGHT = 32


class Window(QDialog):
    """A titled window inside the room; moved by its title, never out of its bounds."""

    def __init__(self, tokens: Tokens, parent: QWidget, size: QSize) -> None:
        super().__init__(parent)
        self.setWindowFlags(Qt.WindowType.Widget)
        self.setAutoFillBackground(True)
        self._tokens = tokens
        self._wanted = size
        self._bounds = QRect()
        self.moved: QPoint | None = None
        """Distance from the middle of the bounds, once moved by hand."""
        self._head = _Head(tokens, self)
        self._head.dragged.connect(self._drag)
        self.body = QVBoxLayout()
        self.body.setContentsMargins(0, 0, 0, 0)
        self.foot = Bar(tokens, tokens.dialog, FOOT_HEIGHT, self)
        self.foot_row = QHBoxLayout(self.foot)
        self.foot_row.setContentsMargins(6, 2, 6, 2)
        self.foot_row.setSpacing(0)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 1)
        column.setSpacing(0)
        column.addWidget(self._head)
        column.addLayout(self.body, 1)
        column.addWidget(self.foot)
        self.hide()

    def set_title(self, title: str, spoken: str = "") -> None:
        """Title, and the name for assistive technology if it says more."""
        self._head.title.setText(title)
        self.setWindowTitle(title)
        self.setAccessibleName(spoken or title)

    def place(self, bounds: QRect) -> None:
        """Put the window where it belongs within these bounds."""
        self._bounds = bounds
        size = self.wanted_size().boundedTo(bounds.size())
        place = QRect(QPoint(0, 0), size)
        place.moveCenter(bounds.center() + (self.moved or QPoint(0, 0)))
        self.setGeometry(_within(place, bounds))

    def head_height(self) -> int:
        """Height of the title, which grows with its text."""
        return self._head.sizeHint().height()

    def wanted_size(self) -> QSize:
        """Size if there is room."""
        return self._wanted

    def showEvent(self, event: QShowEvent) -> None:
        """Qt: what is at the foot is read last, though it was made first."""
        self.foot.raise_()
        super().showEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Qt: a line around, as wide as the margin at any scale."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(self._tokens.focus))
        painter.fillRect(self.rect().adjusted(1, 1, -1, -1), QColor(self._tokens.page))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt: Escape is a reply like the others; Enter belongs to the button with the keyboard."""
        if event.key() == Qt.Key.Key_Escape:
            self.escape()
        event.accept()

    def escape(self) -> None:
        """What Escape does."""

    def _drag(self, by: QPoint) -> None:
        place = _within(self.geometry().translated(by), self._bounds)
        self.moved = place.center() - self._bounds.center()
        self.setGeometry(place)


class _Head(Bar):
    """The title of a window, by which it is moved."""

    dragged = Signal(QPoint)

    def __init__(self, tokens: Tokens, parent: QWidget) -> None:
        super().__init__(tokens, tokens.dialog, HEAD_HEIGHT, parent)
        self._grip: QPoint | None = None
        self.title = QLabel(self)
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        self.title.setFont(chrome_font(tokens.chrome_px + 1, bold=True))
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 0, 12, 0)
        row.addWidget(self.title)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Qt: take hold."""
        if event.button() is Qt.MouseButton.LeftButton:
            self._grip = event.globalPosition().toPoint()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Qt: move."""
        if self._grip is not None:
            point = event.globalPosition().toPoint()
            self.dragged.emit(point - self._grip)
            self._grip = point

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        """Qt: let go."""
        self._grip = None


class ActionWindow(Window):
    """A window with a Close button."""

    acted = Signal(object)

    def __init__(self, tokens: Tokens, parent: QWidget, size: QSize) -> None:
        super().__init__(tokens, parent, size)
        self.buttons = ButtonRow(self.foot, height=36)
        self.buttons.acted.connect(self.acted)
        self.foot_row.addStretch(1)
        self.foot_row.addWidget(self.buttons)

    def escape(self) -> None:
        """Close."""
        self.acted.emit(Action.CLOSE)


class HelpWindow(ActionWindow):
    """The help page."""

    def __init__(self, tokens: Tokens, parent: QWidget) -> None:
        super().__init__(tokens, parent, QSize(tokens.px(640), tokens.px(460)))
        self.setObjectName("help_window")
        self._page = ScrollPage(tokens, self, reads=True)
        self._text = ItemText(tokens=tokens)
        self._page.column.addWidget(self._text)
        self.body.addWidget(self._page)

    def render_help(self, view: HelpView) -> None:
        """Show the page."""
        self.set_title(view.title)
        self._text.show_document(view.text)
        self._page.setAccessibleName(f"{view.title}. {plain(view.text)}")
        self.buttons.render_buttons((view.close,))

    def focus_first(self) -> None:
        """The page, so that it scrolls."""
        self._page.setFocus(Qt.FocusReason.PopupFocusReason)

    def focusables(self) -> list[QWidget]:
        """Page and button."""
        return [self._page, *self.buttons.focusables()]


class CommentWindow(ActionWindow):
    """The comment box. What is typed is handed on at least three times a second."""

    typing = Signal()
    """At once, before anything typed is painted."""
    typed = Signal(str)

    PAUSE_MS = 300

    def __init__(self, tokens: Tokens, parent: QWidget) -> None:
        super().__init__(tokens, parent, QSize(tokens.px(560), tokens.px(320)))
        self.setObjectName("comment_window")
        self._limit = 0
        self._prompt = QLabel(self)
        self._prompt.setFont(chrome_font(tokens.chrome_px))
        self.text = QPlainTextEdit(self)
        self.text.setObjectName("comment_text")
        self.text.setFont(item_font(tokens.item_px))
        self.text.setTabChangesFocus(True)
        self.text.setVerticalScrollBar(ScrollBar(Qt.Orientation.Vertical, self.text))
        FocusRing(self.text, tokens.focus)
        self._prompt.setBuddy(self.text)
        self._pause = QTimer(self, interval=self.PAUSE_MS, singleShot=True)
        self._pause.timeout.connect(self.hand_on)
        self.text.textChanged.connect(self._changed)
        self.body.setContentsMargins(12, 10, 12, 12)
        self.body.addWidget(self._prompt)
        self.body.addWidget(self.text, 1)

    def render_comment(self, view: CommentView, *, opening: bool) -> None:
        """Show the box. Its text is the view's when it opens; after that, it leads."""
        self.set_title(view.title, f"{view.title}, {view.prompt}")
        self._prompt.setText(view.prompt)
        self._limit = view.limit
        self.text.setAccessibleName(f"{view.title}, {view.prompt}")
        self.buttons.render_buttons((view.close,))
        if opening and self.text.toPlainText() != view.text:
            with QSignalBlocker(self.text):  # nobody typed it
                self.text.setPlainText(view.text)

    def hand_on(self) -> None:
        """Hand on what is typed, now."""
        self._pause.stop()
        self.typed.emit(self.text.toPlainText())

    def focus_first(self) -> None:
        """The text."""
        self.text.setFocus(Qt.FocusReason.PopupFocusReason)

    def focusables(self) -> list[QWidget]:
        """Text and button."""
        return [self.text, *self.buttons.focusables()]

    def _changed(self) -> None:
        text = self.text.toPlainText()
        if len(text) > self._limit:
            cursor = self.text.textCursor()
            place = min(cursor.position(), self._limit)
            self.text.setPlainText(text[: self._limit])
            cursor.setPosition(place)
            self.text.setTextCursor(cursor)
            return
        if not self._pause.isActive():
            self._pause.start()
            self.typing.emit()


def _within(place: QRect, bounds: QRect) -> QRect:
    """The rectangle moved so that it lies within the bounds as far as it fits."""
    x = max(bounds.left(), min(place.left(), bounds.right() - place.width() + 1))
    y = max(bounds.top(), min(place.top(), bounds.bottom() - place.height() + 1))
    return QRect(QPoint(x, y), place.size())
