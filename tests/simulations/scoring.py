"""Simulated candidates of known ability: what decisions, bands and chances are worth.

``python -m tests.simulations.scoring`` runs everything (seeded, a few seconds) and writes the
figures into ``docs/scoring.md``; the tests hold them to theory.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from itertools import pairwise
from pathlib import Path

import numpy as np

from core.exam.band import LEVEL, band, chance_of_passing, wilson
from core.exam.scoring import scaled_score
from tests.simulations import model

SEED = 20261123
DOCUMENT = Path(__file__).parents[2] / "docs" / "scoring.md"
BEGIN, END = "<!-- figures: begin -->", "<!-- figures: end -->"

Row = tuple[str, ...]

CANDIDATES = 4_000
"""Sittings for each ability, each on a form of its own."""
FORMS = 400
CUT = 36
"""Of 50, where the cut is the same for all forms."""


@dataclass(frozen=True, slots=True)
class Decisions:
    """Pass decisions of one ability against theory."""

    ability: float
    passed: float
    """Share that passed."""
    theory: float
    """Mean, over those forms, of the exact chance of passing each."""
    accurate: float
    """Share of decisions that match the true state."""


@dataclass(frozen=True, slots=True)
class Coverage:
    """How often the band of one ability holds the true score."""

    ability: float
    simulated: float
    exact: float
    """By the binomial distribution."""


@dataclass(frozen=True, slots=True)
class Exchange:
    """How alike forms are, with the cut from Angoff ratings and with one cut for all."""

    cut_error: float
    """Standard deviation, over forms, of the cut's distance from the true one, in raw points."""
    cut_theory: float
    lift: float
    """Mean distance: the cut is rounded up."""
    angoff: float
    """Standard deviation, over forms, of the borderline candidate's chance of passing."""
    fixed: float
    """The same with one cut for all forms."""
    scaled: float
    """Standard deviation, over forms, of the borderline candidate's expected scaled score."""
    chance: float
    """Standard deviation of that candidate's scaled score from sitting to sitting."""


@dataclass(frozen=True, slots=True)
class Forecast:
    """Chances of passing as forecast, and how often it came true."""

    low: float
    high: float
    count: int
    forecast: float
    came_true: float


@cache
def decisions() -> tuple[Decisions, ...]:
    """Candidates of each ability, each on a random form with its own Angoff cut."""
    rng = np.random.default_rng(SEED)
    difficulties = model.pool(rng)
    rated = model.ratings(rng, difficulties)
    found = []
    for ability in model.ABILITIES:
        right = model.chances(model.theta_of(ability, difficulties), difficulties)
        drawn = model.forms(rng, FORMS)
        cuts = model.cuts(rated, drawn)
        each = CANDIDATES // FORMS
        passed = np.mean([model.raw_scores(rng, right[drawn]) >= cuts for _ in range(each)])
        theory = np.mean(
            [model.at_least(right[row], int(cut)) for row, cut in zip(drawn, cuts, strict=True)]
        )
        accurate = passed if ability >= model.COMPETENT else 1 - passed
        found.append(Decisions(ability, float(passed), float(theory), float(accurate)))
    return tuple(found)


@cache
def coverage() -> tuple[Coverage, ...]:
    """Bands of candidates of each ability, each on a form of its own, on the scale."""
    rng = np.random.default_rng(SEED + 1)
    difficulties = model.pool(rng)
    found = []
    for ability in model.ABILITIES:
        right = model.chances(model.theta_of(ability, difficulties), difficulties)
        raws = model.raw_scores(rng, right[model.forms(rng, CANDIDATES)])
        hit = np.array([_holds(raw, ability) for raw in range(model.ITEMS + 1)])
        chances = _binomial(ability)
        found.append(Coverage(ability, float(hit[raws].mean()), float(chances @ hit)))
    return tuple(found)


@cache
def exchange() -> Exchange:
    """Many forms, one borderline candidate."""
    rng = np.random.default_rng(SEED + 2)
    difficulties = model.pool(rng)
    rated = model.ratings(rng, difficulties)
    drawn = model.forms(rng, FORMS)
    cuts = model.cuts(rated, drawn)
    right = model.chances(model.theta_of(model.COMPETENT, difficulties), difficulties)
    distance = cuts - right[drawn].sum(axis=1)
    level = round(float(cuts.mean()))
    angoff = [model.at_least(right[row], int(cut)) for row, cut in zip(drawn, cuts, strict=True)]
    fixed = [model.at_least(right[row], level) for row in drawn]
    tables = {
        cut: np.array(
            [scaled_score(raw, cut, model.ITEMS, model.SCALE) for raw in range(model.ITEMS + 1)]
        )
        for cut in set(cuts.tolist())
    }
    raws = model.raw_scores(rng, np.broadcast_to(right[drawn], (400, *drawn.shape)))
    scaled = np.stack(
        [tables[int(cut)][raws[:, form]] for form, cut in enumerate(cuts)], axis=1
    ).astype(float)
    noise = scaled.var(axis=0).mean() / len(raws)  # of a mean of so many sittings
    return Exchange(
        cut_error=float(distance.std()),
        cut_theory=float(np.sqrt(model.ITEMS * model.RATING_ERROR**2 + 1 / 12)),
        lift=float(distance.mean()),
        angoff=float(np.std(angoff)),
        fixed=float(np.std(fixed)),
        scaled=float(np.sqrt(max(0.0, scaled.mean(axis=0).var() - noise))),
        chance=float(np.sqrt(scaled.var(axis=0).mean())),
    )


@cache
def forecasts() -> tuple[Forecast, ...]:
    """Candidates whose true shares follow the model's own prior; a second form tells."""
    rng = np.random.default_rng(SEED + 3)
    shares = rng.beta(0.5, 0.5, 40_000)
    first = rng.binomial(model.ITEMS, shares)
    second = rng.binomial(model.ITEMS, shares) >= CUT
    table = np.array(
        [
            chance_of_passing(
                [(raw, model.ITEMS)], form_items=model.ITEMS, form_cut=CUT
            ).probability
            for raw in range(model.ITEMS + 1)
        ]
    )
    said = table[first]
    edges = (0.0, 0.1, 0.3, 0.5, 0.7, 0.9, 1.0)
    found = []
    for low, high in pairwise(edges):
        here = (said >= low) & ((said < high) | (high == 1.0))
        found.append(
            Forecast(
                low, high, int(here.sum()), float(said[here].mean()), float(second[here].mean())
            )
        )
    return tuple(found)


def _holds(raw: int, ability: float) -> bool:
    """Whether the band of a raw score holds the scaled score of a true share."""
    low, high = wilson(raw, model.ITEMS)
    inside = low <= ability <= high
    drawn = band(raw, CUT, model.ITEMS, model.SCALE)
    # The band is rounded outwards on the scale: it may hold a little more, never less.
    assert not inside or drawn.raw_low <= ability * model.ITEMS <= drawn.raw_high
    return inside


def _binomial(share: float) -> model.Floats:
    """Chances of each raw score."""
    chances = np.zeros(model.ITEMS + 1)
    chances[0] = 1.0
    for _ in range(model.ITEMS):
        chances[1:] = chances[1:] * (1 - share) + chances[:-1] * share
        chances[0] *= 1 - share
    return chances


def figures() -> str:
    """All figures as Markdown."""
    return "\n\n".join((_decision_table(), _coverage_table(), _exchange_text(), _forecast_table()))


def _table(head: Row, rows: Sequence[Row]) -> str:
    lines = [head, tuple("---:" for _ in head), *rows]
    return "\n".join("| " + " | ".join(line) + " |" for line in lines)


def _decision_table() -> str:
    rows = [
        (f"{d.ability:.2f}", f"{d.passed:.1%}", f"{d.theory:.1%}", f"{d.accurate:.1%}")
        for d in decisions()
    ]
    return (
        f"**Pass decisions**, {CANDIDATES:,} sittings an ability on {FORMS} forms; "
        f"competent is {model.COMPETENT:.2f}.\n\n"
        + _table(("true share", "passed", "theory", "decision right"), rows)
    )


def _coverage_table() -> str:
    found = coverage()
    rows = [(f"{c.ability:.2f}", f"{c.simulated:.1%}", f"{c.exact:.1%}") for c in found]
    mean = np.mean([c.simulated for c in found]), np.mean([c.exact for c in found])
    rows.append(("mean", f"{mean[0]:.1%}", f"{mean[1]:.1%}"))
    return (
        f"**Bands**, nominal rate {LEVEL:.0%}, {CANDIDATES:,} sittings an ability, each on a form "
        "of its own.\n\n" + _table(("true share", "held, simulated", "held, binomial"), rows)
    )


def _exchange_text() -> str:
    e = exchange()
    return (
        f"**Exchangeable forms**, {FORMS} forms, one borderline candidate (true share "
        f"{model.COMPETENT:.2f}), ratings with an error of {model.RATING_ERROR:.2f}. The cut lies "
        f"{e.lift:.2f} raw points above the true one on average (rounding up lifts it, limits on "
        f"the ratings lower it), with a standard deviation of {e.cut_error:.2f} (theory: "
        f"{e.cut_theory:.2f}). From form to form "
        f"the chance of passing varies by {e.angoff:.3f} with the cut from the ratings and by "
        f"{e.fixed:.3f} with one cut for all (standard deviations). The expected scaled score "
        f"varies by {e.scaled:.0f} points between forms, the score of one candidate by "
        f"{e.chance:.0f} points between sittings."
    )


def _forecast_table() -> str:
    rows = [
        (f"{f.low:.0%}–{f.high:.0%}", f"{f.count:,}", f"{f.forecast:.1%}", f"{f.came_true:.1%}")
        for f in forecasts()
    ]
    return (
        "**Chance of passing**, candidates whose true shares follow the prior, judged by one "
        f"sitting, cut {CUT} of {model.ITEMS}; the second sitting tells.\n\n"
        + _table(("forecast", "candidates", "mean forecast", "passed"), rows)
    )


def written(document: str) -> str:
    """A document with fresh figures between its marks."""
    head, _, rest = document.partition(BEGIN)
    _, _, tail = rest.partition(END)
    return f"{head}{BEGIN}\n{figures()}\n{END}{tail}"


def main() -> int:
    """Write the figures into the document."""
    DOCUMENT.write_text(written(DOCUMENT.read_text("utf-8")), "utf-8")
    print(f"{DOCUMENT} is up to date")
    return 0


if __name__ == "__main__":
    sys.exit(main())
