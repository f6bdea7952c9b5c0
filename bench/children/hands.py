"""What the children that measure the exam room share: clicks, and when a frame is there."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QWidget

PATIENCE_S = 5.0


class Painted(QObject):
    """Counts the pictures of a widget."""

    def __init__(self, watched: QWidget) -> None:
        super().__init__()
        self.count = 0
        watched.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Only counts."""
        self.count += event.type() is QEvent.Type.Paint
        return False


class Frames(QObject):
    """Counts the frames of a window, whatever of it they paint."""

    def __init__(self, window: QWidget) -> None:
        super().__init__()
        self.count = 0
        window.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Only counts."""
        self.count += event.type() is QEvent.Type.UpdateRequest
        return False

    def timed(self, act: Callable[[], object]) -> float:
        """Milliseconds from an input to the end of the last frame that follows from it.

        Layouts may take a second frame to settle: the first one would flatter.
        """
        QCoreApplication.processEvents()
        before = self.count
        begun = time.perf_counter()
        act()
        painted = 0.0
        while not painted or self.count != before:
            before, known = self.count, before
            QCoreApplication.processEvents()
            if self.count != known:
                painted = time.perf_counter()
            if time.perf_counter() - begun > PATIENCE_S:
                raise RuntimeError("nothing was painted")
        return (painted - begun) * 1000


def timed(act: Callable[[], object], painted: Painted) -> float:
    """Milliseconds until what was done is painted."""
    before = painted.count
    begun = time.perf_counter()
    act()
    while painted.count == before:
        QCoreApplication.processEvents()
        if time.perf_counter() - begun > PATIENCE_S:
            raise RuntimeError("nothing was painted")
    return (time.perf_counter() - begun) * 1000


def click(button: QWidget, which: Qt.MouseButton = Qt.MouseButton.LeftButton) -> None:
    """A click of the mouse where a native button takes it."""
    point = button.rect().center()
    point.setX(min(point.x(), 9))
    QTest.mouseClick(button, which, pos=point)


def child_of(parent: QWidget, name: str) -> QAbstractButton:
    """A button by its name."""
    found = parent.findChild(QAbstractButton, name)
    assert found is not None, name
    return found
