"""The walk through all items after a result: the list on the left, one item on the right."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QColor, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QHBoxLayout,
    QHeaderView,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from core.exam.shown import VERDICT_WORDS, Verdict
from ui.screens.build import CENTRED, MARGIN, SPOKEN, button, combo, fill_combo, label, select
from ui.screens.explain_item import ItemPanel
from ui.screens.page import ShellPage, centred, scrolling
from ui.theme.shell import look
from ui.words import tr

if TYPE_CHECKING:
    from ui.presenters.explain import ExplainPresenter, ExplainView
    from ui.presenters.explain_view import ItemRow

LIST_WIDTH = 300


class ExplainScreen(ShellPage):
    """Renders an :class:`ExplainView` and passes intents to its presenter."""

    back_asked = Signal()

    def __init__(self, presenter: ExplainPresenter) -> None:
        super().__init__(tr("All items"))
        self._presenter = presenter
        self._rendering = False
        self._rows: tuple[ItemRow, ...] = ()
        self.panel = ItemPanel()
        self.empty = label(role="empty", name="explain_empty", wrap=True)
        self.empty.setProperty("alignment", CENTRED)
        self.area = scrolling(centred(self.panel), "explain_body", tr("Question with explanation"))
        body = QWidget()
        row = QHBoxLayout(body)
        row.setContentsMargins(MARGIN, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._side())
        row.addWidget(self.area, 1)
        row.addWidget(self.empty, 1)
        self._build_foot()
        self.finish(body)
        self.render_view(presenter.view())

    def _side(self) -> QWidget:
        side = QWidget()
        side.setFixedWidth(LIST_WIDTH)
        self.filters = combo("explain_filter", tr("Show"))
        self.filters.currentIndexChanged.connect(self._on_filter)
        heading = label(tr("&Show"), "field")
        heading.setBuddy(self.filters)
        self.list = QTreeWidget()
        self.list.setObjectName("explain_list")
        self.list.setAccessibleName(tr("Questions"))
        self.list.setHeaderLabels([tr("Question"), tr("Answer"), tr("Flag")])
        self.list.setRootIsDecorated(False)
        self.list.setUniformRowHeights(True)
        self.list.setAllColumnsShowFocus(True)
        self.list.header().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.list.currentItemChanged.connect(self._on_row)
        layout = QVBoxLayout(side)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(heading)
        layout.addWidget(self.filters)
        layout.addWidget(self.list, 1)
        return side

    def _build_foot(self) -> None:
        self.back = button(tr("&Back to the result"), "explain_back", self.back_asked.emit)
        self.previous = button(tr("&Previous"), "explain_previous", self._on_previous)
        self.next = button(tr("&Next"), "explain_next", self._on_next, primary=True)
        self.foot.addWidget(self.back)
        self.foot.addStretch(1)
        self.foot.addWidget(self.previous)
        self.foot.addWidget(self.next)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Cancel), self, self._on_back)

    # Rendering ---------------------------------------------------------------------------------

    def render_view(self, view: ExplainView) -> None:
        """Show a view. Nothing is told while that happens."""
        self._rendering = True
        self.subject.setText(view.subject)
        fill_combo(self.filters, view.filters, view.filter)
        if view.rows != self._rows:
            self._fill(view.rows)
        select(self.list, view.row)
        self.previous.setEnabled(view.can_previous)
        self.next.setEnabled(view.can_next)
        self.area.setVisible(view.item is not None)
        self.empty.setVisible(view.item is None)
        self.empty.setText(view.empty)
        if view.item:
            self.heading.setText(tr(view.item.heading))
            self.panel.render_view(view.item)
            self.area.verticalScrollBar().setValue(0)
        self._rendering = False

    def _fill(self, rows: tuple[ItemRow, ...]) -> None:
        self._rows = rows
        self.list.clear()
        self.list.addTopLevelItems([_line(row) for row in rows])

    # Telling -----------------------------------------------------------------------------------

    def _on_filter(self, index: int) -> None:
        if not self._rendering and index >= 0:
            self.render_view(self._presenter.choose_filter(self.filters.itemData(index)))

    def _on_row(self, item: QTreeWidgetItem | None) -> None:
        if not self._rendering and item is not None:
            row = self.list.indexOfTopLevelItem(item)
            self.render_view(self._presenter.choose_row(row))

    def _on_previous(self) -> None:
        self.render_view(self._presenter.previous())

    def _on_next(self) -> None:
        self.render_view(self._presenter.next())

    def _on_back(self) -> None:
        self.back_asked.emit()


def _line(row: ItemRow) -> QTreeWidgetItem:
    item = QTreeWidgetItem([row.label, tr(VERDICT_WORDS[row.verdict]), "⚑" if row.flagged else ""])
    item.setData(0, SPOKEN, row.spoken)
    item.setForeground(1, QColor(look().good if row.verdict is Verdict.RIGHT else look().bad))
    return item
