"""Reads past sittings back: what they delivered, how they went, what they scored."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.bank.codec import decode
from core.clock import stamp
from core.errors import DamagedRecords, UsageError, WithheldError
from core.exam.delivery import Delivery
from core.exam.making import content_digest
from core.exam.replaying import replay
from core.exam.result import Result
from core.exam.scoring import score
from core.exam.sitting import SittingState

if TYPE_CHECKING:
    from core.clock import Clock
    from core.exam.events import Event
    from core.paths import Paths
    from core.records import SittingRecord
    from core.storage.listing import Listing
    from core.storage.store import RecordsStore

Scored = tuple[Delivery, SittingState, Result]


class Finished:
    """Sittings as their records have them, also where a log was changed but can still be read."""

    def __init__(self, store: RecordsStore, listing: Listing, paths: Paths, clock: Clock) -> None:
        self._store = store
        self._listing = listing
        self._paths = paths
        self._clock = clock
        self._last: tuple[str, list[Event], Scored] | None = None

    def allow(self, sitting: str) -> None:
        """Raise NotFound, UsageError or WithheldError unless the result may be shown."""
        record = self._listing.sitting(sitting, self._clock.now())
        if not record.finished:
            raise UsageError(
                "The sitting {sitting} was not finished, so it has no result.", sitting=sitting
            )
        if not record.released:
            raise WithheldError(
                "The result of sitting {sitting} is withheld until {moment}. It can be "
                "released earlier in the list of sittings.",
                sitting=sitting,
                moment=record.release_at,
            )

    def reviewable(self, sitting: str) -> Scored:
        """All that may be shown after a result. Raises as :meth:`allow`."""
        self.allow(sitting)
        return self.scored(sitting)

    def scored(self, sitting: str) -> Scored:
        """Delivery, last state and result, withheld or not. Raises DamagedRecords."""
        content, log = self.delivery(sitting), self.log(sitting)
        digest = self._checked(content, log)
        # A document asks several times: decoding the items is what takes long.
        if self._last is None or self._last[:2] != (digest, log):
            self._last = (digest, log, self._score(decode(Delivery, content), log))
        return self._last[2]

    def _score(self, delivery: Delivery, log: list[Event]) -> Scored:
        try:
            # A log that was changed is marked, not refused, as long as it can be scored.
            state = replay(log)
            return delivery, state, score(delivery, state)
        except (KeyError, IndexError, TypeError, ValueError, AttributeError) as error:
            raise self.damaged() from error

    def settled(self, record: SittingRecord) -> SittingRecord:
        """File the score of a released sitting on first sight."""
        now = stamp(self._clock.now())
        self._store.seal(record.id, now)
        self._store.file_score(record.id, self.scored(record.id)[2], now)
        return self._listing.sitting(record.id, self._clock.now())

    def delivered(self, sitting: str) -> Delivery:
        """What a sitting delivers. Raises NotFound or DamagedRecords."""
        content = self.delivery(sitting)
        self._checked(content, self.log(sitting))
        return decode(Delivery, content)

    def _checked(self, content: bytes, log: list[Event]) -> str:
        """The digest of what a sitting delivers. Raises DamagedRecords if it is another one."""
        digest = content_digest(content)
        if not log or digest != log[0].payload.get("delivery"):
            raise DamagedRecords(
                "The items kept with this sitting are not those it began with: they were "
                "changed or damaged. Nothing was written; {file} was left as it is.",
                file=self._paths.records,
            )
        return digest

    def delivery(self, sitting_id: str) -> bytes:
        """The same as canonical JSON."""
        return self._store.delivery(sitting_id)

    def log(self, sitting_id: str) -> list[Event]:
        """The events of a sitting as they are found, sound or not."""
        return self._store.found_log(sitting_id)[0]

    def damaged(self) -> DamagedRecords:
        """What to raise where a log makes no sense."""
        return DamagedRecords(
            "The log of this sitting was changed or damaged so much that it cannot be "
            "scored. Nothing was written; {file} was left as it is.",
            file=self._paths.records,
        )
