"""The dialog one step deeper than home: which room, and what is granted for this sitting."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QFormLayout,
    QLineEdit,
    QSpinBox,
    QWidget,
)

from core.errors import CarrelError
from core.exam.allowance import NONE, REASON_LIMIT, Adjustment, entered
from ui.presenters.options import (
    MOST_BREAK_MINUTES,
    MOST_BREAKS,
    MOST_MINUTES,
    Options,
    OptionsView,
)
from ui.screens.build import button, combo, fill_combo, label
from ui.screens.dialogs import ShellDialog
from ui.screens.policy import PolicyDialog
from ui.words import tr

if TYPE_CHECKING:
    from collections.abc import Callable


class OptionsDialog(ShellDialog):
    """Room and grants. Where a staff code is set, granting asks for it."""

    kept = Signal(object)
    """The :class:`Options` chosen."""
    card_asked = Signal(str)
    """Id of the room whose fidelity card is wanted."""

    def __init__(
        self, parent: QWidget, view: OptionsView, knows: Callable[[str], str | None]
    ) -> None:
        super().__init__(parent, "options_dialog", tr("Options of this sitting"), width=600)
        self._view = view
        self._knows = knows
        self._rooms()
        self.online = QCheckBox(tr("Begin with the check-in steps of an &online sitting"))
        self.online.setObjectName("options_online")
        self.online.setChecked(view.online)
        self.body.addWidget(self.online)
        self.body.addWidget(label(tr("Time and breaks granted for this sitting"), "field"))
        self.body.addWidget(
            label(
                tr(
                    "Allowed is the exam’s own time times the factor, and then all extra minutes. "
                    "Each counts once. Breaks with the clock stopped stand apart."
                ),
                "muted",
                wrap=True,
            )
        )
        self.body.addLayout(self._grants())
        self.trouble = label(role="hint", name="options_trouble", wrap=True)
        self.trouble.hide()
        self.body.addWidget(self.trouble)
        self.keep = button(tr("&Keep"), "options_keep", self._on_keep, primary=True)
        self.keep.setDefault(True)
        self.card = button(tr("Fi&delity card…"), "options_card", self._on_card)
        self.card.setAccessibleDescription(
            tr("Every element of the chosen room, and how sure we are that the real one has it")
        )
        self.add_buttons(
            self.card,
            button(tr("&What the clock does…"), "options_policy", self._on_policy),
            button(tr("&Cancel"), "options_cancel", self.reject),
            self.keep,
        )
        self._on_room()

    def _rooms(self) -> None:
        self.room = combo("options_room", tr("Room"))
        fill_combo(self.room, self._view.profiles, self._view.profile)
        self.room.currentIndexChanged.connect(self._on_room)
        heading = label(tr("&Room"), "field")
        heading.setBuddy(self.room)
        self.about = label(role="muted", name="options_about", wrap=True)
        self.about.setMinimumHeight(4 * self.fontMetrics().lineSpacing())
        self.about.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.body.addWidget(heading)
        self.body.addWidget(self.room)
        self.body.addWidget(self.about)

    def _grants(self) -> QFormLayout:
        granted = self._view.adjustment
        self.factor = combo("options_factor", tr("Factor on the time"))
        fill_combo(self.factor, self._view.factors, str(granted.percent))
        self.minutes = _spin("options_minutes", MOST_MINUTES, granted.extra_minutes)
        self.reason = QLineEdit(granted.reason)
        self.reason.setObjectName("options_reason")
        self.reason.setMaxLength(REASON_LIMIT)
        self.breaks = _spin("options_breaks", MOST_BREAKS, granted.breaks)
        self.length = _spin("options_break_minutes", MOST_BREAK_MINUTES, granted.break_minutes)
        self.code = QLineEdit()
        self.code.setObjectName("options_code")
        self.code.setEchoMode(QLineEdit.EchoMode.Password)
        rows = [
            (tr("&Factor on the time"), self.factor),
            (tr("Extra &minutes"), self.minutes),
            (tr("Rea&son for them"), self.reason),
            (tr("&Breaks with the clock stopped"), self.breaks),
            (tr("Minutes of &each"), self.length),
        ]
        if self._view.guarded:
            rows.append((tr("S&taff code"), self.code))
        form = QFormLayout()
        for words, field in rows:
            caption = label(words)
            caption.setBuddy(field)
            field.setAccessibleName(words.replace("&", ""))
            form.addRow(caption, field)
        return form

    def _room(self) -> str:
        return str(self.room.currentData())

    def _on_card(self) -> None:
        self.card_asked.emit(self._room())

    def _on_room(self) -> None:
        self.online.setEnabled(self._room() in self._view.with_check_in)
        chosen = next(each for each in self._view.profiles if each.id == self._room())
        self.about.setText(chosen.detail)
        self.room.setAccessibleDescription(chosen.detail)

    def _chosen(self) -> Adjustment:
        return entered(
            percent=int(self.factor.currentData()),
            extra_minutes=self.minutes.value(),
            reason=self.reason.text(),
            breaks=self.breaks.value(),
            break_minutes=self.length.value(),
        )

    def _on_policy(self) -> None:
        PolicyDialog(self).open()

    def _on_keep(self) -> None:
        chosen = self._chosen()
        if chosen.extra_minutes and not chosen.reason:
            self._complain(tr("Say why the extra minutes are granted: the report prints it."))
            return
        if chosen != self._view.adjustment and not self._allowed():
            return
        adjustment = None if chosen == NONE else chosen
        online = self.online.isChecked() and self.online.isEnabled()
        self.kept.emit(Options(self._room(), online, adjustment))
        self.accept()

    def _allowed(self) -> bool:
        """Whether the staff code was given, where one is set."""
        if not self._view.guarded:
            return True
        try:
            known = self._knows(self.code.text())
        except CarrelError as error:
            self._complain(tr(error.message))
            return False
        if known is None:
            self._complain(tr("That is not the staff code. Nothing was granted."))
            self.code.selectAll()
            self.code.setFocus()
        return known is not None

    def _complain(self, words: str) -> None:
        self.trouble.setText(words)
        self.trouble.show()


def _spin(name: str, most: int, value: int) -> QSpinBox:
    made = QSpinBox()
    made.setMinimumHeight(28)
    made.setObjectName(name)
    made.setRange(0, most)
    made.setValue(value)
    return made
