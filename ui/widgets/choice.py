"""A button of a bar with a list to choose from."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from ui.theme.apply import palette_of
from ui.theme.fonts import chrome_font
from ui.theme.tokens import Tokens
from ui.widgets.bars import BarButton


class ChoiceButton(BarButton):
    """Opens a menu of which one entry is chosen; assistive technology reads it as a pop-up menu.

    A click on an entry says which one it was. The choice shown is that of :meth:`show_options`.
    """

    chosen = Signal(str)
    """Id of the entry."""

    def __init__(self, tokens: Tokens, parent: QWidget, *, height: int) -> None:
        super().__init__(parent, height=height)
        self._tokens = tokens
        self._options: tuple[tuple[str, str, bool], ...] = ()
        self._open: QMenu | None = None
        self.clicked.connect(self._offer)

    def show_options(self, options: Iterable[tuple[str, str, bool]]) -> None:
        """Id, title, and whether it is chosen, of each entry."""
        self._options = tuple(options)

    def changeEvent(self, event: QEvent) -> None:
        """Qt: where the button cannot be used, neither can its menu."""
        if event.type() == QEvent.Type.EnabledChange and not self.isEnabled() and self._open:
            self._open.close()
        super().changeEvent(event)

    def _offer(self) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.setObjectName(f"{self.objectName()}_menu")
        menu.setAccessibleName(self.accessibleName())
        menu.setPalette(palette_of(self._tokens))
        menu.setFont(chrome_font(self._tokens.chrome_px))
        group = QActionGroup(menu)
        for number, (id_, title, on) in enumerate(self._options):
            action = QAction(title, group)
            action.setObjectName(f"{self.objectName()}_{number}")
            action.setData(id_)
            action.setCheckable(True)
            action.setChecked(on)
            menu.addAction(action)
            if on:
                menu.setActiveAction(action)
        group.triggered.connect(self._triggered)
        menu.destroyed.connect(self._closed)
        self._open = menu
        menu.popup(self.mapToGlobal(QPoint(0, self.height())))

    def _closed(self) -> None:
        self._open = None

    def _triggered(self, action: QAction) -> None:
        self.chosen.emit(action.data())
