"""Options to be put in order: by dragging, by buttons and by keys."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from core.exam.intents import Respond
from core.markup import plain
from ui.presenters.room.itemparts import ItemView, OptionView, OrderingView
from ui.presenters.room.itemwords import NOT_ORDERED
from ui.theme.fonts import item_font
from ui.theme.tokens import Tokens
from ui.widgets.orderlist import OrderList
from ui.widgets.push import Push

_Key = Qt.Key
_CTRL = Qt.KeyboardModifier.ControlModifier


class OrderingPanel(QWidget):
    """Two lists: what is still to be placed, and the order made so far."""

    worked = Signal(object)
    """``Respond`` with the ids placed, in order."""

    def __init__(self, tokens: Tokens, parent: QWidget, prefix: str) -> None:
        super().__init__(parent)
        self._tokens = tokens
        self._placed: tuple[str, ...] = ()
        self._waiting: tuple[str, ...] = ()
        self._locked = False
        # Made in the order in which they are read.
        first = QLabel(self)
        self.waiting = OrderList(tokens, self)
        self.waiting.setObjectName(f"{prefix}order_waiting")
        self.add = self._button(f"{prefix}order_add")
        self.take_out = self._button(f"{prefix}order_take_out")
        self._titles = (first, QLabel(self))
        self.placed = OrderList(tokens, self)
        self.placed.setObjectName(f"{prefix}order_placed")
        self.up = self._button(f"{prefix}order_up")
        self.down = self._button(f"{prefix}order_down")
        self._hint = QLabel(self)
        self._hint.setWordWrap(True)
        self._lay_out()
        self._connect()
        for title in self._titles:
            title.setFont(item_font(tokens.item_px, bold=True))
        self._hint.setFont(item_font(tokens.chrome_px))

    def render_ordering(self, item: ItemView, view: OrderingView) -> None:
        """Show the order made so far."""
        self._locked = bool(item.solution)
        self._placed = view.placed
        options = {option.id: option for option in item.options}
        self._waiting = tuple(each for each in options if each not in view.placed)
        for label, text in zip(self._titles, (view.waiting_title, view.placed_title), strict=True):
            label.setText(text)
        self.waiting.setAccessibleName(view.waiting_title)
        self.placed.setAccessibleName(view.placed_title)
        for each in (self.waiting, self.placed):
            each.setAccessibleDescription(view.hint)
        self._hint.setText(view.hint)
        self.waiting.show_lines([_waiting(options[each]) for each in self._waiting])
        self.placed.show_lines(
            [_placed(place, options[each]) for place, each in enumerate(view.placed, start=1)]
        )
        labels = (view.add, view.take_out, view.up, view.down)
        for button, text in zip((self.add, self.take_out, self.up, self.down), labels, strict=True):
            button.setText(text)
        self._offer()

    def focusables(self) -> list[QWidget]:
        """Lists and buttons, left to right."""
        buttons = (self.add, self.take_out, self.placed, self.up, self.down)
        return [self.waiting, *(each for each in buttons)]

    def focus_first(self) -> None:
        """The list in which something is to be done."""
        where = self.waiting if self._waiting else self.placed
        where.setFocus(Qt.FocusReason.OtherFocusReason)

    def _lay_out(self) -> None:
        left, middle, right, moves = (QVBoxLayout() for _ in range(4))
        left.addWidget(self._titles[0])
        left.addWidget(self.waiting, 1)
        right.addWidget(self._titles[1])
        right.addWidget(self.placed, 1)
        for column, buttons in ((middle, (self.add, self.take_out)), (moves, (self.up, self.down))):
            column.addStretch(1)
            for button in buttons:
                column.addWidget(button)
            column.addStretch(1)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addLayout(left, 1)
        row.addLayout(middle)
        row.addLayout(right, 1)
        row.addLayout(moves)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(row)
        column.addWidget(self._hint)

    def _connect(self) -> None:
        for source in (self.waiting, self.placed):
            source.currentRowChanged.connect(self._offer)
            source.dropped.connect(self._drop)
            source.dragged.connect(self._mark)
            source.keyed.connect(self._key)
        self.waiting.itemDoubleClicked.connect(self._place)
        self.placed.itemDoubleClicked.connect(self._take)
        self.add.clicked.connect(self._place)
        self.take_out.clicked.connect(self._take)
        self.up.clicked.connect(lambda: self._move(-1))
        self.down.clicked.connect(lambda: self._move(1))

    def _button(self, name: str) -> Push:
        made = Push(self._tokens, self)
        made.setObjectName(name)
        return made

    def _offer(self) -> None:
        """Buttons that would do nothing are grey."""
        row, free = self.placed.currentRow(), not self._locked
        self.add.setEnabled(free and bool(self._waiting))
        self.take_out.setEnabled(free and bool(self._placed))
        self.up.setEnabled(free and row > 0)
        self.down.setEnabled(free and 0 <= row < len(self._placed) - 1)

    def _respond(self, order: list[str]) -> None:
        if not self._locked and tuple(order) != self._placed:
            self.worked.emit(Respond(tuple(order)))

    def _place(self) -> None:
        line = self.waiting.current_id()
        if line:
            self._respond([*self._placed, line])
            self.placed.setCurrentRow(len(self._placed) - 1)
            self._keep_keyboard(self.waiting, self.placed)

    def _take(self) -> None:
        line = self.placed.current_id()
        if line:
            self._respond([each for each in self._placed if each != line])
            self._keep_keyboard(self.placed, self.waiting)

    def _move(self, by: int) -> None:
        row = self.placed.currentRow()
        if 0 <= row + by < len(self._placed) and row >= 0:
            order = list(self._placed)
            order.insert(row + by, order.pop(row))
            self._respond(order)

    def _keep_keyboard(self, wanted: OrderList, other: OrderList) -> None:
        """A list that ran empty, or a button that turned grey, gives the keyboard on."""
        focus = self.window().focusWidget()
        if focus in (wanted, self.add, self.take_out) and not wanted.count():
            other.setFocus(Qt.FocusReason.OtherFocusReason)

    def _drop(self, line: str, place: QPoint) -> None:
        self._mark(None)
        rest = [each for each in self._placed if each != line]
        if not _on_screen(self.placed).contains(place):
            if _on_screen(self.waiting).contains(place):
                self._respond(rest)
            return
        row = self.placed.row_for(place)
        if line in self._placed and self._placed.index(line) < row:
            row -= 1
        self._respond([*rest[:row], line, *rest[row:]])
        self.placed.setCurrentRow(row)
        self.placed.setFocus(Qt.FocusReason.MouseFocusReason)

    def _mark(self, place: QPoint | None) -> None:
        over = place is not None and _on_screen(self.placed).contains(place)
        self.placed.show_mark(self.placed.row_for(place) if over and place is not None else None)

    def _key(self, event: QKeyEvent) -> None:
        from_waiting = self.sender() is self.waiting
        ctrl = bool(event.modifiers() & _CTRL)
        match event.key():
            case _Key.Key_Return | _Key.Key_Enter | _Key.Key_Space:
                (self._place if from_waiting else self._take)()
            case _Key.Key_Right if from_waiting:
                self._place()
            case _Key.Key_Left | _Key.Key_Delete | _Key.Key_Backspace if not from_waiting:
                self._take()
            case _Key.Key_Up if ctrl and not from_waiting:
                self._move(-1)
            case _Key.Key_Down if ctrl and not from_waiting:
                self._move(1)
            case _:
                return
        event.accept()


def _waiting(option: OptionView) -> tuple[str, str, str]:
    text = f"{option.letter} {plain(option.text)}"
    return option.id, text, f"{text}, {NOT_ORDERED}"


def _placed(place: int, option: OptionView) -> tuple[str, str, str]:
    text = f"{place}.  {option.letter} {plain(option.text)}"
    return option.id, text, f"{place}: {option.letter} {plain(option.text)}"


def _on_screen(widget: QWidget) -> QRect:
    return QRect(widget.mapToGlobal(QPoint(0, 0)), widget.size())
