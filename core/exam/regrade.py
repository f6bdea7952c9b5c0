"""Grading a past sitting anew, by keys that a later version of the bank has corrected.

Only keys are taken over. Stem, options and Angoff ratings stay as they were delivered, so the cut
stays too; the original result is never changed, a re-grade stands beside it.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from core.bank.model import Item
from core.exam import itemtypes
from core.exam.delivery import DeliveredItem, Delivery
from core.exam.result import Outcome, Result
from core.exam.scoring import score
from core.exam.sitting import SittingState


@dataclass(frozen=True, slots=True, kw_only=True)
class Score:
    """The figures of a result."""

    outcome: Outcome
    scaled: int
    raw: int
    scored: int
    cut: int


@dataclass(frozen=True, slots=True, kw_only=True)
class KeyChange:
    """An item whose key was corrected since it was delivered."""

    index: int
    """Place in the form, from 0."""
    item: str
    scored: bool
    old_key: tuple[str, ...]
    new_key: tuple[str, ...]
    was_correct: bool
    correct: bool
    """Whether the response is right by the new key."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Regrade:
    """Old and new score of a sitting side by side."""

    sitting: str
    at: str
    """When it was graded anew, ISO 8601 in UTC."""
    bank_hash: str
    """Version of the bank that the keys come from."""
    before: Score
    """The original result."""
    after: Score
    changes: tuple[KeyChange, ...]
    """Empty if no key differs from the one delivered."""
    left_out: tuple[str, ...]
    """Items that are gone, or were rewritten so that their keys cannot be compared."""


@dataclass(frozen=True, slots=True)
class Compared:
    """A delivery with the keys of another version of the bank."""

    delivery: Delivery
    changes: tuple[tuple[int, tuple[str, ...], tuple[str, ...]], ...]
    """Index, old key, new key."""
    left_out: tuple[str, ...]


def regrade(
    sitting: str,
    at: str,
    bank_hash: str,
    compared: Compared,
    state: SittingState,
    result: Result,
) -> Regrade:
    """The re-grade of a sitting whose original result is given."""
    after = score(compared.delivery, state)
    return Regrade(
        sitting=sitting,
        at=at,
        bank_hash=bank_hash,
        before=score_of(result),
        after=score_of(after),
        changes=tuple(
            KeyChange(
                index=index,
                item=result.items[index].item_id,
                scored=result.items[index].scored,
                old_key=old,
                new_key=new,
                was_correct=result.items[index].correct,
                correct=after.items[index].correct,
            )
            for index, old, new in compared.changes
        ),
        left_out=compared.left_out,
    )


def score_of(result: Result) -> Score:
    """The figures of a result alone."""
    return Score(
        outcome=result.outcome,
        scaled=result.scaled,
        raw=result.raw,
        scored=result.scored,
        cut=result.cut,
    )


def compare(delivery: Delivery, current: Mapping[str, Item]) -> Compared:
    """A delivery with the keys of the items of the same id in ``current``, where they differ.

    A key is taken over only where the item still asks the same: same type, same options and
    prompts, same number of answers. Other items keep the key they were delivered with.
    """
    items: list[DeliveredItem] = []
    changes: list[tuple[int, tuple[str, ...], tuple[str, ...]]] = []
    left_out: list[str] = []
    for index, delivered in enumerate(delivery.items):
        now = current.get(delivered.item.id)
        if now is None or not _comparable(delivered.item, now):
            left_out.append(delivered.item.id)
            items.append(delivered)
            continue
        old, new = itemtypes.key(delivered.item), itemtypes.key(now)
        if itemtypes.is_correct(now, old):
            items.append(delivered)
            continue
        changes.append((index, old, new))
        items.append(replace(delivered, item=_with_key(delivered.item, now)))
    return Compared(replace(delivery, items=tuple(items)), tuple(changes), tuple(left_out))


def _comparable(old: Item, new: Item) -> bool:
    return (
        old.type is new.type
        and {option.id for option in old.options} == {option.id for option in new.options}
        and {prompt.id for prompt in old.prompts} == {prompt.id for prompt in new.prompts}
        and itemtypes.expected(old) == itemtypes.expected(new)
    )


def _with_key(old: Item, new: Item) -> Item:
    """The item as delivered, with the key of another version."""
    return replace(
        old,
        options=tuple(
            replace(option, correct=new.option(option.id).correct) for option in old.options
        ),
        sequence=new.sequence,
        pairs=new.pairs,
    )
