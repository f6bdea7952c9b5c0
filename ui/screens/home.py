"""Home: the candidate and the new sitting on the left, past sittings on the right.

It is built without a presenter and painted first: the records are read behind the first picture.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from core.words import message
from ui.screens.build import MARGIN, button, card, label
from ui.theme.shell import apply_palette, apply_sheet
from ui.words import tr

if TYPE_CHECKING:
    from ui.presenters.home_view import HomeView
    from ui.screens.home_history import HistoryPanel
    from ui.screens.home_setup import SetupPanel

TAGLINE = message("Practice in the style of a test centre. Not affiliated with any vendor.")

SETUP_WIDTH = 444
"""Pixels: wide enough for a form code in its list, narrow enough for a display of 1024."""


class HomeScreen(QFrame):
    """Renders a :class:`HomeView`. What its signals cause, :mod:`ui.flow` says.

    At first it is a skeleton: the header and empty cards, 20 ms sooner on the screen than all the
    controls. :meth:`finish` fills it; before that there is neither ``setup`` nor ``history``.
    """

    verify_asked = Signal()
    """Somebody wants to check a score report."""
    recover_asked = Signal()
    """Somebody has a recovery file to be taken up."""

    records_asked = Signal()
    """Somebody wants to back up, restore or check the records."""
    language_asked = Signal()
    """Somebody wants to read another language."""
    rebuilt = Signal()
    """There are new panels, in another language, with nothing connected to them yet."""

    setup: SetupPanel
    history: HistoryPanel

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("shell_page")
        self.setWindowTitle("Carrel")
        self.body = QWidget()
        self.body.setObjectName("shell_body")
        self.body.setEnabled(False)
        self._columns = QHBoxLayout(self.body)
        self._columns.setContentsMargins(MARGIN, 0, MARGIN, MARGIN)
        self._columns.setSpacing(MARGIN)
        skeleton = [_empty_card(tr("New sitting")), _empty_card(tr("Past sittings"))]
        skeleton[0].setFixedWidth(SETUP_WIDTH)
        for column in skeleton:
            self._columns.addWidget(column)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(0)
        self._build_header()
        self._layout.addWidget(self.body, 1)
        apply_sheet(self)

    def _build_header(self) -> None:
        self._bar = QWidget()
        self._head = QHBoxLayout(self._bar)
        self._head.setContentsMargins(MARGIN + 4, 12, MARGIN + 4, 12)
        self._head.setSpacing(12)
        self.status = label(tr("Opening the records…"), "muted", name="home_status")
        self._head.addWidget(label("Carrel", "brand"))
        self._head.addWidget(label(tr(TAGLINE), "muted", wrap=True), 1)
        self._head.addWidget(self.status)
        self._layout.insertWidget(0, self._bar)
        self._bar.stackUnder(self.body)  # read first, also when it is made anew

    def finish(self) -> None:
        """Put the controls in the place of the skeleton."""
        from ui.screens.home_history import HistoryPanel  # noqa: PLC0415  (behind the first picture)
        from ui.screens.home_setup import SetupPanel  # noqa: PLC0415

        self._clear()
        self._fill_header()
        self.setup = SetupPanel()
        self.history = HistoryPanel()
        self.setup.setFixedWidth(SETUP_WIDTH)
        self._columns.addWidget(self.setup)
        self._columns.addWidget(self.history, 1)
        apply_palette(self)

    def _fill_header(self) -> None:
        """Before the panels: the Tab key goes as the eye does, from the top."""
        self.recover = button(tr("Recover&y file…"), "home_recover", self.recover_asked.emit)
        self.verify = button(tr("&Verify a report…"), "home_verify", self.verify_asked.emit)
        self.language = button(tr("Settin&gs…"), "home_language", self.language_asked.emit)
        self.language.setAccessibleDescription(
            tr("Language and colours of everything around the exam room")
        )
        self.records = button(tr("Bac&kups…"), "home_records", self.records_asked.emit)
        for each in (self.recover, self.verify, self.language, self.records):
            self._head.addWidget(each)

    def retranslate(self) -> None:
        """Build everything anew in the language chosen; what it shows is rendered again after."""
        self._layout.removeWidget(self._bar)
        _drop(self._bar)
        self._build_header()
        self.finish()
        self.set_busy("")
        for part in (self._bar, self.setup, self.history):
            part.show()  # a layout would do so only with the next event
        self.rebuilt.emit()

    def _clear(self) -> None:
        while (place := self._columns.takeAt(0)) is not None:
            if old := place.widget():
                _drop(old)

    def render_view(self, view: HomeView) -> None:
        """Show a view."""
        self.setup.render_view(view)
        self.history.render_view(view)

    def set_busy(self, doing: str) -> None:
        """Say what is being done and take no clicks until it is; an empty text ends that."""
        self.status.setText(doing)
        self.body.setEnabled(not doing)


def _drop(part: QWidget) -> None:
    """Take a part out at once, so that it is neither seen nor found any more."""
    part.hide()
    part.setParent(None)
    part.deleteLater()


def _empty_card(title: str) -> QFrame:
    frame, layout = card()
    layout.addWidget(label(title, "title"))
    layout.addStretch(1)
    return frame
