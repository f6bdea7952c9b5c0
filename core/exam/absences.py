"""Away from the screen, and what staff change: breaks, pauses and the allowance."""

from __future__ import annotations

from core.exam.allowance import Allowance, allowance_payload
from core.exam.delivery import Delivery
from core.exam.drafts import Draft, no, require
from core.exam.events import EventKind
from core.exam.intents import Move, Refusal, Refused
from core.exam.phases import TIMED, Away, Phase
from core.exam.sitting import SittingState

_BY_CANDIDATE = "candidate"
_BEFORE_THE_END = (
    Phase.CHECK_IN, Phase.WELCOME, Phase.AGREEMENT, Phase.TUTORIAL, Phase.READY, *TIMED
)  # fmt: skip


def allowance_now(delivery: Delivery, state: SittingState) -> Allowance:
    """What the candidate is allowed now: as delivered, unless staff changed it since."""
    return state.allowance or delivery.allowance


def breaks_left(delivery: Delivery, state: SittingState) -> int:
    """Breaks with the clock stopped that may still be taken."""
    granted = allowance_now(delivery, state).adjustment
    return max(0, granted.breaks - state.breaks_taken) if granted.break_minutes else 0


def go_away(delivery: Delivery, state: SittingState, move: Move) -> list[Draft]:
    """A break, or the candidate's own pause."""
    require(state, *TIMED)
    switches = delivery.driver.switches
    if move is Move.BREAK and switches.unscheduled_break:
        return [(EventKind.AWAY, {"how": Away.BREAK.value, "by": _BY_CANDIDATE})]
    if move is Move.PAUSE and switches.pause:
        return [(EventKind.AWAY, {"how": Away.PAUSE.value, "by": _BY_CANDIDATE})]
    if move is Move.STOPPED_BREAK and breaks_left(delivery, state):
        minutes = allowance_now(delivery, state).adjustment.break_minutes
        payload = {
            "how": Away.STOPPED_BREAK.value,
            "by": _BY_CANDIDATE,
            "limit_ms": minutes * 60_000,
        }
        return [(EventKind.AWAY, payload)]
    return no()


def come_back(state: SittingState) -> list[Draft]:
    """The candidate ends a break or the own pause."""
    if state.away is None or state.away is Away.STAFF_PAUSE:
        return no()
    return [(EventKind.BACK, {"by": _BY_CANDIDATE})]


def staff_pause(state: SittingState, by: str, *, on: bool) -> list[Draft]:
    """Staff stop the clock, also in a break, or let it run again."""
    require(state, *TIMED)
    if on:
        if state.away is Away.STAFF_PAUSE:
            return []
        return [(EventKind.AWAY, {"how": Away.STAFF_PAUSE.value, "by": by})]
    return [(EventKind.BACK, {"by": by})] if state.away is Away.STAFF_PAUSE else no()


def allow(delivery: Delivery, state: SittingState, allowance: Allowance, by: str) -> list[Draft]:
    """Staff grant or revoke. What is named is all that holds from now on, so nothing adds up."""
    require(state, *_BEFORE_THE_END)
    known = {accommodation.id for accommodation in delivery.exam.accommodations}
    if not known.issuperset(allowance.accommodations):
        raise Refused(Refusal.NO_SUCH)
    if allowance == allowance_now(delivery, state):
        return []
    return [(EventKind.ALLOWED, allowance_payload(delivery.exam, allowance) | {"by": by})]
