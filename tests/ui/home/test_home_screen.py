"""Home with its widgets: what is clicked reaches the records, what is in them is shown."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QFileDialog, QLineEdit, QPushButton, QRadioButton, QWidget
from pytestqt.qtbot import QtBot

from core.errors import BankError
from core.exam.phases import ResultMode
from core.exam.start import RANDOM
from tests.ui.desk import Desk, changed_bank, to_items
from tests.ui.hands import cells, choose, click, dialog, dialogs, find, text
from tests.ui.shell.accessible import nameless, spoken
from ui.home_acts import HomeActs
from ui.presenters.home import HomePresenter
from ui.screens.home import HomeScreen
from ui.tasks import Tasks

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")  # the offscreen platform says so


class Home:
    """The screen, connected as the window connects it."""

    def __init__(self, desk: Desk, screen: HomeScreen, tasks: Tasks) -> None:
        self.screen = screen
        self.presenter = HomePresenter(desk.carrel)
        self.acts = HomeActs(desk.carrel, screen, self.presenter, tasks)
        self.presenter.load()
        self.presenter.choose_exam(desk.exam.id)
        self.refresh()

    def refresh(self) -> None:
        self.acts.refresh()
        self.screen.set_busy("")


@pytest.fixture
def home(qtbot: QtBot, desk: Desk) -> Iterator[Home]:
    screen, tasks = HomeScreen(), Tasks()
    qtbot.addWidget(screen)
    screen.finish()
    screen.resize(1280, 800)
    screen.show()
    yield Home(desk, screen, tasks)
    tasks.close()


def leave_open(desk: Desk) -> str:
    session = desk.start()
    to_items(session)
    assert session.wait_saved(5)
    session.close()
    return session.state.sitting


def test_the_skeleton_takes_no_clicks_and_says_why(qtbot: QtBot) -> None:
    screen = HomeScreen()
    qtbot.addWidget(screen)
    screen.show()
    assert screen.findChildren(QPushButton) == []
    assert text(screen, "home_status") == "Opening the records…"
    screen.finish()
    assert not find(screen, QPushButton, "candidate_add").isEnabled()


def test_a_candidate_is_added_by_keyboard(home: Home, desk: Desk) -> None:
    click(home.screen, "candidate_add")
    box = dialog(home.screen, "candidate_dialog")
    name = find(box, QLineEdit, "candidate_name")
    assert not find(box, QPushButton, "candidate_keep").isEnabled()
    QTest.keyClicks(name, "  Grace Hopper ")
    QTest.keyClick(name, Qt.Key.Key_Return)
    assert dialogs(home.screen) == []
    assert "Grace Hopper" in [known.name for known in desk.carrel.candidates()]
    assert find(home.screen, QComboBox, "candidate_list").currentText() == "Grace Hopper"
    assert "PRACTICE-" in text(home.screen, "candidate_card")


def test_a_dialog_that_is_cancelled_adds_nobody(home: Home, desk: Desk) -> None:
    click(home.screen, "candidate_add")
    box = dialog(home.screen, "candidate_dialog")
    QTest.keyClicks(find(box, QLineEdit, "candidate_name"), "Nobody")
    QTest.keyClick(box, Qt.Key.Key_Escape)
    assert len(desk.carrel.candidates()) == 1


def test_standing_accommodations_preset_the_toggles(home: Home, desk: Desk) -> None:
    name, title = desk.exam.accommodations[0][:2]
    click(home.screen, "candidate_edit")
    box = dialog(home.screen, "candidate_dialog")
    assert find(box, QLineEdit, "candidate_name").isReadOnly()
    click(box, f"candidate_{name}")
    click(box, "candidate_keep")
    assert desk.carrel.candidates()[0].accommodations == (name,)
    assert title in text(home.screen, "candidate_card")
    assert home.presenter.request().accommodations == (name,)
    before = text(home.screen, "home_summary")
    click(home.screen, f"{name}_toggle")
    assert home.presenter.request().accommodations == ()
    assert text(home.screen, "home_summary") != before


def test_choices_reach_the_request(home: Home) -> None:
    choose(home.screen, "form_list", 1)
    click(home.screen, "result_instant")
    request = home.presenter.request()
    assert (request.form, request.result) == (RANDOM, ResultMode.INSTANT)
    click(home.screen, "result_withheld")
    assert home.presenter.request().result is ResultMode.WITHHELD
    assert not find(home.screen, QRadioButton, "result_instant").isChecked()


def test_a_form_code_is_typed_only_where_it_is_wanted(home: Home) -> None:
    code = find(home.screen, QLineEdit, "form_code")
    assert not code.isVisible()
    choose(home.screen, "form_list", 2)
    assert code.isVisible()
    assert not find(home.screen, QPushButton, "home_start").isEnabled()
    QTest.keyClicks(code, "MIN-001/A/00000000")
    assert find(home.screen, QPushButton, "home_start").isEnabled()
    assert home.presenter.request().form == "MIN-001/A/00000000"


def test_an_empty_history_tells_the_newcomer_what_to_do(home: Home) -> None:
    assert "Choose a form and start" in text(home.screen, "history_empty")
    assert not find(home.screen, QPushButton, "sitting_delete").isEnabled()
    assert not find(home.screen, QPushButton, "home_resume").isVisible()


def test_each_row_offers_what_can_be_done_with_it(home: Home, desk: Desk) -> None:
    desk.sit()
    desk.clock.advance(60_000)
    desk.sit(result=ResultMode.WITHHELD)
    desk.clock.advance(60_000)
    leave_open(desk)
    home.refresh()
    assert [row[3].split()[0] for row in cells(home.screen, "sitting_list")] == [
        "Unfinished", "Withheld", "PASS",
    ]  # fmt: skip
    offered = {0: "sitting_abandon", 1: "sitting_release"}
    for row in range(3):
        choose(home.screen, "sitting_list", row)
        scored = row == 2
        assert find(home.screen, QPushButton, "sitting_open").isEnabled() is scored
        assert find(home.screen, QPushButton, "sitting_print").isEnabled() is scored
        for other, name in offered.items():
            assert find(home.screen, QPushButton, name).isVisible() is (other == row)
    assert find(home.screen, QPushButton, "home_resume").isVisible()
    assert "MIN-001, Form A" in text(home.screen, "resume_text")


def test_a_row_is_opened_or_resumed_by_enter(qtbot: QtBot, home: Home, desk: Desk) -> None:
    done = desk.sit().id
    desk.clock.advance(60_000)
    left = leave_open(desk)
    home.refresh()
    for row, signal, sitting in (
        (0, home.screen.history.resume, left),
        (1, home.screen.history.open_result, done),
    ):
        choose(home.screen, "sitting_list", row)
        with qtbot.waitSignal(signal) as caught:
            QTest.keyClick(home.screen.history.list, Qt.Key.Key_Return)
        assert caught.args is not None
        assert caught.args[0].id == sitting


@pytest.mark.parametrize(
    ("button", "question", "before", "after"),
    [
        ("sitting_delete", "delete", 1, []),
        ("sitting_release", "release", 1, ["PASS"]),
        ("sitting_abandon", "abandon", 0, ["Abandoned"]),
    ],
)
def test_acts_that_cannot_be_taken_back_ask_first(
    home: Home, desk: Desk, button: str, question: str, before: int, after: list[str]
) -> None:
    if question == "abandon":
        leave_open(desk)
    else:
        desk.sit(result=ResultMode.WITHHELD)
    home.refresh()
    state = cells(home.screen, "sitting_list")
    click(home.screen, button)
    box = dialog(home.screen, question)
    assert "MIN-001, Form A" in box.accessibleDescription()
    QTest.keyClick(box, Qt.Key.Key_Return)
    assert dialogs(home.screen) == [], "Enter means no"
    assert cells(home.screen, "sitting_list") == state
    click(home.screen, button)
    click(dialog(home.screen, question), f"{question}_yes")
    assert [row[3] for row in cells(home.screen, "sitting_list")] == after


def folder_chosen(home: Home, folder: Path) -> None:
    click(home.screen, "bank_add")
    chooser = dialog(home.screen, "bank_dialog")
    assert isinstance(chooser, QFileDialog)
    chooser.fileSelected.emit(str(folder))
    chooser.close()


def test_a_bank_is_added_and_chosen(qtbot: QtBot, home: Home, desk: Desk, tmp_path: Path) -> None:
    folder = changed_bank(tmp_path / "second", "exam.yaml", "id: mini\n", "id: second\n")
    folder_chosen(home, folder)
    assert "bank_progress" in dialogs(home.screen)
    qtbot.waitUntil(lambda: dialogs(home.screen) == [])
    assert home.presenter.request().exam == "second"
    assert {exam.id for exam in desk.carrel.exams()} >= {"mini", "second"}


def test_a_faulty_bank_is_told_and_nothing_is_loaded(
    qtbot: QtBot, home: Home, desk: Desk, tmp_path: Path
) -> None:
    folder = changed_bank(tmp_path / "broken", "exam.yaml", "minutes: 45", "minutes: none")
    before = desk.carrel.exams()
    with qtbot.captureExceptions() as errors:
        folder_chosen(home, folder)
        qtbot.waitUntil(lambda: bool(errors))
    assert isinstance(errors[0][1], BankError)
    assert any("minutes" in fault for fault in errors[0][1].faults)
    assert dialogs(home.screen) == []
    assert desk.carrel.exams() == before


def test_adding_a_bank_can_be_cancelled(
    qtbot: QtBot, home: Home, desk: Desk, tmp_path: Path
) -> None:
    folder = changed_bank(tmp_path / "third", "exam.yaml", "id: mini\n", "id: third\n")
    before = desk.carrel.exams()
    folder_chosen(home, folder)
    box = dialog(home.screen, "bank_progress")
    click(box, "bank_progress_cancel")
    assert box.isVisible(), "it stays until the work has stopped"
    qtbot.waitUntil(lambda: dialogs(home.screen) == [])
    assert desk.carrel.exams() == before


def test_every_control_has_a_name(home: Home, desk: Desk) -> None:
    desk.sit()
    home.refresh()
    choose(home.screen, "form_list", 2)
    assert nameless(home.screen) == []
    assert spoken(home.screen.setup.forms) == "Form"
    click(home.screen, "candidate_add")
    assert nameless(dialog(home.screen, "candidate_dialog")) == []


def test_tab_reaches_every_control(home: Home, desk: Desk) -> None:
    desk.sit()
    home.refresh()
    wanted = {
        child
        for child in home.screen.findChildren(QWidget)
        if child.isVisible() and child.isEnabled() and child.focusPolicy() & Qt.FocusPolicy.TabFocus
    }
    seen: set[QWidget] = set()
    step: QWidget | None = home.screen
    while step is not None and step not in seen:
        seen.add(step)
        step = step.nextInFocusChain()
    assert wanted <= seen


@pytest.mark.parametrize("size", [(1024, 768), (1366, 768), (1920, 1080)])
def test_start_is_always_in_sight(home: Home, desk: Desk, size: tuple[int, int]) -> None:
    home.screen.resize(*size)
    choose(home.screen, "form_list", 2)
    start = find(home.screen, QPushButton, "home_start")
    corner = start.mapTo(home.screen, start.rect().bottomRight())
    assert home.screen.rect().contains(corner)
