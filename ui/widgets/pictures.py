"""Pictures of a bank: decoded once, sized in logical pixels, scaled to those of the screen."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter

_DPI = 96
"""Pictures that do not state their resolution are shown pixel by pixel at this one."""
_PER_METRE = 39.3701
"""Inches in a metre."""


def natural_size(content: bytes) -> QSize:
    """Size of a picture in logical pixels: what it states in inches, at 96 dpi; empty if broken."""
    picture = _decoded(content)
    if picture.isNull():
        return QSize()
    dots = picture.dotsPerMeterX() / _PER_METRE or _DPI
    return QSize(round(picture.width() * _DPI / dots), round(picture.height() * _DPI / dots))


@lru_cache(maxsize=16)
def scaled(content: bytes, pixels: QSize, ground: str) -> QImage:
    """A picture at a number of pixels, smooth; what shows through stands on ``ground``."""
    picture = _decoded(content).scaled(
        pixels,
        Qt.AspectRatioMode.IgnoreAspectRatio,
        Qt.TransformationMode.SmoothTransformation,
    )
    if picture.isNull() or not picture.hasAlphaChannel():
        return picture
    sheet = QImage(picture.size(), QImage.Format.Format_RGB32)
    sheet.fill(QColor(ground))
    painter = QPainter(sheet)
    painter.drawImage(0, 0, picture)
    painter.end()
    return sheet


@lru_cache(maxsize=12)
def _decoded(content: bytes) -> QImage:
    return QImage.fromData(content)
