"""Takes up a sitting in the real window. Arguments: data folder, sitting.

Tells when the item was painted, and which one it is.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from bench.probe import age_ms
from ui.app import run_window

from PySide6.QtCore import QEvent, QObject, QTimer  # isort: skip - after ours, as in the program
from PySide6.QtWidgets import QApplication, QLabel, QMainWindow  # isort: skip

if TYPE_CHECKING:
    from core.app import Carrel
    from core.exam.session import Session

LOOK_MS = 2
folder, sitting = sys.argv[1:]


class Watch(QObject):
    """Waits for the exam room, then for its item's first picture."""

    def __init__(self) -> None:
        super().__init__()
        self.session: Session | None = None
        self._timer: QTimer | None = None

    def begin(self, carrel: Carrel) -> Session:
        """Called on the worker's thread."""
        self.session = carrel.resume(sitting)
        return self.session

    def ready(self) -> None:
        """Home is there; the sitting is about to be opened."""
        self._timer = QTimer(interval=LOOK_MS)
        self._timer.timeout.connect(self._look)
        self._timer.start()

    def _look(self) -> None:
        for window in QApplication.topLevelWidgets():
            if isinstance(window, QMainWindow):
                stem = window.findChild(QLabel, "stem")
                if stem is not None and stem.isVisible() and self._timer:
                    self._timer.stop()
                    stem.installEventFilter(self)
                    stem.update()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """The timer fires when the picture is on the screen."""
        if event.type() is QEvent.Type.Paint:
            watched.removeEventFilter(self)
            QTimer.singleShot(0, self._painted)
        return False

    def _painted(self) -> None:
        assert self.session is not None
        found = {"item_ms": age_ms(), "item": self.session.state.position}
        print(json.dumps(found), flush=True)
        QApplication.exit(0)  # quit() would ask the window first, and the window the candidate


watch = Watch()
sys.exit(run_window(Path(folder), watch.begin, on_ready=watch.ready))
