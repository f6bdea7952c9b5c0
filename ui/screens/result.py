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

from core.words import message
from ui.screens.build import SPOKEN, button, card, label, set_property
from ui.screens.page import ShellPage, centred, scrolling
from ui.screens.result_bars import GOOD, SHARE, ShareDelegate
from ui.screens.result_study import StudyPanel, fit_height
from ui.screens.scale_bar import ScaleBar
from ui.theme.shell import item_tokens, look
from ui.widgets.itemtext import ItemText
from ui.words import tr

if TYPE_CHECKING:
    from ui.presenters.regrading import RegradeView
    from ui.presenters.result import ResultView, SectionRow, WithheldView
    from ui.presenters.result_insight import InsightView

COLUMNS = (message("Section"), message("Weight"), message("Right of scored"), "", message("Result"))
_BAR, _VERDICT = 3, 4
_BAR_WIDTH = 150
_FACTS_IN_ROW = 3


class ResultScreen(ShellPage):
    """Renders a :class:`ResultView`, then what is learnt from it when that is known."""

    print_asked = Signal(str)
    """Carries the sitting's id, as the next five do."""
    preview_asked = Signal(str)
    save_asked = Signal(str)
    explain_asked = Signal(str)
    regrade_asked = Signal(str)
    documents_asked = Signal(str)
    study_asked = Signal(str, str)
    """Carries the sitting's id and a task's."""
    new_form_asked = Signal(str)
    """Carries the exam's id."""
    home_asked = Signal()

    def __init__(self) -> None:
        super().__init__(tr("Result"))
        self._sitting = ""
        self._exam = ""
        content = QWidget()
        layout = QVBoxLayout(content)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        self.study = StudyPanel()
        self.study.study_asked.connect(self._on_study)
        self.study.hide()
        self.practice = label(role="muted", wrap=True, name="result_practice")
        for part in (
            self._outcome_band(),
            self._remark_banner(),
            self._regrade_banner(),
            self._score_card(),
            self._section_card(),
            self.study,
            self.practice,
        ):
            layout.addWidget(part)
        layout.addStretch(1)
        self._build_foot()
        self.finish(scrolling(centred(content), "result_body", tr("Result")))

    def _build_foot(self) -> None:
        for left in (
            button(tr("Back to &home"), "result_home", self.home_asked.emit),
            button(tr("&Go through all items"), "result_explain", self._on_explain),
            button(tr("New &form"), "result_new_form", self._on_new_form),
        ):
            self.foot.addWidget(left)
        self.foot.addStretch(1)
        self.more = button(tr("&More documents…"), "result_documents", self._on_documents)
        self.print_button = button(
            tr("&Print score report…"), "result_print", self._on_print, primary=True
        )
        for right in (
            button(tr("&Re-grade…"), "result_regrade", self._on_regrade),
            self.more,
            button(tr("Pre&view…"), "result_preview", self._on_preview),
            button(tr("&Save as PDF…"), "result_save", self._on_save),
            self.print_button,
        ):
            self.foot.addWidget(right)

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

    def _remark_banner(self) -> QFrame:
        self.remarks, layout = card(kind="banner")
        self.remark = label(role="field", name="result_remark", wrap=True)
        layout.addWidget(self.remark)
        self.remarks.hide()
        return self.remarks

    def _regrade_banner(self) -> QFrame:
        self.regrades, layout = card(kind="banner")
        self.regrade_heading = label(role="field", name="regrade_heading", wrap=True)
        self.regrade_text = label(name="regrade_text", wrap=True)
        layout.addWidget(self.regrade_heading)
        layout.addWidget(self.regrade_text)
        self.regrades.hide()
        return self.regrades

    def _score_card(self) -> QFrame:
        frame, layout = card()
        self.scale = ScaleBar()
        self._facts = _fact_grid()
        self._sure = _fact_grid()
        self.sure_text = label(role="muted", name="result_sure_text", wrap=True)
        self.sure_text.hide()
        layout.addWidget(self.scale)
        layout.addLayout(self._facts)
        layout.addSpacing(4)
        layout.addLayout(self._sure)
        layout.addWidget(self.sure_text)
        return frame

    def _section_card(self) -> QFrame:
        frame, layout = card()
        self.sections = QTreeWidget()
        self.sections.setObjectName("result_sections")
        self.sections.setAccessibleName(tr("Sections"))
        self.sections.setHeaderLabels([tr(column) for column in COLUMNS])
        self.sections.setRootIsDecorated(False)
        self.sections.setUniformRowHeights(True)
        self.sections.setAllColumnsShowFocus(True)
        header = self.sections.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(_BAR, QHeaderView.ResizeMode.Fixed)
        header.resizeSection(_BAR, _BAR_WIDTH)
        self.sections.setItemDelegateForColumn(_BAR, ShareDelegate(self.sections))
        self.caution = label(role="muted", name="result_caution", wrap=True)
        layout.addWidget(label(tr("Sections"), "title"))
        layout.addWidget(self.sections)
        layout.addWidget(self.caution)
        return frame

    def render_view(self, view: ResultView) -> None:
        """Show a view."""
        set_property(self.band, "outcome", "pass" if view.passed else "fail")
        self.subject.setText(view.subject)
        self.remark.setText(view.remark)
        self.remarks.setVisible(bool(view.remark))
        self.outcome.setText(view.outcome)
        self.sentence.setText(view.sentence)
        self.estimate.setText(view.estimate)
        self.scale.render_view(view.scale)
        _fill_facts(self._facts, view.facts)
        self._fill_sections(view.sections)
        self.caution.setText(view.caution)
        self.practice.setText(view.practice)
        self._sitting = view.sitting
        self._exam = view.exam
        self.print_button.setFocus()

    def render_insight(self, view: InsightView) -> None:
        """Show what is learnt from the sitting, once."""
        _fill_facts(self._sure, view.sure)
        self.sure_text.setText(view.sure_text)
        self.sure_text.show()
        self.study.render_view(view)
        self.study.show()

    def render_regrades(self, view: RegradeView) -> None:
        """Show old and new scores side by side, or that nothing changed."""
        self.regrade_heading.setText(view.heading)
        self.regrade_text.setText("\n".join(view.lines))
        self.regrade_text.setVisible(bool(view.lines))
        self.regrades.setVisible(bool(view.heading))

    def _fill_sections(self, rows: tuple[SectionRow, ...]) -> None:
        self.sections.clear()
        for row in rows:
            item = QTreeWidgetItem([row.title, row.weight, row.counts, "", row.verdict])
            spoken = tr(
                "{section}, weight {weight}, {counts} right, {verdict}",
                section=row.title,
                weight=row.weight,
                counts=row.counts,
                verdict=row.verdict,
            )
            item.setData(0, SPOKEN, spoken)
            item.setData(_BAR, SHARE, row.share)
            item.setData(_BAR, GOOD, row.meets)
            item.setForeground(_VERDICT, QColor(look().good if row.meets else look().bad))
            self.sections.addTopLevelItem(item)
        fit_height(self.sections, len(rows))

    def _on_print(self) -> None:
        self.print_asked.emit(self._sitting)

    def _on_preview(self) -> None:
        self.preview_asked.emit(self._sitting)

    def _on_save(self) -> None:
        self.save_asked.emit(self._sitting)

    def _on_explain(self) -> None:
        self.explain_asked.emit(self._sitting)

    def _on_documents(self) -> None:
        # The menu opens where the keyboard is, and an Alt letter does not move it there.
        self.more.setFocus()
        self.documents_asked.emit(self._sitting)

    def _on_regrade(self) -> None:
        self.regrade_asked.emit(self._sitting)

    def _on_study(self, task: str) -> None:
        self.study_asked.emit(self._sitting, task)

    def _on_new_form(self) -> None:
        self.new_form_asked.emit(self._exam)


def _fact_grid() -> QGridLayout:
    made = QGridLayout()
    made.setHorizontalSpacing(28)
    made.setVerticalSpacing(2)
    for column in range(_FACTS_IN_ROW):
        made.setColumnStretch(column, 1)
    return made


def _fill_facts(grid: QGridLayout, facts: tuple[tuple[str, str], ...]) -> None:
    """Figures under their names, a few in a row; filled once."""
    for index, (name, value) in enumerate(facts):
        row, column = 3 * (index // _FACTS_IN_ROW), index % _FACTS_IN_ROW
        grid.setRowMinimumHeight(row + 2, 6)
        grid.addWidget(label(name, "muted"), row, column)
        figure = QLabel(value)
        figure.setProperty("role", "figure")
        figure.setAccessibleName(f"{name}: {value}")
        grid.addWidget(figure, row + 1, column)


class WithheldScreen(ShellPage):
    """The driver's page for a result that is not released yet, and nothing else."""

    home_asked = Signal()

    def __init__(self) -> None:
        super().__init__(tr("Test ended"))
        frame, layout = card()
        self.title = label(role="title", name="withheld_heading", wrap=True)
        self.text = ItemText(tokens=item_tokens())
        self.text.setObjectName("withheld_text")
        layout.addWidget(self.title)
        layout.addWidget(self.text)
        column = QWidget()
        outer = QVBoxLayout(column)
        outer.addWidget(frame)
        outer.addStretch(1)
        self.foot.addStretch(1)
        self.home = button(tr("Back to &home"), "result_home", self.home_asked.emit, primary=True)
        self.foot.addWidget(self.home)
        self.finish(centred(column))

    def render_view(self, view: WithheldView) -> None:
        """Show a view."""
        self.title.setText(view.heading)
        self.text.show_document(view.text)
        self.home.setFocus(Qt.FocusReason.OtherFocusReason)
