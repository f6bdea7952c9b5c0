"""What to study next: tasks ranked by what they would bring on a parallel form.

The rule, task by task:

1. *How well it is known.* Few items stand for a task, so its share of right answers is pulled
   towards the candidate's share on the whole form, as T. L. Kelley's formula does (*Fundamentals of
   Statistics*, 1947, p. 409; for subscores H. Wainer et al., "Augmented scores", in D. Thissen &
   H. Wainer (eds.), *Test Scoring*, 2001, ch. 9): ``(right + K · share) / (items + K)`` with
   ``K = 4``, as if four more items had been answered like the rest. All items of the task count
   here, also the unscored ones: they tell as much about the candidate.
2. *How much it weighs.* A blueprint weighs domains, not tasks, so the scored items of a domain are
   taken as spread evenly over its tasks.
3. *What it would bring.* Right answers if the task were answered :data:`LEARNT` right instead, and
   the same in points of the scale from where this result stands.

Tasks without a wrong answer, or that would bring nothing, are left out.
"""

from __future__ import annotations

from collections.abc import Sequence

from core.exam.band import scale_point
from core.exam.definition import Domain, Scale
from core.exam.delivery import Delivery
from core.exam.result import ItemResult, Result
from core.insight.values import StudyAdvice, TaskResult

LEARNT = 0.9
"""Share of right answers on a task that counts as learnt."""

PULL = 4.0
"""Items' worth of the candidate's overall share that steadies the share on a task."""


def task_results(delivery: Delivery, result: Result) -> tuple[TaskResult, ...]:
    """Every task statement of the exam with the scored items of this form, in the exam's order."""
    return tuple(
        TaskResult(
            domain=domain.number,
            task=task.id,
            title=task.title,
            correct=sum(item.correct for item in mine),
            scored=len(mine),
        )
        for domain in delivery.exam.domains
        for task in domain.tasks
        for mine in [[item for item in _of(result, domain, task.id) if item.scored]]
    )


def study_advice(delivery: Delivery, result: Result) -> tuple[StudyAdvice, ...]:
    """Tasks worth studying, the best gain first; the exam's order among equals."""
    share = sum(item.correct for item in result.items) / max(1, len(result.items))
    found = [
        advice
        for domain in delivery.exam.domains
        for task in domain.tasks
        for items in [_of(result, domain, task.id)]
        if (advice := _advice(delivery, result, domain, task.id, task.title, items, share))
    ]
    return tuple(sorted(found, key=lambda advice: -advice.gain))


def _advice(
    delivery: Delivery,
    result: Result,
    domain: Domain,
    task: str,
    title: str,
    items: Sequence[ItemResult],
    share: float,
) -> StudyAdvice | None:
    missed = tuple(item.index for item in items if not item.correct)
    right = len(items) - len(missed)
    known = (right + PULL * share) / (len(items) + PULL)
    gain = domain.scored / len(domain.tasks) * (LEARNT - known)
    if not missed or gain <= 0:
        return None
    return StudyAdvice(
        domain=domain.number,
        task=task,
        title=title,
        correct=right,
        items=len(items),
        gain=gain,
        points=_points(result, delivery.exam.scale, gain),
        review=missed,
    )


def _points(result: Result, scale: Scale, gain: float) -> int:
    """Scaled points that so many more right answers are worth from here."""
    if not result.scored:
        return 0
    more = min(float(result.scored), result.raw + gain)
    here = scale_point(result.raw, result.cut, result.scored, scale)
    return round(scale_point(more, result.cut, result.scored, scale) - here)


def _of(result: Result, domain: Domain, task: str) -> list[ItemResult]:
    return [item for item in result.items if item.domain == domain.number and item.task == task]
