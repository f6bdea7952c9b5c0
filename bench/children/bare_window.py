"""The floor of a start: a bare PySide6 window of the same size with one label, painted."""

from __future__ import annotations

import json

from PySide6.QtCore import QTimer
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QApplication, QLabel, QMainWindow

from bench.probe import age_ms, resident_mib


class Window(QMainWindow):
    """Tells when it is painted, and ends."""

    def __init__(self) -> None:
        super().__init__()
        self.resize(1280, 820)
        self.setCentralWidget(QLabel("Carrel"))
        self._first = True

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """The timer fires when the first picture is on the screen."""
        super().paintEvent(event)
        if self._first:
            self._first = False
            QTimer.singleShot(0, self._painted)

    def _painted(self) -> None:
        print(json.dumps({"painted_ms": age_ms(), "mib": resident_mib()}), flush=True)
        QApplication.quit()


app = QApplication([])
app.setStyle("Fusion")
window = Window()
window.show()
app.exec()
