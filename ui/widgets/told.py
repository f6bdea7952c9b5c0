"""Checkable buttons whose state is told to them, also where assistive technology turns them."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QAbstractButton


class Told(QObject):
    """Shows the state of a button that a click alone does not change.

    AT-SPI, UI Automation and VoiceOver turn a checkable button without clicking it: their action
    is Qt's ``toggle``, which tells nobody of a click. So a state that was not told is put back and
    counts as a click, and whoever decides about clicks decides about it too.
    """

    def __init__(self, button: QAbstractButton) -> None:
        super().__init__(button)
        self._button = button
        self._telling = False
        button.toggled.connect(self._turned)

    def tell(self, on: bool) -> None:
        """On or off."""
        self._telling = True
        self._button.setChecked(on)
        self._telling = False

    def _turned(self, on: bool) -> None:
        if self._telling:
            return
        self.tell(not on)
        self._button.click()
