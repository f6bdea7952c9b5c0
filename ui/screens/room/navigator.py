"""The navigator: a window with every question, sortable."""

from __future__ import annotations

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from ui.presenters.room.actions import Column
from ui.presenters.room.views import NavigatorView, RowView
from ui.screens.room.panels import ActionWindow
from ui.theme.fonts import chrome_font
from ui.theme.tokens import Tokens
from ui.widgets.icons import Icon, draw_icon
from ui.widgets.ring import paint_ring
from ui.widgets.scrollbar import ScrollBar

_Index = QModelIndex | QPersistentModelIndex
_ROW_HEIGHT = 28
_PADDING = 7
_WIDTHS = {Column.QUESTION: 190, Column.STATUS: 170, Column.FLAGGED: 110}
_SCROLLBAR = 18


class NavigatorModel(QAbstractTableModel):
    """The rows as a table; order and words come from the view."""

    def __init__(self, tokens: Tokens, parent: QWidget) -> None:
        super().__init__(parent)
        self._alarm = QColor(tokens.alarm)
        self._rows: tuple[RowView, ...] = ()
        self._columns: tuple[tuple[Column, str], ...] = ()

    def show_rows(self, rows: tuple[RowView, ...], columns: tuple[tuple[Column, str], ...]) -> None:
        """Replace what is shown."""
        self.beginResetModel()
        self._rows, self._columns = rows, columns
        self.endResetModel()

    def row(self, place: int) -> RowView:
        """The row at a place of the order shown."""
        return self._rows[place]

    def column(self, place: int) -> Column:
        """The column at a place."""
        return self._columns[place][0]

    def rowCount(self, parent: _Index | None = None) -> int:
        """Qt: number of questions."""
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def columnCount(self, parent: _Index | None = None) -> int:
        """Qt: number of columns."""
        return 0 if parent is not None and parent.isValid() else len(self._columns)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> str | None:
        """Qt: names of the columns, also for assistive technology."""
        wanted = role == Qt.ItemDataRole.DisplayRole and orientation is Qt.Orientation.Horizontal
        return self._columns[section][1] if wanted else None

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> str | QColor | None:
        """Qt: text, colour and spoken name of a cell."""
        row, column = self._rows[index.row()], self.column(index.column())
        if role == Qt.ItemDataRole.DisplayRole:
            return {Column.QUESTION: row.question, Column.STATUS: row.status}.get(column, "")
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return row.spoken
        alarming = column is Column.STATUS and row.alarming
        return self._alarm if alarming and role == Qt.ItemDataRole.ForegroundRole else None


class NavigatorDelegate(QStyledItemDelegate):
    """Keeps the colour of the status in the current row, and draws the flags."""

    def __init__(self, tokens: Tokens, model: NavigatorModel) -> None:
        super().__init__(model)
        self._model = model
        self._flag = QColor(tokens.alarm)
        self._line = QColor(tokens.line)

    def initStyleOption(self, option: QStyleOptionViewItem, index: _Index) -> None:
        """Qt: the row is current, not the cell; red stays red."""
        super().initStyleOption(option, index)
        colour = index.data(Qt.ItemDataRole.ForegroundRole)
        if isinstance(colour, QColor):
            palette = QPalette(option.palette)
            palette.setColor(QPalette.ColorRole.HighlightedText, colour)
            option.palette = palette

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Qt: the cell, and its flag if it has one."""
        cell = QRect(option.rect)
        option.rect = cell.adjusted(_PADDING, 0, 0, 0)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(cell, option.palette.highlight())
        super().paint(painter, option, index)
        painter.setPen(self._line)
        painter.drawLine(cell.bottomLeft(), cell.bottomRight())
        painter.drawLine(cell.topRight(), cell.bottomRight())
        row = self._model.row(index.row())
        if self._model.column(index.column()) is Column.FLAGGED and row.flagged:
            place = QRectF(cell.center().x() - 8, cell.center().y() - 8, 16, 16)
            draw_icon(painter, Icon.FLAG_ON, place, self._flag)


class NavigatorTable(QTableView):
    """The list; a click, Enter, or a selection by assistive technology goes to a question."""

    picked = Signal(int)

    def __init__(self, tokens: Tokens, parent: QWidget) -> None:
        super().__init__(parent)
        self._tokens = tokens
        self.setObjectName("navigator_list")
        self.rows = NavigatorModel(tokens, self)
        self.setModel(self.rows)
        self.setItemDelegate(NavigatorDelegate(tokens, self.rows))
        self.horizontalHeader().hide()
        self.horizontalHeader().setStretchLastSection(True)
        self.setShowGrid(False)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(tokens.px(_ROW_HEIGHT))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollBar(ScrollBar(Qt.Orientation.Vertical, self))
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabKeyNavigation(False)
        self.setFrameShape(QTableView.Shape.NoFrame)
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Highlight, QColor(tokens.current))
        palette.setColor(QPalette.ColorRole.HighlightedText, QColor(tokens.text))
        self.setPalette(palette)
        self.clicked.connect(self._picked)
        self.selectionModel().selectionChanged.connect(self._selected)
        self._apart = QTimer(self, singleShot=True)
        self._apart.timeout.connect(self._settled)

    def show_rows(self, view: NavigatorView, *, from_top: bool) -> None:
        """Show the rows, the first of them or the question on the screen, which is current."""
        self.rows.show_rows(view.rows, view.columns)
        for place, (column, _label) in enumerate(view.columns):
            self.setColumnWidth(place, self._tokens.px(_WIDTHS[column]))
        for place, row in enumerate(view.rows):
            if row.current:
                self.setCurrentIndex(self.rows.index(place, 0))
        if from_top:
            self.scrollToTop()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt: Enter and Space go to the current row."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._picked(self.currentIndex())
        elif event.key() == Qt.Key.Key_Escape:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def _selected(self) -> None:
        self._apart.start(0)

    def _settled(self) -> None:
        """Keys and mouse move the current row; only assistive technology selects another."""
        rows = self.selectionModel().selectedRows()
        if len(rows) == 1 and rows[0].row() != self.currentIndex().row():
            self._picked(rows[0])

    def _picked(self, index: QModelIndex) -> None:
        if index.isValid():
            self.picked.emit(self.rows.row(index.row()).index)


class SortButton(QPushButton):
    """The head of a column."""

    sorted_by = Signal(object)

    def __init__(self, tokens: Tokens, column: Column, parent: QWidget) -> None:
        super().__init__(parent)
        self._column = column
        self._tokens = tokens
        self._direction = 0
        self.setObjectName(f"sort_{column.value}")
        self.setFixedSize(tokens.px(_WIDTHS[column]), tokens.px(30))
        self.setFont(chrome_font(tokens.chrome_px, bold=True))
        self.clicked.connect(self._clicked)

    def show_head(self, label: str, direction: int) -> None:
        """Label, and 1 for ascending, -1 for descending, 0 for not sorted by it."""
        self._direction = direction
        self.setText(label)
        words = {0: "", 1: ", sorted ascending", -1: ", sorted descending"}
        self.setAccessibleName(label + words[direction])
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Qt: flat grey, an arrow if the list is sorted by it, a ring for the keyboard."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(self._tokens.list))
        painter.setPen(QColor(self._tokens.line))
        painter.drawLine(self.width() - 1, 0, self.width() - 1, self.height())
        painter.drawLine(0, self.height() - 1, self.width(), self.height() - 1)
        painter.setPen(QColor(self._tokens.text))
        arrow = {0: "", 1: " ▲", -1: " ▼"}[self._direction]
        place = self.rect().adjusted(10, 0, -6, 0)
        flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(place, flags, self.text() + arrow)
        if self.hasFocus():
            paint_ring(painter, self.rect(), QColor(self._tokens.focus), inset=1)

    def _clicked(self) -> None:
        self.sorted_by.emit(self._column)


class NavigatorWindow(ActionWindow):
    """Heads, list, foot line and Close."""

    picked = Signal(int)
    sorted_by = Signal(object)

    def __init__(self, tokens: Tokens, parent: QWidget) -> None:
        width = sum(tokens.px(each) for each in _WIDTHS.values()) + _SCROLLBAR + 2
        super().__init__(tokens, parent, QSize(width, tokens.px(470)))
        self.setObjectName("navigator_window")
        self._shown: NavigatorView | None = None
        self._tokens = tokens
        self._heads: dict[Column, SortButton] = {}
        self._head_row = QHBoxLayout()
        self._head_row.setSpacing(0)
        self.table = NavigatorTable(tokens, self)
        self.table.picked.connect(self.picked)
        self._foot_text = QLabel(self.foot)
        self._foot_text.setObjectName("navigator_foot")
        self.foot_row.insertWidget(0, self._foot_text)
        self.foot_row.insertSpacing(0, 8)
        self.body.setSpacing(0)
        self.body.addLayout(self._head_row)
        self.body.addWidget(self.table)

    def render_navigator(self, view: NavigatorView) -> None:
        """Show the list."""
        if view == self._shown:
            return
        before, self._shown = self._shown, view
        self.set_title(view.title)
        self.table.setAccessibleName(view.title)
        if not self._heads:
            self._make_heads(view)
        for column, label in view.columns:
            direction = 0 if column is not view.sorted_by else -1 if view.descending else 1
            self._heads[column].show_head(label, direction)
        if before is None or before.rows != view.rows:
            order = None if before is None else (before.sorted_by, before.descending)
            sorted_anew = before is not None and order != (view.sorted_by, view.descending)
            self.table.show_rows(view, from_top=sorted_anew)
        self._foot_text.setText(view.foot)
        self.buttons.render_buttons((view.close,))

    def focus_first(self) -> None:
        """The list."""
        self.table.setFocus(Qt.FocusReason.PopupFocusReason)

    def focusables(self) -> list[QWidget]:
        """Heads, list, button."""
        return [*self._heads.values(), self.table, *self.buttons.focusables()]

    def _make_heads(self, view: NavigatorView) -> None:
        for column, _label in view.columns:
            head = SortButton(self._tokens, column, self)
            head.sorted_by.connect(self.sorted_by)
            head.stackUnder(self.table)  # read before the list
            self._head_row.addWidget(head)
            self._heads[column] = head
        self._head_row.addStretch(1)
