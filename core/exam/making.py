"""Makes the events that no intent of the candidate makes, and any event of this moment."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any

from core.clock import UNKNOWN_BOOT, Clock, WakefulClock, stamp
from core.exam.allowance import section_limits_ms
from core.exam.events import GENESIS, Event, EventKind, make_event
from core.exam.phases import TIMED, Away, Downtime
from core.exam.sitting import SittingState
from core.version import VERSION

if TYPE_CHECKING:
    from core.exam.beat import Beat
    from core.exam.delivery import Delivery
    from core.exam.drafts import Draft


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


def created(delivery: Delivery, content: bytes, *, short: bool, online: bool = False) -> Draft:
    """The first event of a sitting that delivers ``content``, the delivery as canonical JSON."""
    switches = delivery.driver.switches
    payload = {
        "delivery": content_digest(content),
        "items": len(delivery.items),
        "allowed_ms": delivery.minutes * 60_000,
        "agreement_ms": delivery.driver.limits.agreement_minutes * 60_000,
        "short": short and switches.short_introduction,
        "sections": _sections(delivery),
        "downtime": delivery.driver.downtime.value,
        "check_in": online and switches.check_in and bool(delivery.driver.pages.check_in),
    }
    return (EventKind.CREATED, payload)


def _sections(delivery: Delivery) -> list[dict[str, Any]]:
    """The sections as the log keeps them; empty for an exam without any."""
    limits = section_limits_ms(delivery.exam, delivery.allowance)
    return [
        {
            "items": sum(each.item.domain in section.domains for each in delivery.items),
            "limit_ms": limit,
            "forward_only": section.forward_only,
            "complete_only": section.complete_only,
        }
        for section, limit in zip(delivery.exam.sections, limits, strict=False)
    ]


def opened(
    clock: Clock, state: SittingState, last: Event, beat: Beat | None, *, waits: bool = False
) -> Draft:
    """The event with which a program takes a sitting up: how much time was used before.

    The log knows what was used up to its last event, the heartbeat what was used after it;
    ``clock`` is the deciding one (:func:`deciding`). Where the clock runs while no program does,
    the time since the last moment known is used too: by the monotonic clock within one boot of the
    machine, and by the wall clock, if that moved forward, across boots.

    With ``waits`` no clock runs until the room is on the screen, as none ran while it was not;
    not so where the clock runs on all the time.
    """
    exam, agreement = state.exam_clock.spent_ms, state.agreement_clock.spent_ms
    rest = state.break_clock.spent_ms
    known = Moment(last.wall, last.mono_ms, last.boot)
    if beat is not None and beat.seq >= state.seq:
        known = Moment(beat.wall, beat.mono_ms, beat.boot)
        exam = max(exam, beat.spent_ms)
        if state.away is Away.STOPPED_BREAK:
            rest = max(rest, beat.agreement_spent_ms)
        else:
            agreement = max(agreement, beat.agreement_spent_ms)
    away_ms, over_ms = known.ago_ms(clock), 0
    if state.downtime is Downtime.RUNS and state.opened and state.phase in TIMED:
        if state.away in {None, Away.BREAK}:
            over_ms = max(0, exam + away_ms - state.exam_clock.limit_ms)
            exam += away_ms
        elif state.away is Away.STOPPED_BREAK:
            over = max(0, rest + away_ms - state.break_clock.limit_ms)
            rest, exam = rest + away_ms, exam + over
            over_ms = max(0, exam - state.exam_clock.limit_ms)
    lost = state.opened > 0 and state.present
    payload = {
        "spent_ms": min(exam, max(state.exam_clock.limit_ms, state.exam_clock.spent_ms)),
        "agreement_spent_ms": agreement,
        "break_spent_ms": rest,
        "over_ms": over_ms,
        "away_ms": away_ms if state.opened else 0,
        "version": VERSION,
        "after": "loss" if lost else "leave" if state.opened else "start",
        "waits": waits and state.downtime is Downtime.STOPS,
    }
    return (EventKind.OPENED, payload)


def taken_up(
    clock: Clock, state: SittingState, last: Event, beat: Beat | None, *, waits: bool = False
) -> Event:
    """:func:`opened` as an event of this moment."""
    return event_now(clock, state.sitting, state, *opened(clock, state, last, beat, waits=waits))


def deciding(clock: Clock, downtime: Downtime) -> Clock:
    """The clock whose monotonic reading decides: with the machine's sleep in it, or without."""
    return WakefulClock(clock) if downtime is Downtime.RUNS else clock


def content_digest(content: bytes) -> str:
    """Hash that binds a sitting to what it delivers: SHA-256, hex."""
    return hashlib.sha256(content).hexdigest()


@dataclass(frozen=True, slots=True)
class Moment:
    """A moment as it was recorded."""

    wall: str
    mono_ms: int
    boot: str

    def ago_ms(self, clock: Clock) -> int:
        """Milliseconds since, never negative."""
        machine = self.boot.partition("/")[0]
        if machine == clock.boot().partition("/")[0] and machine != UNKNOWN_BOOT:
            return max(0, clock.monotonic_ms() - self.mono_ms)
        passed = clock.now() - datetime.fromisoformat(self.wall)
        return max(0, passed // timedelta(milliseconds=1))
