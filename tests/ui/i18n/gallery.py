"""Every screen and dialog outside the exam room, made by the program itself from one desk."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QSize
from PySide6.QtWidgets import QApplication, QDialog, QMenu, QWidget

from core.errors import NewerRecords
from core.exam.regrade import KeyChange, Regrade, Score
from core.exam.result import Outcome
from core.insight.values import Interruption
from core.report.pdf import render
from core.security.acts import Change
from core.security.verifier import OWN, Checked
from tests.core.report.samples import make_content
from tests.core.security.samples import FACTS, KEY, pdf
from tests.ui.desk import Desk, sit_patchily
from ui.app import Shell
from ui.crash import Crash, trouble
from ui.language_acts import LanguageActs
from ui.presenters.explain import ExplainPresenter
from ui.presenters.history import history_view
from ui.presenters.regrading import regrade_view
from ui.presenters.result import result_view
from ui.presenters.result_insight import insight_view
from ui.presenters.verify import file_view
from ui.presenters.wording import local_moment
from ui.report_acts import ReportActs
from ui.screens.candidate import CandidateDialog
from ui.screens.dialogs import Progress
from ui.screens.explain import ExplainScreen
from ui.screens.history import HistoryScreen
from ui.screens.notices import notice_dialog
from ui.screens.print_preview import PreviewDialog
from ui.screens.records import RecordsDialog
from ui.screens.result import ResultScreen
from ui.screens.trouble import TroubleScreen
from ui.screens.verify import VerifyDialog
from ui.window import MainWindow
from ui.words import tr

from core.exam.phases import ResultMode  # isort: skip
from core.security.report import check_pdf, sign_pdf  # isort: skip

MOMENT = "2026-11-23T12:34:00.000+00:00"


class Gallery:
    """Shows one screen after another in a window of one size."""

    def __init__(self, desk: Desk, size: tuple[int, int]) -> None:
        self.desk = desk
        self.record = sit_patchily(desk)
        desk.sit(lambda index: index % 2 == 0)
        desk.sit(result=ResultMode.WITHHELD)
        desk.start().close()
        self.shell = Shell(desk.folder)
        self.shell.window.painted.disconnect()
        self.window: MainWindow = self.shell.window
        self.window.show()
        self.shell.fill(desk.carrel)
        self.window.resize(QSize(*size))
        self.window.setFixedSize(QSize(*size))
        self._settle()

    def close(self) -> None:
        """Let go of the window."""
        assert self.shell._tasks is not None
        self.shell._tasks.close()
        self.window.guard_close(lambda: True)
        self.window.close()
        self.window.deleteLater()

    def screens(self) -> Iterator[tuple[str, QWidget]]:
        """Name and widget of each, while it is on the screen."""
        yield "home", self.window
        home = self.shell.home
        home.render_view(self.shell.flow._presenter.choose_form("code"))  # type: ignore[union-attr]
        self._settle()
        yield "home_code", self.window
        for name, make in self._pages().items():
            screen = make()
            self.window.show_screen(screen)
            self._settle()
            yield name, self.window
            self._rest_of(screen)
            self.window.show_screen(home)
            self.window.drop_screen(screen)
        yield from self._dialogs()

    def _rest_of(self, screen: QWidget) -> None:
        QCoreApplication.sendPostedEvents(screen, QEvent.Type.DeferredDelete)

    def _pages(self) -> dict[str, Callable[[], QWidget]]:
        return {
            "result": self._result,
            "explain": self._explain,
            "explain_empty": self._explain_empty,
            "history": self._history,
            "history_empty": self._history_empty,
            "trouble": self._trouble,
        }

    def _result(self) -> QWidget:
        carrel, sitting = self.desk.carrel, self.record.id
        delivery, _, result = carrel.reviewable(sitting)
        screen = ResultScreen()
        record = carrel.sitting(sitting)
        screen.render_view(result_view(record, delivery, result, set(Change)))
        stops = (Interruption(lost=False, at_ms=0, from_wall="", to_wall=""),) * 2
        screen.render_insight(insight_view(replace(carrel.insight(sitting), interruptions=stops)))
        screen.render_regrades(regrade_view([regrade()], "0123456789"))
        return screen

    def _explain(self) -> QWidget:
        return ExplainScreen(ExplainPresenter(*self.desk.carrel.reviewable(self.record.id)))

    def _explain_empty(self) -> QWidget:
        presenter = ExplainPresenter(*self.desk.carrel.reviewable(self.record.id), "9.9")
        return ExplainScreen(presenter)

    def _history(self) -> QWidget:
        screen = HistoryScreen()
        carrel = self.desk.carrel
        points = carrel.trend(self.desk.candidate, self.desk.exam.id)
        screen.render_view(history_view("Ada Example · MINI", points))
        return screen

    def _history_empty(self) -> QWidget:
        screen = HistoryScreen()
        screen.render_view(history_view("Ada Example · MINI", []))
        return screen

    def _trouble(self) -> QWidget:
        error = NewerRecords(
            "The records in {path} were written by a later version of Carrel. They were left "
            "untouched. Start that version, or choose another data folder.",
            path="/data/25",
        )
        return TroubleScreen(trouble(error).sentence, local_moment(MOMENT))

    def _dialogs(self) -> Iterator[tuple[str, QWidget]]:
        for name, make in self._dialog_makers().items():
            made = make()
            if isinstance(made, QDialog):
                made.open()
            self._settle()
            yield name, made
            if isinstance(made, Progress):
                made.end()
            made.close()
            made.deleteLater()
            QCoreApplication.sendPostedEvents(made, QEvent.Type.DeferredDelete)

    def _dialog_makers(self) -> dict[str, Callable[[], QWidget]]:
        flow = self.shell.flow
        assert flow is not None
        presenter, home, window = flow._presenter, self.shell.home, self.window
        row = presenter.view().history[0]
        acts = flow._acts

        def asked(ask: Callable[[], None]) -> QWidget:
            ask()
            return newest_dialog()

        return {
            "candidate_new": lambda: CandidateDialog(home, presenter.new_candidate_rows()),
            "candidate_edit": lambda: CandidateDialog(
                home, presenter.standing_rows(), presenter.view().candidate
            ),
            "release": lambda: asked(lambda: acts._on_release(row)),
            "abandon": lambda: asked(lambda: acts._on_abandon(row)),
            "delete": lambda: asked(lambda: acts._on_delete(row)),
            "progress": lambda: Progress(home, "bank_progress", tr("Home")),
            "crash": lambda: notice_dialog(window, Crash("1\n2", Path("/25/1.txt"))),
            "verify": self._verify,
            "preview": lambda: PreviewDialog(render(make_content()), window),
            "documents": lambda: ReportActs(
                self.desk.carrel,
                window,
                self.shell._tasks,  # type: ignore[arg-type]
            )._menu(self.record.id),
            "records": self._records,
            "languages": lambda: LanguageActs(home, self.desk.folder)._menu(),
        }

    def _records(self) -> QWidget:
        dialog = RecordsDialog(self.window)
        dialog.show_backups([("/25/1", local_moment(MOMENT))])
        return dialog

    def _verify(self) -> QWidget:
        dialog = VerifyDialog(self.window)
        found = check_pdf(sign_pdf(pdf(), FACTS, KEY), {KEY.public})
        dialog.render_view(file_view(Checked(found, OWN), "1.pdf"))
        return dialog

    def _settle(self) -> None:
        for _ in range(3):
            QApplication.sendPostedEvents()
            QApplication.processEvents()


def newest_dialog() -> QDialog:
    """The dialog that was opened last."""
    found = [each for each in QApplication.topLevelWidgets() if isinstance(each, QDialog)]
    return next(each for each in reversed(found) if each.isVisible())


def regrade() -> Regrade:
    """A re-grade that changed one key and left one question out."""
    old = Score(outcome=Outcome.FAIL, scaled=731, raw=34, scored=50, cut=35)
    new = Score(outcome=Outcome.PASS, scaled=750, raw=35, scored=50, cut=35)
    change = KeyChange(
        index=11, item="x", scored=True, old_key=("a",), new_key=("b",), was_correct=False,
        correct=True,
    )  # fmt: skip
    return Regrade(
        sitting="s", at=MOMENT, bank_hash="abcdef0123", before=old, after=new, changes=(change,),
        left_out=("gone",),
    )  # fmt: skip


__all__ = ["Gallery", "QMenu", "newest_dialog", "regrade"]
