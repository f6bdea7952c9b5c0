"""What comes next: the one owner of the screen stack.

Home is always at the bottom. A sitting, a result or a walk lies on top of it; what ends one of them
decides here what is shown then. Trouble of an act that the user asked for is raised: the crash hook
shows its sentence.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from core.errors import CarrelError
from core.exam.sitting import Phase
from ui.home_acts import HomeActs
from ui.presenters.home import HomePresenter
from ui.tasks import Job, Reporter, Tasks

if TYPE_CHECKING:
    from core.app import Carrel
    from core.exam.session import Session
    from core.records import SittingRecord
    from ui.presenters.home_view import SittingRow
    from ui.screens.home import HomeScreen
    from ui.screens.room import ExamRoom
    from ui.window import MainWindow

Begin = Callable[["Carrel"], "Session"]
"""Starts a sitting, or takes one up."""


class Flow(QObject):
    """Opens and closes screens. The screens beyond home are imported when they are needed."""

    def __init__(
        self, carrel: Carrel, window: MainWindow, home: HomeScreen, tasks: Tasks
    ) -> None:
        super().__init__(window)
        self._carrel = carrel
        self._window = window
        self._home = home
        self._tasks = tasks
        self._stack: list[QWidget] = [home]
        self._session: Session | None = None
        self._presenter = HomePresenter(carrel)
        self._acts = HomeActs(carrel, home, self._presenter, tasks)
        home.setup.start.connect(self._on_start)
        home.history.resume.connect(self._on_resume)
        home.history.open_result.connect(self._on_open_result)
        home.history.print_report.connect(self._on_print_row)
        window.guard_close(self._may_close)

    def show_home(self) -> None:
        """Home with fresh lists; everything above it is closed."""
        while len(self._stack) > 1:
            self._window.drop_screen(self._stack.pop())
        self._acts.refresh()
        self._home.set_busy("")
        self._window.show_screen(self._home)

    # A sitting ---------------------------------------------------------------------------------

    def begin(self, make: Begin) -> None:
        """Start or resume a sitting: the form is made beside the window, then the room opens."""

        def work(_: Reporter) -> Session:
            return make(self._carrel)

        self._home.set_busy("Preparing the questions…")
        self._tasks.run(Job(work, done=self._enter, failed=self._not_begun))

    def _on_start(self) -> None:
        request = self._presenter.request()
        self.begin(lambda carrel: carrel.start(request))

    def _on_resume(self, row: SittingRow) -> None:
        self.begin(lambda carrel: carrel.resume(row.id))

    def _not_begun(self, error: Exception) -> None:
        self._home.set_busy("")
        raise error

    def _enter(self, session: Session) -> None:
        from ui.screens.room import ExamRoom  # noqa: PLC0415  (not needed for the first picture)

        self._session = session
        try:
            room = ExamRoom(session, self._window)
        except CarrelError as error:
            self._close_session()
            self._not_begun(error)
            return
        room.left.connect(self._on_left)
        self._push(room, immersive=True)

    def _on_left(self) -> None:
        session = self._session
        if session is not None and session.state.phase is Phase.FINISHED:
            self._complete()
            return
        self._close_session()
        self.show_home()

    def _complete(self) -> None:
        """File the end beside the window: it waits for the disk."""
        session = self._session
        assert session is not None

        def work(_: Reporter) -> SittingRecord:
            return self._carrel.complete(session)

        self._tasks.run(Job(work, done=self._completed, failed=self._not_completed))

    def _completed(self, record: SittingRecord) -> None:
        session, self._session = self._session, None
        assert session is not None
        if record.released:
            self.show_result(record.id)
        else:
            self._show_withheld(session)

    def _not_completed(self, error: Exception) -> None:
        from ui.screens.dialogs import Question  # noqa: PLC0415  (as above)

        if not isinstance(error, CarrelError):
            raise error
        ask = Question(
            self._window, "retry", "Not saved yet", str(error), "&Try again", self._complete
        )
        ask.rejected.connect(self._give_up)
        ask.open()

    def _give_up(self) -> None:
        self._close_session()
        self.show_home()

    def _close_session(self) -> None:
        if self._session:
            self._session.close()
            self._session = None

    # After a sitting ---------------------------------------------------------------------------

    def show_result(self, sitting: str) -> None:
        """The result of a finished sitting. Raises WithheldError if it is not released."""
        from ui.presenters.result import result_view  # noqa: PLC0415  (as above)
        from ui.screens.result import ResultScreen  # noqa: PLC0415

        delivery, _, result = self._carrel.reviewable(sitting)
        screen = ResultScreen()
        screen.render_view(result_view(self._carrel.sitting(sitting), delivery, result))
        screen.home_asked.connect(self.show_home)
        screen.explain_asked.connect(partial(self._show_walk, sitting))
        screen.print_asked.connect(partial(self._print, sitting))
        screen.preview_asked.connect(partial(self._preview, sitting))
        screen.save_asked.connect(partial(self._save, sitting))
        self._above_home(screen)

    def _show_withheld(self, session: Session) -> None:
        from ui.presenters.result import withheld_view  # noqa: PLC0415  (as above)
        from ui.screens.result import WithheldScreen  # noqa: PLC0415

        screen = WithheldScreen()
        screen.render_view(withheld_view(session.delivery))
        screen.home_asked.connect(self.show_home)
        self._above_home(screen)

    def _show_walk(self, sitting: str) -> None:
        from ui.presenters.explain import ExplainPresenter  # noqa: PLC0415  (as above)
        from ui.screens.explain import ExplainScreen  # noqa: PLC0415

        screen = ExplainScreen(ExplainPresenter(*self._carrel.reviewable(sitting)))
        screen.back_asked.connect(self._pop)
        self._push(screen)

    def _on_open_result(self, row: SittingRow) -> None:
        self.show_result(row.id)

    # The report --------------------------------------------------------------------------------

    def _on_print_row(self, row: SittingRow) -> None:
        self._print(row.id)

    def _print(self, sitting: str) -> None:
        from ui.screens import printing  # noqa: PLC0415  (as above)

        printing.print_report(self._window, self._report(sitting)[0], self._tasks)

    def _preview(self, sitting: str) -> None:
        from ui.screens import printing  # noqa: PLC0415  (as above)

        printing.preview_report(self._window, *self._report(sitting), self._tasks)

    def _save(self, sitting: str) -> None:
        from ui.screens import printing  # noqa: PLC0415  (as above)

        printing.save_report(self._window, *self._report(sitting), self._tasks)

    def _report(self, sitting: str) -> tuple[Callable[[], bytes], str]:
        """What renders a report, safe on any thread, and the name of its file."""
        from core.report.content import report_content  # noqa: PLC0415  (as above)
        from core.report.pdf import render  # noqa: PLC0415

        delivery, _, result = self._carrel.reviewable(sitting)
        content = report_content(self._carrel.sitting(sitting), delivery, result)
        return partial(render, content), content.file_name

    # The stack ---------------------------------------------------------------------------------

    def _push(self, screen: QWidget, *, immersive: bool = False) -> None:
        self._stack.append(screen)
        self._window.show_screen(screen, immersive=immersive)

    def _pop(self) -> None:
        self._window.drop_screen(self._stack.pop())
        self._window.show_screen(self._stack[-1])

    def _above_home(self, screen: QWidget) -> None:
        """Show a screen directly above home; what lay between is closed."""
        between = self._stack[1:]
        self._stack = [self._home, screen]
        self._window.show_screen(screen)
        for old in between:
            self._window.drop_screen(old)

    def _may_close(self) -> bool:
        """An open sitting asks how to leave; everything else can simply be closed."""
        if self._session is None or self._session.state.over:
            return True
        self._room().ask_leave()
        return False

    def _room(self) -> ExamRoom:
        return self._stack[-1]  # type: ignore[return-value]
