"""One open sitting: takes intents, makes events, hands them to the journal, keeps the state.

The state in memory is always the replay of the events made; what the journal has not yet
committed is known (:attr:`Session.saved`), so that a screen can say so.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Protocol

from core.clock import Clock, stamp
from core.exam.beat import Beat
from core.exam.clockwatch import ClockWatch
from core.exam.decisions import decide, overdue
from core.exam.delivery import Delivery
from core.exam.drafts import Draft
from core.exam.events import Event, EventKind
from core.exam.intents import Allow, Intent, Refusal, Refused, StaffPause
from core.exam.making import deciding, event_now
from core.exam.phases import TIMED, Away
from core.exam.replaying import apply, replay
from core.exam.sitting import SittingState


class Receipt(Protocol):
    """The promise that events will be on the disk."""

    def wait(self, seconds: float) -> bool:
        """Wait until committed, or until the time is over; whether committed."""
        ...


class Journal(Protocol):
    """Where events go: one ordered, durable queue."""

    @property
    def trouble(self) -> str | None:
        """Why the disk refuses, as a clause; None when all is well."""
        ...

    def append(self, events: Sequence[Event]) -> Receipt:
        """Queue events of one decision; they are committed together, in order."""
        ...

    def pulse(self, source: Callable[[], Beat | None] | None) -> None:
        """Ask ``source`` for a heartbeat at least twice a second until told otherwise."""
        ...


Staff = Callable[[str], str | None]
"""Who stands behind a staff code; None if nobody does."""


def nobody(_code: str) -> None:
    """No staff code is set."""


class Session:
    """One sitting in the hands of one program."""

    def __init__(
        self,
        delivery: Delivery,
        events: Sequence[Event],
        journal: Journal,
        clock: Clock,
        staff: Staff = nobody,
    ) -> None:
        self.delivery = delivery
        self._state = replay(events)
        self._staff = staff
        self._log = list(events)
        self._journal = journal
        self._clock = deciding(clock, self._state.downtime)
        self._watch = ClockWatch(clock)
        self._receipt: Receipt | None = None
        self._unsaved_since: int | None = None
        journal.pulse(self._beat)

    @property
    def state(self) -> SittingState:
        """The state after every event made so far."""
        return self._state

    def knows(self, code: str) -> bool:
        """Whether a code is the staff code. Raises StorageError where it cannot be looked up."""
        return self._staff(code) is not None

    @property
    def staffed(self) -> bool:
        """Whether a staff code is set."""
        return self._staff is not nobody

    @property
    def log(self) -> tuple[Event, ...]:
        """Every event of the sitting, those included that are not on the disk yet."""
        return tuple(self._log)

    @property
    def saved(self) -> bool:
        """Whether everything done is on the disk, and the disk is as it should be."""
        return self.wait_saved(0)

    @property
    def trouble(self) -> str | None:
        """Why the disk refuses, as a clause; None when all is well, or it is only slow."""
        return self._journal.trouble

    def wait_saved(self, seconds: float) -> bool:
        """Wait until everything done is on the disk, but no longer; whether it is."""
        written = self._receipt is None or self._receipt.wait(seconds)
        saved = written and self._journal.trouble is None
        if saved:
            self._unsaved_since = None
        elif self._unsaved_since is None:
            self._unsaved_since = self._clock.monotonic_ms()
        return saved

    def unsaved_ms(self) -> int:
        """For how many milliseconds it has been known that not everything is saved; 0 if it is."""
        if self.saved or self._unsaved_since is None:
            return 0
        return self._clock.monotonic_ms() - self._unsaved_since

    def beat(self) -> Beat:
        """How much of the limits is used at this moment."""
        state, mono_ms = self._state, self._clock.monotonic_ms()
        resting = state.away is Away.STOPPED_BREAK
        side = state.break_clock if resting else state.agreement_clock
        return Beat(
            sitting=state.sitting,
            spent_ms=state.exam_clock.spent_at(mono_ms),
            agreement_spent_ms=side.spent_at(mono_ms),
            seq=state.seq,
            wall=stamp(self._clock.now()),
            mono_ms=mono_ms,
            boot=self._clock.boot(),
        )

    def be_seated(self) -> None:
        """The room is on the screen: clocks that waited for it start."""
        if not self._state.seated:
            self.record([(EventKind.SEATED, {})])

    def perform(self, intent: Intent) -> bool:
        """Carry out an intent; whether anything changed.

        Raises Refused if the rules do not allow it, also when the time ran out before it.
        """
        phase = self._state.phase
        self.be_seated()
        self.look_at_clock()
        if self._state.phase is not phase:
            raise Refused(Refusal.NOT_NOW)
        by = self._staff(intent.code) if isinstance(intent, StaffPause | Allow) else None
        drafts = decide(self.delivery, self._state, intent, by)
        self.record(drafts)
        return bool(drafts)

    def look_at_clock(self) -> bool:
        """Let the time run out if it has, and note what happened to the clocks.

        Whether the time of the exam, a section, the agreement or a break was over.
        """
        noticed = self._watch.look()
        # Before anything is recorded: an event brings the clocks up to its moment, and by how much
        # a time was over would be lost.
        drafts = overdue(self._state, self._clock.monotonic_ms())
        if self._state.phase in TIMED and self._state.present:
            self.record(noticed)
        self.record(drafts)
        return bool(drafts)

    def left_ms(self) -> int:
        """Milliseconds of exam time left."""
        return self._state.exam_clock.left_at(self._clock.monotonic_ms())

    def break_left_ms(self) -> int:
        """Milliseconds left of a break with the clock stopped."""
        return self._state.break_clock.left_at(self._clock.monotonic_ms())

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
        self._log.extend(events)
        self._receipt = self._journal.append(events)

    def close(self) -> None:
        """Stop the heartbeat; the journal stays open."""
        self._journal.pulse(None)

    def _beat(self) -> Beat | None:
        """A heartbeat while a clock runs; called from the journal's thread, reads one value."""
        state = self._state
        clocks = (state.exam_clock, state.agreement_clock, state.break_clock)
        return self.beat() if any(clock.since_ms is not None for clock in clocks) else None
