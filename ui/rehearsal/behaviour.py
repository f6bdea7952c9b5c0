"""How the scripted candidate behaves: decided before the sitting, from a seed. Knows no window."""

from __future__ import annotations

from dataclasses import dataclass

from core.bank.model import ItemType
from core.exam import itemtypes
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
    mean_ms = pace * delivery.minutes * 60_000 / count
    return [
        _plan(
            delivered,
            behaviour,
            seed,
            right=index in right,
            leave_open=index in open_items,
            think_ms=round(mean_ms * (0.5 + fraction(seed, "pace", index))),
        )
        for index, delivered in enumerate(delivery.items)
    ]


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
    key = itemtypes.key(item)
    distractors = shuffled(
        [option.id for option in item.options if option.id not in key], seed, "wrong", item.id
    )
    if item.type is ItemType.SINGLE:
        return (distractors[0],)
    chosen = {*key[: len(key) - 1], distractors[0]}
    return tuple(option.id for option in item.options if option.id in chosen)


def _ranks(count: int, seed: int, label: str) -> list[int]:
    return shuffled(range(count), seed, label)
