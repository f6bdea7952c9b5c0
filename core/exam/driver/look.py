"""How the driver looks: colours of its bars, colour schemes, typefaces, sizes and its keys."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Annotated

from annotated_types import Ge, Le

from core.bank.model import Identifier, Text


@dataclass(frozen=True, slots=True, kw_only=True)
class Colours:
    """Colours of the bars and lists, ``#rrggbb``."""

    title_bar: Text
    toolbar: Text
    navigation_bar: Text
    dialog: Text
    hover: Text
    status: Text
    list: Text
    grid: Text


@dataclass(frozen=True, slots=True, kw_only=True)
class Scheme:
    """A colour scheme that a candidate may choose. It recolours the whole screen."""

    id: Identifier
    title: Text
    text: Text
    """Colour of text, ``#rrggbb``."""
    background: Text
    overrides: dict[str, str] = field(default_factory=dict)
    """Colours that differ from what follows from text and background, by name of the token."""


BLACK_ON_WHITE = Scheme(
    id="black-on-white", title="Black on White", text="#000000", background="#ffffff"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Typefaces:
    """Faces and sizes of the real driver.

    The room is set in bundled faces like them, whatever the machine has, so that it looks the same
    everywhere; the sizes are taken as they are.
    """

    bars: Text = "Tahoma"
    item: Text = "Arial"
    code: Text = "Liberation Mono"
    item_points: Annotated[int, Ge(8), Le(24)] = 12
    bar_points: Annotated[int, Ge(8), Le(24)] = 11


@dataclass(frozen=True, slots=True, kw_only=True)
class Keys:
    """Keys besides the Alt letters of the labels, as portable text such as ``Ctrl++``."""

    zoom_in: Text = "Ctrl++"
    zoom_out: Text = "Ctrl+-"
    zoom_reset: Text = "Ctrl+0"
    tell_time: Text = "Ctrl+T"
    tell_item: Text = "Ctrl+I"
    strike_out: Text = "Ctrl+Shift+X"
    highlight: Text = "Ctrl+Shift+H"
    caret: Text = "F7"
    """Moves the keyboard into the text of the stem, with a caret."""
    help: Text = "F1"
    full_screen: Text = "F11"
    """Leaves the whole screen to the other programs, or takes it again."""
    staff: Text = "Ctrl+Shift+P"
    """Asks for the staff code."""


TYPEFACES = Typefaces()
KEYS = Keys()
