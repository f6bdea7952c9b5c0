"""The dialog about the records as a whole: back up, put a backup back, check, save what is left."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from ui.screens.build import ID, button, label
from ui.screens.dialogs import ShellDialog
from ui.words import tr


class RecordsDialog(ShellDialog):
    """Shows backups, newest first, and says what was done. What it does, :mod:`ui.records_acts`."""

    back_up_asked = Signal()
    restore_asked = Signal(str)
    """Path of the backup chosen."""
    check_asked = Signal()
    salvage_asked = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, "records_dialog", tr("Records"), width=640)
        self.add_text(
            tr(
                "A backup is made after each sitting. Restoring one puts it in the place of the "
                "records; those that were there are kept beside it."
            ),
            name="records_introduction",
        )
        heading = label(tr("Back&ups"), "field", name="records_heading")
        self.backups = QListWidget()
        self.backups.setObjectName("records_backups")
        self.backups.setAccessibleName(tr("Backups, newest first"))
        self.backups.setTabKeyNavigation(False)
        self.backups.currentRowChanged.connect(self._enable)
        heading.setBuddy(self.backups)
        self.body.addWidget(heading)
        self.body.addWidget(self.backups)
        self.said = label(name="records_said", wrap=True)
        self.body.addWidget(self.said)
        self.back_up = button(tr("&Back up now"), "records_back_up", self.back_up_asked.emit)
        self.restore = button(tr("&Restore…"), "records_restore", self._on_restore)
        self.check = button(tr("Chec&k"), "records_check", self.check_asked.emit)
        self.salvage = button(
            tr("&Save what can be read…"), "records_salvage", self.salvage_asked.emit
        )
        self.add_buttons(
            self.back_up,
            self.restore,
            self.check,
            self.salvage,
            button(tr("&Close"), "records_close", self.accept),
        )
        self.show_backups(())

    def show_backups(self, found: Sequence[tuple[str, str]]) -> None:
        """Path and words of each backup, newest first."""
        self.backups.clear()
        for path, words in found:
            item = QListWidgetItem(words)
            item.setData(ID, path)
            self.backups.addItem(item)
        self.backups.setCurrentRow(0)
        self._enable()

    def say(self, text: str) -> None:
        """What was found or done."""
        self.said.setText(text)
        self.setAccessibleDescription(text)

    def set_busy(self, busy: bool) -> None:
        """Take no second order while one is carried out."""
        for each in (self.back_up, self.restore, self.check, self.salvage):
            each.setEnabled(not busy)
        if not busy:
            self._enable()

    def _enable(self) -> None:
        self.restore.setEnabled(self.backups.currentItem() is not None)

    def _on_restore(self) -> None:
        item = self.backups.currentItem()
        if item is not None:
            self.restore_asked.emit(str(item.data(ID)))
