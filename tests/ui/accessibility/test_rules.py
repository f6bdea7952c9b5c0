"""The rules that every screen is held to find what they are for, and are content with what is well.

A rule that finds nothing on a page made to break it would pass over every screen.
"""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QAccessible, QColor, QPalette
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from tests.ui.accessibility.rules import faults
from tests.ui.accessibility.seen import faint_outlines, outlines, tab_through
from tests.ui.accessibility.walk import chain, tree
from ui.theme.shell import apply_shell
from ui.widgets.roles import give_role


@pytest.fixture
def page(qtbot: QtBot) -> QWidget:
    """A page with nothing wrong; buttons as wide as they are high enough."""
    made = QFrame()
    qtbot.addWidget(made)
    column = QVBoxLayout(made)
    for text in ("&One", "&Two", "T&hree"):
        column.addWidget(_button(text))
    apply_shell(made)
    made.resize(400, 300)
    with qtbot.waitExposed(made):
        made.show()
    return made


def _button(text: str) -> QPushButton:
    made = QPushButton(text)
    made.setObjectName(text.replace("&", "").lower())
    return made


def _buttons(page: QWidget) -> list[QPushButton]:
    return page.findChildren(QPushButton)


def _put(page: QWidget, widget: QWidget) -> QWidget:
    layout = page.layout()
    assert layout is not None
    layout.addWidget(widget)
    widget.show()
    layout.activate()
    return widget


def _nameless(page: QWidget) -> None:
    _buttons(page)[0].setText("")


def _marked(page: QWidget) -> None:
    _buttons(page)[0].setAccessibleName("&One")


def _roleless(page: QWidget) -> None:
    _put(page, QScrollArea()).setAccessibleName("A text")


def _filler(page: QWidget) -> None:
    _put(page, QWidget()).setAccessibleName("Question 1 of 65")


def _unlabelled(page: QWidget) -> None:
    box = QComboBox()
    box.addItem("First")
    box.setAccessibleName("Which")
    box.setMinimumHeight(30)
    _put(page, box)


def _small(page: QWidget) -> None:
    _buttons(page)[1].setFixedSize(QSize(40, 20))


def _same_letter(page: QWidget) -> None:
    _buttons(page)[1].setText("&Once more")


def _backwards(page: QWidget) -> None:
    first, second, third = _buttons(page)
    QWidget.setTabOrder(third, second)
    QWidget.setTabOrder(second, first)


def _tree_backwards(page: QWidget) -> None:
    _buttons(page)[0].raise_()


def _wrong_state(page: QWidget) -> None:
    """Says that it is off: a check box that is said by the interface of another role."""
    box = QCheckBox("Flag")
    give_role(box, QAccessible.Role.CheckBox)
    _put(page, box)
    box.setChecked(True)


BROKEN: dict[str, tuple[Callable[[QWidget], None], str]] = {
    "no name": (_nameless, "name: no name: Button"),
    "a mark": (_marked, "name: a mark of an Alt letter"),
    "no role": (_roleless, "role: focusable without a role"),
    "filler": (_filler, "role: named without a role"),
    "no label": (_unlabelled, "label: no label: ComboBox"),
    "small": (_small, "target: 40 × 20 px"),
    "same letter": (_same_letter, "letter: Alt+O"),
    "tab order": (_backwards, "order: after three the Tab key goes back to two"),
    "tree order": (_tree_backwards, "order: the tree has three before one"),
    "state": (_wrong_state, "state: says (False, False)"),
}


def test_a_page_without_faults_has_none(page: QWidget) -> None:
    assert faults(page) == []
    assert [each.objectName() for each in chain(page)] == ["one", "two", "three"]
    assert [each.name for each in tree(page)[1:]] == ["One", "Two", "Three"]
    assert list(tab_through(page)) == []


@pytest.mark.parametrize("case", BROKEN)
def test_what_is_wrong_is_found(page: QWidget, case: str) -> None:
    do, wanted = BROKEN[case]
    do(page)
    found = faults(page)
    assert any(each.startswith(wanted) for each in found), found


def test_columns_are_gone_through_one_after_the_other(page: QWidget) -> None:
    row = QWidget()
    across = QHBoxLayout(row)
    for side in ("left", "right"):
        column = QWidget()
        down = QVBoxLayout(column)
        for place in ("top", "bottom"):
            down.addWidget(_button(f"{side} {place}"))
        across.addWidget(column)
    _put(page, row)
    assert faults(page) == []
    find = {each.objectName(): each for each in _buttons(page)}
    names = ("left bottom", "right top", "left top", "right bottom")
    for one, other in pairwise(names):
        QWidget.setTabOrder(find[one], find[other])
    assert any("after left bottom the Tab key goes back to right top" in f for f in faults(page))


def test_a_control_that_does_not_show_the_keyboard_is_found(page: QWidget) -> None:
    field = _put(page, QLineEdit())
    field.setObjectName("blind")
    assert list(tab_through(page)) == []
    field.setStyleSheet("QLineEdit, QLineEdit:focus { border: 1px solid black; }")
    field.setProperty("readOnly", True)  # no text cursor either
    assert list(tab_through(page)) == ["focus: no sign of it on QLineEdit blind"]


def test_a_control_that_tab_passes_over_is_found(page: QWidget) -> None:
    class Trap(QPushButton):
        def focusNextPrevChild(self, _forward: bool) -> bool:
            return True  # the key is swallowed

    trap = Trap("Trap")
    trap.setObjectName("trap")
    _put(page, trap)
    QWidget.setTabOrder(_buttons(page)[0], trap)
    assert any("Tab does not reach" in each for each in tab_through(page))


def test_faint_outlines_are_found(page: QWidget) -> None:
    box = _put(page, QCheckBox("Box"))
    box.setObjectName("box")
    found = {widget.objectName(): ratio >= 3 for widget, ratio in outlines(page)}
    assert found == {"one": True, "two": True, "three": True, "box": True}
    assert faint_outlines(page) == []
    faint = box.palette()
    faint.setColor(QPalette.ColorRole.Window, QColor("#ffffff"))
    box.setPalette(faint)
    assert [each.split()[-1] for each in faint_outlines(page)] == ["box"]
