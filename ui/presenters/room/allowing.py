"""Staff at the candidate's seat: what is allowed, and how it is changed."""

from __future__ import annotations

from core.exam.absences import allowance_now
from core.exam.allowance import FACTORS, Allowance, minutes_allowed
from core.exam.intents import Allow
from core.markup import filled, parse
from ui.presenters.room import words
from ui.presenters.room.actions import Action, Panel
from ui.presenters.room.english import duration
from ui.presenters.room.frame import button
from ui.presenters.room.hand import Hand
from ui.presenters.room.scene import Scene
from ui.presenters.room.views import AllowanceView, GrantView


def allowance_view(scene: Scene) -> AllowanceView:
    """What is allowed now, to be changed."""
    exam, now = scene.delivery.exam, allowance_now(scene.delivery, scene.state)
    return AllowanceView(
        title=words.ALLOW_TITLE,
        text=parse(filled(words.ALLOW_TEXT, time=duration(minutes_allowed(exam, now)))),
        grants=tuple(
            GrantView(id=each.id, title=each.title, on=each.id in now.accommodations)
            for each in exam.accommodations
        ),
        factors=FACTORS,
        adjustment=now.adjustment,
        note=scene.local.staff_note,
        apply=words.ALLOW_APPLY,
        close=button(Action.CLOSE, scene.labels.close),
    )


def allow(hand: Hand, allowance: Allowance) -> None:
    """Let what staff set hold from now on, and tell the candidate."""
    if hand.local.panel is not Panel.ALLOWANCE:
        return
    if allowance.adjustment.extra_minutes and not allowance.adjustment.reason:
        hand.change(staff_note=words.ALLOW_NO_REASON)
        hand.tell(words.ALLOW_NO_REASON, aloud_only=True)
        return
    before = hand.state.seq
    hand.perform(Allow(hand.local.staff_code, allowance))
    hand.change(panel=None, staff_code="", staff_note="")
    if hand.state.seq != before:
        hand.tell(words.ALLOWED.replace("{time}", words.spoken_time(hand.session.left_ms())))
