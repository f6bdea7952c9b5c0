"""Home: the candidate and the new sitting on the left, past sittings on the right.

It is built without a presenter and painted first: the records are read behind the first picture.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from ui.screens.build import MARGIN, label
from ui.screens.home_history import HistoryPanel
from ui.screens.home_setup import SetupPanel
from ui.theme.shell import apply_palette, apply_sheet

if TYPE_CHECKING:
    from ui.presenters.home_view import HomeView

TAGLINE = "Practice in the style of a test centre. Not affiliated with any vendor."

SETUP_WIDTH = 444
"""Pixels: wide enough for a form code in its list, narrow enough for a display of 1024."""


class HomeScreen(QFrame):
    """Renders a :class:`HomeView`. What its signals cause, :mod:`ui.flow` says."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("shell_page")
        self.setWindowTitle("Carrel")
        self.setup = SetupPanel()
        self.history = HistoryPanel()
        self.status = label("Opening the records…", "muted", name="home_status")
        body = QWidget()
        body.setObjectName("shell_body")
        columns = QHBoxLayout(body)
        columns.setContentsMargins(MARGIN, 0, MARGIN, MARGIN)
        columns.setSpacing(MARGIN)
        columns.addWidget(self.setup)
        columns.addWidget(self.history, 1)
        self.setup.setFixedWidth(SETUP_WIDTH)
        self.body = body
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(self._header())
        layout.addWidget(body, 1)
        body.setEnabled(False)
        apply_sheet(self)

    def _header(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(MARGIN + 4, 12, MARGIN + 4, 12)
        row.setSpacing(12)
        row.addWidget(label("Carrel", "brand"))
        row.addWidget(label(TAGLINE, "muted"))
        row.addStretch(1)
        row.addWidget(self.status)
        return row

    def finish(self) -> None:
        """What can wait until the first picture is there."""
        apply_palette(self)

    def render_view(self, view: HomeView) -> None:
        """Show a view."""
        self.setup.render_view(view)
        self.history.render_view(view)

    def set_busy(self, doing: str) -> None:
        """Say what is being done and take no clicks until it is; an empty text ends that."""
        self.status.setText(doing)
        self.body.setEnabled(not doing)
