"""The item review screen."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QColor, QKeyEvent, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import (
    QAbstractButton,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QWidget,
)

from ui.presenters.room.views import CellView, ReviewView
from ui.theme.fonts import chrome_font
from ui.theme.tokens import Tokens
from ui.widgets.icons import Icon, draw_icon
from ui.widgets.itemtext import ItemText
from ui.widgets.page import ScrollPage, heading_label
from ui.widgets.pressed import pressed_by_enter
from ui.widgets.ring import paint_ring
from ui.widgets.roles import give_role
from ui.widgets.told import Told


class ReviewScreen(ScrollPage):
    """Heading, text, section bar and one cell for each question."""

    picked = Signal(int)
    """Index of the question to show."""
    flagged = Signal(int)
    """Index of the question whose flag was clicked."""

    def __init__(self, tokens: Tokens, parent: QWidget) -> None:
        super().__init__(tokens, parent, reads=False)
        self.setObjectName("review")
        self._shown: ReviewView | None = None
        self._cells: list[ReviewCell] = []
        self._heading = heading_label(tokens, self)
        self._text = ItemText(tokens=tokens)
        self._bar = QFrame(self)
        self._bar.setAutoFillBackground(True)
        self._bar.setPalette(_painted(self._bar.palette(), tokens.list))
        self._section = QLabel(self._bar)
        self._summary = QLabel(self._bar)
        self._summary.setObjectName("review_summary")
        bar = QHBoxLayout(self._bar)
        bar.setContentsMargins(10, 6, 10, 6)
        for label in (self._section, self._summary):
            label.setFont(chrome_font(tokens.chrome_px, bold=True))
        bar.addWidget(self._section, 1)
        bar.addWidget(self._summary)
        self._grid = QGridLayout()
        self._grid.setSpacing(0)
        self.column.setSpacing(10)
        for widget in (self._heading, self._text, self._bar):
            self.column.addWidget(widget)
        self.column.addLayout(self._grid)

    def render_review(self, view: ReviewView) -> None:
        """Show the screen, or what changed of it."""
        if view == self._shown:
            return
        self._shown = view
        self._heading.setText(view.heading)
        self._text.show_document(view.text)
        self._section.setText(view.section)
        self._summary.setText(view.summary)
        if [cell.index for cell in self._cells] != [shown.index for shown in view.cells]:
            self._build(view)
        for cell, shown in zip(self._cells, view.cells, strict=True):
            cell.render_cell(shown)

    def _build(self, view: ReviewView) -> None:
        """A cell for each question; another section has others."""
        for old in self._cells:
            old.hide()
            self._grid.removeWidget(old)
            old.deleteLater()
        self._cells = []
        for place, shown in enumerate(view.cells):
            cell = ReviewCell(self._tokens, shown.index, flags=view.flags, parent=self)
            cell.outermost = (
                place % view.columns == view.columns - 1 or place == len(view.cells) - 1,
                place + view.columns >= len(view.cells),
            )
            cell.picked.connect(self.picked)
            cell.flagged.connect(self.flagged)
            self._grid.addWidget(cell, *divmod(place, view.columns))
            self._cells.append(cell)

    def focusables(self) -> list[QWidget]:
        """Flag and link of each cell, row by row."""
        return [widget for cell in self._cells for widget in cell.focusables()]

    def focus_first(self) -> None:
        """Give the keyboard to the first question's link."""
        for cell in self._cells[:1]:
            cell.link.setFocus(Qt.FocusReason.OtherFocusReason)


class ReviewCell(QFrame):
    """One question: flag, link, status."""

    picked = Signal(int)
    flagged = Signal(int)

    def __init__(self, tokens: Tokens, index: int, *, flags: bool, parent: QWidget) -> None:
        super().__init__(parent)
        self.index = index
        self.outermost = (True, True)
        """Whether no cell follows on the right, and none below."""
        self._shown: CellView | None = None
        self._line = QColor(tokens.line)
        self.flag = FlagButton(tokens, self)
        self.flag.setObjectName(f"review_flag_{index}")
        self.flag.setVisible(flags)
        self.link = LinkButton(tokens, self)
        self.link.setObjectName(f"review_cell_{index}")
        self._status = QLabel(self)
        self._status.setObjectName(f"review_status_{index}")
        give_role(self._status, QAccessible.Role.Client)  # it is said with the question
        palette = self._status.palette()
        palette.setColor(QPalette.ColorRole.WindowText, QColor(tokens.alarm))
        self._alarm = palette
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 3, 10, 3)
        row.setSpacing(8)
        row.addWidget(self.flag)
        row.addWidget(self.link)
        row.addStretch(1)
        row.addWidget(self._status)
        self.flag.clicked.connect(self._flag_clicked)
        self.link.clicked.connect(self._link_clicked)

    def render_cell(self, view: CellView) -> None:
        """Show the question's state."""
        if view == self._shown:
            return
        self._shown = view
        self.flag.show_flag(view.flagged, view.flag_spoken)
        self.link.setText(view.label)
        self.link.setAccessibleName(view.spoken)
        self._status.setText(view.status)
        self._status.setPalette(self._alarm if view.alarming else self.palette())

    def focusables(self) -> list[QWidget]:
        """Flag, if there is one, and link."""
        return [self.link] if self.flag.isHidden() else [self.flag, self.link]

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Qt: lines on the left and above; those of the last cells end the table."""
        painter = QPainter(self)
        right, bottom = self.outermost
        painter.fillRect(0, 0, 1, self.height(), self._line)
        painter.fillRect(0, 0, self.width(), 1, self._line)
        if right:
            painter.fillRect(self.width() - 1, 0, 1, self.height(), self._line)
        if bottom:
            painter.fillRect(0, self.height() - 1, self.width(), 1, self._line)

    def _flag_clicked(self) -> None:
        self.flagged.emit(self.index)

    def _link_clicked(self) -> None:
        self.picked.emit(self.index)


class FlagButton(QAbstractButton):
    """A flag that shows a state; a click just says that it was clicked."""

    def __init__(self, tokens: Tokens, parent: QWidget) -> None:
        super().__init__(parent)
        self._ink, self._ring = QColor(tokens.alarm), QColor(tokens.focus)
        self._outline = QColor(tokens.muted)
        self.setCheckable(True)
        self._state = Told(self)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def show_flag(self, on: bool, spoken: str) -> None:
        """Filled or outline."""
        self._state.tell(on)
        self.setAccessibleName(spoken)

    def nextCheckState(self) -> None:
        """Qt: a click alone changes nothing; the presenter decides."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt: Enter works like Space."""
        if not pressed_by_enter(self, event):
            super().keyPressEvent(event)

    def sizeHint(self) -> QSize:
        """Qt: the icon and room for the ring."""
        return QSize(26, 24)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Qt: the flag, and a ring when it has the keyboard."""
        painter = QPainter(self)
        on = self.isChecked()
        rect = QRectF(self.width() / 2 - 8, self.height() / 2 - 8, 16, 16)
        draw_icon(
            painter, Icon.FLAG_ON if on else Icon.FLAG, rect, self._ink if on else self._outline
        )
        if self.hasFocus():
            paint_ring(painter, self.rect(), self._ring)


class LinkButton(QPushButton):
    """A question number that leads to its question."""

    def __init__(self, tokens: Tokens, parent: QWidget) -> None:
        super().__init__(parent)
        self._ink, self._ring = QColor(tokens.link), QColor(tokens.focus)
        font = chrome_font(tokens.chrome_px)
        font.setUnderline(True)
        self.setFont(font)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt: Enter works like Space."""
        if not pressed_by_enter(self, event):
            super().keyPressEvent(event)

    def sizeHint(self) -> QSize:
        """Qt: the words and room for the ring."""
        return QSize(self.fontMetrics().horizontalAdvance(self.text()) + 12, 24)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Qt: underlined text, and a ring when it has the keyboard."""
        painter = QPainter(self)
        painter.setPen(self._ink)
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.text())
        if self.hasFocus():
            paint_ring(painter, self.rect(), self._ring)


def _painted(palette: QPalette, colour: str) -> QPalette:
    palette.setColor(QPalette.ColorRole.Window, QColor(colour))
    return palette
