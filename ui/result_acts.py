"""Result and history screens: what they show is gathered beside the window, a re-grade is asked."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from core.words import message
from ui.presenters.history import HistoryView, history_view
from ui.presenters.regrading import RegradeView, regrade_view, unchanged_view
from ui.presenters.result import result_view
from ui.presenters.result_insight import InsightView, insight_view
from ui.screens.dialogs import Question
from ui.screens.history import HistoryScreen
from ui.screens.result import ResultScreen
from ui.tasks import Job, Reporter
from ui.words import tr

if TYPE_CHECKING:
    from core.app import Carrel
    from ui.tasks import Tasks

T = TypeVar("T")

REGRADE = message(
    "Grade this sitting anew, by the keys of the bank as it is now? The original result is kept, "
    "the new one stands beside it, and the act is logged. If no key has changed, nothing is filed."
)


class ResultActs(QObject):
    """Makes the screens; pass or fail is there at once, what takes longer follows.

    Work for a screen that was closed meanwhile is dropped.
    """

    def __init__(self, carrel: Carrel, window: QWidget, tasks: Tasks) -> None:
        super().__init__(window)
        self._carrel = carrel
        self._window = window
        self._tasks = tasks

    def result(self, sitting: str) -> ResultScreen:
        """The screen of a result. Raises WithheldError if it is not released."""
        delivery, _, result = self._carrel.reviewable(sitting)
        screen = ResultScreen()
        record, changes = self._carrel.sitting(sitting), self._carrel.changes(sitting)
        screen.render_view(result_view(record, delivery, result, changes))
        screen.regrade_asked.connect(self._on_regrade)

        def work(_: Reporter) -> tuple[InsightView, RegradeView]:
            regrades = self._carrel.regrades(sitting)
            return (
                insight_view(self._carrel.insight(sitting)),
                regrade_view(regrades, delivery.bank_hash),
            )

        self._run_for(screen, work, partial(_show, screen))
        return screen

    def history(self, candidate: str, exam: str, subject: str) -> HistoryScreen:
        """The screen of a candidate's sittings of one exam (by id)."""
        screen = HistoryScreen()

        def work(_: Reporter) -> HistoryView:
            return history_view(subject, self._carrel.trend(candidate, exam))

        self._run_for(screen, work, screen.render_view)
        return screen

    def _on_regrade(self, sitting: str) -> None:
        screen = self.sender()
        assert isinstance(screen, ResultScreen)
        ask = Question(
            screen, "regrade", tr("Re-grade"), tr(REGRADE), tr("&Re-grade"), (screen, sitting)
        )
        ask.confirmed.connect(self._regrade)
        ask.open()

    def _regrade(self, subject: tuple[ResultScreen, str]) -> None:
        screen, sitting = subject

        def work(_: Reporter) -> RegradeView:
            made = self._carrel.regrade(sitting)
            filed = self._carrel.regrades(sitting)
            if not filed:
                return unchanged_view(made)
            return regrade_view(filed, self._carrel.sitting(sitting).bank_hash)

        self._run_for(screen, work, screen.render_regrades)

    def _run_for(
        self, screen: QWidget, work: Callable[[Reporter], T], show: Callable[[T], None]
    ) -> None:
        """Show what work gives, unless the screen is gone by then."""

        def done(value: T) -> None:
            if not ticket.cancelled:
                show(value)

        def failed(error: Exception) -> None:
            if not ticket.cancelled:
                raise error

        ticket = self._tasks.run(Job(work, done, failed))
        screen.destroyed.connect(ticket.cancel)


def _show(screen: ResultScreen, found: tuple[InsightView, RegradeView]) -> None:
    screen.render_insight(found[0])
    screen.render_regrades(found[1])
