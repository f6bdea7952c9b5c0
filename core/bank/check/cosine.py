"""How alike texts are: cosine of their tf-idf vectors.

tf-idf and cosine as in C. D. Manning, P. Raghavan and H. Schütze, *Introduction to Information
Retrieval* (2008), sections 6.2 and 6.3: weight (1 + log tf) · log(n / df), vectors of length one.
"""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from collections.abc import Sequence
from itertools import combinations

from core.bank.check.tokens import words
from core.bank.check.words import STOP_WORDS


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
