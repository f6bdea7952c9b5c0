"""The left half of home: who sits and what is sat."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QRadioButton,
    QScrollArea,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ui.screens.build import (
    ID,
    SPOKEN,
    button,
    card,
    combo,
    fill_combo,
    in_order,
    label,
    select,
    unseen_label,
)
from ui.widgets.steady import steady_bars
from ui.words import tr

if TYPE_CHECKING:
    from ui.presenters.choice import Choice
    from ui.presenters.home_view import AccommodationRow, HomeView

FORM_LINES = 4
"""Lines of the list of forms that are always seen; on a tall window all are."""


class SetupPanel(QWidget):
    """Renders the choices and tells what was chosen."""

    candidate_chosen = Signal(str)
    add_candidate = Signal()
    edit_candidate = Signal()
    exam_chosen = Signal(str)
    add_bank = Signal()
    form_chosen = Signal(str)
    code_typed = Signal(str)
    accommodation_set = Signal(str, bool)
    withheld_set = Signal(bool)
    short_set = Signal(bool)
    more_options = Signal()
    start = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._rendering = False
        self._forms: tuple[Choice, ...] = ()
        choices = QWidget()
        choices.setObjectName("shell_body")
        column = QVBoxLayout(choices)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self._candidate_card())
        column.addWidget(self._sitting_card(), 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        layout.addWidget(_scrolling(choices), 1)
        layout.addWidget(self._start_card())

    # Building ----------------------------------------------------------------------------------

    def _candidate_card(self) -> QWidget:
        frame, layout = card()
        self.candidates = combo("candidate_list", tr("Candidate"))
        self.candidates.currentIndexChanged.connect(self._on_candidate)
        self.add_button = button(tr("&Add…"), "candidate_add", self.add_candidate.emit)
        self.add_button.setAccessibleName(tr("Add a candidate"))
        self.edit_button = button(tr("E&dit…"), "candidate_edit", self.edit_candidate.emit)
        self.edit_button.setAccessibleName(tr("Edit the candidate’s standing accommodations"))
        self.candidate_card = label(role="muted", name="candidate_card", wrap=True)
        heading = label(tr("&Candidate"), "title")
        heading.setBuddy(self.candidates)
        row = QHBoxLayout()
        row.addWidget(self.candidates, 1)
        row.addWidget(self.add_button)
        row.addWidget(self.edit_button)
        layout.addWidget(heading)
        layout.addLayout(row)
        layout.addWidget(self.candidate_card)
        return frame

    def _sitting_card(self) -> QWidget:
        frame, layout = card()
        self.exams = combo("exam_list", tr("Exam"))
        self.exams.currentIndexChanged.connect(self._on_exam)
        self.bank_button = button(tr("Add a &bank…"), "bank_add", self.add_bank.emit)
        self.notice = label(role="muted", name="exam_notice", wrap=True)
        row = QHBoxLayout()
        row.addWidget(label(tr("New sitting"), "title"), 1)
        row.addWidget(self.bank_button)
        layout.addLayout(row)
        layout.addWidget(unseen_label(tr("Exam"), self.exams))
        layout.addWidget(self.exams)
        layout.addWidget(self.notice)
        layout.addWidget(label(tr("Form"), "field"))
        layout.addWidget(self._form_list(), 3)
        self.code = QLineEdit()
        self.code.setObjectName("form_code")
        self.code.setAccessibleName(tr("Form code"))
        self.code.setPlaceholderText(tr("Form code, for instance EXAM/A/5f2c9a1b"))
        self.code.textEdited.connect(self.code_typed)
        self.code.hide()
        layout.addWidget(self.code)
        layout.addWidget(self._conditions())
        layout.addStretch(1)
        return frame

    def _conditions(self) -> QWidget:
        """Extra time, when the result comes, and how long the introduction is."""
        self.conditions = QWidget()
        layout = QVBoxLayout(self.conditions)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(5)
        self._toggles: dict[str, QCheckBox] = {}
        self._worded: tuple[tuple[str, str, str], ...] | None = None
        self._toggle_box = QVBoxLayout()
        self._toggle_box.setSpacing(0)
        self.short = QCheckBox(tr("S&horter introduction: leave the tutorial out"))
        self.short.setObjectName("short_toggle")
        self.short.toggled.connect(self._on_short)
        self.short.hide()
        layout.addWidget(label(tr("Time"), "field"))
        layout.addLayout(self._toggle_box)
        self._after_toggles = label(tr("Result"), "field")
        layout.addWidget(self._after_toggles)
        layout.addLayout(self._result_column())
        layout.addWidget(self.short)
        layout.addWidget(label(tr("Room"), "field"))
        layout.addLayout(self._options_row())
        return self.conditions

    def _options_row(self) -> QHBoxLayout:
        """The room and what is one step deeper: other rooms, more time, breaks."""
        self.options = label(role="muted", name="home_options", wrap=True)
        self.options_button = button(tr("&More options…"), "home_more", self.more_options.emit)
        row = QHBoxLayout()
        row.addWidget(self.options, 1)
        row.addWidget(self.options_button)
        return row

    def _form_list(self) -> QTreeWidget:
        self.forms = QTreeWidget()
        self.forms.setObjectName("form_list")
        self.forms.setAccessibleName(tr("Form"))
        self.forms.setColumnCount(2)
        self.forms.setHeaderHidden(True)
        self.forms.setRootIsDecorated(False)
        self.forms.setAllColumnsShowFocus(True)
        self.forms.setUniformRowHeights(True)
        self.forms.setMinimumHeight(FORM_LINES * 26)
        self.forms.currentItemChanged.connect(self._on_form)
        return self.forms

    def _result_column(self) -> QVBoxLayout:
        self.instant = QRadioButton(tr("A&t once"))
        self.instant.setObjectName("result_instant")
        self.instant.setAccessibleName(tr("Result at once, as it was until about 2022"))
        self.withheld = QRadioButton(tr("&Withheld and released later, as today"))
        self.withheld.setObjectName("result_withheld")
        self.withheld.setAccessibleName(tr("Result withheld and released later, as it is today"))
        self._results = QButtonGroup(self)
        column = QVBoxLayout()
        column.setSpacing(0)
        for radio in (self.instant, self.withheld):
            self._results.addButton(radio)
            column.addWidget(radio)
        self.withheld.toggled.connect(self._on_withheld)
        return column

    def _start_card(self) -> QWidget:
        """Always in sight, however small the window is."""
        self.summary = label(name="home_summary", role="field", wrap=True)
        self.hint = label(name="home_hint", role="hint", wrap=True)
        self.start_button = button(
            tr("&Start the sitting"), "home_start", self.start.emit, primary=True
        )
        words = QVBoxLayout()
        words.addStretch(1)
        words.addWidget(self.summary)
        words.addWidget(self.hint)
        words.addStretch(1)
        frame, layout = card()
        row = QHBoxLayout()
        row.addLayout(words, 1)
        row.addWidget(self.start_button)
        layout.addLayout(row)
        return frame

    # Rendering ---------------------------------------------------------------------------------

    def render_view(self, view: HomeView) -> None:
        """Show a view. Nothing is told while that happens."""
        self._rendering = True
        chosen = view.candidate
        fill_combo(self.candidates, view.candidates, chosen.id if chosen else "")
        self.candidates.setEnabled(bool(view.candidates))
        self.edit_button.setEnabled(chosen is not None)
        self.candidate_card.setText(
            tr(
                "Candidate ID {id}\nStanding accommodation: {standing}",
                id=chosen.printed_id,
                standing=chosen.standing,
            )
            if chosen
            else tr("Nobody yet. Add a candidate: the name stands on the score report.")
        )
        fill_combo(self.exams, view.exams, view.exam)
        self.exams.setEnabled(bool(view.exams))
        self.notice.setText(view.notice)
        self.notice.setVisible(bool(view.notice))
        self._fill_forms(view.forms, view.form)
        self.code.setVisible(view.code_wanted)
        self.conditions.setVisible(bool(view.exam))
        self._fill_toggles(view.accommodations)
        self.withheld.setChecked(view.withheld)
        self.instant.setChecked(not view.withheld)
        self.short.setVisible(view.short_offered)
        self.short.setChecked(view.short)
        self.options.setText(view.options)
        self.summary.setText(view.summary)
        self.hint.setText(view.hint)
        self.hint.setVisible(bool(view.hint))
        self.start_button.setEnabled(view.can_start)
        self._rendering = False

    def _fill_forms(self, forms: tuple[Choice, ...], chosen: str) -> None:
        if forms != self._forms:
            self._forms = forms
            self.forms.clear()
            self.forms.addTopLevelItems([_form_row(form) for form in forms])
            self.forms.resizeColumnToContents(0)
            line, frame = self.forms.sizeHintForRow(0), 2 * self.forms.frameWidth() + 2
            self.forms.setMinimumHeight(line * min(max(len(forms), 3), FORM_LINES) + frame)
            self.forms.setMaximumHeight(line * max(len(forms), 3) + frame)
        select(self.forms, next((i for i, form in enumerate(forms) if form.id == chosen), -1))

    def _fill_toggles(self, rows: tuple[AccommodationRow, ...]) -> None:
        words = tuple((row.id, row.title, row.about) for row in rows)
        if words != self._worded:  # two exams may give one accommodation different words
            self._worded = words
            self._build_toggles(rows)
        for row in rows:
            self._toggles[row.id].setChecked(row.on)

    def _build_toggles(self, rows: tuple[AccommodationRow, ...]) -> None:
        while (place := self._toggle_box.takeAt(0)) is not None:
            if widget := place.widget():
                widget.hide()
                widget.deleteLater()
        self._toggles = {}
        for row in rows:
            toggle = QCheckBox(row.title)
            toggle.setObjectName(f"{row.id}_toggle")
            toggle.setAccessibleDescription(row.about)
            toggle.toggled.connect(self._on_toggle)
            toggle.setProperty("accommodation", row.id)
            self._toggles[row.id] = toggle
            self._toggle_box.addWidget(toggle)
            self._toggle_box.addWidget(label(row.about, "muted", wrap=True))
        if not self._toggles:
            self._toggle_box.addWidget(label(tr("This exam knows no extra time."), "muted"))
        for number in range(self._toggle_box.count()):
            item = self._toggle_box.itemAt(number)
            if item is not None and (made := item.widget()) is not None:
                made.stackUnder(self._after_toggles)  # read before what is below it
        in_order(self.code, *self._toggles.values(), self.instant)

    # Telling -----------------------------------------------------------------------------------

    def _on_candidate(self, index: int) -> None:
        if not self._rendering and index >= 0:
            self.candidate_chosen.emit(self.candidates.itemData(index))

    def _on_exam(self, index: int) -> None:
        if not self._rendering and index >= 0:
            self.exam_chosen.emit(self.exams.itemData(index))

    def _on_form(self, row: QTreeWidgetItem | None) -> None:
        if not self._rendering and row is not None:
            self.form_chosen.emit(row.data(0, ID))

    def _on_toggle(self, on: bool) -> None:
        toggle = self.sender()
        if not self._rendering and toggle is not None:
            self.accommodation_set.emit(toggle.property("accommodation"), on)

    def _on_short(self, on: bool) -> None:
        if not self._rendering:
            self.short_set.emit(on)

    def _on_withheld(self, on: bool) -> None:
        if not self._rendering:
            self.withheld_set.emit(on)


def _form_row(form: Choice) -> QTreeWidgetItem:
    row = QTreeWidgetItem([form.label, form.detail])
    row.setData(0, ID, form.id)
    row.setData(0, SPOKEN, f"{form.label}, {form.detail}")
    for column, text in enumerate((form.label, form.detail)):
        row.setToolTip(column, text)
    return row


def _scrolling(body: QWidget) -> QScrollArea:
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setProperty("horizontalScrollBarPolicy", 1)  # never
    area.setProperty("focusPolicy", 0)  # none
    area.setWidget(body)
    steady_bars(area)
    return area
