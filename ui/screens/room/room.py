"""The exam room as one widget: four bands, and what stands above them."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import QRect, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from core.exam.session import Session
from ui.presenters.room import Action, Column, Reply, RoomPresenter
from ui.presenters.room.views import (
    Body,
    CommentView,
    DialogView,
    HelpView,
    ItemView,
    NavigatorView,
    PageView,
    PanelView,
    ReviewView,
    RoomView,
    SurveyView,
)
from ui.screens.room.bars import NavigationBar, TitleBar, ToolBar
from ui.screens.room.dialog import DialogWindow
from ui.screens.room.item import ItemScreen
from ui.screens.room.navigator import NavigatorWindow
from ui.screens.room.pages import PageScreen, SurveyScreen
from ui.screens.room.panels import CommentWindow, HelpWindow
from ui.screens.room.review import ReviewScreen
from ui.theme.apply import palette_of
from ui.theme.fonts import chrome_font, load_fonts
from ui.theme.tokens import candidate_tokens

LOOK_MS = 150
"""How often the room looks at the clock. It decides nothing: time is a deadline of the session."""

Screen = PageScreen | ItemScreen | ReviewScreen | SurveyScreen
PanelWindow = NavigatorWindow | CommentWindow | HelpWindow


class ExamRoom(QWidget):
    """One sitting, from the welcome to the button that ends the test.

    It looks as the sitting's driver profile says. ``left`` is emitted once, with a ``RoomExit``,
    when the candidate is out and everything is saved. The session stays open: whoever opened it
    closes it. Raises FormError for a form that the room cannot show.
    """

    left = Signal(object)
    recovery_asked = Signal()
    """The candidate wants a recovery file, because the disk refuses."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.presenter = RoomPresenter(session)
        self._view: RoomView | None = None
        self._over = False
        self._chain: list[QWidget] = []
        self._return_to: QWidget | None = None
        """What had the keyboard before a panel or dialog took it."""
        self._tokens = candidate_tokens(session.delivery.driver.colours)
        load_fonts()
        self.setFont(chrome_font(self._tokens.chrome_px))
        self.setPalette(_steady(palette_of(self._tokens)))
        self.setAutoFillBackground(True)
        self.title_bar = TitleBar(self._tokens, self)
        self.tool_bar = ToolBar(self._tokens, self)
        self.stack = QStackedWidget(self)
        self.navigation_bar = NavigationBar(self._tokens, self)
        self._page = PageScreen(self._tokens, self.stack)
        self._item = ItemScreen(self._tokens, session.delivery.media, self.stack)
        self._review = ReviewScreen(self._tokens, self.stack)
        self._survey = SurveyScreen(self._tokens, self.stack)
        self._navigator = NavigatorWindow(self._tokens, self)
        self._comment = CommentWindow(self._tokens, self)
        self._help = HelpWindow(self._tokens, self)
        self._dialog = DialogWindow(self._tokens, self)
        self._lay_out()
        self._connect()
        self._timer = QTimer(self, interval=LOOK_MS)
        self._timer.timeout.connect(self.tick)
        self._timer.start()
        self._show(self.presenter.tick())
        self._screen().focus_first()

    @property
    def view(self) -> RoomView:
        """What is on the screen."""
        return self._view or self.presenter.view

    def tick(self) -> None:
        """Look at the clock. The room does so by itself; tests and rehearsals may too."""
        self._show(self.presenter.tick())

    def request_close(self) -> None:
        """The window is about to close: ask, and say what is kept. ``left`` follows, or not."""
        self.act(Action.LEAVE)

    def act(self, action: Action) -> None:
        """Carry out a button of the bars or of a panel."""
        if action is Action.CLOSE and self._comment.isVisible():
            self._comment.hand_on()
        self._show(self.presenter.press(action))
        if action is Action.RECOVER:
            self.recovery_asked.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt: windows stay within the bars."""
        super().resizeEvent(event)
        for window in (self._navigator, self._comment, self._help, self._dialog):
            if not window.isHidden():
                window.place(self._room_for(window))

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Qt: the keyboard given to the room belongs to what is on its screen."""
        super().focusInEvent(event)
        self._screen().focus_first()

    def _lay_out(self) -> None:
        for screen in (self._page, self._item, self._review, self._survey):
            self.stack.addWidget(screen)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.setSizeConstraint(QVBoxLayout.SizeConstraint.SetNoConstraint)
        column.addWidget(self.title_bar)
        column.addWidget(self.tool_bar)
        column.addWidget(self.stack, 1)
        column.addWidget(self.navigation_bar)

    def _connect(self) -> None:
        self.title_bar.acted.connect(self.act)
        self.tool_bar.tools.acted.connect(self.act)
        for row in self.navigation_bar.rows():
            row.acted.connect(self.act)
        for panel in (self._navigator, self._comment, self._help):
            panel.acted.connect(self.act)
        self._dialog.replied.connect(self._reply)
        self._item.chosen.connect(self._choose)
        self._review.picked.connect(self._go_to)
        self._review.flagged.connect(self._flag)
        self._survey.answered.connect(self._answer)
        self._navigator.picked.connect(self._go_to)
        self._navigator.sorted_by.connect(self._sort)
        self._comment.typed.connect(self._type)

    def _reply(self, reply: Reply) -> None:
        self._show(self.presenter.reply(reply))
        if reply is Reply.RECOVER:
            self.recovery_asked.emit()

    def _choose(self, option: str) -> None:
        self._show(self.presenter.choose(option))

    def _go_to(self, index: int) -> None:
        self._show(self.presenter.go_to(index))

    def _flag(self, index: int) -> None:
        self._show(self.presenter.flag(index))

    def _answer(self, question: str, option: str) -> None:
        self._show(self.presenter.answer_survey(question, option))

    def _sort(self, column: Column) -> None:
        self._show(self.presenter.sort(column))

    def _type(self, text: str) -> None:
        self._show(self.presenter.comment(text))

    def _show(self, view: RoomView) -> None:
        """Render a view: only what changed is touched."""
        if self._over:
            return
        before, self._view = self._view, view
        held = self.window().focusWidget()
        on_bar = held in self._chain and held is not None and not self.stack.isAncestorOf(held)
        self.title_bar.render_frame(view.frame)
        self.tool_bar.tools.render_buttons(view.frame.tools)
        self.navigation_bar.render_frame(view.frame)
        self._show_body(view.body)
        panel = self._show_above(before, view, held)
        self._order_focus(panel, view.dialog)
        elsewhere = before is not None and _place(before.body) != _place(view.body)
        gone = held is not None and not held.isVisibleTo(self)
        # A new page has the keyboard, unless it is on a button of the bars, to be pressed again.
        if _top(view) is None and _top(before) is None and ((elsewhere and not on_bar) or gone):
            self._screen().focus_first()
        if view.exit is not None:
            self._over = True
            self._timer.stop()
            self.left.emit(view.exit)

    def _show_body(self, body: Body) -> None:
        match body:
            case PageView():
                self._page.render_page(body)
            case ItemView():
                self._item.render_item(body)
            case ReviewView():
                self._review.render_review(body)
            case SurveyView():
                self._survey.render_survey(body)
        self.stack.setCurrentWidget(self._screen())

    def _show_above(
        self, before: RoomView | None, view: RoomView, held: QWidget | None
    ) -> PanelWindow | None:
        """Show panel and dialog; whatever is on top owns mouse and keyboard, but for the clock."""
        was = _top(before)
        now = _top(view)
        if was is None and now is not None:
            self._return_to = held
        for band in (self.tool_bar, self.stack, self.navigation_bar):
            band.setEnabled(now is None)
        panel = self._render_panel(before, view.panel)
        for window in (self._navigator, self._comment, self._help):
            window.setEnabled(view.dialog is None)
            if window is not panel:
                window.hide()
        if view.dialog is None:
            self._dialog.hide()
        elif before is None or before.dialog != view.dialog:
            self._dialog.render_dialog(view.dialog)
            self._raise(self._dialog)
        if now != was:
            stayed = before is not None and _place(before.body) == _place(view.body)
            self._focus_top(view, panel, stayed=stayed)
        return panel

    def _render_panel(self, before: RoomView | None, panel: PanelView | None) -> PanelWindow | None:
        opening = before is None or before.panel is None
        match panel:
            case NavigatorView():
                self._navigator.render_navigator(panel)
                window: PanelWindow = self._navigator
            case CommentView():
                self._comment.render_comment(panel, opening=opening)
                window = self._comment
            case HelpView():
                self._help.render_help(panel)
                window = self._help
            case None:
                return None
        if opening:
            self._raise(window)
        return window

    def _raise(self, window: PanelWindow | DialogWindow) -> None:
        window.place(self._room_for(window))
        window.show()
        window.raise_()

    def _room_for(self, window: QWidget) -> QRect:
        """Where a window may be: between toolbar and navigation bar."""
        margin = 8 if window is not self._dialog else 0
        return self.stack.geometry().adjusted(margin, margin, -margin, -margin)

    def _focus_top(self, view: RoomView, panel: PanelWindow | None, *, stayed: bool) -> None:
        if view.dialog is not None:
            self._dialog.focus_first()
        elif panel is not None:
            panel.focus_first()
        elif stayed and self._return_to is not None and self._return_to.isVisibleTo(self):
            self._return_to.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self._screen().focus_first()

    def _screen(self) -> Screen:
        match self.view.body:
            case PageView():
                return self._page
            case ItemView():
                return self._item
            case ReviewView():
                return self._review
            case SurveyView():
                return self._survey

    def _order_focus(self, panel: PanelWindow | None, dialog: DialogView | None) -> None:
        """The keyboard goes as the eye does, whatever order the widgets were made in."""
        chain = [
            *self.title_bar.focusables(),
            *self.tool_bar.tools.focusables(),
            *self._screen().focusables(),
            *self.navigation_bar.focusables(),
            *(panel.focusables() if panel is not None else ()),
            *(self._dialog.focusables() if dialog is not None else ()),
        ]
        if chain != self._chain:
            self._chain = chain
            for one, other in pairwise(chain):
                QWidget.setTabOrder(one, other)


def _top(view: RoomView | None) -> object:
    """What is on top of the content: a name that changes whenever something else is."""
    if view is None:
        return None
    if view.dialog is not None:
        return view.dialog.ask
    return None if view.panel is None else view.panel.panel


def _place(body: Body) -> object:
    """Where the candidate is: another value is another page."""
    match body:
        case PageView():
            return body.name
        case ItemView():
            return body.index
        case ReviewView() | SurveyView():
            return type(body)


def _steady(palette: QPalette) -> QPalette:
    """The palette with disabled text like the rest: behind a dialog the question stays readable."""
    roles = (QPalette.ColorRole.WindowText, QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText)
    for role in roles:
        colour = palette.color(QPalette.ColorGroup.Active, role)
        palette.setColor(QPalette.ColorGroup.Disabled, role, colour)
    return palette
