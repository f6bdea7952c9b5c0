"""Recovery files in the window: saved in mid-sitting, kept up to date, and taken up at home."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QDir, QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from core.recovery import SUFFIX
from core.words import message
from ui.screens.dialogs import Message
from ui.tasks import Job, Reporter
from ui.words import tr

if TYPE_CHECKING:
    from core.app import Carrel
    from core.exam.session import Session
    from core.recovering import Recovered
    from ui.tasks import Tasks

AGAIN_MS = 5_000
"""How often the file follows the sitting, until the records hold everything.

Also without a step in between: it is the only place that knows how much time was used.
"""

SAVED = message(
    "Everything up to now is in {file}. Go on with your test: the file is kept up to date until "
    "the disk takes everything. If it does not, “Recovery file…” on the home screen puts it into "
    "the records."
)


class RecoveryKeeper(QObject):
    """Saves the recovery file of one open sitting where the candidate says, and keeps it fresh."""

    def __init__(self, carrel: Carrel, session: Session, window: QWidget, tasks: Tasks) -> None:
        super().__init__(window)
        self._carrel = carrel
        self._session = session
        self._window = window
        self._tasks = tasks
        self._target: Path | None = None
        self._told = False
        self._writing = False
        self._timer = QTimer(self, interval=AGAIN_MS)
        self._timer.timeout.connect(self.refresh)

    def ask(self) -> None:
        """The file dialog, beside the event loop."""
        ask = QFileDialog(self._window, tr("Save a recovery file, best on another disk"))
        ask.setObjectName("recovery_save")
        ask.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        ask.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        ask.setFileMode(QFileDialog.FileMode.AnyFile)
        ask.setNameFilters([_kinds(), tr("All files (*)")])
        ask.setDefaultSuffix(SUFFIX.removeprefix("."))
        ask.setDirectory(QDir.homePath())
        ask.selectFile(f"sitting-{self._session.state.sitting}{SUFFIX}")
        ask.fileSelected.connect(self.save)
        ask.open()

    def save(self, path: str) -> None:
        """Write the file, say so, and keep it up to date from now on."""
        self._target, self._told = Path(path), False
        self._write()
        self._timer.start()

    def refresh(self) -> None:
        """Write it anew, unless the records have everything now."""
        if self._session.saved:
            self._timer.stop()
        elif not self._writing:
            self._write()

    def close(self) -> None:
        """The sitting is left: the file stays as it is."""
        self._timer.stop()
        self.deleteLater()

    def _write(self) -> None:
        target = self._target
        assert target is not None
        recovery = self._carrel.recoveries.of(self._session)
        self._writing = True

        def work(_: Reporter) -> None:
            self._carrel.recoveries.write(recovery, target)

        self._tasks.run(Job(work, done=self._on_written, failed=self._on_failed))

    def _on_written(self, _: None) -> None:
        self._writing = False
        if not self._told:
            self._told = True
            text = tr(SAVED, file=self._target)
            Message(self._window, "recovery_saved", tr("Recovery file saved"), text).open()

    def _on_failed(self, error: Exception) -> None:
        """Say so: whoever relies on the file must know that it is not up to date any more."""
        self._writing = False
        self._timer.stop()
        raise error


class RecoveryActs(QObject):
    """Takes a recovery file up, beside the window."""

    taken_up = Signal()
    """The records hold more than before."""

    def __init__(self, carrel: Carrel, window: QWidget, tasks: Tasks) -> None:
        super().__init__(window)
        self._carrel = carrel
        self._window = window
        self._tasks = tasks

    def ask(self) -> None:
        """Which file?"""
        ask = QFileDialog(self._window, tr("Take up a recovery file"))
        ask.setObjectName("recovery_open")
        ask.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        ask.setFileMode(QFileDialog.FileMode.ExistingFile)
        ask.setNameFilters([_kinds(), tr("All files (*)")])
        ask.fileSelected.connect(self.take_up)
        ask.open()

    def take_up(self, path: str) -> None:
        """Take a file up and say what that did."""

        def work(_: Reporter) -> Recovered:
            return self._carrel.recover(Path(path))

        self._tasks.run(Job(work, done=self._on_done, failed=self._on_failed))

    def _on_done(self, done: Recovered) -> None:
        self.taken_up.emit()
        title = tr("Recovery file")
        Message(self._window, "recovery_done", title, tr(done.sentence)).open()

    def _on_failed(self, error: Exception) -> None:
        raise error


def _kinds() -> str:
    return f"{tr('Recovery files')} (*{SUFFIX})"
