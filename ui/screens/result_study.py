"""The part of the result that teaches: what to study next, and how the sitting was worked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from core.words import message
from ui.screens.build import ID, SPOKEN, button, card, label, select
from ui.words import tr

if TYPE_CHECKING:
    from ui.presenters.result_insight import InsightView, StudyRow

COLUMNS = (
    message("Task"),
    message("Right"),
    message("Would bring"),
    message("To go through"),
)


class StudyPanel(QWidget):
    """Renders the advice and the habits of an :class:`InsightView`."""

    study_asked = Signal(str)
    """Carries the task's id."""

    def __init__(self) -> None:
        super().__init__()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        layout.addWidget(self._advice_card())
        layout.addWidget(self._habit_card())

    def _advice_card(self) -> QFrame:
        frame, layout = card()
        self.tasks = task_list()
        self.tasks.currentItemChanged.connect(self._enable)
        self.tasks.itemActivated.connect(self._on_study)
        self.about = label(role="muted", name="study_about", wrap=True)
        self.review = button(tr("Go through &these questions"), "study_review", self._on_study)
        row = QHBoxLayout()
        row.addWidget(self.about, 1)
        row.addWidget(self.review, 0, Qt.AlignmentFlag.AlignTop)
        layout.addWidget(label(tr("What to study next"), "title"))
        layout.addWidget(self.tasks)
        layout.addLayout(row)
        return frame

    def _habit_card(self) -> QFrame:
        frame, layout = card()
        self._habits = QGridLayout()
        self._habits.setHorizontalSpacing(20)
        self._habits.setVerticalSpacing(6)
        self._habits.setColumnStretch(1, 1)
        layout.addWidget(label(tr("How you worked"), "title"))
        layout.addLayout(self._habits)
        return frame

    def render_view(self, view: InsightView) -> None:
        """Show a view, once."""
        self.about.setText(view.advice_text)
        self.tasks.addTopLevelItems([_line(row) for row in view.advice])
        self.tasks.setVisible(bool(view.advice))
        self.review.setVisible(bool(view.advice))
        fit_height(self.tasks, len(view.advice))
        select(self.tasks, 0)
        self._enable()
        for row, (name, text) in enumerate(view.habits):
            heading = label(name, "field")
            heading.setAlignment(Qt.AlignmentFlag.AlignTop)
            said = QLabel(text)
            said.setWordWrap(True)
            said.setTextFormat(Qt.TextFormat.PlainText)
            said.setObjectName(f"habit_{row}")
            said.setAccessibleName(f"{name}: {text}")
            self._habits.addWidget(heading, row, 0)
            self._habits.addWidget(said, row, 1)

    def _enable(self) -> None:
        self.review.setEnabled(self.tasks.currentItem() is not None)

    def _on_study(self) -> None:
        item = self.tasks.currentItem()
        if item is not None:
            self.study_asked.emit(item.data(0, ID))


def task_list() -> QTreeWidget:
    """The empty list of tasks."""
    made = QTreeWidget()
    made.setObjectName("study_tasks")
    made.setAccessibleName(tr("What to study next, most useful first"))
    made.setHeaderLabels([tr(column) for column in COLUMNS])
    made.setRootIsDecorated(False)
    made.setUniformRowHeights(True)
    made.setAllColumnsShowFocus(True)
    header = made.header()
    header.setStretchLastSection(False)
    header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
    header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
    return made


def fit_height(rows: QTreeWidget, count: int) -> None:
    """Make a list as high as its rows: the page scrolls, the list does not."""
    lines = rows.sizeHintForRow(0) * count
    head = rows.header().sizeHint().height()
    rows.setFixedHeight(lines + head + 2 * rows.frameWidth() + 4)


def _line(row: StudyRow) -> QTreeWidgetItem:
    item = QTreeWidgetItem([row.title, row.right, row.brings, row.review])
    item.setData(0, ID, row.task)
    item.setData(0, SPOKEN, row.spoken)
    item.setToolTip(0, row.title)
    return item
