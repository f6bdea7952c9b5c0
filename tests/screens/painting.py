"""Pictures of widgets, to the pixel the same each time."""

from __future__ import annotations

import hashlib

from PySide6.QtCore import QPoint
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QApplication, QWidget

from ui.app import make_application


def application() -> QApplication:
    """The program's application with a text cursor that does not blink."""
    made = make_application()
    made.setCursorFlashTime(0)
    return made


def settle() -> None:
    """Let layouts, posted events and what follows the first picture take effect."""
    for _ in range(4):
        QApplication.sendPostedEvents()
        QApplication.processEvents()


def taken(widget: QWidget, window: QWidget | None = None) -> QImage:
    """What a widget shows; a dialog in the middle of its window."""
    image = (window or widget).grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    if window is not None and window is not widget:
        above = widget.grab()
        painter = QPainter(image)
        painter.drawPixmap(_corner(widget, window), above)
        painter.end()
    return image


def _corner(widget: QWidget, window: QWidget) -> QPoint:
    return QPoint((window.width() - widget.width()) // 2, (window.height() - widget.height()) // 2)


def digest(image: QImage) -> str:
    """A hash of the pixels, their number and the scale."""
    head = f"{image.width()} {image.height()} {image.devicePixelRatio():g} ".encode()
    made = hashlib.blake2b(head, digest_size=10)
    made.update(image.constBits())
    return made.hexdigest()
