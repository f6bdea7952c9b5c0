"""Rules about forms and whole banks, and the statistics behind them.

A form is a small sample, so its counts need only lie within the 95 % interval of the binomial
distribution at the limit; a bank of several forms has to keep the limits themselves.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from core.bank.check.rendered import Context, Rendered, words
from core.bank.check.values import GroupStatistics, Spread
from core.bank.check.words import QUALIFIER
from core.bank.model import ItemType

_MUCH_LONGER = 1.25
_TAIL = 0.025


@dataclass(frozen=True)
class Group:
    """The items of a form, or of the whole bank."""

    name: str
    form: str
    """Empty for a whole bank."""
    items: tuple[Rendered, ...]
    small: bool
    """Judged within the binomial interval."""

    @cached_property
    def singles(self) -> tuple[Rendered, ...]:
        """Single-answer items."""
        return tuple(rendered for rendered in self.items if rendered.is_single)

    def at_most(self, limit: float, total: int) -> float:
        """Largest count that a limit from above allows."""
        return binomial_interval(total, limit)[1] if self.small else limit * total

    def at_least(self, limit: float, total: int) -> float:
        """Smallest count that a limit from below allows."""
        return binomial_interval(total, limit)[0] if self.small else limit * total


def groups_of(context: Context) -> tuple[Group, ...]:
    """The bank, and each of its forms where it is not itself just one form."""
    forms = sorted({r.item.form for r in context.items if r.item.form})
    each = tuple(
        Group(
            name=f"form {form}",
            form=form,
            items=tuple(r for r in context.items if r.item.form == form),
            small=True,
        )
        for form in forms
    )
    if len(each) == 1 and len(each[0].items) == len(context.items):
        return each
    small = len(context.items) <= context.exam.items
    return (Group(name="the bank", form="", items=context.items, small=small), *each)


def binomial_interval(total: int, share: float) -> tuple[int, int]:
    """Central 95 % interval of Binomial(total, share): exact, from its distribution function."""
    p = min(max(share, 0.0), 1.0)
    below, low = 0.0, None
    for count in range(total + 1):
        below += math.comb(total, count) * p**count * (1 - p) ** (total - count)
        if low is None and below > _TAIL:
            low = count
        if below >= 1 - _TAIL:
            return (low or 0), count
    return (low or 0), total


def form_blueprint(group: Group, context: Context) -> Iterator[str]:
    """A fixed form has exactly the items, and the scored items, of the blueprint."""
    for domain in context.exam.domains if group.form else ():
        mine = [r.item for r in group.items if r.item.domain == domain.number]
        scored = sum(item.scored for item in mine)
        if (len(mine), scored) != (domain.items, domain.scored):
            yield (
                f"domain {domain.number} has {len(mine)} items, {scored} of them scored; the exam "
                f"asks for {domain.items} and {domain.scored}"
            )


def domain_weights(group: Group, context: Context) -> Iterator[str]:
    """Domains in the proportions of the blueprint."""
    exam, total = context.exam, len(group.items)
    for domain in exam.domains:
        count = sum(r.item.domain == domain.number for r in group.items)
        wanted, slack = domain.items / exam.items, context.soundness.domain_tolerance
        low = group.at_least(wanted - slack, total)
        high = group.at_most(wanted + slack, total)
        if not low <= count <= high:
            yield (
                f"domain {domain.number} has {_percent(count, total)} of the items; the blueprint "
                f"has {wanted:.0%} ± {100 * slack:g} points"
            )


def task_coverage(group: Group, context: Context) -> Iterator[str]:
    """Every task statement has an item."""
    covered = {(r.item.domain, r.item.task) for r in group.items}
    missing = [
        task.id
        for domain in context.exam.domains
        for task in domain.tasks
        if (domain.number, task.id) not in covered
    ]
    if missing:
        yield f"no item for task {', '.join(missing)}"


def key_position(group: Group, context: Context) -> Iterator[str]:
    """Keys are spread evenly over the positions as authored."""
    count = context.soundness.single_options
    singles = [r for r in group.singles if len(r.options) == count]
    low, high = context.soundness.key_position
    found = Counter(r.key_position for r in singles)
    for position in range(count) if singles else ():
        total = len(singles)
        if not group.at_least(low, total) <= found[position] <= group.at_most(high, total):
            yield (
                f"the key stands at place {position + 1} in {_percent(found[position], total)} of "
                f"the single-answer items; the limits are {low:.0%} and {high:.0%}"
            )


def key_longest(group: Group, context: Context) -> Iterator[str]:
    """The key is not the longest option too often."""
    yield from _too_often(group, _longest, context.soundness.key_longest, "the longest option")


def key_much_longest(group: Group, context: Context) -> Iterator[str]:
    """The key is seldom much longer than every distractor."""
    what = f"over {_MUCH_LONGER} times as long as the longest distractor"
    yield from _too_often(group, _much_longest, context.soundness.key_much_longest, what)


def key_shortest(group: Group, context: Context) -> Iterator[str]:
    """The key is not the shortest option too often."""
    yield from _too_often(group, _shortest, context.soundness.key_shortest, "the shortest option")


def multiple_share(group: Group, context: Context) -> Iterator[str]:
    """As many multiple-response items as the exam has."""
    low, high = context.soundness.multiple_share
    total = len(group.items)
    count = sum(r.item.type is ItemType.MULTIPLE for r in group.items)
    if not group.at_least(low, total) <= count <= group.at_most(high, total):
        yield (
            f"{_percent(count, total)} of the items are multiple response; the limits are "
            f"{low:.0%} and {high:.0%}"
        )


def _longest(rendered: Rendered) -> bool:
    return len(rendered.keys[0]) >= max(map(len, rendered.distractors))


def _much_longest(rendered: Rendered) -> bool:
    return len(rendered.keys[0]) > _MUCH_LONGER * max(map(len, rendered.distractors))


def _shortest(rendered: Rendered) -> bool:
    return len(rendered.keys[0]) <= min(map(len, rendered.distractors))


def _too_often(group: Group, holds: object, limit: float, what: str) -> Iterator[str]:
    assert callable(holds)
    total = len(group.singles)
    count = sum(bool(holds(r)) for r in group.singles)
    if count > group.at_most(limit, total):
        yield (
            f"the key is {what} in {_percent(count, total)} of the single-answer items; the limit "
            f"is {limit:.0%}"
        )


def _percent(count: int, total: int) -> str:
    return f"{count} of {total} ({count / max(1, total):.0%})"


def statistics_of(group: Group) -> GroupStatistics:
    """Distributions of a group."""
    items = [r.item for r in group.items]
    total, singles = max(1, len(items)), max(1, len(group.singles))
    places = Counter(r.key_position for r in group.singles)
    ratings = [item.angoff for item in items if item.angoff is not None]
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
        key_positions=tuple(places[i] / singles for i in range(max(places, default=-1) + 1)),
        key_longest=sum(map(_longest, group.singles)) / singles,
        key_much_longest=sum(map(_much_longest, group.singles)) / singles,
        key_shortest=sum(map(_shortest, group.singles)) / singles,
        qualifier_share=sum(bool(QUALIFIER.search(r.stem)) for r in group.items) / total,
        stem_words=_spread([len(words(r.stem)) for r in group.items]),
        option_words=_spread([len(words(o)) for r in group.items for o in r.options]),
        option_spread=_spread([r.spread for r in group.items]),
        angoff_mean=sum(ratings) / len(ratings) if ratings else None,
    )


def _counts(values: Iterable[str]) -> dict[str, int]:
    return dict(sorted(Counter(values).items()))


def _spread(values: Sequence[float]) -> Spread:
    ordered = sorted(values) or [0.0]
    ranks = (math.ceil(q * len(ordered)) - 1 for q in (0.1, 0.5, 0.9))
    low, middle, high = (round(float(ordered[max(0, rank)]), 2) for rank in ranks)
    return low, middle, high
