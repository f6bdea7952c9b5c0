"""A failing disk in the real window: said; a recovery file saved, kept fresh, and taken up."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from core.app import Carrel
from core.exam.intents import Choose, GoTo
from core.exam.phases import ResultMode
from core.exam.session import Session
from core.recovery import read_recovery
from tests.core.storage.test_recovery import answer_rest
from tests.fakes import make_clock
from tests.faults import FULL, FaultyDisk, Step
from tests.ui.desk import Desk, to_items
from tests.ui.hands import click, dialogs, find
from ui.app import Shell
from ui.recovery_acts import AGAIN_MS
from ui.screens.home import HomeScreen
from ui.screens.result import WithheldScreen
from ui.screens.room import ExamRoom

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")  # the offscreen platform says so


class Window:
    """The whole window on a desk whose disk can be made to refuse."""

    def __init__(self, qtbot: QtBot, folder: Path) -> None:
        self.qtbot = qtbot
        self.desk = Desk.make(folder, make_clock())
        self.disk = FaultyDisk(self.desk.carrel._engine)
        self.shell = Shell(folder)
        self.shell.window.painted.disconnect()
        qtbot.addWidget(self.shell.window)
        self.shell.window.show()
        self.shell.fill(self.desk.carrel)

    @property
    def top(self) -> QWidget:
        shown = self.shell.window.screen_shown
        assert shown is not None
        return shown

    def wait_for(self, kind: type[QWidget]) -> None:
        self.qtbot.waitUntil(lambda: isinstance(self.top, kind), timeout=10_000)

    def sit(self) -> tuple[ExamRoom, Session]:
        """A sitting at its first item, all of it on the disk."""
        assert self.shell.flow is not None
        self.shell.flow.begin(lambda carrel: self.desk.start(ResultMode.WITHHELD))
        self.wait_for(ExamRoom)
        assert isinstance(self.top, ExamRoom)
        session = self.shell.flow._seat._session
        assert session is not None
        to_items(session)
        assert session.wait_saved(10)
        self.top.tick()
        return self.top, session

    def refuse(self, room: ExamRoom, session: Session) -> None:
        """The disk is full, for longer than a moment."""
        self.disk.refuse(FULL, [Step.WRITE, Step.COMMIT])
        session.perform(Choose(session.delivery.items[0].item.options[0].id))
        self.qtbot.waitUntil(lambda: session.trouble is not None)
        assert not session.saved  # whether the room has looked yet is a matter of chance
        self.desk.clock.advance(4_000)
        room.tick()

    def save_to(self, target: Path) -> None:
        """Answer the open file dialog."""
        ask = find(self.shell.window, QFileDialog, "recovery_save")
        ask.fileSelected.emit(str(target))
        ask.close()


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path) -> Iterator[Window]:
    made = Window(qtbot, tmp_path / "data")
    yield made
    made.disk.mend()
    made.shell.close()
    made.desk.carrel.close()


def test_a_recovery_file_is_offered_saved_and_kept_fresh(window: Window, tmp_path: Path) -> None:
    room, session = window.sit()
    mark = find(room, QWidget, "saved")
    assert mark.text() == "✓ Saved"  # type: ignore[attr-defined]
    window.refuse(room, session)
    assert "NOT SAVED – the disk is full" in mark.text()  # type: ignore[attr-defined]
    click(room, "recover")
    target = tmp_path / "ada.carrel-recovery"
    window.save_to(target)
    window.qtbot.waitUntil(lambda: "recovery_saved" in dialogs(window.shell.window))
    assert read_recovery(target).recovery.log == session.log
    click(window.shell.window, "recovery_saved_close")

    session.perform(GoTo(1))
    timer = next(each for each in window.shell.window.findChildren(QTimer) if _beats(each))
    timer.timeout.emit()
    window.qtbot.waitUntil(lambda: read_recovery(target).recovery.log == session.log)

    window.disk.mend()
    assert session.wait_saved(10)
    timer.timeout.emit()
    assert not timer.isActive(), "the records have everything"
    room.tick()
    assert mark.text() == "✓ Saved"  # type: ignore[attr-defined]
    room.left.emit(None)
    window.wait_for(HomeScreen)


def _beats(timer: QTimer) -> bool:
    return timer.isActive() and timer.interval() == AGAIN_MS


def test_the_offer_is_reached_by_the_keyboard(window: Window) -> None:
    room, session = window.sit()
    window.refuse(room, session)
    chain = [each.objectName() for each in room.navigation_bar.focusables()]
    assert "recover" in chain
    window.disk.mend()
    assert session.wait_saved(10)
    room.tick()
    assert "recover" not in [each.objectName() for each in room.navigation_bar.focusables()]
    room.left.emit(None)
    window.wait_for(HomeScreen)


def test_the_window_does_not_close_over_an_end_that_is_not_saved(window: Window) -> None:
    room, session = window.sit()
    window.refuse(room, session)
    answer_rest(session)
    assert session.state.over
    assert not window.shell.window.close()
    assert find(room, QWidget, "dialog").isVisible()
    window.disk.mend()
    assert session.wait_saved(10)
    room.tick()
    window.wait_for(WithheldScreen)
    assert window.shell.window.close()


def test_a_file_that_cannot_be_written_is_told(
    window: Window, tmp_path: Path, qtbot: QtBot
) -> None:
    room, session = window.sit()
    window.refuse(room, session)
    click(room, "recover")
    with qtbot.captureExceptions() as raised:
        window.save_to(tmp_path / "no" / "folder" / "file.carrel-recovery")
        qtbot.waitUntil(lambda: bool(raised))
    assert "could not be written" in str(raised[0][1])
    window.disk.mend()
    assert session.wait_saved(10)
    room.left.emit(None)
    window.wait_for(HomeScreen)


def test_home_takes_a_file_up(qtbot: QtBot, tmp_path: Path) -> None:
    desk = Desk.make(tmp_path / "data", make_clock())
    disk = FaultyDisk(desk.carrel._engine)
    session = desk.start()
    to_items(session)
    assert session.wait_saved(10)
    disk.refuse(FULL, [Step.WRITE, Step.COMMIT])
    session.perform(Choose(session.delivery.items[0].item.options[0].id))
    file = tmp_path / "ada.carrel-recovery"
    desk.carrel.recoveries.write(desk.carrel.recoveries.of(session), file)
    assert not desk.carrel._journal.close(0.1)
    desk.carrel.close()

    carrel = Carrel.open(tmp_path / "data", make_clock(), shipped_banks=tmp_path / "none")
    shell = Shell(tmp_path / "data")
    shell.window.painted.disconnect()
    qtbot.addWidget(shell.window)
    shell.window.show()
    shell.fill(carrel)
    qtbot.waitUntil(shell.home.recover.isVisible)
    click(shell.home, "home_recover")
    ask = find(shell.window, QFileDialog, "recovery_open")
    ask.fileSelected.emit(str(file))
    ask.close()
    qtbot.waitUntil(lambda: "recovery_done" in dialogs(shell.window))
    assert tuple(carrel._store.log(session.state.sitting)) == session.log
    click(shell.window, "recovery_done_close")
    shell.close()
    carrel.close()
