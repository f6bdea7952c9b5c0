"""Shows the pages of a PDF one below the other, as large as asked for."""

from __future__ import annotations

from enum import Enum, auto

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QImage, QPainter, QPaintEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from ui.screens.print_pages import PdfPages
from ui.theme.shell import look
from ui.widgets.ring import FocusRing
from ui.widgets.roles import give_role
from ui.widgets.steady import steady_bars

_GAP = 10
"""Pixels around and between pages."""


class Fit(Enum):
    """Sizes that follow the window."""

    WIDTH = auto()
    PAGE = auto()


class PagesView(QScrollArea):
    """Scrolls through the pages; ``size_rule`` is a fit, or a factor of the printed size."""

    page_changed = Signal(int)
    """Index of the page in the middle of the view."""

    def __init__(self, pages: PdfPages, parent: QWidget) -> None:
        super().__init__(parent)
        self._pages = pages
        self._rule: Fit | float = Fit.WIDTH
        self._page = 0
        self.setFrameShape(QFrame.Shape.StyledPanel)
        give_role(self, QAccessible.Role.Grouping)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setWidgetResizable(True)
        steady_bars(self)
        FocusRing(self, look().accent)
        self._desk = desk = QWidget()
        desk.setBackgroundRole(QPalette.ColorRole.Dark)
        desk.setAutoFillBackground(True)
        self._column = column = QVBoxLayout(desk)
        column.setContentsMargins(_GAP, _GAP, _GAP, _GAP)
        column.setSpacing(_GAP)
        self._sheets = [_Sheet(pages, index, desk) for index in range(len(pages))]
        for sheet in self._sheets:
            column.addWidget(sheet, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(1)
        self.setWidget(desk)
        self.verticalScrollBar().valueChanged.connect(self._scrolled)

    @property
    def page(self) -> int:
        """Index of the page in the middle of the view."""
        return self._page

    @property
    def factor(self) -> float:
        """Size on the screen as a factor of the printed size."""
        if isinstance(self._rule, float):
            return self._rule
        points = self._pages.size(self._page)
        room = self.maximumViewportSize()
        bar = self.verticalScrollBar().sizeHint().width()
        width = (room.width() - bar - 2 * _GAP) / (points.width() * self._pixels_per_point())
        if self._rule is Fit.WIDTH:
            return max(0.1, width)
        height = (room.height() - 2 * _GAP) / (points.height() * self._pixels_per_point())
        return max(0.1, min(width, height))

    def set_size(self, rule: Fit | float) -> None:
        """Show the pages in another size; the page shown stays."""
        self._rule = rule
        self._lay_out()

    def go_to(self, index: int) -> None:
        """Show the beginning of a page."""
        self.verticalScrollBar().setValue(self._sheets[index].y() - _GAP if index else 0)
        self._note(index)  # a page that is the last may not reach the middle

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt: a fit follows the window."""
        super().resizeEvent(event)
        self._lay_out()

    def _lay_out(self) -> None:
        page, scale = self._page, self.factor * self._pixels_per_point()
        for sheet in self._sheets:
            sheet.setFixedSize((self._pages.size(sheet.index) * scale).toSize())
        self._column.activate()  # else the pages are where they were until the next event
        self._desk.adjustSize()
        self.go_to(page)

    def _pixels_per_point(self) -> float:
        return self.logicalDpiX() / 72

    def _scrolled(self, top: int) -> None:
        middle = top + self.viewport().height() // 2
        self._note(sum(sheet.y() <= middle for sheet in self._sheets) - 1)

    def _note(self, index: int) -> None:
        if index != self._page:
            self._page = index
            self.page_changed.emit(index)


class _Sheet(QWidget):
    """One page, drawn when it comes into sight, at the pixels of its screen."""

    def __init__(self, pages: PdfPages, index: int, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("preview_sheet")
        self.index = index
        self._pages = pages
        self._picture = QImage()
        self._drawn = QSize()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Qt: the page."""
        dots = self.size() * self.devicePixelRatioF()
        if dots != self._drawn:
            self._drawn = dots
            self._picture = self._pages.picture(self.index, dots)
        QPainter(self).drawImage(self.rect(), self._picture)
