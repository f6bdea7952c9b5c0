"""Work on the item shown: answering, flags, comments, highlights, strike-outs, the whiteboard."""

from __future__ import annotations

from core.exam import itemtypes
from core.exam.delivery import Delivery
from core.exam.drafts import Draft, no, require
from core.exam.events import EventKind
from core.exam.intents import Choose, Comment, Draw, Flag, Highlight, Refusal, Refused, Strike
from core.exam.phases import Phase
from core.exam.sitting import SittingState
from core.exam.tools import (
    HIGHLIGHT_LIMIT,
    Highlighted,
    board_payload,
    is_place,
    with_highlight,
)

COMMENT_LIMIT = 4000
"""Characters of a comment that are kept."""


def choose(delivery: Delivery, state: SittingState, intent: Choose) -> list[Draft]:
    """A click on an option."""
    require(state, Phase.ITEM)
    item = delivery.items[state.position].item
    if intent.option not in {known.id for known in item.options}:
        raise Refused(Refusal.NO_SUCH)
    return respond(delivery, state, itemtypes.toggled(item, state.item.response, intent.option))


def respond(delivery: Delivery, state: SittingState, response: tuple[str, ...]) -> list[Draft]:
    """A whole response."""
    require(state, Phase.ITEM)
    if response == state.item.response:
        return []
    if state.item.revealed:
        return no()
    if not itemtypes.is_legal(delivery.items[state.position].item, response):
        raise Refused(Refusal.TOO_MANY)
    return [(EventKind.ANSWERED, {"item": state.position, "response": list(response)})]


def reveal(delivery: Delivery, state: SittingState) -> list[Draft]:
    """The key of the item is shown, which closes the item."""
    require(state, Phase.ITEM)
    if not delivery.driver.switches.instant_marks:
        return no()
    return [] if state.item.revealed else [(EventKind.REVEALED, {"item": state.position})]


def flag(delivery: Delivery, state: SittingState, intent: Flag) -> list[Draft]:
    """Set or remove a flag."""
    require(state, Phase.ITEM, Phase.REVIEW)
    if not delivery.driver.switches.flag:
        return no()
    if intent.item not in state.part.items:
        raise Refused(Refusal.NO_SUCH)
    if state.phase is Phase.ITEM and intent.item != state.position:
        return no()
    if state.items[intent.item].flagged == intent.on:
        return []
    return [(EventKind.FLAGGED, {"item": intent.item, "on": intent.on})]


def comment(delivery: Delivery, state: SittingState, intent: Comment) -> list[Draft]:
    """Keep a comment."""
    require(state, Phase.ITEM)
    if not delivery.driver.switches.comment:
        return no()
    kept = intent.text[:COMMENT_LIMIT]
    if kept == state.item.comment:
        return []
    return [(EventKind.COMMENTED, {"item": state.position, "text": kept})]


def highlight(delivery: Delivery, state: SittingState, intent: Highlight) -> list[Draft]:
    """Highlight a piece of text, or take the highlight away from it."""
    require(state, Phase.ITEM)
    if not delivery.driver.switches.highlight:
        return no()
    if not is_place(delivery.items[state.position], intent.piece):
        raise Refused(Refusal.NO_SUCH)
    pieces = with_highlight(state.item.highlights, intent.piece, on=intent.on)
    if len(pieces) > HIGHLIGHT_LIMIT:
        raise Refused(Refusal.TOO_MANY)
    return _highlighted(state, pieces)


def clear_highlights(delivery: Delivery, state: SittingState) -> list[Draft]:
    """Take every highlight of the item away."""
    require(state, Phase.ITEM)
    return _highlighted(state, ()) if delivery.driver.switches.highlight else no()


def strike(delivery: Delivery, state: SittingState, intent: Strike) -> list[Draft]:
    """Strike an option out, or take the stroke away. It changes no answer."""
    require(state, Phase.ITEM)
    if not delivery.driver.switches.strike_out:
        return no()
    item = delivery.items[state.position].item
    if intent.option not in {known.id for known in item.options}:
        raise Refused(Refusal.NO_SUCH)
    if (intent.option in state.item.struck) == intent.on:
        return []
    payload = {"item": state.position, "option": intent.option, "on": intent.on}
    return [(EventKind.STRUCK, payload)]


def draw(delivery: Delivery, state: SittingState, intent: Draw) -> list[Draft]:
    """Add a mark to the whiteboard."""
    require(state, Phase.ITEM, Phase.REVIEW)
    if not delivery.driver.switches.whiteboard:
        return no()
    if not intent.mark.legal:
        raise Refused(Refusal.NO_SUCH)
    if len(state.board) >= delivery.driver.limits.whiteboard_marks:
        raise Refused(Refusal.TOO_MANY)
    return [(EventKind.DRAWN, board_payload(intent.mark))]


def undo_drawing(delivery: Delivery, state: SittingState) -> list[Draft]:
    """Take the last mark on the whiteboard back."""
    require(state, Phase.ITEM, Phase.REVIEW)
    if not delivery.driver.switches.whiteboard:
        return no()
    return [(EventKind.UNDRAWN, {})] if state.board else []


def _highlighted(state: SittingState, pieces: tuple[Highlighted, ...]) -> list[Draft]:
    if pieces == state.item.highlights:
        return []
    listed = [[piece.where, piece.start, piece.end] for piece in pieces]
    return [(EventKind.HIGHLIGHTED, {"item": state.position, "pieces": listed})]
