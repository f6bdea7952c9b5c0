"""Rules about forms and whole banks.

A form is a small sample, so its counts need only lie within the 95 % interval of the binomial
distribution at the limit; a bank of several forms has to keep the limits themselves.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from core.bank.check.rendered import Context, Rendered
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
    yield from _too_often(group, longest, context.soundness.key_longest, "the longest option")


def key_much_longest(group: Group, context: Context) -> Iterator[str]:
    """The key is seldom much longer than every distractor."""
    what = f"over {_MUCH_LONGER} times as long as the longest distractor"
    yield from _too_often(group, much_longest, context.soundness.key_much_longest, what)


def key_shortest(group: Group, context: Context) -> Iterator[str]:
    """The key is not the shortest option too often."""
    yield from _too_often(group, shortest, context.soundness.key_shortest, "the shortest option")


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


def form_services(group: Group, context: Context) -> Iterator[str]:
    """A fixed form is about many services and concepts."""
    least = context.soundness.form_services
    found = {name.casefold() for r in group.items for name in r.item.services}
    if group.form and len(found) < least:
        yield f"the items are about {len(found)} services and concepts; the least is {least}"


def form_topics(group: Group, context: Context) -> Iterator[str]:
    """A fixed form has enough items of the topics that the exam names."""
    for wanted in context.soundness.form_topics if group.form else ():
        count = sum(wanted.topic in r.item.topics for r in group.items)
        if count < wanted.least:
            yield f"{count} items have the topic “{wanted.topic}”; the least is {wanted.least}"


def form_exhibits(group: Group, context: Context) -> Iterator[str]:
    """A fixed form has enough exhibits."""
    count, least = sum(r.has_exhibit for r in group.items), context.soundness.form_exhibits
    if group.form and count < least:
        yield f"{count} items have an exhibit; the least is {least}"


def longest(rendered: Rendered) -> bool:
    """Whether the key is the longest option; a tie counts."""
    return len(rendered.keys[0]) >= max(map(len, rendered.distractors))


def much_longest(rendered: Rendered) -> bool:
    """Whether the key is over 1.25 times as long as every distractor."""
    return len(rendered.keys[0]) > _MUCH_LONGER * max(map(len, rendered.distractors))


def shortest(rendered: Rendered) -> bool:
    """Whether the key is the shortest option; a tie counts."""
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
