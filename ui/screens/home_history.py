"""The right half of home: what to go on with, and what was sat before."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QColor
from PySide6.QtWidgets import (
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from core.words import message
from ui.screens.build import CENTRED, ID, SPOKEN, button, card, label, select
from ui.theme.shell import look
from ui.words import tr

if TYPE_CHECKING:
    from ui.presenters.home_view import HomeView, SittingRow

COLUMNS = (message("Date"), message("Form"), message("Score"), message("Result"))
_FORM, _RESULT = 1, 3


class HistoryPanel(QWidget):
    """Renders the sittings of a candidate and tells what is to be done with one."""

    resume = Signal(object)
    """Carries the :class:`SittingRow`, as every signal here."""
    open_result = Signal(object)
    print_report = Signal(object)
    trend = Signal(object)
    release = Signal(object)
    abandon = Signal(object)
    delete = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._rows: tuple[SittingRow, ...] = ()
        self._unfinished: SittingRow | None = None
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        layout.addWidget(self._resume_banner())
        layout.addWidget(self._list_card(), 1)

    # Building ----------------------------------------------------------------------------------

    def _resume_banner(self) -> QWidget:
        self.banner, layout = card(kind="banner")
        self.resume_text = label(name="resume_text", wrap=True)
        self.resume_button = button(
            tr("&Resume the sitting"), "home_resume", self._on_resume_latest, primary=True
        )
        row = QHBoxLayout()
        row.addWidget(self.resume_text, 1)
        row.addWidget(self.resume_button)
        layout.addLayout(row)
        self.banner.hide()
        return self.banner

    def _list_card(self) -> QWidget:
        frame, layout = card()
        self.empty = label(role="empty", name="history_empty", wrap=True)
        self.empty.setProperty("alignment", CENTRED)
        layout.addWidget(label(tr("Past sittings"), "title"))
        layout.addWidget(self.empty, 1)
        layout.addWidget(self._sitting_list(), 1)
        layout.addLayout(self._button_row())
        return frame

    def _sitting_list(self) -> QTreeWidget:
        self.list = QTreeWidget()
        self.list.setObjectName("sitting_list")
        self.list.setAccessibleName(tr("Past sittings"))
        self.list.setHeaderLabels([tr(column) for column in COLUMNS])
        self.list.setRootIsDecorated(False)
        self.list.setUniformRowHeights(True)
        self.list.setAllColumnsShowFocus(True)
        self.list.setProperty("textElideMode", 2)  # in the middle
        header = self.list.header()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(_FORM, QHeaderView.ResizeMode.Stretch)
        header.setStretchLastSection(False)
        self.list.currentItemChanged.connect(self._enable)
        self.list.itemActivated.connect(self._on_activated)
        self.list.hide()
        return self.list

    def _button_row(self) -> QHBoxLayout:
        self.open_button = button(tr("&Open result"), "sitting_open", self._on_open)
        self.print_button = button(tr("&Print report…"), "sitting_print", self._on_print)
        self.trend_button = button(tr("Tr&end"), "sitting_trend", self._on_trend)
        self.release_button = button(tr("Release &now…"), "sitting_release", self._on_release)
        self.abandon_button = button(tr("A&bandon…"), "sitting_abandon", self._on_abandon)
        self.delete_button = button(tr("De&lete…"), "sitting_delete", self._on_delete)
        row = QHBoxLayout()
        row.setSpacing(4)  # six buttons beside each other on a display of 1024
        for each in (
            self.open_button,
            self.print_button,
            self.trend_button,
            self.release_button,
        ):
            row.addWidget(each)
        row.addStretch(1)
        row.addWidget(self.abandon_button)
        row.addWidget(self.delete_button)
        self._enable()
        return row

    # Rendering ---------------------------------------------------------------------------------

    def render_view(self, view: HomeView) -> None:
        """Show a view; the row that was current stays so."""
        self._unfinished = view.resume
        self.banner.setVisible(view.resume is not None)
        if view.resume:
            self.resume_text.setText(
                tr(
                    "Unfinished: {sitting}. Every answer is saved; the clock stands still.",
                    sitting=view.resume.title,
                )
            )
        self.empty.setText(view.history_hint)
        self.empty.setVisible(not view.history)
        self.list.setVisible(bool(view.history))
        if view.history != self._rows:
            self._fill(view.history)
        self._enable()

    def _fill(self, rows: tuple[SittingRow, ...]) -> None:
        current = self._current()
        self._rows = rows
        self.list.clear()
        self.list.addTopLevelItems([_line(row) for row in rows])
        ids = [row.id for row in rows]
        select(self.list, ids.index(current.id) if current and current.id in ids else 0)

    def _current(self) -> SittingRow | None:
        item = self.list.currentItem()
        wanted = item.data(0, ID) if item else None
        return next((row for row in self._rows if row.id == wanted), None)

    def _enable(self) -> None:
        row = self._current()
        _offer(self.open_button, row is not None and row.can_open)
        _offer(self.print_button, row is not None and row.can_open)
        _offer(self.trend_button, row is not None and row.can_open)
        _offer(self.delete_button, row is not None)
        self.release_button.setVisible(row is not None and row.can_release)
        self.abandon_button.setVisible(row is not None and row.can_resume)

    # Telling -----------------------------------------------------------------------------------

    def _on_resume_latest(self) -> None:
        if self._unfinished:
            self.resume.emit(self._unfinished)

    def _on_activated(self) -> None:
        row = self._current()
        if row and row.can_open:
            self.open_result.emit(row)
        elif row and row.can_resume:
            self.resume.emit(row)

    def _on_open(self) -> None:
        self.open_result.emit(self._current())

    def _on_print(self) -> None:
        self.print_report.emit(self._current())

    def _on_trend(self) -> None:
        self.trend.emit(self._current())

    def _on_release(self) -> None:
        self.release.emit(self._current())

    def _on_abandon(self) -> None:
        self.abandon.emit(self._current())

    def _on_delete(self) -> None:
        self.delete.emit(self._current())


def _line(row: SittingRow) -> QTreeWidgetItem:
    item = QTreeWidgetItem([row.date, row.code, row.score, row.status])
    item.setData(0, ID, row.id)
    score = tr("score {score}", score=row.score)
    spoken = (row.date, row.exam, row.form, row.status, score, row.detail)
    item.setData(0, SPOKEN, ", ".join(part for part in spoken if part))
    item.setToolTip(_FORM, f"{row.exam}, {row.form}: {row.code}")
    item.setToolTip(_RESULT, row.detail)
    if tone := {"passed": look().good, "failed": look().bad}.get(row.standing):
        item.setForeground(_RESULT, QColor(tone))
    return item


def _offer(each: QPushButton, on: bool) -> None:
    each.setEnabled(on)
