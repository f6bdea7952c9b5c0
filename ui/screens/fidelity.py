"""The fidelity card: every element of a room, with its mark; a filter, and the note of a row."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QHeaderView, QTreeWidget, QTreeWidgetItem, QWidget

from ui.screens.build import button, combo, fill_combo, label
from ui.screens.dialogs import ShellDialog
from ui.words import tr

if TYPE_CHECKING:
    from ui.presenters.fidelity import FidelityRow, FidelityView

_SPOKEN = Qt.ItemDataRole.AccessibleTextRole
_NOTE = Qt.ItemDataRole.UserRole
_ROWS_HEIGHT = 330


class FidelityDialog(ShellDialog):
    """Renders a :class:`FidelityView`. Arrow keys walk the rows, Alt and a letter the rest."""

    filtered = Signal(str)
    """Id of the filter chosen."""

    def __init__(self, parent: QWidget, view: FidelityView) -> None:
        super().__init__(parent, "fidelity_dialog", tr("Fidelity card"), width=860)
        self.heading = label(role="title", name="fidelity_title", wrap=True)
        self.summary = label(name="fidelity_summary", wrap=True)
        self.body.addWidget(self.heading)
        self.body.addWidget(self.summary)
        self.body.addLayout(self._filter())
        self.about = label(role="muted", name="fidelity_about", wrap=True)
        self.body.addWidget(self.about)
        self.rows = self._table()
        self.body.addWidget(self.rows, 1)
        self.note = label(role="hint", name="fidelity_note", wrap=True)
        self.note.setMinimumHeight(4 * self.fontMetrics().lineSpacing())
        self.note.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.body.addWidget(self.note)
        self.ok = button(tr("C&lose"), "fidelity_close", self.accept)
        self.add_buttons(self.ok)
        self.render_view(view)
        self.rows.setFocus()

    def _filter(self) -> QHBoxLayout:
        self.filter = combo("fidelity_filter", tr("Show elements that are"))
        caption = label(tr("&Show elements that are"), "field")
        caption.setBuddy(self.filter)
        self.filter.activated.connect(self._on_filter)
        row = QHBoxLayout()
        row.addWidget(caption)
        row.addWidget(self.filter, 1)
        return row

    def _table(self) -> QTreeWidget:
        rows = QTreeWidget()
        rows.setObjectName("fidelity_rows")
        rows.setAccessibleName(tr("Elements of the exam room"))
        rows.setHeaderLabels([tr("Element"), tr("Value"), tr("State"), tr("Mark")])
        rows.setUniformRowHeights(True)
        rows.setMinimumHeight(_ROWS_HEIGHT)
        rows.header().setStretchLastSection(False)
        rows.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        for column, width in ((1, 150), (2, 90), (3, 110)):
            rows.header().resizeSection(column, width)
        rows.currentItemChanged.connect(self._on_row)
        return rows

    def render_view(self, view: FidelityView) -> None:
        """Show a view."""
        self.heading.setText(view.title)
        self.summary.setText(view.summary)
        fill_combo(self.filter, view.filters, view.shown)
        self.about.setText(view.about_filter)
        self.about.setVisible(bool(view.about_filter))
        self.rows.clear()
        for group in view.groups:
            top = QTreeWidgetItem([group.title])
            top.addChildren([_item(row) for row in group.rows])
            self.rows.addTopLevelItem(top)
            top.setFirstColumnSpanned(True)
            top.setExpanded(True)
        if first := self.rows.topLevelItem(0):
            self.rows.setCurrentItem(first)

    def _on_filter(self, _place: int) -> None:
        self.filtered.emit(self.filter.currentData())

    def _on_row(self, item: QTreeWidgetItem | None) -> None:
        self.note.setText(item.data(0, _NOTE) or "" if item else "")


def _item(row: FidelityRow) -> QTreeWidgetItem:
    made = QTreeWidgetItem([row.what, row.value, row.state, row.mark])
    whole = f"{row.what}: {row.value}" if row.value else row.what
    made.setData(0, _NOTE, f"{whole}. {row.note}" if row.note else whole)
    made.setData(0, _SPOKEN, row.spoken)
    for column, text in enumerate((row.what, row.value)):
        made.setToolTip(column, text)
    return made
