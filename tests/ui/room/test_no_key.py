"""Nothing in the room tells the key: two sittings that differ in nothing else look the same.

Not only on the screen: object names, tool tips, properties, the whole accessibility tree with its
hidden parts, and the clipboard.
"""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from core.bank.model import Item
from tests.builders import make_item
from tests.ui.room.conftest import Desk
from tests.ui.room.rooms import make_seat
from tests.ui.room.test_accessibility import SCREENS

TEXTS = (
    QAccessible.Text.Name,
    QAccessible.Text.Description,
    QAccessible.Text.Value,
    QAccessible.Text.Help,
    QAccessible.Text.Identifier,
)


def form(single: str, several: tuple[str, str]) -> tuple[Item, ...]:
    """Five items with the given keys."""
    keys = ((single,), several, (single,), (single,), (single,))
    return tuple(make_item(f"q{n}", keys=each) for n, each in enumerate(keys, start=1))


ONE, OTHER = form("a", ("a", "b")), form("c", ("d", "e"))


def everything(room: QWidget) -> Iterator[str]:
    """All that a program could read of the room, hidden parts included."""
    for widget in [room, *room.findChildren(QWidget)]:
        names = [bytes(name.data()).decode() for name in widget.dynamicPropertyNames()]
        values = [f"{name}={widget.property(name)!r}" for name in sorted(names) if name[0] != "_"]
        texts = (
            type(widget).__name__, widget.objectName(), widget.toolTip(), widget.statusTip(),
            widget.whatsThis(), widget.windowTitle(), widget.accessibleName(),
            widget.accessibleDescription(), str(widget.property("text") or ""),
        )  # fmt: skip
        yield " | ".join((*texts, *values))
    interface = QAccessible.queryAccessibleInterface(room)
    assert interface is not None
    yield from spoken(interface)


def spoken(interface: QAccessibleInterface) -> Iterator[str]:
    """All texts of the accessibility tree, hidden parts included."""
    yield " | ".join([str(interface.role()), *(interface.text(kind) for kind in TEXTS)])
    for number in range(interface.childCount()):
        child = interface.child(number)
        if child is not None and child.isValid():
            yield from spoken(child)


def copied(desk: Desk) -> str:
    """What Select all and Copy put on the clipboard, wherever the focus is."""
    QGuiApplication.clipboard().clear()
    for widget in [desk.room, *desk.room.findChildren(QWidget)]:
        if widget.isVisible() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
            widget.setFocus()
            for key in (Qt.Key.Key_A, Qt.Key.Key_C):
                QTest.keyClick(widget, key, Qt.KeyboardModifier.ControlModifier)
            break
    return QGuiApplication.clipboard().text()


def shown(items: tuple[Item, ...], screen: str, bot: QtBot) -> tuple[list[str], str]:
    desk = Desk(make_seat(items=items), bot)
    SCREENS[screen](desk)
    desk.settle()
    return list(everything(desk.room)), copied(desk)


@pytest.mark.parametrize("screen", SCREENS)
def test_sittings_with_other_keys_cannot_be_told_apart(qtbot: QtBot, screen: str) -> None:
    assert shown(ONE, screen, qtbot) == shown(OTHER, screen, qtbot)


def test_nor_when_an_option_is_chosen_or_pointed_at(qtbot: QtBot) -> None:
    dumps = []
    for items in (ONE, OTHER):
        desk = Desk(make_seat(items=items), qtbot)
        desk.to_items()
        for name in ("option_0", "option_1", "option_2"):
            desk.click(name)
            desk.room.event(QEvent(QEvent.Type.ToolTip))
            dumps.append((name, list(everything(desk.room))))
    assert dumps[:3] == dumps[3:]


def test_the_walk_would_see_it(qtbot: QtBot) -> None:
    """A key in an object name or a tool tip changes what is compared."""
    desk = Desk(make_seat(items=ONE), qtbot)
    desk.to_items()
    before = list(everything(desk.room))
    option = desk.find("option_0")
    for tell in (option.setToolTip, option.setAccessibleDescription, option.setWhatsThis):
        tell("key: a")
        after = list(everything(desk.room))
        assert after != before
        assert any("key: a" in line for line in after)
        tell("")
