"""Takes the candidate's intents, gives back what the room shows.

Every intent returns the new :class:`RoomView`, after waiting for the disk as long as a hand does
not notice; what is not saved by then is shown as not saved until a later :meth:`tick` finds it is.
Only what the view offers can be pressed: the rest changes nothing.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from core.errors import FormError
from core.exam.intents import (
    Choose,
    Comment,
    Flag,
    GoTo,
    Intent,
    Move,
    Refusal,
    Refused,
    StartWalk,
    SubmitSurvey,
)
from core.exam.session import Session
from core.exam.sitting import TIMED, Phase, ReviewMode
from ui.presenters.room import words
from ui.presenters.room.actions import Action, Ask, Column, Panel, Reply, RoomExit
from ui.presenters.room.bodies import SHOWN_TYPES, body_view
from ui.presenters.room.frame import frame_view
from ui.presenters.room.overlays import dialog_view, panel_view
from ui.presenters.room.scene import Local, Scene
from ui.presenters.room.views import FrameView, RoomView

SAVE_WAIT_S = 0.25
"""How long an intent waits for the disk before the room says that it is not saved."""

_MOVES = {
    Action.AGREE: Move.AGREE,
    Action.BEGIN: Move.BEGIN,
    Action.REVIEW_SCREEN: Move.OPEN_REVIEW,
    Action.END_TEST: Move.END_TEST,
}
_WALKS = {
    Action.REVIEW_ALL: ReviewMode.ALL,
    Action.REVIEW_INCOMPLETE: ReviewMode.INCOMPLETE,
    Action.REVIEW_FLAGGED: ReviewMode.FLAGGED,
}
_ASKS = {
    Action.DECLINE: Ask.DECLINE,
    Action.END_EXAM: Ask.END_FROM_ITEM,
    Action.END_REVIEW: Ask.END_REVIEW,
}
_PANELS = {
    Action.COMMENT: Panel.COMMENT,
    Action.NAVIGATOR: Panel.NAVIGATOR,
    Action.HELP: Panel.HELP,
}


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
        self._local = _initial(session)

    @property
    def view(self) -> RoomView:
        """What the room shows now."""
        scene = self._scene()
        return RoomView(
            frame=frame_view(scene),
            body=body_view(scene),
            panel=panel_view(scene),
            dialog=dialog_view(scene),
            exit=_exit(scene),
        )

    def tick(self) -> RoomView:
        """Look at the clock: time may have run out, be low, or things may have been saved."""
        was_saved = self._session.saved
        if self._watch(self._session.look_at_clock):
            self._wait(was_saved=was_saved)
        self._look_at_disk()
        state, limits = self._session.state, self._session.delivery.driver.limits
        if state.phase in TIMED and state.present:
            left_ms = self._session.left_ms()
            low_ms = limits.low_time_popup_minutes * 60_000
            if self._local.warned is None and left_ms <= low_ms:
                self._change(
                    warned=words.minutes_left(left_ms), asks=(*self._local.asks, Ask.LOW_TIME)
                )
            if not self._local.returned and left_ms <= limits.clock_returns_minutes * 60_000:
                self._change(returned=True, clock_hidden=False)
        return self.view

    def press(self, action: Action) -> RoomView:
        """A button of the bars or of a panel."""
        if action is Action.LEAVE:
            self._leave()
        elif action is Action.RECOVER:
            pass  # the room asks for a file; the sitting goes on
        elif action in self._offered():
            self._pressed(action)
        return self.view

    def reply(self, reply: Reply) -> RoomView:
        """A button of the dialog on top."""
        dialog = dialog_view(self._scene())
        if dialog is not None and reply in {offered.reply for offered in dialog.replies}:
            self._change(asks=self._local.asks[:-1])
            self._replied(dialog.ask, reply)
        return self.view

    def choose(self, option: str) -> RoomView:
        """Click an option of the item shown, by its id. Too many: a dialog, nothing changed."""
        if self._free():
            self._perform(Choose(option))
        return self.view

    def flag(self, index: int) -> RoomView:
        """Set or remove the flag of the item at an index, on the review screen."""
        if self._free():
            self._perform(Flag(index, not self._session.state.items[index].flagged))
        return self.view

    def comment(self, text: str) -> RoomView:
        """Keep what is written in the comment box."""
        if self._local.panel is Panel.COMMENT:
            self._perform(Comment(text))
        return self.view

    def go_to(self, index: int) -> RoomView:
        """Show an item picked on the review screen or in the navigator, which closes."""
        if self._free() or (self._local.panel is Panel.NAVIGATOR and self._scene().ask is None):
            self._change(panel=None)
            self._perform(GoTo(index))
        return self.view

    def sort(self, column: Column) -> RoomView:
        """Sort the navigator by a column; the same column again turns the order round."""
        again = column is self._local.sorted_by
        self._change(sorted_by=column, descending=again and not self._local.descending)
        return self.view

    def answer_survey(self, question: str, option: str) -> RoomView:
        """Choose an answer to a question of the survey, by its text."""
        if self._free() and self._session.state.phase is Phase.SURVEY:
            answers = dict(self._local.survey) | {question: option}
            self._change(survey=tuple(answers.items()))
        return self.view

    def _scene(self) -> Scene:
        session = self._session
        return Scene(
            delivery=session.delivery,
            state=session.state,
            local=self._local,
            left_ms=session.left_ms(),
            agreement_left_ms=session.agreement_left_ms(),
            saved=session.saved,
            unsaved_ms=session.unsaved_ms(),
            trouble=session.trouble,
        )

    def _change(self, **changes: Any) -> None:
        self._local = replace(self._local, **changes)

    def _free(self) -> bool:
        """Whether the content takes intents: nothing stands above it."""
        return self._local.panel is None and self._scene().ask is None

    def _offered(self) -> frozenset[Action]:
        """What can be pressed now."""
        scene = self._scene()
        frame = frame_view(scene)
        gauges = _gauges(frame)
        if scene.ask is not None:
            return gauges
        if scene.local.panel is not None:
            return gauges | {Action.CLOSE}
        bars = (*frame.tools, *frame.left, *frame.right)
        return gauges | {each.action for each in bars}

    def _pressed(self, action: Action) -> None:
        state = self._session.state
        if action in _MOVES:
            self._perform(_MOVES[action])
        elif action in _WALKS:
            self._perform(StartWalk(_WALKS[action]))
        elif action in _ASKS:
            self._change(asks=(_ASKS[action],))
        elif action in _PANELS:
            self._change(panel=_PANELS[action])
        elif action is Action.NEXT:
            self._next()
        elif action is Action.PREVIOUS:
            self._back()
        elif action is Action.FLAG:
            self._perform(Flag(state.position, not state.item.flagged))
        elif action is Action.CLOCK:
            self._change(clock_hidden=not self._local.clock_hidden)
        elif action is Action.COUNTER:
            self._change(counter_hidden=not self._local.counter_hidden)
        elif action is Action.CLOSE:
            self._change(panel=None)

    def _next(self) -> None:
        pages = self._session.delivery.driver.pages
        match self._session.state.phase:
            case Phase.WELCOME:
                self._perform(Move.CONFIRM)
            case Phase.TUTORIAL if self._local.tutorial_page + 1 < len(pages.tutorial):
                self._change(tutorial_page=self._local.tutorial_page + 1)
            case Phase.TUTORIAL:
                self._perform(Move.FINISH_TUTORIAL)
            case Phase.SURVEY:
                self._change(survey_sent=True)
                self._perform(SubmitSurvey(dict(self._local.survey)))
            case _:
                self._perform(Move.NEXT)

    def _back(self) -> None:
        if self._session.state.phase is Phase.TUTORIAL:
            self._change(tutorial_page=self._local.tutorial_page - 1)
        else:
            self._perform(Move.PREVIOUS)

    def _leave(self) -> None:
        """Ask how to leave; where that was decided already, leave without waiting further."""
        state = self._session.state
        if state.phase in {Phase.DECLINED, Phase.LAPSED}:
            self._change(acknowledged=True)
        if state.over or not state.present:
            self._ask_unsaved()
        elif Ask.LEAVE not in self._local.asks:
            self._change(asks=(*self._local.asks, Ask.LEAVE))

    def _replied(self, ask: Ask, reply: Reply) -> None:
        match ask, reply:
            case Ask.END_REVIEW, Reply.YES:
                self._change(asks=(Ask.END_CONFIRM,))
            case ((Ask.END_CONFIRM | Ask.END_FROM_ITEM), Reply.YES):
                self._perform(Move.END_ITEMS)
            case Ask.DECLINE, Reply.YES:
                self._perform(Move.DECLINE)
            case Ask.TIME_EXPIRED, _:
                self._perform(Move.ACKNOWLEDGE)
            case ((Ask.LAPSED | Ask.DECLINED), _):
                self._change(acknowledged=True)
            case Ask.LEAVE, Reply.YES:
                self._perform(Move.LEAVE)
            case Ask.LEAVE, Reply.ABANDON:
                self._change(asks=(*self._local.asks, Ask.ABANDON))
            case Ask.ABANDON, Reply.YES:
                self._perform(Move.ABANDON)
            case Ask.UNSAVED, Reply.YES:
                self._change(forced=True)
            case _:
                pass

    def _perform(self, intent: Intent) -> None:
        """Carry out an intent and wait for the disk; a refusal that has a message shows it."""

        def carry_out() -> None:
            try:
                self._session.perform(intent)
            except Refused as refused:
                ask = _REFUSALS.get(refused.refusal)
                if ask is not None:
                    self._change(asks=(*self._local.asks, ask))

        was_saved = self._session.saved
        self._watch(carry_out)
        self._wait(was_saved=was_saved)

    def _wait(self, *, was_saved: bool) -> None:
        """Wait for the disk, once: while it does not answer, each further step is shown at once."""
        if was_saved:
            self._session.wait_saved(SAVE_WAIT_S)

    def _look_at_disk(self) -> None:
        """Tell a candidate who is out, once, that the disk refuses, until it takes all."""
        scene = self._scene()
        if scene.saved:
            self._change(told=False, asks=tuple(a for a in scene.local.asks if a != Ask.UNSAVED))
        elif scene.stuck and not scene.present and not scene.local.told:
            self._ask_unsaved()

    def _ask_unsaved(self) -> None:
        asks = self._local.asks
        self._change(told=True, asks=asks if Ask.UNSAVED in asks else (*asks, Ask.UNSAVED))

    def _watch(self, doing: Callable[[], object]) -> bool:
        """Do something that may change the phase; what stood above the old one goes with it.

        Whether the phase changed.
        """
        before = self._session.state.phase
        doing()
        changed = self._session.state.phase is not before
        if changed:
            self._change(panel=None, asks=())
        return changed


_REFUSALS = {Refusal.TOO_MANY: Ask.TOO_MANY, Refusal.EMPTY_SET: Ask.EMPTY_REVIEW}


def _initial(session: Session) -> Local:
    """A message about low time is for those who see the time get low, not for those who resume."""
    left_ms, limits = session.left_ms(), session.delivery.driver.limits
    low = left_ms <= limits.low_time_popup_minutes * 60_000
    return Local(
        warned=words.minutes_left(left_ms) if low or not limits.low_time_popup_minutes else None,
        returned=not limits.clock_returns_minutes,
    )


def _gauges(frame: FrameView) -> frozenset[Action]:
    gauges = ((Action.CLOCK, frame.clock), (Action.COUNTER, frame.counter))
    return frozenset(action for action, gauge in gauges if gauge is not None and gauge.collapsible)


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
