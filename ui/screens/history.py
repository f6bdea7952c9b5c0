"""The history of one exam: the trend as a chart, and the same as a table."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QColor, QKeySequence, QShortcut
from PySide6.QtWidgets import QHeaderView, QTreeWidget, QTreeWidgetItem, QVBoxLayout, QWidget

from core.words import message
from ui.screens.build import CENTRED, ID, SPOKEN, button, card, label, select
from ui.screens.history_chart import TrendChart
from ui.screens.page import ShellPage, centred, scrolling
from ui.screens.result_study import fit_height
from ui.theme.shell import look
from ui.words import tr

if TYPE_CHECKING:
    from ui.presenters.history import HistoryView, TrendRow

COLUMNS = (
    message("Date"),
    message("Form"),
    message("Score"),
    message("Band"),
    message("New"),
    message("Right of new"),
    message("Chance"),
    message("Result"),
)
_FORM, _RESULT = 1, 7


class HistoryScreen(ShellPage):
    """Renders a :class:`HistoryView`."""

    home_asked = Signal()
    open_asked = Signal(str)
    """Carries the sitting's id."""

    def __init__(self) -> None:
        super().__init__(tr("History"))
        content = QWidget()
        layout = QVBoxLayout(content)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        self.frame, inside = card()
        self.chart = TrendChart()
        self.about = label(role="muted", name="history_about", wrap=True)
        self.list = self._table()
        inside.addWidget(label(tr("Trend"), "title"))
        inside.addWidget(self.chart)
        inside.addWidget(self.about)
        inside.addWidget(self.list)
        self.empty = label(role="empty", name="history_none", wrap=True)
        self.empty.setProperty("alignment", CENTRED)
        self.empty.setText(tr("Reading the sittings…"))
        self.frame.hide()
        self.open_button = button(tr("&Open result"), "history_open", self._on_open, primary=True)
        self.open_button.setEnabled(False)
        layout.addWidget(self.frame)
        layout.addWidget(self.empty)
        layout.addStretch(1)
        self.home = button(tr("Back to &home"), "history_home", self.home_asked.emit)
        self.foot.addWidget(self.home)
        self.foot.addStretch(1)
        self.foot.addWidget(self.open_button)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Cancel), self, self._on_home)
        self.finish(scrolling(centred(content), "history_body", tr("History")))

    def _table(self) -> QTreeWidget:
        made = QTreeWidget()
        made.setObjectName("history_list")
        made.setAccessibleName(tr("Sittings, the latest first"))
        made.setHeaderLabels([tr(column) for column in COLUMNS])
        made.setRootIsDecorated(False)
        made.setUniformRowHeights(True)
        made.setAllColumnsShowFocus(True)
        made.setProperty("textElideMode", 2)  # in the middle
        header = made.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(_FORM, QHeaderView.ResizeMode.Stretch)
        made.itemActivated.connect(self._on_open)
        return made

    def render_view(self, view: HistoryView) -> None:
        """Show a view."""
        self.subject.setText(view.subject)
        self.about.setText(view.about)
        self.empty.setText(view.empty)
        self.frame.setVisible(view.chart is not None)
        self.empty.setVisible(view.chart is None)
        self.open_button.setEnabled(bool(view.rows))
        if view.chart:
            self.chart.render_view(view.chart)
        self.list.clear()
        self.list.addTopLevelItems([_line(row) for row in view.rows])
        fit_height(self.list, len(view.rows))
        select(self.list, 0)
        (self.list if view.rows else self.home).setFocus()

    def _on_open(self) -> None:
        item = self.list.currentItem()
        if item is not None:
            self.open_asked.emit(item.data(0, ID))

    def _on_home(self) -> None:
        self.home_asked.emit()


def _line(row: TrendRow) -> QTreeWidgetItem:
    item = QTreeWidgetItem(list(row.cells))
    item.setData(0, ID, row.sitting)
    item.setData(0, SPOKEN, row.spoken)
    item.setToolTip(_FORM, row.cells[_FORM])
    item.setForeground(_RESULT, QColor(look().good if row.passed else look().bad))
    return item
