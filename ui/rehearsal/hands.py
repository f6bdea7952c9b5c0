"""Mouse and keyboard of the scripted candidate, and a camera. Knows object names, nothing else."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QCheckBox,
    QComboBox,
    QRadioButton,
    QScrollArea,
    QWidget,
)

_LEFT = Qt.MouseButton.LeftButton

_INDICATOR = 8
"""Pixels from the left edge of a choice to the middle of its indicator."""


class Missing(RuntimeError):
    """A control that the script needs is not on the screen: the rehearsal has found a bug."""


class Hands:
    """Does what a person at the window does."""

    def __init__(self, window: QWidget, album: Path) -> None:
        self._window = window
        self._album = album
        self._pictures = 0

    def sees(self, name: str) -> bool:
        """Whether a control of that name is on the screen and can be used."""
        return self._found(name) is not None

    def click(self, name: str) -> None:
        """Click a control: a choice on its indicator, others in the middle. Raises Missing."""
        widget = self._need(name)
        place = widget.rect().center()
        if isinstance(widget, QRadioButton | QCheckBox):
            place.setX(min(place.x(), _INDICATOR))  # the rest of a wide one takes no clicks
        QTest.mouseClick(widget, _LEFT, pos=place)

    def right_click(self, name: str) -> None:
        """Click a control with the right button. Raises Missing."""
        QTest.mouseClick(self._need(name), Qt.MouseButton.RightButton)

    def drag(self, name: str, *places: tuple[float, float]) -> None:
        """Draw a line over a control, through places in shares of its size. Raises Missing."""
        widget = self._need(name)
        points = [QPoint(round(x * widget.width()), round(y * widget.height())) for x, y in places]
        QTest.mousePress(widget, _LEFT, pos=points[0])
        for point in points[1:]:
            # A queued move would come after the button is up.
            QTest.mouseMove(widget, point)
            QApplication.processEvents()
        QTest.mouseRelease(widget, _LEFT, pos=points[-1])

    def click_any(self, *names: str) -> None:
        """Click the first of several controls that is there. Raises Missing if none is."""
        for name in names:
            if self.sees(name):
                self.click(name)
                return
        raise Missing(f"none of {', '.join(names)} is on the screen")

    def type(self, name: str, text: str) -> None:
        """Type into a control. Raises Missing."""
        widget = self._need(name)
        widget.setFocus()
        QTest.keyClicks(widget, text)

    def click_row(self, name: str, row: int) -> None:
        """Click a row of a list. Raises Missing."""
        rows = self._need(name)
        assert isinstance(rows, QAbstractItemView)
        index = rows.model().index(row, 0)
        rows.scrollTo(index)
        QTest.mouseClick(rows.viewport(), _LEFT, pos=rows.visualRect(index).center())

    def pick(self, name: str, row: int) -> None:
        """Open a list of choices by key, go to a row and take it. Raises Missing."""
        box = self._need(name)
        assert isinstance(box, QComboBox)
        box.setFocus()
        QTest.keyClick(box, Qt.Key.Key_Space)
        QTest.keyClick(box.view(), Qt.Key.Key_Home)
        for _ in range(row):
            QTest.keyClick(box.view(), Qt.Key.Key_Down)
        QTest.keyClick(box.view(), Qt.Key.Key_Return)

    def scroll_to_end(self, name: str) -> None:
        """Draw every scroll bar of a part of the screen down. Raises Missing."""
        widget = self._need(name)
        for area in widget.findChildren(QScrollArea):
            area.verticalScrollBar().setValue(area.verticalScrollBar().maximum())

    def picture(self, title: str) -> None:
        """Keep a picture of the window with every dialog over it."""
        self._pictures += 1
        picture = self._window.grab()
        painter = QPainter(picture)
        for dialog in QApplication.topLevelWidgets():
            if dialog is not self._window and dialog.isVisible() and dialog.isWindow():
                offset: QPoint = dialog.pos() - self._window.pos()
                painter.drawPixmap(offset, _grabbed(dialog))
        painter.end()
        picture.save(str(self._album / f"{self._pictures:02}-{title}.png"))

    def _need(self, name: str) -> QWidget:
        found = self._found(name)
        if found is None:
            raise Missing(f"“{name}” is not on the screen")
        return found

    def _found(self, name: str) -> QWidget | None:
        for top in QApplication.topLevelWidgets():
            if not top.isVisible():
                continue
            for widget in top.findChildren(QWidget, name):
                if widget.isVisible() and widget.isEnabled():
                    return widget
        return None


def _grabbed(widget: QWidget) -> QPixmap:
    return widget.grab()
