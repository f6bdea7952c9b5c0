"""What assistive technology finds on a screen: the accessible tree, and the way of the Tab key."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QObject, QRect, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QScrollBar, QWidget

Role = QAccessible.Role
_TEXTS = (
    QAccessible.Text.Name, QAccessible.Text.Description, QAccessible.Text.Value,
    QAccessible.Text.Help,
)  # fmt: skip


@dataclass(frozen=True)
class Node:
    """One accessible object that is not hidden. ``rect`` is in pixels of the screen."""

    interface: QAccessibleInterface
    role: QAccessible.Role
    name: str
    rect: QRect
    focusable: bool
    object: QObject | None
    path: tuple[int, ...]
    """Numbers of the children that lead to it."""

    def __str__(self) -> str:
        kind = "" if self.object is None else f" {type(self.object).__name__}"
        named = "" if self.object is None else f" {self.object.objectName()}"
        return f"{self.role.name}{kind}{named} “{self.name[:50]}”"

    @property
    def widget(self) -> QWidget | None:
        """The widget it stands for; None for a cell or a row."""
        return self.object if isinstance(self.object, QWidget) else None

    @property
    def description(self) -> str:
        return self.interface.text(QAccessible.Text.Description)

    @property
    def value(self) -> str:
        return self.interface.text(QAccessible.Text.Value)

    def texts(self) -> list[str]:
        """Everything that is said of it."""
        return [text for each in _TEXTS if (text := self.interface.text(each))]


def tree(root: QWidget) -> list[Node]:
    """The tree below a widget, parents before children, but for what is hidden.

    Of a table the rows in sight are enough: they are all made by one delegate.
    """
    top = QAccessible.queryAccessibleInterface(root)
    assert top is not None
    return list(_walk(top, ()))


def _walk(interface: QAccessibleInterface, path: tuple[int, ...]) -> Iterator[Node]:
    state = interface.state()
    yield Node(
        interface, interface.role(), interface.text(QAccessible.Text.Name), interface.rect(),
        bool(state.focusable), interface.object(), path,
    )  # fmt: skip
    for number in range(interface.childCount()):
        child = interface.child(number)
        if child is not None and child.isValid() and not child.state().invisible:
            yield from _walk(child, (*path, number))


def chain(root: QWidget) -> list[QWidget]:
    """Controls in the order of the Tab key, from the first of a window."""
    found: list[QWidget] = []
    each = root.nextInFocusChain()
    while each is not None and each is not root:
        if root.isAncestorOf(each) and takes_tab(each):
            found.append(each)
        each = each.nextInFocusChain()
    return found


def takes_tab(widget: QWidget) -> bool:
    """Whether the Tab key can reach a widget now."""
    return (
        widget.isVisible()
        and widget.isEnabled()
        and bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
        and widget.focusProxy() is None
        and not _held(widget)
    )


def _held(widget: QWidget) -> bool:
    """Part of a control that has the keyboard itself, or a radio button that arrow keys reach."""
    parent = widget.parentWidget()
    return isinstance(widget, QHeaderView | QScrollBar) or (
        isinstance(parent, QAbstractItemView) and widget is parent.viewport()
    )
