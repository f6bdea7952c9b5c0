"""The driver profile: how the exam room looks, speaks and behaves. All of it is data of a bank.

Read from ``drivers/<id>.yaml`` of a bank's folder, or of those that all banks share. A profile
that ``extends`` another takes from it what it does not say itself. ``marks`` says for each field
how sure we are that the real driver has it. Fields that were added later have a default that leaves
the feature off, so that a sitting filed before still reads.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import Annotated

from annotated_types import Ge, MinLen

from core.bank.model import Identifier, Text
from core.exam.driver.look import BLACK_ON_WHITE, KEYS, TYPEFACES, Colours, Keys, Scheme, Typefaces
from core.exam.driver.words import Dialogs, Labels, Pages, SurveyQuestion
from core.exam.phases import Downtime, ResultMode


class Mark(StrEnum):
    """How sure we are of an element."""

    DOCUMENTED = "documented"
    REPORTED = "reported"
    GUESS = "guess"
    OWN = "own"
    """Ours: the real driver is not known to have it."""


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
    zoom_percent: tuple[int, ...] = (100, 110, 125, 150, 175, 200)
    """Steps of the zoom, from the smallest."""
    whiteboard_marks: Annotated[int, Ge(1)] = 5_000
    """Strokes and texts that one whiteboard takes."""


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
    highlight: bool = False
    strike_out: bool = False
    whiteboard: bool = False
    zoom: bool = False
    colour_schemes: bool = False
    unseen_content_guard: bool = False
    """Next waits until the item was scrolled to its end."""
    exhibit_windows: bool = False
    """Pictures and tables open in a movable window of their own."""
    unscheduled_break: bool = False
    pause: bool = False
    """The candidate may stop the clock. Staff with a code always may."""
    check_in: bool = False
    """The steps of an online sitting are offered."""
    letter_keys: bool = False
    """Letters and digits choose options, Enter goes on."""
    instant_marks: bool = False
    """The key of an item may be shown before the end, which closes the item."""
    review_unflagged: bool = False
    pace_line: bool = False
    full_screen: bool = False
    """The room takes the whole screen."""


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
    deviations: dict[str, str] = field(default_factory=dict)
    """Where the field is deliberately unlike the real driver, and why, by dotted field."""
    downtime: Downtime = Downtime.STOPS
    schemes: Annotated[tuple[Scheme, ...], MinLen(1)] = (BLACK_ON_WHITE,)
    """Colour schemes to choose from; the first one is used until another is chosen."""
    typefaces: Typefaces = TYPEFACES
    keys: Keys = KEYS
