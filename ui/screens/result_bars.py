"""A share drawn as a bar in a cell of a list."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from ui.screens.build import ID
from ui.theme.shell import look

SHARE = ID + 1
"""Role of the share, 0 to 1."""
GOOD = ID + 2
"""Role of whether the share is good."""

_HEIGHT = 10.0
_SIDE = 6.0


class ShareDelegate(QStyledItemDelegate):
    """Paints :data:`SHARE` in the colour that :data:`GOOD` says; the cell has no text.

    The figures stand in words in another cell of the row: the bar is only their picture.
    """

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Draw the cell's background, then the bar."""
        super().paint(painter, option, index)
        share = index.data(SHARE)
        if share is None:
            return
        rect = QRectF(option.rect)
        track = QRectF(
            rect.left() + _SIDE,
            rect.center().y() - _HEIGHT / 2,
            max(0.0, rect.width() - 2 * _SIDE),
            _HEIGHT,
        )
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(look().disabled_fill))
        painter.drawRoundedRect(track, 4, 4)
        painter.setBrush(QColor(look().good if index.data(GOOD) else look().bad))
        filled = QRectF(track)
        filled.setWidth(track.width() * share)
        painter.drawRoundedRect(filled, 4, 4)
        painter.restore()
