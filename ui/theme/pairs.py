"""Which colours of a room's look meet: what is written or drawn, and what it stands on.

A widget that puts one token on another has its pair here; tests hold the contrast of all of them in
every scheme, and that no token is without a pair. ``share`` is how much a bar is shaded.
"""

from __future__ import annotations

from typing import NamedTuple

from ui.theme.tokens import Tokens, shaded

HOVER_SHADE = 0.2
"""How much darker a bar is under the mouse; keeps the hover text readable."""
PRESS_SHADE = 0.35

BARS = ("title_bar", "toolbar", "navigation_bar", "dialog")


class Pair(NamedTuple):
    """Names of two tokens that meet."""

    ink: str
    ground: str
    shade: float = 0.0

    def colours(self, tokens: Tokens) -> tuple[str, str]:
        """Ink and ground in a look."""
        return getattr(tokens, self.ink), shaded(getattr(tokens, self.ground), self.shade)


TEXT_PAIRS = (
    *(Pair("text", ground) for ground in ("page", "panel", "field", "current", "list", "marker")),
    *(Pair("alarm", ground) for ground in ("page", "current")),
    *(Pair("muted", ground) for ground in ("page", "panel", "field")),
    *(Pair(ink, "page") for ink in ("link", "good", "accent")),
    Pair("on_accent", "accent"),
    Pair("on_unsaved", "unsaved"),
    *(Pair("on_bar", bar) for bar in BARS),
    Pair("hover", "title_bar"),
    *(Pair("hover", bar, shade) for bar in BARS for shade in (HOVER_SHADE, PRESS_SHADE)),
)
"""Text on what it stands on: 4.5:1. Icons of the bars have the colour of their text."""

SIGN_PAIRS = (
    *(Pair("focus", ground) for ground in ("page", "list", "panel", "current")),
    *(Pair("edge", ground) for ground in ("page", "panel")),
    *(Pair("alarm", ground) for ground in ("page", "panel")),
)
"""Rings, borders of controls and windows, icons: 3:1."""

LINES = ("line", "picture")
"""Tokens that carry no meaning: grid lines, and the ground of pictures that bring their own ink."""
