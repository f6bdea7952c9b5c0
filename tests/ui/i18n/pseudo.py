"""A language that nobody speaks: every text is longer, and no letter of it is a plain one.

What still shows plain letters was not translated, and what has no room for it is cut off.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QCheckBox,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QMenu,
    QPushButton,
    QRadioButton,
    QScrollArea,
    QTreeWidget,
    QTreeWidgetItem,
    QWidget,
)

from ui.screens.print_view import PagesView
from ui.widgets.itemtext import ItemText
from ui.words import English

_PLAIN = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"
_ACCENTED = "áƀçđéƒĝĥíĵķĺɱñóƥɋŕšţúṽŵẋýžÁƁÇĐÉƑĜĤÍĴĶĹƜÑÓƤɊŔŠŢÚṼŴẊÝŽ"
_LETTERS = str.maketrans(_PLAIN, _ACCENTED)
_FIXED = re.compile(r"(\{\w+\}|%n|\(\*[^)]*\))")
LONGER = 0.4
"""Share by which a text grows; Vietnamese grows about as much."""


class Pseudo(English):
    """Accented, longer, in brackets; English counts and dates, so that figures stay as they are."""

    code = "pseudo"

    def say(self, source: str, number: int | None) -> str:
        """A text as this language has it."""
        parts = _FIXED.split(source)
        said = "".join(
            part if _FIXED.fullmatch(part) else part.translate(_LETTERS) for part in parts
        )
        if number is not None:
            said = said.replace("%n", self.number(number))
        return f"‹{said}{'·' * max(1, round(len(_FIXED.sub('', source)) * LONGER))}›"

    def day(self, moment: object) -> str:
        """A date without letters."""
        return f"{moment:%Y-%m-%d}"

    def short_day(self, moment: object) -> str:
        """The same without the year."""
        return f"{moment:%m-%d}"


def said(root: QWidget) -> Iterator[tuple[QWidget, str]]:
    """Every text that a screen shows or tells a screen reader, with the widget that has it."""
    for widget in (root, *root.findChildren(QWidget)):
        if not widget.isVisible() or widget.objectName().startswith("qt_"):
            continue
        if isinstance(widget, ItemText | PagesView):  # questions, and pages of the report
            continue
        for text in (widget.accessibleName(), widget.accessibleDescription(), widget.toolTip()):
            yield widget, text
        if widget.isWindow():
            yield widget, widget.windowTitle()
        yield from ((widget, text) for text in _shown(widget))


def _shown(widget: QWidget) -> Iterator[str]:
    match widget:
        case QLabel() | QAbstractButton():
            yield widget.text()
        case QLineEdit():
            yield widget.placeholderText()
        case QComboBox():
            yield from (widget.itemText(index) for index in range(widget.count()))
        case QMenu():
            yield from (action.text() for action in widget.actions())
        case QTreeWidget():
            yield from _cells(widget)


def _cells(rows: QTreeWidget) -> Iterator[str]:
    head = rows.headerItem()
    for column in range(rows.columnCount()):
        if not rows.isHeaderHidden():
            yield head.text(column)
        for index in range(rows.topLevelItemCount()):
            item = rows.topLevelItem(index)
            assert item is not None
            yield item.text(column)
            yield item.toolTip(column)
            yield str(item.data(column, Qt.ItemDataRole.AccessibleTextRole) or "")


def untranslated(root: QWidget, data: list[str]) -> list[str]:
    """Texts with plain words that are not data."""
    known = sorted(data, key=len, reverse=True)
    found = []
    for widget, text in said(root):
        left = text
        for each in known:
            left = left.replace(each, " ")
        if re.search(r"[A-Za-z]{2}", left):
            found.append(f"{type(widget).__name__} {widget.objectName()}: {text!r}")
    return found


def cut_off(root: QWidget) -> list[str]:
    """Widgets whose text has less room than it needs, or that lie outside of what they are in."""
    found = []
    for widget in root.findChildren(QWidget):
        if widget.isVisible() and not widget.objectName().startswith("qt_"):
            found += [
                f"{type(widget).__name__} {widget.objectName()}: {why}" for why in _why(widget)
            ]
    return found


def _why(widget: QWidget) -> Iterator[str]:
    match widget:
        case QLabel() if widget.text() and widget.wordWrap():
            if widget.height() < widget.heightForWidth(widget.width()):
                yield f"{widget.height()} px high, not {widget.heightForWidth(widget.width())}"
        case QLabel() | QPushButton() | QCheckBox() | QRadioButton() if widget.text():
            if widget.width() < widget.sizeHint().width():
                yield f"{widget.width()} px wide, not {widget.sizeHint().width()}: {widget.text()}"
        case QTreeWidget():
            yield from _narrow_columns(widget)
        case QScrollArea():
            inner = widget.widget()
            if inner is not None and inner.width() > widget.viewport().width():
                yield f"content {inner.width()} px wide in {widget.viewport().width()}"
    parent = widget.parentWidget()
    inside = parent is None or widget.isWindow() or _scrolled(widget)
    if parent is not None and not inside and not parent.rect().contains(widget.geometry()):
        yield f"{widget.geometry()} outside of {parent.rect()}"


def _scrolled(widget: QWidget) -> bool:
    """Whether a widget is what a scroll area moves, or part of one that Qt lays out itself."""
    parent = widget.parentWidget()
    moved = parent is not None and parent.objectName() == "qt_scrollarea_viewport"
    return moved or isinstance(widget, QHeaderView)


def _all_rows(above: QTreeWidgetItem) -> Iterator[QTreeWidgetItem]:
    for child in map(above.child, range(above.childCount())):
        if child is not None:
            yield child
            yield from _all_rows(child)


def _narrow_columns(rows: QTreeWidget) -> Iterator[str]:
    """Columns that elide; one whose rows tell the whole in a tool tip may."""
    head = rows.header()
    for column in range(rows.columnCount()):
        if head.isSectionHidden(column):
            continue
        tells = any(each.toolTip(column) for each in _all_rows(rows.invisibleRootItem()))
        wanted = 0 if tells else rows.sizeHintForColumn(column)
        if not rows.isHeaderHidden():
            wanted = max(wanted, head.sectionSizeHint(column) if head.model() else 0)
        if head.sectionSize(column) < wanted:
            yield f"column {column} {head.sectionSize(column)} px wide, not {wanted}"
