"""Journeys through the real window: home, room, result, walk, and back."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from core.app import Carrel
from core.errors import CarrelError, FormError, StorageError
from core.exam.intents import Choose, Move
from core.exam.phases import Phase, ResultMode
from core.exam.session import Session
from core.records import SittingRecord
from tests.builders import MINI_BANK
from tests.fakes import make_clock
from tests.ui.desk import Desk, answer_all, changed_bank, end, sit_patchily, to_items
from tests.ui.hands import cells, choose, click, dialog, dialogs, text
from tests.ui.shell.accessible import nameless
from ui.app import Shell
from ui.presenters.room import Reply
from ui.screens.explain import ExplainScreen
from ui.screens.home import HomeScreen
from ui.screens.result import ResultScreen, WithheldScreen
from ui.screens.room import ExamRoom

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")  # the offscreen platform says so


class Window:
    """The whole window on the desk's records; no hooks are taken."""

    def __init__(self, qtbot: QtBot, desk: Desk) -> None:
        self.qtbot = qtbot
        self.desk = desk
        self.shell = Shell(desk.folder)
        self.shell.window.painted.disconnect()
        qtbot.addWidget(self.shell.window)
        self.shell.window.show()
        self.shell.fill(desk.carrel)
        self.home.setup.exams.setCurrentIndex(self.home.setup.exams.findData(desk.exam.id))

    @property
    def home(self) -> HomeScreen:
        return self.shell.home

    @property
    def top(self) -> QWidget:
        shown = self.shell.window.screen_shown
        assert shown is not None
        return shown

    def wait_for(self, kind: type[QWidget]) -> None:
        self.qtbot.waitUntil(lambda: isinstance(self.top, kind), timeout=10_000)

    def room(self) -> tuple[ExamRoom, Session]:
        self.wait_for(ExamRoom)
        assert isinstance(self.top, ExamRoom)
        session = self.shell.flow._seat._session  # type: ignore[union-attr]
        assert session is not None
        return self.top, session


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    """The small exam, with a driver that lets one save and leave."""
    driver = next((MINI_BANK / "drivers").iterdir()).name
    bank = changed_bank(
        tmp_path / "bank", f"drivers/{driver}", "save_and_leave: false", "save_and_leave: true"
    )
    made = Desk.make(tmp_path / "data", make_clock(), bank)
    yield made
    made.carrel.close()


@pytest.fixture
def window(qtbot: QtBot, desk: Desk) -> Iterator[Window]:
    made = Window(qtbot, desk)
    yield made
    assert made.shell._tasks is not None
    made.shell._tasks.close()


def start(window: Window, *, withheld: bool = False) -> tuple[ExamRoom, Session]:
    click(window.home, "result_withheld" if withheld else "result_instant")
    click(window.home, "home_start")
    return window.room()


def finish(room: ExamRoom, session: Session) -> None:
    to_items(session)
    answer_all(session, lambda index: True)
    end(session)
    room.tick()


def test_a_sitting_leads_from_home_to_its_result_and_back(window: Window, desk: Desk) -> None:
    room, session = start(window)
    assert window.shell.window.isFullScreen() is room.wants_full_screen
    finish(room, session)
    window.wait_for(ResultScreen)
    assert not window.shell.window.isFullScreen()
    assert text(window.top, "result_outcome") == "PASS"
    click(window.top, "result_explain")
    assert isinstance(window.top, ExplainScreen)
    click(window.top, "explain_next")
    click(window.top, "explain_back")
    assert isinstance(window.top, ResultScreen)
    click(window.top, "result_home")
    assert window.top is window.home
    assert [row[3] for row in cells(window.home, "sitting_list")] == ["PASS"]


def test_a_withheld_sitting_shows_the_drivers_page_and_no_result(
    window: Window, desk: Desk
) -> None:
    finish(*start(window, withheld=True))
    window.wait_for(WithheldScreen)
    click(window.top, "result_home")
    assert cells(window.home, "sitting_list")[0][3].startswith("Withheld")
    click(window.home, "sitting_release")
    click(dialog(window.shell.window, "release"), "release_yes")
    click(window.home, "sitting_open")
    window.wait_for(ResultScreen)


def test_what_was_left_is_resumed_where_it_was(window: Window, desk: Desk) -> None:
    room, session = start(window)
    to_items(session)
    first = session.delivery.items[0].item.options[0].id
    session.perform(Choose(first))
    session.perform(Move.NEXT)
    session.perform(Move.LEAVE)
    room.tick()
    window.wait_for(HomeScreen)
    assert text(window.home, "resume_text").startswith("Unfinished: MIN-001")
    click(window.home, "home_resume")
    _, again = window.room()
    assert again is not session
    assert again.state.items[0].response == (first,)
    assert again.state.position == 1
    again.perform(Move.ABANDON)
    window.top.tick()  # type: ignore[attr-defined]
    window.wait_for(HomeScreen)
    assert cells(window.home, "sitting_list")[0][3] == "Abandoned"


def test_closing_the_window_in_a_sitting_asks_how_to_leave(window: Window, desk: Desk) -> None:
    _, session = start(window)
    to_items(session)
    window.shell.window.close()
    assert window.shell.window.isVisible()
    assert isinstance(window.top, ExamRoom)
    assert window.top.view.dialog is not None
    click(window.top, f"dialog_{Reply.YES}")
    window.wait_for(HomeScreen)
    assert not session.state.present
    assert window.shell.window.close()


def test_a_form_code_of_another_bank_starts_nothing(window: Window, desk: Desk) -> None:
    choose(window.home, "form_list", 2)
    window.home.setup.code.setText("MIN-001/A/00000000")
    window.home.setup.code_typed.emit("MIN-001/A/00000000")
    with window.qtbot.captureExceptions() as errors:
        click(window.home, "home_start")
        window.qtbot.waitUntil(lambda: bool(errors))
    assert isinstance(errors[0][1], CarrelError)
    assert window.top is window.home
    assert window.home.body.isEnabled()
    assert desk.carrel.sittings() == []


def test_a_form_that_the_room_cannot_show_leads_home(
    window: Window, desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    def cannot(*_: object) -> None:
        raise FormError("This form has questions that cannot be shown.")

    monkeypatch.setattr("ui.screens.room.ExamRoom", cannot)
    with window.qtbot.captureExceptions() as errors:
        click(window.home, "home_start")
        window.qtbot.waitUntil(lambda: bool(errors))
    assert isinstance(errors[0][1], FormError)
    assert window.home.body.isEnabled()
    assert window.shell.window.close(), "nobody sits"


def test_an_end_that_is_not_saved_can_be_tried_again(
    window: Window, desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    room, session = start(window)
    refused: list[Session] = []
    complete = desk.carrel.complete

    def once(given: Session) -> SittingRecord:
        if not refused:
            refused.append(given)
            raise StorageError("The end of the sitting is not on the disk yet.")
        return complete(given)

    monkeypatch.setattr(desk.carrel, "complete", once)
    finish(room, session)
    window.qtbot.waitUntil(lambda: "retry" in dialogs(window.shell.window))
    box = dialog(window.shell.window, "retry")
    assert "not on the disk" in box.accessibleDescription()
    click(box, "retry_yes")
    window.wait_for(ResultScreen)
    assert refused == [session]


def test_giving_up_on_an_unsaved_end_leads_home(
    window: Window, desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    def never(given: Session) -> SittingRecord:
        raise StorageError("The end of the sitting is not on the disk yet.")

    room, session = start(window)
    monkeypatch.setattr(desk.carrel, "complete", never)
    finish(room, session)
    window.qtbot.waitUntil(lambda: "retry" in dialogs(window.shell.window))
    click(dialog(window.shell.window, "retry"), "retry_no")
    window.wait_for(HomeScreen)


def test_screens_that_were_closed_are_gone(window: Window, desk: Desk) -> None:
    record = sit_patchily(desk)
    flow = window.shell.flow
    assert flow is not None
    for _ in range(3):
        flow.show_result(record.id)
        click(window.top, "result_explain")
        flow.show_home()
    window.qtbot.waitUntil(
        lambda: (
            not window.shell.window.findChildren(ResultScreen)
            and not window.shell.window.findChildren(ExplainScreen)
        )
    )


def test_every_screen_of_the_window_has_names(window: Window, desk: Desk) -> None:
    record = desk.sit()
    flow = window.shell.flow
    assert flow is not None
    flow.show_home()
    assert nameless(window.shell.window) == []
    flow.show_result(record.id)
    assert nameless(window.shell.window) == []
    click(window.top, "result_explain")
    assert nameless(window.shell.window) == []


def test_the_request_given_on_the_command_line_opens_the_room(qtbot: QtBot, desk: Desk) -> None:
    def begin(carrel: Carrel) -> Session:
        assert carrel is desk.carrel
        return desk.start(ResultMode.INSTANT)

    shell = Shell(desk.folder, begin)
    shell.window.painted.disconnect()
    qtbot.addWidget(shell.window)
    shell.window.show()
    shell.fill(desk.carrel)
    qtbot.waitUntil(lambda: isinstance(shell.window.screen_shown, ExamRoom))
    room = shell.window.screen_shown
    assert isinstance(room, ExamRoom)
    session = shell.flow._seat._session  # type: ignore[union-attr]
    assert session is not None
    assert session.state.phase is Phase.WELCOME
    session.perform(Move.ABANDON)
    room.tick()
    qtbot.waitUntil(lambda: shell.window.screen_shown is shell.home)
    assert shell._tasks is not None
    shell._tasks.close()
