"""Another look: everything on the screen is made anew, and this remembers where the hands were.

Widgets take their colours, faces and sizes when they are made. A room made anew can leave nothing
in the old look, whoever wrote the widget, and takes a few hundredths of a second.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt
from PySide6.QtWidgets import QAbstractScrollArea, QPlainTextEdit, QWidget

from ui.screens.room.panels import Window
from ui.widgets.steady import settle_bars

_DIRECT = Qt.FindChildOption.FindDirectChildrenOnly


class Trace:
    """Keyboard, scroll bars, text cursors and windows of a room, by place and by name."""

    def __init__(self, room: QWidget, chain: Sequence[QWidget]) -> None:
        held = room.window().focusWidget()
        self._inside = held is not None and room.isAncestorOf(held)
        self._place = chain.index(held) if held in chain else -1
        self._name = held.objectName() if held is not None and self._inside else ""
        self._scrolled = {
            area.objectName(): _share(area)
            for area in room.findChildren(QAbstractScrollArea)
            if area.objectName() and area.isVisibleTo(room)
        }
        self._cursors = {
            field.objectName(): field.textCursor().position()
            for field in room.findChildren(QPlainTextEdit)
            if field.objectName()
        }
        self._moved: dict[str, QPoint | None] = {
            each.objectName(): each.moved for each in room.findChildren(Window)
        }

    def put_windows_back(self, room: QWidget) -> None:
        """Before windows are shown again: where they were moved to."""
        for each in room.findChildren(Window):
            each.moved = self._moved.get(each.objectName())

    def put_hands_back(self, room: QWidget, chain: Sequence[QWidget]) -> None:
        """After everything is shown: scroll bars, text cursors and the keyboard."""
        # Qt shows what is added to a room on the screen a moment later: too late for the keyboard.
        for child in room.findChildren(QWidget, options=_DIRECT):
            if not child.testAttribute(Qt.WidgetAttribute.WA_WState_ExplicitShowHide):
                child.show()
        # Qt knows how far there is to scroll only after the layouts.
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)
        for area in room.findChildren(QAbstractScrollArea):
            settle_bars(area)
            share = self._scrolled.get(area.objectName(), 0.0)
            bar = area.verticalScrollBar()
            bar.setValue(round(share * (bar.maximum() + bar.pageStep())))
        for field in room.findChildren(QPlainTextEdit):
            cursor = field.textCursor()
            length = len(field.toPlainText())
            cursor.setPosition(min(self._cursors.get(field.objectName(), 0), length))
            field.setTextCursor(cursor)
        if self._inside:
            self._focus(room, chain)

    def _focus(self, room: QWidget, chain: Sequence[QWidget]) -> None:
        named = room.findChild(QWidget, self._name) if self._name else None
        found = chain[self._place] if 0 <= self._place < len(chain) else named
        if found is not None and found.isVisibleTo(room):
            found.setFocus(Qt.FocusReason.OtherFocusReason)


def strip(room: QWidget) -> None:
    """Let go of all that stands in a room; it is deleted when nobody is in the midst of it."""
    for child in room.findChildren(QWidget, options=_DIRECT):
        child.hide()
        child.setParent(None)
        child.deleteLater()


def _share(area: QAbstractScrollArea) -> float:
    """How far down an area is, as a share of its content."""
    bar = area.verticalScrollBar()
    return bar.value() / max(1, bar.maximum() + bar.pageStep())
