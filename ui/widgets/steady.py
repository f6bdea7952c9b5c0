"""Scroll bars that assistive technology cannot stumble over."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRect, Qt, QTimer
from PySide6.QtWidgets import QAbstractScrollArea, QScrollArea, QScrollBar

from ui.widgets.scrollbar import ScrollBar

_HIDDEN = Qt.ScrollBarPolicy.ScrollBarAlwaysOff


class SteadyBars(QObject):
    """Bars of our own beside a scroll area's content; its own ones stay hidden and do the work.

    Qt counts visible bars among the children of a scroll area, and looks a child up by its number
    without asking whether it is still there. A screen reader that counts two children and asks for
    the second a moment after the bar has gone makes Qt 6.11 read beyond the end of a list and die.
    With bars that Qt does not count, there is always exactly one child.
    """

    def __init__(self, area: QScrollArea) -> None:
        super().__init__(area)
        self._area = area
        self._room = (0, 0)
        # Not at once: Qt is in the middle of its layout when it tells of a range.
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._fit)
        self._pairs: list[tuple[QScrollBar, QScrollBar]] = []
        if area.verticalScrollBarPolicy() is not _HIDDEN:
            area.setVerticalScrollBarPolicy(_HIDDEN)
            self._replace(area.verticalScrollBar())
        if area.horizontalScrollBarPolicy() is not _HIDDEN:
            area.setHorizontalScrollBarPolicy(_HIDDEN)
            self._replace(area.horizontalScrollBar())
        area.installEventFilter(self)
        self._place()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Qt: the bars follow the area's size, and the look of those they stand for."""
        if "_area" not in self.__dict__:  # Python has let go of it, and Qt is about to
            return False
        if watched is self._area and event.type() in {QEvent.Type.Resize, QEvent.Type.Show}:
            self._place()
        elif event.type() is QEvent.Type.PaletteChange:
            for inner, shown in self._pairs:
                if watched is inner:
                    shown.setPalette(inner.palette())
        return False

    def _replace(self, inner: QScrollBar) -> None:
        shown = ScrollBar(inner.orientation(), self._area)
        shown.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        shown.hide()
        shown.valueChanged.connect(inner.setValue)
        inner.valueChanged.connect(shown.setValue)
        inner.rangeChanged.connect(self._later)
        inner.installEventFilter(self)
        self._pairs.append((inner, shown))

    def settle(self) -> None:
        """Show at once what there is to scroll, after a layout."""
        self._soon.stop()
        self._fit()

    def _later(self) -> None:
        self._soon.start()

    def _fit(self) -> None:
        """Show what there is to scroll; a bar that comes takes room, and the content may wrap."""
        self._mirror()
        self._place()

    def _mirror(self) -> None:
        for inner, shown in self._pairs:
            shown.setPalette(inner.palette())
            shown.setSingleStep(inner.singleStep())
            shown.setPageStep(inner.pageStep())
            shown.setRange(inner.minimum(), inner.maximum())
            shown.setValue(inner.value())
            shown.setVisible(inner.maximum() > inner.minimum())

    def _place(self) -> None:
        frame = self._area.frameWidth()
        inside = self._area.rect().adjusted(frame, frame, -frame, -frame)
        right = bottom = 0
        for _, shown in self._pairs:
            if not shown.isHidden():
                hint = shown.sizeHint()
                if shown.orientation() is Qt.Orientation.Vertical:
                    right = hint.width()
                else:
                    bottom = hint.height()
        if (right, bottom) != self._room:  # the area lays itself out anew each time it is told
            self._room = (right, bottom)
            self._area.setViewportMargins(0, 0, right, bottom)
        for _, shown in self._pairs:
            if shown.orientation() is Qt.Orientation.Vertical:
                left = inside.right() + 1 - right
                shown.setGeometry(QRect(left, inside.top(), right, inside.height() - bottom))
            else:
                top = inside.bottom() + 1 - bottom
                shown.setGeometry(QRect(inside.left(), top, inside.width() - right, bottom))


def steady_bars(area: QScrollArea) -> None:
    """Give a scroll area bars that are no children to assistive technology.

    A bar whose policy says that it is never shown stays hidden.
    """
    SteadyBars(area)


def settle_bars(area: QAbstractScrollArea) -> None:
    """Give the bars of a scroll area their room at once; others are left as they are."""
    for bars in area.findChildren(SteadyBars):
        bars.settle()
