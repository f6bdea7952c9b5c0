"""What the room says without being a dialog: the time and the question on a key, and few warnings.

The clock itself is silent. Whoever cannot see it asks for the time by a key, and hears it unasked
at 30, 10, 5 and 1 minute only.
"""

from __future__ import annotations

from core.exam.phases import TIMED, Away, Phase
from ui.presenters.room import words
from ui.presenters.room.actions import Action, Ask
from ui.presenters.room.bodies import spoken_item
from ui.presenters.room.hand import Hand
from ui.presenters.room.scene import Scene

HEARD_MINUTES = (30, 10, 5, 1)
"""Minutes left that are said unasked."""


def offered(scene: Scene) -> frozenset[Action]:
    """Which of them the keys can ask for now."""
    if not scene.present:
        return frozenset()
    keys = set()
    if scene.state.phase in (*TIMED, Phase.AGREEMENT):
        keys.add(Action.TELL_TIME)
    if scene.state.phase is Phase.ITEM and scene.state.away is None:
        keys.add(Action.TELL_ITEM)
    return frozenset(keys)


def told(hand: Hand, action: Action) -> None:
    """Say what a key asked for."""
    scene = hand.scene()
    if action is Action.TELL_TIME:
        hand.tell(time_left(scene))
    elif action is Action.TELL_ITEM:
        hand.tell(spoken_item(scene))


def time_left(scene: Scene) -> str:
    """The time left in words, to the second below five minutes."""
    label = scene.labels.time_remaining
    agreeing = scene.state.phase is Phase.AGREEMENT
    left_ms = scene.agreement_left_ms if agreeing else scene.left_ms
    text = f"{label}: {words.exact_time(left_ms)}"
    if scene.state.away is Away.STOPPED_BREAK:
        return f"{words.BREAK_LEFT}: {words.exact_time(scene.break_left_ms)}. {text}"
    return text


def listen(hand: Hand) -> None:
    """Say the warnings that have become due since the last look."""
    scene = hand.scene()
    if scene.state.phase not in TIMED or not scene.state.present:
        return
    minutes = words.minutes_left(scene.left_ms)
    due = [mark for mark in HEARD_MINUTES if minutes <= mark < hand.local.heard]
    if minutes != hand.local.heard:
        hand.change(heard=minutes)
    if due and Ask.LOW_TIME not in hand.local.asks:  # the dialog says it already
        hand.tell(time_left(scene), aloud_only=True)
