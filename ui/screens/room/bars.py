"""Title bar, toolbar and navigation bar of the exam room."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from ui.presenters.room.actions import Action
from ui.presenters.room.views import ButtonView, FrameView, GaugeView, SaveView
from ui.screens.room.looktools import LookTools
from ui.theme.fonts import chrome_font
from ui.theme.tokens import Tokens
from ui.widgets.bars import Bar, BarButton, Collapsible
from ui.widgets.icons import Icon
from ui.widgets.say import say
from ui.widgets.wrap import Side, WrapLayout

TITLE_HEIGHT = 56
TOOL_HEIGHT = 30
NAVIGATION_HEIGHT = 40
_TOOL_GAP = 28
"""Comment and Flag stand far enough apart that one is not hit for the other."""

_ICONS = {
    Action.COMMENT: (Icon.COMMENT, Icon.COMMENT_ON),
    Action.FLAG: (Icon.FLAG, Icon.FLAG_ON),
    Action.HELP: (Icon.HELP, Icon.HELP),
    Action.END_EXAM: (Icon.END, Icon.END),
    Action.END_REVIEW: (Icon.END, Icon.END),
    Action.END_TEST: (Icon.END, Icon.END),
    Action.PREVIOUS: (Icon.PREVIOUS, Icon.PREVIOUS),
    Action.NEXT: (Icon.NEXT, Icon.NEXT),
    Action.BEGIN: (Icon.NEXT, Icon.NEXT),
    Action.NAVIGATOR: (Icon.NAVIGATOR, Icon.NAVIGATOR),
    Action.REVIEW_SCREEN: (Icon.REVIEW, Icon.REVIEW),
    Action.REVIEW_ALL: (Icon.REVIEW, Icon.REVIEW),
    Action.REVIEW_INCOMPLETE: (Icon.REVIEW, Icon.REVIEW),
    Action.REVIEW_FLAGGED: (Icon.FLAG, Icon.FLAG),
    Action.REVIEW_UNFLAGGED: (Icon.REVIEW, Icon.REVIEW),
    Action.END_SECTION: (Icon.END, Icon.END),
    Action.WHITEBOARD: (Icon.BOARD, Icon.BOARD),
    Action.BREAK: (Icon.BREAK, Icon.BREAK),
    Action.PAUSE: (Icon.PAUSE, Icon.PAUSE),
    Action.COME_BACK: (Icon.NEXT, Icon.NEXT),
}
_ICON_AFTER = frozenset({Action.NEXT, Action.BEGIN})


class ActionButton(BarButton):
    """A bar's button that says which action it stands for."""

    acted = Signal(object)

    def __init__(self, action: Action, parent: QWidget, *, height: int) -> None:
        super().__init__(parent, height=height)
        self.action = action
        self.setObjectName(action.value)
        self.clicked.connect(self._act)

    def show_view(self, view: ButtonView) -> None:
        """Face and state."""
        icons = _ICONS.get(view.action)
        icon = None if icons is None else icons[bool(view.on)]
        self.show_face(view.label, icon, spoken=view.spoken, icon_after=view.action in _ICON_AFTER)
        self.show_state(view.on)

    def _act(self) -> None:
        self.acted.emit(self.action)


class ButtonRow(QWidget):
    """Buttons side by side. Widgets are made once for each action and used again."""

    acted = Signal(object)

    def __init__(self, parent: QWidget, *, height: int, gap: int = 0) -> None:
        super().__init__(parent)
        self._height = height
        self._buttons: dict[Action, ActionButton] = {}
        self._shown: tuple[ButtonView, ...] = ()
        self._row = WrapLayout(self, gap=gap)
        self._row.setContentsMargins(0, 0, 0, 0)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Minimum)

    def render_buttons(self, views: tuple[ButtonView, ...]) -> None:
        """Show these buttons, in this order."""
        if views == self._shown:
            return
        before, self._shown = self._shown, views
        for view in views:
            self._button(view.action).show_view(view)
        if [view.action for view in views] != [view.action for view in before]:
            self._arrange([view.action for view in views])

    def focusables(self) -> list[QWidget]:
        """Buttons shown, in order."""
        return [self._buttons[view.action] for view in self._shown]

    def button(self, action: Action) -> ActionButton:
        """The button of an action that is or was shown. KeyError otherwise."""
        return self._buttons[action]

    def _button(self, action: Action) -> ActionButton:
        if action not in self._buttons:
            button = ActionButton(action, self, height=self._height)
            button.hide()
            button.acted.connect(self.acted)
            self._buttons[action] = button
        return self._buttons[action]

    def _arrange(self, actions: list[Action]) -> None:
        """Order, and take effect at once: no frame shows buttons half laid out."""
        for button in self._buttons.values():
            self._row.removeWidget(button)
            button.setVisible(button.action in actions)
        for place, action in enumerate(actions):
            button = self._button(action)
            button.set_separators(left=place == 0, right=True)
            self._row.add(button)
            button.show()
            button.raise_()  # read in this order, whichever was made first
        self._row.activate()
        bar = self.parentWidget()
        outer = None if bar is None else bar.layout()
        if outer is not None:
            outer.activate()


class TitleBar(Bar):
    """Exam and candidate; clock above counter."""

    acted = Signal(object)

    def __init__(self, tokens: Tokens, parent: QWidget) -> None:
        super().__init__(tokens, tokens.title_bar, TITLE_HEIGHT, parent)
        self._title = QLabel(self)
        self._title.setObjectName("exam_title")
        self._title.setTextFormat(Qt.TextFormat.PlainText)
        self._title.setFont(chrome_font(tokens.title_px, bold=True))
        self._title.setWordWrap(True)
        self._title.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.clock = Collapsible(tokens, Icon.CLOCK, self)
        self.clock.setObjectName(Action.CLOCK.value)
        self.counter = Collapsible(tokens, Icon.COUNTER, self)
        self.counter.setObjectName(Action.COUNTER.value)
        self.clock.clicked.connect(self._clock_clicked)
        self.counter.clicked.connect(self._counter_clicked)
        self._notice = Notice(tokens, self)
        self._pace = QLabel(self)
        self._pace.setObjectName("pace")
        self._pace.setFont(chrome_font(tokens.chrome_px))
        gauges = QVBoxLayout()
        gauges.setSpacing(2)
        for gauge in (self.clock, self.counter):
            gauges.addWidget(gauge, 0, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 3, 14, 3)
        row.setSpacing(16)
        row.addWidget(self._title, 1)
        row.addWidget(self._notice)
        row.addWidget(self._pace, 0, Qt.AlignmentFlag.AlignBottom)
        row.addLayout(gauges)

    def render_frame(self, frame: FrameView) -> None:
        """Show title, clock and counter."""
        if frame.title != self._title.text():
            self._title.setText(frame.title)
        _render_gauge(self.clock, frame.clock)
        _render_gauge(self.counter, frame.counter)
        if frame.pace != self._pace.text():
            self._pace.setText(frame.pace)
        self._pace.setVisible(bool(frame.pace))

    def show_notice(self, text: str) -> None:
        """A line that goes by itself; empty to take it away at once."""
        self._notice.show_text(text)

    def focusables(self) -> list[QWidget]:
        """Clock and counter."""
        return [self.clock, self.counter]

    def _clock_clicked(self) -> None:
        self.acted.emit(Action.CLOCK)

    def _counter_clicked(self) -> None:
        self.acted.emit(Action.COUNTER)


class Notice(QLabel):
    """A line that stays for some seconds: what a key asked for, for those who do not hear it."""

    STAYS_MS = 6_000

    def __init__(self, tokens: Tokens, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("notice")
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setFont(chrome_font(tokens.chrome_px, bold=True))
        self._timer = QTimer(self, interval=self.STAYS_MS, singleShot=True)
        self._timer.timeout.connect(self.hide)
        self.hide()

    def show_text(self, text: str) -> None:
        """Show a line, in the place of the one before; nothing if it is empty."""
        self.setText(text)
        self.setVisible(bool(text))
        self._timer.start()


class ToolBar(Bar):
    """Tools of the whole exam at the left, those of the item at the right."""

    def __init__(self, tokens: Tokens, parent: QWidget) -> None:
        super().__init__(tokens, tokens.toolbar, TOOL_HEIGHT, parent)
        self.aids = ButtonRow(self, height=TOOL_HEIGHT)
        self.looks = LookTools(tokens, self, height=TOOL_HEIGHT)
        self.tools = ButtonRow(self, height=TOOL_HEIGHT, gap=_TOOL_GAP)
        row = WrapLayout(self, gap=_TOOL_GAP)
        row.setContentsMargins(0, 0, 8, 0)
        row.add(self.aids)
        row.add(self.looks, Side.RIGHT)
        row.add(self.tools, Side.RIGHT)


class NavigationBar(Bar):
    """Help and the ends at the left, moves at the right, and between them what is ours."""

    def __init__(self, tokens: Tokens, parent: QWidget) -> None:
        super().__init__(tokens, tokens.navigation_bar, NAVIGATION_HEIGHT, parent)
        self.left = ButtonRow(self, height=36)
        self.mark = SaveMark(tokens, self)
        self.leave = ButtonRow(self, height=36)
        self.right = ButtonRow(self, height=36)
        row = WrapLayout(self, gap=12, row_gap=2)
        row.setContentsMargins(6, 2, 6, 2)
        row.add(self.left)
        row.add(self.mark, Side.MIDDLE)
        row.add(self.leave, Side.MIDDLE)
        row.add(self.right, Side.RIGHT)

    def render_frame(self, frame: FrameView) -> None:
        """Show the buttons and the mark."""
        self.left.render_buttons(frame.left)
        ours = (frame.rescue, frame.leave)
        self.leave.render_buttons(tuple(each for each in ours if each is not None))
        self.right.render_buttons(frame.right)
        self.mark.render_save(frame.save)

    def rows(self) -> Iterable[ButtonRow]:
        """The groups of buttons, in reading order."""
        return (self.left, self.leave, self.right)

    def focusables(self) -> list[QWidget]:
        """Every button, in reading order."""
        return [button for row in self.rows() for button in row.focusables()]


class SaveMark(QLabel):
    """Says that all is saved, quietly; or that it is not, loudly."""

    def __init__(self, tokens: Tokens, parent: QWidget) -> None:
        super().__init__(parent)
        self._tokens = tokens
        self._shown: SaveView | None = None
        self.setObjectName("saved")
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setMargin(6)

    def render_save(self, view: SaveView) -> None:
        """Show the mark."""
        if view == self._shown:
            return
        self._shown = view
        palette = self.palette()
        ink = self._tokens.on_unsaved if view.loud else self._tokens.on_bar
        palette.setColor(QPalette.ColorRole.WindowText, QColor(ink))
        palette.setColor(QPalette.ColorRole.Window, QColor(self._tokens.unsaved))
        self.setPalette(palette)
        self.setAutoFillBackground(view.loud)
        self.setFont(chrome_font(self._tokens.chrome_px, bold=view.loud))
        self.setText(f"✓ {view.text}" if view.saved else view.text)
        self.setToolTip(view.spoken if view.loud else "")
        if view.loud:
            say(self, view.spoken)


def _render_gauge(widget: Collapsible, view: GaugeView | None) -> None:
    if view is None:
        widget.hide()
        widget.setAccessibleName("")  # a hidden widget can still be read from outside
        return
    widget.show_gauge(
        view.text, hidden=view.hidden, collapsible=view.collapsible, spoken=view.spoken
    )
    widget.show()
