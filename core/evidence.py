"""What was changed outside the program, and what makes a report verifiable."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from core.clock import stamp
from core.security.acts import Change
from core.security.history import line_holds
from core.security.proof import Proof, facts_of, filed_proofs

if TYPE_CHECKING:
    from core.clock import Clock
    from core.finished import Finished, Scored
    from core.records import SittingRecord
    from core.security.keys import SigningKey
    from core.storage.store import RecordsStore


class Evidence:
    """Looks at the records of finished sittings with the installation's secret."""

    def __init__(
        self,
        store: RecordsStore,
        finished: Finished,
        key: Callable[[], SigningKey],
        sittings: Callable[[], Sequence[SittingRecord]],
        clock: Clock,
    ) -> None:
        self._store = store
        self._finished = finished
        self._key = key
        self._sittings = sittings
        self._clock = clock

    def changes(self, record: SittingRecord) -> frozenset[Change]:
        """What was changed outside the program; empty if the record of a sitting is sound."""
        return self._changes(record, self._finished.scored(record.id) if record.finished else None)

    def proof(self, record: SittingRecord) -> Proof:
        """What makes the report of a sitting verifiable. Raises as ``Carrel.reviewable``."""
        scored = self._finished.reviewable(record.id)
        changes = self._changes(record, scored)
        return Proof(facts_of(record, scored[2], changes), changes, self._key())

    def find_code(self, code: str) -> Proof | None:
        """The proof of the sitting whose report bears a short code; None if there is none.

        Its facts are those of the report; its changes, what is found now.
        """
        records = self._sittings()
        for made in filed_proofs(records, self._key()):
            if made.bears(code):
                record = next(each for each in records if each.id == made.facts.sitting)
                return replace(made, changes=self.changes(record))
        return None

    def note(self, sitting: str) -> None:
        """Keep the evidence before anything is written on top of it."""
        if Change.EVENTS in self._store.changes(sitting, None):
            self._store.note(sitting, stamp(self._clock.now()), {Change.EVENTS})

    def _changes(self, record: SittingRecord, scored: Scored | None) -> frozenset[Change]:
        score = (record.outcome, record.scaled, record.raw, record.scored, record.cut)
        found = self._store.changes(record.id, score if record.outcome else None)
        log = self._finished.log(record.id)
        if scored and not line_holds(record, scored[0], scored[1], log):
            found.add(Change.RESULT)
        return frozenset(found)
