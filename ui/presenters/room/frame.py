"""The bands around the content: which buttons, clock and counter there are, and what they say."""

from __future__ import annotations

from core.exam.absences import breaks_left
from core.exam.navigating import navigable, neighbour, reviewable
from core.exam.phases import Away, Phase
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
        pace=_pace(scene),
        aids=_aids(scene),
        tools=_tools(scene) if there else (),
        left=_left(scene) if there else (),
        right=_right(scene) if there else (),
        leave=button(Action.LEAVE, words.LEAVE) if there else None,
        rescue=button(Action.RECOVER, words.RECOVER) if scene.stuck else None,
        save=_save(scene),
    )


def _save(scene: Scene) -> SaveView:
    """Quiet when all is well; loud at once when it is not, and after a while with the reason."""
    if scene.saved:
        text = words.SAVED if scene.settled else words.SAVING
        return SaveView(saved=scene.settled, text=text, loud=False, spoken=text)
    text = words.REFUSED.replace("{why}", scene.why) if scene.stuck else words.NOT_SAVED
    spoken = words.GO_ON.replace("{mark}", text) if scene.stuck else text
    return SaveView(saved=False, text=text, loud=True, spoken=spoken)


def button(action: Action, label: str, *, on: bool | None = None, also: str = "") -> ButtonView:
    """A button whose spoken name is its label, with an addition if there is one."""
    plain = words.without_mnemonic(label)
    return ButtonView(
        action=action, label=label, spoken=f"{plain}, {also}" if also else plain, on=on
    )


def _clock(scene: Scene) -> GaugeView | None:
    if scene.state.phase in _ON_EXAM_TIME and not scene.state.over:
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
    if scene.state.away or (scene.state.phase is not Phase.ITEM and not on_review):
        return None
    text = scene.counter(scene.state.position)
    return GaugeView(
        text=text,
        hidden=scene.local.counter_hidden,
        collapsible=switches.collapsible_counter,
        spoken=f"{scene.labels.question} {text}",
    )


def _pace(scene: Scene) -> str:
    """The question that an even pace would have reached by now."""
    part = scene.state.part
    if not scene.delivery.driver.switches.pace_line or not scene.on_items:
        return ""
    limit_ms = max(1, scene.state.exam_clock.limit_ms)
    used_ms = max(0, limit_ms - scene.left_ms)
    expected = min(part.count, used_ms * part.count // limit_ms + 1)
    return scene.labels.pace.replace("{expected}", str(expected))


def _aids(scene: Scene) -> tuple[ButtonView, ...]:
    """Tools of the whole exam: whiteboard, break and pause."""
    if not scene.on_items:
        return ()
    switches, labels = scene.delivery.driver.switches, scene.labels
    aids = []
    if switches.whiteboard:
        aids.append(button(Action.WHITEBOARD, labels.whiteboard, on=scene.local.board_open))
    if switches.unscheduled_break or breaks_left(scene.delivery, scene.state):
        aids.append(button(Action.BREAK, labels.take_break))
    if switches.pause:
        aids.append(button(Action.PAUSE, labels.pause))
    return tuple(aids)


def _tools(scene: Scene) -> tuple[ButtonView, ...]:
    item = scene.work
    if item is None or scene.state.away:
        return ()
    switches, labels = scene.delivery.driver.switches, scene.labels
    tools = []
    if switches.instant_marks and scene.sample is None and not item.revealed:
        tools.append(button(Action.SHOW_ANSWER, labels.show_answer))
    if switches.highlight and item.highlights:
        tools.append(button(Action.CLEAR_HIGHLIGHTS, labels.clear_highlights))
    if switches.comment:
        tools.append(button(Action.COMMENT, labels.comment, on=bool(item.comment.strip())))
    if switches.flag:
        tools.append(button(Action.FLAG, labels.flag, on=item.flagged))
    return tuple(tools)


def _left(scene: Scene) -> tuple[ButtonView, ...]:
    switches, labels = scene.delivery.driver.switches, scene.labels
    match scene.state.phase:
        case _ if scene.state.away:
            return ()
        case Phase.ITEM:
            offered = (
                (switches.help, Action.HELP, labels.help),
                (switches.end_exam, *_ending(scene, Action.END_EXAM, labels.end_exam)),
            )
            return tuple(button(action, label) for on, action, label in offered if on)
        case Phase.REVIEW:
            return (button(*_ending(scene, Action.END_REVIEW, labels.end_review)),)
        case _:
            return ()


def _ending(scene: Scene, action: Action, label: str) -> tuple[Action, str]:
    """What ends the exam; where another section follows, what ends this one."""
    if scene.state.last_part:
        return action, label
    return Action.END_SECTION, scene.labels.end_section


def _right(scene: Scene) -> tuple[ButtonView, ...]:
    labels = scene.labels
    following = button(Action.NEXT, labels.next)
    match scene.state.phase:
        case _ if scene.state.away:
            return _return(scene)
        case Phase.CHECK_IN:
            back = (button(Action.PREVIOUS, labels.previous),)
            return (*(back if scene.local.check_in_page else ()), following)
        case Phase.WELCOME | Phase.SURVEY:
            return (following,)
        case Phase.AGREEMENT:
            return (button(Action.DECLINE, labels.decline), button(Action.AGREE, labels.accept))
        case Phase.TUTORIAL:
            back = (button(Action.PREVIOUS, labels.previous),)
            return (*(back if scene.local.tutorial_page else ()), following)
        case Phase.READY:
            again = scene.state.section > 0
            return (button(Action.BEGIN, labels.begin_section if again else labels.begin),)
        case Phase.ITEM:
            return _moves(scene)
        case Phase.REVIEW:
            switches = scene.delivery.driver.switches
            offered = (
                (True, Action.REVIEW_ALL, labels.review_all),
                (True, Action.REVIEW_INCOMPLETE, labels.review_incomplete),
                (switches.flag, Action.REVIEW_FLAGGED, labels.review_flagged),
                (switches.review_unflagged, Action.REVIEW_UNFLAGGED, labels.review_unflagged),
            )
            return tuple(button(action, label) for on, action, label in offered if on)
        case Phase.END:
            return (button(Action.END_TEST, labels.end_test),)
        case _:
            return ()


def _return(scene: Scene) -> tuple[ButtonView, ...]:
    """What ends a break or the own pause; a pause by staff is theirs to end."""
    labels = scene.labels
    match scene.state.away:
        case Away.STAFF_PAUSE:
            return ()
        case Away.PAUSE:
            return (button(Action.COME_BACK, labels.resume),)
        case _:
            return (button(Action.COME_BACK, labels.come_back),)


def _moves(scene: Scene) -> tuple[ButtonView, ...]:
    """Previous, Navigator or Review Screen, Next; what leads nowhere is left out."""
    state, labels = scene.state, scene.labels
    moves = []
    if neighbour(state, -1) is not None:
        moves.append(button(Action.PREVIOUS, labels.previous))
    if state.walk is not None:
        moves.append(button(Action.REVIEW_SCREEN, labels.review_screen))
    elif navigable(scene.delivery, state):
        moves.append(button(Action.NAVIGATOR, labels.navigator))
    leads_on = neighbour(state, 1) is not None or state.walk is not None
    ends_only_so = state.part.forward_only or not scene.delivery.driver.switches.end_exam
    if leads_on or ends_only_so or reviewable(scene.delivery, state):
        moves.append(button(Action.NEXT, labels.next))
    return tuple(moves)
