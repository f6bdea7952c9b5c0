"""Composition root without a window: one object that the window and the command line share.

What is not needed to list candidates, exams and sittings is imported when it is: the home screen
does not wait for SQLAlchemy, pydantic and the solver (``bench/`` measures it).
"""

from __future__ import annotations

import logging
import uuid
from dataclasses import replace
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from core.bank.library import BankLibrary, Progress
from core.clock import Clock, stamp
from core.errors import DamagedRecords, StorageError, UsageError, WithheldError
from core.exam.events import Event, EventKind
from core.exam.making import content_digest, created, deciding, event_now, taken_up
from core.exam.replaying import apply, initial, replay
from core.exam.sitting import SittingState
from core.paths import SHIPPED_BANKS, Paths
from core.records import CandidateRecord, ExamInfo, SittingRecord
from core.security.acts import Change
from core.security.history import line_holds
from core.storage.listing import Listing, is_current
from core.storage.lock import FolderLock
from core.storage.place import check_place
from core.storage.trouble import explained

if TYPE_CHECKING:
    from sqlalchemy import Connection, Engine

    from core.exam.delivery import Delivery
    from core.exam.drafts import Draft
    from core.exam.regrade import Regrade
    from core.exam.result import Result
    from core.exam.session import Session
    from core.exam.start import StartRequest
    from core.insight.study import Study
    from core.insight.values import SittingInsight, TrendPoint
    from core.recovering import Recovered, Recoveries
    from core.security.keys import SigningKey
    from core.security.proof import Proof
    from core.storage.inspection import Inspection
    from core.storage.journal import RecordsJournal
    from core.storage.regrades import RegradeStore
    from core.storage.store import RecordsStore

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

    @cached_property
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
    def _regrade_store(self) -> RegradeStore:
        from core.storage.regrades import RegradeStore  # noqa: PLC0415

        return RegradeStore(self._engine, self.paths.records, self._secret)

    @cached_property
    def recoveries(self) -> Recoveries:
        """Recovery files of open sittings."""
        from core.recovering import Recoveries  # noqa: PLC0415

        return Recoveries(self._secret, self.paths, self.clock)

    @cached_property
    def _study(self) -> Study:
        from core.insight.study import Study  # noqa: PLC0415

        return Study(self._store, self.sittings, self.reviewable)

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
        if not write and paths.records.exists():
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

        return checked_backup(self.paths, self.clock.now())

    def inspect(self, report: Progress | None = None) -> Inspection:
        """Every row of the records against what vouches for it; nothing is written."""
        from core.storage.gate import inspected  # noqa: PLC0415

        return inspected(self.paths, report)

    # Exams

    def exams(self) -> list[ExamInfo]:
        """Every exam that can be sat. :meth:`refresh_banks` has to have run once."""
        return self.banks.exams()

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
        from core.bank.codec import encode  # noqa: PLC0415
        from core.exam.session import Session  # noqa: PLC0415
        from core.exam.start import make_delivery  # noqa: PLC0415
        from core.storage.store import sitting_row  # noqa: PLC0415

        self._check_written()
        candidate = self._listing.candidate(request.candidate)
        delivery = make_delivery(self.banks.source(request.exam), request, candidate.name)
        content = encode(delivery)
        sitting = uuid.uuid4().hex[:12]
        drafted = created(delivery, content, short=request.short, online=request.online)
        clock = deciding(self.clock, delivery.driver.downtime)
        first = event_now(clock, sitting, None, *drafted)
        second = taken_up(clock, initial(first), first, None)
        row = sitting_row(delivery, sitting, candidate.id, first.wall)
        self._store.create_sitting(row, content, [first, second])
        self.recoveries.keep(sitting, candidate, content)
        return Session(delivery, [first, second], self._journal, self.clock)

    def resume(self, sitting: str) -> Session:
        """Take up an unfinished sitting at the same item.

        Whether the time that passed while no program ran counts is a field of the driver profile;
        the log says that it passed.
        """
        from core.exam.session import Session  # noqa: PLC0415

        self._check_written()
        record = self.sitting(sitting)
        if not record.open:
            raise UsageError(
                "The sitting {sitting} is over and cannot be resumed.", sitting=sitting
            )
        delivery, log = self._delivery(sitting), self._store.log(sitting)
        state = replay(log)
        self._note_changes(sitting)
        clock = deciding(self.clock, state.downtime)
        again = taken_up(clock, state, log[-1], self._store.beat(sitting))
        self._store.append([again])
        self.recoveries.keep(sitting, record.candidate, self._store.delivery(sitting))
        return Session(delivery, [*log, again], self._journal, self.clock)

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
        self._append(sitting, (EventKind.ABANDONED, {}), reopen=True)

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
            self._append(sitting, (EventKind.RELEASED, {"how": "by hand"}))
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
        self._allow(sitting)
        return self._scored(sitting)

    def log(self, sitting: str) -> list[Event]:
        """The events of a sitting. Raises as :meth:`reviewable`."""
        self._allow(sitting)
        return self._store.log(sitting)

    # Evidence

    def changes(self, sitting: str) -> frozenset[Change]:
        """What was changed outside the program; empty if the record of a sitting is sound."""
        record = self.sitting(sitting)
        return self._changes(record, self._scored(sitting) if record.finished else None)

    def proof(self, sitting: str) -> Proof:
        """What makes the report of a sitting verifiable. Raises as :meth:`reviewable`."""
        from core.security.proof import Proof, facts_of  # noqa: PLC0415

        self._allow(sitting)
        record, scored = self.sitting(sitting), self._scored(sitting)
        changes = self._changes(record, scored)
        return Proof(facts_of(record, scored[2], changes), changes, self._key)

    def find_code(self, code: str) -> Proof | None:
        """The proof of the sitting whose report bears a short code; None if there is none.

        Its facts are those of the report; its changes, what is found now.
        """
        from core.security.proof import filed_proofs  # noqa: PLC0415

        for made in filed_proofs(self.sittings(), self._key):
            if made.bears(code):
                return replace(made, changes=self.changes(made.facts.sitting))
        return None

    # What sittings teach

    def insight(self, sitting: str) -> SittingInsight:
        """All that is learnt from a sitting. Raises as :meth:`reviewable`."""
        return self._study.insight(self.sitting(sitting))

    def trend(self, candidate: str, exam: str) -> tuple[TrendPoint, ...]:
        """The released sittings of a candidate and an exam (by id), oldest first."""
        mine = self.sittings(candidate)
        return self._study.trend(record for record in mine if record.exam_id == exam)

    def regrade(self, sitting: str) -> Regrade:
        """Grade a released sitting by the keys of the bank as it is now; the original is kept.

        Filed and logged if the keys differ from those of the last grading. Raises NotFound if the
        exam's bank is gone, and as :meth:`reviewable`.
        """
        from core.exam.regrade import compare, regrade  # noqa: PLC0415

        delivery, state, result = self.reviewable(sitting)
        source = self.banks.source(delivery.exam.id)
        known = {candidate.id for candidate in source.pool()}
        wanted = [d.item.id for d in delivery.items if d.item.id in known]
        current = {name: item for name, (item, _) in source.items(wanted).items()}
        made = regrade(
            sitting,
            stamp(self.clock.now()),
            source.bank_hash,
            compare(delivery, current),
            state,
            result,
        )
        before = self.regrades(sitting)
        if made.changes == (before[-1].changes if before else ()):
            return before[-1] if before else made
        self._regrade_store.file(made)
        return made

    def regrades(self, sitting: str) -> tuple[Regrade, ...]:
        """The re-grades of a sitting, oldest first. Raises as :meth:`reviewable`."""
        from core.exam.regrade import score_of  # noqa: PLC0415

        return self._regrade_store.of(sitting, score_of(self.result(sitting)))

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

    def _allow(self, sitting: str) -> None:
        """Raise NotFound, UsageError or WithheldError unless the result may be shown."""
        record = self._listing.sitting(sitting, self.clock.now())
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

    def _scored(self, sitting: str) -> tuple[Delivery, SittingState, Result]:
        from core.exam.scoring import score  # noqa: PLC0415

        delivery, (log, _) = self._delivery(sitting), self._store.found_log(sitting)
        try:
            # A log that was changed is marked, not refused, as long as it can be scored.
            state = replay(log)
            return delivery, state, score(delivery, state)
        except (KeyError, IndexError, TypeError, ValueError, AttributeError) as error:
            raise DamagedRecords(
                "The log of this sitting was changed or damaged so much that it cannot be "
                "scored. Nothing was written; {file} was left as it is.",
                file=self.paths.records,
            ) from error

    def _settled(self, record: SittingRecord) -> SittingRecord:
        """File the score of a released sitting on first sight."""
        if not record.released or record.outcome is not None:
            return record
        now = stamp(self.clock.now())
        self._store.seal(record.id, now)
        self._store.file_score(record.id, self._scored(record.id)[2], now)
        return self._listing.sitting(record.id, self.clock.now())

    def _delivery(self, sitting: str) -> Delivery:
        from core.bank.codec import decode  # noqa: PLC0415
        from core.exam.delivery import Delivery  # noqa: PLC0415

        content = self._store.delivery(sitting)
        log, _ = self._store.found_log(sitting)
        if not log or content_digest(content) != log[0].payload.get("delivery"):
            raise DamagedRecords(
                "The items kept with this sitting are not those it began with: they were "
                "changed or damaged. Nothing was written; {file} was left as it is.",
                file=self.paths.records,
            )
        return decode(Delivery, content)

    def _changes(
        self, record: SittingRecord, scored: tuple[Delivery, SittingState, Result] | None
    ) -> frozenset[Change]:
        score = (record.outcome, record.scaled, record.raw, record.scored, record.cut)
        found = self._store.changes(record.id, score if record.outcome else None)
        log, _ = self._store.found_log(record.id)
        if scored and not line_holds(record, scored[0], scored[1], log):
            found.add(Change.RESULT)
        return frozenset(found)

    def _note_changes(self, sitting: str) -> None:
        """Keep the evidence before anything is written on top of it."""
        if Change.EVENTS in self._store.changes(sitting, None):
            self._store.note(sitting, stamp(self.clock.now()), {Change.EVENTS})

    def _append(self, sitting: str, draft: Draft, *, reopen: bool = False) -> None:
        log = self._store.log(sitting)
        state = replay(log)
        self._note_changes(sitting)
        clock = deciding(self.clock, state.downtime)
        events = [taken_up(clock, state, log[-1], self._store.beat(sitting))] if reopen else []
        for event in events:
            state = apply(state, event)
        self._store.append([*events, event_now(clock, sitting, state, *draft)])
