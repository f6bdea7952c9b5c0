"""Makes the events that no intent of the candidate makes, and any event of this moment."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from core.clock import Clock, stamp
from core.exam.events import GENESIS, Event, EventKind, make_event
from core.exam.sitting import SittingState
from core.version import VERSION

if TYPE_CHECKING:
    from core.exam.beat import Beat
    from core.exam.decisions import Draft
    from core.exam.delivery import Delivery


def event_now(
    clock: Clock,
    sitting: str,
    state: SittingState | None,
    kind: EventKind,
    payload: Mapping[str, Any],
) -> Event:
    """An event of this moment, chained to the state's last one; the first one without a state."""
    return make_event(
        sitting=sitting,
        seq=state.seq if state else 0,
        kind=kind,
        wall=stamp(clock.now()),
        mono_ms=clock.monotonic_ms(),
        boot=clock.boot(),
        payload=payload,
        previous=state.head if state else GENESIS,
    )


def created(delivery: Delivery, content: bytes, *, short: bool) -> Draft:
    """The first event of a sitting that delivers ``content``, the delivery as canonical JSON."""
    payload = {
        "delivery": content_digest(content),
        "items": len(delivery.items),
        "allowed_ms": delivery.minutes * 60_000,
        "agreement_ms": delivery.driver.limits.agreement_minutes * 60_000,
        "short": short and delivery.driver.switches.short_introduction,
    }
    return (EventKind.CREATED, payload)


def opened(state: SittingState, beat: Beat | None) -> Draft:
    """The event with which a program takes a sitting up: how much time was used before.

    The log knows what was used up to its last event, the heartbeat what was used after it.
    """
    exam, agreement = state.exam_clock.spent_ms, state.agreement_clock.spent_ms
    if beat is not None:
        exam, agreement = max(exam, beat.spent_ms), max(agreement, beat.agreement_spent_ms)
    lost = state.opened > 0 and state.present
    payload = {
        "spent_ms": exam,
        "agreement_spent_ms": agreement,
        "version": VERSION,
        "after": "loss" if lost else "leave" if state.opened else "start",
    }
    return (EventKind.OPENED, payload)


def content_digest(content: bytes) -> str:
    """Hash that binds a sitting to what it delivers: SHA-256, hex."""
    return hashlib.sha256(content).hexdigest()
