"""What an item's screen is made of, as frozen values: part of :mod:`ui.presenters.room.views`."""

from __future__ import annotations

from dataclasses import dataclass

from core.markup import Document

Span = tuple[int, int]
"""Characters of a text as displayed: the first one, and the one after the last."""


@dataclass(frozen=True, slots=True, kw_only=True)
class OptionView:
    """One option of the item shown."""

    id: str
    letter: str
    text: Document
    chosen: bool
    spoken: str
    """With everything the eye sees: letter, text, struck out, right or wrong."""
    struck: bool = False
    spans: tuple[Span, ...] = ()
    """Highlighted pieces."""
    mark: str = ""
    """``✓ Right answer`` and its kin, once the answer is shown."""
    good: bool = False
    """Whether the mark is one of praise."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PromptView:
    """One line of a matching item; ``chosen`` is the id of its option, or None."""

    id: str
    text: Document
    chosen: str | None
    spoken: str
    spans: tuple[Span, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class OrderingView:
    """An ordering item: ids of the options placed, in order; the others wait."""

    placed: tuple[str, ...]
    waiting_title: str
    placed_title: str
    add: str
    take_out: str
    up: str
    down: str
    hint: str


@dataclass(frozen=True, slots=True, kw_only=True)
class MatchingView:
    """A matching item: each line takes one option, and an option may serve several lines."""

    title: str
    prompts: tuple[PromptView, ...]
    nothing: str
    """What a line without a choice shows."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ScenarioView:
    """A text that several items share; ``label`` has the Alt letter."""

    label: str
    title: str
    text: Document
    spans: tuple[Span, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class ExhibitView:
    """A picture or a table that opens in a window; ``label`` may have an Alt letter."""

    label: str
    title: str
    text: Document
    spoken: str
    """What it shows."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ItemTools:
    """What can be done to the texts of an item, with keys as portable text."""

    highlight: bool = False
    strike_out: bool = False
    letters: bool = False
    """Letters and digits choose, Enter goes on."""
    highlight_key: str = ""
    strike_key: str = ""
    caret_key: str = ""
    highlight_label: str = ""
    clear_label: str = ""
    strike_label: str = ""
    close_label: str = ""
    move_hint: str = ""
    """How a window is moved."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ItemView:
    """The question screen."""

    index: int
    spoken: str
    """Such as ``Question 12 of 65, Flagged, Incomplete``."""
    stem: Document
    several: bool
    """Check boxes rather than radio buttons."""
    options: tuple[OptionView, ...]
    spans: tuple[Span, ...] = ()
    """Highlighted pieces of the stem."""
    scenario: ScenarioView | None = None
    exhibits: tuple[ExhibitView, ...] = ()
    """Those that open in a window; others stand in the stem."""
    exhibit: int | None = None
    """Which of them is open."""
    guarded: bool = False
    """Next waits until the end of the item was seen."""
    ordering: OrderingView | None = None
    matching: MatchingView | None = None
    tools: ItemTools = ItemTools()
    solution: str = ""
    """Right or wrong, and the key, once the answer is shown: the response is closed then."""
    good: bool = False
    """Whether the solution says that the response was right."""
