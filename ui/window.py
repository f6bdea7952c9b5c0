"""The one window: a stack of screens, full screen while someone sits."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSize, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QPaintEvent
from PySide6.QtWidgets import QMainWindow, QStackedWidget, QWidget

TITLE = "Carrel"

FRAME = QSize(8, 40)
"""Pixels that a window manager's frame takes at the most, by guess."""


class MainWindow(QMainWindow):
    """Shows the screen it is given. Which one that is, :mod:`ui.flow` decides."""

    painted = Signal()
    """After the first screen is on the glass."""
    file_dropped = Signal(str)
    """Carries the path of a file dropped while nobody sits."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("main_window")
        self.setWindowTitle(TITLE)
        self.setMinimumSize(1000, 660)
        # What the system's bars and the window's own frame leave of a small display.
        room = self.screen().availableSize() - FRAME
        self.resize(QSize(1280, 820).boundedTo(room))
        self._stack = QStackedWidget()
        self.setCentralWidget(self._stack)
        self._may_close: Callable[[], bool] = _always
        self._immersive = False
        self._first = True
        self._was_maximised = False

    @property
    def screen_shown(self) -> QWidget | None:
        """The screen on top."""
        return self._stack.currentWidget()

    def show_screen(
        self, screen: QWidget, *, immersive: bool = False, full_screen: bool = False
    ) -> None:
        """Put a screen on top. ``full_screen`` ones fill the display, ``immersive`` ones take no
        files. The keyboard goes to what the screen gave it to, else to the screen.
        """
        held = screen.focusWidget()  # the stack forgets it
        if self._stack.indexOf(screen) < 0:
            self._stack.addWidget(screen)
        self._stack.setCurrentWidget(screen)
        self._immersive = immersive
        self.setWindowTitle(screen.windowTitle() or TITLE)
        if self.isVisible() and full_screen != self.isFullScreen():
            self._fill_display(full_screen)
        (held if held is not None and _takes_keys(held, screen) else screen).setFocus()

    def toggle_full_screen(self) -> None:
        """Leave the full screen, or take it: a state of this window alone, which goes with it."""
        self._fill_display(not self.isFullScreen())

    def _fill_display(self, on: bool) -> None:
        """Full screen, or back to what the window was before."""
        if on:
            self._was_maximised = self.isMaximized()
            self.showFullScreen()
        elif self._was_maximised:
            self.showMaximized()
        else:
            self.showNormal()

    def drop_screen(self, screen: QWidget) -> None:
        """Let go of a screen that will not be shown again."""
        self._stack.removeWidget(screen)
        screen.hide()
        screen.deleteLater()

    def guard_close(self, may_close: Callable[[], bool]) -> None:
        """Ask before closing; a guard that says no shows what it wants to know first."""
        self._may_close = may_close

    def closeEvent(self, event: QCloseEvent) -> None:
        """Close only if the guard agrees."""
        if self._may_close():
            event.accept()
        else:
            event.ignore()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take one file, but never in the exam room."""
        if not self._immersive and self._dropped(event):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Tell of it."""
        path = "" if self._immersive else self._dropped(event)
        if path:
            event.acceptProposedAction()
            self.file_dropped.emit(path)

    def _dropped(self, event: QDropEvent) -> str:
        urls = event.mimeData().urls()
        return urls[0].toLocalFile() if len(urls) == 1 else ""

    def paintEvent(self, event: QPaintEvent) -> None:
        """Note the first paint; the timer fires once it is flushed to the screen."""
        super().paintEvent(event)
        if self._first:
            self._first = False
            QTimer.singleShot(0, self.painted.emit)


def _takes_keys(control: QWidget, screen: QWidget) -> bool:
    return control.isVisibleTo(screen) and control.isEnabledTo(screen)


def _always() -> bool:
    return True
