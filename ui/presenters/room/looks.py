"""Colour scheme and zoom: what is offered, and what was chosen. No exam rule depends on them."""

from __future__ import annotations

from dataclasses import dataclass

from core.exam.driver import DriverProfile
from ui.presenters.room import words
from ui.presenters.room.scene import Local, Scene

FULL = 100
"""Percent: the size that the profile's typefaces give."""


@dataclass(frozen=True, slots=True, kw_only=True)
class OptionOfLook:
    """One entry of a list."""

    id: str
    title: str
    chosen: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class ChoiceView:
    """A list to choose from."""

    label: str
    """With ``&`` before the letter that works with Alt."""
    spoken: str
    """The same with what is chosen."""
    options: tuple[OptionOfLook, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class LookView:
    """How everything in the room looks at this moment."""

    scheme: str
    """Id of a colour scheme of the driver."""
    zoom: int
    """Percent."""
    schemes: ChoiceView | None
    """None where the driver offers no schemes."""
    zooms: ChoiceView | None
    """None where the driver has no zoom."""


def look_view(scene: Scene) -> LookView:
    """The look, and the two lists."""
    driver, local = scene.delivery.driver, scene.local
    offered = driver.switches.colour_schemes and len(driver.schemes) > 1
    chosen = scheme_id(driver, local)
    schemes = tuple((each.id, each.title) for each in driver.schemes)
    zoom = f"{scene.labels.zoom} {local.zoom} %"
    zooms = tuple((str(step), f"{step} %") for step in steps(driver))
    return LookView(
        scheme=chosen,
        zoom=local.zoom,
        schemes=_choice(scene.labels.colour_scheme, schemes, chosen) if offered else None,
        zooms=_choice(zoom, zooms, str(local.zoom)) if driver.switches.zoom else None,
    )


def scheme_id(driver: DriverProfile, local: Local) -> str:
    """Id of the scheme chosen; of the first one before any was."""
    return local.scheme or driver.schemes[0].id


def steps(driver: DriverProfile) -> tuple[int, ...]:
    """Percent that the zoom stops at, from the smallest; 100 is always one of them."""
    return tuple(sorted({*driver.limits.zoom_percent, FULL}))


def with_scheme(driver: DriverProfile, local: Local, scheme: str) -> Local:
    """The scheme of that id chosen; nothing changes if it is not offered."""
    offered = driver.switches.colour_schemes and scheme in {each.id for each in driver.schemes}
    return local.with_look(scheme=scheme) if offered else local


def with_zoom(driver: DriverProfile, local: Local, percent: int) -> Local:
    """A step of the zoom chosen; nothing changes if it is not offered."""
    offered = driver.switches.zoom and percent in steps(driver)
    return local.with_look(zoom=percent) if offered else local


def zoomed_by(driver: DriverProfile, local: Local, by: int) -> Local:
    """So many steps larger, or smaller if negative, as far as there are any."""
    offered = steps(driver)
    place = offered.index(local.zoom) + by
    return with_zoom(driver, local, offered[max(0, min(place, len(offered) - 1))])


def _choice(label: str, options: tuple[tuple[str, str], ...], chosen: str) -> ChoiceView:
    made = tuple(OptionOfLook(id=id_, title=title, chosen=id_ == chosen) for id_, title in options)
    plain = words.without_mnemonic(label)
    now = next((each.title for each in made if each.chosen), "")
    spoken = plain if plain.endswith(now) else f"{plain}, {now}"
    return ChoiceView(label=label, spoken=spoken, options=made)
