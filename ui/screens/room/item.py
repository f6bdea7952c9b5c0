"""The question screen's content: a shared scenario beside the question, and exhibits above both."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QAccessible, QColor, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLabel, QSplitter, QSplitterHandle, QVBoxLayout, QWidget

from core.exam.tools import SCENARIO
from core.markup import plain
from ui.presenters.room.actions import Action
from ui.presenters.room.itemparts import ItemView
from ui.screens.room.item_body import ItemBody
from ui.screens.room.item_exhibit import ExhibitWindow
from ui.theme.fonts import item_font
from ui.theme.tokens import Tokens
from ui.widgets.markedtext import MarkedText
from ui.widgets.page import ScrollPage
from ui.widgets.roles import give_role

_BESIDE = 900
"""Logical pixels of width from which on the scenario stands beside the question, not above it."""
_NEARLY = 2
"""Pixels from the end that count as the end."""
_ROUNDS = 4
"""A new text reaches the scroll bar in so many rounds of layouts, one for what scrolls included."""
_MARGIN = 8
_HANDLE = 9


class ItemScreen(QWidget):
    """Scenario and question scroll each by itself; both are made once and used again."""

    worked = Signal(object)
    """``Choose``, ``Respond``, ``Strike`` or ``Highlight``."""
    acted = Signal(object)
    """An action that the item itself asks for: Next by Enter, or all highlights away."""
    exhibit_asked = Signal(object)
    """Number of an exhibit whose window is to be open; None for none."""
    end_seen = Signal(int)
    """Index of the item whose end came into sight."""

    def __init__(self, tokens: Tokens, media: Mapping[str, bytes], parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("item")
        give_role(self, QAccessible.Role.Grouping)
        self._tokens = tokens
        self._shown: ItemView | None = None
        self._opener: QWidget | None = None
        """What gets the keyboard back from the window of an exhibit that was just closed."""
        self._split = _Split(tokens, self)
        self.scenario = ScenarioPane(tokens, media, self._split)
        self.question = ScrollPage(tokens, self._split, reads=False)
        self.question.setObjectName("question")
        self.body = ItemBody(tokens, media, self.question)
        self.body.set_lead(SCENARIO, self.scenario.text)
        self.scenario.stackUnder(self.question)  # read in this order
        self.question.column.addWidget(self.body)
        self.window_ = ExhibitWindow(tokens, media, self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._split)
        self._connect()

    @property
    def stem(self) -> MarkedText:
        """The text of the question."""
        return self.body.stem

    def render_item(self, view: ItemView) -> None:
        """Show an item, or what changed of it."""
        before, self._shown = self._shown, view
        self.scenario.render_scenario(view)
        self.body.render_item(view)
        if before is None or before.index != view.index:
            self._opener = None
            self.question.to_top()
            self._turn()
        self.setAccessibleName(view.spoken)
        self._show_exhibit(before, view)

    def focusables(self) -> list[QWidget]:
        """Scenario, exhibits and answer, then the window of an exhibit."""
        if self._shown is None:
            return []
        lead = [self.scenario] if self._shown.scenario is not None else []
        window = [] if self.window_.isHidden() else self.window_.focusables()
        return [*lead, *self.body.focusables(), *window]

    def focus_first(self) -> None:
        """Give the keyboard to where the answer is given, or back to an exhibit's opener."""
        opener, self._opener = self._opener, None
        if opener is not None and opener.isVisible():
            opener.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.body.focus_first()

    def look(self) -> None:
        """Find out whether the end of the item is in sight, and say so once."""
        view = self._shown
        if view is None or not view.guarded or not self.isVisible():
            return
        # Qt knows how far there is to scroll only after the layouts.
        for _ in range(_ROUNDS):
            QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)
        panes = [self.question, *([self.scenario] if view.scenario is not None else [])]
        bars = [pane.verticalScrollBar() for pane in panes]
        if all(bar.value() >= bar.maximum() - _NEARLY for bar in bars):
            self.end_seen.emit(view.index)

    def take_key(self, event: QKeyEvent) -> bool:
        """A key that no control wanted: letters and Enter, where the driver has them."""
        if self._shown is None or not self._shown.tools.letters or not self.isVisible():
            return False
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.acted.emit(Action.NEXT)
            return True
        return self.body.take_letter(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt: what nothing within wanted."""
        if not self.take_key(event):
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt: beside each other where there is room; windows stay within."""
        super().resizeEvent(event)
        self._turn()
        if not self.window_.isHidden():
            self.window_.place(self.rect().adjusted(_MARGIN, _MARGIN, -_MARGIN, -_MARGIN))

    def _connect(self) -> None:
        self.body.worked.connect(self.worked)
        self.body.cleared.connect(lambda: self.acted.emit(Action.CLEAR_HIGHLIGHTS))
        self.body.exhibit_asked.connect(self._ask_exhibit)
        self.window_.closed.connect(lambda: self.exhibit_asked.emit(None))
        self._later = QTimer(self, interval=0, singleShot=True)
        self._later.timeout.connect(self.look)
        for pane in (self.question, self.scenario):
            pane.verticalScrollBar().valueChanged.connect(self._scrolled)

    def _scrolled(self, _value: int) -> None:
        """Look once the layouts are done: what moved the bar may have been one of them."""
        self._later.start()

    def _turn(self) -> None:
        beside = self.width() >= self._tokens.px(_BESIDE)
        wanted = Qt.Orientation.Horizontal if beside else Qt.Orientation.Vertical
        if self._split.orientation() is not wanted:
            self._split.setOrientation(wanted)
        half = (self.width() if beside else self.height()) // 2
        self._split.setSizes([half, half])

    def _ask_exhibit(self, number: int) -> None:
        """The opener of the exhibit that is open goes on to the next one."""
        view = self._shown
        if view is not None and view.exhibit == number and len(view.exhibits) > 1:
            number = (number + 1) % len(view.exhibits)
        self.exhibit_asked.emit(number)

    def _show_exhibit(self, before: ItemView | None, view: ItemView) -> None:
        number = view.exhibit
        if number is None or number >= len(view.exhibits):
            had = self.window_.isAncestorOf(self.window().focusWidget() or self)
            self.window_.hide()
            if had:
                self._back_to_opener(before)
            return
        self.window_.render_exhibit(view.exhibits[number], view.tools)
        if self.window_.isHidden():
            self.window_.place(self.rect().adjusted(_MARGIN, _MARGIN, -_MARGIN, -_MARGIN))
            self.window_.show()
        self.window_.raise_()
        if before is None or before.exhibit != number:
            self.window_.focus_first()

    def _back_to_opener(self, before: ItemView | None) -> None:
        openers = self.body.focusables()
        place = before.exhibit if before is not None and before.exhibit is not None else 0
        if place < len(openers):
            self._opener = openers[place]
            self._opener.setFocus(Qt.FocusReason.OtherFocusReason)


class _Split(QSplitter):
    """Two panes with a line between them that can be dragged."""

    def __init__(self, tokens: Tokens, parent: QWidget) -> None:
        super().__init__(parent)
        self._line = QColor(tokens.edge)
        self.setChildrenCollapsible(False)
        self.setHandleWidth(tokens.px(_HANDLE))

    def createHandle(self) -> QSplitterHandle:
        """Qt: the line."""
        return _Handle(self.orientation(), self, self._line)


class _Handle(QSplitterHandle):
    def __init__(self, way: Qt.Orientation, parent: QSplitter, line: QColor) -> None:
        super().__init__(way, parent)
        self._line = line

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Qt: thin, in a handle wide enough to take hold of."""
        middle = self.rect().center()
        painter = QPainter(self)
        if self.orientation() is Qt.Orientation.Horizontal:
            painter.fillRect(middle.x(), 0, 1, self.height(), self._line)
        else:
            painter.fillRect(0, middle.y(), self.width(), 1, self._line)


class ScenarioPane(ScrollPage):
    """A text that several items share, with a label whose Alt letter leads to it."""

    def __init__(self, tokens: Tokens, media: Mapping[str, bytes], parent: QWidget) -> None:
        super().__init__(tokens, parent, reads=True)
        self.setObjectName("scenario")
        self._media = media
        self._label = QLabel(self)
        self._label.setBuddy(self)
        self._label.setFont(item_font(tokens.chrome_px))
        self._title = QLabel(self)
        self._title.setFont(item_font(tokens.item_px, bold=True))
        self._title.setWordWrap(True)
        self._title.setTextFormat(Qt.TextFormat.PlainText)
        self.text = MarkedText(tokens=tokens)
        self.text.setObjectName("scenario_text")
        for widget in (self._label, self._title, self.text):
            self.column.addWidget(widget)

    def render_scenario(self, item: ItemView) -> None:
        """Show the scenario of an item; nothing if it has none."""
        view = item.scenario
        self.setVisible(view is not None)
        self.text.setVisible(view is not None)
        if view is None:
            return
        self._label.setText(view.label)
        self._title.setText(view.title)
        if view.text != self.text.shown:
            self.text.show_document(view.text, self._media)
            self.to_top()
        self.text.show_spans(view.spans)
        self.text.set_highlighting(item.tools.highlight, item.tools.highlight_key)
        described = self.text.accessibleDescription()
        self.setAccessibleName(f"{view.title}. {plain(view.text)}")
        self.setAccessibleDescription(described)
