"""What else than Space and the mouse presses a button."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QShortcutEvent
from PySide6.QtWidgets import QAbstractButton


def pressed_by_letter(button: QAbstractButton, event: QEvent) -> bool:
    """Click at an Alt letter at once, not after an animation of a tenth of a second.

    Whether the event was one, and is done with.
    """
    if not isinstance(event, QShortcutEvent) or event.isAmbiguous():
        return False
    button.click()
    return True


def pressed_by_enter(button: QAbstractButton, event: QKeyEvent) -> bool:
    """Click at Enter, which works like Space on a button that has the keyboard.

    Whether the event was that, and is done with.
    """
    if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter) or event.isAutoRepeat():
        return False
    button.click()
    return True
