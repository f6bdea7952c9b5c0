"""What a button leads to, and which ones can be pressed."""

from __future__ import annotations

from core.exam.absences import breaks_left
from core.exam.intents import Flag, Move, StartWalk, SubmitSurvey
from core.exam.navigating import is_complete, neighbour, reviewable
from core.exam.phases import TIMED, Phase, ReviewMode
from ui.presenters.room import telling
from ui.presenters.room.actions import Action, Ask, Panel
from ui.presenters.room.frame import frame_view
from ui.presenters.room.hand import Hand
from ui.presenters.room.scene import Scene
from ui.presenters.room.views import FrameView

_MOVES = {
    Action.AGREE: Move.AGREE,
    Action.BEGIN: Move.BEGIN,
    Action.REVIEW_SCREEN: Move.OPEN_REVIEW,
    Action.END_TEST: Move.END_TEST,
    Action.PAUSE: Move.PAUSE,
    Action.COME_BACK: Move.COME_BACK,
    Action.CLEAR_HIGHLIGHTS: Move.CLEAR_HIGHLIGHTS,
}
_WALKS = {
    Action.REVIEW_ALL: ReviewMode.ALL,
    Action.REVIEW_INCOMPLETE: ReviewMode.INCOMPLETE,
    Action.REVIEW_FLAGGED: ReviewMode.FLAGGED,
    Action.REVIEW_UNFLAGGED: ReviewMode.UNFLAGGED,
}
_ASKS = {
    Action.DECLINE: Ask.DECLINE,
    Action.END_EXAM: Ask.END_FROM_ITEM,
    Action.END_REVIEW: Ask.END_REVIEW,
    Action.END_SECTION: Ask.END_SECTION,
    Action.SHOW_ANSWER: Ask.SHOW_ANSWER,
}
_PANELS = {
    Action.COMMENT: Panel.COMMENT,
    Action.NAVIGATOR: Panel.NAVIGATOR,
    Action.HELP: Panel.HELP,
}
_TOGGLES = {
    Action.CLOCK: "clock_hidden",
    Action.COUNTER: "counter_hidden",
    Action.WHITEBOARD: "board_open",
}


def offered(scene: Scene) -> frozenset[Action]:
    """What can be pressed now, by a button or by a key."""
    frame = frame_view(scene)
    always = _gauges(frame) | telling.offered(scene)
    if scene.ask is not None:
        return always
    if scene.local.panel is not None:
        return always | {Action.CLOSE}
    keys = {Action.STAFF} if scene.present and scene.state.phase in TIMED else set()
    if scene.delivery.driver.switches.help and scene.on_items:
        keys.add(Action.HELP)
    bars = (*frame.aids, *frame.tools, *frame.left, *frame.right)
    return always | keys | {each.action for each in bars}


def pressed(hand: Hand, action: Action) -> None:
    """Carry out a button that is offered."""
    state = hand.state
    if action in _MOVES:
        hand.perform(_MOVES[action])
    elif action in _WALKS:
        hand.perform(StartWalk(_WALKS[action]))
    elif action in _ASKS:
        hand.change(asks=(_ASKS[action],))
    elif action in _PANELS:
        hand.change(panel=_PANELS[action])
    elif action in _TOGGLES:
        name = _TOGGLES[action]
        hand.change(**{name: not getattr(hand.local, name)})
    elif action is Action.FLAG:
        work = hand.scene().work
        hand.perform(Flag(state.position, work is None or not work.flagged))
    elif action is Action.CLOSE:
        hand.change(panel=None, staff_code="", staff_note="")
    else:
        _others(hand, action)


def _others(hand: Hand, action: Action) -> None:
    match action:
        case Action.NEXT:
            _next(hand)
        case Action.PREVIOUS:
            _back(hand)
        case Action.BREAK:
            stopped = breaks_left(hand.session.delivery, hand.state) > 0
            hand.ask(Ask.STOPPED_BREAK if stopped else Ask.TAKE_BREAK)
        case Action.STAFF:
            hand.change(staff_note="")
            hand.ask(Ask.STAFF if hand.session.staffed else Ask.STAFF_UNSET)
        case _:
            telling.told(hand, action)


def leave(hand: Hand) -> None:
    """Ask how to leave; where that was decided already, leave without waiting further."""
    state = hand.state
    if state.phase in {Phase.DECLINED, Phase.LAPSED}:
        hand.change(acknowledged=True)
    if state.over or not state.present:
        ask_unsaved(hand)
    elif Ask.LEAVE not in hand.local.asks:
        hand.ask(Ask.LEAVE)


def ask_unsaved(hand: Hand) -> None:
    """Tell a candidate who is out, or wants to be, that the disk refuses."""
    if Ask.UNSAVED not in hand.local.asks:
        hand.ask(Ask.UNSAVED)
    hand.change(told=True)


def _next(hand: Hand) -> None:
    pages, local = hand.session.delivery.driver.pages, hand.local
    match hand.state.phase:
        case Phase.CHECK_IN if local.check_in_page + 1 < len(pages.check_in):
            hand.change(check_in_page=local.check_in_page + 1)
        case Phase.CHECK_IN:
            hand.perform(Move.CHECK_IN)
        case Phase.WELCOME:
            hand.perform(Move.CONFIRM)
        case Phase.TUTORIAL if local.tutorial_page + 1 < len(pages.tutorial):
            hand.change(tutorial_page=local.tutorial_page + 1)
        case Phase.TUTORIAL:
            hand.perform(Move.FINISH_TUTORIAL)
        case Phase.SURVEY:
            hand.change(survey_sent=True)
            hand.perform(SubmitSurvey(dict(local.survey)))
        case Phase.ITEM if unseen(hand.scene()):
            hand.ask(Ask.UNSEEN_CONTENT)
        case Phase.ITEM if _at_end(hand):
            _ask_end(hand)
        case _:
            hand.perform(Move.NEXT)


def unseen(scene: Scene) -> bool:
    """Whether Next waits until the item is scrolled to its end."""
    guarded = scene.delivery.driver.switches.unseen_content_guard
    return guarded and scene.state.position not in scene.local.ends


def _at_end(hand: Hand) -> bool:
    """Whether no item and no review screen follows."""
    state = hand.state
    last = neighbour(state, 1) is None and state.walk is None
    return last and not reviewable(hand.session.delivery, state)


def _ask_end(hand: Hand) -> None:
    """Next on the last item, where nothing can be reviewed: end the section, or the exam."""
    state = hand.state
    if state.part.complete_only and not is_complete(hand.session.delivery, state, state.position):
        hand.ask(Ask.COUNT_NEEDED)
    else:
        hand.ask(Ask.END_REVIEW if state.last_part else Ask.END_SECTION)


def _back(hand: Hand) -> None:
    match hand.state.phase:
        case Phase.CHECK_IN:
            hand.change(check_in_page=hand.local.check_in_page - 1)
        case Phase.TUTORIAL:
            hand.change(tutorial_page=hand.local.tutorial_page - 1)
        case _:
            hand.perform(Move.PREVIOUS)


def _gauges(frame: FrameView) -> frozenset[Action]:
    gauges = ((Action.CLOCK, frame.clock), (Action.COUNTER, frame.counter))
    return frozenset(action for action, gauge in gauges if gauge is not None and gauge.collapsible)
