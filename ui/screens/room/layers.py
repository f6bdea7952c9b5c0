"""What stands above the content: whiteboard, panels and dialogs, and which has the keyboard.

A panel or a dialog owns mouse and keyboard, but for clock and counter; the whiteboard leaves the
content usable. All of them stay between toolbar and navigation bar: nothing covers the clock.
"""

from __future__ import annotations

from PySide6.QtCore import QRect
from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QWidget

from ui.presenters.room.views import (
    AllowanceView,
    BoardView,
    CommentView,
    HelpView,
    NavigatorView,
    PanelView,
    RoomView,
)
from ui.screens.room.allowance import AllowanceWindow
from ui.screens.room.dialog import DialogWindow
from ui.screens.room.navigator import NavigatorWindow
from ui.screens.room.panels import CommentWindow, HelpWindow, Window
from ui.screens.room.whiteboard import WhiteboardWindow
from ui.theme.tokens import Tokens

PanelWindow = NavigatorWindow | CommentWindow | HelpWindow | AllowanceWindow
_MARGIN = 8


class Layers:
    """The windows of one room."""

    def __init__(self, tokens: Tokens, room: QWidget) -> None:
        self.navigator = NavigatorWindow(tokens, room)
        self.comment = CommentWindow(tokens, room)
        self.help = HelpWindow(tokens, room)
        self.allowance = AllowanceWindow(tokens, room)
        self.board = WhiteboardWindow(tokens, room)
        self.dialog = DialogWindow(tokens, room)
        self._bounds = QRect()
        self._panel: PanelWindow | None = None

    def panels(self) -> tuple[PanelWindow, ...]:
        """Windows of which at most one is open."""
        return (self.navigator, self.comment, self.help, self.allowance)

    def place(self, bounds: QRect) -> None:
        """Keep every open window within these bounds, the content band."""
        self._bounds = bounds
        for window in (*self.panels(), self.board, self.dialog):
            if not window.isHidden():
                window.place(self._room_for(window))

    def show_view(self, before: RoomView | None, view: RoomView) -> None:
        """Show, hide and stack the windows; the dialog is on top."""
        self._show_board(None if before is None else before.board, view.board)
        self.board.setEnabled(view.panel is None and view.dialog is None)
        self._panel = self._render_panel(view.panel, opening=before is None or before.panel is None)
        for window in self.panels():
            window.setEnabled(view.dialog is None)
            if window is not self._panel:
                window.hide()
        if view.dialog is None:
            self.dialog.hide()
        elif before is None or before.dialog != view.dialog:
            self.dialog.render_dialog(view.dialog)
            self._raise(self.dialog)
            if before is not None and before.dialog is not None and view.dialog.field is not None:
                self.dialog.focus_first()
            _announce(self.dialog, alarming=view.dialog.warning)

    def focus_top(self, view: RoomView) -> bool:
        """Give the keyboard to the window on top; whether there is one that wants it."""
        if view.dialog is not None:
            self.dialog.focus_first()
        elif self._panel is not None:
            self._panel.focus_first()
        return view.dialog is not None or self._panel is not None

    def focusables(self, view: RoomView) -> list[QWidget]:
        """Controls of the open windows, from the lowest to the one on top."""
        return [
            *(self.board.focusables() if view.board is not None else ()),
            *(self._panel.focusables() if self._panel is not None else ()),
            *(self.dialog.focusables() if view.dialog is not None else ()),
        ]

    def _show_board(self, before: BoardView | None, view: BoardView | None) -> None:
        if view is None:
            self.board.hide()
            return
        self.board.render_board(view)
        if before is None:
            self._raise(self.board)
            self.board.focus_first()

    def _render_panel(self, panel: PanelView | None, *, opening: bool) -> PanelWindow | None:
        match panel:
            case NavigatorView():
                self.navigator.render_navigator(panel)
                window: PanelWindow = self.navigator
            case CommentView():
                self.comment.render_comment(panel, opening=opening)
                window = self.comment
            case HelpView():
                self.help.render_help(panel)
                window = self.help
            case AllowanceView():
                self.allowance.render_allowance(panel, opening=opening)
                window = self.allowance
            case None:
                return None
        if opening:
            self._raise(window)
        return window

    def _raise(self, window: Window) -> None:
        window.place(self._room_for(window))
        window.show()
        window.raise_()

    def _room_for(self, window: Window) -> QRect:
        margin = 0 if window is self.dialog else _MARGIN
        return self._bounds.adjusted(margin, margin, -margin, -margin)


def _announce(dialog: DialogWindow, *, alarming: bool) -> None:
    """Tell assistive technology that a message is there."""
    for event in (QAccessible.Event.DialogStart, QAccessible.Event.Alert):
        if event is QAccessible.Event.DialogStart or alarming:
            QAccessible.updateAccessibility(QAccessibleEvent(dialog, event))
