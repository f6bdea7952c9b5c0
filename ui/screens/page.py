"""The frame that result and walk share: a heading, a body that scrolls, buttons at the foot."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from ui.screens.build import MARGIN, label
from ui.theme.shell import apply_shell, look
from ui.widgets.ring import FocusRing
from ui.widgets.roles import give_role
from ui.widgets.steady import steady_bars

PAGE_WIDTH = 940
"""Pixels: a line of text stays readable on a wide display."""


class ShellPage(QFrame):
    """A page of the shell. (A frame draws the background of its sheet, a plain widget does not.)"""

    def __init__(self, title: str) -> None:
        super().__init__()
        self.setObjectName("shell_page")
        self.setWindowTitle(f"Carrel – {title}")
        self.heading = label(title, "brand", name="page_heading")
        self.subject = label(role="muted", name="page_subject")
        header = QHBoxLayout()
        header.setContentsMargins(MARGIN + 4, 12, MARGIN + 4, 12)
        header.setSpacing(12)
        header.addWidget(self.heading)
        header.addWidget(self.subject)
        header.addStretch(1)
        self.foot = Foot()
        self.page = QVBoxLayout(self)
        self.page.setContentsMargins(0, 0, 0, 0)
        self.page.setSpacing(0)
        self.page.addLayout(header)

    def finish(self, body: QWidget) -> None:
        """Put the body between heading and foot, and give the page its look."""
        self.page.addWidget(body, 1)
        self.page.addWidget(self.foot)
        apply_shell(self)


class Foot(QWidget):
    """Buttons left and right in one row; in two where the words of a language are too long."""

    def __init__(self) -> None:
        super().__init__()
        self._rows = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._rows.setContentsMargins(MARGIN + 4, 10, MARGIN + 4, 12)
        self._rows.setSpacing(10)
        self._left, self._right = QHBoxLayout(), QHBoxLayout()
        for row in (self._left, self._right):
            row.setSpacing(10)
            self._rows.addLayout(row)
        self._left.addStretch(0)
        self._right.addStretch(1)
        self._row = self._left

    def addWidget(self, button: QWidget) -> None:
        """Put a button at the right end of its half."""
        if self._row is self._left:
            self._row.insertWidget(self._row.count() - 1, button)
        else:
            self._row.addWidget(button)

    def addStretch(self, _factor: int) -> None:
        """What follows stands on the right."""
        self._row = self._right

    def resizeEvent(self, event: QResizeEvent) -> None:
        """One row if there is room for it."""
        super().resizeEvent(event)
        margins = self._rows.contentsMargins()
        wanted = self._left.sizeHint().width() + self._right.sizeHint().width()
        wanted += margins.left() + margins.right() + self._rows.spacing()
        directions = QBoxLayout.Direction
        wide = wanted <= self.width()
        self._rows.setDirection(directions.LeftToRight if wide else directions.TopToBottom)


def scrolling(content: QWidget, name: str, spoken: str) -> QScrollArea:
    """A scroll area that takes the keyboard, so that its content can be read by keys alone."""
    content.setObjectName("shell_body")
    area = QScrollArea()
    area.setObjectName(name)
    give_role(area, QAccessible.Role.Grouping)
    area.setAccessibleName(spoken)
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    area.setWidget(content)
    steady_bars(area)
    FocusRing(area, look().accent)
    return area


def centred(content: QWidget) -> QWidget:
    """Content of at most :data:`PAGE_WIDTH`, in the middle of a wide page."""
    content.setMaximumWidth(PAGE_WIDTH)
    outer = QWidget()
    row = QHBoxLayout(outer)
    row.setContentsMargins(MARGIN, 0, MARGIN, MARGIN)
    row.addStretch(1)
    row.addWidget(content, 1000)
    row.addStretch(1)
    return outer
