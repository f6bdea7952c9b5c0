"""Line icons drawn by code: sharp at every scale, in any colour of the theme."""

from __future__ import annotations

from collections.abc import Callable
from enum import StrEnum

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPolygonF

_UNIT = 16.0
"""Icons are drawn on a square of this side."""


class Icon(StrEnum):
    """What an icon means."""

    CLOCK = "clock"
    COUNTER = "counter"
    FLAG = "flag"
    FLAG_ON = "flag-on"
    COMMENT = "comment"
    COMMENT_ON = "comment-on"
    HELP = "help"
    END = "end"
    PREVIOUS = "previous"
    NEXT = "next"
    NAVIGATOR = "navigator"
    REVIEW = "review"
    CLOSE = "close"
    SAVED = "saved"
    WARNING = "warning"
    INFORMATION = "information"
    BOARD = "board"
    BREAK = "break"
    PAUSE = "pause"
    RESUME = "resume"
    SCHEME = "scheme"
    ZOOM = "zoom"
    HIGHLIGHT = "highlight"
    STRIKE = "strike"
    PEN = "pen"
    ERASER = "eraser"
    TEXT = "text"
    UNDO = "undo"
    EXHIBIT = "exhibit"
    UP = "up"
    DOWN = "down"


def draw_icon(painter: QPainter, icon: Icon, rect: QRectF, ink: QColor) -> None:
    """Draw an icon in one colour, filling a square."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(rect.topLeft())
    painter.scale(rect.width() / _UNIT, rect.height() / _UNIT)
    pen = QPen(ink, 1.6)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    _DRAWINGS[icon](painter, ink)
    painter.restore()


def _lines(painter: QPainter, *points: float) -> None:
    """A connected line through x, y pairs."""
    pairs = zip(points[::2], points[1::2], strict=True)
    painter.drawPolyline(QPolygonF([QPointF(x, y) for x, y in pairs]))


def _clock(painter: QPainter, _ink: QColor) -> None:
    painter.drawEllipse(QRectF(1.5, 1.5, 13, 13))
    _lines(painter, 8, 4, 8, 8, 11, 10)


def _counter(painter: QPainter, _ink: QColor) -> None:
    painter.drawRect(QRectF(4.5, 1.5, 9, 11))
    _lines(painter, 2, 4.5, 2, 14.5, 10.5, 14.5)
    _lines(painter, 7, 5, 11, 5)
    _lines(painter, 7, 8.5, 11, 8.5)


def _flag(painter: QPainter, _ink: QColor) -> None:
    _lines(painter, 3.5, 14.5, 3.5, 2)
    painter.drawPolygon(QPolygonF([QPointF(3.5, 2), QPointF(13.5, 5.5), QPointF(3.5, 9)]))


def _flag_on(painter: QPainter, ink: QColor) -> None:
    painter.setBrush(ink)
    _flag(painter, ink)


def _comment(painter: QPainter, _ink: QColor) -> None:
    painter.drawPath(_bubble())


def _comment_on(painter: QPainter, ink: QColor) -> None:
    painter.fillPath(_bubble(), ink)
    painter.drawPath(_bubble())


def _bubble() -> QPainterPath:
    path = QPainterPath()
    path.addPolygon(
        QPolygonF(
            [
                QPointF(1.5, 2.5), QPointF(14.5, 2.5), QPointF(14.5, 10.5), QPointF(7.5, 10.5),
                QPointF(4.5, 14), QPointF(4.5, 10.5), QPointF(1.5, 10.5), QPointF(1.5, 2.5),
            ]
        )
    )  # fmt: skip
    return path


def _help(painter: QPainter, ink: QColor) -> None:
    painter.drawEllipse(QRectF(1.5, 1.5, 13, 13))
    path = QPainterPath(QPointF(5.9, 6.2))
    path.cubicTo(5.9, 3.3, 10.2, 3.3, 10.2, 6)
    path.cubicTo(10.2, 7.8, 8, 7.6, 8, 9.4)
    painter.drawPath(path)
    _dot(painter, ink, 8, 11.9)


def _dot(painter: QPainter, ink: QColor, x: float, y: float) -> None:
    painter.setBrush(ink)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.drawEllipse(QPointF(x, y), 1.05, 1.05)


def _end(painter: QPainter, _ink: QColor) -> None:
    _lines(painter, 9.5, 2, 2.5, 2, 2.5, 14, 9.5, 14)
    _lines(painter, 6.5, 8, 14, 8)
    _lines(painter, 11, 5, 14, 8, 11, 11)


def _previous(painter: QPainter, _ink: QColor) -> None:
    _lines(painter, 14, 8, 2.5, 8)
    _lines(painter, 7, 3.5, 2.5, 8, 7, 12.5)


def _next(painter: QPainter, _ink: QColor) -> None:
    _lines(painter, 2, 8, 13.5, 8)
    _lines(painter, 9, 3.5, 13.5, 8, 9, 12.5)


def _navigator(painter: QPainter, ink: QColor) -> None:
    for y in (3.0, 8.0, 13.0):
        painter.setPen(QPen(ink, 1.6))
        _lines(painter, 5.5, y, 14, y)
        _dot(painter, ink, 2.5, y)


def _review(painter: QPainter, _ink: QColor) -> None:
    painter.drawRect(QRectF(2.5, 1.5, 11, 13))
    _lines(painter, 5, 8.2, 7, 10.4, 11, 5.2)


def _close(painter: QPainter, _ink: QColor) -> None:
    _lines(painter, 3.5, 3.5, 12.5, 12.5)
    _lines(painter, 12.5, 3.5, 3.5, 12.5)


def _saved(painter: QPainter, _ink: QColor) -> None:
    _lines(painter, 2.5, 8.5, 6.5, 12.5, 13.5, 4)


def _warning(painter: QPainter, ink: QColor) -> None:
    painter.drawPolygon(QPolygonF([QPointF(8, 1.5), QPointF(15, 14), QPointF(1, 14)]))
    _lines(painter, 8, 6, 8, 9.4)
    _dot(painter, ink, 8, 11.8)


def _information(painter: QPainter, ink: QColor) -> None:
    painter.drawEllipse(QRectF(1.5, 1.5, 13, 13))
    _lines(painter, 8, 7.2, 8, 11.6)
    _dot(painter, ink, 8, 4.6)


def _board(painter: QPainter, _ink: QColor) -> None:
    painter.drawRect(QRectF(1.5, 2.5, 13, 9))
    _lines(painter, 4, 9, 6.5, 5.5, 9, 8.5, 12, 5)
    _lines(painter, 5, 14.5, 8, 11.5, 11, 14.5)


def _break(painter: QPainter, _ink: QColor) -> None:
    _lines(painter, 2.5, 5.5, 2.5, 11.5, 4.5, 13.5, 9.5, 13.5, 11.5, 11.5, 11.5, 5.5, 2.5, 5.5)
    _lines(painter, 11.5, 7, 14, 7, 14, 10.5, 11.5, 10.5)
    _lines(painter, 5.5, 1.5, 5.5, 3)
    _lines(painter, 8.5, 1.5, 8.5, 3)


def _pause(painter: QPainter, _ink: QColor) -> None:
    for x in (5.5, 10.5):
        _lines(painter, x, 3, x, 13)


def _scheme(painter: QPainter, ink: QColor) -> None:
    """Half light, half dark."""
    painter.drawEllipse(QRectF(1.5, 1.5, 13, 13))
    painter.setBrush(ink)
    painter.drawChord(QRectF(1.5, 1.5, 13, 13), 90 * 16, 180 * 16)


def _zoom(painter: QPainter, _ink: QColor) -> None:
    painter.drawEllipse(QRectF(1.5, 1.5, 9.5, 9.5))
    _lines(painter, 9.8, 9.8, 14.5, 14.5)
    _lines(painter, 4, 6.2, 8.5, 6.2)
    _lines(painter, 6.2, 4, 6.2, 8.5)


def _highlight(painter: QPainter, ink: QColor) -> None:
    _lines(painter, 5, 9, 11, 2, 14, 4.6, 8, 11.6, 5, 9)
    _lines(painter, 5, 9, 4.4, 12, 8, 11.6)
    painter.setPen(QPen(ink, 2.4))
    _lines(painter, 2, 14.5, 14, 14.5)


def _strike(painter: QPainter, _ink: QColor) -> None:
    path = QPainterPath(QPointF(11.5, 4.5))
    path.cubicTo(10.5, 1.2, 4.6, 1.4, 4.6, 4.6)
    path.cubicTo(4.6, 8.6, 11.8, 7.4, 11.8, 11.4)
    path.cubicTo(11.8, 14.9, 5, 15.1, 4.2, 11.5)
    painter.drawPath(path)
    _lines(painter, 1.5, 8, 14.5, 8)


def _pen(painter: QPainter, _ink: QColor) -> None:
    _lines(painter, 2, 14, 3, 10.5, 11, 2.5, 13.5, 5, 5.5, 13, 2, 14)


def _eraser(painter: QPainter, _ink: QColor) -> None:
    _lines(painter, 2, 10, 9, 3, 13.5, 7.5, 7, 14, 5.5, 14, 2, 10)
    _lines(painter, 5.5, 6.5, 10, 11)


def _text(painter: QPainter, _ink: QColor) -> None:
    _lines(painter, 3, 5, 3, 2.5, 13, 2.5, 13, 5)
    _lines(painter, 8, 2.5, 8, 13.5)
    _lines(painter, 6, 13.5, 10, 13.5)


def _undo(painter: QPainter, _ink: QColor) -> None:
    _lines(painter, 5.5, 2.5, 2, 6, 5.5, 9.5)
    path = QPainterPath(QPointF(2, 6))
    path.lineTo(9.5, 6)
    path.cubicTo(15.5, 6, 15.5, 13.5, 9.5, 13.5)
    path.lineTo(6, 13.5)
    painter.drawPath(path)


def _resume(painter: QPainter, ink: QColor) -> None:
    painter.setBrush(ink)
    painter.drawPolygon(QPolygonF([QPointF(4, 2.5), QPointF(13, 8), QPointF(4, 13.5)]))


def _exhibit(painter: QPainter, _ink: QColor) -> None:
    painter.drawRect(QRectF(1.5, 2.5, 13, 11))
    _lines(painter, 2, 11.5, 6, 7, 9, 10, 11, 8.3, 14, 11.5)
    painter.drawEllipse(QPointF(10.8, 5.6), 1.1, 1.1)


def _up(painter: QPainter, _ink: QColor) -> None:
    _lines(painter, 8, 14, 8, 2.5)
    _lines(painter, 3.5, 7, 8, 2.5, 12.5, 7)


def _down(painter: QPainter, _ink: QColor) -> None:
    _lines(painter, 8, 2, 8, 13.5)
    _lines(painter, 3.5, 9, 8, 13.5, 12.5, 9)


_DRAWINGS: dict[Icon, Callable[[QPainter, QColor], None]] = {
    Icon.CLOCK: _clock,
    Icon.COUNTER: _counter,
    Icon.FLAG: _flag,
    Icon.FLAG_ON: _flag_on,
    Icon.COMMENT: _comment,
    Icon.COMMENT_ON: _comment_on,
    Icon.HELP: _help,
    Icon.END: _end,
    Icon.PREVIOUS: _previous,
    Icon.NEXT: _next,
    Icon.NAVIGATOR: _navigator,
    Icon.REVIEW: _review,
    Icon.CLOSE: _close,
    Icon.SAVED: _saved,
    Icon.WARNING: _warning,
    Icon.INFORMATION: _information,
    Icon.SCHEME: _scheme,
    Icon.ZOOM: _zoom,
    Icon.HIGHLIGHT: _highlight,
    Icon.STRIKE: _strike,
    Icon.BOARD: _board,
    Icon.PEN: _pen,
    Icon.ERASER: _eraser,
    Icon.TEXT: _text,
    Icon.UNDO: _undo,
    Icon.BREAK: _break,
    Icon.PAUSE: _pause,
    Icon.RESUME: _resume,
    Icon.EXHIBIT: _exhibit,
    Icon.UP: _up,
    Icon.DOWN: _down,
}
