"""Dialogs of the shell. Each opens beside the event loop (``open()``), none runs one of its own."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent, QGuiApplication, QShowEvent
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ui.screens.build import MARGIN, button, label
from ui.theme.shell import apply_shell
from ui.words import tr


class ShellDialog(QDialog):
    """A dialog with the look of the shell, deleted when it is closed."""

    def __init__(self, parent: QWidget | None, name: str, title: str, width: int = 460) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(MARGIN + 4, MARGIN, MARGIN + 4, MARGIN)
        self.body.setSpacing(12)
        self.body.addStrut(width - 2 * (MARGIN + 4))  # wider where the words are longer
        apply_shell(self)

    def showEvent(self, event: QShowEvent) -> None:
        """Qt: high enough for its words; the usual first size stops at two thirds of a screen."""
        super().showEvent(event)
        needed = self.body.totalHeightForWidth(self.width())
        if needed > self.height():
            self.resize(self.width(), needed)

    def add_text(self, text: str, name: str = "dialog_text") -> QLabel:
        """A paragraph that can be selected and copied."""
        made = label(text, name=name, wrap=True)
        made.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.body.addWidget(made)
        self.setAccessibleDescription(text)
        return made

    def add_buttons(self, *buttons: QPushButton) -> None:
        """The buttons at the foot, the last one rightmost."""
        row = QHBoxLayout()
        row.addStretch(1)
        for each in buttons:
            row.addWidget(each)
        self.body.addLayout(row)


class Question(ShellDialog):
    """Asks before an act that cannot be taken back. Escape and Enter mean no."""

    confirmed = Signal(object)
    """Carries the subject asked about."""

    def __init__(
        self, parent: QWidget, name: str, title: str, text: str, yes: str, subject: object = None
    ) -> None:
        super().__init__(parent, name, title)
        self._subject = subject
        self.add_text(text)
        self.yes = button(yes, f"{name}_yes", self.accept)
        self.no = button(tr("&Cancel"), f"{name}_no", self.reject)
        self.add_buttons(self.yes, self.no)
        self.no.setDefault(True)
        self.no.setFocus()
        self.accepted.connect(self._on_accepted)

    def _on_accepted(self) -> None:
        self.confirmed.emit(self._subject)


class Message(ShellDialog):
    """Says something; with many lines or a report, they can be read and copied."""

    def __init__(
        self, parent: QWidget | None, name: str, title: str, text: str, lines: str = ""
    ) -> None:
        super().__init__(parent, name, title, width=720 if lines else 460)
        self.add_text(text)
        self._lines = lines
        self.ok = button(tr("&Close"), f"{name}_close", self.accept, primary=True)
        if not lines:
            self.add_buttons(self.ok)
            return
        self.view = QPlainTextEdit(lines)
        self.view.setObjectName(f"{name}_lines")
        self.view.setAccessibleName(title)
        self.view.setReadOnly(True)
        self.view.setTabChangesFocus(True)
        self.view.setMinimumHeight(260)
        self.body.addWidget(self.view)
        self.copy = button(tr("C&opy all"), f"{name}_copy", self._on_copy)
        self.add_buttons(self.copy, self.ok)

    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setText(self._lines)


class Progress(ShellDialog):
    """What long work does, and a way to stop it."""

    cancelled = Signal()

    def __init__(self, parent: QWidget, name: str, title: str) -> None:
        super().__init__(parent, name, title)
        self.text = self.add_text(tr("Starting…"), name=f"{name}_text")
        self.bar = QProgressBar()
        self.bar.setObjectName(f"{name}_bar")
        self.bar.setAccessibleName(title)
        self.bar.setRange(0, 1000)
        self.body.addWidget(self.bar)
        self.stop = button(tr("&Cancel"), f"{name}_cancel", self.reject)
        self.add_buttons(self.stop)
        self._ended = False

    def report(self, text: str, fraction: float) -> None:
        """Show how far the work is; ``fraction`` from 0 to 1."""
        if not self._ended:
            self.text.setText(tr(text))
            self.bar.setValue(round(fraction * 1000))

    def end(self) -> None:
        """The work is over; the dialog goes without a word."""
        self._ended = True
        self.accept()

    def reject(self) -> None:
        """Cancel, by button or Escape: the dialog stays until the work has stopped."""
        if not self._ended:
            self.text.setText(tr("Stopping…"))
            self.stop.setEnabled(False)
            self.cancelled.emit()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Closing the dialog is cancelling the work."""
        if self._ended:
            event.accept()
        else:
            event.ignore()
            self.reject()
