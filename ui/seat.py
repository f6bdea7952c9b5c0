"""One sitting in the window: begins it, opens the room, files its end."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from core.errors import CarrelError
from core.exam.phases import Phase
from ui.calm import as_usual, calm
from ui.tasks import Job, Reporter, Tasks
from ui.words import tr

if TYPE_CHECKING:
    from core.app import Carrel
    from core.exam.delivery import Delivery
    from core.exam.session import Session
    from core.records import SittingRecord
    from ui.recovery_acts import RecoveryKeeper
    from ui.screens.room import ExamRoom

Begin = Callable[["Carrel"], "Session"]
"""Starts a sitting, or takes one up."""


@dataclass(frozen=True, slots=True)
class Filed:
    """A sitting that was ended and filed."""

    record: SittingRecord
    delivery: Delivery


class Seat(QObject):
    """Holds the open session, at most one. What is shown before and after it, the flow decides."""

    opened = Signal(object)
    """Carries the :class:`ExamRoom` to show."""
    not_opened = Signal(object)
    """Carries the exception; nobody sits."""
    filed = Signal(object)
    """Carries a :class:`Filed`: there is a result, shown or withheld."""
    vacated = Signal()
    """Left, declined, lapsed or abandoned: no result now."""

    def __init__(self, carrel: Carrel, window: QWidget, tasks: Tasks) -> None:
        super().__init__(window)
        self._carrel = carrel
        self._window = window
        self._tasks = tasks
        self._session: Session | None = None
        self._room: ExamRoom | None = None
        self._keeper: RecoveryKeeper | None = None

    def begin(self, make: Begin) -> None:
        """Start or resume beside the window: a form is assembled, a log is read."""

        def work(_: Reporter) -> Session:
            return make(self._carrel)

        self._tasks.run(Job(work, done=self._enter, failed=self.not_opened.emit))

    def may_close(self) -> bool:
        """Whether the window may go; an open or unsaved sitting asks how to leave instead."""
        if self._session is None or self._room is None:
            return True
        if self._session.state.over and self._session.saved:
            return True
        self._room.request_close()
        return False

    def _enter(self, session: Session) -> None:
        from ui.screens.room import ExamRoom  # noqa: PLC0415  (not needed for the first picture)

        self._session = session
        try:
            self._room = ExamRoom(session, self._window)
        except CarrelError as error:
            self._stand_up()
            self.not_opened.emit(error)
            return
        self._room.left.connect(self._on_left)
        self._room.recovery_asked.connect(self._on_recovery_asked)
        calm()
        self.opened.emit(self._room)

    def _on_recovery_asked(self) -> None:
        from ui.recovery_acts import RecoveryKeeper  # noqa: PLC0415  (rarely needed)

        assert self._session is not None
        if self._keeper is None:
            self._keeper = RecoveryKeeper(self._carrel, self._session, self._window, self._tasks)
        self._keeper.ask()

    def _drop_keeper(self) -> None:
        if self._keeper is not None:
            self._keeper.close()
        self._keeper = None

    def _on_left(self) -> None:
        if self._session is not None and self._session.state.phase is Phase.FINISHED:
            self._complete()
        else:
            self._vacate()

    def _complete(self) -> None:
        """File the end beside the window: it waits for the disk."""
        session = self._session
        assert session is not None

        def work(_: Reporter) -> Filed:
            return Filed(self._carrel.complete(session), session.delivery)

        self._tasks.run(Job(work, done=self._completed, failed=self._not_completed))

    def _completed(self, filed: Filed) -> None:
        as_usual()
        self._drop_keeper()
        self._session = self._room = None
        self.filed.emit(filed)

    def _not_completed(self, error: Exception) -> None:
        from ui.screens.dialogs import Question  # noqa: PLC0415  (as above)

        if not isinstance(error, CarrelError):
            raise error
        ask = Question(
            self._window, "retry", tr("Not saved yet"), tr(error.message), tr("&Try again")
        )
        ask.confirmed.connect(self._complete)
        ask.rejected.connect(self._vacate)
        ask.open()

    def _vacate(self) -> None:
        self._stand_up()
        self.vacated.emit()

    def _stand_up(self) -> None:
        as_usual()
        self._drop_keeper()
        if self._session:
            self._session.close()
        self._session = self._room = None
