"""Walks what assistive technology sees of a screen."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QWidget

CONTROLS = {
    QAccessible.Role.Button,
    QAccessible.Role.CheckBox,
    QAccessible.Role.RadioButton,
    QAccessible.Role.ComboBox,
    QAccessible.Role.EditableText,
    QAccessible.Role.Tree,
    QAccessible.Role.List,
    QAccessible.Role.Table,
    QAccessible.Role.ProgressBar,
    QAccessible.Role.Graphic,
}


def spoken(widget: QWidget) -> str:
    """The accessible name of a widget."""
    interface = QAccessible.queryAccessibleInterface(widget)
    assert interface is not None
    return interface.text(QAccessible.Text.Name)


def nameless(widget: QWidget) -> list[str]:
    """Visible controls below a widget that say nothing, and anything focusable that does."""
    found: list[str] = []
    for child in [widget, *widget.findChildren(QWidget)]:
        interface = QAccessible.queryAccessibleInterface(child)
        if interface is None or not child.isVisible() or _inner(child):
            continue
        focusable = bool(child.focusPolicy() & Qt.FocusPolicy.TabFocus)
        if (focusable or interface.role() in CONTROLS) and not _name(interface):
            found.append(f"{type(child).__name__} {child.objectName()!r}")
    return found


def _name(interface: QAccessibleInterface) -> str:
    return interface.text(QAccessible.Text.Name)


def _inner(widget: QWidget) -> bool:
    """Parts that Qt makes itself, inside a control that has the name."""
    return widget.objectName().startswith("qt_") or type(widget).__name__ in {
        "QHeaderView",
        "QScrollBar",
        "QComboBoxPrivateContainer",
        "QComboBoxListView",
    }
