"""Small makers that keep screens short: labels by role, cards, buttons with stable names.

Reading any name of PySide's ``Qt`` makes Python classes of all its enumerations, 14 ms. So whatever
is built before the first picture sets properties by number, here and in the home screen.
"""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QLabel,
    QPushButton,
    QTreeWidget,
    QVBoxLayout,
    QWidget,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ui.presenters.choice import Choice

MARGIN = 16
"""Pixels inside a card and around a page."""

ID = 256
"""``Qt.ItemDataRole.UserRole``: where a row of a list keeps what it stands for."""

SPOKEN = 11
"""``Qt.ItemDataRole.AccessibleTextRole``: what a screen reader says of a row."""

CENTRED = 0x84
"""``Qt.AlignmentFlag.AlignCenter``, for the property ``alignment``."""

_PLAIN_TEXT = 0
"""``Qt.TextFormat.PlainText``."""


def label(text: str = "", role: str = "", *, name: str = "", wrap: bool = False) -> QLabel:
    """A label whose look follows from its role in the sheet. Its text is its accessible name."""
    made = QLabel(text)
    made.setProperty("textFormat", _PLAIN_TEXT)
    made.setObjectName(name)
    made.setProperty("role", role)
    made.setWordWrap(wrap)
    return made


def button(
    text: str, name: str, act: Callable[[], object], *, primary: bool = False
) -> QPushButton:
    """A push button; ``&`` marks its Alt key."""
    made = QPushButton(text)
    made.setObjectName(name)
    made.setProperty("primary", primary)
    made.setAutoDefault(primary)
    made.clicked.connect(act)
    return made


def card(*, kind: str = "card") -> tuple[QFrame, QVBoxLayout]:
    """A framed area and its layout; ``kind`` is ``card`` or ``banner``."""
    frame = QFrame()
    frame.setProperty(kind, True)
    layout = QVBoxLayout(frame)
    layout.setContentsMargins(MARGIN, MARGIN - 4, MARGIN, MARGIN - 4)
    layout.setSpacing(8)
    return frame, layout


def set_property(widget: QWidget, name: str, value: object) -> None:
    """Change a property that the sheet selects by, and draw the widget anew."""
    if widget.property(name) == value:
        return
    widget.setProperty(name, value)
    style = widget.style()
    style.unpolish(widget)
    style.polish(widget)
    for child in widget.findChildren(QWidget):
        style.unpolish(child)
        style.polish(child)


def combo(name: str, spoken: str) -> QComboBox:
    """A drop-down list that does not force its longest line on the layout."""
    made = QComboBox()
    made.setObjectName(name)
    made.setAccessibleName(spoken)
    made.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    made.setMinimumContentsLength(12)
    return made


def unseen_label(text: str, named: QWidget) -> QLabel:
    """A label for a control whose purpose the eye sees without one, to stand beside it.

    On Linux a drop-down list is named by what is chosen; what it is for, its label says.
    """
    made = QLabel(text)
    made.setBuddy(named)
    made.hide()
    return made


def in_order(*controls: QWidget) -> None:
    """Have the Tab key, and whoever reads on, go through controls of one parent in this order."""
    for one, other in pairwise(controls):
        QWidget.setTabOrder(one, other)


def fill_combo(box: QComboBox, choices: Sequence[Choice], chosen: str) -> None:
    """Show choices with one of them chosen; lines are only rebuilt if they changed."""
    lines = [(choice.label, choice.id) for choice in choices]
    if lines != [(box.itemText(i), box.itemData(i)) for i in range(box.count())]:
        box.clear()
        for text, data in lines:
            box.addItem(text, data)
    box.setCurrentIndex(box.findData(chosen))


def select(rows: QTreeWidget, index: int) -> None:
    """Make a row the current one; nothing happens where there is no such row."""
    if item := rows.topLevelItem(index):
        rows.setCurrentItem(item)
