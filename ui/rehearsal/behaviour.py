"""How the scripted candidate behaves: decided before the sitting, from a seed. Knows no window."""

from __future__ import annotations

from dataclasses import dataclass

from core.bank.model import Item, ItemType
from core.exam import itemtypes
from core.exam.allowance import section_minutes
from core.exam.delivery import DeliveredItem, Delivery
from core.exam.draw import fraction, shuffled


@dataclass(frozen=True, slots=True, kw_only=True)
class Behaviour:
    """Habits, as shares of the items from 0 to 1."""

    accuracy: float = 0.8
    """Answered right, of those answered."""
    flags: float = 0.2
    changes: float = 0.15
    """Answered otherwise at first."""
    comments: float = 0.05
    leaves_open: float = 0.0
    runs_out_of_time: bool = False
    """Is too slow, so that the time ends the items."""
    pace: float = 0.75
    """Share of the time allowed that the first pass takes."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """What the candidate does with one item."""

    response: tuple[str, ...]
    """Final response; empty: left open."""
    first: tuple[str, ...]
    """Given before it; empty: none."""
    flag: bool
    comment: str
    think_ms: int


def plan(delivery: Delivery, behaviour: Behaviour, seed: int) -> list[Plan]:
    """One plan an item, in the order delivered."""
    count = len(delivery.items)
    ranked = _ranks(count, seed, "open")
    open_items = set(ranked[: round(behaviour.leaves_open * count)])
    answered = [index for index in _ranks(count, seed, "right") if index not in open_items]
    right = set(answered[: round(behaviour.accuracy * len(answered))])
    pace = 1.3 if behaviour.runs_out_of_time else behaviour.pace
    means = _mean_minutes(delivery)
    forced = _never_open(delivery)
    return [
        _plan(
            delivered,
            behaviour,
            seed,
            right=index in right,
            leave_open=index in open_items and delivered.item.domain not in forced,
            think_ms=round(
                60_000 * pace * means[delivered.item.domain] * (0.5 + fraction(seed, "pace", index))
            ),
        )
        for index, delivered in enumerate(delivery.items)
    ]


def _mean_minutes(delivery: Delivery) -> dict[int, float]:
    """Minutes an item if the time of its section were spread evenly, by domain."""
    exam = delivery.exam
    domains = [section.domains for section in exam.sections]
    domains = domains or [tuple(domain.number for domain in exam.domains)]
    means = {}
    for minutes, held in zip(section_minutes(exam, delivery.allowance), domains, strict=True):
        count = sum(delivered.item.domain in held for delivered in delivery.items)
        means.update(dict.fromkeys(held, minutes / max(1, count)))
    return means


def _never_open(delivery: Delivery) -> set[int]:
    """Domains of the sections that do not go on before an item is answered."""
    sections = delivery.exam.sections
    return {number for each in sections if each.complete_only for number in each.domains}


def _plan(
    delivered: DeliveredItem,
    behaviour: Behaviour,
    seed: int,
    *,
    right: bool,
    leave_open: bool,
    think_ms: int,
) -> Plan:
    item = delivered.item
    key, wrong = itemtypes.key(item), _wrong(delivered, seed)
    final = () if leave_open else key if right else wrong
    changes = bool(final) and fraction(seed, "change", item.id) < behaviour.changes
    return Plan(
        response=final,
        first=(wrong if final == key else key) if changes else (),
        flag=fraction(seed, "flag", item.id) < behaviour.flags,
        comment="Check this again." if fraction(seed, "note", item.id) < behaviour.comments else "",
        think_ms=think_ms,
    )


def _wrong(delivered: DeliveredItem, seed: int) -> tuple[str, ...]:
    """A complete response that is not the key."""
    item = delivered.item
    if item.type is ItemType.ORDERING:
        return _wrong_order(item, seed)
    if item.type is ItemType.MATCHING:
        return _wrong_pairs(item, seed)
    key = itemtypes.key(item)
    distractors = shuffled(
        [option.id for option in item.options if option.id not in key], seed, "wrong", item.id
    )
    if item.type is ItemType.SINGLE:
        return (distractors[0],)
    chosen = {*key[: len(key) - 1], distractors[0]}
    return tuple(option.id for option in item.options if option.id in chosen)


def _wrong_order(item: Item, seed: int) -> tuple[str, ...]:
    """The right order with two neighbours exchanged."""
    order = list(item.sequence)
    place = shuffled(range(len(order) - 1), seed, "wrong", item.id)[0]
    order[place : place + 2] = reversed(order[place : place + 2])
    return tuple(order)


def _wrong_pairs(item: Item, seed: int) -> tuple[str, ...]:
    """The right pairs, but for one prompt with another option."""
    pairs = dict(item.pairs)
    prompt = shuffled([each.id for each in item.prompts], seed, "wrong", item.id)[0]
    others = [option.id for option in item.options if option.id != pairs[prompt]]
    pairs[prompt] = shuffled(others, seed, "other", item.id)[0]
    return tuple(f"{each.id} {pairs[each.id]}" for each in item.prompts)


def _ranks(count: int, seed: int, label: str) -> list[int]:
    return shuffled(range(count), seed, label)
