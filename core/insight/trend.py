"""Several sittings of one exam, side by side."""

from __future__ import annotations

from collections.abc import Iterable

from core.exam.band import band
from core.exam.definition import ExamDefinition
from core.exam.result import Result
from core.insight.sitting import Evidence, pooled_chance
from core.insight.values import Contamination, TrendPoint
from core.records import SittingRecord


def trend_point(
    record: SittingRecord,
    exam: ExamDefinition,
    result: Result,
    met: Contamination,
    evidence: Iterable[Evidence],
) -> TrendPoint:
    """One sitting of a trend; ``evidence`` is that of all sittings up to and with this one.

    ValueError for a form without a scored item.
    """
    return TrendPoint(
        sitting=record.id,
        ended=record.ended or record.started,
        form=record.form,
        form_code=record.form_code,
        outcome=result.outcome,
        scaled=result.scaled,
        band=band(result.raw, result.cut, result.scored, exam.scale),
        minimum=exam.scale.minimum,
        passing=exam.scale.passing,
        maximum=exam.scale.maximum,
        unseen_share=met.unseen_share,
        unseen_raw=met.unseen_raw,
        unseen_scored=met.unseen_scored,
        pooled=pooled_chance(evidence, result),
        regraded=record.regraded_scaled,
    )
