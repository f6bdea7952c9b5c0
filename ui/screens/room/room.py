"""The exam room as one widget: four bands, and what stands above them."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from core.exam.session import Session
from ui.calm import sweep
from ui.presenters.room import Action
from ui.presenters.room.itemparts import ItemView
from ui.presenters.room.looks import LookView
from ui.presenters.room.views import (
    AwayView,
    Body,
    NoticeView,
    PageView,
    ReviewView,
    RoomView,
    SurveyView,
)
from ui.screens.room.acts import RoomActs
from ui.screens.room.away import AwayScreen, Curtain
from ui.screens.room.bars import NavigationBar, TitleBar, ToolBar
from ui.screens.room.item import ItemScreen
from ui.screens.room.layers import Layers
from ui.screens.room.pages import PageScreen, SurveyScreen
from ui.screens.room.places import arrival, place_of, steady, style_of, top_of
from ui.screens.room.refit import Trace, strip
from ui.screens.room.review import ReviewScreen
from ui.screens.room.warm import Warmer
from ui.screens.room.watch import FocusWatch
from ui.theme.apply import palette_of
from ui.theme.fonts import chrome_font, load_fonts
from ui.theme.schemes import room_tokens
from ui.theme.textsize import text_factor
from ui.widgets.say import say

LOOK_MS = 150
"""How often the room looks at the clock. It decides nothing: time is a deadline of the session."""

Screen = PageScreen | AwayScreen | ItemScreen | ReviewScreen | SurveyScreen


class ExamRoom(RoomActs):
    """One sitting, from the welcome to the button that ends the test.

    It looks as the sitting's driver profile says. ``left`` is emitted once, with a ``RoomExit``,
    when the candidate is out and everything is saved. The session stays open: whoever opened it
    closes it. Raises FormError for a form that the room cannot show.
    """

    left = Signal(object)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self._view: RoomView | None = None
        self._over = False
        self._seen = False
        self._noticed = 0
        """Number of the last notice that was shown."""
        self._chain: list[QWidget] = []
        self._return_to: QWidget | None = None
        """What had the keyboard before a panel or dialog took it."""
        self._delivery = session.delivery
        self._look = self.presenter.view.look
        self._column = QVBoxLayout(self)
        load_fonts()
        self.setAutoFillBackground(True)
        self._furnish()
        self._warmer = Warmer(self._prepare, self)
        FocusWatch(self).changed.connect(self._focus_watched)
        self._timer = QTimer(self, interval=LOOK_MS)
        self._timer.timeout.connect(self.tick)
        self._timer.start()
        self._show(self.presenter.tick())
        self._screen().focus_first()

    def _furnish(self) -> None:
        """Make everything on the screen, in the look chosen."""
        look = self._look
        scale = text_factor() * look.zoom / 100
        self._tokens = room_tokens(self._delivery.driver, look.scheme, scale)
        self.setFont(chrome_font(self._tokens.chrome_px))
        self.setPalette(steady(palette_of(self._tokens)))
        self.title_bar = TitleBar(self._tokens, self)
        self.tool_bar = ToolBar(self._tokens, self)
        self.stack = QStackedWidget(self)
        self.navigation_bar = NavigationBar(self._tokens, self)
        self._page = PageScreen(self._tokens, self.stack)
        self._item = ItemScreen(self._tokens, self._delivery.media, self.stack)
        self._review = ReviewScreen(self._tokens, self.stack)
        self._survey = SurveyScreen(self._tokens, self.stack)
        self._away = AwayScreen(self._tokens, self.stack)
        self.layers = Layers(self._tokens, self)
        self._lay_out()
        self._connect()

    def _refit(self, look: LookView) -> Trace:
        """Make everything anew in another look. What it shows is rendered after."""
        sweep()  # the room before this one
        trace = Trace(self, self._chain)
        self._look = look
        strip(self)
        self._view, self._chain, self._return_to = None, [], None
        self._furnish()
        trace.put_windows_back(self)
        return trace

    @property
    def view(self) -> RoomView:
        """What is on the screen."""
        return self._view or self.presenter.view

    def paintEvent(self, event: QPaintEvent) -> None:
        """Qt: the first picture; the timer fires once it is on the glass."""
        super().paintEvent(event)
        if not self._seen:
            self._seen = True
            QTimer.singleShot(0, self, self._on_screen)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt: windows stay within the bars."""
        super().resizeEvent(event)
        self.layers.place(self.stack.geometry())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt: Escape, where nothing else wants it, asks before anything ends."""
        if event.key() == Qt.Key.Key_Escape and self.wants_full_screen:
            self.request_close()
        elif not self._item.take_key(event):
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Qt: the keyboard given to the room belongs to what is on its screen."""
        super().focusInEvent(event)
        self._screen().focus_first()

    def _lay_out(self) -> None:
        for screen in (self._page, self._item, self._review, self._survey, self._away):
            self.stack.addWidget(screen)
        layers = self.layers
        self._curtain = Curtain(
            self,
            self.stack,
            [self._item, self._review],
            [layers.navigator, layers.comment, layers.board],
        )
        column = self._column
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.setSizeConstraint(QVBoxLayout.SizeConstraint.SetNoConstraint)
        column.addWidget(self.title_bar)
        column.addWidget(self.tool_bar)
        column.addWidget(self.stack, 1)
        column.addWidget(self.navigation_bar)

    def _connect(self) -> None:
        self.title_bar.acted.connect(self.act)
        for aids in (self.tool_bar.aids, self.tool_bar.tools):
            aids.acted.connect(self.act)
        self.tool_bar.looks.scheme_chosen.connect(self._choose_scheme)
        self.tool_bar.looks.zoom_chosen.connect(self._choose_zoom)
        for row in self.navigation_bar.rows():
            row.acted.connect(self.act)
        self._connect_layers()
        for screen in (self._item, self._page):
            screen.worked.connect(self._work)
            screen.acted.connect(self.act)
        self._item.exhibit_asked.connect(self._open_exhibit)
        self._item.end_seen.connect(self.presenter.saw_end)
        self._review.picked.connect(self._go_to)
        self._review.flagged.connect(self._flag)
        self._survey.answered.connect(self._answer)

    def act(self, action: Action) -> None:
        """Carry out an action; before Next, see whether the end of the item is in sight."""
        if action is Action.NEXT:
            self._item.look()
        super().act(action)

    def _prepare(self, source: str) -> None:
        self._item.stem.prepare(source, self._delivery.media)

    def _focus_watched(self, on: bool) -> None:
        self.focus_changed(on=on)

    def _show(self, view: RoomView) -> None:
        """Render a view: only what changed is touched."""
        if self._over:
            return
        trace = self._refit(view.look) if style_of(view.look) != style_of(self._look) else None
        before, self._view = self._view, view
        elsewhere = before is not None and place_of(before.body) != place_of(view.body)
        held = self.window().focusWidget()
        on_bar = held in self._chain and held is not None and not self.stack.isAncestorOf(held)
        self.title_bar.render_frame(view.frame)
        self.tool_bar.aids.render_buttons(view.frame.aids)
        self.tool_bar.tools.render_buttons(view.frame.tools)
        self.tool_bar.looks.render_look(view.look)
        self.navigation_bar.render_frame(view.frame)
        self._curtain.draw(on=isinstance(view.body, AwayView))
        if elsewhere:
            self.title_bar.show_notice("")  # it was said of another question
            self._warmer.expect(self.presenter.coming())
        self._show_body(view.body)
        self._show_above(before, view, held)
        self._show_notice(view.notice)
        self._order_focus(view)
        gone = held is not None and not held.isVisibleTo(self)
        # A new page has the keyboard, unless it is on a button of the bars, to be pressed again.
        if top_of(view) is None and top_of(before) is None and ((elsewhere and not on_bar) or gone):
            self._screen().focus_first()
        if elsewhere and top_of(view) is None:
            say(self, arrival(view.body))  # after what has the keyboard now, which is heard first
        if trace is not None:
            trace.put_hands_back(self, self._chain)
            self.layers.place(self.stack.geometry())
        if view.exit is not None:
            self._over = True
            self._timer.stop()
            self.left.emit(view.exit)

    def _show_body(self, body: Body) -> None:
        match body:
            case PageView():
                self._page.render_page(body)
            case AwayView():
                self._away.render_away(body)
            case ItemView():
                self._item.render_item(body)
            case ReviewView():
                self._review.render_review(body)
            case SurveyView():
                self._survey.render_survey(body)
        self.stack.setCurrentWidget(self._screen())

    def _show_above(self, before: RoomView | None, view: RoomView, held: QWidget | None) -> None:
        """Show what is above; whatever is on top owns mouse and keyboard, but for the clock."""
        was, now = top_of(before), top_of(view)
        if was is None and now is not None:
            self._return_to = held
        for band in (self.tool_bar, self.stack, self.navigation_bar):
            band.setEnabled(now is None)
        self.layers.place(self.stack.geometry())
        self.layers.show_view(before, view)
        if now == was or self.layers.focus_top(view):
            return
        stayed = before is not None and place_of(before.body) == place_of(view.body)
        back = self._return_to
        if stayed and back is not None and back.isVisibleTo(self):
            back.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self._screen().focus_first()

    def _show_notice(self, notice: NoticeView | None) -> None:
        """Say something without a dialog, once."""
        if notice is None or notice.number <= self._noticed:
            return
        self._noticed = notice.number
        say(self, notice.text)
        if not notice.aloud_only:
            self.title_bar.show_notice(notice.text)

    def _screen(self) -> Screen:
        match self.view.body:
            case PageView():
                return self._page
            case AwayView():
                return self._away
            case ItemView():
                return self._item
            case ReviewView():
                return self._review
            case SurveyView():
                return self._survey

    def _order_focus(self, view: RoomView) -> None:
        """The keyboard goes as the eye does, whatever order the widgets were made in."""
        chain = [
            *self.title_bar.focusables(),
            *self.tool_bar.aids.focusables(),
            *self.tool_bar.looks.focusables(),
            *self.tool_bar.tools.focusables(),
            *self._screen().focusables(),
            *self.navigation_bar.focusables(),
            *self.layers.focusables(view),
        ]
        if chain != self._chain:
            self._chain = chain
            for one, other in pairwise(chain):
                QWidget.setTabOrder(one, other)
