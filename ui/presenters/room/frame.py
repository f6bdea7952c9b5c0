"""The bands around the content: which buttons, clock and counter there are, and what they say."""

from __future__ import annotations

from core.exam.navigating import neighbour
from core.exam.sitting import Phase
from ui.presenters.room import words
from ui.presenters.room.actions import Action
from ui.presenters.room.scene import Scene
from ui.presenters.room.views import ButtonView, FrameView, GaugeView, SaveView

_ON_EXAM_TIME = (Phase.ITEM, Phase.REVIEW, Phase.EXPIRED)


def frame_view(scene: Scene) -> FrameView:
    """The four bands but for the content."""
    delivery = scene.delivery
    there = scene.present
    return FrameView(
        title=f"{delivery.exam.title} – {delivery.candidate}",
        clock=_clock(scene),
        counter=_counter(scene),
        tools=_tools(scene) if there else (),
        left=_left(scene) if there else (),
        right=_right(scene) if there else (),
        leave=button(Action.LEAVE, words.LEAVE) if there else None,
        rescue=button(Action.RECOVER, words.RECOVER) if scene.stuck else None,
        save=SaveView(saved=scene.saved, text=_save_text(scene)),
    )


def _save_text(scene: Scene) -> str:
    if scene.saved:
        return words.SAVED
    if not scene.stuck:
        return words.NOT_SAVED
    return words.REFUSED.replace("{why}", scene.why)


def button(action: Action, label: str, *, on: bool | None = None, also: str = "") -> ButtonView:
    """A button whose spoken name is its label, with an addition if there is one."""
    plain = words.without_mnemonic(label)
    return ButtonView(
        action=action, label=label, spoken=f"{plain}, {also}" if also else plain, on=on
    )


def _clock(scene: Scene) -> GaugeView | None:
    if scene.state.phase in _ON_EXAM_TIME:
        left_ms = scene.left_ms
    elif scene.state.phase is Phase.AGREEMENT:
        left_ms = scene.agreement_left_ms
    else:
        return None
    label = scene.labels.time_remaining
    return GaugeView(
        text=f"{label} {words.clock(left_ms)}",
        hidden=scene.local.clock_hidden,
        collapsible=scene.delivery.driver.switches.collapsible_clock,
        spoken=f"{label} {words.spoken_time(left_ms)}",
    )


def _counter(scene: Scene) -> GaugeView | None:
    switches = scene.delivery.driver.switches
    on_review = scene.state.phase is Phase.REVIEW and switches.counter_on_review
    if scene.state.phase is not Phase.ITEM and not on_review:
        return None
    text = scene.counter(scene.state.position)
    return GaugeView(
        text=text,
        hidden=scene.local.counter_hidden,
        collapsible=switches.collapsible_counter,
        spoken=f"{scene.labels.question} {text}",
    )


def _tools(scene: Scene) -> tuple[ButtonView, ...]:
    if scene.state.phase is not Phase.ITEM:
        return ()
    switches, labels, item = scene.delivery.driver.switches, scene.labels, scene.state.item
    tools = []
    if switches.comment:
        tools.append(button(Action.COMMENT, labels.comment, on=bool(item.comment.strip())))
    if switches.flag:
        tools.append(button(Action.FLAG, labels.flag, on=item.flagged))
    return tuple(tools)


def _left(scene: Scene) -> tuple[ButtonView, ...]:
    switches, labels = scene.delivery.driver.switches, scene.labels
    match scene.state.phase:
        case Phase.ITEM:
            offered = (
                (switches.help, Action.HELP, labels.help),
                (switches.end_exam, Action.END_EXAM, labels.end_exam),
            )
            return tuple(button(action, label) for on, action, label in offered if on)
        case Phase.REVIEW:
            return (button(Action.END_REVIEW, labels.end_review),)
        case _:
            return ()


def _right(scene: Scene) -> tuple[ButtonView, ...]:
    labels = scene.labels
    following = button(Action.NEXT, labels.next)
    match scene.state.phase:
        case Phase.WELCOME | Phase.SURVEY:
            return (following,)
        case Phase.AGREEMENT:
            return (button(Action.DECLINE, labels.decline), button(Action.AGREE, labels.accept))
        case Phase.TUTORIAL:
            back = (button(Action.PREVIOUS, labels.previous),)
            return (*(back if scene.local.tutorial_page else ()), following)
        case Phase.READY:
            return (button(Action.BEGIN, labels.begin),)
        case Phase.ITEM:
            return _moves(scene)
        case Phase.REVIEW:
            flagged = (button(Action.REVIEW_FLAGGED, labels.review_flagged),)
            return (
                button(Action.REVIEW_ALL, labels.review_all),
                button(Action.REVIEW_INCOMPLETE, labels.review_incomplete),
                *(flagged if scene.delivery.driver.switches.flag else ()),
            )
        case Phase.END:
            return (button(Action.END_TEST, labels.end_test),)
        case _:
            return ()


def _moves(scene: Scene) -> tuple[ButtonView, ...]:
    """Previous, Navigator or Review Screen, Next; what leads nowhere is left out."""
    state, labels, switches = scene.state, scene.labels, scene.delivery.driver.switches
    moves = []
    if neighbour(state, -1) is not None:
        moves.append(button(Action.PREVIOUS, labels.previous))
    if state.walk is not None:
        moves.append(button(Action.REVIEW_SCREEN, labels.review_screen))
    elif switches.navigator:
        moves.append(button(Action.NAVIGATOR, labels.navigator))
    leads_on = neighbour(state, 1) is not None or state.walk is not None
    if leads_on or switches.review_screen:
        moves.append(button(Action.NEXT, labels.next))
    return tuple(moves)
