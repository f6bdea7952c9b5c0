"""The exam room for one item, in a window or before a camera."""

from __future__ import annotations

from PySide6.QtCore import QBuffer, QIODevice, QObject, QTimer
from PySide6.QtWidgets import QApplication

from core.exam.session import Session
from ui.app import make_application
from ui.screens.room import ExamRoom

_SETTLE_MS = 60
"""Milliseconds of the event loop in which the room lays itself out."""


class _Camera(QObject):
    """Takes one picture of a room once it has settled, and ends the event loop."""

    def __init__(self, application: QApplication, room: ExamRoom) -> None:
        super().__init__()
        self._application = application
        self._room = room
        self.png = b""
        QTimer.singleShot(_SETTLE_MS, self._take)

    def _take(self) -> None:
        buffer = QBuffer()
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        self._room.grab().save(buffer, "PNG")
        self.png = bytes(buffer.data().data())
        self._application.exit()


def photographed(session: Session, size: tuple[int, int]) -> bytes:
    """A room of that size as a PNG file. Raises FormError."""
    application = make_application()
    room = _room(session, size)
    camera = _Camera(application, room)
    application.exec()
    room.close()
    room.deleteLater()
    return camera.png


def shown(session: Session, title: str, size: tuple[int, int]) -> int:
    """Show a room until it is closed; gives the exit code. Raises FormError."""
    application = make_application()
    room = _room(session, size)
    room.setWindowTitle(title)
    room.left.connect(room.close)
    return application.exec()


def _room(session: Session, size: tuple[int, int]) -> ExamRoom:
    room = ExamRoom(session)
    room.resize(*size)
    room.show()
    return room
