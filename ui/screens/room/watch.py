"""Notices that another program took the keyboard. It changes nothing and holds nobody back.

Full screen, too, is a state of the program's own window, which the system keeps and lets go of with
it: nothing of the desktop is changed, so there is nothing to restore, after a crash either.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication


class FocusWatch(QObject):
    """Tells when the program loses the keyboard and when it has it again."""

    changed = Signal(bool)
    """Whether the program has the keyboard."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._here = QGuiApplication.applicationState() is Qt.ApplicationState.ApplicationActive
        application = QGuiApplication.instance()
        assert isinstance(application, QGuiApplication)
        application.applicationStateChanged.connect(self._look)

    def _look(self, state: Qt.ApplicationState) -> None:
        here = state is Qt.ApplicationState.ApplicationActive
        if here is not self._here:
            self._here = here
            self.changed.emit(here)
