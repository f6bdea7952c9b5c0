"""The fidelity card: every element of the exam room, and how sure we are that the real one has it.

Pure: from a driver profile and the list of what is built into the program to rows. An element is a
field of the profile, a colour scheme, an Alt letter of a label, or an entry of
:class:`Structure`, which the program has whatever the profile says.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, fields, is_dataclass, replace
from enum import StrEnum
from typing import Any

from core.bank.model import Identifier, Text
from core.exam.driver import Dialog, DriverProfile, Mark, Page, Scheme
from core.words import message

MARKS: dict[Mark, str] = {
    Mark.DOCUMENTED: message("The vendor describes it, or somebody who sat there saw it."),
    Mark.REPORTED: message("Several independent replicas of the real room show it."),
    Mark.GUESS: message("General knowledge, or our best guess. The real room may differ."),
    Mark.OWN: message("Ours. The real room is not known to have it."),
}
"""What each mark means."""

_UNMARKED = frozenset({"id", "title", "about", "marks", "deviations"})


class State(StrEnum):
    """Whether the room has an element."""

    BUILT = "built"
    OFF = "off"
    """Known, and left out by this profile or altogether."""
    DIFFERENT = "different"
    """Deliberately unlike the real room; the note says why."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Element:
    """An element that no profile changes."""

    id: Identifier
    group: Identifier
    what: Text
    mark: Mark
    state: State = State.BUILT
    note: str = ""
    """Why it is off or different."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Structure:
    """What the card says besides a profile's fields: ``banks/drivers/structure/room.yaml``."""

    groups: tuple[tuple[Identifier, Text], ...]
    """Id and title of each group, in the order of the card."""
    elements: tuple[Element, ...]
    documented_letters: tuple[str, ...] = ()
    """Labels whose Alt letter is documented; the letters of the others are ours."""
    features: dict[str, tuple[str, ...]] = field(default_factory=dict)
    """Rows that are off where a switch is off, by name of the switch."""
    words: dict[str, str] = field(default_factory=dict)
    """What a field is, by dotted name."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One element on the card."""

    id: str
    """Dotted name of a field, or id of an element."""
    group: str
    """Title of its group."""
    what: str
    value: str
    """Empty for an element that has none."""
    state: State
    mark: Mark
    note: str
    """Why it is off or different; may be empty where a profile switches it off."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Card:
    """The whole card of one profile."""

    driver: str
    title: str
    about: str
    rows: tuple[Row, ...]

    def count(self, mark: Mark) -> int:
        """Rows with a mark."""
        return sum(row.mark is mark for row in self.rows)

    def count_state(self, state: State) -> int:
        """Rows in a state."""
        return sum(row.state is state for row in self.rows)


def fidelity_card(driver: DriverProfile, structure: Structure) -> Card:
    """The card of a profile. ValueError for an element of a group that has no title."""
    titles = dict(structure.groups)
    order = list(titles)
    feature_of = {row: switch for switch, rows in structure.features.items() for row in rows}
    rows = [
        _switched(row, driver, feature_of)
        for row in (*_elements(structure), *_fields(driver, structure))
    ]
    rows.sort(key=lambda row: order.index(row.group))
    titled = tuple(replace(row, group=titles[row.group]) for row in rows)
    return Card(driver=driver.id, title=driver.title, about=driver.about, rows=titled)


def _elements(structure: Structure) -> Iterator[Row]:
    for each in structure.elements:
        yield Row(
            id=each.id,
            group=each.group,
            what=each.what,
            value="",
            state=each.state,
            mark=each.mark,
            note=each.note,
        )


def _fields(driver: DriverProfile, structure: Structure) -> Iterator[Row]:
    for part in fields(driver):
        if part.name in _UNMARKED:
            continue
        value = getattr(driver, part.name)
        if part.name == "schemes":
            yield from _schemes(driver)
        elif is_dataclass(value) and not isinstance(value, type):
            for inner in fields(value):
                name = f"{part.name}.{inner.name}"
                yield _field(driver, structure, name, part.name, getattr(value, inner.name))
                if part.name == "labels":
                    yield from _letter(structure, inner.name, getattr(value, inner.name))
        else:
            group = part.name if part.name in dict(structure.groups) else "settings"
            yield _field(driver, structure, part.name, group, value)


def _field(
    driver: DriverProfile, structure: Structure, name: str, group: str, value: object
) -> Row:
    last = name.rpartition(".")[2].replace("_", " ")
    note = driver.deviations.get(name, "")
    return Row(
        id=name,
        group=group,
        what=structure.words.get(name, last[0].upper() + last[1:]),
        value=spelt(value),
        state=State.DIFFERENT if note else State.OFF if value is False else State.BUILT,
        mark=mark_of(driver, name),
        note=note,
    )


def _letter(structure: Structure, name: str, label: str) -> Iterator[Row]:
    """The Alt letter of a label, if it has one."""
    place = label.replace("&&", "\0\0").find("&")
    if place < 0:
        return
    known = name in structure.documented_letters
    yield Row(
        id=f"labels.{name}.key",
        group="keys",
        what=f"Key of {label.replace('&', '')}",
        value=f"Alt+{label[place + 1].upper()}",
        state=State.BUILT,
        mark=Mark.DOCUMENTED if known else Mark.OWN,
        note="",
    )


def _schemes(driver: DriverProfile) -> Iterator[Row]:
    common = driver.deviations.get("schemes", "")
    for scheme in driver.schemes:
        name = f"schemes.{scheme.id}"
        note = driver.deviations.get(name, common if scheme.overrides else "")
        yield Row(
            id=name,
            group="schemes",
            what=scheme.title,
            value=spelt(scheme),
            state=State.DIFFERENT if note else State.BUILT,
            mark=mark_of(driver, name),
            note=note,
        )


def _switched(row: Row, driver: DriverProfile, feature_of: dict[str, str]) -> Row:
    """A row as it is with the profile's switches."""
    own = row.id.removesuffix(".key")
    switch = feature_of.get(own) or (own.partition(".")[2] if own.startswith("switches.") else "")
    if not switch and own.startswith("schemes."):
        switch = "colour_schemes" if own != f"schemes.{driver.schemes[0].id}" else ""
    if switch and not getattr(driver.switches, switch):
        return replace(row, state=State.OFF)
    return row


def mark_of(driver: DriverProfile, name: str) -> Mark:
    """Mark of a field: its own, or that of its group. KeyError if neither is there."""
    return driver.marks.get(name) or driver.marks[name.partition(".")[0]]


def spelt(value: Any) -> str:
    """A value of a profile in short words."""
    match value:
        case bool():
            return "on" if value else "off"
        case Dialog():
            return value.title
        case Page():
            return value.heading
        case Scheme():
            more = "".join(f", {name} {colour}" for name, colour in value.overrides.items())
            return f"{value.text} on {value.background}{more}"
        case tuple():
            if any(is_dataclass(each) for each in value) or not value:
                return str(len(value)) if value else "none"
            return ", ".join(str(each) for each in value)
        case _:
            return str(value).replace("&", "") or "(blank)"
