"""What a candidate, or staff, may want: intents as values, and why one may be refused."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from core.exam.allowance import Allowance
from core.exam.phases import ReviewMode
from core.exam.tools import BoardMark, Highlighted


class Move(StrEnum):
    """Intents without a detail."""

    CHECK_IN = "check-in"
    """The steps before the welcome page are done."""
    CONFIRM = "confirm"
    AGREE = "agree"
    DECLINE = "decline"
    FINISH_TUTORIAL = "finish-tutorial"
    BEGIN = "begin"
    """Start the clock: of the exam, or of its next section."""
    NEXT = "next"
    PREVIOUS = "previous"
    OPEN_REVIEW = "open-review"
    END_ITEMS = "end-items"
    """End the exam, or the section where another one follows."""
    ACKNOWLEDGE = "acknowledge"
    END_TEST = "end-test"
    LEAVE = "leave"
    ABANDON = "abandon"
    CLEAR_HIGHLIGHTS = "clear-highlights"
    UNDO_DRAWING = "undo-drawing"
    SHOW_ANSWER = "show-answer"
    BREAK = "break"
    """A break with the clock running."""
    STOPPED_BREAK = "stopped-break"
    """A break of the accommodation, with the clock stopped."""
    PAUSE = "pause"
    """The candidate's own pause, where the driver has one."""
    COME_BACK = "come-back"
    """End a break, or the candidate's own pause."""
    FOCUS_LOST = "focus-lost"
    FOCUS_BACK = "focus-back"


@dataclass(frozen=True, slots=True)
class Choose:
    """A click on an option of the item shown."""

    option: str


@dataclass(frozen=True, slots=True)
class Respond:
    """A whole response to the item shown, for types that are not choices."""

    response: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Flag:
    """Flag an item, or take the flag away. Works on the item shown and on the review screen."""

    item: int
    on: bool


@dataclass(frozen=True, slots=True)
class Comment:
    """Keep a comment on the item shown."""

    text: str


@dataclass(frozen=True, slots=True)
class Highlight:
    """Highlight a piece of the text of the item shown, or take the highlight away from it."""

    piece: Highlighted
    on: bool = True


@dataclass(frozen=True, slots=True)
class Strike:
    """Strike an option of the item shown out, or take the stroke away."""

    option: str
    on: bool


@dataclass(frozen=True, slots=True)
class Draw:
    """Add something to the whiteboard."""

    mark: BoardMark


@dataclass(frozen=True, slots=True)
class GoTo:
    """Show an item picked in the navigator or on the review screen."""

    item: int


@dataclass(frozen=True, slots=True)
class StartWalk:
    """Review a set of items."""

    mode: ReviewMode


@dataclass(frozen=True, slots=True)
class SubmitSurvey:
    """Answers to the survey, option text by question id."""

    answers: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class StaffPause:
    """Staff stop the clock, or let it run again; ``code`` is the staff code."""

    code: str
    on: bool


@dataclass(frozen=True, slots=True)
class Allow:
    """Staff change what the candidate is allowed, from now on; ``code`` is the staff code."""

    code: str
    allowance: Allowance


Intent = (
    Move | Choose | Respond | Flag | Comment | Highlight | Strike | Draw | GoTo | StartWalk
    | SubmitSurvey | StaffPause | Allow
)  # fmt: skip


class Refusal(StrEnum):
    """Why an intent changes nothing."""

    NOT_NOW = "not-now"
    """The phase does not allow it."""
    TOO_MANY = "too-many"
    """More options than the item asks for, or a response that its type does not have."""
    TOO_FEW = "too-few"
    """The section asks for a complete response before the next item."""
    EMPTY_SET = "empty-set"
    """No item to review in this mode."""
    NO_SUCH = "no-such"
    """Unknown item, option, place in a text or survey answer."""
    SURVEY_OPEN = "survey-open"
    """The survey is not complete."""
    WRONG_CODE = "wrong-code"
    """Not the staff code, or none is set."""


class Refused(Exception):
    """An intent that the rules do not allow. Nothing has changed."""

    def __init__(self, refusal: Refusal) -> None:
        super().__init__(refusal.value)
        self.refusal = refusal
