"""The window of a rehearsal and the loop that plays the script in it."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from types import TracebackType

from PySide6.QtCore import QObject, QTimer

from core.app import Carrel
from core.clock import ScriptedClock
from core.exam.session import Session
from core.records import SittingRecord
from ui.app import make_application
from ui.flow import Flow
from ui.rehearsal.behaviour import plan
from ui.rehearsal.hands import Hands, Missing
from ui.rehearsal.script import SETTLE, Script
from ui.rehearsal.wishes import Progress, Wishes
from ui.screens.home import HomeScreen
from ui.screens.room import ExamRoom
from ui.seat import Begin
from ui.tasks import Tasks
from ui.window import MainWindow

_POLL_MS = 15
"""Real milliseconds for the window to settle, or between two looks at background work."""

_PATIENCE = 4_000
"""Looks after which a rehearsal that waits for a screen is given up: one minute."""


class Stage(QObject):
    """Plays one sitting. Time moves only between steps, or with the compression asked for."""

    def __init__(
        self, carrel: Carrel, clock: ScriptedClock, wishes: Wishes, progress: Progress
    ) -> None:
        self._application = make_application()
        super().__init__()
        self._carrel = carrel
        self._clock = clock
        self._wishes = wishes
        self._progress = progress
        self._window = MainWindow()
        self._home = HomeScreen()
        self._tasks = Tasks()
        self._session: Session | None = None
        self._failure: BaseException | None = None
        self._play: Iterator[int] = iter(())
        self._hands = Hands(self._window, wishes.out)
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._step)
        self._shown = -1

    def play(self, begin: Begin) -> SittingRecord:
        """Show the window, play the sitting, and give its record."""
        self._window.show_screen(self._home)
        self._window.show()
        self._home.finish()
        flow = Flow(self._carrel, self._window, self._home, self._tasks)
        flow.show_home()
        self._play = self._scenes(flow, begin)
        self._timer.start(0)
        hook, sys.excepthook = sys.excepthook, self._on_exception
        try:
            self._application.exec()
        finally:
            sys.excepthook = hook
        self._window.guard_close(lambda: True)
        self._window.close()
        self._tasks.close()
        if self._failure is not None:
            raise self._failure
        assert self._session is not None
        return self._carrel.sitting(self._session.state.sitting)

    def _scenes(self, flow: Flow, begin: Begin) -> Iterator[int]:
        yield from self._until_seen("home_start")
        yield SETTLE
        self._hands.picture("home")

        def make(carrel: Carrel) -> Session:
            self._session = begin(carrel)
            return self._session

        flow.begin(make)
        yield from self._until(lambda: isinstance(self._window.screen_shown, ExamRoom))
        session = self._session
        assert session is not None
        plans = plan(session.delivery, self._wishes.behaviour, self._wishes.seed)
        yield from Script(session, plans, self._hands).steps()
        yield from self._result()

    def _result(self) -> Iterator[int]:
        yield from self._until_seen("result_explain", "withheld_home")
        yield SETTLE
        self._hands.picture("result")
        if not self._hands.sees("result_explain"):
            return
        self._hands.click("result_explain")
        yield from self._until_seen("explain_next")
        yield SETTLE
        self._hands.picture("explanation")
        self._hands.click("explain_next")
        yield SETTLE
        self._hands.picture("explanation-next")

    def _step(self) -> None:
        """One step of the script; what it raises ends the rehearsal.

        By ``exit``, not ``quit``: an open sitting refuses to let its window close.
        """
        try:
            wait_ms = next(self._play, None)
            if wait_ms is None:
                self._application.exit()
                return
            self._pass_time(wait_ms)
        except Exception as error:  # noqa: BLE001  (handed on to the caller of play)
            self._failure = error
            self._application.exit()

    def _on_exception(
        self, _kind: type[BaseException], error: BaseException, _trace: TracebackType | None
    ) -> None:
        """What a slot of the window raises ends the rehearsal too."""
        self._failure = self._failure or error
        self._application.exit()

    def _pass_time(self, wait_ms: int) -> None:
        factor = self._wishes.compression
        if wait_ms == SETTLE:
            self._timer.start(_POLL_MS)
            return
        if factor:
            self._timer.start(round(wait_ms / factor))
        else:
            self._clock.advance(wait_ms)
            self._timer.start(0)
        room = self._window.screen_shown
        if isinstance(room, ExamRoom):
            room.tick()
        self._say(room)

    def _say(self, room: object) -> None:
        if self._session is None or not isinstance(room, ExamRoom):
            return
        position = self._session.state.position
        if position != self._shown:
            self._shown = position
            self._progress(f"question {position + 1} of {len(self._session.state.items)}")

    def _until_seen(self, *names: str) -> Iterator[int]:
        yield from self._until(lambda: any(self._hands.sees(name) for name in names))

    def _until(self, condition: Callable[[], bool]) -> Iterator[int]:
        for _ in range(_PATIENCE):
            if condition():
                return
            yield SETTLE
        raise Missing("the screen that should come next does not appear")
