"""Outlines of boxes, circles and fields can be seen in every theme and every colour scheme."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QFrame,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QSpinBox,
    QVBoxLayout,
)
from pytestqt.qtbot import QtBot

from tests.screens.cast import Cast
from tests.screens.painting import settle
from tests.screens.rooms import ITEMS, OTHERS, Rooms
from tests.ui.accessibility.displays import SIZE
from tests.ui.accessibility.seen import faint_outlines, outlines
from ui.theme import shell

KINDS = (QCheckBox, QRadioButton, QComboBox, QLineEdit, QSpinBox, QPushButton)


@pytest.fixture
def _theme_as_before(qapp: QApplication) -> Iterator[None]:
    palette = qapp.palette()
    yield
    shell.use("light", qapp)
    qapp.setPalette(palette)


@pytest.mark.usefixtures("_theme_as_before")
@pytest.mark.parametrize("theme", list(shell.THEMES))
def test_controls_of_a_page_are_outlined_in_every_theme(
    qtbot: QtBot, qapp: QApplication, theme: str
) -> None:
    shell.use(theme, qapp)
    page = QFrame()
    page.setObjectName("shell_page")
    qtbot.addWidget(page)
    column = QVBoxLayout(page)
    for kind in KINDS:
        column.addWidget(kind())
    shell.apply_shell(page)
    page.resize(300, 400)
    with qtbot.waitExposed(page):
        page.show()
    assert {type(widget) for widget, _ in outlines(page)} == set(KINDS)
    assert faint_outlines(page) == []


@pytest.mark.parametrize("screen", ["single", "multiple", "allowance", "survey"])
def test_controls_of_the_room_are_outlined_in_every_scheme(qtbot: QtBot, screen: str) -> None:
    cast = Cast.gather()
    room = (ITEMS | OTHERS)[screen](Rooms(cast, SIZE))
    schemes = cast.driver().schemes
    assert len(schemes) == 11
    for scheme in schemes:
        room.tool_bar.looks.scheme_chosen.emit(scheme.id)
        settle()
        assert len(list(outlines(room))) >= 4
        assert faint_outlines(room) == [], scheme.title
    room.close()
    room.deleteLater()


@pytest.mark.usefixtures("_theme_as_before")
def test_a_theme_chosen_twice_keeps_its_outlines(qtbot: QtBot, qapp: QApplication) -> None:
    for _ in range(2):
        shell.use("light", qapp)
    page = QFrame()
    qtbot.addWidget(page)
    column = QVBoxLayout(page)
    column.addWidget(QCheckBox("Box"))
    shell.apply_shell(page)
    with qtbot.waitExposed(page):
        page.show()
    assert [ratio >= 3 for _, ratio in outlines(page)] == [True]
