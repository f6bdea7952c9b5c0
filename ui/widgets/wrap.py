"""A layout that fills rows: what does not fit beside the others stands below them."""

from __future__ import annotations

from enum import Enum, auto

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget


class Side(Enum):
    """Where a widget stands in its row."""

    LEFT = auto()
    MIDDLE = auto()
    RIGHT = auto()


class WrapLayout(QLayout):
    """Widgets in order, in as many rows as the width asks for; hidden ones take no room.

    A widget wider than the row gets all of it, and wraps by itself if it can.
    """

    def __init__(self, parent: QWidget, *, gap: int = 0, row_gap: int = 0) -> None:
        super().__init__(parent)
        self._gap, self._row_gap = gap, row_gap
        self._items: list[QLayoutItem] = []
        self._sides: dict[QWidget, Side] = {}

    def add(self, widget: QWidget, side: Side = Side.LEFT) -> None:
        """Append a widget."""
        self._sides[widget] = side
        self.addWidget(widget)

    def addItem(self, item: QLayoutItem) -> None:
        """Qt: append."""
        self._items.append(item)

    def count(self) -> int:
        """Qt: number of widgets, hidden ones included."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """Qt: the widget at a place; None beyond the last."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Qt: take a widget out."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        """Qt: none by itself."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        """Qt: always."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Qt: height of the rows at a width."""
        return self._arrange(QRect(0, 0, width, 0), place=False)

    def sizeHint(self) -> QSize:
        """Qt: all in one row."""
        sizes = [item.sizeHint() for item in self._shown()]
        width = sum(size.width() for size in sizes) + self._gap * max(0, len(sizes) - 1)
        height = max((size.height() for size in sizes), default=0)
        return self._outer(QSize(width, height))

    def minimumSize(self) -> QSize:
        """Qt: the widest by itself."""
        size = QSize()
        for item in self._shown():
            size = size.expandedTo(item.minimumSize())
        return self._outer(size)

    def setGeometry(self, rect: QRect) -> None:
        """Qt: put everything in its place."""
        super().setGeometry(rect)
        self._arrange(rect, place=True)

    def _outer(self, size: QSize) -> QSize:
        return size.grownBy(self.contentsMargins())

    def _shown(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]

    def _arrange(self, rect: QRect, *, place: bool) -> int:
        """Height of all rows, margins included; with ``place`` they are put into the rectangle."""
        margins = self.contentsMargins()
        inner = rect.marginsRemoved(margins)
        rows = self._rows(inner.width())
        heights = [max(_height(item, inner.width()) for item in row) for row in rows]
        total = sum(heights) + self._row_gap * max(0, len(rows) - 1)
        if place:
            top = inner.top() + max(0, inner.height() - total) // 2
            for row, height in zip(rows, heights, strict=True):
                self._place(row, QRect(inner.left(), top, inner.width(), height))
                top += height + self._row_gap
        return total + margins.top() + margins.bottom()

    def _rows(self, width: int) -> list[list[QLayoutItem]]:
        rows: list[list[QLayoutItem]] = []
        used = 0
        for item in self._shown():
            wanted = min(item.sizeHint().width(), width)
            if not rows or used + self._gap + wanted > width:
                rows.append([])
                used = wanted
            else:
                used += self._gap + wanted
            rows[-1].append(item)
        return rows

    def _place(self, row: list[QLayoutItem], band: QRect) -> None:
        """Left ones from the left, right ones to the right, the others midway between them."""
        groups = {side: [item for item in row if self._side(item) is side] for side in Side}
        widths = {side: self._width(group, band.width()) for side, group in groups.items()}
        free = max(0, band.width() - sum(widths.values()) - self._gap * (_filled(groups) - 1))
        left = band.left()
        for side, group in groups.items():
            if side is Side.MIDDLE:
                left += free // 2
            elif side is Side.RIGHT:
                left = band.right() + 1 - widths[side]
            for item in group:
                size = QSize(
                    min(item.sizeHint().width(), band.width()), _height(item, band.width())
                )
                top = band.top() + (band.height() - size.height()) // 2
                item.setGeometry(QRect(QPoint(left, top), size))
                left += size.width() + self._gap

    def _side(self, item: QLayoutItem) -> Side:
        widget = item.widget()
        return Side.LEFT if widget is None else self._sides.get(widget, Side.LEFT)

    def _width(self, group: list[QLayoutItem], most: int) -> int:
        gaps = self._gap * max(0, len(group) - 1)
        return sum(min(item.sizeHint().width(), most) for item in group) + gaps


def _height(item: QLayoutItem, most: int) -> int:
    """Height of an item at the width it gets."""
    width = min(item.sizeHint().width(), most)
    return item.heightForWidth(width) if item.hasHeightForWidth() else item.sizeHint().height()


def _filled(groups: dict[Side, list[QLayoutItem]]) -> int:
    return max(1, sum(bool(group) for group in groups.values()))
