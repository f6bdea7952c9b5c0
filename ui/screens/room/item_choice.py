"""Options of which one or several are chosen."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QMenu, QVBoxLayout, QWidget

from core.exam.intents import Choose, Strike
from ui.presenters.room.itemparts import ItemTools, ItemView, OptionView
from ui.theme.tokens import Tokens
from ui.widgets.markedtext import MarkedText
from ui.widgets.option import OptionRow

_WALK = Qt.KeyboardModifier.ControlModifier
_STEPS: dict[int, int] = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}


class ChoicePanel(QWidget):
    """Radio buttons or check boxes. Rows are made once and used again for every item."""

    worked = Signal(object)
    """An intent: ``Choose`` or ``Strike``."""
    cleared = Signal()
    """All highlights of the item are to go."""

    def __init__(
        self, tokens: Tokens, media: Mapping[str, bytes], parent: QWidget, prefix: str
    ) -> None:
        super().__init__(parent)
        self._tokens = tokens
        self._media = media
        self._prefix = prefix
        self._shown: tuple[OptionView, ...] = ()
        self._several = False
        self._tools = ItemTools()
        self._rows: dict[bool, list[OptionRow]] = {False: [], True: []}
        """By whether several may be chosen."""
        self._group = QButtonGroup(self)
        """Of the radio buttons. In a group, Tab stops at one button only: not for check boxes."""
        self._menu: QMenu | None = None
        self._list = QVBoxLayout(self)
        self._list.setContentsMargins(0, 0, 0, 0)
        self._list.setSpacing(2)

    def render_choice(self, view: ItemView) -> None:
        """Show options. A click that was refused has still turned its button, so always all."""
        self._tools = view.tools
        if (view.several, len(view.options)) != (self._several, len(self._shown)):
            self._arrange(view)
        self._several, self._shown = view.several, view.options
        self._show()

    def focusables(self) -> list[QWidget]:
        """The options' buttons, in order."""
        return [row.button for row in self._used()]

    def focus_first(self) -> None:
        """Give the keyboard to the option chosen, or to the first."""
        buttons: list[QAbstractButton] = [row.button for row in self._used()]
        marked = [each for each in buttons if each.isChecked()]
        for button in (marked or buttons)[:1]:
            button.setFocus(Qt.FocusReason.OtherFocusReason)

    def texts(self) -> list[tuple[str, MarkedText]]:
        """Option ids with their texts, in order."""
        pairs = zip(self._shown, self._used(), strict=True)
        return [(option.id, row.text) for option, row in pairs]

    def choose(self, place: int) -> bool:
        """Choose an option by its place, as a letter key does; whether there is one."""
        if not 0 <= place < len(self._shown):
            return False
        self._used()[place].button.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._clicked(place)
        return True

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Qt: the keys that strike the focused option out, and that leave it as it is."""
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            if event.modifiers() == _WALK and event.key() in _STEPS:
                self._walk(self._place_of(watched) + _STEPS[event.key()])
                return True
            wanted = QKeySequence(self._tools.strike_key)
            if self._tools.strike_out and QKeySequence(event.keyCombination()) == wanted:
                self._strike(self._place_of(watched))
                return True
        return super().eventFilter(watched, event)

    def _walk(self, place: int) -> None:
        """To an option without choosing it: arrow keys alone take the choice along."""
        if 0 <= place < len(self._shown):
            self._used()[place].button.setFocus(Qt.FocusReason.TabFocusReason)

    def _used(self) -> list[OptionRow]:
        return self._rows[self._several][: len(self._shown)]

    def _arrange(self, view: ItemView) -> None:
        """As many rows of the right kind as there are options."""
        rows = self._rows[view.several]
        while len(rows) < len(view.options):
            rows.append(self._made(len(rows), several=view.several))
        for several, pool in self._rows.items():
            for place, row in enumerate(pool):
                used = several is view.several and place < len(view.options)
                row.button.setObjectName(f"{self._prefix}option_{place}" if used else "")
                row.setVisible(used)

    def _made(self, place: int, *, several: bool) -> OptionRow:
        row = OptionRow(self._tokens, place, several=several)
        row.clicked.connect(self._clicked)
        row.right_clicked.connect(self._strike)
        row.menu_asked.connect(self._open_menu)
        row.button.installEventFilter(self)
        if not several:
            self._group.addButton(row.button)
        self._list.addWidget(row)
        return row

    def _show(self) -> None:
        # An exclusive group lets nobody take the last choice away.
        self._group.setExclusive(False)
        for row, option in zip(self._used(), self._shown, strict=True):
            row.show_option(option, self._media, self._tools)
        self._group.setExclusive(True)
        self._place_tab_stop()

    def _place_tab_stop(self) -> None:
        """Tab comes to the option chosen, else to the first, not to where it was last.

        Qt keeps the stop of a group of radio buttons where the keyboard was: after another item
        that would be a place that means nothing.
        """
        buttons: list[QAbstractButton] = [row.button for row in self._used()]
        if self._several or not buttons or any(each.hasFocus() for each in buttons):
            return
        stop = next((each for each in buttons if each.isChecked()), buttons[0])
        for each in buttons:
            on = Qt.FocusPolicy.StrongFocus if each is stop else Qt.FocusPolicy.ClickFocus
            each.setFocusPolicy(on)

    def _clicked(self, place: int) -> None:
        self.worked.emit(Choose(self._shown[place].id))

    def _strike(self, place: int) -> None:
        if self._tools.strike_out and 0 <= place < len(self._shown):
            option = self._shown[place]
            self.worked.emit(Strike(option.id, not option.struck))

    def _place_of(self, button: QObject) -> int:
        places = (place for place, row in enumerate(self._used()) if row.button is button)
        return next(places, -1)

    def _open_menu(self, place: int) -> None:
        """What the mouse does to an option, for the keyboard."""
        menu = QMenu(self)
        menu.setObjectName("option_menu")
        if self._tools.strike_out:
            strike = QAction(self._tools.strike_label, menu)
            strike.setCheckable(True)
            strike.setChecked(self._shown[place].struck)
            strike.triggered.connect(lambda: self._strike(place))
            menu.addAction(strike)
        if self._tools.highlight:
            text = self._used()[place].text
            mark = QAction(self._tools.highlight_label, menu)
            mark.triggered.connect(text.take_caret)
            menu.addAction(mark)
            if any(option.spans for option in self._shown):
                clear = QAction(self._tools.clear_label, menu)
                clear.triggered.connect(self.cleared)
                menu.addAction(clear)
        if menu.isEmpty():
            return
        menu.aboutToHide.connect(menu.deleteLater)
        self._menu = menu
        row = self._used()[place]
        menu.popup(row.mapToGlobal(QPoint(row.text.x(), row.height())))
