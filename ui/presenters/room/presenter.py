"""Takes the candidate's intents, gives back what the room shows.

Every intent returns the new :class:`RoomView`, after waiting for the disk as long as a hand does
not notice; what is not saved by then is shown as not saved until a later :meth:`tick` finds it is.
Only what the view offers can be pressed: the rest changes nothing.
"""

from __future__ import annotations

from core.errors import FormError
from core.exam.allowance import Allowance
from core.exam.driver import DriverProfile
from core.exam.intents import Choose, Comment, Draw, Flag, GoTo, Highlight, Move, Respond, Strike
from core.exam.navigating import neighbour
from core.exam.phases import TIMED, Away, Phase
from core.exam.session import Session
from core.exam.tools import BoardMark
from ui.presenters.room import presses, telling, words
from ui.presenters.room.actions import Action, Ask, Column, Panel, Reply, RoomExit
from ui.presenters.room.allowing import allow
from ui.presenters.room.bodies import SHOWN_TYPES, body_view
from ui.presenters.room.dialogs import dialog_view
from ui.presenters.room.frame import frame_view
from ui.presenters.room.hand import SAVE_WAIT_S, Hand
from ui.presenters.room.looks import look_view, with_scheme, with_zoom, zoomed_by
from ui.presenters.room.overlays import board_view, notice_view, panel_view
from ui.presenters.room.replies import replied
from ui.presenters.room.scene import Scene
from ui.presenters.room.views import RoomView

__all__ = ["SAVE_WAIT_S", "RoomPresenter"]


class RoomPresenter:
    """The exam room of one open sitting.

    Raises FormError if the form holds items of a type that the room cannot show.
    """

    def __init__(self, session: Session) -> None:
        strange = {each.item.type for each in session.delivery.items} - SHOWN_TYPES
        if strange:
            raise FormError(
                "This form has questions of type {types}, which this version cannot show. "
                "Nothing was begun. Choose another form or a later version.",
                types=", ".join(sorted(strange)),
            )
        self._session = session
        self._hand = Hand(session)

    @property
    def view(self) -> RoomView:
        """What the room shows now."""
        scene = self._hand.scene()
        return RoomView(
            frame=frame_view(scene),
            body=body_view(scene),
            panel=panel_view(scene),
            board=board_view(scene),
            dialog=dialog_view(scene),
            notice=notice_view(scene),
            look=look_view(scene),
            exit=_exit(scene),
        )

    def on_screen(self) -> RoomView:
        """The room was painted: the candidate sees it, so clocks that waited for it start."""
        self._session.be_seated()
        self._session.wait_saved(SAVE_WAIT_S)
        return self.view

    def coming(self) -> tuple[str, ...]:
        """Pictures of the questions that Next and Previous lead to, by path."""
        state = self._hand.state
        if state.phase is not Phase.ITEM:
            return ()
        found = [neighbour(state, step) for step in (1, -1)]
        items = [self._session.delivery.items[index].item for index in found if index is not None]
        return tuple(exhibit.file for item in items for exhibit in item.exhibits)

    def tick(self) -> RoomView:
        """Look at the clock: time may have run out, be low, or things may have been saved."""
        hand = self._hand
        was_saved, resting = self._session.saved, hand.state.away is Away.STOPPED_BREAK
        if hand.watch(self._session.look_at_clock):
            hand.wait(was_saved=was_saved)
            if resting and hand.state.away is Away.BREAK:
                hand.change(break_over=True)
                hand.tell(words.BREAK_OVER)
        self._look_at_disk()
        self._warn()
        telling.listen(hand)
        return self.view

    def press(self, action: Action) -> RoomView:
        """A button of the bars or of a panel, or a key that stands for one."""
        if action is Action.LEAVE:
            presses.leave(self._hand)
        elif action is Action.RECOVER:
            pass  # the room asks for a file; the sitting goes on
        elif action in presses.offered(self._hand.scene()):
            presses.pressed(self._hand, action)
        return self.view

    def reply(self, reply: Reply, written: str = "") -> RoomView:
        """A button of the dialog on top; ``written`` is what stands in its text field."""
        hand = self._hand
        dialog = dialog_view(hand.scene())
        if dialog is not None and reply in {offered.reply for offered in dialog.replies}:
            hand.change(asks=hand.local.asks[:-1])
            replied(hand, dialog.ask, reply, written)
        return self.view

    def choose(self, option: str) -> RoomView:
        """Click an option of the item shown, by its id. Too many: a dialog, nothing changed."""
        if self._free():
            self._hand.perform(Choose(option))
        return self.view

    def work(self, intent: Choose | Respond | Highlight | Strike) -> RoomView:
        """Work on the item shown, or on the one to try."""
        if self._free():
            self._hand.perform(intent)
        return self.view

    def open_exhibit(self, number: int | None) -> RoomView:
        """Open the window of an exhibit of the item shown, counted from 0; None closes it."""
        if self._free():
            index = self._hand.state.position
            self._hand.change(exhibit=None if number is None else (index, number))
        return self.view

    def saw_end(self, index: int) -> RoomView:
        """The item at an index was shown down to its end."""
        self._hand.change(ends=self._hand.local.ends | {index})
        return self.view

    def flag(self, index: int) -> RoomView:
        """Set or remove the flag of the item at an index, on the review screen."""
        if self._free():
            self._hand.perform(Flag(index, not self._hand.state.items[index].flagged))
        return self.view

    def typing(self) -> RoomView:
        """Something was typed into the comment box that :meth:`comment` will keep."""
        self._hand.change(typing=self._hand.local.panel is Panel.COMMENT)
        return self.view

    def comment(self, text: str) -> RoomView:
        """Keep what is written in the comment box."""
        self._hand.change(typing=False)
        if self._hand.local.panel is Panel.COMMENT:
            self._hand.perform(Comment(text))
        return self.view

    def allow(self, allowance: Allowance) -> RoomView:
        """Staff, whose code was given, change what the candidate is allowed."""
        allow(self._hand, allowance)
        return self.view

    def draw(self, mark: BoardMark) -> RoomView:
        """Keep a mark on the whiteboard."""
        if board_view(self._hand.scene()) is not None:
            self._hand.perform(Draw(mark))
        return self.view

    def undo_drawing(self) -> RoomView:
        """Take the last mark on the whiteboard back."""
        if board_view(self._hand.scene()) is not None:
            self._hand.perform(Move.UNDO_DRAWING)
        return self.view

    def focus(self, *, on: bool) -> RoomView:
        """The program lost the keyboard to another one, or has it back."""
        state = self._hand.state
        watched = self._session.delivery.driver.switches.full_screen and state.present
        leaving = not on and state.phase in TIMED and state.away is None
        if watched and not state.over and (leaving or (on and not state.focused)):
            self._hand.perform(Move.FOCUS_BACK if on else Move.FOCUS_LOST)
        return self.view

    def go_to(self, index: int) -> RoomView:
        """Show an item picked on the review screen or in the navigator, which closes."""
        hand = self._hand
        if self._free() or (hand.local.panel is Panel.NAVIGATOR and hand.scene().ask is None):
            hand.change(panel=None)
            hand.perform(GoTo(index))
        return self.view

    def sort(self, column: Column) -> RoomView:
        """Sort the navigator by a column; the same column again turns the order round."""
        local = self._hand.local
        again = column is local.sorted_by
        self._hand.change(sorted_by=column, descending=again and not local.descending)
        return self.view

    def choose_scheme(self, scheme: str) -> RoomView:
        """Another colour scheme, by its id."""
        self._hand.local = with_scheme(self._driver, self._hand.local, scheme)
        return self.view

    def choose_zoom(self, percent: int) -> RoomView:
        """Another size of everything, 100 being the usual one."""
        self._hand.local = with_zoom(self._driver, self._hand.local, percent)
        return self.view

    def zoom_by(self, steps: int) -> RoomView:
        """So many steps larger, or smaller if negative."""
        self._hand.local = zoomed_by(self._driver, self._hand.local, steps)
        return self.view

    @property
    def _driver(self) -> DriverProfile:
        return self._session.delivery.driver

    def answer_survey(self, question: str, option: str) -> RoomView:
        """Choose an answer to a question of the survey, by its text."""
        if self._free() and self._hand.state.phase is Phase.SURVEY:
            answers = dict(self._hand.local.survey) | {question: option}
            self._hand.change(survey=tuple(answers.items()))
        return self.view

    def _free(self) -> bool:
        """Whether the content takes intents: nothing stands above it."""
        return self._hand.local.panel is None and self._hand.scene().ask is None

    def _warn(self) -> None:
        """Low time: the message that pops up once, and the clock that comes back."""
        hand, limits = self._hand, self._session.delivery.driver.limits
        if hand.state.phase not in TIMED or not hand.state.present:
            return
        left_ms = self._session.left_ms()
        if hand.local.warned is None and left_ms <= limits.low_time_popup_minutes * 60_000:
            hand.change(warned=words.minutes_left(left_ms))
            hand.ask(Ask.LOW_TIME)
        if not hand.local.returned and left_ms <= limits.clock_returns_minutes * 60_000:
            hand.change(returned=True, clock_hidden=False)

    def _look_at_disk(self) -> None:
        """Tell a candidate who is out, once, that the disk refuses, until it takes all."""
        hand = self._hand
        scene = hand.scene()
        if scene.saved:
            hand.change(told=False, asks=tuple(a for a in scene.local.asks if a != Ask.UNSAVED))
        elif scene.stuck and not scene.present and not scene.local.told:
            presses.ask_unsaved(hand)


def _exit(scene: Scene) -> RoomExit | None:
    """How the room was left, once it is on the disk."""
    if not scene.saved and not scene.local.forced:
        return None
    if not scene.state.present:
        return RoomExit.LEFT
    match scene.state.phase:
        case Phase.FINISHED:
            return RoomExit.FINISHED
        case Phase.ABANDONED:
            return RoomExit.ABANDONED
        case Phase.DECLINED if scene.local.acknowledged:
            return RoomExit.DECLINED
        case Phase.LAPSED if scene.local.acknowledged:
            return RoomExit.LAPSED
        case _:
            return None
