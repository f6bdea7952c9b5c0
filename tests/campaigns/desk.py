"""One sitting in the real room: clicks by a seed, tells what the screen shows after each paint."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from core.app import Carrel
from core.clock import SystemClock
from core.exam.intents import Move
from core.exam.phases import Phase, ResultMode
from core.exam.session import Session
from core.exam.start import StartRequest
from tests.campaigns.candidate import Candidate
from tests.campaigns.eyes import Eyes
from tests.campaigns.reader import state_text
from ui.screens.room import ExamRoom
from ui.seat import Filed, Seat
from ui.tasks import Tasks

Say = Callable[..., None]

_PATIENCE_S = 10.0


class Window(QWidget):
    """The window around the room; ``painted`` is called when a picture of it is on the screen."""

    def __init__(self, painted: Callable[[], None]) -> None:
        super().__init__()
        self._painted = painted
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self.resize(1366, 768)

    def show_room(self, room: QWidget) -> None:
        """Fill the window with a room."""
        self._box.addWidget(room)
        self.show()

    def event(self, event: QEvent) -> bool:
        """Qt: an update request is where changed widgets are painted and flushed, all at once."""
        done = super().event(event)
        if event.type() is QEvent.Type.UpdateRequest:
            self._painted()
        return done


class Desk(QObject):
    """Does one job: a sitting from its begin, or from where it was, until killed or done."""

    def __init__(self, job: dict[str, Any], say: Say) -> None:
        super().__init__()
        self._job = job
        self._say = say
        self._carrel = Carrel.open(Path(job["folder"]), SystemClock())
        self._window = Window(self._painted)
        self._tasks = Tasks()
        self._seat = Seat(self._carrel, self._window, self._tasks)
        self._seat.opened.connect(self._opened)
        self._seat.not_opened.connect(self._not_opened)
        self._seat.filed.connect(self._filed)
        self._seat.vacated.connect(self._finish)
        self._session: Session | None = None
        self._room: ExamRoom | None = None
        self._candidate: Candidate | None = None
        self._eyes: Eyes | None = None
        self._begun = False
        self._next = QTimer(self, singleShot=True)
        self._next.timeout.connect(self._act)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Qt: the first picture comes without a request; the timer fires once it is flushed."""
        if event.type() is QEvent.Type.Paint:
            watched.removeEventFilter(self)
            QTimer.singleShot(0, self._painted)
        return False

    def sit(self) -> None:
        """Until done. A job that resumes without ``go_on`` is done when the room is shown."""
        self._seat.begin(self._make)
        try:
            QApplication.exec()
        finally:
            self._next.stop()
            if self._session is not None:
                self._session.close()
            if self._room is not None:
                self._room._timer.stop()
            self._window.hide()
            self._tasks.close()
            self._carrel.close()
            self._window.deleteLater()

    def _make(self, carrel: Carrel) -> Session:
        """Called on the worker's thread, as the program's own beginnings are."""
        if self._job.get("resume"):
            session = carrel.resume(self._job["resume"], waits=True)
        else:
            request = StartRequest(
                candidate=carrel.candidates()[0].id,
                exam=self._job["exam"],
                form=self._job["form"],
                seed=self._job["seed"],
                accommodations=tuple(self._job["accommodations"]),
                short=True,
                result=ResultMode(self._job["result"]),
            )
            session = carrel.start(request)
            advance(session, self._job["from"])
            session.wait_saved(_PATIENCE_S)
        self._session = session
        return session

    def _opened(self, room: ExamRoom) -> None:
        session = self._session
        assert session is not None
        self._room = room
        self._say(
            t="sitting",
            sitting=session.state.sitting,
            state=state_text(session.state),
        )
        self._eyes = Eyes(room, session)
        self._candidate = Candidate(self._window, room, session, self._job["seed"], self._say)
        room.installEventFilter(self)
        self._window.show_room(room)

    def _painted(self) -> None:
        if self._eyes is None or self._room is None or self._session is None:
            return
        before = time.clock_gettime_ns(time.CLOCK_MONOTONIC)
        seen = self._eyes.look()
        if seen is None:
            return
        self._say(t="saw", mono_ns=before, **seen)
        if self._job.get("resume") and not self._job.get("go_on"):
            QApplication.exit()
        elif not self._begun and not self._job.get("idle"):
            self._begun = True
            self._next.start(0)

    def _act(self) -> None:
        candidate = self._candidate
        if candidate is None or self._session is None or self._session.state.over:
            return
        self._next.start(candidate.act())

    def _not_opened(self, error: Exception) -> None:
        self._say(t="failed", why=repr(error))
        QApplication.exit()

    def _filed(self, filed: Filed) -> None:
        self._say(t="filed", outcome=str(filed.record.outcome), scaled=filed.record.scaled)
        self._finish()

    def _finish(self) -> None:
        self._session = None
        QApplication.exit()


def advance(session: Session, phase: str) -> None:
    """Go on without the room up to a phase, so that runs begin everywhere in a sitting."""
    wanted = Phase(phase)
    if wanted is Phase.WELCOME:
        return
    session.perform(Move.CONFIRM)
    if wanted is Phase.AGREEMENT:
        return
    session.perform(Move.AGREE)
    if session.state.phase is Phase.TUTORIAL:
        session.perform(Move.FINISH_TUTORIAL)
    session.perform(Move.BEGIN)
    if wanted is Phase.ITEM:
        return
    for _ in session.state.items:
        session.perform(Move.NEXT)
    if wanted is Phase.SURVEY:
        session.perform(Move.END_ITEMS)
