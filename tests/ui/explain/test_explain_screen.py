"""The walk with its widgets."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLabel, QPushButton, QTreeWidget
from pytestqt.qtbot import QtBot

from core.exam.sitting import ItemState
from core.markup import Document, plain
from tests.builders import make_item
from tests.ui.desk import Desk, sit_patchily
from tests.ui.explain.test_explain_presenter import walk
from tests.ui.hands import cells, choose, click, find, text
from tests.ui.shell.accessible import nameless, spoken
from ui.presenters.explain import ExplainPresenter
from ui.screens.explain import ExplainScreen
from ui.screens.explain_item import OptionCard

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")  # the offscreen platform says so


def shown(qtbot: QtBot, presenter: ExplainPresenter) -> ExplainScreen:
    screen = ExplainScreen(presenter)
    qtbot.addWidget(screen)
    screen.resize(1366, 768)
    with qtbot.waitActive(screen):
        screen.show()
        screen.activateWindow()
    return screen


@pytest.fixture
def screen(qtbot: QtBot, desk: Desk) -> ExplainScreen:
    return shown(qtbot, ExplainPresenter(*desk.carrel.reviewable(sit_patchily(desk).id)))


def cards(screen: ExplainScreen) -> list[OptionCard]:
    return [card for card in screen.findChildren(OptionCard) if card.isVisible()]


def test_the_first_item_is_shown_with_every_option(screen: ExplainScreen, desk: Desk) -> None:
    record = desk.carrel.sittings()[0]
    delivery, _, _ = desk.carrel.reviewable(record.id)
    first = delivery.items[0]
    assert text(screen, "page_heading") == "Question 1 of 7"
    assert text(screen, "explain_verdict").startswith("Right: you chose")
    assert [spoken(card.text) for card in cards(screen)] == [
        plain(document) for document in _texts(screen)
    ]
    assert [card.letter.text() for card in cards(screen)] == [
        f"{first.letter(option.id)}." for option in first.options
    ]
    said = " ".join(spoken(card.rationale) for card in cards(screen))
    assert "{{" not in said
    assert text(screen, "explain_references")


def _texts(screen: ExplainScreen) -> list[Document]:
    item = screen._presenter.view().item
    assert item is not None
    return [option.text for option in item.options]


def test_the_list_names_each_answer(screen: ExplainScreen) -> None:
    rows = cells(screen, "explain_list")
    assert [row[1] for row in rows][:3] == ["Right", "Wrong", "Half-answered"]
    assert rows[1][2], "flagged"
    assert not rows[0][2]
    assert len(rows) == 7


def test_buttons_rows_and_keys_lead_through_the_items(qtbot: QtBot, screen: ExplainScreen) -> None:
    assert not find(screen, QPushButton, "explain_previous").isEnabled()
    click(screen, "explain_next")
    assert text(screen, "page_heading") == "Question 2 of 7"
    QTest.keyClick(screen, Qt.Key.Key_N, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(lambda: text(screen, "page_heading") == "Question 3 of 7")
    QTest.keyClick(screen, Qt.Key.Key_P, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(lambda: text(screen, "page_heading") == "Question 2 of 7")
    rows = find(screen, QTreeWidget, "explain_list")
    QTest.keyClick(rows, Qt.Key.Key_End)
    assert text(screen, "page_heading") == "Question 7 of 7"
    assert not find(screen, QPushButton, "explain_next").isEnabled()
    choose(screen, "explain_list", 2)
    assert text(screen, "explain_verdict").startswith("Half-answered")


def test_a_filter_narrows_the_list_and_the_walk(screen: ExplainScreen) -> None:
    filters = find(screen, QComboBox, "explain_filter")
    filters.setCurrentIndex(filters.findData("flagged"))
    assert [row[0] for row in cells(screen, "explain_list")] == ["Question 2"]
    assert not find(screen, QPushButton, "explain_next").isEnabled()
    filters.setCurrentIndex(filters.findData("all"))
    assert len(cells(screen, "explain_list")) == 7
    assert text(screen, "page_heading") == "Question 2 of 7", "the item shown stays"


def test_a_filter_that_leaves_nothing_shows_no_item(qtbot: QtBot) -> None:
    presenter, _ = walk([make_item("one")], [ItemState(response=("a",), seen=True)])
    screen = shown(qtbot, presenter)
    filters = find(screen, QComboBox, "explain_filter")
    filters.setCurrentIndex(filters.findData("wrong"))
    assert find(screen, QLabel, "explain_empty").isVisible()
    assert cards(screen) == []
    filters.setCurrentIndex(filters.findData("all"))
    assert len(cards(screen)) == 4


def test_cards_of_a_longer_item_are_used_again(qtbot: QtBot) -> None:
    presenter, _ = walk(
        [make_item("one", keys=("a", "b")), make_item("two")],
        [ItemState(response=("a",), comment="Hm."), ItemState()],
    )
    screen = shown(qtbot, presenter)
    assert len(cards(screen)) == 5
    assert "Hm." in text(screen, "explain_comment")
    click(screen, "explain_next")
    assert len(cards(screen)) == 4
    assert not find(screen, QLabel, "explain_comment").isVisible()
    click(screen, "explain_previous")
    assert len(cards(screen)) == 5


def test_key_and_mistake_are_marked_by_words_and_colour(screen: ExplainScreen) -> None:
    choose(screen, "explain_list", 1)
    kinds = [(card.property("option"), card.verdict.text()) for card in cards(screen)]
    assert ("key", "Right answer, not chosen") in kinds
    assert ("mistake", "Your choice, not a right answer") in kinds
    assert ("other", "") in kinds


def test_references_can_be_marked_and_copied(screen: ExplainScreen) -> None:
    flags = find(screen, QLabel, "explain_references").textInteractionFlags()
    assert flags & Qt.TextInteractionFlag.TextSelectableByMouse
    assert flags & Qt.TextInteractionFlag.TextSelectableByKeyboard
    assert not flags & Qt.TextInteractionFlag.LinksAccessibleByMouse, "nothing is fetched"


def test_escape_and_the_button_lead_back(qtbot: QtBot, screen: ExplainScreen) -> None:
    with qtbot.waitSignal(screen.back_asked):
        QTest.keyClick(screen, Qt.Key.Key_Escape)
    with qtbot.waitSignal(screen.back_asked):
        click(screen, "explain_back")


def test_every_control_has_a_name(screen: ExplainScreen) -> None:
    for _ in range(3):
        assert nameless(screen) == []
        click(screen, "explain_next")
