"""What the eye sees of a control: where the keyboard is, and where it begins."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication, QPoint, QRect, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QSpinBox,
    QStyle,
    QStyleOptionButton,
    QWidget,
)

from tests.ui.accessibility.walk import chain
from ui.theme.tokens import contrast
from ui.widgets.push import Push

SIGNS = 3.0
"""WCAG 2.2, success criterion 1.4.11."""
_AROUND = 4


def tab_through(root: QWidget) -> Iterator[str]:
    """Press Tab until it has gone round: what it does not reach, and what does not show it."""
    stops = chain(root)
    root.window().activateWindow()
    QCoreApplication.processEvents()
    for stop in stops[-1:]:
        stop.setFocus(Qt.FocusReason.TabFocusReason)
        _press_tab(stop)
    reached: list[QWidget] = []
    for _ in stops:
        focus = QApplication.focusWidget()
        if focus is None or focus in reached:
            break
        reached.append(focus)
        if not _shows_focus(root, focus):
            yield f"focus: no sign of it on {type(focus).__name__} {focus.objectName()}"
        _press_tab(focus)
    for stop in stops:
        if stop not in reached and not _beside_one_reached(stop, reached):
            yield f"focus: Tab does not reach {type(stop).__name__} {stop.objectName()}"


def _press_tab(focus: QWidget) -> None:
    QTest.keyClick(focus, Qt.Key.Key_Tab)
    QCoreApplication.processEvents()


def _shows_focus(root: QWidget, focus: QWidget) -> bool:
    with_it = _picture(root, focus)
    focus.clearFocus()
    without = _picture(root, focus)
    focus.setFocus(Qt.FocusReason.TabFocusReason)
    return with_it != without


def _beside_one_reached(stop: QWidget, reached: list[QWidget]) -> bool:
    """Whether arrow keys go on to it from a radio button that Tab reaches."""
    return isinstance(stop, QRadioButton) and any(
        isinstance(each, QRadioButton) and each.group() is stop.group() for each in reached
    )


def faint_outlines(root: QWidget) -> list[str]:
    """Boxes, circles and fields whose outline can hardly be told from what is around them."""
    return [
        f"outline: {ratio:.1f} of {type(widget).__name__} {widget.objectName()}"
        for widget, ratio in outlines(root)
        if ratio < SIGNS
    ]


def outlines(root: QWidget) -> Iterator[tuple[QWidget, float]]:
    """Every control that the style outlines and that is in sight, with its contrast."""
    for widget in root.findChildren(QWidget):
        outlined = isinstance(widget, QCheckBox | QRadioButton | QComboBox | QLineEdit | QSpinBox)
        if not outlined and type(widget) not in (QPushButton, Push):  # the bars' have none
            continue
        left = _left_edge(widget)
        if widget.isEnabled() and widget.visibleRegion().contains(left):
            yield widget, _contrast_at(root, widget.mapTo(root, left))


def _left_edge(widget: QWidget) -> QPoint:
    """The middle of the left edge of what is outlined."""
    place = widget.rect()
    if isinstance(widget, QCheckBox | QRadioButton):
        option = QStyleOptionButton()
        option.initFrom(widget)
        element = QStyle.SubElement.SE_RadioButtonIndicator
        if isinstance(widget, QCheckBox):
            element = QStyle.SubElement.SE_CheckBoxIndicator
        place = widget.style().subElementRect(element, option, widget)
    return QPoint(place.left() + 1, place.center().y())


def _contrast_at(root: QWidget, edge: QPoint) -> float:
    """The greatest contrast on a line across an edge, to what is left of it."""
    strip = QRect(edge.x() - _AROUND, edge.y(), 2 * _AROUND, 1)
    image = root.grab(strip).toImage()
    colours = [image.pixelColor(x, 0).name() for x in range(image.width())]
    return max(contrast(colours[0], colour) for colour in colours)


def _picture(root: QWidget, widget: QWidget) -> QImage:
    place = QRect(widget.mapTo(root, QPoint(0, 0)), widget.size())
    around = place.adjusted(-_AROUND, -_AROUND, _AROUND, _AROUND)
    return root.grab(around.intersected(root.rect())).toImage()
