"""Shape guesser: how often the key can be told from the surface of the options.

A classifier sees nothing but shape – lengths, punctuation, numbers, tell-tale words, words shared
with the stem and among the options, position – and is judged on items of task statements that it
has not seen. A bank whose keys it finds gives itself away.

*Model.* A conditional logit over the options of an item (D. McFadden, 1974) with a ridge penalty,
taken one Newton step from zero. That step is ridge regression of the key on features that are
centred within each item (T. Hastie, R. Tibshirani and J. Friedman, *The Elements of Statistical
Learning*, 2009, sections 3.4.1 and 4.2): linear in the keys, so that a thousand permutations are
one product of matrices.

*Judging.* Cross-validation in folds of whole task statements, repeated with other folds; options
that tie share the point. *p* is from a permutation test (P. Good, *Permutation, Parametric, and
Bootstrap Tests of Hypotheses*, 2005): under the null hypothesis each option of an item is as likely
the key. Seeds are fixed: the same bank gives the same figures.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from core.bank.check.rendered import Rendered
from core.bank.check.tokens import content_words, words
from core.bank.check.values import ShapeGuess
from core.bank.check.words import ABSOLUTES, NEGATIVE, REASON, VAGUE

Array = NDArray[np.float64]
Keys = NDArray[np.int64]
"""Positions of keys: a row for each permutation, a column for each item."""

FOLDS = 5
REPEATS = 20
PERMUTATIONS = 999
PENALTY = 20.0
"""Ridge penalty on standardised features; about a tenth of the items of a bank of four forms."""

LEAST_ITEMS = 30
"""With fewer single-answer items no figure means anything."""

_SEED = 20261123
_TIE = 1e-9
_CUES = 3
"""Strongest features that are named."""

_DIGIT = re.compile(r"\d")
_CAPITAL = re.compile(r"\b[A-Z]\w*")
_LONG_WORD = 8

Features = dict[str, float]


def features(rendered: Rendered) -> list[Features]:
    """Surface of each option of a single-answer item, by the name of the feature."""
    meaning = [content_words(option) for option in rendered.options]
    stem = content_words(rendered.stem)
    return [
        _lengths(rendered.options, place)
        | _signs(option)
        | _shared(meaning, stem, place)
        | {f"place {n + 1}": float(n == place) for n in range(len(rendered.options) - 1)}
        for place, option in enumerate(rendered.options)
    ]


def _lengths(options: Sequence[str], place: int) -> Features:
    lengths = [len(option) for option in options]
    mine, split = lengths[place], words(options[place])
    relative = mine * len(lengths) / sum(lengths)
    return {
        "length": relative,
        "length rank": float(sum(other < mine for other in lengths)),
        "longest": float(mine == max(lengths)),
        "shortest": float(mine == min(lengths)),
        "far from the mean length": abs(relative - 1),
        "words": float(len(split)),
        "long words": sum(len(w) >= _LONG_WORD for w in split) / max(1, len(split)),
    }


def _signs(option: str) -> Features:
    split = words(option)
    first = split[0].lower() if split else ""
    return {
        "punctuation": float(sum(option.count(sign) for sign in ",;:.")),
        "brackets": float(option.count("(")),
        "hyphens": float(option.count("-") + option.count("–")),
        "a number": float(bool(_DIGIT.search(option))),
        "digits": float(len(_DIGIT.findall(option))),
        "capitals": len(_CAPITAL.findall(option)) / max(1, len(split)),
        "absolutes": float(bool(ABSOLUTES.search(option))),
        "hedges": float(bool(VAGUE.search(option))),
        "a reason": float(bool(REASON.search(option))),
        "negatives": float(bool(NEGATIVE.search(option))),
        "“and”": float(" and " in option),
        "begins with -ing": float(first.endswith("ing")),
        "begins with an article": float(first in {"a", "an", "the"}),
    }


def _shared(meaning: Sequence[set[str]], stem: set[str], place: int) -> Features:
    mine = meaning[place]
    others = [other for i, other in enumerate(meaning) if i != place]
    alone = mine - set().union(*others)
    return {
        "words of the stem": float(len(mine & stem)),
        "share of words of the stem": len(mine & stem) / max(1, len(mine)),
        "words of the stem that no other option has": float(len(alone & stem)),
        "words shared with other options": sum(len(mine & o) for o in others) / max(1, len(mine)),
        "words of its own": float(len(alone)),
    }


def guess_shape(singles: Sequence[Rendered], options: int) -> ShapeGuess | None:
    """How well shape tells the key of single-answer items with that many options.

    None if there are fewer than :data:`LEAST_ITEMS`, or of fewer than two task statements.
    """
    items = [rendered for rendered in singles if len(rendered.options) == options]
    tasks = [f"{rendered.item.domain} {rendered.item.task}" for rendered in items]
    if len(items) < LEAST_ITEMS or len(set(tasks)) < 2:
        return None
    surface = [features(rendered) for rendered in items]
    names = list(surface[0][0])
    table = _standardised(np.array([[[o[n] for n in names] for o in each] for each in surface]))
    draw = np.random.default_rng(_SEED)
    keys = np.array([rendered.key_position for rendered in items])
    guessed = draw.integers(0, options, size=(PERMUTATIONS, len(items)))
    right = _cross_validated(table, np.vstack([keys, guessed]), tasks, draw)
    weights = _weights(table, _indicator(keys[None, :], options))[:, 0]
    strongest = sorted(zip(names, weights, strict=True), key=lambda pair: -abs(pair[1]))[:_CUES]
    return ShapeGuess(
        items=len(items),
        chance=1 / options,
        accuracy=round(float(right[0]), 6),
        p_value=float(1 + np.sum(right[1:] >= right[0] - _TIE)) / (1 + PERMUTATIONS),
        cues=tuple(f"{name} ({'more' if weight > 0 else 'less'})" for name, weight in strongest),
    )


def _standardised(table: Array) -> Array:
    """Features centred within each item and scaled to one standard deviation over all options."""
    centred = table - table.mean(axis=1, keepdims=True)
    deviation = centred.std(axis=(0, 1))
    deviation[deviation < _TIE] = 1.0
    scaled: Array = centred / deviation
    return scaled


def _indicator(keys: Keys, options: int) -> Array:
    """Key indicators, centred: one column for each row of key positions."""
    hot = np.eye(options)[keys] - 1 / options
    columns: Array = hot.reshape(len(keys), -1).T
    return columns


def _weights(table: Array, keys: Array) -> Array:
    """One Newton step: a column of weights for each column of keys."""
    count, options, width = table.shape
    flat = table.reshape(count * options, width)
    curvature = flat.T @ flat / options + PENALTY * np.eye(width)
    solved: Array = np.linalg.solve(curvature, flat.T @ keys)
    return solved


def _cross_validated(
    table: Array, keys: Keys, tasks: Sequence[str], draw: np.random.Generator
) -> Array:
    """Mean share of items guessed right, for each row of key positions."""
    _, options, _ = table.shape
    names = sorted(set(tasks))
    place = np.array([names.index(task) for task in tasks])
    total = np.zeros(len(keys))
    for _ in range(REPEATS):
        fold = (draw.permutation(len(names)) % FOLDS)[place]
        for held in np.unique(fold):
            test = fold == held
            weights = _weights(table[~test], _indicator(keys[:, ~test], options))
            total += _points(table[test] @ weights, keys[:, test])
    means: Array = total / (REPEATS * len(tasks))
    return means


def _points(scores: Array, keys: Keys) -> Array:
    """Points of each column of scores (items, options, columns): ties share one."""
    best = scores >= scores.max(axis=1, keepdims=True) - _TIE
    hit = np.take_along_axis(best, keys.T[:, None, :], axis=1)[:, 0, :]
    points: Array = (hit / best.sum(axis=1)).sum(axis=0)
    return points
