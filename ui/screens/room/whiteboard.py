"""The whiteboard: a window that floats above the question and leaves it usable."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QHBoxLayout, QWidget

from core.exam.tools import BoardMark, BoardTool
from ui.presenters.room.actions import Action
from ui.presenters.room.views import BoardView
from ui.screens.room.board import BoardCanvas
from ui.screens.room.panels import Window
from ui.theme.tokens import Tokens
from ui.widgets.bars import BarButton


class WhiteboardWindow(Window):
    """Board, tools, Undo, Clear and Close. It remembers its place while the sitting is open."""

    acted = Signal(object)
    drawn = Signal(object)
    """Carries a :class:`BoardMark`; clearing the board is one too."""
    undone = Signal()

    def __init__(self, tokens: Tokens, parent: QWidget) -> None:
        super().__init__(tokens, parent, QSize(tokens.px(560), tokens.px(424)))
        self.setObjectName("whiteboard_window")
        self._shown: BoardView | None = None
        self.canvas = BoardCanvas(tokens, self)
        self.canvas.drawn.connect(self.drawn)
        self.canvas.escaped.connect(self.escape)
        self.body.addWidget(self.canvas, 1)
        self._tools = {tool: _ToolButton(self.foot) for tool in _NAMES}
        self._undo, self._clear, self._close = (BarButton(self.foot) for _ in range(3))
        self._arrange()

    def _arrange(self) -> None:
        row: QHBoxLayout = self.foot_row
        for tool, chooser in self._tools.items():
            chooser.setObjectName(_NAMES[tool])
            chooser.clicked.connect(lambda _=False, tool=tool: self._take(tool))
            row.addWidget(chooser)
        row.addStretch(1)
        for button, name, doing in (
            (self._undo, "board_undo", self._on_undo),
            (self._clear, "board_clear", self._on_clear),
            (self._close, "board_close", self.escape),
        ):
            button.setObjectName(name)
            button.clicked.connect(doing)
            row.addWidget(button)
        for place, each in enumerate(self._buttons()):
            each.set_separators(left=place == 0, right=True)

    def render_board(self, view: BoardView) -> None:
        """Show the board."""
        before, self._shown = self._shown, view
        if view == before:
            return
        self.set_title(view.title)
        self.canvas.setAccessibleName(view.title)
        told = ". ".join(part for part in (view.hint.rstrip("."), view.spoken) if part)
        self.canvas.setAccessibleDescription(told)
        if before is None:
            for tool in view.tools:
                self._tools[tool.tool].show_face(tool.label, None, spoken=tool.label)
            self._undo.show_face(view.undo, None, spoken=view.undo)
            self._clear.show_face(view.clear, None, spoken=view.clear)
            self._close.show_face(view.close, None, spoken=view.close)
            self._take(view.tools[0].tool)
        self._undo.setEnabled(view.can_undo)
        self._clear.setEnabled(bool(view.marks))
        self.canvas.show_marks(view.marks)

    def place(self, bounds: QRect) -> None:
        """At first in the lower right corner, where it hides little; then where it was left."""
        if self.moved is None:
            size = self.wanted_size().boundedTo(bounds.size())
            corner = QRect(QPoint(0, 0), size)
            corner.moveBottomRight(bounds.bottomRight())
            self.moved = corner.center() - bounds.center()
        super().place(bounds)

    def settle(self) -> None:
        """Keep a text that was begun, before the board goes away."""
        self.canvas.keep_text()

    def focus_first(self) -> None:
        """The board itself."""
        self.canvas.setFocus(Qt.FocusReason.PopupFocusReason)

    def focusables(self) -> list[QWidget]:
        """Board and buttons that can be used."""
        return [self.canvas, *(button for button in self._buttons() if button.isEnabled())]

    def escape(self) -> None:
        """Close."""
        self.acted.emit(Action.WHITEBOARD)

    def _buttons(self) -> tuple[BarButton, ...]:
        return (*self._tools.values(), self._undo, self._clear, self._close)

    def _take(self, tool: BoardTool) -> None:
        self.canvas.use(tool)
        for each, button in self._tools.items():
            button.show_state(each is tool)

    def _on_undo(self) -> None:
        self.settle()
        self.undone.emit()

    def _on_clear(self) -> None:
        self.settle()
        self.drawn.emit(BoardMark(BoardTool.CLEAR))


class _ToolButton(BarButton):
    """A bar under its label shows that the tool is in use."""

    def paintEvent(self, event: QPaintEvent) -> None:
        """Qt: the button and the bar."""
        super().paintEvent(event)
        if self.isChecked():
            ink = self.palette().color(QPalette.ColorRole.ButtonText)
            QPainter(self).fillRect(self.rect().adjusted(10, self.height() - 8, -10, -5), ink)


_NAMES = {
    BoardTool.PEN: "board_pen",
    BoardTool.ERASER: "board_eraser",
    BoardTool.TEXT: "board_text",
}
