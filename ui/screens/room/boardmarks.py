"""How marks on the whiteboard look. Lengths are in units of the board."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from core.exam.tools import BOARD_HEIGHT, BOARD_WIDTH, BoardMark, BoardTool
from ui.theme.fonts import item_font
from ui.theme.tokens import Tokens

TEXT_FLAGS = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap)


def draw_mark(painter: QPainter, mark: BoardMark, tokens: Tokens) -> None:
    """Draw a stroke or a text; an eraser is a stroke in the colour of the page."""
    erasing = mark.tool is BoardTool.ERASER
    ink = QColor(tokens.page if erasing else tokens.text)
    if mark.tool is BoardTool.TEXT:
        painter.setPen(ink)
        painter.setFont(item_font(mark.size))
        painter.drawText(text_area(mark.points[0]), TEXT_FLAGS, mark.text)
        return
    pen = QPen(ink, mark.size)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    points = [QPointF(x, y) for x, y in mark.points]
    if len(points) == 1:
        painter.drawPoint(points[0])
    else:
        painter.drawPolyline(QPolygonF(points))


def text_area(start: tuple[int, int]) -> QRectF:
    """Where a text may run: from its start to the edges of the board."""
    x, y = start
    return QRectF(x, y, max(1, BOARD_WIDTH - x), max(1, BOARD_HEIGHT - y))
