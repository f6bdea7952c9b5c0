"""What must hold of every screen, whatever it looks like: nothing cut off, nothing out of reach."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QScrollArea,
    QSizeGrip,
    QStackedWidget,
    QWidget,
)

from tests.ui.i18n.pseudo import cut_off
from ui.screens.room import ExamRoom
from ui.screens.room.panels import Window
from ui.widgets.itemtext import ItemText


def faults(root: QWidget, window: QWidget) -> list[str]:
    """Everything wrong with a screen or dialog; ``window`` is what it lies in."""
    cut = [each for each in cut_off(root) if ", 0, 0) outside" not in each]  # empty, shows nothing
    found = [*cut, *_tight(root), *_unreachable(root), *_overlapping(root)]
    if isinstance(root, ExamRoom):
        found += _covering(root)
    if root is not window and not window.rect().contains(QRect(QPoint(0, 0), root.size())):
        found.append(f"the dialog is {root.size()}, its window {window.size()}")
    return sorted(set(found))


def _name(widget: QWidget) -> str:
    return f"{type(widget).__name__} {widget.objectName() or widget.accessibleName()[:40]}"


def _shown(root: QWidget) -> Iterator[QWidget]:
    yield from (each for each in root.findChildren(QWidget) if each.isVisible())


def _tight(root: QWidget) -> Iterator[str]:
    """Buttons smaller than their words, texts lower than their lines."""
    for widget in _shown(root):
        least = widget.minimumSizeHint()
        if isinstance(widget, ItemText):
            wanted = widget.heightForWidth(widget.width())
            if widget.height() < wanted:
                yield f"{_name(widget)}: text {widget.height()} px high, not {wanted}"
            if widget.text_width() > widget.width():
                yield f"{_name(widget)}: text {widget.text_width()} px wide in {widget.width()}"
        elif isinstance(widget, QAbstractButton) and (
            widget.width() < least.width() or widget.height() < least.height()
        ):
            yield f"{_name(widget)}: button {widget.size()}, not {least}"


def _unreachable(root: QWidget) -> Iterator[str]:
    """Content larger than its area that no scroll bar moves."""
    for area in _shown(root):
        moved = area.widget() if isinstance(area, QScrollArea) else None
        if not isinstance(area, QScrollArea) or moved is None:
            continue
        inner, port = moved.size(), area.viewport().size()
        for what, has, room, bar in (
            ("wide", inner.width(), port.width(), area.horizontalScrollBar()),
            ("high", inner.height(), port.height(), area.verticalScrollBar()),
        ):
            across = area.horizontalScrollBarPolicy() if what == "wide" else None
            hidden = across is Qt.ScrollBarPolicy.ScrollBarAlwaysOff
            if has > room and (hidden or bar.maximum() < has - room):
                yield f"{_name(area)}: content {has} px {what} in {room}"


def _overlapping(root: QWidget) -> Iterator[str]:
    """Controls that lie on each other, but for what is meant to: windows and stacked screens."""
    for parent in (root, *_shown(root)):
        if isinstance(parent, QStackedWidget | QAbstractScrollArea):
            continue
        children = [
            each
            for each in parent.children()
            if isinstance(each, QWidget)
            and each.isVisible()
            and not each.isWindow()
            and not isinstance(each, Window | QSizeGrip)
            and not each.testAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        ]
        for one, other in combinations(children, 2):
            if one.geometry().intersects(other.geometry()):
                yield f"{_name(one)} {one.geometry()} lies on {_name(other)} {other.geometry()}"


def _covering(room: ExamRoom) -> Iterator[str]:
    """Something before the clock, or a window that leaves the content band or the room."""
    clock = room.title_bar.clock
    if clock.isVisible():
        middle = clock.mapTo(room, clock.rect().center())
        if room.childAt(middle) is not clock:
            yield f"{room.childAt(middle)} covers the clock"
    band = room.stack.geometry()
    for window in room.findChildren(Window):
        if window.isVisible() and window.isVisibleTo(room):
            geometry = QRect(window.mapTo(room, QPoint(0, 0)), window.size())
            if not band.contains(geometry):
                yield f"{_name(window)} {geometry} leaves the content band {band}"
