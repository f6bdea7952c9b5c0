"""What sittings teach, and grading them anew by keys that were corrected."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from core.clock import stamp
from core.exam.regrade import Regrade, compare, regrade, score_of
from core.insight.study import Study

if TYPE_CHECKING:
    from core.bank.library import BankLibrary
    from core.clock import Clock
    from core.finished import Finished
    from core.insight.values import SittingInsight, TrendPoint
    from core.records import SittingRecord
    from core.storage.regrades import RegradeStore


class Teaching:
    """Reads finished sittings together. Methods raise as ``Carrel.reviewable``."""

    def __init__(
        self,
        finished: Finished,
        study: Study,
        regrades: RegradeStore,
        banks: BankLibrary,
        clock: Clock,
    ) -> None:
        self._finished = finished
        self._study = study
        self._regrades = regrades
        self._banks = banks
        self._clock = clock

    def insight(self, record: SittingRecord) -> SittingInsight:
        """All that is learnt from a sitting. Raises DamagedRecords for a log without sense too."""
        self._finished.allow(record.id)
        try:
            return self._study.insight(record)
        except (KeyError, IndexError, TypeError, ValueError, AttributeError) as error:
            raise self._finished.damaged() from error

    def trend(self, records: Sequence[SittingRecord], exam: str) -> tuple[TrendPoint, ...]:
        """The released ones among a candidate's sittings of an exam (by id), oldest first."""
        return self._study.trend(record for record in records if record.exam_id == exam)

    def regrade(self, sitting: str) -> Regrade:
        """Grade a released sitting by the keys of the bank as it is now; the original is kept.

        Filed and logged if the keys differ from those of the last grading. Raises NotFound if the
        exam's bank is gone.
        """
        delivery, state, result = self._finished.reviewable(sitting)
        source = self._banks.source(delivery.exam.id)
        known = {candidate.id for candidate in source.pool()}
        wanted = [d.item.id for d in delivery.items if d.item.id in known]
        current = {name: item for name, (item, _) in source.items(wanted).items()}
        now = stamp(self._clock.now())
        made = regrade(sitting, now, source.bank_hash, compare(delivery, current), state, result)
        before = self.regrades(sitting)
        if made.changes == (before[-1].changes if before else ()):
            return before[-1] if before else made
        self._regrades.file(made)
        return made

    def regrades(self, sitting: str) -> tuple[Regrade, ...]:
        """The re-grades of a sitting, oldest first."""
        return self._regrades.of(sitting, score_of(self._finished.reviewable(sitting)[2]))
