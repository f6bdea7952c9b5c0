"""What the driver says: labels, messages, pages and the survey.

Labels carry ``&`` before the letter that works with Alt; texts are Markdown of :mod:`core.markup`
or plain sentences with ``{name}`` fields. Words that later profiles added have a default, so that a
sitting filed before still reads.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated

from annotated_types import Ge, MinLen

from core.bank.model import Identifier, Text


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
    review_unflagged: Text = "Review Unfla&gged"
    end_section: Text = "&End Section"
    highlight: Text = "Highligh&t"
    clear_highlights: Text = "Clear Highlights"
    strike_out: Text = "Strike &Out"
    whiteboard: Text = "&Whiteboard"
    colour_scheme: Text = "Colo&r Scheme"
    zoom: Text = "&Zoom"
    exhibit: Text = "E&xhibit"
    take_break: Text = "&Break"
    come_back: Text = "Re&turn to the exam"
    pause: Text = "Pa&use"
    resume: Text = "Res&ume"
    show_answer: Text = "Show &Key"
    move_up: Text = "&Move Up"
    move_down: Text = "Move &Down"
    scenario: Text = "Scenar&io"
    board_pen: Text = "Pen"
    board_eraser: Text = "Eraser"
    board_text: Text = "Text"
    board_undo: Text = "Undo"
    board_clear: Text = "Clear"
    begin_section: Text = "&Begin Section"
    pace: Text = "Pace: question {expected}"
    """The discreet pace line, with ``{expected}``."""


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
    unseen_content: Dialog = Dialog(
        title="Part of this question is out of sight",
        text="Scroll to the end of the question before you go on.",
    )
    count_needed: Dialog = Dialog(
        title="This question is not complete",
        text="This section asks for exactly {count} before you go on.",
    )
    """With ``{count}``, such as ``2 answers``."""
    end_section: Dialog = Dialog(
        title="End this section",
        text=(
            "{incomplete} of {total} questions of this section are incomplete. You cannot come "
            "back to this section. Do you want to end it?"
        ),
    )
    """With ``{incomplete}`` and ``{total}``."""
    section_expired: Dialog = Dialog(
        title="The time of this section is over",
        text="Your answers are kept. The next section follows.",
    )
    take_break: Dialog = Dialog(
        title="Take a break",
        text=(
            "The screen goes blank, and the clock runs on until you come back. Do you want to "
            "take a break?"
        ),
    )
    stopped_break: Dialog = Dialog(
        title="Take a break",
        text=(
            "The screen goes blank, and the clock stands still for up to {minutes} minutes. "
            "{left} of these breaks are left, this one included. Do you want to take it now?"
        ),
    )
    """With ``{minutes}`` and ``{left}``."""
    show_answer: Dialog = Dialog(
        title="Show the answer",
        text="The question is marked now, and your answer to it stays as it is. Go on?",
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Sample:
    """A small item on a tutorial page, for trying the controls. It is never scored."""

    stem: Text
    options: Annotated[tuple[Text, ...], MinLen(2)]
    choose: Annotated[int, Ge(1)] = 1
    """How many options it takes; with more than one, check boxes stand before them."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """One page of an introduction: a heading, Markdown, and perhaps an item to try."""

    heading: Text
    text: Text
    sample: Sample | None = None


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
    check_in: tuple[Page, ...] = ()
    """Steps of an online sitting before the welcome page."""
    section: Page = Page(
        heading="{section}",
        text="This section has **{items} questions**, and you have **{time}** to answer them.",
    )
    """Before each section, with ``{section}``, ``{items}`` and ``{time}``."""
    away: Page = Page(
        heading="Break",
        text="The clock runs on. Your answers are saved.",
    )
    stopped: Page = Page(
        heading="Break",
        text="The clock stands still. Your answers are saved.",
    )
    """A break or a pause with the clock stopped."""
