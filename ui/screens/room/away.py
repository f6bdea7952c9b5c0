"""The blank screen of a break or a pause."""

from __future__ import annotations

from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QStackedWidget, QWidget

from core.markup import plain
from ui.presenters.room.views import AwayView
from ui.theme.fonts import item_font
from ui.theme.tokens import Tokens
from ui.widgets.itemtext import ItemText
from ui.widgets.page import ScrollPage, heading_label


class AwayScreen(ScrollPage):
    """Heading, text, what changed meanwhile, and the time left of a break."""

    def __init__(self, tokens: Tokens, parent: QWidget) -> None:
        super().__init__(tokens, parent, reads=True)
        self.setObjectName("away")
        self._shown: AwayView | None = None
        self._heading = heading_label(tokens, self)
        self._text = ItemText(tokens=tokens)
        self._note = QLabel(self)
        self._note.setObjectName("away_note")
        self._note.setFont(item_font(tokens.item_px, bold=True))
        self._note.setWordWrap(True)
        self.countdown = Countdown(tokens, self)
        for widget in (self._heading, self._text, self._note, self.countdown):
            self.column.addWidget(widget)

    def render_away(self, view: AwayView) -> None:
        """Show the page; of a view that only counts down, only the figures change."""
        before, self._shown = self._shown, view
        if view == before:
            return
        self.countdown.show_time(view.countdown)
        said = (view.heading, plain(view.text), view.note)
        self._heading.setText(view.heading)
        self._text.show_document(view.text)
        self._note.setText(view.note)
        self._note.setVisible(bool(view.note))
        spoken = ". ".join(part for part in said if part)
        if spoken != self.accessibleName():
            self.setAccessibleName(spoken)

    def focusables(self) -> list[QWidget]:
        """The page itself."""
        return [self]

    def focus_first(self) -> None:
        """Give the keyboard to the page."""
        self.setFocus()


class Countdown(QWidget):
    """Time that is painted and never set as a property, so that no second of it is announced."""

    def __init__(self, tokens: Tokens, parent: QWidget) -> None:
        super().__init__(parent)
        self.shown = ""
        self.setObjectName("break_left")
        self.setFont(item_font(tokens.heading_px, bold=True))
        self.setFixedHeight(self.fontMetrics().height() + 8)

    def show_time(self, text: str) -> None:
        """Show a text; nothing if it is empty."""
        self.setVisible(bool(text))
        if text != self.shown:
            self.shown = text
            self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Qt: the text."""
        painter = QPainter(self)
        painter.setPen(self.palette().windowText().color())
        painter.drawText(0, self.fontMetrics().ascent() + 4, self.shown)


class Curtain:
    """Takes what shows the exam out of the room, and puts it back.

    A hidden widget stays in the tree that assistive technology reads, with its names; a widget
    without a parent does not.
    """

    def __init__(
        self, room: QWidget, stack: QStackedWidget, pages: list[QWidget], windows: list[QWidget]
    ) -> None:
        self._room, self._stack = room, stack
        self._pages, self._windows = pages, windows
        self._drawn = False

    def draw(self, *, on: bool) -> None:
        """Draw it, or open it; does nothing if it is so already."""
        if on is self._drawn:
            return
        self._drawn = on
        for window in self._windows:
            window.hide()
            window.setParent(None if on else self._room)
        for page in self._pages:
            if on:
                self._stack.removeWidget(page)
                page.hide()
                page.setParent(None)
            else:
                self._stack.addWidget(page)
