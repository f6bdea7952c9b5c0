"""The candidate's bars and what stands on them: flat buttons and texts that collapse."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPalette,
)
from PySide6.QtWidgets import QAbstractButton, QPushButton, QSizePolicy, QWidget

from ui.theme.apply import bar_palette
from ui.theme.fonts import chrome_font
from ui.theme.pairs import HOVER_SHADE, PRESS_SHADE
from ui.theme.tokens import Tokens, shaded
from ui.widgets.icons import Icon, draw_icon
from ui.widgets.pressed import pressed_by_enter, pressed_by_letter
from ui.widgets.ring import paint_ring
from ui.widgets.told import Told

SEPARATOR = 2
"""Width of the line between buttons."""
_ICON = 16
"""Side of an icon beside text of the usual size; it grows with the text."""
_PADDING = 14
_GAP = 8
_LEAST = 24
"""Height that a pointer is given to hit: WCAG 2.2, success criterion 2.5.8."""
_AIR = 10
"""Least room above and below the text of a button, together."""


class Bar(QWidget):
    """A band of one colour, of a least height; larger text makes it higher."""

    def __init__(self, tokens: Tokens, colour: str, height: int, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAutoFillBackground(True)
        self.setPalette(bar_palette(tokens, colour))
        self.setMinimumHeight(height)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)


class BarButton(QPushButton):
    """A flat button with an icon; its colours are those of its palette.

    Separators are lines at its left or right edge. Its checked state is set by
    :meth:`show_state` only: a click just says that it was clicked.
    """

    def __init__(self, parent: QWidget | None = None, *, height: int = 36) -> None:
        super().__init__(parent)
        self._icon: Icon | None = None
        self._after = False
        self._height = height
        self._left = self._right = False
        self._state = Told(self)
        self.setFlat(True)
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        self.setAutoFillBackground(False)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def show_face(
        self, label: str, icon: Icon | None, *, spoken: str = "", icon_after: bool = False
    ) -> None:
        """Label with ``&`` before the Alt letter, icon, and name for assistive technology."""
        if label != self.text():
            self.setText(label)
        if spoken != self.accessibleName():
            self.setAccessibleName(spoken)
        self._icon, self._after = icon, icon_after
        self.updateGeometry()
        self.update()

    def show_state(self, on: bool | None) -> None:
        """On or off for a button that shows a state; None for one that does not."""
        self.setCheckable(on is not None)
        self._state.tell(bool(on))

    def set_separators(self, *, left: bool = False, right: bool = False) -> None:
        """Where it is parted from its neighbours."""
        self._left, self._right = left, right
        self.updateGeometry()

    def nextCheckState(self) -> None:
        """Qt: a click alone changes nothing; the presenter decides."""

    def event(self, event: QEvent) -> bool:
        """Qt: an Alt letter clicks at once, not after an animation of a tenth of a second."""
        return pressed_by_letter(self, event) or super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt: Enter works like Space on a button that has the keyboard."""
        if not pressed_by_enter(self, event):
            super().keyPressEvent(event)

    def sizeHint(self) -> QSize:
        """Qt: icon, label, padding and separators."""
        metrics = QFontMetrics(self.font())
        width = metrics.size(Qt.TextFlag.TextShowMnemonic, self.text()).width() + 2 * _PADDING
        if self._icon is not None:
            width += _icon_side(metrics) + _GAP
        height = max(self._height, metrics.height() + _AIR)
        return QSize(width + SEPARATOR * (self._left + self._right), height)

    def minimumSizeHint(self) -> QSize:
        """Qt: a label is never cut."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Qt: flat, with separators, and a ring when it has the keyboard."""
        painter = QPainter(self)
        inner = QRectF(self.rect())
        ink = self.palette().color(QPalette.ColorRole.ButtonText)
        for wanted, left in ((self._left, True), (self._right, False)):
            if wanted:
                x = inner.left() if left else inner.right() - SEPARATOR
                painter.fillRect(QRectF(x, inner.top(), SEPARATOR, inner.height()), ink)
                inner.adjust(SEPARATOR if left else 0, 0, 0 if left else -SEPARATOR, 0)
        hovered = self.underMouse() and self.isEnabled()
        if hovered or self.isDown():
            bar = self.palette().color(QPalette.ColorRole.Button).name()
            shade = shaded(bar, PRESS_SHADE if self.isDown() else HOVER_SHADE)
            painter.fillRect(inner, QColor(shade))
            ink = self.palette().color(QPalette.ColorRole.BrightText)
        self._paint_face(painter, inner, ink)
        if self.hasFocus():
            paint_ring(painter, inner.toRect(), ink, inset=2)

    def _paint_face(self, painter: QPainter, inner: QRectF, ink: QColor) -> None:
        content = inner.adjusted(_PADDING, 0, -_PADDING, 0)
        if self._icon is not None:
            side = _icon_side(QFontMetrics(self.font()))
            x = content.right() - side if self._after else content.left()
            y = content.center().y() - side / 2
            draw_icon(painter, self._icon, QRectF(x, y, side, side), ink)
            room = side + _GAP
            content.adjust(0 if self._after else room, 0, -room if self._after else 0, 0)
        painter.setPen(ink)
        painter.drawText(
            content, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextShowMnemonic, self.text()
        )


class Collapsible(QAbstractButton):
    """An icon with a text that a click hides and brings back: the clock and the counter.

    The text changes each second, so it is painted and never set as a property: nothing is
    announced. The name for assistive technology is given apart, and changes rarely.
    """

    def __init__(self, tokens: Tokens, icon: Icon, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon = icon
        self._shown = ""
        self._template = ""
        self._collapsed = False
        font = chrome_font(tokens.chrome_px)
        font.setFeature(QFont.Tag("tnum"), 1)
        self.setFont(font)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    @property
    def shown(self) -> str:
        """The text as painted; empty while collapsed."""
        return "" if self._collapsed else self._shown

    def show_gauge(self, text: str, *, hidden: bool, collapsible: bool, spoken: str) -> None:
        """Show a text, or only the icon."""
        if spoken != self.accessibleName():
            self.setAccessibleName(spoken)
        if self.isEnabled() != collapsible:
            self.setEnabled(collapsible)
        if (text, hidden) == (self._shown, self._collapsed):
            return
        # The width follows the number of signs, not their shapes, so that it does not tremble.
        template = "".join("0" if sign.isdigit() else sign for sign in text)
        resized = hidden != self._collapsed or template != self._template
        self._shown, self._collapsed, self._template = text, hidden, template
        if resized:
            self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Qt: the icon, and the text unless collapsed."""
        metrics = QFontMetrics(self.font())
        text = 0 if self._collapsed else _GAP + metrics.horizontalAdvance(self._template)
        side = _icon_side(metrics)
        return QSize(side + text + 12, max(_LEAST, max(side, metrics.height()) + 6))

    def minimumSizeHint(self) -> QSize:
        """Qt: the text is never cut."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Qt: icon and text, yellow under the mouse, with a ring when it has the keyboard."""
        painter = QPainter(self)
        role = QPalette.ColorRole.ButtonText
        if self.underMouse() and self.isEnabled():
            role = QPalette.ColorRole.BrightText
        ink = self.palette().color(QPalette.ColorGroup.Active, role)
        inner = QRectF(self.rect())
        side = _icon_side(QFontMetrics(self.font()))
        y = inner.center().y() - side / 2
        draw_icon(painter, self._icon, QRectF(6, y, side, side), ink)
        if not self._collapsed:
            painter.setPen(ink)
            place = inner.adjusted(6 + side + _GAP, 0, 0, 0)
            painter.drawText(
                place, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, self._shown
            )
        if self.hasFocus():
            paint_ring(painter, inner.toRect(), ink, inset=2)


def _icon_side(metrics: QFontMetrics) -> int:
    """Side of an icon beside text: as high as the text."""
    return max(_ICON, metrics.height())
