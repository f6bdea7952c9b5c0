"""What each item type means: what a response is, when it is complete, when it is right.

Types form an open set. A response and a key are always a tuple of strings, as in IMS QTI's
cardinalities (https://www.imsglobal.org/spec/qti/v3p0/impl): identifiers for choices and
orderings, ``"prompt option"`` directed pairs for matchings. Nothing outside this module asks which
type an item has in order to judge a response.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from core.bank.model import Item, ItemType

Response = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Interaction:
    """The rules of one item type.

    ``key`` gives the right response; ``expected`` the number of responses that make it complete;
    ``legal`` whether a (possibly partial) response may be recorded at all; ``same`` whether two
    responses are equal in the sense of this type (order counts or not).
    """

    key: Callable[[Item], Response]
    expected: Callable[[Item], int]
    legal: Callable[[Item, Response], bool]
    ordered: bool
    """Whether the order of the responses carries meaning."""


def _option_ids(item: Item) -> set[str]:
    return {option.id for option in item.options}


def _distinct_options(item: Item, response: Response) -> bool:
    return len(set(response)) == len(response) and set(response) <= _option_ids(item)


def _pairs_key(item: Item) -> Response:
    return tuple(f"{prompt} {option}" for prompt, option in item.pairs)


def _legal_pairs(item: Item, response: Response) -> bool:
    prompts = {prompt.id for prompt in item.prompts}
    pairs = [tuple(pair.split(" ")) for pair in response]
    if any(len(pair) != 2 for pair in pairs):
        return False
    used = [pair[0] for pair in pairs]
    return (
        len(set(used)) == len(used)
        and set(used) <= prompts
        and {pair[1] for pair in pairs} <= _option_ids(item)
    )


def _key_count(item: Item) -> int:
    return len(item.keys)


_INTERACTIONS: dict[ItemType, Interaction] = {
    ItemType.SINGLE: Interaction(
        key=lambda item: item.keys,
        expected=lambda _item: 1,
        legal=lambda item, response: len(response) <= 1 and _distinct_options(item, response),
        ordered=False,
    ),
    ItemType.MULTIPLE: Interaction(
        key=lambda item: item.keys,
        expected=_key_count,
        legal=lambda item, response: (
            len(response) <= _key_count(item) and _distinct_options(item, response)
        ),
        ordered=False,
    ),
    ItemType.ORDERING: Interaction(
        key=lambda item: item.sequence,
        expected=lambda item: len(item.sequence),
        legal=_distinct_options,
        ordered=True,
    ),
    ItemType.MATCHING: Interaction(
        key=_pairs_key,
        expected=lambda item: len(item.prompts),
        legal=_legal_pairs,
        ordered=False,
    ),
}


def key(item: Item) -> Response:
    """The right response to an item."""
    return _INTERACTIONS[item.type].key(item)


def expected(item: Item) -> int:
    """How many responses make an item complete."""
    return _INTERACTIONS[item.type].expected(item)


def is_legal(item: Item, response: Response) -> bool:
    """Whether a response, complete or partial, may be recorded (over-selection may not)."""
    return _INTERACTIONS[item.type].legal(item, response)


def is_complete(item: Item, response: Response) -> bool:
    """Whether exactly as many responses are given as the item asks for."""
    return len(response) == expected(item)


def is_correct(item: Item, response: Response) -> bool:
    """Dichotomous, all-or-nothing scoring: the whole response equals the key."""
    rules = _INTERACTIONS[item.type]
    right = rules.key(item)
    return response == right if rules.ordered else set(response) == set(right)


def toggled(item: Item, response: Response, option_id: str) -> Response:
    """The response after a click on an option of a choice item.

    A radio button replaces, a check box is added or taken away. The result may be illegal
    (over-selection); the caller asks :func:`is_legal`.
    """
    if item.type is ItemType.SINGLE:
        return (option_id,)
    if option_id in response:
        return tuple(chosen for chosen in response if chosen != option_id)
    chosen = {*response, option_id}
    return tuple(option.id for option in item.options if option.id in chosen)
