"""The dialog that shows the written policy of the clock."""

from __future__ import annotations

from PySide6.QtWidgets import QTextBrowser, QWidget

from core.exam.clockpolicy import as_markdown
from ui.screens.build import button
from ui.screens.dialogs import ShellDialog
from ui.words import tr


class PolicyDialog(ShellDialog):
    """A table to read, with the keyboard in it from the start."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, "policy_dialog", tr("What the clock does"), width=860)
        self.table = QTextBrowser()
        self.table.setObjectName("policy_table")
        self.table.setAccessibleName(tr("What the clock does"))
        self.table.setOpenLinks(False)
        self.table.setMarkdown(as_markdown(tr))
        self.table.setMinimumHeight(480)
        self.body.addWidget(self.table)
        close = button(tr("&Close"), "policy_close", self.accept, primary=True)
        close.setDefault(True)
        self.add_buttons(close)
        self.table.setFocus()
