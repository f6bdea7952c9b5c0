"""Print, preview and save the score report of a sitting."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from core.report.content import report_content
from ui.screens import printing

if TYPE_CHECKING:
    from core.app import Carrel
    from ui.tasks import Tasks


class ReportActs(QObject):
    """Gathers what a report says here; it is set, printed and written beside the window."""

    def __init__(self, carrel: Carrel, window: QWidget, tasks: Tasks) -> None:
        super().__init__(window)
        self._carrel = carrel
        self._window = window
        self._tasks = tasks

    def print_report(self, sitting: str) -> None:
        """The system's print dialog. Raises WithheldError, as the others do."""
        make, _ = self._report(sitting)
        printing.print_report(self._window, make, self._tasks)

    def preview(self, sitting: str) -> None:
        """The pages on the screen."""
        make, name = self._report(sitting)
        printing.preview_report(self._window, make, name, self._tasks)

    def save(self, sitting: str) -> None:
        """A PDF file, where the user says."""
        make, name = self._report(sitting)
        printing.save_report(self._window, make, name, self._tasks)

    def _report(self, sitting: str) -> tuple[Callable[[], bytes], str]:
        """What renders the report, safe on any thread, and a name for its file."""
        delivery, _, result = self._carrel.reviewable(sitting)
        content = report_content(self._carrel.sitting(sitting), delivery, result)
        return partial(self._carrel.proof(sitting).report, content), content.file_name
