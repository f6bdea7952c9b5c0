"""The result: pass or fail at once, then where on the scale, the counts and the sections."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor
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

from ui.screens.build import SPOKEN, button, card, label, set_property
from ui.screens.page import ShellPage, centred, scrolling
from ui.screens.scale_bar import ScaleBar
from ui.theme.shell import LIGHT
from ui.widgets.itemtext import ItemText

if TYPE_CHECKING:
    from ui.presenters.result import ResultView, SectionRow, WithheldView

COLUMNS = ("Section", "Weight", "Right of scored", "Result")


class ResultScreen(ShellPage):
    """Renders a :class:`ResultView`."""

    print_asked = Signal(str)
    """Carries the sitting's id, as the next three do."""
    preview_asked = Signal(str)
    save_asked = Signal(str)
    explain_asked = Signal(str)
    home_asked = Signal()

    def __init__(self) -> None:
        super().__init__("Result")
        self._sitting = ""
        content = QWidget()
        layout = QVBoxLayout(content)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        layout.addWidget(self._outcome_band())
        layout.addWidget(self._score_card())
        layout.addWidget(self._section_card())
        self.practice = label(role="muted", wrap=True, name="result_practice")
        layout.addWidget(self.practice)
        layout.addStretch(1)
        home = button("Back to &home", "result_home", self.home_asked.emit)
        explain = button("&Go through all items", "result_explain", self._on_explain)
        self.foot.addWidget(home)
        self.foot.addWidget(explain)
        self.foot.addStretch(1)
        self.foot.addWidget(button("Pre&view…", "result_preview", self._on_preview))
        self.foot.addWidget(button("&Save as PDF…", "result_save", self._on_save))
        self.print_button = button(
            "&Print score report…", "result_print", self._on_print, primary=True
        )
        self.foot.addWidget(self.print_button)
        self.finish(scrolling(centred(content), "result_body", "Result"))

    def _outcome_band(self) -> QFrame:
        self.band = QFrame()
        self.outcome = label(role="outcome", name="result_outcome")
        self.sentence = label(role="figure", name="result_sentence", wrap=True)
        self.estimate = label(role="muted", name="result_estimate", wrap=True)
        words = QVBoxLayout()
        words.setSpacing(4)
        words.addStretch(1)
        words.addWidget(self.sentence)
        words.addWidget(self.estimate)
        words.addStretch(1)
        row = QHBoxLayout(self.band)
        row.setContentsMargins(28, 14, 28, 14)
        row.setSpacing(32)
        row.addWidget(self.outcome)
        row.addLayout(words, 1)
        return self.band

    def _score_card(self) -> QFrame:
        frame, layout = card()
        self.scale = ScaleBar()
        self._facts = QGridLayout()
        self._facts.setHorizontalSpacing(28)
        self._facts.setVerticalSpacing(2)
        layout.addWidget(self.scale)
        layout.addLayout(self._facts)
        return frame

    def _section_card(self) -> QFrame:
        frame, layout = card()
        self.sections = QTreeWidget()
        self.sections.setObjectName("result_sections")
        self.sections.setAccessibleName("Sections")
        self.sections.setHeaderLabels(COLUMNS)
        self.sections.setRootIsDecorated(False)
        self.sections.setUniformRowHeights(True)
        self.sections.setAllColumnsShowFocus(True)
        header = self.sections.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.caution = label(role="muted", name="result_caution", wrap=True)
        layout.addWidget(label("Sections", "title"))
        layout.addWidget(self.sections)
        layout.addWidget(self.caution)
        return frame

    def render_view(self, view: ResultView) -> None:
        """Show a view."""
        set_property(self.band, "outcome", "pass" if view.passed else "fail")
        self.subject.setText(view.subject)
        self.outcome.setText(view.outcome)
        self.sentence.setText(view.sentence)
        self.estimate.setText(view.estimate)
        self.scale.render_view(view.scale)
        self._fill_facts(view.facts)
        self._fill_sections(view.sections)
        self.caution.setText(view.caution)
        self.practice.setText(view.practice)
        self._sitting = view.sitting
        self.print_button.setFocus()

    def _fill_facts(self, facts: tuple[tuple[str, str], ...]) -> None:
        for index, (name, value) in enumerate(facts):
            row, column = 3 * (index // 3), index % 3
            self._facts.setRowMinimumHeight(row + 2, 6)
            self._facts.addWidget(label(name, "muted"), row, column)
            figure = QLabel(value)
            figure.setProperty("role", "figure")
            figure.setAccessibleName(f"{name}: {value}")
            self._facts.addWidget(figure, row + 1, column)

    def _fill_sections(self, rows: tuple[SectionRow, ...]) -> None:
        self.sections.clear()
        for row in rows:
            item = QTreeWidgetItem([row.title, row.weight, row.counts, row.verdict])
            spoken = f"{row.title}, weight {row.weight}, {row.counts} right, {row.verdict}"
            item.setData(0, SPOKEN, spoken)
            item.setForeground(3, QColor(LIGHT.good if row.meets else LIGHT.bad))
            self.sections.addTopLevelItem(item)
        lines = self.sections.sizeHintForRow(0) * len(rows)
        head = self.sections.header().sizeHint().height()
        self.sections.setFixedHeight(lines + head + 2 * self.sections.frameWidth() + 4)

    def _on_print(self) -> None:
        self.print_asked.emit(self._sitting)

    def _on_preview(self) -> None:
        self.preview_asked.emit(self._sitting)

    def _on_save(self) -> None:
        self.save_asked.emit(self._sitting)

    def _on_explain(self) -> None:
        self.explain_asked.emit(self._sitting)


class WithheldScreen(ShellPage):
    """The driver's page for a result that is not released yet, and nothing else."""

    home_asked = Signal()

    def __init__(self) -> None:
        super().__init__("Test ended")
        frame, layout = card()
        self.title = label(role="title", name="withheld_heading", wrap=True)
        self.text = ItemText()
        self.text.setObjectName("withheld_text")
        layout.addWidget(self.title)
        layout.addWidget(self.text)
        column = QWidget()
        outer = QVBoxLayout(column)
        outer.addWidget(frame)
        outer.addStretch(1)
        self.foot.addStretch(1)
        self.home = button("Back to &home", "result_home", self.home_asked.emit, primary=True)
        self.foot.addWidget(self.home)
        self.finish(centred(column))

    def render_view(self, view: WithheldView) -> None:
        """Show a view."""
        self.title.setText(view.heading)
        self.text.show_document(view.text)
        self.home.setFocus(Qt.FocusReason.OtherFocusReason)
