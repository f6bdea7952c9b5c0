"""Words of the room that are ours: the real driver has no such element, so no profile gives them.

Also how a clock is written and read aloud.
"""

from __future__ import annotations

from ui.presenters.room.english import count, duration

LEAVE = "&Leave…"
SAVED = "Saved"
NOT_SAVED = "NOT SAVED – your last step is not on the disk yet. Please wait."
REFUSED = "NOT SAVED – {why}. Go on: your answers are kept here."
RECOVER = "Save a recover&y file…"
UNSAVED_TITLE = "Not saved"
UNSAVED_TEXT = (
    "**{why}.** Your last steps are kept in this window, and Carrel goes on trying to write "
    "them.\n\nFree some space, reconnect the disk, or save a recovery file on another disk: with "
    "it, everything can be taken up again later. If you leave now without one, what was not saved "
    "is lost."
)
OVER_TEXT = (
    "**{why}.** Your test has ended and nothing more can change, but its end is not on the disk. "
    "Carrel goes on trying to write it; the result is shown as soon as it is there.\n\nFree some "
    "space, reconnect the disk, or save a recovery file on another disk: with it, everything can "
    "be taken up again later. If you leave now without one, what was not saved is lost."
)
WAIT = "&Wait"
LEAVE_UNSAVED = "&Leave without saving"
ABANDON = "A&bandon…"
ABANDON_TITLE = "Abandon this sitting"
ABANDON_TEXT = (
    "An abandoned sitting cannot be resumed and gets no score. What you answered stays in the "
    "records until you delete it. Do you want to abandon this sitting?"
)
NO_LEAVE_TITLE = "Leave the exam"
NO_LEAVE_TEXT = (
    "This exam cannot be saved and resumed. You can go on, or abandon the sitting: then it gets "
    "no score."
)


def clock(left_ms: int) -> str:
    """Time left as the clock shows it: ``M:SS`` below one hour, else ``H:MM:SS``; never negative.

    A started second counts as left, so that ``0:00`` means that the time is over.
    """
    seconds = max(0, -(-left_ms // 1000))
    hours, rest = divmod(seconds, 3600)
    minutes, seconds = divmod(rest, 60)
    return f"{hours}:{minutes:02}:{seconds:02}" if hours else f"{minutes}:{seconds:02}"


def minutes_left(left_ms: int) -> int:
    """Minutes left, a started one counting."""
    return max(0, -(-left_ms // 60_000))


def spoken_time(left_ms: int) -> str:
    """Time left as read aloud, to the minute."""
    return duration(minutes_left(left_ms))


def survey_note(missing: int) -> str:
    """What an attempt to send an open survey says."""
    return f"{count(missing, 'question')} still to be answered before you can go on."


def without_mnemonic(label: str) -> str:
    """A label as read aloud: ``&`` marks the Alt letter, ``&&`` is an ampersand."""
    return label.replace("&&", "\0").replace("&", "").replace("\0", "&")
