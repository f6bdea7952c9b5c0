"""What a widget of our own is to assistive technology, where Qt would call it nothing.

Qt gives its own kinds of controls their roles. A plain widget or a scroll area has none, whatever
name it bears, and some screen readers pass over what has no role.
"""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAccessibleWidget, QWidget

_PROPERTY = "accessible_role"


def give_role(widget: QWidget, role: QAccessible.Role) -> None:
    """Say what a widget is. To be called before it has a name: Qt asks once, when it hears one."""
    _install()
    widget.setProperty(_PROPERTY, role.value)


@cache
def _install() -> None:
    QAccessible.installFactory(_made)


def _made(_class: str, asked: QObject) -> QAccessibleWidget | None:
    """Qt asks for every object, once for each class it is of, while somebody listens."""
    role = asked.property(_PROPERTY)
    if role is None or not isinstance(asked, QWidget):
        return None
    return QAccessibleWidget(asked, QAccessible.Role(role), "")
