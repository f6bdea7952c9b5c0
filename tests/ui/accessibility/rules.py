"""What must hold of the accessible tree of every screen. Each rule gives the faults it finds."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from itertools import pairwise

from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QAccessible, QKeySequence
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QAbstractSpinBox,
    QComboBox,
    QDialog,
    QLabel,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QWidget,
)

from tests.ui.accessibility.walk import Node, Role, chain, tree
from ui.widgets.option import OptionRow

LEAST = 24
"""Logical pixels: WCAG 2.2, success criterion 2.5.8."""
CONTROLS = frozenset({
    Role.Button, Role.ButtonMenu, Role.CheckBox, Role.RadioButton, Role.ComboBox, Role.SpinBox,
    Role.EditableText, Role.Slider, Role.ProgressBar, Role.Table, Role.Tree, Role.List,
    Role.PageTab, Role.MenuItem, Role.Dialog, Role.Grouping, Role.Chart, Role.Canvas, Role.Graphic,
})  # fmt: skip
"""What must have a name wherever it stands."""
SPOKEN_AS = CONTROLS | {Role.StaticText, Role.ListItem, Role.TreeItem, Role.Cell, Role.Document}
"""Roles that may have the keyboard."""
NO_ROLE = frozenset({Role.NoRole, Role.Client, Role.Border, Role.Whitespace})
"""Roles of which a screen reader says nothing."""

Rule = Callable[[QWidget, list[Node]], Iterator[str]]


def names(_root: QWidget, nodes: list[Node]) -> Iterator[str]:
    """Controls, and whatever can have the keyboard, have a name without marks of Alt letters."""
    for node in nodes:
        asked = node.focusable or node.role in CONTROLS
        if asked and not node.name.strip() and not _empty_cell(node):
            yield f"no name: {node}"
        if asked and re.search(r"&\w", node.name):
            yield f"a mark of an Alt letter in the name: {node}"


def roles(_root: QWidget, nodes: list[Node]) -> Iterator[str]:
    """What can have the keyboard has a role; what has none has no name that nobody would hear."""
    for node in nodes:
        if node.focusable and node.role not in SPOKEN_AS:
            yield f"focusable without a role: {node}"
        elif node.name and node.role in NO_ROLE:
            yield f"named without a role: {node}"


def states(_root: QWidget, nodes: list[Node]) -> Iterator[str]:
    """State and value are those that the eye sees."""
    for node in nodes:
        state, widget = node.interface.state(), node.widget
        match widget:
            case QAbstractButton():
                said = (bool(state.checkable), bool(state.checked))
                if said != (widget.isCheckable(), widget.isChecked()):
                    yield f"says {said}: {node}"
            case QComboBox() if node.value != widget.currentText():
                yield f"value “{node.value}” not “{widget.currentText()}”: {node}"
            case QAbstractSpinBox() if node.value != widget.text():
                yield f"value “{node.value}” not “{widget.text()}”: {node}"
            case QLineEdit() if widget.echoMode() is QLineEdit.EchoMode.Normal:
                if node.value != widget.text():
                    yield f"value “{node.value}” not “{widget.text()}”: {node}"
            case QPlainTextEdit() if node.value != widget.toPlainText():
                yield f"value is not the text: {node}"
        if widget is not None and bool(state.disabled) == widget.isEnabled():
            yield f"says that it is {'off' if state.disabled else 'on'}: {node}"


def labels(_root: QWidget, nodes: list[Node]) -> Iterator[str]:
    """A list to choose from is named by its choice on Linux: what it is for is its label's say."""
    for node in nodes:
        if isinstance(node.widget, QComboBox):
            related = node.interface.relations(QAccessible.RelationFlag.Label)
            said = [other.text(QAccessible.Text.Name) for other, _ in related]
            if not any(said):
                yield f"no label: {node}"


def targets(_root: QWidget, nodes: list[Node]) -> Iterator[str]:
    """What a pointer is to hit is large enough."""
    for node in nodes:
        if (target := _target(node)) is not None and min(target.width(), target.height()) < LEAST:
            yield f"{target.width()} × {target.height()} px: {node}"


def letters(root: QWidget, _nodes: list[Node]) -> Iterator[str]:
    """No two Alt letters are the same where both work."""
    taken: dict[str, str] = {}
    for text in _lettered(root):
        letter = QKeySequence.mnemonic(text).toString()
        if letter and letter in taken:
            yield f"{letter}: “{taken[letter]}” and “{text}”"
        elif letter:
            taken[letter] = text


def order(root: QWidget, nodes: list[Node]) -> Iterator[str]:
    """Tab goes as the eye does, and the tree is read in the same order."""
    stops = chain(root)
    for one, other in pairwise(stops):
        seen = _place(one, other, root), _place(other, one, root)
        if not _follows(*seen) and not _columns(one, other, stops):
            yield f"after {_called(one)} the Tab key goes back to {_called(other)}"
    read = [n.widget for n in nodes if n.widget in stops]
    ahead = {widget: number for number, widget in enumerate(stops)}
    for one, other in pairwise(read):
        assert one is not None
        assert other is not None
        if ahead[one] > ahead[other]:
            yield f"the tree has {_called(one)} before {_called(other)}, the Tab key after"


RULES: dict[str, Rule] = {
    "name": names, "role": roles, "state": states, "label": labels, "target": targets,
    "letter": letters, "order": order,
}  # fmt: skip


def faults(root: QWidget) -> list[str]:
    """Everything wrong with a screen."""
    nodes = tree(root)
    return [f"{name}: {fault}" for name, rule in RULES.items() for fault in rule(root, nodes)]


def _empty_cell(node: Node) -> bool:
    """A cell with nothing in it: the first of its row says all."""
    return node.object is None and node.role in (Role.TreeItem, Role.Cell)


def _target(node: Node) -> QRect | None:
    """The rectangle that a click on a node hits; None for what is not for clicking."""
    widget = node.widget
    if widget is None:
        return node.rect if node.role in (Role.TreeItem, Role.ListItem, Role.Cell) else None
    if isinstance(widget, QAbstractButton) and isinstance(widget.parent(), OptionRow):
        widget = widget.parentWidget()
    clicked = QAbstractButton | QComboBox | QAbstractSpinBox | QLineEdit | QPlainTextEdit
    return widget.rect() if isinstance(widget, clicked) else None


def _lettered(root: QWidget) -> Iterator[str]:
    """Texts whose Alt letter works now."""
    if isinstance(root, QMenu):
        yield from (action.text() for action in root.actions() if action.isEnabled())
    for each in root.findChildren(QWidget):
        if not each.isVisible() or not each.isEnabled():
            continue
        match each:
            case QAbstractButton():
                yield each.text()
            case QLabel() if each.buddy() is not None:
                yield each.text()


def _place(widget: QWidget, beside: QWidget, root: QWidget) -> QRect:
    """Where a control is seen; one that is scrolled out of sight, at the edge beyond which it is.

    What scrolls together with it stays where it is beside it.
    """
    place = QRect(widget.mapTo(root, QPoint(0, 0)), widget.size())
    parent = widget.parentWidget()
    while parent is not None and parent is not root:
        if isinstance(parent.parentWidget(), QAbstractScrollArea) and not (
            parent.isAncestorOf(beside)
        ):
            port = QRect(parent.mapTo(root, QPoint(0, 0)), parent.size())
            lowest = max(port.top(), port.bottom() - place.height())
            place.moveTop(max(port.top() - place.height(), min(place.top(), lowest)))
        parent = parent.parentWidget()
    return place


def _follows(one: QRect, other: QRect) -> bool:
    """Whether the eye goes from one to the other: on the same line to the right, or down."""
    below = other.top() >= one.bottom() - min(one.height(), 48) // 4
    beside = other.left() >= one.right() - 2 and other.bottom() > one.top()
    level = abs(one.center().y() - other.center().y()) < max(one.height(), other.height()) / 2
    return below or (beside and (level or other.top() >= one.top() - 2))


def _columns(one: QWidget, other: QWidget, stops: list[QWidget]) -> bool:
    """Whether the two stand in columns side by side, and the first is through with its own.

    A window above the content comes after all of it, and what scrolls before what is in it.
    """
    if one.isAncestorOf(other):
        return True
    above, below = _branches(one, other)
    if isinstance(below, QDialog):
        return True
    if above is one or below is other:
        return False
    inside = [above.isAncestorOf(each) for each in stops[stops.index(other) :]]
    return above.geometry().right() <= below.geometry().left() and not any(inside)


def _branches(one: QWidget, other: QWidget) -> tuple[QWidget, QWidget]:
    """The widgets right below the lowest one that holds both."""
    first, second = one, other
    while (parent := first.parentWidget()) is not None and not parent.isAncestorOf(other):
        first = parent
    while (parent := second.parentWidget()) is not None and not parent.isAncestorOf(one):
        second = parent
    return first, second


def _called(widget: QWidget) -> str:
    return widget.objectName() or f"{type(widget).__name__} “{widget.accessibleName()[:40]}”"


__all__ = ["LEAST", "RULES", "faults"]
