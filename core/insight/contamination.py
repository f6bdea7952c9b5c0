"""What a candidate had met before: a score on known items says less about the others."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from core.exam.delivery import Delivery
from core.exam.result import Result
from core.insight.values import Contamination


@dataclass(frozen=True, slots=True)
class Exposure:
    """An item that another sitting of the same candidate has shown."""

    item: str
    version: str
    wall: str
    """When it was first shown there, ISO 8601 in UTC."""


def contamination(
    delivery: Delivery,
    result: Result,
    shown: Mapping[int, str],
    end: str,
    elsewhere: Iterable[Exposure],
) -> Contamination:
    """Which items had been met before they were shown in this sitting.

    ``shown`` says when this sitting first showed each item (by index), ``end`` when it ended, which
    stands in for items that it never showed; ``elsewhere`` is what the candidate's other sittings
    have shown, in any state and of any bank. Sittings may overlap: what was shown elsewhere only
    later does not count.
    """
    seen: dict[str, list[Exposure]] = {}
    for exposure in elsewhere:
        seen.setdefault(exposure.item, []).append(exposure)
    met: list[int] = []
    same: list[int] = []
    for index, delivered in enumerate(delivery.items):
        here = shown.get(index, end)
        earlier = [known for known in seen.get(delivered.item.id, ()) if known.wall < here]
        if earlier:
            met.append(index)
        if any(known.version == delivered.version for known in earlier):
            same.append(index)
    new = [item for item in result.items if item.scored and item.index not in set(met)]
    return Contamination(
        met=tuple(met),
        met_same_version=tuple(same),
        items=len(delivery.items),
        scored_met=result.scored - len(new),
        unseen_raw=sum(item.correct for item in new),
        unseen_scored=len(new),
    )
