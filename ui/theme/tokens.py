"""Theme tokens: the only place with colours, besides the colours of a driver profile."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:  # at run time it would cost the first picture 20 ms
    from core.exam.driver import Colours


@dataclass(frozen=True, slots=True, kw_only=True)
class Tokens:
    """One look of the whole program. Colours are ``#rrggbb``, sizes logical pixels."""

    # surfaces
    page: str
    """Background of screens and of item text."""
    panel: str
    """Background of side areas, cards and read-only fields."""
    field: str
    """Background of text fields and lists."""
    # ink
    text: str
    muted: str
    """Secondary text; still 4.5:1 on ``page`` and ``panel``."""
    link: str
    # lines
    line: str
    """Grid lines and borders."""
    focus: str
    """Ring around the control that has the keyboard, on ``page``."""
    # meaning
    accent: str
    """Primary button and selection."""
    on_accent: str
    alarm: str
    """Text that warns: status of incomplete items, FAIL."""
    good: str
    """Text that confirms: PASS."""
    # the candidate's bars
    title_bar: str
    toolbar: str
    navigation_bar: str
    dialog: str
    """Title bar of dialogs."""
    on_bar: str
    """Text, icons, separators and focus rings on the bars."""
    hover: str
    """Text of a bar's button under the mouse."""
    current: str
    """Background of the current row of a list; ``text`` and ``alarm`` are written on it."""
    list: str
    """Heads of lists and section bars."""
    unsaved: str = "#ffd54a"
    """Background of the mark that something is not saved."""
    on_unsaved: str = "#000000"
    edge: str = "#6b7785"
    """Border of what can be clicked or typed in; 3:1 on ``page``."""
    marker: str = "#fff59d"
    """Behind text that the candidate marked; ``text`` is written on it."""
    picture: str = "#ffffff"
    """Behind pictures, whose ink is dark whatever the scheme."""
    # sizes
    item_px: int = 16
    """Item text: 12 points at 96 dpi."""
    chrome_px: int = 13
    """Buttons, bars, lists."""
    heading_px: int = 20
    title_px: int = 16
    """Exam title in the title bar."""
    scale: float = 1.0
    """Zoom times the system's text size. The sizes above have it already."""

    @property
    def dark(self) -> bool:
        """Whether the page is nearer to black than to white."""
        return contrast(self.page, "#000000") < contrast(self.page, "#ffffff")

    def px(self, length: float) -> int:
        """A length of the look at 100 % as it is now."""
        return round(length * self.scale)


LIGHT = Tokens(
    page="#ffffff",
    panel="#f3f5f8",
    field="#ffffff",
    text="#000000",
    muted="#4d5764",
    link="#00467a",
    line="#9ba9bd",
    focus="#005596",
    accent="#005596",
    on_accent="#ffffff",
    alarm="#d90000",
    good="#1b6b2f",
    title_bar="#005596",
    toolbar="#4a78b6",
    navigation_bar="#005596",
    dialog="#0066a1",
    on_bar="#ffffff",
    hover="#fffd6f",
    current="#fffd6f",
    list="#dcdcdc",
)
"""Black on white, with the usual blue of the bars."""


def candidate_tokens(colours: Colours, base: Tokens = LIGHT) -> Tokens:
    """Tokens of an exam room: those of ``base`` with the colours of a driver profile."""
    return replace(
        base,
        title_bar=colours.title_bar,
        toolbar=colours.toolbar,
        navigation_bar=colours.navigation_bar,
        dialog=colours.dialog,
        hover=colours.hover,
        current=colours.hover,
        alarm=colours.status,
        list=colours.list,
        line=colours.grid,
        focus=colours.title_bar,
    )


def contrast(one: str, other: str) -> float:
    """Contrast ratio of two colours, 1 to 21.

    WCAG 2.2, https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio
    """
    light, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def mixed(one: str, other: str, share: float) -> str:
    """One colour with a share of another, in sRGB: 0 is the one, 1 the other."""
    pairs = zip(_channels(one), _channels(other), strict=True)
    return "#" + "".join(f"{round(a + (b - a) * share):02x}" for a, b in pairs)


def shaded(colour: str, share: float) -> str:
    """The colour mixed with black: 0 leaves it, 1 is black."""
    return mixed(colour, "#000000", share)


def _channels(colour: str) -> tuple[int, ...]:
    return tuple(int(colour[place : place + 2], 16) for place in (1, 3, 5))


def _luminance(colour: str) -> float:
    """Relative luminance, https://www.w3.org/TR/WCAG22/#dfn-relative-luminance"""
    red, green, blue = (
        share / 12.92 if share <= 0.04045 else ((share + 0.055) / 1.055) ** 2.4
        for share in (value / 255 for value in _channels(colour))
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
