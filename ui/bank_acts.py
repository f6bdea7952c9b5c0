"""Banks, beside the window: those at hand compiled when they changed, others added whole or not."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QFileDialog

from core.errors import CarrelError
from core.words import joined
from ui.screens.dialogs import Progress
from ui.tasks import Job, Reporter, Tasks, Ticket
from ui.words import tr

if TYPE_CHECKING:
    from core.app import Carrel
    from core.records import ExamInfo
    from ui.presenters.home import HomePresenter
    from ui.screens.home import HomeScreen


class BankActs(QObject):
    """From a click to a compiled bank, a list of its faults, or nothing."""

    def __init__(
        self, carrel: Carrel, home: HomeScreen, presenter: HomePresenter, tasks: Tasks
    ) -> None:
        super().__init__(home)
        self._carrel = carrel
        self._home = home
        self._presenter = presenter
        self._tasks = tasks
        self._ticket: Ticket | None = None
        self._progress: Progress | None = None

    def prepare(self, done: Callable[[], None]) -> None:
        """Compile banks that are new or changed, then go on; at once where there are none."""
        if self._carrel.banks.is_current():
            done()
            return

        def work(report: Reporter) -> list[str]:
            return self._carrel.refresh_banks(report)

        def prepared(troubles: list[str]) -> None:
            self._home.set_busy("")
            self._home.render_view(self._presenter.load())
            done()
            if troubles:
                raise CarrelError(joined(" ", troubles))

        def failed(error: Exception) -> None:
            self._home.set_busy("")
            raise error

        self._home.set_busy(tr("Preparing the question banks…"))
        self._tasks.run(Job(work, done=prepared, failed=failed))

    def choose(self) -> None:
        """Let the user choose a bank's folder."""
        dialog = QFileDialog(self._home, tr("Add a bank: choose its folder"))
        dialog.setObjectName("bank_dialog")
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self.add_bank)
        dialog.open()

    def add_bank(self, folder: str) -> None:
        """Compile a bank beside the window, with its progress shown; all faults or none."""
        path = Path(folder)

        def work(report: Reporter) -> ExamInfo:
            return self._carrel.add_bank(path, report)

        self._progress = Progress(self._home, "bank_progress", tr("Adding {name}", name=path.name))
        self._progress.cancelled.connect(self._on_cancel)
        self._progress.open()
        self._ticket = self._tasks.run(
            Job(
                work,
                done=self._bank_added,
                failed=self._bank_failed,
                progress=self._progress.report,
                cancelled=self._end_progress,
            )
        )

    def _on_cancel(self) -> None:
        if self._ticket:
            self._ticket.cancel()

    def _bank_added(self, exam: ExamInfo) -> None:
        self._end_progress()
        self._presenter.load()
        self._home.render_view(self._presenter.choose_exam(exam.id))

    def _bank_failed(self, error: Exception) -> None:
        self._end_progress()
        raise error

    def _end_progress(self) -> None:
        if self._progress:
            self._progress.end()
        self._progress = self._ticket = None
