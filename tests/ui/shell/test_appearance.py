"""The theme of the window: chosen at home, at once, and remembered."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QAction, QColor
from PySide6.QtWidgets import QApplication, QMenu

from tests.ui.desk import Desk
from tests.ui.hands import click, find
from ui.app import Shell, choose_theme
from ui.settings import remember_language, remember_theme, remembered_language, remembered_theme
from ui.theme import shell as theme
from ui.theme.system import system_theme


@pytest.fixture(autouse=True)
def _as_before(qapp: QApplication) -> Iterator[None]:
    palette = qapp.palette()
    yield
    theme.use("light", qapp)
    qapp.setPalette(palette)


def pick(shell: Shell, name: str) -> None:
    click(shell.window, "home_language")
    menu = find(shell.home, QMenu, "language_menu")
    action = menu.findChild(QAction, f"theme_{name}")
    assert action is not None
    action.trigger()
    menu.close()


def corner(shell: Shell) -> QColor:
    return shell.home.grab().toImage().pixelColor(2, 2)


@pytest.mark.parametrize("name", ["dark", "contrast", "light"])
def test_a_theme_takes_effect_at_once_and_is_remembered(
    shell: Shell, desk: Desk, name: str
) -> None:
    pick(shell, "dark" if name == "light" else "light")
    pick(shell, name)
    assert corner(shell) == QColor(theme.THEMES[name].page)
    assert remembered_theme(desk.carrel.paths.data) == name
    assert shell.home.history.isVisible()


def test_the_system_is_followed_by_default(shell: Shell, desk: Desk) -> None:
    assert shell.flow is not None
    assert shell.flow.appearance.choice == "system"
    pick(shell, "dark")
    pick(shell, "system")
    assert theme.look() is theme.THEMES[system_theme()]
    assert remembered_theme(desk.carrel.paths.data) == f"system-{system_theme()}"


def test_the_next_start_looks_the_same(qapp: QApplication, desk: Desk) -> None:
    for kept, expected in (("dark", "dark"), ("system-contrast", "contrast"), ("odd", "light")):
        remember_theme(desk.carrel.paths.data, kept)
        choose_theme(qapp, desk.folder)
        assert theme.look() is theme.THEMES[expected]


def test_language_and_theme_are_kept_side_by_side(desk: Desk) -> None:
    folder = desk.carrel.paths.data
    remember_theme(folder, "dark")
    remember_language(folder, "ja")
    assert (remembered_theme(folder), remembered_language(folder)) == ("dark", "ja")
    remember_theme(folder, "light")
    assert (remembered_theme(folder), remembered_language(folder)) == ("light", "ja")
