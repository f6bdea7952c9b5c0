"""Words of the question screen that are ours: the real driver has no such element."""

from __future__ import annotations

from ui.presenters.room.english import count

STRUCK_OUT = "struck out"
RIGHT_OPTION = "✓ Right answer"
WRONG_OPTION = "✗ Not a right answer"
SPOKEN_MARKS = {RIGHT_OPTION: "right answer", WRONG_OPTION: "not a right answer"}
SHOWN_RIGHT = "✓ Right. The answer is {key}."
SHOWN_WRONG = "✗ Wrong. The answer is {key}."
SHOWN_OPEN = "Not answered. The answer is {key}."

WAITING_TITLE = "To be put in order"
PLACED_TITLE = "Your order, first to last"
NOT_ORDERED = "not yet in order"
TO_ORDER = "&Add to order"
FROM_ORDER = "Take &out of order"
ORDER_HINT = (
    "Drag with the mouse, or use the keys: Enter adds to the order or takes out of it, "
    "Ctrl+Up and Ctrl+Down move."
)
NO_MATCH = "Choose…"
MATCH_TITLE = "Choose one for each line:"
MATCH_FOR = "Match {number} of {total}: {prompt}"

HIGHLIGHT_HERE = "Highlight"
UNHIGHLIGHT_HERE = "Remove highlight"
CARET_HINT = "Text caret: arrow keys move, Shift selects, {key} highlights, Escape leaves."

MOVE_HINT = "Arrow keys move the window, plus and minus change its zoom, Escape closes it."
LARGER = "+"
SMALLER = "−"
LARGER_SPOKEN = "Larger"
SMALLER_SPOKEN = "Smaller"


def highlights(number: int) -> str:
    """``2 highlights``; empty for none."""
    return count(number, "highlight") if number else ""
