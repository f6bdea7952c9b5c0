"""The response model behind the simulations, with every assumption said.

* **Items**: a pool of 4,000 whose difficulties ``b`` are normal with mean 0 and standard deviation
  1. A form is 50 scored items drawn from it at random, without a blueprint.
* **Responses**: the Rasch model, ``P(right) = 1 / (1 + exp(−(θ − b)))`` (G. Rasch, *Probabilistic
  Models for Some Intelligence and Attainment Tests*, 1960), items independent given the candidate.
  A candidate is named by the share ``p`` of the whole pool that he or she answers right.
* **Angoff ratings**: the minimally competent candidate answers 70 % of the pool right. An item's
  rating is the chance that this candidate answers it right, plus an independent error that is
  normal with mean 0 and standard deviation :data:`RATING_ERROR`, within 0.05 to 0.95.
  An error that all judges share moves the cut itself and is not in here: no form can show it.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from core.exam.definition import CutRule, Scale
from core.exam.scoring import raw_cut

Floats = NDArray[np.float64]
Ints = NDArray[np.int64]

ITEMS = 50
POOL = 4_000
COMPETENT = 0.70
"""Share of the pool that the minimally competent candidate answers right."""
RATING_ERROR = 0.10
ABILITIES = tuple(round(0.50 + 0.05 * step, 2) for step in range(9))
"""0.50 to 0.90."""
SCALE = Scale(minimum=100, passing=750, maximum=1000)
RULE = CutRule(floor=0.55, ceiling=0.85)


def pool(rng: np.random.Generator) -> Floats:
    """Difficulties of all items."""
    return rng.normal(0.0, 1.0, POOL)


def chances(theta: float, difficulties: Floats) -> Floats:
    """Chance of a right answer to each item."""
    return np.asarray(1.0 / (1.0 + np.exp(difficulties - theta)))


def theta_of(share: float, difficulties: Floats) -> float:
    """The ability with which that share of the pool is answered right, by bisection."""
    low, high = -10.0, 10.0
    for _ in range(60):
        middle = (low + high) / 2
        if float(chances(middle, difficulties).mean()) < share:
            low = middle
        else:
            high = middle
    return (low + high) / 2


def forms(rng: np.random.Generator, count: int) -> Ints:
    """Forms as rows of item numbers, each drawn without repeats."""
    return np.stack([rng.choice(POOL, ITEMS, replace=False) for _ in range(count)])


def ratings(rng: np.random.Generator, difficulties: Floats) -> Floats:
    """Angoff ratings of all items, with their error."""
    true = chances(theta_of(COMPETENT, difficulties), difficulties)
    return np.clip(true + rng.normal(0.0, RATING_ERROR, true.shape), 0.05, 0.95)


def cuts(rated: Floats, drawn: Ints) -> Ints:
    """The cut of each form, by the program's own rule."""
    return np.array([raw_cut(list(rated[row]), RULE) for row in drawn])


def raw_scores(rng: np.random.Generator, right: Floats) -> Ints:
    """Raw scores of one candidate, a row of chances a form."""
    return np.asarray((rng.random(right.shape) < right).sum(axis=-1))


def at_least(right: Floats, cut: int) -> float:
    """Chance of at least ``cut`` right answers, exactly: the Poisson-binomial distribution.

    Adds one item after the other (R. E. Barlow & K. D. Heidtmann, "Computing k-out-of-n system
    reliability", *IEEE Transactions on Reliability* 33, 1984, 322–323).
    """
    scores = np.zeros(len(right) + 1)
    scores[0] = 1.0
    for chance in right:
        scores[1:] = scores[1:] * (1 - chance) + scores[:-1] * chance
        scores[0] *= 1 - chance
    return float(scores[max(0, cut) :].sum())
