"""How sure a score is: a band, and the chance of passing once more. Formulas with their sources.

The model behind both: the scored items are a random sample of the exam's content, and a candidate
answers a share ``p`` of all that content right. Then the raw score is binomial, whatever the items'
difficulties (F. M. Lord, "Sampling fluctuations resulting from the sampling of test items",
*Psychometrika* 20, 1955, 1–22; Lord & Novick, *Statistical Theories of Mental Test Scores*, 1968,
ch. 23). Forms here are drawn by domain, which makes the true error a little smaller: the band and
the chance are on the cautious side.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from statistics import NormalDist

from core.exam.definition import Scale

LEVEL = 0.95
"""Nominal rate of the band: of so many bands, this share holds the candidate's true score."""

PRIOR = 0.5
"""Both parameters of the prior beta distribution: Jeffreys' prior, worth one item in all."""

FADE = 0.5
"""How much a sitting counts beside the next one, in the chance of passing."""

_GUARD = 1e-9
"""Keeps binary fractions from widening a band by a point."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Band:
    """An interval for what the candidate would score on all of the exam's content."""

    level: float
    """Nominal rate, 0 to 1."""
    raw_low: float
    """Right answers of a form of this length, as a real number."""
    raw_high: float
    low: int
    """The same on the scale, rounded outwards."""
    high: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Chance:
    """Probability of passing a parallel form, and what it rests on."""

    probability: float
    """0 to 1."""
    right: int
    """Right answers that it rests on, of all those sittings, unweighted."""
    items: int
    """Scored items that it rests on."""
    sittings: int
    """Sittings that those belong to."""
    form_items: int
    """Scored items of the parallel form."""
    form_cut: int
    """Right answers that pass it."""


def wilson(right: int, items: int, level: float = LEVEL) -> tuple[float, float]:
    """Wilson's score interval for a proportion, both ends from 0 to 1.

    E. B. Wilson, "Probable inference, the law of succession, and statistical inference", *JASA* 22,
    1927, 209–212. Chosen because its actual coverage stays close to the nominal rate on average
    for few items and for proportions near 1 (L. D. Brown, T. T. Cai, A. DasGupta, "Interval
    estimation for a binomial proportion", *Statistical Science* 16, 2001, 101–133). ValueError for
    counts that cannot be.
    """
    _check(right, items)
    z = NormalDist().inv_cdf((1 + level) / 2)
    share, spread = right / items, z * z / items
    middle = (share + spread / 2) / (1 + spread)
    half = z / (1 + spread) * math.sqrt(share * (1 - share) / items + spread / (4 * items))
    # At the ends the formula gives exactly 0 and 1, but not in binary fractions.
    return (
        0.0 if right == 0 else max(0.0, middle - half),
        1.0 if right == items else min(1.0, middle + half),
    )


def scale_point(raw: float, cut: int, scored: int, scale: Scale) -> float:
    """A real-valued raw score on the scale: the line of :func:`core.exam.scoring.scaled_score`."""
    if raw < cut:
        return scale.minimum + (scale.passing - scale.minimum) * raw / cut
    if scored == cut:
        return float(scale.maximum)
    return scale.passing + (scale.maximum - scale.passing) * (raw - cut) / (scored - cut)


def band(raw: int, cut: int, scored: int, scale: Scale, level: float = LEVEL) -> Band:
    """The band of a scaled score: Wilson's interval of the raw score, mapped through the scale.

    The scale rises, so the band covers as often as the interval does. ValueError where nothing is
    scored.
    """
    low, high = (end * scored for end in wilson(raw, scored, level))
    return Band(
        level=level,
        raw_low=low,
        raw_high=high,
        low=math.floor(scale_point(low, cut, scored, scale) + _GUARD),
        high=math.ceil(scale_point(high, cut, scored, scale) - _GUARD),
    )


def chance_of_passing(
    evidence: Sequence[tuple[int, int]], *, form_items: int, form_cut: int
) -> Chance:
    """Probability of at least ``form_cut`` right of ``form_items`` new ones, given some evidence.

    ``evidence`` holds right answers and items of each sitting, the oldest first. Beta-binomial
    model: the share ``p`` that the candidate answers right has Jeffreys' prior Beta(½, ½); after
    ``r`` right of ``n`` its distribution is Beta(½ + r, ½ + n − r); the raw score of a parallel
    form is then beta-binomial, and the chance is its upper tail (H. Jeffreys, *Theory of
    Probability*, 3rd ed., 1961, § 3.1; A. Gelman et al., *Bayesian Data Analysis*, 3rd ed., 2013,
    §§ 2.3–2.4 and 2.8).

    People learn between sittings, so each older sitting counts :data:`FADE` times as much as the
    one after it: a power prior (J. G. Ibrahim, M.-H. Chen, "Power prior distributions for
    regression models", *Statistical Science* 15, 2000, 46–60), used step by step as the discount
    factor of M. West & J. Harrison, *Bayesian Forecasting and Dynamic Models*, 2nd ed., 1997,
    § 6.3. How fast people learn is not known from so little: ``FADE`` is a convention, the same
    for everyone.

    It takes for granted that the candidate knows as much then as at the last sitting, that the
    form is as hard as this one, and that all its items are new. ValueError for counts that cannot
    be.
    """
    a = b = PRIOR
    for right, items in evidence:
        _check(right, items)
        a, b = PRIOR + FADE * (a - PRIOR) + right, PRIOR + FADE * (b - PRIOR) + items - right
    tail = math.fsum(
        math.exp(_log_beta_binomial(score, form_items, a, b))
        for score in range(max(0, form_cut), form_items + 1)
    )
    return Chance(
        probability=min(1.0, tail),
        right=sum(right for right, _ in evidence),
        items=sum(items for _, items in evidence),
        sittings=len(evidence),
        form_items=form_items,
        form_cut=form_cut,
    )


def _log_beta_binomial(score: int, items: int, a: float, b: float) -> float:
    """Logarithm of the beta-binomial probability of a raw score (Gelman et al., appendix A)."""
    ways = math.lgamma(items + 1) - math.lgamma(score + 1) - math.lgamma(items - score + 1)
    return ways + _log_beta(a + score, b + items - score) - _log_beta(a, b)


def _log_beta(a: float, b: float) -> float:
    return math.lgamma(a) + math.lgamma(b) - math.lgamma(a + b)


def _check(right: int, items: int) -> None:
    if items < 1 or not 0 <= right <= items:
        raise ValueError(f"{right} right of {items} items cannot be")
