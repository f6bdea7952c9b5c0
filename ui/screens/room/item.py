"""The question screen's content: stem and options."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QVBoxLayout, QWidget

from ui.presenters.room.views import ItemView
from ui.theme.tokens import Tokens
from ui.widgets.itemtext import ItemText
from ui.widgets.option import OptionRow
from ui.widgets.page import ScrollPage


class ItemScreen(ScrollPage):
    """Stem above options. Rows are made once and used again for every item."""

    chosen = Signal(str)
    """Id of the option that was clicked."""

    def __init__(self, tokens: Tokens, media: Mapping[str, bytes], parent: QWidget) -> None:
        super().__init__(tokens, parent, reads=False)
        self.setObjectName("item")
        self._media = media
        self._shown: ItemView | None = None
        self._rows: dict[bool, list[OptionRow]] = {False: [], True: []}
        """By whether several may be chosen."""
        self._group = QButtonGroup(self)
        """Of the radio buttons. In a group, Tab stops at one button only: not for check boxes."""
        self.stem = ItemText(tokens=tokens)
        self.stem.setObjectName("stem")
        self.column.addWidget(self.stem)
        self._list = QVBoxLayout()
        self._list.setSpacing(2)
        self.column.addLayout(self._list)

    def render_item(self, view: ItemView) -> None:
        """Show an item, or what changed of it."""
        before, self._shown = self._shown, view
        if before == view:
            # A click that was refused has still turned its button.
            self._show_choice(view)
            return
        other = before is None or before.index != view.index
        if other:
            self.stem.show_document(view.stem, self._media)
            self._arrange(view)
            self.to_top()
        self.setAccessibleName(view.spoken)
        self._show_choice(view)

    def focusables(self) -> list[QWidget]:
        """The options' buttons, in order."""
        if self._shown is None:
            return []
        rows = self._rows[self._shown.several][: len(self._shown.options)]
        return [row.button for row in rows]

    def focus_first(self) -> None:
        """Give the keyboard to the option chosen, or to the first."""
        buttons = self.focusables()
        marked = [
            each for each in buttons if isinstance(each, QAbstractButton) and each.isChecked()
        ]
        for button in (marked or buttons)[:1]:
            button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _arrange(self, view: ItemView) -> None:
        """As many rows of the right kind as there are options."""
        rows = self._rows[view.several]
        while len(rows) < len(view.options):
            row = OptionRow(self._tokens, len(rows), several=view.several)
            row.clicked.connect(self._clicked)
            if not view.several:
                self._group.addButton(row.button)
            self._list.addWidget(row)
            rows.append(row)
        for several, pool in self._rows.items():
            for place, row in enumerate(pool):
                used = several is view.several and place < len(view.options)
                row.button.setObjectName(f"option_{place}" if used else "")
                row.setVisible(used)

    def _show_choice(self, view: ItemView) -> None:
        # An exclusive group lets nobody take the last choice away.
        self._group.setExclusive(False)
        for row, option in zip(self._rows[view.several], view.options, strict=False):
            row.show_option(
                option.letter,
                option.text,
                chosen=option.chosen,
                spoken=option.spoken,
                media=self._media,
            )
        self._group.setExclusive(True)

    def _clicked(self, place: int) -> None:
        if self._shown is not None:
            self.chosen.emit(self._shown.options[place].id)
