"""Print, preview and save the score report. Knows PDF bytes and nothing of sittings or storage.

``make_pdf`` gives the bytes; it is called on a worker's thread, so it must touch neither widgets
nor an open database: gather the report's content first, and pass a function that only renders it.
Each function returns at once and needs the event loop; a second call while the first is still
preparing is ignored.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QStandardPaths, Qt
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QFileDialog, QMessageBox, QWidget

from core.errors import CarrelError
from core.report.pdf import write_file
from ui.screens.print_job import print_pages
from ui.screens.print_pages import PdfPages
from ui.screens.print_preview import PreviewDialog
from ui.tasks import Job, Reporter, Tasks
from ui.words import tr

MakePdf = Callable[[], bytes]


def print_report(parent: QWidget, make_pdf: MakePdf, tasks: Tasks | None = None) -> None:
    """Let the user choose a printer in the system's dialog, and print."""
    if _free(parent):
        _Printing(parent, make_pdf, tasks).start()


def preview_report(
    parent: QWidget, make_pdf: MakePdf, default_name: str, tasks: Tasks | None = None
) -> None:
    """Show the pages in a dialog from which they can be printed and saved."""
    if _free(parent):
        _Previewing(parent, make_pdf, tasks, default_name).start()


def save_report(
    parent: QWidget, make_pdf: MakePdf, default_name: str, tasks: Tasks | None = None
) -> None:
    """Let the user choose a file, and write the report to it."""
    if _free(parent):
        _Saving(parent, make_pdf, tasks, default_name).start()


def _free(parent: QWidget) -> bool:
    flows = parent.findChildren(_Flow, options=Qt.FindChildOption.FindDirectChildrenOnly)
    return not any(flow.active for flow in flows)


class _Flow(QObject):
    """From a click to a printed, shown or saved report; lives as a child of the window."""

    def __init__(self, parent: QWidget, make_pdf: MakePdf, tasks: Tasks | None) -> None:
        super().__init__(parent)
        self._window = parent
        self._make_pdf = make_pdf
        self.active = True
        self._own = None if tasks else Tasks(self)
        self._tasks = tasks or self._own

    def run(self, work: Callable[[], Any], done: Callable[[Any], None]) -> None:
        """Do work on the worker's thread, then go on here with what it gave."""

        def working(_: Reporter) -> Any:
            return work()

        assert self._tasks is not None
        self._tasks.run(Job(working, done, self._failed))

    def finish(self) -> None:
        """The last step of every flow."""
        self.active = False
        if self._own:
            self._own.close()
        self.deleteLater()

    def tell(self, icon: QMessageBox.Icon, title: str, sentence: str) -> None:
        """Show one sentence with OK."""
        box = QMessageBox(icon, title, sentence, QMessageBox.StandardButton.Ok, self._window)
        box.setObjectName("report_message")
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.open()

    def _failed(self, error: Exception) -> None:
        self.finish()
        if not isinstance(error, CarrelError):
            raise error  # a bug: for the crash hook
        self.tell(QMessageBox.Icon.Warning, tr("Score report"), tr(error.message))


class _Printing(_Flow):
    def start(self) -> None:
        self.run(self._make_pdf, self._ask)

    def _ask(self, pdf: bytes) -> None:
        self._pdf = pdf
        self._printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        self._printer.setDocName(tr("Score report"))
        dialog = QPrintDialog(self._printer, self._window)
        dialog.setObjectName("print_dialog")
        dialog.setWindowTitle(tr("Print score report"))
        pages = PdfPages(pdf)
        dialog.setMinMax(1, len(pages))
        pages.close()
        dialog.setOption(QPrintDialog.PrintDialogOption.PrintSelection, False)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(self._print)
        dialog.rejected.connect(self.finish)
        QDialog.open(dialog)  # its own open() asks for a slot by name

    def _print(self) -> None:
        self.run(self._paint, self._printed)

    def _paint(self) -> None:
        print_pages(self._pdf, self._printer)

    def _printed(self, _: None) -> None:
        self.finish()


class _Previewing(_Flow):
    def __init__(
        self, parent: QWidget, make_pdf: MakePdf, tasks: Tasks | None, default_name: str
    ) -> None:
        super().__init__(parent, make_pdf, tasks)
        self._name = default_name

    def start(self) -> None:
        self.run(self._make_pdf, self._show)

    def _show(self, pdf: bytes) -> None:
        self._pdf = pdf
        self._dialog = PreviewDialog(pdf, self._window)
        self._dialog.print_asked.connect(self._print)
        self._dialog.save_asked.connect(self._save)
        self._dialog.finished.connect(self._closed)
        self._dialog.open()

    def _print(self) -> None:
        print_report(self._dialog, self._ready, self._tasks)

    def _save(self) -> None:
        save_report(self._dialog, self._ready, self._name, self._tasks)

    def _closed(self) -> None:
        self._dialog.deleteLater()
        self.finish()

    def _ready(self) -> bytes:
        return self._pdf


class _Saving(_Flow):
    def __init__(
        self, parent: QWidget, make_pdf: MakePdf, tasks: Tasks | None, default_name: str
    ) -> None:
        super().__init__(parent, make_pdf, tasks)
        self._name = default_name

    def start(self) -> None:
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        start = folder if Path(folder).is_dir() else str(Path.home())
        dialog = QFileDialog(self._window, tr("Save score report as PDF"), start)
        dialog.setObjectName("save_dialog")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(tr("PDF files (*.pdf)"))
        dialog.setDefaultSuffix("pdf")
        dialog.selectFile(self._name)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self._write)
        dialog.rejected.connect(self.finish)
        dialog.open()

    def _write(self, name: str) -> None:
        self._path = Path(name)
        self.run(self._make_and_write, self._saved)

    def _make_and_write(self) -> None:
        write_file(self._make_pdf(), self._path)

    def _saved(self, _: None) -> None:
        self.finish()
        text = tr("The score report was saved as {file}.", file=self._path)
        self.tell(QMessageBox.Icon.Information, tr("Score report"), text)
