"""An exhibit of an item in a window of its own, which stays within the content band."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QObject, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QColor, QKeyEvent, QPalette
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from ui.presenters.room import itemwords
from ui.presenters.room.itemparts import ExhibitView, ItemTools
from ui.presenters.room.words import without_mnemonic
from ui.screens.room.panels import Window
from ui.theme.tokens import Tokens
from ui.widgets.itemtext import ItemText
from ui.widgets.push import Push
from ui.widgets.ring import FocusRing
from ui.widgets.roles import give_role
from ui.widgets.steady import steady_bars

ZOOMS = (50, 75, 100, 125, 150, 200, 300, 400)
"""Per cent."""
_USUAL = ZOOMS.index(100)
_STEP = 24
"""Logical pixels that an arrow key moves the window by."""
_SIZE = QSize(620, 460)
_NONE = Qt.KeyboardModifier.NoModifier
_PAD = Qt.KeyboardModifier.KeypadModifier
_CTRL = Qt.KeyboardModifier.ControlModifier


class ExhibitWindow(Window):
    """One exhibit at a time. The question beside it stays usable."""

    closed = Signal()

    def __init__(self, tokens: Tokens, media: Mapping[str, bytes], parent: QWidget) -> None:
        super().__init__(tokens, parent, _SIZE * tokens.scale)
        self.setObjectName("exhibit_window")
        self._media = media
        self._zoom = _USUAL
        self._shown: ExhibitView | None = None
        self._text: ItemText | None = None
        self._area = QScrollArea(self)
        self._area.setObjectName("exhibit_area")
        give_role(self._area, QAccessible.Role.Grouping)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._area.installEventFilter(self)
        steady_bars(self._area)
        FocusRing(self._area, tokens.focus)
        self.body.addWidget(self._area)
        self.smaller = self._button("exhibit_smaller", itemwords.SMALLER)
        self.larger = self._button("exhibit_larger", itemwords.LARGER)
        self.close_button = self._button("exhibit_close", "")
        self.smaller.setAccessibleName(itemwords.SMALLER_SPOKEN)
        self.larger.setAccessibleName(itemwords.LARGER_SPOKEN)
        self.smaller.clicked.connect(lambda: self.zoom(-1))
        self.larger.clicked.connect(lambda: self.zoom(1))
        self.close_button.clicked.connect(self.closed)
        self.foot_row.addStretch(1)
        self.foot_row.addWidget(self.close_button)

    def render_exhibit(self, view: ExhibitView, tools: ItemTools) -> None:
        """Show an exhibit; another one begins at its usual size."""
        # Without its Alt letter: the question stays usable, and has buttons with that letter.
        self.close_button.setText(without_mnemonic(tools.close_label))
        self._area.setAccessibleDescription(tools.move_hint)
        if view == self._shown:
            return
        self._shown = view
        self._zoom = _USUAL
        self.set_title(view.title, f"{view.title}: {view.spoken}")
        self._area.setAccessibleName(f"{view.title}: {view.spoken}")
        self._show()

    def zoom(self, steps: int) -> None:
        """Larger or smaller, by steps."""
        wanted = max(0, min(len(ZOOMS) - 1, self._zoom + steps))
        if wanted != self._zoom:
            self._zoom = wanted
            self._show()

    def percent(self) -> int:
        """The zoom now."""
        return ZOOMS[self._zoom]

    def focusables(self) -> list[QWidget]:
        """The exhibit, then the buttons."""
        return [self._area, self.smaller, self.larger, self.close_button]

    def focus_first(self) -> None:
        """The exhibit, so that keys reach it."""
        self._area.setFocus(Qt.FocusReason.PopupFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt: keys that work wherever in the window the keyboard is."""
        if not self._take(event):
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Qt: before the area scrolls by them."""
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            return self._take(event)
        return super().eventFilter(watched, event)

    def escape(self) -> None:
        """Close."""
        self.closed.emit()

    def _take(self, event: QKeyEvent) -> bool:
        by = {
            Qt.Key.Key_Left: QPoint(-_STEP, 0),
            Qt.Key.Key_Right: QPoint(_STEP, 0),
            Qt.Key.Key_Up: QPoint(0, -_STEP),
            Qt.Key.Key_Down: QPoint(0, _STEP),
        }.get(Qt.Key(event.key()))
        if by is not None and event.modifiers() in (_NONE, _PAD):
            self.move_by(by)
        elif event.key() in (Qt.Key.Key_Plus, Qt.Key.Key_Equal) and not event.modifiers() & _CTRL:
            self.zoom(1)
        elif event.key() == Qt.Key.Key_Minus and not event.modifiers() & _CTRL:
            self.zoom(-1)
        else:
            return False
        return True

    def move_by(self, by: QPoint) -> None:
        """Move the window, never out of its bounds."""
        self._drag(by)

    def _button(self, name: str, label: str) -> Push:
        made = Push(self._tokens, self.foot)
        made.setObjectName(name)
        made.setText(label)
        made.setMinimumWidth(self._tokens.px(36))
        self.foot_row.addWidget(made)
        return made

    def _show(self) -> None:
        """Text and pictures at the zoom: made anew, since a text takes its size when it is made."""
        if self._shown is None:
            return
        share = self.percent() / 100
        pixels = round(self._tokens.item_px * share)
        text = ItemText(tokens=self._tokens, selectable=False, pixels=pixels, zoom=share)
        text.show_document(self._shown.text, self._media)
        ground = QPalette(self._area.palette())
        ground.setColor(QPalette.ColorRole.Window, QColor(self._tokens.page))
        self._area.setPalette(ground)
        width = max(text.natural_width(), 80)
        text.setFixedSize(width, text.heightForWidth(width))
        self._area.setWidget(text)
        self._text = text
        self.smaller.setEnabled(self._zoom > 0)
        self.larger.setEnabled(self._zoom < len(ZOOMS) - 1)
