"""What the controls of home do, apart from opening other screens: that is :mod:`ui.flow`'s."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QFileDialog

from ui.screens.candidate import CandidateDialog
from ui.screens.dialogs import Progress, Question
from ui.tasks import Job, Reporter, Tasks, Ticket

if TYPE_CHECKING:
    from collections.abc import Callable

    from core.app import Carrel
    from core.records import ExamInfo
    from ui.presenters.home import HomePresenter
    from ui.presenters.home_view import SittingRow
    from ui.screens.home import HomeScreen

RELEASE = (
    "The result of {title} is withheld, as it would be in real life today. Release it now? "
    "The release is noted in the sitting’s log and cannot be taken back."
)
ABANDON = (
    "Abandon {title}? It ends without a result and cannot be resumed. It stays in the list until "
    "you delete it."
)
DELETE = (
    "Delete {title}? Its answers, flags, comments, log and result go for good, and a score report "
    "can no longer be made of it. PDF files that you saved are not touched. The deletion itself "
    "is noted."
)


class HomeActs(QObject):
    """Connects home to its presenter, and asks before acts that cannot be taken back."""

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
        self._connect()

    def _connect(self) -> None:
        setup, history = self._home.setup, self._home.history
        setup.candidate_chosen.connect(self._on_candidate)
        setup.add_candidate.connect(self._on_add_candidate)
        setup.edit_candidate.connect(self._on_edit_candidate)
        setup.exam_chosen.connect(self._on_exam)
        setup.add_bank.connect(self._on_add_bank)
        setup.form_chosen.connect(self._on_form)
        setup.code_typed.connect(self._on_code)
        setup.accommodation_set.connect(self._on_accommodation)
        setup.withheld_set.connect(self._on_withheld)
        setup.short_set.connect(self._on_short)
        history.release.connect(self._on_release)
        history.abandon.connect(self._on_abandon)
        history.delete.connect(self._on_delete)

    def refresh(self) -> None:
        """Read everything anew and show it."""
        self._home.render_view(self._presenter.load())

    # Choices -----------------------------------------------------------------------------------

    def _on_candidate(self, candidate: str) -> None:
        self._home.render_view(self._presenter.choose_candidate(candidate))

    def _on_exam(self, exam: str) -> None:
        self._home.render_view(self._presenter.choose_exam(exam))

    def _on_form(self, form: str) -> None:
        self._home.render_view(self._presenter.choose_form(form))

    def _on_code(self, code: str) -> None:
        self._home.render_view(self._presenter.type_code(code))

    def _on_accommodation(self, accommodation: str, on: bool) -> None:
        self._home.render_view(self._presenter.grant(accommodation, on))

    def _on_withheld(self, on: bool) -> None:
        self._home.render_view(self._presenter.withhold(on))

    def _on_short(self, on: bool) -> None:
        self._home.render_view(self._presenter.shorten(on))

    # Candidates --------------------------------------------------------------------------------

    def _on_add_candidate(self) -> None:
        dialog = CandidateDialog(self._home, self._presenter.new_candidate_rows())
        dialog.kept.connect(self._add_candidate)
        dialog.open()

    def _add_candidate(self, name: str, accommodations: tuple[str, ...]) -> None:
        self._home.render_view(self._presenter.add_candidate(name, accommodations))

    def _on_edit_candidate(self) -> None:
        chosen = self._presenter.view().candidate
        if chosen is None:
            return
        dialog = CandidateDialog(self._home, self._presenter.standing_rows(), chosen)
        dialog.kept.connect(self._edit_candidate)
        dialog.open()

    def _edit_candidate(self, _name: str, accommodations: tuple[str, ...]) -> None:
        self._home.render_view(self._presenter.set_standing(accommodations))

    # Sittings ----------------------------------------------------------------------------------

    def _on_release(self, row: SittingRow) -> None:
        self._ask("release", "Release the result", RELEASE, "&Release it", row, self._release)

    def _on_abandon(self, row: SittingRow) -> None:
        self._ask("abandon", "Abandon the sitting", ABANDON, "&Abandon it", row, self._abandon)

    def _on_delete(self, row: SittingRow) -> None:
        self._ask("delete", "Delete the sitting", DELETE, "&Delete it", row, self._delete)

    def _ask(
        self,
        name: str,
        title: str,
        text: str,
        yes: str,
        row: SittingRow,
        act: Callable[[str], None],
    ) -> None:
        words = text.replace("{title}", row.title)
        Question(self._home, name, title, words, yes, lambda: act(row.id)).open()

    def _release(self, sitting: str) -> None:
        self._carrel.release(sitting)
        self.refresh()

    def _abandon(self, sitting: str) -> None:
        self._carrel.abandon(sitting)
        self.refresh()

    def _delete(self, sitting: str) -> None:
        self._carrel.delete(sitting)
        self.refresh()

    # Banks -------------------------------------------------------------------------------------

    def _on_add_bank(self) -> None:
        dialog = QFileDialog(self._home, "Add a bank: choose its folder")
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

        self._progress = Progress(self._home, "bank_progress", f"Adding {path.name}")
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
