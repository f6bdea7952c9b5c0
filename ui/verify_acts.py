"""Checking score reports, beside the window: dropped, chosen, or by the code on paper."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QFileDialog, QWidget

from core.security.facts import is_scan_code
from core.security.verifier import Verifier
from ui.presenters.verify import VerifyView, file_view, scan_view, short_code_view
from ui.screens.verify import VerifyDialog
from ui.tasks import Job, Reporter
from ui.words import tr

if TYPE_CHECKING:
    from core.app import Carrel
    from ui.tasks import Tasks


class VerifyActs(QObject):
    """One dialog at a time."""

    def __init__(self, carrel: Carrel, window: QWidget, tasks: Tasks) -> None:
        super().__init__(window)
        self._carrel = carrel
        self._window = window
        self._tasks = tasks
        self._dialog: VerifyDialog | None = None

    def open(self) -> VerifyDialog:
        """The dialog, with nothing checked yet."""
        if self._dialog is None:
            dialog = VerifyDialog(self._window)
            dialog.choose_asked.connect(self._on_choose)
            dialog.code_asked.connect(self._on_code)
            dialog.file_dropped.connect(self.check_file)
            dialog.finished.connect(self._on_finished)
            self._dialog = dialog
        self._dialog.open()
        return self._dialog

    def check_file(self, path: str) -> None:
        """The dialog, with what a file is."""
        self.open()
        self._run(lambda: file_view(self._verifier().check_file(Path(path)), Path(path).name))

    def _on_code(self, code: str) -> None:
        if is_scan_code(code):
            self._run(lambda: scan_view(self._verifier().check_scan(code)))
        else:
            self._run(lambda: short_code_view(self._carrel.find_code(code), code))

    def _on_choose(self) -> None:
        ask = QFileDialog(self._dialog, tr("Choose the PDF file of a score report"))
        ask.setObjectName("verify_file")
        ask.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        ask.setNameFilters([tr("Score reports (*.pdf)"), tr("All files (*)")])
        ask.setFileMode(QFileDialog.FileMode.ExistingFile)
        ask.fileSelected.connect(self.check_file)
        ask.open()

    def _on_finished(self) -> None:
        self._dialog = None

    def _verifier(self) -> Verifier:
        """With the keys as they are now: they may be changed by command meanwhile."""
        return Verifier(self._carrel.paths)

    def _run(self, check: Callable[[], VerifyView]) -> None:
        dialog = self._dialog

        def work(_: Reporter) -> VerifyView:
            return check()

        def done(view: VerifyView) -> None:
            if dialog is not None and dialog is self._dialog:
                dialog.render_view(view)

        def failed(error: Exception) -> None:
            raise error

        self._tasks.run(Job(work, done, failed))
