"""From item to item: what Next, Previous, the navigator and a review lead to."""

from __future__ import annotations

from typing import assert_never

from core.exam import itemtypes
from core.exam.delivery import Delivery
from core.exam.drafts import Draft, no, require
from core.exam.events import EventKind
from core.exam.intents import Refusal, Refused
from core.exam.phases import Phase, ReviewMode, Way
from core.exam.sitting import SittingState


def review_set(delivery: Delivery, state: SittingState, mode: ReviewMode) -> tuple[int, ...]:
    """Indices of the items of the section that a review in that mode walks."""
    match mode:
        case ReviewMode.ALL:
            return tuple(state.part.items)
        case ReviewMode.INCOMPLETE:
            return incomplete(delivery, state)
        case ReviewMode.FLAGGED:
            return tuple(i for i in state.part.items if state.items[i].flagged)
        case ReviewMode.UNFLAGGED:
            return tuple(i for i in state.part.items if not state.items[i].flagged)
        case _:
            assert_never(mode)


def incomplete(delivery: Delivery, state: SittingState) -> tuple[int, ...]:
    """Indices of the section's items without a complete response; unseen ones count."""
    return tuple(index for index in state.part.items if not is_complete(delivery, state, index))


def is_complete(delivery: Delivery, state: SittingState, index: int) -> bool:
    """Whether the item at an index has a complete response."""
    return itemtypes.is_complete(delivery.items[index].item, state.items[index].response)


def require_complete(delivery: Delivery, state: SittingState) -> None:
    """Raise Refused where the section asks for a complete response before one goes on."""
    if state.part.complete_only and not is_complete(delivery, state, state.position):
        raise Refused(Refusal.TOO_FEW)


def neighbour(state: SittingState, step: int) -> int | None:
    """Item that Next (+1) or Previous (-1) leads to; None at the end of the set walked."""
    if step < 0 and state.part.forward_only:
        return None
    walked = state.walk.items if state.walk else tuple(state.part.items)
    if state.position not in walked:
        return None
    place = walked.index(state.position) + step
    return walked[place] if 0 <= place < len(walked) else None


def reviewable(delivery: Delivery, state: SittingState) -> bool:
    """Whether a review screen follows the last item of the section."""
    return delivery.driver.switches.review_screen and not state.part.forward_only


def navigable(delivery: Delivery, state: SittingState) -> bool:
    """Whether the navigator can be opened at the item shown."""
    free = state.walk is None and not state.part.forward_only
    return delivery.driver.switches.navigator and free


def shown(index: int, way: Way) -> Draft:
    """An item comes on the screen."""
    return (EventKind.SHOWN, {"item": index, "way": way.value})


def step(delivery: Delivery, state: SittingState, *, forward: bool) -> list[Draft]:
    """Next or Previous."""
    if forward:
        require_complete(delivery, state)
    target = neighbour(state, 1 if forward else -1)
    if target is not None:
        return [shown(target, Way.NEXT if forward else Way.PREVIOUS)]
    if not forward or (state.walk is None and not reviewable(delivery, state)):
        return no()
    return [(EventKind.REVIEWED, {})]


def go_to(delivery: Delivery, state: SittingState, index: int) -> list[Draft]:
    """An item picked in the navigator or on the review screen."""
    require(state, Phase.ITEM, Phase.REVIEW)
    if index not in state.part.items:
        raise Refused(Refusal.NO_SUCH)
    if state.phase is Phase.REVIEW:
        return [_walked(ReviewMode.ALL, tuple(state.part.items)), shown(index, Way.REVIEW)]
    if not navigable(delivery, state):
        return no()
    require_complete(delivery, state)
    return [] if index == state.position else [shown(index, Way.NAVIGATOR)]


def start_walk(delivery: Delivery, state: SittingState, mode: ReviewMode) -> list[Draft]:
    """A review of a set of items begins."""
    require(state, Phase.REVIEW)
    if mode is ReviewMode.UNFLAGGED and not delivery.driver.switches.review_unflagged:
        return no()
    chosen = review_set(delivery, state, mode)
    if not chosen:
        raise Refused(Refusal.EMPTY_SET)
    return [_walked(mode, chosen), shown(chosen[0], Way.REVIEW)]


def _walked(mode: ReviewMode, items: tuple[int, ...]) -> Draft:
    return (EventKind.WALKED, {"mode": mode.value, "items": list(items)})
