"""The dialog that checks a score report: a file dropped or chosen, or the code of one on paper."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QMimeData, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from core.words import message
from ui.screens.build import button, card, label, set_property
from ui.screens.dialogs import ShellDialog
from ui.words import tr

if TYPE_CHECKING:
    from ui.presenters.verify import VerifyView

INTRODUCTION = message(
    "Drop the PDF file of a report here or choose it. For a report on paper, type its code or scan "
    "its QR code into the field."
)
_TONES = {0: "pass", 1: "fail"}
"""Kind of band by exit code; none for an unknown signer."""


class VerifyDialog(ShellDialog):
    """Renders a :class:`VerifyView`; what is checked and how, :mod:`ui.verify_acts` says."""

    choose_asked = Signal()
    code_asked = Signal(str)
    file_dropped = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, "verify_dialog", tr("Verify a score report"), width=640)
        self.setAcceptDrops(True)
        self.introduction = self.add_text(tr(INTRODUCTION), name="verify_introduction")
        self.body.addLayout(self._ways())
        self.found = self._result()
        self.body.addWidget(self.found)
        self.found.hide()
        self.note = label(role="muted", name="verify_note", wrap=True)
        self.body.addWidget(self.note)
        self.note.hide()
        self.ok = button(tr("C&lose"), "verify_close", self.accept)
        self.add_buttons(self.ok)
        self.code.setFocus()

    def _ways(self) -> QHBoxLayout:
        self.code = QLineEdit()
        self.code.setObjectName("verify_code")
        self.code.setAccessibleName(tr("Code of a report"))
        self.code.setPlaceholderText(tr("ABCD-EFGH-IJKL-MNOP"))
        self.code.returnPressed.connect(self._on_code)
        self.code.textChanged.connect(self._enable)
        heading = label(tr("&Code"), "field")
        heading.setBuddy(self.code)
        self.check = button(tr("Check the c&ode"), "verify_check", self._on_code)
        self.choose = button(tr("Choose a &file…"), "verify_choose", self.choose_asked.emit)
        row = QHBoxLayout()
        for part in (heading, self.code, self.check, self.choose):
            row.addWidget(part)
        self._enable()
        return row

    def _result(self) -> QFrame:
        frame, layout = card()
        self.band = QFrame()
        self.heading = label(role="title", name="verify_heading", wrap=True)
        self.sentence = label(name="verify_sentence", wrap=True)
        self.caution = label(role="hint", name="verify_caution", wrap=True)
        inner = QVBoxLayout(self.band)
        inner.addWidget(self.heading)
        inner.addWidget(self.sentence)
        self.facts_heading = label(role="field", name="verify_facts_heading", wrap=True)
        self._facts = QGridLayout()
        self._facts.setColumnStretch(1, 1)
        self._facts.setHorizontalSpacing(20)
        self._facts.setVerticalSpacing(4)
        for part in (self.band, self.caution, self.facts_heading):
            layout.addWidget(part)
        layout.addLayout(self._facts)
        return frame

    def render_view(self, view: VerifyView) -> None:
        """Show what was found."""
        set_property(self.band, "outcome", _TONES.get(view.exit_code, ""))
        self.heading.setText(view.heading)
        self.sentence.setText(view.sentence)
        self.setAccessibleDescription(f"{view.heading}. {view.sentence} {view.caution}")
        for part, text in (
            (self.caution, view.caution),
            (self.facts_heading, view.facts_heading),
            (self.note, view.note),
        ):
            part.setText(text)
            part.setVisible(bool(text))
        self._fill(view.facts)
        self.found.show()
        self.code.selectAll()

    def event(self, event: QEvent) -> bool:
        """Grow and shrink with what is shown, once all of it is laid out anew."""
        done = super().event(event)
        if event.type() is QEvent.Type.LayoutRequest:
            self.resize(self.width(), self.body.totalHeightForWidth(self.width()))
        return done

    def _fill(self, facts: tuple[tuple[str, str], ...]) -> None:
        while (item := self._facts.takeAt(0)) is not None:
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        for row, (name, value) in enumerate(facts):
            told = label(value, wrap=True)
            told.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            told.setAccessibleName(f"{name}: {value}")
            self._facts.addWidget(label(name, "muted"), row, 0, Qt.AlignmentFlag.AlignTop)
            self._facts.addWidget(told, row, 1)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take one file."""
        if dropped_file(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Have it checked."""
        if path := dropped_file(event.mimeData()):
            event.acceptProposedAction()
            self.file_dropped.emit(path)

    def _enable(self) -> None:
        self.check.setEnabled(bool(self.code.text().strip()))

    def _on_code(self) -> None:
        if text := self.code.text().strip():
            self.code_asked.emit(text)


def dropped_file(data: QMimeData) -> str:
    """Path of the one local file that is dragged; empty for anything else."""
    urls = data.urls()
    return urls[0].toLocalFile() if len(urls) == 1 else ""
