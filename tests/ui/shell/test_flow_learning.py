"""Journeys that follow a result: study a task, look at the trend, re-grade, sit a new form."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from tests.ui.desk import Desk, sit_patchily
from tests.ui.hands import cells, choose, click, dialog, text
from tests.ui.shell.test_flow import Window, desk, window
from ui.screens.explain import ExplainScreen
from ui.screens.history import HistoryScreen
from ui.screens.result import ResultScreen

__all__ = ["desk", "window"]

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")  # the offscreen platform says so


def opened(window: Window, sitting: str) -> ResultScreen:
    """The result, with what is learnt from it."""
    flow = window.shell.flow
    assert flow is not None
    flow.show_result(sitting)
    screen = window.top
    assert isinstance(screen, ResultScreen)
    window.qtbot.waitUntil(screen.study.isVisible, timeout=10_000)
    return screen


def test_the_questions_of_a_task_are_walked(window: Window, desk: Desk) -> None:
    screen = opened(window, sit_patchily(desk).id)
    count = cells(screen, "study_tasks")[1][3].split()[0]
    choose(screen, "study_tasks", 1)
    click(screen, "study_review")
    walk = window.top
    assert isinstance(walk, ExplainScreen)
    assert walk.filters.currentText().startswith("To study, ")
    assert len(cells(walk, "explain_list")) == int(count)
    click(walk, "explain_back")
    assert window.top is screen


def test_a_regrade_is_asked_and_its_result_shown(window: Window, desk: Desk) -> None:
    screen = opened(window, desk.sit().id)
    click(screen, "result_regrade")
    click(dialog(screen, "regrade"), "regrade_yes")
    window.qtbot.waitUntil(screen.regrades.isVisible, timeout=10_000)
    assert "No key of this form has changed" in text(screen, "regrade_heading")


def test_a_screen_that_is_gone_gets_nothing(qtbot: QtBot, window: Window, desk: Desk) -> None:
    record = desk.sit()
    flow, tasks = window.shell.flow, window.shell._tasks
    assert flow is not None
    assert tasks is not None
    flow.show_result(record.id)
    flow.show_home()
    qtbot.waitUntil(lambda: not window.shell.window.findChildren(ResultScreen))
    qtbot.waitUntil(lambda: not tasks.busy, timeout=10_000)
    assert window.top is window.home


def test_the_trend_opens_from_home_and_leads_to_a_result(window: Window, desk: Desk) -> None:
    sittings = [desk.sit(lambda index: False).id, desk.sit().id]
    flow = window.shell.flow
    assert flow is not None
    flow.show_home()
    click(window.home, "sitting_trend")
    screen = window.top
    assert isinstance(screen, HistoryScreen)
    window.qtbot.waitUntil(screen.open_button.isEnabled, timeout=10_000)
    assert len(cells(screen, "history_list")) == len(sittings)
    click(screen, "history_open")
    window.wait_for(ResultScreen)
    assert text(window.top, "result_outcome") == "PASS"


def test_a_new_form_is_chosen_at_home(window: Window, desk: Desk) -> None:
    screen = opened(window, desk.sit().id)
    click(screen, "result_new_form")
    assert window.top is window.home
    view = window.shell.flow._presenter.view()  # type: ignore[union-attr]
    assert (view.exam, view.form) == (desk.exam.id, "random")
    assert view.can_start
