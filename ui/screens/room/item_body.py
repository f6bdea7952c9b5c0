"""A question: stem, exhibits, and whatever takes the answer; in the exam and in the tutorial."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAction,
    QColor,
    QKeyEvent,
    QKeySequence,
    QPalette,
    QShortcut,
)
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QVBoxLayout, QWidget

from core.exam.intents import Highlight
from core.exam.tools import STEM, Highlighted
from ui.presenters.room.itemparts import ExhibitView, ItemTools, ItemView
from ui.screens.room.item_choice import ChoicePanel
from ui.screens.room.item_matching import MatchingPanel
from ui.screens.room.item_ordering import OrderingPanel
from ui.theme.fonts import item_font
from ui.theme.tokens import Tokens
from ui.widgets.markedtext import MarkedText
from ui.widgets.push import Push
from ui.widgets.roles import give_role

Answers = ChoicePanel | OrderingPanel | MatchingPanel


class ItemBody(QWidget):
    """Renders an item; everything the candidate does comes out as an intent."""

    worked = Signal(object)
    """``Choose``, ``Respond``, ``Strike`` or ``Highlight``."""
    cleared = Signal()
    """All highlights are to go."""
    exhibit_asked = Signal(int)
    """Number of the exhibit, from 0."""

    def __init__(
        self, tokens: Tokens, media: Mapping[str, bytes], parent: QWidget, prefix: str = ""
    ) -> None:
        super().__init__(parent)
        if prefix:  # an item to try, on a page that holds more than it
            give_role(self, QAccessible.Role.Grouping)
        self._tokens = tokens
        self._media = media
        self._prefix = prefix
        self._shown: ItemView | None = None
        self._tools = ItemTools()
        self._lead: tuple[str, MarkedText] | None = None
        self._adopted: set[MarkedText] = set()
        self._caret = QShortcut(self)
        self._caret.activated.connect(self.take_caret)
        self.stem = MarkedText(self, tokens=tokens)
        self.stem.setObjectName(f"{prefix}stem")
        self._openers: list[Push] = []
        self._exhibits = QHBoxLayout()
        self._solution = QLabel(self)
        self._solution.setObjectName(f"{prefix}solution")
        self._solution.setFont(item_font(tokens.item_px, bold=True))
        self._solution.setWordWrap(True)
        self._solution.hide()
        self.choice = ChoicePanel(tokens, media, self, prefix)
        self.ordering = OrderingPanel(tokens, self, prefix)
        self.matching = MatchingPanel(tokens, media, self, prefix)
        self._lay_out()

    def set_lead(self, where: str, text: MarkedText) -> None:
        """A text that is read, and reached by the caret, before the stem."""
        self._lead = (where, text)

    def render_item(self, view: ItemView) -> None:
        """Show an item, or what changed of it."""
        before, self._shown, self._tools = self._shown, view, view.tools
        if before is None or before.stem != view.stem:
            self.stem.show_document(view.stem, self._media)
        self.stem.show_spans(view.spans)
        self.stem.set_highlighting(view.tools.highlight, view.tools.highlight_key)
        self._caret.setKey(QKeySequence(view.tools.caret_key if view.tools.highlight else ""))
        if before is None or before.exhibits != view.exhibits:
            self._show_exhibits(view.exhibits)
        self._show_answers(view)
        self._show_solution(view)
        for _, text in self._texts():
            self._adopt(text)

    def answers(self) -> Answers:
        """The panel that takes the answer."""
        if self._shown is not None and self._shown.ordering is not None:
            return self.ordering
        if self._shown is not None and self._shown.matching is not None:
            return self.matching
        return self.choice

    def focusables(self) -> list[QWidget]:
        """Exhibits, then the controls of the answer."""
        openers = [each for each in self._openers if not each.isHidden()]
        return [*openers, *self.answers().focusables()] if self._shown is not None else []

    def focus_first(self) -> None:
        """Give the keyboard to where the answer is given."""
        self.answers().focus_first()

    def take_caret(self) -> None:
        """Give the keyboard to the text of the stem, with a caret; from there, back again."""
        if self.stem.hasFocus():
            self.focus_first()
        else:
            self.stem.take_caret()

    def take_letter(self, event: QKeyEvent) -> bool:
        """A letter or a digit chooses an option, where the driver has that; whether it did."""
        text = event.text().upper()
        plain = event.modifiers() in (
            Qt.KeyboardModifier.NoModifier,
            Qt.KeyboardModifier.ShiftModifier,
            Qt.KeyboardModifier.KeypadModifier,
        )
        if not self._tools.letters or not plain or self.answers() is not self.choice:
            return False
        if len(text) != 1 or not text.isascii() or not text.isalnum():
            return False
        place = int(text) - 1 if text.isdigit() else ord(text) - ord("A")
        return self.choice.choose(place)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        column.addWidget(self.stem)
        self._exhibits.addStretch(1)
        column.addLayout(self._exhibits)
        for panel in (self.choice, self.ordering, self.matching):
            panel.worked.connect(self.worked)
            column.addWidget(panel)
        column.addWidget(self._solution)
        self.choice.cleared.connect(self.cleared)

    def _show_answers(self, view: ItemView) -> None:
        wanted = self.answers()
        if wanted is self.choice:
            self.choice.render_choice(view)
        if view.ordering is not None:
            self.ordering.render_ordering(view, view.ordering)
        if view.matching is not None:
            self.matching.render_matching(view, view.matching)
        for panel in (self.choice, self.ordering, self.matching):
            panel.setVisible(panel is wanted)

    def _show_exhibits(self, exhibits: tuple[ExhibitView, ...]) -> None:
        while len(self._openers) < len(exhibits):
            made = Push(self._tokens, self)
            made.setObjectName(f"{self._prefix}exhibit_{len(self._openers)}")
            made.clicked.connect(partial(self._open, len(self._openers)))
            made.stackUnder(self.choice)  # read before the answers, as it is seen
            self._exhibits.insertWidget(len(self._openers), made)
            self._openers.append(made)
        for number, opener in enumerate(self._openers):
            opener.setVisible(number < len(exhibits))
            opener.setText(exhibits[number].label if number < len(exhibits) else "")
            if number < len(exhibits):
                opener.setAccessibleName(f"{exhibits[number].title}: {exhibits[number].spoken}")

    def _open(self, number: int, _on: bool = False) -> None:
        self.exhibit_asked.emit(number)

    def _show_solution(self, view: ItemView) -> None:
        self._solution.setVisible(bool(view.solution))
        self._solution.setText(view.solution)
        palette = self._solution.palette()
        ink = self._tokens.good if view.good else self._tokens.alarm
        palette.setColor(QPalette.ColorRole.WindowText, QColor(ink))
        self._solution.setPalette(palette)

    def _texts(self) -> list[tuple[str, MarkedText]]:
        """All texts that can be highlighted, as the eye meets them."""
        panel = self.answers()
        below = panel.texts() if isinstance(panel, ChoicePanel | MatchingPanel) else []
        lead = [self._lead] if self._lead is not None and not self._lead[1].isHidden() else []
        return [*lead, (STEM, self.stem), *below]

    def _adopt(self, text: MarkedText) -> None:
        """Listen to a text; which place of the item it shows is looked up when it speaks."""
        if text in self._adopted:
            return
        self._adopted.add(text)
        text.marked.connect(lambda start, end, on: self._mark(text, start, end, on=on))
        text.stepped_out.connect(lambda step: self._step(text, step))
        text.caret_left.connect(self.focus_first)
        text.destroyed.connect(lambda: self._adopted.discard(text))
        text.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        text.customContextMenuRequested.connect(lambda place: self._open_menu(text, place))

    def _mark(self, text: MarkedText, start: int, end: int, *, on: bool) -> None:
        for where, each in self._texts():
            if each is text:
                self.worked.emit(Highlight(Highlighted(where, start, end), on))

    def _step(self, text: MarkedText, step: int) -> None:
        texts = [each for _, each in self._texts()]
        if text in texts and 0 <= texts.index(text) + step < len(texts):
            texts[texts.index(text) + step].take_caret(at_end=step < 0)

    def _open_menu(self, text: MarkedText, place: QPoint) -> None:
        if not self._tools.highlight:
            return
        menu = QMenu(self)
        menu.setObjectName("text_menu")
        mark = QAction(self._tools.highlight_label, menu)
        mark.setEnabled(text.marks_something())
        mark.triggered.connect(text.toggle)
        clear = QAction(self._tools.clear_label, menu)
        clear.setEnabled(any(each.accessibleDescription() for _, each in self._texts()))
        clear.triggered.connect(self.cleared)
        menu.addActions([mark, clear])
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(text.mapToGlobal(place))
