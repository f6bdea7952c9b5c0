"""The look of an exam room in one of its driver's colour schemes, at one size."""

from __future__ import annotations

import re
from dataclasses import fields, replace
from typing import TYPE_CHECKING

from ui.theme.tokens import LIGHT, Tokens, candidate_tokens, contrast, mixed

if TYPE_CHECKING:  # at run time it would cost the first picture 20 ms
    from core.exam.driver import Colours, DriverProfile, Scheme

TEXT_RATIO = 4.5
"""WCAG 2.2, success criterion 1.4.3: least contrast of text."""
SIGN_RATIO = 3.0
"""The same of large text and, 1.4.11, of what is no text."""

_COLOUR = re.compile("#[0-9a-f]{6}", re.IGNORECASE)
_PIXELS_PER_POINT = 96 / 72


def scheme_of(driver: DriverProfile, chosen: str) -> Scheme:
    """The scheme of that id; the first one if there is none."""
    return next((each for each in driver.schemes if each.id == chosen), driver.schemes[0])


def room_tokens(driver: DriverProfile, scheme: str = "", scale: float = 1.0) -> Tokens:
    """The look of a room: colours of a scheme by its id, sizes of the typefaces times ``scale``.

    ``scale`` is the zoom, as a share of 1, times the system's text size.
    """
    return sized(scheme_tokens(driver.colours, scheme_of(driver, scheme)), driver, scale)


def scheme_tokens(colours: Colours, scheme: Scheme) -> Tokens:
    """Colours that follow from a scheme's text and background, and what it overrides.

    Black on white has the driver's own bars; the others recolour the whole screen. Names of
    overrides that are no colours of :class:`Tokens` are passed over.
    """
    if (scheme.text.lower(), scheme.background.lower()) == ("#000000", "#ffffff"):
        made = candidate_tokens(colours)
    else:
        made = _recoloured(colours, scheme.text, scheme.background)
    known = {each.name for each in fields(Tokens) if isinstance(getattr(LIGHT, each.name), str)}
    wanted = {
        name: colour
        for name, colour in scheme.overrides.items()
        if name in known and _COLOUR.fullmatch(colour)
    }
    return replace(made, **wanted)  # type: ignore[arg-type]


def sized(tokens: Tokens, driver: DriverProfile, scale: float) -> Tokens:
    """The same colours with the driver's sizes, times ``scale``."""
    faces = driver.typefaces
    item = faces.item_points * _PIXELS_PER_POINT
    bars = faces.bar_points * _PIXELS_PER_POINT
    return replace(
        tokens,
        item_px=round(item * scale),
        chrome_px=round(bars * scale),
        heading_px=round(item * scale * LIGHT.heading_px / LIGHT.item_px),
        title_px=round(bars * scale * LIGHT.title_px / LIGHT.chrome_px),
        scale=scale,
    )


def _recoloured(colours: Colours, text: str, ground: str) -> Tokens:
    """Shades between text and background. Dark schemes keep dark bars, so that nothing glares."""
    dark = contrast(ground, "#000000") < contrast(text, "#000000")
    strong, soft, on_bar = (
        (mixed(ground, text, 0.22), mixed(ground, text, 0.14), text)
        if dark
        else (mixed(text, ground, 0.06), mixed(text, ground, 0.16), ground)
    )
    panel = mixed(ground, text, 0.07)
    return Tokens(
        page=ground,
        panel=panel,
        field=ground,
        text=text,
        muted=_towards(mixed(ground, text, 0.7), text, (ground, panel), TEXT_RATIO),
        link=text,
        line=mixed(ground, text, 0.35),
        focus=text,
        accent=text,
        on_accent=ground,
        alarm=colours.status,
        good=text,
        title_bar=strong,
        toolbar=soft,
        navigation_bar=strong,
        dialog=strong,
        on_bar=on_bar,
        hover=colours.hover,
        current=mixed(ground, text, 0.2 if dark else 0.1),
        list=mixed(ground, text, 0.12),
        edge=_towards(mixed(ground, text, 0.5), text, (ground, panel), SIGN_RATIO),
        marker=mixed(ground, text, 0.25),
    )


def _towards(colour: str, text: str, grounds: tuple[str, ...], ratio: float) -> str:
    """The colour, moved towards that of text as far as the contrast on all grounds asks for."""
    for step in range(11):
        moved = mixed(colour, text, step / 10)
        if all(contrast(moved, ground) >= ratio for ground in grounds):
            break
    return moved
