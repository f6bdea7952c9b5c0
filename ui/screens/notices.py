"""How trouble and bugs are told."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.words import message
from ui.crash import Crash, Trouble
from ui.screens.dialogs import Message
from ui.words import tr

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from ui.crash import Notice

BUG = message(
    "Something went wrong inside Carrel: this is a fault of the program, not yours. Every answer "
    "marked as saved is on the disk, and an unfinished sitting can be resumed. You can go on; if "
    "the window behaves oddly, close it and start again."
)
WRITTEN = message("A crash report was written to {path}. It holds no answers, keys or questions.")
NOT_WRITTEN = message(
    "The crash report below could not be written to a file. It holds no answers or keys."
)


def notice_dialog(parent: QWidget, notice: Notice) -> Message:
    """The dialog for a notice, ready to be opened."""
    match notice:
        case Trouble(sentence, faults):
            return Message(parent, "trouble", "Carrel", sentence, "\n".join(faults))
        case Crash(report, path):
            where = tr(WRITTEN, path=path) if path else tr(NOT_WRITTEN)
            return Message(
                parent, "crash", tr("A fault in Carrel"), f"{tr(BUG)}\n\n{where}", report
            )
