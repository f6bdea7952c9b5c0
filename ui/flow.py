"""What comes next: the one owner of the screen stack.

Home is always at the bottom. A sitting, a result or a walk lies on top of it; what ends one of them
decides here what is shown then. Trouble of an act that the user asked for is raised: the crash hook
shows its sentence.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from ui.home_acts import HomeActs
from ui.presenters.home import HomePresenter
from ui.seat import Begin, Filed, Seat
from ui.words import tr

if TYPE_CHECKING:
    from core.app import Carrel
    from ui.appearance_acts import AppearanceActs
    from ui.language_acts import LanguageActs
    from ui.presenters.home_view import SittingRow
    from ui.records_acts import RecordsActs
    from ui.report_acts import ReportActs
    from ui.result_acts import ResultActs
    from ui.screens.home import HomeScreen
    from ui.screens.room import ExamRoom
    from ui.tasks import Tasks
    from ui.verify_acts import VerifyActs
    from ui.window import MainWindow


class Flow(QObject):
    """Opens and closes screens. The screens beyond home are imported when they are needed."""

    restore_confirmed = Signal(object)
    """Path of a backup that is to take the records' place: nobody may hold them then."""

    def __init__(self, carrel: Carrel, window: MainWindow, home: HomeScreen, tasks: Tasks) -> None:
        super().__init__(window)
        self._carrel = carrel
        self._window = window
        self._home = home
        self._tasks = tasks
        self._stack: list[QWidget] = [home]
        self._presenter = HomePresenter(carrel)
        self._acts = HomeActs(carrel, home, self._presenter, tasks)
        self._seat = Seat(carrel, window, tasks)
        self._connect()
        self._connect_panels()

    def _connect(self) -> None:
        self._home.rebuilt.connect(self._on_rebuilt)
        self._home.language_asked.connect(self._on_language)
        self._home.verify_asked.connect(self._on_verify)
        self._home.records_asked.connect(self._on_records)
        self._home.recover_asked.connect(self._on_recover)
        self._window.file_dropped.connect(self._on_file_dropped)
        self._window.setAcceptDrops(True)
        self._seat.opened.connect(self._on_opened)
        self._seat.not_opened.connect(self._on_not_opened)
        self._seat.filed.connect(self._on_filed)
        self._seat.vacated.connect(self.show_home)
        self._window.guard_close(self._seat.may_close)

    def _connect_panels(self) -> None:
        self._home.setup.start.connect(self._on_start)
        self._home.history.resume.connect(self._on_resume)
        self._home.history.open_result.connect(self._on_open_result)
        self._home.history.print_report.connect(self._on_print_row)
        self._home.history.trend.connect(self._on_history)

    def _on_rebuilt(self) -> None:
        """Home has new panels: in another language."""
        self._connect_panels()
        self._acts.connect_panels()
        self._acts.refresh()

    def show_home(self) -> None:
        """Home with fresh lists; everything above it is closed."""
        while len(self._stack) > 1:
            self._window.drop_screen(self._stack.pop())
        self._acts.refresh()
        self._home.set_busy("")
        self._window.show_screen(self._home)

    def prepare_banks(self, done: Callable[[], None]) -> None:
        """See that every bank at hand is compiled, then go on."""
        self._acts.banks.prepare(done)

    def begin(self, make: Begin) -> None:
        """Start or resume a sitting."""
        self._home.set_busy(tr("Preparing the questions…"))
        self._seat.begin(make)

    def show_result(self, sitting: str) -> None:
        """The result of a finished sitting. Raises WithheldError if it is not released."""
        screen = self._results.result(sitting)
        screen.home_asked.connect(self.show_home)
        screen.new_form_asked.connect(self._on_new_form)
        screen.explain_asked.connect(self._on_explain)
        screen.study_asked.connect(self._on_explain)
        screen.print_asked.connect(self._on_print)
        screen.preview_asked.connect(self._on_preview)
        screen.save_asked.connect(self._on_save)
        screen.documents_asked.connect(self._on_documents)
        self._replace(screen)

    @cached_property
    def _results(self) -> ResultActs:
        from ui.result_acts import ResultActs  # noqa: PLC0415  (not for the first picture)

        return ResultActs(self._carrel, self._window, self._tasks)

    @cached_property
    def _reports(self) -> ReportActs:
        from ui.report_acts import ReportActs  # noqa: PLC0415  (as above)

        return ReportActs(self._carrel, self._window, self._tasks)

    @cached_property
    def records(self) -> RecordsActs:
        """What is done to the records as a whole."""
        from ui.records_acts import RecordsActs  # noqa: PLC0415  (as above)

        made = RecordsActs(self._carrel, self._window, self._tasks)
        made.restore_confirmed.connect(self.restore_confirmed)
        return made

    @cached_property
    def _verify(self) -> VerifyActs:
        from ui.verify_acts import VerifyActs  # noqa: PLC0415  (as above)

        return VerifyActs(self._carrel, self._window, self._tasks)

    @cached_property
    def appearance(self) -> AppearanceActs:
        """The choice of a theme."""
        from ui.appearance_acts import AppearanceActs  # noqa: PLC0415  (as above)

        return AppearanceActs(self._home, self._carrel.paths.data)

    @cached_property
    def languages(self) -> LanguageActs:
        """The choice of a language."""
        from ui.language_acts import LanguageActs  # noqa: PLC0415  (as above)

        return LanguageActs(self._home, self._carrel.paths.data)

    # What home asks for ------------------------------------------------------------------------

    def _on_start(self) -> None:
        request = self._presenter.request()
        self.begin(lambda carrel: carrel.start(request))

    def _on_resume(self, row: SittingRow) -> None:
        self.begin(lambda carrel: carrel.resume(row.id, waits=True))

    def _on_open_result(self, row: SittingRow) -> None:
        self.show_result(row.id)

    def _on_history(self, row: SittingRow) -> None:
        record = self._carrel.sitting(row.id)
        screen = self._results.history(
            record.candidate.id, record.exam_id, f"{record.candidate.name} · {record.exam_code}"
        )
        screen.home_asked.connect(self.show_home)
        screen.open_asked.connect(self.show_result)
        self._replace(screen)

    def _on_new_form(self, exam: str) -> None:
        """Home with the next form of the same exam chosen."""
        self.show_home()
        self._home.render_view(self._presenter.choose_exam(exam))
        self._home.setup.start_button.setFocus()

    def _on_language(self) -> None:
        self.languages.offer(self.appearance.add_to)

    def look_at_records(self) -> None:
        """Check every row behind the window; only home is interrupted by what is found."""
        self.records.look(lambda: self._window.screen_shown is self._home)

    def _on_records(self) -> None:
        self.records.open()

    def _on_verify(self) -> None:
        self._verify.open()

    def _on_recover(self) -> None:
        from ui.recovery_acts import RecoveryActs  # noqa: PLC0415  (rarely needed)

        acts = RecoveryActs(self._carrel, self._window, self._tasks)
        acts.taken_up.connect(self.show_home)
        acts.ask()

    def _on_file_dropped(self, path: str) -> None:
        self._verify.check_file(path)

    def _on_print_row(self, row: SittingRow) -> None:
        self._on_print(row.id)

    def _on_print(self, sitting: str) -> None:
        self._reports.print_report(sitting)

    def _on_preview(self, sitting: str) -> None:
        self._reports.preview(sitting)

    def _on_save(self, sitting: str) -> None:
        self._reports.save(sitting)

    def _on_documents(self, sitting: str) -> None:
        self._reports.offer(sitting)

    # What a sitting leads to -------------------------------------------------------------------

    def _on_opened(self, room: ExamRoom) -> None:
        self._stack.append(room)
        room.full_screen_asked.connect(self._window.toggle_full_screen)
        self._window.show_screen(room, immersive=True, full_screen=room.wants_full_screen)

    def _on_not_opened(self, error: Exception) -> None:
        self._home.set_busy("")
        raise error

    def _on_filed(self, filed: Filed) -> None:
        if filed.record.released:
            self.show_result(filed.record.id)
            return
        from ui.presenters.result import withheld_view  # noqa: PLC0415  (as above)
        from ui.screens.result import WithheldScreen  # noqa: PLC0415

        screen = WithheldScreen()
        screen.render_view(withheld_view(filed.delivery))
        screen.home_asked.connect(self.show_home)
        self._replace(screen)

    def _on_explain(self, sitting: str, task: str = "") -> None:
        from ui.presenters.explain import ExplainPresenter  # noqa: PLC0415  (as above)
        from ui.screens.explain import ExplainScreen  # noqa: PLC0415

        screen = ExplainScreen(ExplainPresenter(*self._carrel.reviewable(sitting), task))
        screen.back_asked.connect(self._on_back)
        self._stack.append(screen)
        self._window.show_screen(screen)

    def _on_back(self) -> None:
        self._window.drop_screen(self._stack.pop())
        self._window.show_screen(self._stack[-1])

    def _replace(self, screen: QWidget) -> None:
        """Show a screen directly above home; what lay between is closed."""
        between = self._stack[1:]
        self._stack = [self._home, screen]
        self._window.show_screen(screen)
        for old in between:
            self._window.drop_screen(old)
