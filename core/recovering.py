"""Makes recovery files of open sittings, and takes them up again."""

from __future__ import annotations

import zlib
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from core.clock import Clock, stamp
from core.errors import UsageError
from core.exam.phases import Phase
from core.exam.session import Session
from core.recovery import Recovery, read_recovery, write_recovery
from core.security.keys import SigningKey, fingerprint
from core.security.trust import TrustStore
from core.words import Message, message, messages

if TYPE_CHECKING:
    from core.paths import Paths
    from core.records import CandidateRecord
    from core.storage.recovery import RecoveryStore
    from core.storage.store import RecordsStore


@dataclass(frozen=True, slots=True)
class Recovered:
    """What taking up a recovery file did."""

    sitting: str
    added: int
    """Steps of the sitting that were missing in the records."""
    created: bool
    """The records did not hold the sitting at all."""
    open: bool
    """The sitting is not over: it can be resumed."""

    @property
    def sentence(self) -> Message:
        """What was done, for people."""
        if not self.added:
            done = message("The records held everything in this file already; nothing was changed.")
        elif self.created:
            done = messages(
                self.added,
                "The sitting was filed from the recovery file, with its only step.",
                "The sitting was filed from the recovery file, with all its %n steps.",
            )
        else:
            done = messages(
                self.added,
                "One step of the sitting that the disk had refused is in the records now.",
                "%n steps of the sitting that the disk had refused are in the records now.",
            )
        if not self.open:
            return done
        return message("{done} The sitting can be resumed.", done=done)


class Recoveries:
    """Recovery files of one installation. What they need of the disk is read when a sitting opens.

    While the disk refuses, nothing can be read from it either: not even the installation's key.
    """

    def __init__(self, secret: bytes, paths: Paths, clock: Clock) -> None:
        self._key = SigningKey.of_installation(secret)
        self._paths = paths
        self._clock = clock
        self._kept: dict[str, tuple[CandidateRecord, bytes]] = {}

    def keep(self, sitting: str, candidate: CandidateRecord, content: bytes) -> None:
        """Remember what a recovery file of an open sitting needs; only the last one's is kept."""
        self._kept = {sitting: (candidate, zlib.compress(content, 6))}

    def of(self, session: Session) -> Recovery:
        """The sitting as it is at this moment: a value, to be written beside the window."""
        candidate, content = self._kept[session.state.sitting]
        return Recovery(candidate=candidate, content=content, log=session.log, beat=session.beat())

    def write(self, recovery: Recovery, target: Path) -> None:
        """Write a recovery file. Raises StorageError."""
        write_recovery(recovery, self._key, target)

    def take_up(
        self, path: Path, into: RecoveryStore, records: RecordsStore, *, adopt: bool
    ) -> Recovered:
        """Add to the records what a recovery file holds and they lack.

        A file of another installation, whose key is not trusted here, is refused unless ``adopt``.
        Raises NotFound, UsageError, DamagedRecords or StorageError; nothing is then changed.
        """
        from core.bank.codec import decode  # noqa: PLC0415  (pydantic takes 70 ms)
        from core.exam.delivery import Delivery  # noqa: PLC0415
        from core.storage.store import sitting_row  # noqa: PLC0415  (SQLAlchemy takes 200 ms)

        found = read_recovery(path)
        vouched = self._vouched(found.signer)
        if not vouched and not adopt:
            raise UsageError(
                "This recovery file was made by another installation, {key}. Nothing was "
                "changed. If you know whose it is, take it up with “carrel recover --adopt "
                "FILE”: its sitting is then marked as not vouched for.",
                key=fingerprint(found.signer),
            )
        try:
            delivery = decode(Delivery, found.delivery)
        except ValueError as error:
            raise UsageError(
                "The questions in this recovery file are of another version of Carrel. Nothing was "
                "changed. Take it up with the version that made it."
            ) from error
        log, person = found.recovery.log, found.recovery.candidate
        row = sitting_row(delivery, found.recovery.sitting, person.id, log[0].wall)
        wall = stamp(self._clock.now())
        taken = into.take_up(found, row, wall, vouched=vouched)
        if taken.added and found.state.phase is Phase.FINISHED:
            records.seal(found.recovery.sitting, wall)
        return Recovered(
            found.recovery.sitting, taken.added, taken.created, open=not found.state.over
        )

    def _vouched(self, signer: bytes) -> bool:
        if signer == self._key.public:
            return True
        return signer in {key.public for key in TrustStore(self._paths.trusted).trusted()}
