"""Composition root without a window: one object that the window and the command line share.

What is not needed to list candidates, exams and sittings is imported when it is: the home screen
does not wait for SQLAlchemy, pydantic and the solver (``bench/`` measures it).
"""

from __future__ import annotations

import logging
import uuid
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from core.bank.library import BankLibrary, Progress
from core.clock import Clock, stamp
from core.errors import StorageError, UsageError
from core.exam.events import EventKind
from core.paths import SHIPPED_BANKS, Paths
from core.records import CandidateRecord, ExamInfo, SittingRecord
from core.storage.listing import Listing, is_current
from core.storage.lock import FolderLock
from core.storage.place import check_place
from core.storage.trouble import explained

if TYPE_CHECKING:
    from sqlalchemy import Connection, Engine

    from core.evidence import Evidence
    from core.exam.delivery import Delivery
    from core.exam.driver import DriverProfile
    from core.exam.events import Event
    from core.exam.regrade import Regrade
    from core.exam.result import Result
    from core.exam.session import Session
    from core.exam.sitting import SittingState
    from core.exam.start import StartRequest
    from core.finished import Finished
    from core.insight.values import SittingInsight, TrendPoint
    from core.recovering import Recovered, Recoveries
    from core.seating import Seating
    from core.security.acts import Change
    from core.security.keys import SigningKey
    from core.security.proof import Proof
    from core.security.staff import StaffCode
    from core.security.vault import Vault
    from core.storage.inspection import Inspection
    from core.storage.journal import RecordsJournal
    from core.storage.store import RecordsStore
    from core.teaching import Teaching

_NAME_LIMIT = 120
_FLUSH_SECONDS = 2.0

_log = logging.getLogger(__name__)


class Carrel:
    """Everything the program can do, without a window. Made by :meth:`open`."""

    def __init__(
        self, paths: Paths, clock: Clock, lock: FolderLock | None, shipped_banks: Path
    ) -> None:
        self.paths = paths
        self.clock = clock
        self.banks = BankLibrary(paths.banks, shipped_banks)
        self._lock = lock
        self._listing = Listing(paths.records)
        if not is_current(paths.records):
            self._engine  # noqa: B018  (makes or migrates the file)

    @cached_property
    def _engine(self) -> Engine:
        from core.storage.engine import open_records  # noqa: PLC0415
        from core.storage.gate import check_before_writing  # noqa: PLC0415

        check_before_writing(self.paths, self.clock.now())
        return open_records(self.paths.records, self.back_up, self._adopt)

    @cached_property
    def _secret(self) -> bytes:
        from core.storage.secret import installation_secret  # noqa: PLC0415

        with explained(self.paths.secret):
            return installation_secret(self.paths.secret)

    @property
    def _vault(self) -> Vault:
        from core.security.vault import vault_of  # noqa: PLC0415

        return vault_of(self.paths.secret)

    def _key(self) -> SigningKey:
        from core.security.keys import SigningKey  # noqa: PLC0415

        return SigningKey.of_installation(self._secret)

    def _adopt(self, connection: Connection) -> None:
        from core.storage.adopt import adopt  # noqa: PLC0415

        adopt(connection, self.paths.records, self._secret, stamp(self.clock.now()))

    @cached_property
    def _store(self) -> RecordsStore:
        from core.storage.store import RecordsStore  # noqa: PLC0415

        return RecordsStore(self._engine, self.paths.records, self._secret)

    @cached_property
    def _journal(self) -> RecordsJournal:
        from core.storage.journal import RecordsJournal  # noqa: PLC0415

        return RecordsJournal(self._engine, self._secret, self.paths.records)

    @cached_property
    def _finished(self) -> Finished:
        from core.finished import Finished  # noqa: PLC0415

        return Finished(self._store, self._listing, self.paths, self.clock)

    @cached_property
    def _evidence(self) -> Evidence:
        from core.evidence import Evidence  # noqa: PLC0415

        return Evidence(self._store, self._finished, self._key, self.sittings, self.clock)

    @cached_property
    def _teaching(self) -> Teaching:
        from core.insight.study import Study  # noqa: PLC0415
        from core.storage.regrades import RegradeStore  # noqa: PLC0415
        from core.teaching import Teaching  # noqa: PLC0415

        study = Study(self._finished, self.sittings, self.reviewable)
        filed = RegradeStore(self._engine, self.paths.records, self._secret)
        return Teaching(self._finished, study, filed, self.banks, self.clock)

    @cached_property
    def _seating(self) -> Seating:
        from core.seating import Seating  # noqa: PLC0415

        return Seating(
            store=self._store,
            journal=self._journal,
            finished=self._finished,
            evidence=self._evidence,
            recoveries=self.recoveries,
            staff=self.staff,
            clock=self.clock,
        )

    @cached_property
    def staff(self) -> StaffCode:
        """The staff code of this installation."""
        from core.security.staff import StaffCode  # noqa: PLC0415

        return StaffCode(self.paths.staff)

    @cached_property
    def recoveries(self) -> Recoveries:
        """Recovery files of open sittings."""
        from core.recovering import Recoveries  # noqa: PLC0415

        return Recoveries(self._secret, self.paths, self.clock)

    @classmethod
    def open(
        cls,
        data_dir: Path | None,
        clock: Clock,
        *,
        write: bool = True,
        shipped_banks: Path = SHIPPED_BANKS,
    ) -> Carrel:
        """Open the data folder, made on first use.

        With ``write`` the records are held until :meth:`close`; without, another Carrel may hold
        them meanwhile. Raises StorageError, InUse, NewerRecords or DamagedRecords.
        """
        paths = Paths.choose(data_dir)
        paths.make()
        check_place(paths.data)
        with explained(paths.records):  # another user's folder cannot even be looked into
            there = paths.records.exists()
        if not write and there:
            return cls(paths, clock, None, shipped_banks)
        lock = FolderLock(paths.data)
        try:
            carrel = cls(paths, clock, lock, shipped_banks)
        except BaseException:
            lock.release()
            raise
        if not write:
            lock.release()
        return carrel

    def close(self) -> bool:
        """Write what is queued and let go of the files; whether everything was written."""
        made = self.__dict__  # what was never used is not made only to be closed
        written = self._journal.close() if "_journal" in made else True
        if "_secret" in made:
            self._vault.push()
        self.banks.close()
        if "_engine" in made:
            self._engine.dispose()
        if self._lock:
            self._lock.release()
        return written

    def back_up(self) -> Path:
        """Copy the records into the backup folder, checked; older backups are thinned.

        Raises DamagedRecords or StorageError; the backups there are stay as they are.
        """
        from core.storage.gate import checked_backup  # noqa: PLC0415

        made = checked_backup(self.paths, self.clock.now())
        self._vault.push(wait=False)
        return made

    def settle_key(self) -> None:
        """Move the key into the system's key store where there is one; takes 2 s at the most.

        Done when the window has closed: the store may be slow, and nobody waits for it then.
        """
        self._vault.settle()

    def check_lists(self) -> None:
        """Raise DamagedRecords or StorageError if home could not be filled."""
        self._listing.candidates()
        self._listing.sittings(self.clock.now())

    def inspect(self, report: Progress | None = None) -> Inspection:
        """Every row of the records against what vouches for it; nothing is written."""
        from core.storage.gate import inspected  # noqa: PLC0415

        return inspected(self.paths, report)

    # Exams

    def exams(self) -> list[ExamInfo]:
        """Every exam that can be sat. :meth:`refresh_banks` has to have run once."""
        return self.banks.exams()

    def driver(self, exam: str, driver: str) -> DriverProfile:
        """A driver profile of an exam. Raises NotFound or BankError."""
        return self.banks.source(exam).driver(driver)

    def refresh_banks(self, progress: Progress | None = None) -> list[str]:
        """Compile banks that are new or changed; what went wrong, a sentence a bank."""
        return self.banks.refresh(progress)

    def add_bank(self, path: Path, progress: Progress | None = None) -> ExamInfo:
        """Compile a bank's folder. Raises BankError with every fault; nothing is then loaded."""
        return self.banks.add(path, progress)

    # Candidates

    def candidates(self) -> list[CandidateRecord]:
        """Everyone, by name."""
        return self._listing.candidates()

    def add_candidate(self, name: str, accommodations: tuple[str, ...] = ()) -> CandidateRecord:
        """File a candidate. Raises UsageError for an empty or very long name."""
        cleaned = " ".join(name.split())
        if not cleaned or len(cleaned) > _NAME_LIMIT:
            raise UsageError("A candidate's name has 1 to {limit} characters.", limit=_NAME_LIMIT)
        candidate = CandidateRecord(
            id=uuid.uuid4().hex, name=cleaned, accommodations=accommodations
        )
        self._store.add_candidate(candidate, stamp(self.clock.now()))
        return candidate

    def set_accommodations(
        self, candidate: str, accommodations: tuple[str, ...]
    ) -> CandidateRecord:
        """Change what stands for a candidate's future sittings."""
        self._store.set_accommodations(candidate, accommodations, stamp(self.clock.now()))
        return self._listing.candidate(candidate)

    # Sittings

    def start(self, request: StartRequest) -> Session:
        """Begin a sitting. Raises NotFound or FormError if there is no such exam or form."""
        self._check_written()
        candidate = self._listing.candidate(request.candidate)
        return self._seating.begin(self.banks.source(request.exam), request, candidate)

    def resume(self, sitting: str, *, waits: bool = False) -> Session:
        """Take up an unfinished sitting at the same item.

        With ``waits`` its clocks start when the room is on the screen (:meth:`Session.be_seated`).

        Whether the time that passed while no program ran counts is a field of the driver profile;
        the log says that it passed.
        """
        self._check_written()
        return self._seating.take_up(self.sitting(sitting), waits=waits)

    def sittings(self, candidate: str | None = None) -> list[SittingRecord]:
        """The history, newest first; scores only where they may be known."""
        return [
            self._settled(record) for record in self._listing.sittings(self.clock.now(), candidate)
        ]

    def sitting(self, sitting: str) -> SittingRecord:
        """One line of the history. Raises NotFound."""
        return self._settled(self._listing.sitting(sitting, self.clock.now()))

    def abandon(self, sitting: str) -> None:
        """End an unfinished sitting without a result."""
        self._check_written()
        if not self.sitting(sitting).open:
            raise UsageError("The sitting {sitting} is over already.", sitting=sitting)
        self._seating.append(sitting, (EventKind.ABANDONED, {}), reopen=True)

    def delete(self, sitting: str) -> None:
        """Delete a sitting with all its answers. The act is logged, its content is gone."""
        self._check_written()
        record = self.sitting(sitting)
        self._store.delete(
            sitting,
            stamp(self.clock.now()),
            {"sitting": sitting, "exam": record.exam_code, "candidate": record.candidate.id},
        )

    def release(self, sitting: str) -> SittingRecord:
        """Release a withheld result before its time, as an explicit, logged act."""
        record = self.sitting(sitting)
        if not record.finished:
            raise UsageError("The sitting {sitting} has no result to release.", sitting=sitting)
        if not record.released:
            self._seating.append(sitting, (EventKind.RELEASED, {"how": "by hand"}))
        return self.sitting(sitting)

    def complete(self, session: Session) -> SittingRecord:
        """File a sitting that was just finished; its score, unless it is withheld.

        Raises StorageError if the end could not be written yet.
        """
        if not session.wait_saved(5.0):
            raise StorageError(
                "The end of the sitting is not on the disk yet: the disk refuses it. Your answers "
                "are kept in this window. Free some space or reconnect the disk, then try again."
            )
        session.close()
        self._store.seal(session.state.sitting, stamp(self.clock.now()))
        self._back_up_after(session.state.sitting)
        return self.sitting(session.state.sitting)

    def recover(self, path: Path, *, adopt: bool = False) -> Recovered:
        """Take up a recovery file: add to the records what they lack of its sitting.

        Raises as :meth:`core.recovering.Recoveries.take_up`; nothing is then changed.
        """
        from core.storage.recovery import RecoveryStore  # noqa: PLC0415

        self._check_written()
        store = RecoveryStore(self._engine, self.paths.records, self._secret)
        done = self.recoveries.take_up(path, store, self._store, adopt=adopt)
        if done.added and not done.open:
            self._back_up_after(done.sitting)
        return done

    def result(self, sitting: str) -> Result:
        """The result of a finished sitting. Raises WithheldError until its release."""
        return self.reviewable(sitting)[2]

    def reviewable(self, sitting: str) -> tuple[Delivery, SittingState, Result]:
        """All that may be shown after a result. Raises WithheldError until its release."""
        return self._finished.reviewable(sitting)

    def log(self, sitting: str) -> list[Event]:
        """The events of a sitting as they are found. Raises as :meth:`reviewable`."""
        self._finished.allow(sitting)
        return self._finished.log(sitting)

    # Evidence

    def changes(self, sitting: str) -> frozenset[Change]:
        """What was changed outside the program; empty if the record of a sitting is sound."""
        return self._evidence.changes(self.sitting(sitting))

    def proof(self, sitting: str) -> Proof:
        """What makes the documents of a sitting verifiable. Raises as :meth:`reviewable`."""
        return self._evidence.proof(self.sitting(sitting))

    def find_code(self, code: str) -> Proof | None:
        """The proof of the sitting whose report bears a short code; None if there is none."""
        return self._evidence.find_code(code)

    # What sittings teach

    def insight(self, sitting: str) -> SittingInsight:
        """All that is learnt from a sitting. Raises as :meth:`reviewable`."""
        return self._teaching.insight(self.sitting(sitting))

    def trend(self, candidate: str, exam: str) -> tuple[TrendPoint, ...]:
        """The released sittings of a candidate and an exam (by id), oldest first."""
        return self._teaching.trend(self.sittings(candidate), exam)

    def regrade(self, sitting: str) -> Regrade:
        """Grade a sitting by the keys of today: :meth:`core.teaching.Teaching.regrade`."""
        return self._teaching.regrade(sitting)

    def regrades(self, sitting: str) -> tuple[Regrade, ...]:
        """The re-grades of a sitting, oldest first. Raises as :meth:`reviewable`."""
        return self._teaching.regrades(sitting)

    # Inside

    def _back_up_after(self, sitting: str) -> None:
        try:
            self.back_up()
        except StorageError as error:  # the sitting itself is on the disk
            _log.warning("no backup was made after the sitting %s: %s", sitting, error)

    def _check_written(self) -> None:
        """Raise StorageError while the disk refuses the last steps of an earlier sitting.

        What comes after them would no longer follow on what the records hold.
        """
        if "_journal" in self.__dict__ and not self._journal.flush(_FLUSH_SECONDS):
            raise StorageError(
                "The disk still refuses the last steps of a sitting, and Carrel goes on trying to "
                "write them. Nothing was changed. Free some space or reconnect the disk, then try "
                "again."
            )

    def _settled(self, record: SittingRecord) -> SittingRecord:
        """With its score, which is filed on first sight of a released sitting."""
        if not record.released or record.outcome is not None:
            return record
        return self._finished.settled(record)
