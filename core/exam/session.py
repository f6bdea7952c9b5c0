"""One open sitting: takes intents, makes events, hands them to the journal, keeps the state.

The state in memory is always the replay of the events made; what the journal has not yet
committed is known (:attr:`Session.saved`), so that a screen can say so.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Protocol

from core.clock import Clock, stamp
from core.exam.beat import Beat
from core.exam.decisions import Draft, Intent, Refusal, Refused, decide, overdue
from core.exam.delivery import Delivery
from core.exam.events import Event
from core.exam.making import event_now
from core.exam.sitting import SittingState, apply, replay


class Receipt(Protocol):
    """The promise that events will be on the disk."""

    def wait(self, seconds: float) -> bool:
        """Wait until committed, or until the time is over; whether committed."""
        ...


class Journal(Protocol):
    """Where events go: one ordered, durable queue."""

    def append(self, events: Sequence[Event]) -> Receipt:
        """Queue events of one decision; they are committed together, in order."""
        ...

    def pulse(self, source: Callable[[], Beat | None] | None) -> None:
        """Ask ``source`` for a heartbeat at least twice a second until told otherwise."""
        ...


class Session:
    """One sitting in the hands of one program."""

    def __init__(
        self, delivery: Delivery, events: Sequence[Event], journal: Journal, clock: Clock
    ) -> None:
        self.delivery = delivery
        self._state = replay(events)
        self._journal = journal
        self._clock = clock
        self._receipt: Receipt | None = None
        journal.pulse(self._beat)

    @property
    def state(self) -> SittingState:
        """The state after every event made so far."""
        return self._state

    @property
    def saved(self) -> bool:
        """Whether everything done is on the disk."""
        return self._receipt is None or self._receipt.wait(0)

    def wait_saved(self, seconds: float) -> bool:
        """Wait until everything done is on the disk, but no longer; whether it is."""
        return self._receipt is None or self._receipt.wait(seconds)

    def perform(self, intent: Intent) -> bool:
        """Carry out an intent; whether anything changed.

        Raises Refused if the rules do not allow it, also when the time ran out before it.
        """
        if self.look_at_clock():
            raise Refused(Refusal.NOT_NOW)
        drafts = decide(self.delivery, self._state, intent)
        self.record(drafts)
        return bool(drafts)

    def look_at_clock(self) -> bool:
        """Let the time run out if it has; whether that changed anything."""
        drafts = overdue(self._state, self._clock.monotonic_ms())
        self.record(drafts)
        return bool(drafts)

    def left_ms(self) -> int:
        """Milliseconds of exam time left."""
        return self._state.exam_clock.left_at(self._clock.monotonic_ms())

    def agreement_left_ms(self) -> int:
        """Milliseconds left to accept the agreement."""
        return self._state.agreement_clock.left_at(self._clock.monotonic_ms())

    def record(self, drafts: Sequence[Draft]) -> None:
        """Make events of drafts and hand them to the journal, together."""
        if not drafts:
            return
        events = []
        for kind, payload in drafts:
            event = event_now(self._clock, self._state.sitting, self._state, kind, payload)
            self._state = apply(self._state, event)
            events.append(event)
        self._receipt = self._journal.append(events)

    def close(self) -> None:
        """Stop the heartbeat; the journal stays open."""
        self._journal.pulse(None)

    def _beat(self) -> Beat | None:
        """A heartbeat while a clock runs; called from the journal's thread, reads one value."""
        state = self._state
        if state.exam_clock.since_ms is None and state.agreement_clock.since_ms is None:
            return None
        mono_ms = self._clock.monotonic_ms()
        return Beat(
            sitting=state.sitting,
            spent_ms=state.exam_clock.spent_at(mono_ms),
            agreement_spent_ms=state.agreement_clock.spent_at(mono_ms),
            seq=state.seq,
            wall=stamp(self._clock.now()),
            mono_ms=mono_ms,
            boot=self._clock.boot(),
        )
