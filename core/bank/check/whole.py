"""Rules about what was measured of the whole bank: ratings, shape, blind records, the report."""

from __future__ import annotations

from collections.abc import Iterator

from core.bank.check.bankreport import is_current
from core.bank.check.rendered import Context
from core.bank.check.values import Figures, GuessRate, Tally

_ROUNDING = 1e-9
_MANY = 10
"""Items named in one message."""


def form_angoff(figures: Figures, context: Context) -> Iterator[tuple[str, str]]:
    """Forms are alike in mean Angoff rating."""
    if len(figures.groups) < 2:
        return
    means = {g.name: g.angoff_mean for g in figures.groups[1:] if g.angoff_mean is not None}
    if not means:
        return
    low, high = min(means, key=lambda n: means[n]), max(means, key=lambda n: means[n])
    limit = context.soundness.angoff_tolerance
    if means[high] - means[low] > limit + _ROUNDING:
        yield (
            figures.groups[0].name,
            f"the mean Angoff rating is {means[low]:.3f} in {low} and {means[high]:.3f} in {high}; "
            f"the limit of the difference is {limit:g}",
        )


def shape_guesser(figures: Figures, context: Context) -> Iterator[tuple[str, str]]:
    """A classifier does not find the keys by the options' surface."""
    shape, limits = figures.shape, context.soundness
    if shape is None:
        return
    excess = shape.accuracy - shape.chance
    if excess > limits.shape_excess and shape.p_value < limits.shape_p:
        yield (
            figures.groups[0].name,
            f"the shape of the options gives away {shape.accuracy:.1%} of {shape.items} keys "
            f"(chance {shape.chance:.0%}, p = {shape.p_value:.3f}); strongest cues: "
            f"{', '.join(shape.cues)}",
        )


def blind_file(figures: Figures, _context: Context) -> Iterator[tuple[str, str]]:
    """Blind records can be read, and are of items of the bank."""
    if figures.blind is None:
        return
    for fault in figures.blind.faults:
        yield figures.groups[0].name, fault
    if figures.blind.strangers:
        named = ", ".join(figures.blind.strangers[:_MANY])
        yield figures.groups[0].name, f"recorded, but no items of this bank: {named}"


def blind_unsolved(figures: Figures, _context: Context) -> Iterator[tuple[str, str]]:
    """Every item was solved by two who did not know the key, as it is now."""
    if figures.blind is not None:
        for item, why in figures.blind.unsolved:
            yield item, f"counts as unsolved: {why}"


def blind_dispute(figures: Figures, _context: Context) -> Iterator[tuple[str, str]]:
    """Whatever solvers did not answer with the key is settled."""
    if figures.blind is None:
        return
    for dispute in figures.blind.disputes:
        if not dispute.settlement:
            yield dispute.item, f"not settled; the key is {dispute.key}; {dispute.answers}"


def blind_agreement(figures: Figures, context: Context) -> Iterator[tuple[str, str]]:
    """Solvers, after settlement, agree with the key."""
    least = context.soundness.blind_agreement
    if figures.blind is None or not figures.blind.solved:
        return
    found = figures.blind.agreement
    if found.share < least:
        yield (
            figures.groups[0].name,
            f"solvers agree with the key in {found}; the least is {least:.0%}",
        )


def blind_guess(figures: Figures, context: Context) -> Iterator[tuple[str, str]]:
    """Guessers who see the options alone are near chance."""
    for row in figures.blind.guessers if figures.blind else ():
        limit = guess_limit(row, context)
        if row.judged and row.rate.share > limit:
            yield row.group, f"{row.guesser} guessed {row.rate} keys; the limit is {limit:.0%}"


def guess_limit(row: GuessRate, context: Context) -> float:
    """Largest share of right guesses allowed."""
    limits = context.soundness
    return limits.blind_guess_form if row.small else limits.blind_guess


def blind_yes(figures: Figures, context: Context) -> Iterator[tuple[str, str]]:
    """Solvers seldom find a stem overspecified or an option impossible."""
    if figures.blind is None:
        return
    asked: tuple[tuple[str, Tally], ...] = (
        ("the stem overspecified", figures.blind.overspecified),
        ("an option impossible", figures.blind.impossible),
    )
    limit = context.soundness.blind_yes
    for what, found in asked:
        if found.share > limit:
            yield (
                figures.groups[0].name,
                f"solvers find {what} in {found}; the limit is {limit:.0%}",
            )


def report_current(figures: Figures, context: Context) -> Iterator[tuple[str, str]]:
    """A bank's REPORT.md, where there is one, states the present figures."""
    if not is_current(context.folder, context.exam, figures):
        yield (
            figures.groups[0].name,
            "REPORT.md is not current; 'carrel bank report FOLDER' writes it anew",
        )
