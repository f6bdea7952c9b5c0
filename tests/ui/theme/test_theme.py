"""Tokens, palettes and fonts."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from PySide6.QtGui import QFontInfo, QPalette
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from tests.builders import make_driver
from ui.theme import LIGHT, Tokens, apply_theme, candidate_tokens, chrome_font, item_font
from ui.theme.apply import bar_palette, palette_of
from ui.theme.fonts import CHROME_FAMILY, CODE_FAMILY, FOLDER, ITEM_FAMILY, load_fonts
from ui.theme.pairs import SIGN_PAIRS, TEXT_PAIRS
from ui.theme.tokens import contrast, shaded

Role = QPalette.ColorRole
CANDIDATE = candidate_tokens(make_driver().colours)


def test_contrast_is_that_of_wcag() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#ffffff", "#ffffff") == pytest.approx(1)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.478, abs=0.001)
    assert contrast("#005596", "#ffffff") == contrast("#ffffff", "#005596")


@pytest.mark.parametrize("tokens", [LIGHT, CANDIDATE], ids=["light", "candidate"])
def test_all_text_can_be_read(tokens: Tokens) -> None:
    assert [pair for pair in TEXT_PAIRS if contrast(*pair.colours(tokens)) < 4.5] == []


@pytest.mark.parametrize("tokens", [LIGHT, CANDIDATE], ids=["light", "candidate"])
def test_rings_and_signs_stand_out(tokens: Tokens) -> None:
    assert [pair for pair in SIGN_PAIRS if contrast(*pair.colours(tokens)) < 3] == []


def test_the_candidates_colours_come_from_the_driver() -> None:
    colours = make_driver().colours
    assert CANDIDATE.title_bar == colours.title_bar
    assert CANDIDATE.alarm == colours.status
    assert CANDIDATE.line == colours.grid
    assert CANDIDATE.page == LIGHT.page


def test_shades_go_to_black() -> None:
    assert shaded("#102030", 0) == "#102030"
    assert shaded("#ffffff", 0.5) == "#808080"
    assert shaded("#abcdef", 1) == "#000000"


def test_the_palette_is_full(qapp: QApplication) -> None:
    palette = palette_of(LIGHT)
    for role in Role:
        if role not in (Role.NoRole, Role.NColorRoles):
            assert palette.isBrushSet(QPalette.ColorGroup.Active, role), role


def test_what_stands_on_a_bar_takes_its_colours(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    bar = QWidget(window)
    bar.setPalette(bar_palette(LIGHT, "#005596"))
    inner = QWidget(bar)
    parts = (QLabel("x", inner), QPushButton("x", inner))
    window.show()
    for part in parts:
        assert part.palette().color(Role.WindowText).name() == LIGHT.on_bar


def test_fonts_are_the_bundled_ones(qapp: QApplication) -> None:
    apply_theme(qapp, LIGHT)
    assert {ITEM_FAMILY, CODE_FAMILY, CHROME_FAMILY} <= set(load_fonts())
    assert QFontInfo(item_font(16)).family() == ITEM_FAMILY
    assert QFontInfo(chrome_font(13, bold=True)).family() in (CHROME_FAMILY, "DejaVu Sans")
    assert qapp.font().pixelSize() == LIGHT.chrome_px


def test_every_font_comes_with_its_licence() -> None:
    licences = [file.read_text("utf-8") for file in sorted(FOLDER.glob("LICENSE-*.txt"))]
    assert len(licences) == 2
    assert "SIL OPEN FONT LICENSE" in licences[1]
    assert "Bitstream Vera" in licences[0]


def test_missing_fonts_are_a_clear_error(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr("ui.theme.fonts.FOLDER", tmp_path)
    load_fonts.cache_clear()
    try:
        with pytest.raises(FileNotFoundError, match="fonts are missing"):
            load_fonts()
    finally:
        monkeypatch.undo()
        load_fonts.cache_clear()
        load_fonts()


def test_qt_takes_no_references_from_none() -> None:
    """PySide6 6.12.0 did on Python 3.11, one a call, until the interpreter aborted."""
    target = QObject()
    before = sys.getrefcount(None)
    for _ in range(1000):
        target.setObjectName("x")
    assert sys.getrefcount(None) > before - 500
