"""Draws that are the same on every machine and with every version of Python.

A seed and a label give a number through SHA-256; a shuffle sorts by such numbers. The standard
library's generators do not promise their sequences across versions, and a form code has to.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from typing import TypeVar

T = TypeVar("T")


def fraction(seed: int, *labels: object) -> float:
    """A number in [0, 1) that depends on the seed and the labels only."""
    text = "\x1f".join([str(seed), *(str(label) for label in labels)])
    return int.from_bytes(hashlib.sha256(text.encode()).digest()[:6], "big") / 2**48


def shuffled(values: Iterable[T], seed: int, *labels: object) -> list[T]:
    """The values in an order drawn by the seed and the labels; values need distinct ``str``."""
    return sorted(values, key=lambda value: (fraction(seed, *labels, value), str(value)))


def option_order(
    ids: tuple[str, ...], pinned: frozenset[str], seed: int, item: str
) -> tuple[str, ...]:
    """Option ids shuffled, those pinned kept in their authored places."""
    free = iter(shuffled([i for i in ids if i not in pinned], seed, "options", item))
    return tuple(i if i in pinned else next(free) for i in ids)
