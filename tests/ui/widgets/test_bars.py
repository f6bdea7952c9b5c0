"""Buttons of the bars, texts that collapse, and icons."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from ui.theme import LIGHT
from ui.widgets.bars import Bar, BarButton, Collapsible
from ui.widgets.icons import Icon, draw_icon


@pytest.fixture
def bar(qtbot: QtBot) -> Iterator[Bar]:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(600, 80)
    made = Bar(LIGHT, LIGHT.title_bar, 40, window)
    made.resize(600, 40)
    window.show()
    yield made
    window.close()


def test_a_click_alone_does_not_turn_a_button(bar: Bar, qtbot: QtBot) -> None:
    button = BarButton(bar)
    button.show_face("&Flag", Icon.FLAG, spoken="Flag")
    button.show_state(False)
    button.show()
    with qtbot.waitSignal(button.clicked):
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert not button.isChecked()
    button.show_state(True)
    assert button.isChecked()
    button.show_state(None)
    assert not button.isCheckable()


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_keys_that_press(bar: Bar, qtbot: QtBot, key: Qt.Key) -> None:
    button = BarButton(bar)
    button.show()
    with qtbot.waitSignal(button.clicked):
        QTest.keyClick(button, key)


def test_a_button_is_as_wide_as_what_it_says(bar: Bar) -> None:
    button = BarButton(bar)
    button.show_face("Next", None)
    plain = button.sizeHint()
    button.show_face("Next", Icon.NEXT)
    assert button.sizeHint().width() == plain.width() + 24
    button.set_separators(left=True, right=True)
    assert button.sizeHint().width() == plain.width() + 28
    assert button.sizeHint().height() == 36
    assert button.minimumSizeHint() == button.sizeHint()


def test_separators_are_white_lines_of_two_pixels(bar: Bar) -> None:
    button = BarButton(bar)
    button.show_face("Next", None)
    button.set_separators(left=True, right=True)
    button.resize(button.sizeHint())
    image = button.grab().toImage()
    row = [image.pixelColor(x, 3).name() for x in range(image.width())]
    assert row[:3] == ["#ffffff", "#ffffff", "#005596"]
    assert row[-3:] == ["#005596", "#ffffff", "#ffffff"]


def test_a_gauge_keeps_its_width_while_its_digits_change(bar: Bar) -> None:
    gauge = Collapsible(LIGHT, Icon.CLOCK, bar)

    def width(text: str, *, hidden: bool = False) -> int:
        gauge.show_gauge(text, hidden=hidden, collapsible=True, spoken="")
        return gauge.sizeHint().width()

    assert width("Time 1:11") == width("Time 4:44")
    assert width("Time 10:00") > width("Time 9:59")
    assert width("Time 9:59", hidden=True) < 40
    assert gauge.shown == ""


def test_every_icon_draws_itself_inside_its_square() -> None:
    drawn = {}
    for icon in Icon:
        image = QImage(40, 40, QImage.Format.Format_RGB32)
        image.fill(QColor("#ffffff"))
        painter = QPainter(image)
        draw_icon(painter, icon, QRectF(4, 4, 32, 32), QColor("#000000"))
        painter.end()
        rim = [image.pixelColor(i, j).name() for i in range(40) for j in (0, 1, 38, 39)]
        assert set(rim) == {"#ffffff"}, icon
        drawn[icon] = bytes(image.constBits())
    assert len(set(drawn.values())) == len(Icon)
