"""What hands do in the room, handed on to the presenter; what comes back is shown."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from core.exam.allowance import Allowance
from core.exam.driver import Keys
from core.exam.intents import Choose, Highlight, Respond, Strike
from core.exam.session import Session
from core.exam.tools import BoardMark
from ui.presenters.room import Action, Column, Reply, RoomPresenter
from ui.presenters.room.looks import FULL
from ui.presenters.room.views import RoomView
from ui.screens.room.layers import Layers


class RoomActs(QWidget):
    """The half of the room that takes intents. How views are shown is the other half's matter."""

    recovery_asked = Signal()
    """The candidate wants a recovery file, because the disk refuses."""
    full_screen_asked = Signal()
    """Leave the full screen, or take it again."""

    layers: Layers

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.presenter = RoomPresenter(session)
        self.wants_full_screen = session.delivery.driver.switches.full_screen
        self._take_keys(session.delivery.driver.keys)

    def act(self, action: Action) -> None:
        """Carry out a button of the bars or of a panel, or a key that stands for one."""
        if action is Action.CLOSE and self.layers.comment.isVisible():
            self.layers.comment.hand_on()
        self.layers.board.settle()
        self._show(self.presenter.press(action))
        if action is Action.RECOVER:
            self.recovery_asked.emit()

    def request_close(self) -> None:
        """The window is about to close: ask, and say what is kept. ``left`` follows, or not."""
        self.act(Action.LEAVE)

    def tick(self) -> None:
        """Look at the clock. The room does so by itself; tests and rehearsals may too."""
        self._show(self.presenter.tick())

    def focus_changed(self, *, on: bool) -> None:
        """The program lost the keyboard to another one, or has it back."""
        self._show(self.presenter.focus(on=on))

    def zoom(self, steps: int) -> None:
        """So many steps larger or smaller; 0 is the usual size."""
        self._hand_on()
        presenter = self.presenter
        self._show(presenter.zoom_by(steps) if steps else presenter.choose_zoom(FULL))

    def _show(self, view: RoomView) -> None:
        raise NotImplementedError

    def _take_keys(self, keys: Keys) -> None:
        """Keys that are not letters of buttons. The system's own are never taken."""
        for key, action in (
            (keys.tell_time, Action.TELL_TIME),
            (keys.tell_item, Action.TELL_ITEM),
            (keys.help, Action.HELP),
            (keys.staff, Action.STAFF),
        ):
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.activated.connect(lambda action=action: self.act(action))
        for key, steps in ((keys.zoom_in, 1), (keys.zoom_out, -1), (keys.zoom_reset, 0)):
            shortcut = QShortcut(self)
            # The plus of many keyboards is typed with Shift, from the key of the equals sign.
            shortcut.setKeys([QKeySequence(each) for each in {key, key.replace("++", "+=")}])
            shortcut.activated.connect(lambda steps=steps: self.zoom(steps))
        QShortcut(QKeySequence(keys.full_screen), self).activated.connect(self.full_screen_asked)

    def _connect_layers(self) -> None:
        layers = self.layers
        for panel in (*layers.panels(), layers.board):
            panel.acted.connect(self.act)
        layers.board.drawn.connect(self._draw)
        layers.board.undone.connect(self._undo_drawing)
        layers.dialog.replied.connect(self._reply)
        layers.navigator.picked.connect(self._go_to)
        layers.navigator.sorted_by.connect(self._sort)
        layers.comment.typing.connect(self._typing)
        layers.comment.typed.connect(self._type)
        layers.allowance.applied.connect(self._allow)

    def _hand_on(self) -> None:
        """What was typed outlives the box it was typed into."""
        if self.layers.comment.isVisible():
            self.layers.comment.hand_on()
        self.layers.board.settle()

    def _on_screen(self) -> None:
        self._show(self.presenter.on_screen())

    def _choose_scheme(self, scheme: str) -> None:
        self._hand_on()
        self._show(self.presenter.choose_scheme(scheme))

    def _choose_zoom(self, percent: str) -> None:
        self._hand_on()
        self._show(self.presenter.choose_zoom(int(percent)))

    def _reply(self, reply: Reply) -> None:
        self._show(self.presenter.reply(reply, self.layers.dialog.take_written()))
        if reply is Reply.RECOVER:
            self.recovery_asked.emit()

    def _work(self, intent: Choose | Respond | Highlight | Strike) -> None:
        self._show(self.presenter.work(intent))

    def _open_exhibit(self, number: int | None) -> None:
        self._show(self.presenter.open_exhibit(number))

    def _go_to(self, index: int) -> None:
        self._show(self.presenter.go_to(index))

    def _flag(self, index: int) -> None:
        self._show(self.presenter.flag(index))

    def _answer(self, question: str, option: str) -> None:
        self._show(self.presenter.answer_survey(question, option))

    def _sort(self, column: Column) -> None:
        self._show(self.presenter.sort(column))

    def _typing(self) -> None:
        self._show(self.presenter.typing())

    def _allow(self, allowance: Allowance) -> None:
        self._show(self.presenter.allow(allowance))

    def _type(self, text: str) -> None:
        self._show(self.presenter.comment(text))

    def _draw(self, mark: BoardMark) -> None:
        self._show(self.presenter.draw(mark))

    def _undo_drawing(self) -> None:
        self._show(self.presenter.undo_drawing())
