"""Names for what the candidate does and for what the room may ask."""

from __future__ import annotations

from enum import StrEnum


class Action(StrEnum):
    """A button of the room. The values are also the widgets' object names."""

    NEXT = "next"
    """Also confirms name and exam, and sends the survey."""
    PREVIOUS = "previous"
    AGREE = "agree"
    DECLINE = "decline"
    BEGIN = "begin"
    FLAG = "flag"
    COMMENT = "comment"
    NAVIGATOR = "navigator"
    HELP = "help"
    END_EXAM = "end_exam"
    END_REVIEW = "end_review"
    REVIEW_SCREEN = "review_screen"
    REVIEW_ALL = "review_all"
    REVIEW_INCOMPLETE = "review_incomplete"
    REVIEW_FLAGGED = "review_flagged"
    END_TEST = "end_test"
    CLOCK = "clock"
    """Hide or show the clock."""
    COUNTER = "counter"
    """Hide or show the counter."""
    CLOSE = "close"
    """Close the panel that is open."""
    CLEAR_HIGHLIGHTS = "clear_highlights"
    SHOW_ANSWER = "show_answer"
    END_SECTION = "end_section"
    REVIEW_UNFLAGGED = "review_unflagged"
    WHITEBOARD = "whiteboard"
    """Open or close the whiteboard."""
    BREAK = "break"
    PAUSE = "pause"
    COME_BACK = "come_back"
    """End a break or a pause."""
    TELL_TIME = "tell_time"
    TELL_ITEM = "tell_item"
    STAFF = "staff"
    """What staff may do, behind a code."""
    LEAVE = "leave"
    """Ask how to leave; also what closing the window means."""
    RECOVER = "recover"
    """Save a recovery file, while the disk refuses."""


class Reply(StrEnum):
    """A button of a dialog; its object name is ``dialog_`` and the value."""

    YES = "yes"
    NO = "no"
    OK = "ok"
    ABANDON = "abandon"
    RECOVER = "recover"
    PAUSE = "pause"
    """Staff stop the clock, or let it run again."""
    ALLOW = "allow"
    """Staff change what the candidate is allowed."""


class Panel(StrEnum):
    """A window within the room, at most one at a time."""

    NAVIGATOR = "navigator"
    COMMENT = "comment"
    HELP = "help"
    ALLOWANCE = "allowance"
    """For staff, behind their code."""


class Column(StrEnum):
    """A column of the navigator."""

    QUESTION = "question"
    STATUS = "status"
    FLAGGED = "flagged"


class Ask(StrEnum):
    """A dialog of the room."""

    TOO_MANY = "too_many"
    END_REVIEW = "end_review"
    """First confirmation on the review screen."""
    END_CONFIRM = "end_confirm"
    """Second one."""
    END_FROM_ITEM = "end_from_item"
    TIME_EXPIRED = "time_expired"
    LOW_TIME = "low_time"
    EMPTY_REVIEW = "empty_review"
    COUNT_NEEDED = "count_needed"
    UNSEEN_CONTENT = "unseen_content"
    SHOW_ANSWER = "show_answer"
    END_SECTION = "end_section"
    SECTION_EXPIRED = "section_expired"
    TAKE_BREAK = "take_break"
    STOPPED_BREAK = "stopped_break"
    STAFF = "staff"
    STAFF_UNSET = "staff_unset"
    DECLINE = "decline"
    LAPSED = "lapsed"
    DECLINED = "declined"
    LEAVE = "leave"
    ABANDON = "abandon"
    UNSAVED = "unsaved"
    """The candidate is out, or wants to be, and the disk refuses."""


class RoomExit(StrEnum):
    """How the candidate left the room."""

    FINISHED = "finished"
    """The test was ended: there is a result, shown or withheld."""
    LEFT = "left"
    """Saved, to be resumed."""
    ABANDONED = "abandoned"
    DECLINED = "declined"
    LAPSED = "lapsed"
