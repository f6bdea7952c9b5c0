"""Pictures of the questions before and after the one shown, made ready while nothing happens.

The first time that a picture is shown costs more than a frame: it is decoded and scaled. Here that
is done one picture at a time, after a question has been on the screen for a moment.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, QTimer

PAUSE_MS = 60
"""After a question came up, and between two pictures."""


class Warmer(QObject):
    """Makes what comes next ready, step by step; a new question puts it off."""

    def __init__(self, make: Callable[[str], None], parent: QObject) -> None:
        super().__init__(parent)
        self._make = make
        self._waiting: list[str] = []
        self._timer = QTimer(self, interval=PAUSE_MS, singleShot=True)
        self._timer.timeout.connect(self._one)

    @property
    def waiting(self) -> tuple[str, ...]:
        """What is not ready yet."""
        return tuple(self._waiting)

    def expect(self, sources: Sequence[str]) -> None:
        """These may be shown next."""
        self._waiting = list(sources)
        if self._waiting:
            self._timer.start()

    def _one(self) -> None:
        if self._waiting:
            self._make(self._waiting.pop(0))
        if self._waiting:
            self._timer.start()
