"""Candidates at their seats: sittings begun, taken up again, and ended from outside the room."""

from __future__ import annotations

import uuid
from dataclasses import dataclass

from core.bank.codec import encode
from core.clock import Clock
from core.errors import UsageError
from core.evidence import Evidence
from core.exam.delivery import Delivery
from core.exam.drafts import Draft
from core.exam.events import Event
from core.exam.making import created, deciding, event_now, taken_up
from core.exam.replaying import apply, initial, replay
from core.exam.session import Session, nobody
from core.exam.start import Source, StartRequest, make_delivery
from core.finished import Finished
from core.records import CandidateRecord, SittingRecord
from core.recovering import Recoveries
from core.security.staff import StaffCode
from core.storage.journal import RecordsJournal
from core.storage.store import RecordsStore, sitting_row


@dataclass(frozen=True, slots=True, kw_only=True)
class Seating:
    """Makes sessions, and the events that no session makes."""

    store: RecordsStore
    journal: RecordsJournal
    finished: Finished
    evidence: Evidence
    recoveries: Recoveries
    staff: StaffCode
    clock: Clock

    def begin(self, source: Source, request: StartRequest, candidate: CandidateRecord) -> Session:
        """Begin a sitting. Raises NotFound or FormError where no form can be made."""
        delivery = make_delivery(source, request, candidate.name)
        content = encode(delivery)
        sitting = uuid.uuid4().hex[:12]
        drafted = created(delivery, content, short=request.short, online=request.online)
        clock = deciding(self.clock, delivery.driver.downtime)
        first = event_now(clock, sitting, None, *drafted)
        second = taken_up(clock, initial(first), first, None)
        row = sitting_row(delivery, sitting, candidate.id, first.wall)
        self.store.create_sitting(row, content, [first, second])
        self.recoveries.keep(sitting, candidate, content)
        return self._session(delivery, [first, second])

    def take_up(self, record: SittingRecord, *, waits: bool) -> Session:
        """Take up an unfinished sitting. Raises UsageError if it is over."""
        if not record.open:
            raise UsageError(
                "The sitting {sitting} is over and cannot be resumed.", sitting=record.id
            )
        delivery, log = self.finished.delivered(record.id), self.store.log(record.id)
        state = replay(log)
        self.evidence.note(record.id)
        clock = deciding(self.clock, state.downtime)
        again = taken_up(clock, state, log[-1], self.store.beat(record.id), waits=waits)
        self.store.append([again])
        self.recoveries.keep(record.id, record.candidate, self.store.delivery(record.id))
        return self._session(delivery, [*log, again])

    def append(self, sitting: str, draft: Draft, *, reopen: bool = False) -> None:
        """Add an event from outside the room; with ``reopen``, take the sitting up before."""
        log = self.store.log(sitting)
        state = replay(log)
        self.evidence.note(sitting)
        clock = deciding(self.clock, state.downtime)
        events = [taken_up(clock, state, log[-1], self.store.beat(sitting))] if reopen else []
        for event in events:
            state = apply(state, event)
        self.store.append([*events, event_now(clock, sitting, state, *draft)])

    def _session(self, delivery: Delivery, log: list[Event]) -> Session:
        staff = self.staff.knows if self.staff.is_set else nobody
        return Session(delivery, log, self.journal, self.clock, staff)
