"""Print, preview and save the documents of a sitting: score report, appendix, review booklet."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from core.report.content import file_name
from core.report.documents import Kind, prepared
from ui.screens import printing
from ui.words import tr

if TYPE_CHECKING:
    from core.app import Carrel
    from ui.tasks import Tasks

FILE_NAMES = {
    Kind.REPORT: "score-report",
    Kind.APPENDIX: "appendix",
    Kind.BOOKLET: "review-booklet",
}


class ReportActs(QObject):
    """Opens the dialogs; what a document says is gathered, set and written beside the window."""

    def __init__(self, carrel: Carrel, window: QWidget, tasks: Tasks) -> None:
        super().__init__(window)
        self._carrel = carrel
        self._window = window
        self._tasks = tasks

    def print_report(self, sitting: str, kind: Kind = Kind.REPORT) -> None:
        """The system's print dialog. Raises WithheldError, as the others do."""
        make, _ = self._document(sitting, kind)
        printing.print_report(self._window, make, self._tasks)

    def preview(self, sitting: str, kind: Kind = Kind.REPORT) -> None:
        """The pages on the screen."""
        make, name = self._document(sitting, kind)
        printing.preview_report(self._window, make, name, self._tasks)

    def save(self, sitting: str, kind: Kind = Kind.REPORT) -> None:
        """A PDF file, where the user says."""
        make, name = self._document(sitting, kind)
        printing.save_report(self._window, make, name, self._tasks)

    def offer(self, sitting: str) -> None:
        """The documents beside the score report, in a menu above the button that was pressed."""
        anchor = self._window.focusWidget() or self._window
        menu = self._menu(sitting)
        corner = anchor.mapToGlobal(anchor.rect().topLeft())
        menu.popup(corner - QPoint(0, menu.sizeHint().height()))

    def _menu(self, sitting: str) -> QMenu:
        menu = QMenu(self._window)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.setObjectName("documents_menu")
        menu.setAccessibleName(tr("More documents"))
        entries = (
            (tr("Preview &appendix…"), "preview_appendix", Kind.APPENDIX),
            (tr("&Save appendix as PDF…"), "save_appendix", Kind.APPENDIX),
            (tr("Preview review &booklet…"), "preview_booklet", Kind.BOOKLET),
            (tr("Sa&ve review booklet as PDF…"), "save_booklet", Kind.BOOKLET),
        )
        for words, name, kind in entries:
            action = QAction(words, menu)
            action.setObjectName(name)
            action.setData((sitting, kind.value))
            act = self._on_preview if name.startswith("preview") else self._on_save
            action.triggered.connect(act)
            menu.addAction(action)
        return menu

    def _on_preview(self) -> None:
        self.preview(*self._asked())

    def _on_save(self) -> None:
        self.save(*self._asked())

    def _asked(self) -> tuple[str, Kind]:
        action = self.sender()
        assert isinstance(action, QAction)
        sitting, kind = action.data()
        return sitting, Kind(kind)

    def _document(self, sitting: str, kind: Kind) -> tuple[Callable[[], bytes], str]:
        """What gathers and renders a document, safe on a worker's thread, and a file's name."""
        self._carrel.reviewable(sitting)  # refuses at once what may not be shown
        record = self._carrel.sitting(sitting)
        return partial(_made, self._carrel, sitting, kind), file_name(record, FILE_NAMES[kind])


def _made(carrel: Carrel, sitting: str, kind: Kind) -> bytes:
    return prepared(carrel, sitting, kind).make()
