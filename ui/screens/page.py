"""The frame that result and walk share: a heading, a body that scrolls, buttons at the foot."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from ui.screens.build import MARGIN, label
from ui.theme.shell import apply_shell

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
        self.foot = QHBoxLayout()
        self.foot.setContentsMargins(MARGIN + 4, 10, MARGIN + 4, 12)
        self.foot.setSpacing(10)
        self.page = QVBoxLayout(self)
        self.page.setContentsMargins(0, 0, 0, 0)
        self.page.setSpacing(0)
        self.page.addLayout(header)

    def finish(self, body: QWidget) -> None:
        """Put the body between heading and foot, and give the page its look."""
        self.page.addWidget(body, 1)
        self.page.addLayout(self.foot)
        apply_shell(self)


def scrolling(content: QWidget, name: str, spoken: str) -> QScrollArea:
    """A scroll area that takes the keyboard, so that its content can be read by keys alone."""
    content.setObjectName("shell_body")
    area = QScrollArea()
    area.setObjectName(name)
    area.setAccessibleName(spoken)
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    area.setWidget(content)
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
