"""What the dialog about the records does, beside the window."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from core.paths import Paths
from core.salvaging import Saved, salvage_records
from core.storage.backup import backups, moment_of
from core.words import message
from ui.presenters.wording import local_moment
from ui.screens.dialogs import Progress, Question
from ui.screens.records import RecordsDialog
from ui.tasks import Job, Reporter, Tasks, Ticket
from ui.words import tr

if TYPE_CHECKING:
    from core.app import Carrel
    from core.storage.inspection import Inspection

RESTORE = message(
    "Put the backup of {moment} in the place of the records? What was done after it is then not in "
    "the records. The records that are there now are kept beside it."
)
FOUND = message(
    "The records are not as Carrel wrote them: {reason}. Nothing was changed. Restore a backup, or "
    "save what can be read first."
)


class RecordsActs(QObject):
    """One dialog at a time."""

    restore_confirmed = Signal(object)
    """Path of the backup that is to take the records' place."""

    def __init__(self, carrel: Carrel, window: QWidget, tasks: Tasks) -> None:
        super().__init__(window)
        self._carrel = carrel
        self._window = window
        self._tasks = tasks
        self._dialog: RecordsDialog | None = None

    def open(self) -> RecordsDialog:
        """The dialog with the backups as they are now."""
        if self._dialog is None:
            dialog = RecordsDialog(self._window)
            dialog.back_up_asked.connect(self._on_back_up)
            dialog.restore_asked.connect(self._on_restore)
            dialog.check_asked.connect(self.check)
            dialog.salvage_asked.connect(self._on_salvage)
            dialog.finished.connect(self._on_finished)
            self._dialog = dialog
        self._list()
        self._dialog.open()
        return self._dialog

    def look(self, alarm: Callable[[], bool]) -> None:
        """Check every row, unseen; where something is wrong and ``alarm`` agrees, say so."""

        def done(found: Inspection) -> None:
            if not found.sound and alarm():
                self.open()
                self._say_found(found)

        self._tasks.run(Job(self._carrel.inspect, done, _raised))

    def check(self) -> None:
        """Check every row, and say what was found."""
        self._run(tr("Checking the records"), self._carrel.inspect, self._say_found)

    def _say_found(self, found: Inspection) -> None:
        if found.sound:
            self._say(tr("Every row of the records is as Carrel wrote it."))
        else:
            self._say(tr(message(FOUND, reason=str(found.faults[0]))))

    def _on_back_up(self) -> None:
        def done(_: Path) -> None:
            self._list()
            self._say(tr("A backup was made and checked."))

        self._run(tr("Backing up"), lambda _: self._carrel.back_up(), done)

    def _on_restore(self, path: str) -> None:
        moment = local_moment(moment_of(Path(path)))
        ask = Question(
            self._dialog or self._window,
            "restore",
            tr("Restore a backup"),
            tr(message(RESTORE, moment=moment)),
            tr("&Restore it"),
            Path(path),
        )
        ask.confirmed.connect(self._restore)
        ask.open()

    def _restore(self, path: object) -> None:
        if self._dialog:
            self._dialog.accept()
        self.restore_confirmed.emit(path)

    def _on_salvage(self) -> None:
        choose_folder(self._dialog or self._window, self._salvage)

    def _salvage(self, folder: str) -> None:
        salvage_beside(
            self._dialog or self._window, self._tasks, self._carrel.paths, folder, self._say
        )

    def _list(self) -> None:
        if self._dialog:
            found = backups(self._carrel.paths.backups)
            self._dialog.show_backups([(str(p), local_moment(moment_of(p))) for p in found])

    def _say(self, text: str) -> None:
        if self._dialog:
            self._dialog.say(text)

    def _on_finished(self) -> None:
        self._dialog = None

    def _run(
        self, title: str, work: Callable[[Reporter], object], done: Callable[..., None]
    ) -> None:
        run_with_progress(self._dialog or self._window, self._tasks, title, work, done)


def choose_folder(parent: QWidget, chosen: Callable[[str], object]) -> None:
    """Ask for the folder in which a new one is made for what can be read."""
    ask = QFileDialog(parent, tr("Choose where to save what can be read"))
    ask.setObjectName("salvage_folder")
    ask.setFileMode(QFileDialog.FileMode.Directory)
    ask.setOption(QFileDialog.Option.ShowDirsOnly)
    ask.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    ask.fileSelected.connect(chosen)
    ask.open()


def salvage_beside(
    parent: QWidget, tasks: Tasks, paths: Paths, folder: str, say: Callable[[str], object]
) -> None:
    """Save what can be read into a new folder within ``folder``, and say what there was."""
    from core.clock import SystemClock  # noqa: PLC0415  (rarely needed)

    clock = SystemClock()
    target = Path(folder) / f"carrel-salvage-{clock.now():%Y%m%dT%H%M%SZ}"

    def work(report: Reporter) -> Saved:
        return salvage_records(paths, target, clock, report=report)

    def done(saved: Saved) -> None:
        say(
            tr(
                message(
                    "Saved in {folder}: {summary}. The damaged file was not changed.",
                    folder=target,
                    summary=saved.summary,
                )
            )
        )

    run_with_progress(parent, tasks, tr("Saving what can be read"), work, done)


def run_with_progress(
    parent: QWidget,
    tasks: Tasks,
    title: str,
    work: Callable[[Reporter], object],
    done: Callable[..., None],
) -> None:
    """Run long work under a dialog that shows how far it is and can stop it."""
    progress = Progress(parent, "records_progress", title)
    tickets: list[Ticket] = []

    def ended(value: object) -> None:
        progress.end()
        done(value)

    def failed(error: Exception) -> None:
        progress.end()
        raise error

    def stop() -> None:
        for ticket in tickets:
            ticket.cancel()

    progress.cancelled.connect(stop)
    progress.open()
    job = Job(work, ended, failed, progress=progress.report, cancelled=progress.end)
    tickets.append(tasks.run(job))


def _raised(error: Exception) -> None:
    raise error
