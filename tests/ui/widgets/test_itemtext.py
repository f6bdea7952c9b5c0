"""Item text on the screen."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QPoint, Qt
from PySide6.QtGui import QAccessible, QColor, QGuiApplication, QImage, QImageWriter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from core.markup import parse
from ui.theme.apply import palette_of
from ui.theme.tokens import LIGHT
from ui.widgets.itemtext import ItemText, natural_size, scaled

LONG = "A sentence that is long enough to be wrapped. " * 8


def picture(width: int = 600, height: int = 300, dpi: int | None = None) -> bytes:
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(QColor("#1f5fa8"))
    if dpi is not None:
        image.setDotsPerMeterX(round(dpi * 39.3701))
        image.setDotsPerMeterY(round(dpi * 39.3701))
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    assert QImageWriter(buffer, QByteArray(b"png")).write(image)
    return bytes(content.data())


class Shelf:
    """Keeps pages alive as long as the test."""

    def __init__(self, bot: QtBot) -> None:
        self._bot = bot
        self._pages: list[QWidget] = []

    def __call__(
        self, text: str, *, width: int = 700, media: dict[str, bytes] | None = None
    ) -> ItemText:
        """A text at the top of a page, laid out."""
        page = QWidget()
        self._bot.addWidget(page)
        self._pages.append(page)
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        widget = ItemText(page)
        column.addWidget(widget)
        column.addStretch(1)
        widget.show_document(parse(text), media or {})
        self.resize(width)
        page.show()
        return widget

    def resize(self, width: int) -> None:
        """Another width for the last page."""
        page = self._pages[-1]
        page.resize(width, 900)
        layout = page.layout()
        assert layout is not None
        layout.activate()


@pytest.fixture
def shown(qtbot: QtBot) -> Shelf:
    return Shelf(qtbot)


def colours(widget: QWidget) -> set[str]:
    image = widget.grab().toImage()
    return {
        image.pixelColor(x, y).name()
        for x in range(0, image.width(), 3)
        for y in range(0, image.height(), 3)
    }


def test_the_height_follows_the_text(shown: Shelf) -> None:
    one = shown("Short.").height()
    wide = shown(LONG).height()
    narrow = shown(LONG, width=350).height()
    assert one < wide < narrow
    assert narrow >= 1.7 * wide


def test_a_wide_page_needs_fewer_lines_after_a_resize(shown: Shelf) -> None:
    widget = shown(LONG, width=350)
    before = widget.height()
    shown.resize(1200)
    assert widget.height() < before


def test_nothing_is_cut_off(shown: Shelf) -> None:
    text = (
        LONG + "\n\n1. one\n2. two\n\n| a | b |\n|---|--:|\n| `c` | 2 |\n\n```\nx = 1\ny = 2\n```"
    )
    widget = shown(text, width=500)
    image = widget.grab().toImage()
    last = [image.pixelColor(x, image.height() - 1).name() for x in range(image.width())]
    assert set(last) <= {"#ffffff", "#f3f5f8"}


def test_assistive_technology_gets_the_plain_text(shown: Shelf) -> None:
    widget = shown("A *team*\n\n| a | b |\n|---|---|\n| c | d |")
    interface = QAccessible.queryAccessibleInterface(widget)
    assert interface is not None
    assert interface.role() is QAccessible.Role.StaticText
    assert interface.text(QAccessible.Text.Name) == "A team\na | b\nc | d"


def test_markup_shows(shown: Shelf) -> None:
    faces = {
        text: shown(text).grab().toImage()
        for text in ("word", "*word*", "**word**", "`word`", "- word", "1. word", "3. word")
    }
    images = list(faces.values())
    assert all(a != b for i, a in enumerate(images) for b in images[i + 1 :])


def test_a_table_has_its_grid_and_an_empty_head_is_left_out(shown: Shelf) -> None:
    full = shown("| h | i |\n|---|---|\n| a | b |")
    headless = shown("| | |\n|---|---|\n| a | b |")
    assert "#9ba9bd" in colours(full)
    assert headless.height() < full.height()


def test_pictures_are_shown_at_their_size_in_inches(shown: Shelf) -> None:
    media = {"media/x.png": picture(600, 300, dpi=192)}
    widget = shown("![A plot](media/x.png)", media=media)
    image = widget.grab().toImage()
    blue = [x for x in range(image.width()) if image.pixelColor(x, 20).name() == "#1f5fa8"]
    assert len(blue) == 300
    assert 150 <= widget.height() <= 170


def test_pictures_fit_a_narrow_page_and_grow_back(shown: Shelf) -> None:
    media = {"media/x.png": picture(600, 300, dpi=96)}
    widget = shown("![A plot](media/x.png)", width=200, media=media)
    assert 95 <= widget.height() <= 115
    shown.resize(1000)
    assert 295 <= widget.height() <= 320


@pytest.mark.parametrize("media", [{}, {"media/x.png": b"no picture"}])
def test_a_missing_picture_leaves_its_alternative(shown: Shelf, media: dict[str, bytes]) -> None:
    widget = shown("![A plot of loss](media/x.png)", media=media)
    assert widget.accessibleName() == "A plot of loss"
    assert len(colours(widget)) > 2


def test_pictures_are_scaled_to_the_pixels_of_the_screen(qtbot: QtBot) -> None:
    content = picture(600, 300, dpi=192)
    assert natural_size(content).toTuple() == (300, 150)
    widget = ItemText()
    qtbot.addWidget(widget)
    size = natural_size(content) * widget.devicePixelRatioF()
    assert scaled(content, size, "#ffffff").size() == size


def drawing() -> bytes:
    """A black bar on a ground that lets everything through; 200 × 100 at 96 dpi."""
    image = QImage(200, 100, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    for x in range(80, 120):
        for y in range(100):
            image.setPixelColor(x, y, QColor("#000000"))
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    assert QImageWriter(buffer, QByteArray(b"png")).write(image)
    return bytes(content.data())


@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0])
def test_a_drawing_on_a_dark_page_stands_on_a_light_ground_and_grows(
    qtbot: QtBot, scale: float
) -> None:
    tokens = replace(LIGHT, page="#000000", text="#ffffff", scale=scale)
    widget = ItemText(tokens=tokens)
    qtbot.addWidget(widget)
    widget.setPalette(palette_of(tokens))
    widget.setAutoFillBackground(True)
    widget.resize(600, 300)
    widget.show_document(parse("![A plot](media/x.png)"), {"media/x.png": drawing()})
    image = widget.grab().toImage()
    ratio = image.devicePixelRatio()
    row = [image.pixelColor(x, round(20 * ratio)).name() for x in range(image.width())]
    assert row.count(tokens.picture) == pytest.approx(160 * scale * ratio, abs=4)
    assert row[round(100 * scale * ratio)] == "#000000"
    assert set(row[round(205 * scale * ratio) :]) == {"#000000"}


def test_the_mouse_marks_and_ctrl_c_copies(shown: Shelf) -> None:
    widget = shown("Marked words")
    QTest.mousePress(
        widget, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPoint(0, 8)
    )
    QTest.mouseMove(widget, QPoint(600, 8))
    QTest.mouseRelease(widget, Qt.MouseButton.LeftButton)
    assert widget.selected_text() == "Marked words"
    QTest.keyClick(widget, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == "Marked words"
    widget.show_document(parse("Other"), {})
    assert widget.selected_text() == ""


def test_a_double_click_marks_a_word_and_ctrl_a_all(shown: Shelf) -> None:
    widget = shown("Marked words")
    QTest.mouseDClick(
        widget, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPoint(10, 8)
    )
    assert widget.selected_text() == "Marked"
    QTest.keyClick(widget, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert widget.selected_text() == "Marked words"


def test_the_same_document_is_not_built_again(shown: Shelf) -> None:
    media: dict[str, bytes] = {}
    widget = shown("Marked words", media=media)
    QTest.keyClick(widget, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    widget.show_document(parse("Marked words"))
    assert widget.shown == parse("Marked words")
