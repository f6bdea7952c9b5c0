"""Near duplicates: cosine of tf-idf vectors of the stems.

tf-idf and cosine as in C. D. Manning, P. Raghavan and H. Schütze, *Introduction to Information
Retrieval* (2008), sections 6.2 and 6.3: weight (1 + log tf) · log(n / df), vectors of length one.
"""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from itertools import combinations

from core.bank.check.rendered import Context, Rendered, words
from core.bank.check.words import HINT, STOP_WORDS


def near_duplicate(context: Context) -> Iterator[tuple[str, str]]:
    """Stems so alike that one item gives the other away."""
    yield from _pairs(context, context.soundness.duplicate_error, math.inf)


def similar_stem(context: Context) -> Iterator[tuple[str, str]]:
    """Stems that are alike."""
    limits = context.soundness
    yield from _pairs(context, limits.duplicate_warning, limits.duplicate_error)


def _pairs(context: Context, low: float, high: float) -> Iterator[tuple[str, str]]:
    """Items whose cosine is at least ``low`` and below ``high``, enemies left out."""
    items = context.items
    texts = [HINT.sub("", rendered.stem) for rendered in items]
    for (i, j), cosine in sorted(similarities(texts).items()):
        if low <= cosine < high and not _enemies(items[i], items[j]):
            yield (
                items[i].item.id,
                f"the stem is like that of {items[j].item.id} (cosine {cosine:.2f}); change one, "
                "or declare them enemies",
            )


def _enemies(one: Rendered, other: Rendered) -> bool:
    return other.item.id in one.item.enemies or one.item.id in other.item.enemies


def similarities(texts: Sequence[str]) -> dict[tuple[int, int], float]:
    """Cosine of each pair of texts that shares a word of meaning."""
    vectors = _vectors(texts)
    postings: dict[str, list[tuple[int, float]]] = defaultdict(list)
    for index, vector in enumerate(vectors):
        for word, weight in vector.items():
            postings[word].append((index, weight))
    found: defaultdict[tuple[int, int], float] = defaultdict(float)
    for entries in postings.values():
        for (i, one), (j, other) in combinations(entries, 2):
            found[i, j] += one * other
    return dict(found)


def _vectors(texts: Sequence[str]) -> list[dict[str, float]]:
    counts = [
        Counter(word for word in map(str.lower, words(text)) if word not in STOP_WORDS)
        for text in texts
    ]
    frequency = Counter(word for count in counts for word in count)
    vectors = []
    for count in counts:
        raw = {
            word: (1 + math.log(times)) * math.log(len(texts) / frequency[word])
            for word, times in count.items()
        }
        length = math.sqrt(sum(weight * weight for weight in raw.values()))
        vectors.append({word: weight / length for word, weight in raw.items() if weight > 0})
    return vectors
