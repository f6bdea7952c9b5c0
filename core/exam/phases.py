"""Where a sitting stands, and the few other words that name parts of it.

Apart from the state itself, because the history is listed long before a sitting is needed.
"""

from __future__ import annotations

from enum import StrEnum


class Phase(StrEnum):
    """Where a sitting stands."""

    CHECK_IN = "check-in"
    """Steps of an online sitting."""
    WELCOME = "welcome"
    AGREEMENT = "agreement"
    TUTORIAL = "tutorial"
    READY = "ready"
    """Before the exam, or before its next section."""
    ITEM = "item"
    REVIEW = "review"
    """The item review screen."""
    EXPIRED = "expired"
    """Time ran out and the candidate has not yet read so."""
    SURVEY = "survey"
    END = "end"
    """Survey done; the button that ends the test is on the screen."""
    FINISHED = "finished"
    DECLINED = "declined"
    LAPSED = "lapsed"
    ABANDONED = "abandoned"


TIMED = frozenset({Phase.ITEM, Phase.REVIEW})
"""Phases on exam time."""

OVER = frozenset({Phase.FINISHED, Phase.DECLINED, Phase.LAPSED, Phase.ABANDONED})
"""Phases that cannot be left."""


class ReviewMode(StrEnum):
    """Which items a review walks."""

    ALL = "all"
    INCOMPLETE = "incomplete"
    FLAGGED = "flagged"
    UNFLAGGED = "unflagged"


class Way(StrEnum):
    """How the candidate came to an item."""

    BEGIN = "begin"
    NEXT = "next"
    PREVIOUS = "previous"
    NAVIGATOR = "navigator"
    REVIEW = "review"


class Away(StrEnum):
    """Why the screen is blank in mid-exam."""

    BREAK = "break"
    """The clock runs."""
    STOPPED_BREAK = "stopped-break"
    """The clock stands still, for as long as the accommodation says."""
    PAUSE = "pause"
    """The candidate's own, with the clock stopped."""
    STAFF_PAUSE = "staff-pause"
    """Staff stopped the clock; only they let it run again."""


class ResultMode(StrEnum):
    """When the candidate learns the result."""

    INSTANT = "instant"
    WITHHELD = "withheld"


class Downtime(StrEnum):
    """What the exam clock does while the program is down or the machine asleep."""

    STOPS = "stops"
    """As a centre resumes a seat with the unused time."""
    RUNS = "runs"
