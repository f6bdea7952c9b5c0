"""Gathers what insight needs from the records: other sittings, what they showed, what they say."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Any, Protocol

from core.errors import NotFound
from core.exam.delivery import Delivery
from core.exam.events import Event
from core.exam.result import Result
from core.exam.sitting import SittingState
from core.insight.contamination import Exposure
from core.insight.sitting import Evidence, met_before, sitting_insight
from core.insight.timeline import first_shown
from core.insight.trend import trend_point
from core.insight.values import Contamination, SittingInsight, TrendPoint
from core.records import SittingRecord

Reviewable = tuple[Delivery, SittingState, Result]


class Files(Protocol):
    """Deliveries and logs of sittings, as :class:`core.storage.store.RecordsStore` has them."""

    def delivery(self, sitting_id: str) -> bytes:
        """What a sitting delivers, as canonical JSON."""
        ...

    def log(self, sitting_id: str) -> list[Event]:
        """The events of a sitting."""
        ...


@dataclass(frozen=True, slots=True)
class Study:
    """Insight into sittings of the records. Methods raise what ``reviewable`` raises."""

    files: Files
    sittings: Callable[[str], Sequence[SittingRecord]]
    """The sittings of a candidate, in any state."""
    reviewable: Callable[[str], Reviewable]
    """Delivery, state and result of a finished and released sitting."""

    def insight(self, record: SittingRecord) -> SittingInsight:
        """Everything that is learnt from one sitting."""
        delivery, _, result = self.reviewable(record.id)
        shown = self._shown(record)
        until = record.ended or record.started
        earlier = [
            (met.unseen_raw, met.unseen_scored)
            for other in self._released(record)
            if other.id != record.id and (other.ended or "") <= until
            for met in [self._met(other, shown, self.reviewable(other.id))]
        ]
        return sitting_insight(
            record.id,
            delivery,
            self.files.log(record.id),
            result,
            _elsewhere(shown, record.id),
            earlier,
        )

    def trend(self, records: Iterable[SittingRecord]) -> tuple[TrendPoint, ...]:
        """The released sittings among those of one candidate and exam, oldest first."""
        points: list[TrendPoint] = []
        evidence: list[Evidence] = []
        shown: dict[str, tuple[Exposure, ...]] = {}
        for record in sorted(records, key=lambda each: each.ended or ""):
            if not record.released:
                continue
            shown = shown or self._shown(record)
            found = self.reviewable(record.id)
            met = self._met(record, shown, found)
            evidence.append((met.unseen_raw, met.unseen_scored))
            points.append(trend_point(record, found[0].exam, found[2], met, evidence))
        return tuple(points)

    def _released(self, record: SittingRecord) -> list[SittingRecord]:
        """The released sittings of the same candidate and exam, the oldest first."""
        found = [
            other
            for other in self.sittings(record.candidate.id)
            if other.exam_id == record.exam_id and other.released
        ]
        return sorted(found, key=lambda other: other.ended or "")

    def _met(
        self,
        record: SittingRecord,
        shown: dict[str, tuple[Exposure, ...]],
        found: Reviewable,
    ) -> Contamination:
        elsewhere = _elsewhere(shown, record.id)
        return met_before(found[0], self.files.log(record.id), found[2], elsewhere)

    def _shown(self, record: SittingRecord) -> dict[str, tuple[Exposure, ...]]:
        """What each sitting of the candidate has shown: of any exam, in any state."""
        found: dict[str, tuple[Exposure, ...]] = {}
        for other in self.sittings(record.candidate.id):
            try:
                found[other.id] = self._exposures(other.id)
            except NotFound:  # deleted meanwhile
                continue
        return found

    def _exposures(self, sitting: str) -> tuple[Exposure, ...]:
        walls = first_shown(self.files.log(sitting))
        if not walls:
            return ()
        # Ids and versions only: to validate whole deliveries of a long history would take seconds.
        items: list[dict[str, Any]] = json.loads(self.files.delivery(sitting))["items"]
        return tuple(
            Exposure(items[index]["item"]["id"], items[index]["version"], wall)
            for index, wall in walls.items()
        )


def _elsewhere(shown: dict[str, tuple[Exposure, ...]], sitting: str) -> list[Exposure]:
    return [exposure for other, found in shown.items() if other != sitting for exposure in found]
