"""The trap report: which kinds of distractors a candidate falls for."""

from __future__ import annotations

from collections import Counter

from core.bank.model import Trap
from core.exam.delivery import Delivery
from core.exam.result import Result
from core.insight.values import TrapCount


def trap_counts(delivery: Delivery, result: Result) -> tuple[TrapCount, ...]:
    """How often each kind was chosen in the final responses, of how often it was offered.

    Only distractors of items with a response count as offered. The most chosen kind comes first,
    among equals the one chosen in the larger share, then by name.
    """
    offered: Counter[Trap] = Counter()
    chosen: Counter[Trap] = Counter()
    items: dict[Trap, list[int]] = {}
    for delivered, given in zip(delivery.items, result.items, strict=True):
        if not given.response:
            continue
        for option in delivered.item.options:
            if option.trap is None or option.id in given.key:
                continue
            offered[option.trap] += 1
            if option.id in given.response:
                chosen[option.trap] += 1
                places = items.setdefault(option.trap, [])
                if given.index not in places:
                    places.append(given.index)
    counts = [
        TrapCount(trap=trap, chosen=chosen[trap], offered=total, items=tuple(items.get(trap, ())))
        for trap, total in offered.items()
    ]
    return tuple(sorted(counts, key=lambda c: (-c.chosen, -c.chosen / c.offered, c.trap)))
