"""Hands: find a control by its name and use it as a user would."""

from __future__ import annotations

from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QDialog, QLabel, QTreeWidget, QWidget

Kind = TypeVar("Kind", bound=QWidget)


def find(root: QWidget, kind: type[Kind], name: str) -> Kind:
    """The control of that name."""
    found = root.findChild(kind, name)
    assert found is not None, f"there is no {name}"
    return found


def click(root: QWidget, name: str) -> None:
    """Press a button, box or radio that can be seen and pressed."""
    button = find(root, QAbstractButton, name)
    assert button.isVisible(), f"{name} is not visible"
    assert button.isEnabled(), f"{name} is not enabled"
    if button.isCheckable():
        button.click()  # the middle of a wide check box is not its box
    else:
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def text(root: QWidget, name: str) -> str:
    """What a label says."""
    return find(root, QLabel, name).text()


def choose(root: QWidget, name: str, row: int) -> None:
    """Make a row of a list the current one."""
    rows = find(root, QTreeWidget, name)
    item = rows.topLevelItem(row)
    assert item is not None, f"{name} has no row {row}"
    rows.setCurrentItem(item)


def cells(root: QWidget, name: str) -> list[list[str]]:
    """What a list says, row by row."""
    rows = find(root, QTreeWidget, name)
    found = []
    for index in range(rows.topLevelItemCount()):
        item = rows.topLevelItem(index)
        assert item is not None
        found.append([item.text(column) for column in range(rows.columnCount())])
    return found


def dialog(root: QWidget, name: str) -> QDialog:
    """The open dialog of that name."""
    for each in root.findChildren(QDialog, name):
        if each.isVisible():
            return each
    raise AssertionError(f"no dialog {name} is open")


def dialogs(root: QWidget) -> list[str]:
    """Names of the open dialogs."""
    return [each.objectName() for each in root.findChildren(QDialog) if each.isVisible()]
