"""The page that stands in for home while the records cannot be opened."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from core.words import message
from ui.screens.build import button, card, label
from ui.screens.page import ShellPage, centred
from ui.words import tr

OFFER = message(
    "There is a sound backup of {moment}. Restoring puts it in the place of the damaged file, "
    "which is kept beside it. What was done after the backup is then not in the records."
)


class TroubleScreen(ShellPage):
    """Says what happened, what was kept and what to do; offers to try again.

    ``backup`` is the moment of a sound backup, in words, where one can take the records' place.
    """

    retry_asked = Signal()
    quit_asked = Signal()
    restore_asked = Signal()
    salvage_asked = Signal()

    def __init__(self, sentence: str, backup: str = "", *, salvage: bool = False) -> None:
        super().__init__("Carrel")
        frame, layout = card()
        self.text = label(sentence, name="trouble_text", wrap=True)
        layout.addWidget(label(tr("The records cannot be opened"), "title"))
        layout.addWidget(self.text)
        column = QWidget()
        outer = QVBoxLayout(column)
        outer.addWidget(frame)
        outer.addStretch(1)
        self.retry = button(tr("&Try again"), "trouble_retry", self.retry_asked.emit, primary=True)
        self.foot.addStretch(1)
        self.foot.addWidget(button(tr("&Quit"), "trouble_quit", self.quit_asked.emit))
        if backup:
            layout.addWidget(label(tr(OFFER, moment=backup), name="trouble_offer", wrap=True))
            self.foot.addWidget(
                button(tr("&Restore the backup"), "trouble_restore", self.restore_asked.emit)
            )
        self.said = label(name="trouble_said", wrap=True)
        layout.addWidget(self.said)
        if salvage:
            self.foot.addWidget(
                button(tr("&Save what can be read…"), "trouble_salvage", self.salvage_asked.emit)
            )
        self.foot.addWidget(self.retry)
        self.finish(centred(column))
        self.retry.setFocus()

    def say(self, text: str) -> None:
        """What was done."""
        self.said.setText(text)
