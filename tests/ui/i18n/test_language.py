"""The language of the window: chosen at home, at once, and again at the next start."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QLabel, QMenu, QPushButton

from core.paths import Paths
from tests.ui.desk import Desk
from tests.ui.hands import cells, choose, click, find
from ui.app import Shell, choose_language
from ui.i18n import LANGUAGES, Translated, known, speak_as
from ui.settings import FILE, data_folder, remember_language, remembered_language
from ui.words import language, tr, trn

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")  # the offscreen platform says so


@pytest.fixture(autouse=True)
def _english_again(qapp: QApplication) -> Iterator[None]:
    font = qapp.font()
    yield
    speak_as("en")
    qapp.setFont(font)


def pick(shell: Shell, code: str) -> None:
    """Open the menu and choose."""
    click(shell.window, "home_language")
    menu = find(shell.home, QMenu, "language_menu")
    action = menu.findChild(QAction, f"language_{code}")
    assert action is not None
    action.trigger()
    menu.close()


def titles(shell: Shell) -> set[str]:
    return {
        each.text()
        for each in shell.home.findChildren(QLabel)
        if each.isVisible() and each.property("role") == "title"
    }


def test_home_speaks_the_language_at_once(shell: Shell, desk: Desk) -> None:
    pick(shell, "ja")
    assert titles(shell) == {"受験者(&C)", "新しい受験", "これまでの受験"}
    assert cells(shell.home, "sitting_list")[0][3] == "合格"
    assert QApplication.focusWidget() is shell.home.language or not shell.window.isActiveWindow()
    pick(shell, "en")
    assert titles(shell) == {"&Candidate", "New sitting", "Past sittings"}


def test_the_panels_made_anew_do_what_the_old_ones_did(shell: Shell, desk: Desk) -> None:
    pick(shell, "ko")
    choose(shell.home, "form_list", 2)
    assert shell.home.setup.code.isVisible()
    click(shell.home, "sitting_open")
    shown = shell.window.screen_shown
    assert shown is not None
    assert find(shown, QLabel, "result_outcome").text() == "합격"
    click(shown, "result_home")
    assert shell.window.screen_shown is shell.home


def test_the_choice_is_kept(shell: Shell, desk: Desk) -> None:
    pick(shell, "zh_CN")
    assert remembered_language(desk.folder) == "zh_CN"
    speak_as("en")
    choose_language(desk.folder)
    assert language().code == "zh_CN"
    assert tr("&Start the sitting") == "开始考试(&S)"


def test_a_choice_that_cannot_be_kept_holds_until_the_end(shell: Shell, desk: Desk) -> None:
    (desk.folder / FILE).unlink(missing_ok=True)
    (desk.folder / FILE).mkdir()  # in the way
    pick(shell, "vi")
    assert remembered_language(desk.folder) == ""
    assert shell.home.setup.start_button.text() == "Bắt đầu thi (&S)"


def test_english_loads_nothing(desk: Desk) -> None:
    remember_language(desk.folder, "en")
    choose_language(desk.folder)
    assert language().code == "en"


def test_a_settings_file_of_anything_else_is_no_choice(desk: Desk) -> None:
    for content in (b"", b"\xff\xfe", b"colour=red\n", b"language=" + b"x" * 100_000):
        (desk.folder / FILE).write_bytes(content)
        choose_language(desk.folder)
        assert language().code == "en"


def test_the_folder_is_that_of_the_records(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    assert data_folder(None) == Paths.choose(None).data
    assert data_folder(tmp_path / "x") == Paths.choose(tmp_path / "x").data
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    assert data_folder(None) == Paths.choose(None).data


def test_names_of_locales() -> None:
    assert [known(code) for code in ("ja_JP", "vi_VN", "zh_CN", "ko", "de_DE", "zh_TW", "")] == [
        "ja", "vi", "zh_CN", "ko", "en", "en", "en",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("code", "day", "short", "time", "thousand", "questions"),
    [
        ("vi", "3/11/2026", "3/11", "17:05", "1.000", "2 câu hỏi"),
        ("ja", "2026/11/03", "11/03", "17:05", "1,000", "2 問"),
        ("ko", "2026. 11. 3.", "11. 3", "오후 5:05", "1,000", "2문항"),
        ("zh_CN", "2026/11/3", "11/3", "17:05", "1,000", "2 题"),
    ],
)
def test_dates_numbers_and_plurals_follow_the_locale(
    code: str, day: str, short: str, time: str, thousand: str, questions: str
) -> None:
    speak_as(code)
    moment = datetime(2026, 11, 3, 17, 5)
    made = language()
    assert isinstance(made, Translated)
    assert (made.day(moment), made.short_day(moment), made.time(moment)) == (day, short, time)
    assert made.number(1000) == thousand
    assert trn(2, "%n question", "%n questions") == questions
    assert QLocale().name().startswith(code)


def test_each_language_is_offered_under_its_own_name(shell: Shell) -> None:
    click(shell.window, "home_language")
    menu = find(shell.home, QMenu, "language_menu")
    actions = [each for each in menu.actions() if each.objectName().startswith("language_")]
    assert [action.text() for action in actions] == [choice.name for choice in LANGUAGES]
    assert [action.data() for action in actions if action.isChecked()] == ["en"]
    menu.close()


def test_keys_are_unique_on_home_in_every_language(shell: Shell) -> None:
    for choice in LANGUAGES:
        speak_as(choice.code)
        shell.home.retranslate()
        keys = [
            each.text().split("&")[1][0].lower()
            for each in shell.home.findChildren(QPushButton)
            if "&" in each.text() and each.isVisible()
        ]
        assert len(keys) == len(set(keys)), (choice.code, sorted(keys))
