"""Everything that is learnt from one sitting, put together from its delivery, log and result."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from core.exam.band import Chance, band, chance_of_passing
from core.exam.delivery import Delivery
from core.exam.events import Event
from core.exam.result import Result
from core.insight.advice import study_advice, task_results
from core.insight.changes import answer_changes
from core.insight.contamination import Exposure, contamination
from core.insight.timeline import first_shown, interruptions, moments, pacing
from core.insight.traps import trap_counts
from core.insight.twin import twin_clock
from core.insight.values import Contamination, SittingInsight

Evidence = tuple[int, int]
"""Right answers and items: what one sitting says about unseen items."""


def met_before(
    delivery: Delivery, log: Sequence[Event], result: Result, elsewhere: Iterable[Exposure]
) -> Contamination:
    """The contamination of one sitting; ``elsewhere`` are the candidate's other sittings'."""
    return contamination(delivery, result, first_shown(log), log[-1].wall, elsewhere)


def pooled_chance(evidence: Iterable[Evidence], result: Result) -> Chance | None:
    """Chance of passing a form like that of ``result``, given unseen items of several sittings.

    The oldest sitting comes first. None without an unseen item.
    """
    useful = [(right, items) for right, items in evidence if items]
    if not useful:
        return None
    return chance_of_passing(useful, form_items=result.scored, form_cut=result.cut)


def sitting_insight(
    sitting: str,
    delivery: Delivery,
    log: Sequence[Event],
    result: Result,
    elsewhere: Iterable[Exposure] = (),
    earlier: Sequence[Evidence] = (),
) -> SittingInsight:
    """All values of one finished sitting.

    ``elsewhere`` is what the candidate's other sittings have shown; ``earlier`` what the released
    sittings of the same exam before this one say about unseen items, the oldest first. ValueError
    for a form without a scored item.
    """
    line = moments(log)
    met = met_before(delivery, log, result, elsewhere)
    here = (met.unseen_raw, met.unseen_scored)
    alone = not earlier and not met.met
    scale = delivery.exam.scale
    return SittingInsight(
        sitting=sitting,
        band=band(result.raw, result.cut, result.scored, scale),
        chance=chance_of_passing(
            [(result.raw, result.scored)], form_items=result.scored, form_cut=result.cut
        ),
        pooled=None if alone else pooled_chance([*earlier, here], result),
        contamination=met,
        tasks=task_results(delivery, result),
        advice=study_advice(delivery, result),
        traps=trap_counts(delivery, result),
        changes=answer_changes(delivery, line),
        pacing=pacing(line),
        interruptions=interruptions(line),
        twin=twin_clock(delivery, line, result),
    )
