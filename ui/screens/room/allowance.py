"""The window in which staff change what the candidate is allowed."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from core.exam.allowance import (
    MOST_BREAK_MINUTES,
    MOST_BREAKS,
    MOST_MINUTES,
    REASON_LIMIT,
    Allowance,
    entered,
)
from ui.presenters.room import words
from ui.presenters.room.views import AllowanceView
from ui.screens.room.panels import ActionWindow
from ui.theme.fonts import chrome_font
from ui.theme.tokens import Tokens
from ui.widgets.itemtext import ItemText
from ui.widgets.option import firm, outline
from ui.widgets.steady import steady_bars


class AllowanceWindow(ActionWindow):
    """Accommodations, factor, extra minutes and breaks; all of them hold when applied."""

    applied = Signal(object)
    """The :class:`Allowance` that holds from now on."""

    def __init__(self, tokens: Tokens, parent: QWidget) -> None:
        super().__init__(tokens, parent, QSize(tokens.px(560), tokens.px(430)))
        self.setObjectName("allowance_window")
        self._toggles: dict[str, QCheckBox] = {}
        self._text = ItemText(tokens=tokens)
        self._note = QLabel(self)
        self._note.setObjectName("allowance_note")
        self._note.setWordWrap(True)
        self._boxes = QVBoxLayout()
        self.factor = QComboBox(self)
        self.minutes = _spin(self, MOST_MINUTES)
        self.reason = QLineEdit(self)
        self.reason.setMaxLength(REASON_LIMIT)
        self.breaks = _spin(self, MOST_BREAKS)
        self.length = _spin(self, MOST_BREAK_MINUTES)
        self.apply = QPushButton(self)
        self.apply.setObjectName("allowance_apply")
        self.apply.clicked.connect(self._apply)
        self._form = QFormLayout()
        self._form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        for name, caption, field in (
            ("factor", words.ALLOW_FACTOR, self.factor),
            ("minutes", words.ALLOW_MINUTES, self.minutes),
            ("reason", words.ALLOW_REASON, self.reason),
            ("breaks", words.ALLOW_BREAKS, self.breaks),
            ("length", words.ALLOW_LENGTH, self.length),
        ):
            self._add(f"allowance_{name}", caption, field)
        self._lay_out()

    def _add(self, name: str, caption: str, field: QWidget) -> None:
        field.setObjectName(name)
        field.setAccessibleName(words.without_mnemonic(caption))
        field.setFont(chrome_font(self._tokens.chrome_px))
        outline(field, self._tokens)
        field.setMinimumHeight(self._tokens.chrome_px + 13)
        heading = QLabel(caption, self)
        heading.setFont(chrome_font(self._tokens.chrome_px))
        heading.setBuddy(field)
        self._form.addRow(heading, field)

    def _lay_out(self) -> None:
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(16, 12, 16, 12)
        column.addWidget(self._text)
        column.addLayout(self._boxes)
        column.addLayout(self._form)
        column.addWidget(self._note)
        column.addWidget(self.apply, 0, Qt.AlignmentFlag.AlignRight)
        column.addStretch(1)
        area = QScrollArea(self)
        area.setWidgetResizable(True)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(inner)
        steady_bars(area)
        for widget in (self._note, self.apply):
            widget.setFont(chrome_font(self._tokens.chrome_px))
        self.apply.setMinimumHeight(self._tokens.chrome_px + 16)
        outline(self.apply, self._tokens)
        self.body.addWidget(area)

    def render_allowance(self, view: AllowanceView, *, opening: bool) -> None:
        """Show the window. Its fields are the view's when it opens; after that, they lead."""
        self.set_title(view.title)
        self._text.show_document(view.text)
        self._note.setText(view.note)
        self._note.setVisible(bool(view.note))
        self.apply.setText(view.apply)
        self.buttons.render_buttons((view.close,))
        if opening:
            self._fill(view)

    def focus_first(self) -> None:
        """The first field."""
        self.focusables()[0].setFocus(Qt.FocusReason.PopupFocusReason)

    def focusables(self) -> list[QWidget]:
        """Fields and buttons, from the top."""
        fields = [self.factor, self.minutes, self.reason, self.breaks, self.length, self.apply]
        return [*self._toggles.values(), *fields, *self.buttons.focusables()]

    def _fill(self, view: AllowanceView) -> None:
        for toggle in self._toggles.values():
            self._boxes.removeWidget(toggle)
            toggle.deleteLater()
        self._toggles = {}
        for grant in view.grants:
            toggle = QCheckBox(grant.title, self)
            toggle.setObjectName(f"allowance_{grant.id}")
            toggle.setFont(chrome_font(self._tokens.chrome_px))
            firm(toggle, self._tokens)
            toggle.setMinimumHeight(24)
            toggle.setChecked(grant.on)
            self._boxes.addWidget(toggle)
            toggle.stackUnder(self._form.labelForField(self.factor))  # read before the fields
            self._toggles[grant.id] = toggle
        self.factor.clear()
        for percent in view.factors:
            self.factor.addItem(f"× {percent / 100:g}", percent)
        self.factor.setCurrentIndex(self.factor.findData(view.adjustment.percent))
        self.minutes.setValue(view.adjustment.extra_minutes)
        self.reason.setText(view.adjustment.reason)
        self.breaks.setValue(view.adjustment.breaks)
        self.length.setValue(view.adjustment.break_minutes)

    def _apply(self) -> None:
        chosen = Allowance(
            accommodations=tuple(name for name, box in self._toggles.items() if box.isChecked()),
            adjustment=entered(
                percent=int(self.factor.currentData()),
                extra_minutes=self.minutes.value(),
                reason=self.reason.text(),
                breaks=self.breaks.value(),
                break_minutes=self.length.value(),
            ),
        )
        self.applied.emit(chosen)


def _spin(parent: QWidget, most: int) -> QSpinBox:
    made = QSpinBox(parent)
    made.setRange(0, most)
    return made
