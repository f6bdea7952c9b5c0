"""Distributions of a form, or of a whole bank."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable, Sequence

from core.bank.check.duplicates import alike, are_enemies
from core.bank.check.groups import Group, longest, much_longest, shortest
from core.bank.check.reading import prose
from core.bank.check.rendered import Context, Rendered
from core.bank.check.tokens import words
from core.bank.check.values import GroupStatistics, Neighbours, Spread
from core.bank.check.words import QUALIFIER
from core.bank.model import ItemType

_TENTHS = 10


def statistics_of(group: Group) -> GroupStatistics:
    """Distributions of a group."""
    items = [r.item for r in group.items]
    total, singles = max(1, len(items)), max(1, len(group.singles))
    ratings = [item.angoff for item in items if item.angoff is not None]
    read = [prose(item.stem) for item in items]
    return GroupStatistics(
        name=group.name,
        items=len(items),
        scored=sum(item.scored for item in items),
        domains=_counts(str(item.domain) for item in items),
        tasks=_counts(item.task for item in items),
        types=_counts(item.type.value for item in items),
        levels=_counts(item.level.value if item.level else "none" for item in items),
        difficulties=_counts(i.difficulty.value if i.difficulty else "none" for i in items),
        multiple_share=sum(item.type is ItemType.MULTIPLE for item in items) / total,
        key_positions=_shares([r.key_position for r in group.singles]),
        key_length_ranks=_shares([_length_rank(r) for r in group.singles]),
        key_longest=sum(map(longest, group.singles)) / singles,
        key_much_longest=sum(map(much_longest, group.singles)) / singles,
        key_shortest=sum(map(shortest, group.singles)) / singles,
        qualifier_share=sum(bool(QUALIFIER.search(r.stem)) for r in group.items) / total,
        stem_words=_spread([len(words(r.stem)) for r in group.items]),
        option_words=_spread([len(words(o)) for r in group.items for o in r.options]),
        option_spread=_spread([r.spread for r in group.items]),
        angoff_mean=sum(ratings) / len(ratings) if ratings else None,
        reading=_spread([each.index for each in read]),
        sentence_words=sum(p.words for p in read) / max(1, sum(p.sentences for p in read)),
        services=_counts(name for item in items for name in set(item.services)),
        topics=_counts(topic for item in items for topic in set(item.topics)),
        exhibits=sum(r.has_exhibit for r in group.items),
    )


def neighbours_of(context: Context) -> Neighbours:
    """How alike the stems of a bank are."""
    nearest = [0.0] * len(context.items)
    for (i, j), cosine in context.cosines.items():
        nearest[i], nearest[j] = max(nearest[i], cosine), max(nearest[j], cosine)
    tenths = Counter(min(_TENTHS - 1, int(cosine * _TENTHS)) for cosine in nearest)
    return Neighbours(
        nearest=_spread(nearest),
        largest=round(max(nearest, default=0.0), 3),
        histogram=tuple(tenths[n] for n in range(_TENTHS)),
        pairs=tuple(
            (one.item.id, other.item.id, round(cosine, 3), are_enemies(one, other))
            for one, other, cosine in alike(context, context.soundness.duplicate_warning)
        ),
    )


def _length_rank(rendered: Rendered) -> int:
    """How many distractors are shorter than the key."""
    return sum(len(text) < len(rendered.keys[0]) for text in rendered.distractors)


def _shares(places: Sequence[int]) -> tuple[float, ...]:
    """Share of each place, from 0 to the last that occurs."""
    counts = Counter(places)
    return tuple(counts[i] / len(places) for i in range(max(places, default=-1) + 1))


def _counts(values: Iterable[str]) -> dict[str, int]:
    return dict(sorted(Counter(values).items()))


def _spread(values: Sequence[float]) -> Spread:
    ordered = sorted(values) or [0.0]
    ranks = (math.ceil(q * len(ordered)) - 1 for q in (0.1, 0.5, 0.9))
    low, middle, high = (round(float(ordered[max(0, rank)]), 2) for rank in ranks)
    return low, middle, high
