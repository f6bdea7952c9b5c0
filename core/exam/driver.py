"""The driver profile: how the exam room looks, speaks and behaves. All of it is data of a bank.

Read from ``drivers/<id>.yaml`` of a bank's folder. Labels carry ``&`` before the letter that works
with Alt; texts are Markdown of :mod:`core.markup` or plain sentences with ``{name}`` fields.
``marks`` says for each field how sure we are that the real driver has it.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Annotated

from annotated_types import Ge, MinLen

from core.bank.model import Identifier, Text


class Mark(StrEnum):
    """How sure we are of an element."""

    DOCUMENTED = "documented"
    REPORTED = "reported"
    GUESS = "guess"
    OWN = "own"
    """Ours: the real driver is not known to have it."""


class ResultMode(StrEnum):
    """When the candidate learns the result."""

    INSTANT = "instant"
    WITHHELD = "withheld"


@dataclass(frozen=True, slots=True, kw_only=True)
class Labels:
    """Words on buttons, bars and columns."""

    time_remaining: Text
    counter: Text
    """With ``{position}`` and ``{total}``."""
    flag: Text
    comment: Text
    help: Text
    end_exam: Text
    previous: Text
    navigator: Text
    next: Text
    end_review: Text
    review_screen: Text
    review_all: Text
    review_incomplete: Text
    review_flagged: Text
    complete: str
    """May be empty: the real list often leaves the column blank."""
    incomplete: Text
    unseen: Text
    question: Text
    question_column: Text
    status_column: Text
    flagged_column: Text
    yes: Text
    no: Text
    ok: Text
    close: Text
    accept: Text
    decline: Text
    begin: Text
    end_test: Text
    option: Text
    """How an option is lettered, with ``{letter}``."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Limits:
    """Times and counts."""

    agreement_minutes: Annotated[int, Ge(1)]
    low_time_popup_minutes: Annotated[int, Ge(0)]
    """Zero: no pop-up."""
    clock_returns_minutes: Annotated[int, Ge(0)]
    """A hidden clock comes back at this many minutes left. Zero: it does not."""
    release_after_hours: Annotated[int, Ge(0)]
    """When a withheld result is released after the end of the sitting."""
    review_columns: Annotated[int, Ge(1)]


@dataclass(frozen=True, slots=True, kw_only=True)
class Switches:
    """Features on or off."""

    flag: bool
    comment: bool
    navigator: bool
    help: bool
    end_exam: bool
    review_screen: bool
    collapsible_clock: bool
    collapsible_counter: bool
    counter_on_review: bool
    save_and_leave: bool
    short_introduction: bool
    """From the second sitting on, the tutorial may be left out."""


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
class Dialog:
    """A message of the driver. ``text`` may hold ``{name}`` fields."""

    title: Text
    text: Text


@dataclass(frozen=True, slots=True, kw_only=True)
class Dialogs:
    """Every message the driver shows."""

    too_many: Dialog
    """With ``{count}``."""
    end_incomplete: Dialog
    """First confirmation, with ``{incomplete}`` and ``{total}``."""
    end_complete: Dialog
    """First confirmation when nothing is incomplete."""
    end_confirm: Dialog
    """Second confirmation."""
    end_from_item: Dialog
    time_expired: Dialog
    low_time: Dialog
    """With ``{minutes}``."""
    empty_review: Dialog
    decline: Dialog
    lapsed: Dialog
    declined: Dialog
    leave: Dialog


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """One page of an introduction: a heading and Markdown."""

    heading: Text
    text: Text


@dataclass(frozen=True, slots=True, kw_only=True)
class SurveyQuestion:
    """A question asked before the result."""

    id: Identifier
    text: Text
    options: Annotated[tuple[Text, ...], MinLen(2)]


@dataclass(frozen=True, slots=True, kw_only=True)
class Pages:
    """Screens before and after the items."""

    welcome: Page
    """With ``{candidate}`` and ``{exam}``."""
    agreement: Page
    tutorial: Annotated[tuple[Page, ...], MinLen(1)]
    ready: Page
    """With ``{items}`` and ``{time}``."""
    review: Page
    help: Page
    survey: Page
    end_test: Page
    """Shown with the button that ends the test and gives the result."""
    withheld: Page
    """With ``{hours}``."""
    goodbye: Page


@dataclass(frozen=True, slots=True, kw_only=True)
class DriverProfile:
    """Everything that a test-centre driver lets its client set."""

    id: Identifier
    title: Text
    about: Text
    result: ResultMode
    labels: Labels
    limits: Limits
    switches: Switches
    colours: Colours
    dialogs: Dialogs
    pages: Pages
    survey: tuple[SurveyQuestion, ...]
    marks: dict[str, Mark]
    """Mark by dotted field, such as ``labels.flag``; every field outside id, title, about has one,
    its own or that of a parent (``labels``)."""
