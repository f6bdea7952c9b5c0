"""The look: contrast of every pair of tokens, and no colour outside the theme."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from ui.theme.shell import LIGHT, PAIRS, apply_shell, palette, sheet
from ui.theme.tokens import contrast

UI = Path(__file__).parents[3] / "ui"


@pytest.mark.parametrize(("ink", "ground"), PAIRS)
def test_text_can_be_read(ink: str, ground: str) -> None:
    assert contrast(getattr(LIGHT, ink), getattr(LIGHT, ground)) >= 4.5


def test_edges_of_controls_can_be_seen() -> None:
    """WCAG 1.4.11: 3:1 for what marks a control."""
    assert contrast(LIGHT.control_line, LIGHT.card) >= 3
    assert contrast(LIGHT.accent, LIGHT.page) >= 3


def test_colours_stand_in_the_theme_only() -> None:
    found = [
        f"{path.relative_to(UI)}: {match}"
        for path in UI.rglob("*.py")
        if "theme" not in path.parts
        for match in re.findall(r"#[0-9a-fA-F]{6}\b|#[0-9a-fA-F]{3}\b", path.read_text("utf-8"))
    ]
    assert found == []


def test_every_token_is_used() -> None:
    used = sheet() + " ".join(
        palette().color(group, role).name()
        for group in (QPalette.ColorGroup.Active, QPalette.ColorGroup.Disabled)
        for role in QPalette.ColorRole
        if role is not QPalette.ColorRole.NColorRoles
    )
    assert [name for name, colour in LIGHT._asdict().items() if colour not in used] == []


def test_a_page_has_its_look_and_its_neighbour_does_not(qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    page, other = QWidget(parent), QWidget(parent)
    before = other.palette().color(QPalette.ColorRole.Window)
    apply_shell(page)
    button = QPushButton(page)
    assert button.palette().color(QPalette.ColorRole.Base).name() == LIGHT.card
    assert other.palette().color(QPalette.ColorRole.Window) == before
    assert other.styleSheet() == ""
