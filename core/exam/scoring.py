"""Every formula of scoring, each with its source.

* Items are scored dichotomously, all or nothing; unscored items never count (exam guides of the
  replicated exams).
* The raw cut is set by the modified Angoff method: the sum, over the scored items, of the share of
  minimally competent candidates expected to answer right (W. H. Angoff, "Scales, norms, and
  equivalent scores", in R. L. Thorndike (ed.), *Educational Measurement*, 2nd ed., 1971).
* The scaled score is piecewise linear through (0, minimum), (cut, passing), (all, maximum), so
  that a harder form needs fewer right answers for the same scaled score. It is an estimate: no
  raw-to-scaled table of the real exam is public.
"""

from __future__ import annotations

import math
from collections.abc import Sequence

from core.exam import itemtypes
from core.exam.definition import CutRule, Domain, ExamDefinition, Scale
from core.exam.delivery import DeliveredItem, Delivery
from core.exam.result import ItemResult, Outcome, Result, SectionResult
from core.exam.sitting import SittingState

_ROUNDING_GUARD = 1e-9
"""Keeps binary fractions such as 0.1 + 0.2 from lifting a cut by one."""


def angoff(item: DeliveredItem, scale: Scale) -> float:
    """Rating of an item; where an author gave none, the passing share of the scale stands in."""
    if item.item.angoff is not None:
        return item.item.angoff
    return (scale.passing - scale.minimum) / (scale.maximum - scale.minimum)


def raw_cut(ratings: Sequence[float], rule: CutRule) -> int:
    """Raw score that passes: the sum of the ratings, rounded up, within the rule's bounds.

    ``ratings`` are those of the scored items. The cut is at least 1 where anything is scored.
    """
    count = len(ratings)
    if count == 0:
        return 0
    cut = _ceiling(sum(ratings))
    low, high = _ceiling(rule.floor * count), math.floor(rule.ceiling * count + _ROUNDING_GUARD)
    return max(1, low, min(cut, high))


def scaled_score(raw: int, cut: int, scored: int, scale: Scale) -> int:
    """Scaled score of a raw score: piecewise linear, rounded down below the cut.

    Rounding down keeps ``scaled >= passing`` true exactly when ``raw >= cut``.
    """
    if not 0 <= raw <= scored:
        raise ValueError(f"raw score {raw} is outside 0 to {scored}")
    if raw < cut:
        span = (scale.passing - scale.minimum) * raw
        return scale.minimum + span // cut
    if scored == cut:
        return scale.maximum if scored else scale.minimum
    span = (scale.maximum - scale.passing) * (raw - cut)
    return scale.passing + span // (scored - cut)


def score(delivery: Delivery, state: SittingState) -> Result:
    """Result of a sitting from what was delivered and what was answered."""
    items = tuple(_item_result(delivery, state, index) for index in range(len(delivery.items)))
    counted = [item for item in items if item.scored]
    ratings = [angoff(item, delivery.exam.scale) for item in delivery.items if item.scored]
    cut = raw_cut(ratings, delivery.exam.cut)
    raw = sum(item.correct for item in counted)
    return Result(
        outcome=Outcome.PASS if raw >= cut and counted else Outcome.FAIL,
        scaled=scaled_score(raw, cut, len(counted), delivery.exam.scale),
        raw=raw,
        scored=len(counted),
        cut=cut,
        unanswered=sum(not item.complete for item in items),
        sections=_sections(delivery, items, cut, sum(ratings)),
        items=items,
    )


def section_meets(correct: int, ratings: Sequence[float], cut: int, total: float) -> bool:
    """Whether a section meets competencies.

    A section is expected of a passing candidate what its items contribute to the cut: the sum of
    its Angoff ratings, scaled by ``cut / total`` as the whole form's was, rounded to the nearest
    whole item. Sections are short, so this is much less reliable than the total.
    """
    if not ratings:
        return False
    expected = sum(ratings) * cut / total if total else 0.0
    return correct >= math.floor(expected + 0.5)


def _item_result(delivery: Delivery, state: SittingState, index: int) -> ItemResult:
    delivered, given = delivery.items[index], state.items[index]
    item = delivered.item
    return ItemResult(
        index=index,
        item_id=item.id,
        domain=item.domain,
        task=item.task,
        scored=delivered.scored,
        response=given.response,
        key=itemtypes.key(item),
        complete=itemtypes.is_complete(item, given.response),
        correct=itemtypes.is_correct(item, given.response),
        flagged=given.flagged,
    )


def _sections(
    delivery: Delivery, items: Sequence[ItemResult], cut: int, total: float
) -> tuple[SectionResult, ...]:
    return tuple(
        _section(delivery.exam, domain, delivery.items, items, cut, total)
        for domain in delivery.exam.domains
    )


def _section(
    exam: ExamDefinition,
    domain: Domain,
    delivered: Sequence[DeliveredItem],
    items: Sequence[ItemResult],
    cut: int,
    total: float,
) -> SectionResult:
    mine = [item for item in items if item.domain == domain.number and item.scored]
    ratings = [angoff(delivered[item.index], exam.scale) for item in mine]
    correct = sum(item.correct for item in mine)
    return SectionResult(
        number=domain.number,
        title=domain.title,
        weight=domain.weight,
        correct=correct,
        scored=len(mine),
        meets=section_meets(correct, ratings, cut, total),
    )


def _ceiling(value: float) -> int:
    return math.ceil(value - _ROUNDING_GUARD)
