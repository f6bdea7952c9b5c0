"""What an item is.

Plain frozen dataclasses: cheap to import, and the same classes are validated (with every error and
its path) by :mod:`core.bank.codec` when they are read from authoring files or from a compiled bank.

Identifiers, not positions, are used everywhere: an option keeps its ``id`` however a sitting
shuffles it, so keys, responses and references in rationales never depend on the order shown.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from typing import Annotated

from annotated_types import Ge, Le, MinLen

Text = Annotated[str, MinLen(1)]
"""Item text in the Markdown subset of :mod:`core.markup`; never empty."""

Identifier = Annotated[str, MinLen(1)]


class ItemType(StrEnum):
    """How a candidate answers. What each type means is in :mod:`core.exam.itemtypes`."""

    SINGLE = "single"
    MULTIPLE = "multiple"
    ORDERING = "ordering"
    MATCHING = "matching"


class Level(StrEnum):
    """Cognitive level an item asks for."""

    RECALL = "recall"
    APPLY = "apply"
    ANALYSE = "analyse"


class Difficulty(StrEnum):
    """The author's estimate; the Angoff rating is the number that counts."""

    EASY = "easy"
    MEDIUM = "medium"
    HARD = "hard"


class Trap(StrEnum):
    """What a candidate who picks a distractor has overlooked."""

    COST = "cost"
    EFFORT = "operational-effort"
    LATENCY = "latency"
    SCALE = "scale"
    AVAILABILITY = "availability"
    SECURITY = "security"
    CORRECTNESS = "correctness"
    TIMING = "real-time-or-batch"
    LAYER = "wrong-layer"
    OUTDATED = "out-dated"
    DATA = "data"
    READING = "reading"


@dataclass(frozen=True, slots=True, kw_only=True)
class Option:
    """One answer offered. A distractor (``correct`` false) says when it would be right."""

    id: Identifier
    text: Text
    correct: bool = False
    rationale: str = ""
    right_if: str = ""
    trap: Trap | None = None
    pinned: bool = False
    """Keeps its authored place when the other options are shuffled."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Prompt:
    """The left-hand side of one pair in a matching item."""

    id: Identifier
    text: Text


@dataclass(frozen=True, slots=True, kw_only=True)
class Reference:
    """Public documentation or a standard text that supports the key."""

    title: Text
    url: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Exhibit:
    """A picture of the bank's media folder that belongs to an item."""

    file: Text
    """Path relative to the bank's folder, with forward slashes."""
    alt: Text
    """What the picture shows, for those who cannot see it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Item:
    """One question with everything its author says of it."""

    id: Identifier
    type: ItemType
    domain: Annotated[int, Ge(1)]
    task: Identifier
    stem: Text
    options: Annotated[tuple[Option, ...], MinLen(2)]
    form: str = ""
    """The fixed form it belongs to; empty for an item that serves random forms only."""
    scored: bool = True
    """Whether it counts in its fixed form. Random forms draw their unscored items anew."""
    prompts: tuple[Prompt, ...] = ()
    sequence: tuple[Identifier, ...] = ()
    """Key of an ordering item: option ids in the right order."""
    pairs: tuple[tuple[Identifier, Identifier], ...] = ()
    """Key of a matching item: (prompt id, option id)."""
    services: tuple[str, ...] = ()
    references: tuple[Reference, ...] = ()
    as_of: date | None = None
    difficulty: Difficulty | None = None
    level: Level | None = None
    angoff: Annotated[float, Ge(0), Le(1)] | None = None
    """Share of minimally competent candidates expected to get it right."""
    angoff_reason: str = ""
    enemies: tuple[Identifier, ...] = ()
    """Ids of items that must not share a form with this one."""
    scenario: str = ""
    """Id of the shared scenario shown with it."""
    exhibits: tuple[Exhibit, ...] = ()
    topics: tuple[str, ...] = ()
    """Free tags, such as ``statistics``."""

    def option(self, option_id: str) -> Option:
        """The option with that id. Raises KeyError if there is none."""
        for option in self.options:
            if option.id == option_id:
                return option
        raise KeyError(option_id)

    @property
    def keys(self) -> tuple[str, ...]:
        """Ids of the options marked correct, in authored order."""
        return tuple(option.id for option in self.options if option.correct)


@dataclass(frozen=True, slots=True, kw_only=True)
class Scenario:
    """A text that several items share."""

    id: Identifier
    title: Text
    text: Text
    exhibits: tuple[Exhibit, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Bank:
    """A whole bank as authored: the exam definition's source is kept beside it by the reader."""

    items: tuple[Item, ...]
    scenarios: tuple[Scenario, ...] = ()
    media: dict[str, bytes] = field(default_factory=dict)
    """Pictures by path relative to the bank's folder."""
