"""The control before an option."""

from __future__ import annotations

from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from core.markup import parse
from ui.presenters.room.itemparts import ItemTools, OptionView
from ui.theme.tokens import LIGHT
from ui.widgets.option import OptionRow

DARK = replace(LIGHT, page="#000000", field="#000000", text="#ffffff", muted="#bbbbbb")


@pytest.mark.parametrize("scale", [1.0, 2.0])
@pytest.mark.parametrize("several", [False, True])
def test_an_open_option_is_empty_inside_on_a_dark_page(
    qtbot: QtBot, scale: float, several: bool
) -> None:
    row = OptionRow(replace(DARK, scale=scale), 0, several=several)
    qtbot.addWidget(row)
    view = OptionView(id="a", letter="A.", text=parse("One"), chosen=False, spoken="A. One")
    row.show_option(view, {}, ItemTools())
    row.resize(300, 60)
    row.show()
    picture = row.button.grab().toImage()
    inside = picture.pixelColor(round(7 * scale), picture.height() // 2)
    assert inside.lightness() < 64
