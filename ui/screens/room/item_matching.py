"""Lines that each take one of several options, chosen from a list."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox, QGridLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from core.exam.intents import Respond
from core.markup import Document, Paragraph, Text, plain
from ui.presenters.room.itemparts import ItemTools, ItemView, MatchingView, PromptView
from ui.theme.apply import palette_of
from ui.theme.fonts import item_font
from ui.theme.tokens import Tokens
from ui.widgets.itemtext import ItemText
from ui.widgets.markedtext import MarkedText
from ui.widgets.ring import paint_ring

_HEIGHT = 32
_LEAST = 16
"""Characters of an option that are always to be seen."""


class MatchingPanel(QWidget):
    """The options with their letters, then each line beside its list."""

    worked = Signal(object)
    """``Respond`` with pairs, in the order of the lines."""

    def __init__(
        self, tokens: Tokens, media: Mapping[str, bytes], parent: QWidget, prefix: str
    ) -> None:
        super().__init__(parent)
        self._tokens = tokens
        self._media = media
        self._prefix = prefix
        self._shown: tuple[object, ...] = ()
        self._view: MatchingView | None = None
        self._options: list[tuple[str, ItemText, MarkedText]] = []
        self._lines: list[tuple[str, MarkedText, MatchBox]] = []
        self._title = QLabel(self)
        self._title.setFont(item_font(tokens.item_px, bold=True))
        self._list, self._grid = QGridLayout(), QGridLayout()
        for grid in (self._list, self._grid):
            grid.setColumnStretch(1, 1)
            grid.setHorizontalSpacing(12)
            grid.setVerticalSpacing(6)
        self._grid.setColumnStretch(0, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addLayout(self._list)
        column.addWidget(self._title)
        column.addLayout(self._grid)

    def render_matching(self, item: ItemView, view: MatchingView) -> None:
        """Show lines and what was chosen for each."""
        self._view = view
        self._title.setText(view.title)
        made = (item.index, tuple(o.id for o in item.options), tuple(p.id for p in view.prompts))
        if made != self._shown:
            self._shown = made
            self._build(item, view)
        for option, (_, letter, text) in zip(item.options, self._options, strict=True):
            letter.show_document(Document((Paragraph((Text(option.letter),)),)))
            _show(text, option.text, self._media, option.spans, item.tools)
        for prompt, (_, text, box) in zip(view.prompts, self._lines, strict=True):
            _show(text, prompt.text, self._media, prompt.spans, item.tools)
            self._choose(box, prompt, item)

    def focusables(self) -> list[QWidget]:
        """The lists to choose from, from top to bottom."""
        return [box for _, _, box in self._lines]

    def focus_first(self) -> None:
        """The first list."""
        for box in self.focusables()[:1]:
            box.setFocus(Qt.FocusReason.OtherFocusReason)

    def texts(self) -> list[tuple[str, MarkedText]]:
        """Ids of options and prompts with their texts, as the eye meets them."""
        options = [(each, text) for each, _, text in self._options]
        return [*options, *((each, text) for each, text, _ in self._lines)]

    def _build(self, item: ItemView, view: MatchingView) -> None:
        for grid in (self._list, self._grid):
            while (place := grid.takeAt(0)) is not None:
                if (old := place.widget()) is not None:
                    old.hide()
                    old.deleteLater()
        self._options = [self._option(row, option.id) for row, option in enumerate(item.options)]
        self._lines = [self._line(row, prompt.id) for row, prompt in enumerate(view.prompts)]
        for _, _, box in self._lines:
            box.addItem(view.nothing, None)
            for option in item.options:
                box.addItem(f"{option.letter} {plain(option.text)}".replace("\n", " "), option.id)

    def _option(self, row: int, option: str) -> tuple[str, ItemText, MarkedText]:
        letter = ItemText(self, tokens=self._tokens, selectable=False)
        letter.setFixedWidth(self._tokens.item_px + 8)
        text = MarkedText(self, tokens=self._tokens)
        self._list.addWidget(letter, row, 0, Qt.AlignmentFlag.AlignTop)
        self._list.addWidget(text, row, 1)
        return option, letter, text

    def _line(self, row: int, prompt: str) -> tuple[str, MarkedText, MatchBox]:
        text = MarkedText(self, tokens=self._tokens)
        box = MatchBox(self._tokens, self)
        box.setObjectName(f"{self._prefix}match_{row}")
        box.activated.connect(self._activated)
        text.setBuddy(box)
        self._grid.addWidget(text, row, 0, Qt.AlignmentFlag.AlignVCenter)
        self._grid.addWidget(box, row, 1, Qt.AlignmentFlag.AlignVCenter)
        return prompt, text, box

    def _choose(self, box: MatchBox, prompt: PromptView, item: ItemView) -> None:
        box.setAccessibleName(prompt.spoken)
        box.setCurrentIndex(max(0, box.findData(prompt.chosen)))
        box.setToolTip(box.currentText() if prompt.chosen else "")
        # On Linux the name of such a list is its choice: what it is for is said beside it.
        box.setAccessibleDescription(prompt.spoken)
        box.setEnabled(not item.solution)

    def _activated(self) -> None:
        chosen = ((prompt, box.currentData()) for prompt, _, box in self._lines)
        self.worked.emit(Respond(tuple(f"{one} {other}" for one, other in chosen if other)))


class MatchBox(QComboBox):
    """A list that opens with Alt+Down or Space. The wheel scrolls the page, not the choice."""

    def __init__(self, tokens: Tokens, parent: QWidget) -> None:
        super().__init__(parent)
        self._tokens = tokens
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(_LEAST)
        palette = palette_of(tokens)
        palette.setColor(palette.ColorRole.Window, QColor(tokens.edge))
        self.setPalette(palette)
        self.view().setPalette(palette_of(tokens))
        self.setFont(item_font(tokens.item_px))
        self.setMinimumHeight(tokens.px(_HEIGHT))

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Qt: for the page."""
        event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Qt: the box, and a ring that shows the keyboard."""
        super().paintEvent(event)
        if self.hasFocus():
            paint_ring(QPainter(self), self.rect(), QColor(self._tokens.focus))


def _show(
    text: MarkedText,
    document: Document,
    media: Mapping[str, bytes],
    spans: tuple[tuple[int, int], ...],
    tools: ItemTools,
) -> None:
    text.show_document(document, media)
    text.show_spans(spans)
    text.set_highlighting(tools.highlight, tools.highlight_key)
