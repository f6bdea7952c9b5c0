"""Light, dark and high-contrast themes of everything around the exam room."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields, is_dataclass

import pytest
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication, QFrame, QLabel, QVBoxLayout
from pytestqt.qtbot import QtBot

from ui.theme import shell
from ui.theme.shell import DARK, HIGH_CONTRAST, LIGHT, PAIRS, SIGNS, THEMES, ShellTokens
from ui.theme.textsize import LARGEST, USUAL_POINTS, factor_of
from ui.theme.tokens import contrast


@pytest.fixture(autouse=True)
def _as_before(qapp: QApplication) -> Iterator[None]:
    palette = qapp.palette()
    yield
    shell.use("light", qapp)
    qapp.setPalette(palette)


@pytest.mark.parametrize("name", list(THEMES))
def test_text_and_signs_can_be_told_from_what_they_stand_on(name: str) -> None:
    tokens = THEMES[name]
    for pairs, ratio in ((PAIRS, 4.5), (SIGNS, 3.0)):
        found = {(a, b): contrast(getattr(tokens, a), getattr(tokens, b)) for a, b in pairs}
        assert {pair: got for pair, got in found.items() if got < ratio} == {}


def test_high_contrast_is_higher_than_asked_for() -> None:
    for one, other in PAIRS:
        assert contrast(getattr(HIGH_CONTRAST, one), getattr(HIGH_CONTRAST, other)) >= 7


def test_no_colour_of_the_shell_is_without_a_pair() -> None:
    assert set(ShellTokens._fields) - {each for pair in (*PAIRS, *SIGNS) for each in pair} == {
        "line",
        "notice_line",
    }


@pytest.mark.parametrize("name", list(THEMES))
def test_pages_are_painted_in_the_theme_in_use(qtbot: QtBot, qapp: QApplication, name: str) -> None:
    shell.use(name, qapp)
    page = QFrame()
    page.setObjectName("shell_page")
    qtbot.addWidget(page)
    layout = QVBoxLayout(page)
    layout.addWidget(QLabel("Text"))
    shell.apply_shell(page)
    page.resize(200, 100)
    page.show()
    picture = page.grab().toImage()
    assert picture.pixelColor(1, 1) == QColor(THEMES[name].page)
    darkest = min(
        (picture.pixelColor(x, y) for x in range(200) for y in range(100)),
        key=lambda colour: contrast(colour.name(), THEMES[name].text),
    )
    assert contrast(darkest.name(), THEMES[name].text) < 1.5, "the text is not in its colour"


def test_an_unknown_theme_is_the_light_one(qapp: QApplication) -> None:
    shell.use("dark", qapp)
    assert shell.look() is DARK
    shell.use("no such theme", qapp)
    assert shell.look() is LIGHT


@pytest.mark.parametrize("name", list(THEMES))
def test_the_palette_of_a_theme_says_every_role(qapp: QApplication, name: str) -> None:
    shell.use(name, qapp)
    palette = shell.palette()
    for role in QPalette.ColorRole:
        if role not in (QPalette.ColorRole.NoRole, QPalette.ColorRole.NColorRoles):
            assert palette.isBrushSet(QPalette.ColorGroup.Active, role), role


def test_item_text_on_a_page_has_the_theme_of_the_page(qapp: QApplication) -> None:
    shell.use("dark", qapp)
    tokens = shell.item_tokens()
    assert is_dataclass(tokens)
    assert {"page", "panel", "text"} <= {each.name for each in fields(tokens)}
    assert (tokens.page, tokens.text, tokens.muted) == (DARK.card, DARK.text, DARK.muted)
    assert contrast(tokens.text, tokens.panel) >= 4.5
    assert contrast(tokens.line, tokens.page) >= 3


@pytest.mark.parametrize(
    ("points", "factor"),
    [(9, 1.0), (USUAL_POINTS, 1.0), (-1, 1.0), (USUAL_POINTS * 1.5, 1.5), (60, LARGEST)],
)
def test_a_large_system_font_makes_text_larger(points: float, factor: float) -> None:
    assert factor_of(points) == factor
