"""Words of the room that are ours: the real driver has no such element, so no profile gives them.

Also how a clock is written and read aloud.
"""

from __future__ import annotations

from ui.presenters.room.english import count, duration

LEAVE = "&Leave…"
SAVED = "Saved"
SAVING = "Saving…"
NOT_SAVED = "NOT SAVED – your last step is not on the disk yet. Please wait."
REFUSED = "NOT SAVED – {why}"
GO_ON = "{mark}. Go on: your answers are kept in this window until the disk takes them."
RECOVER = "Save a recover&y file…"
PACE_SPOKEN = "expected at this moment"
BREAK_LEFT = "Break"
BREAK_OVER = "The time of your break is over: the clock runs again."
STAFF_ONLY = "Staff stopped the clock. They let it run again with {key} and the staff code."
STAFF_TITLE = "Staff"
STAFF_PAUSE_TEXT = (
    "For staff only: with the staff code you can stop the clock – the screen goes blank until you "
    "let the clock run again – or change the time and the breaks allowed."
)
STAFF_RESUME_TEXT = "For staff only: with the staff code you let the clock run again."
STAFF_WRONG = "That is not the staff code. Nothing was changed."
STAFF_CODE = "Staff code"
STAFF_PAUSE = "&Stop the clock"
STAFF_RESUME = "Let the clock &run"
STAFF_ALLOW = "&Time and breaks…"
ALLOW_TITLE = "Time and breaks of this candidate"
ALLOW_TEXT = (
    "Allowed now: **{time}**. What you set here is all that holds from now on: the exam's own time "
    "times the factor, and then all extra minutes. Time that was used stays used."
)
ALLOW_FACTOR = "&Factor on the time"
ALLOW_MINUTES = "Extra &minutes"
ALLOW_REASON = "&Reason for them"
ALLOW_BREAKS = "&Breaks with the clock stopped"
ALLOW_LENGTH = "Minutes &each"
ALLOW_APPLY = "&Apply"
ALLOW_NO_REASON = "Say why the extra minutes are granted: the report prints it."
ALLOWED = "Staff changed what you are allowed. Time left: {time}."
STAFF_UNSET_TEXT = (
    "No staff code is set, so staff can do nothing from here. Whoever runs the exam sets "
    "one before it begins, with the command `carrel staff set`."
)
WHITEBOARD_HINT = (
    "With Text: the arrow keys move the mark, typed text appears there, Enter keeps it. The pen "
    "and the eraser are for the mouse."
)
KEYS_HEADING = "Keys"
KEY_COLUMN = "Key"
KEY_MEANING = "What it does"
KEYS_OF_WALK = "Ctrl+Down, Ctrl+Up"
KEY_WALK = "Go to the next or the previous option without choosing it"
KEY_TELL_TIME = "Says how much time is left"
KEY_TELL_ITEM = "Says which question this is, and its state"
KEY_CARET = "Puts a caret into the text of the question"
KEY_HIGHLIGHT = "Highlights what is marked, or takes the highlight away"
KEY_STRIKE = "Strikes the option out, or takes the stroke away"
KEY_ZOOM_IN = "Makes the content larger"
KEY_ZOOM_OUT = "Makes the content smaller"
KEY_ZOOM_RESET = "Shows the content in its usual size"
KEYS_OF_LETTERS = "A, B, C … or 1, 2, 3 …"
KEY_LETTERS = "Chooses that option; Enter goes on"
KEY_FULL_SCREEN = "Leaves the full screen, or takes it again; the exam goes on"
KEY_STAFF = "For staff: stops the clock, with a code"
KEYS_OF_ALL = (
    ("Tab, Shift+Tab", "To the next control, or back"),
    ("Arrow keys", "Through options and lists"),
    ("Space", "Chooses, or presses the button that has the keyboard"),
    ("Esc", "Closes a window or a message, without harm"),
)
UNSAVED_TITLE = "Not saved"
UNSAVED_TEXT = (
    "**{why}.** Your last steps are kept in this window, and Carrel goes on trying to write "
    "them.\n\nFree some space, reconnect the disk, or save a recovery file on another disk: with "
    "it, everything can be taken up again later. If you leave now without one, what was not saved "
    "is lost."
)
OVER_TEXT = (
    "**{why}.** Your test has ended and nothing more can change, but its end is not on the disk. "
    "Carrel goes on trying to write it, and leaves this page as soon as it is there.\n\n"
    "Free some space, reconnect the disk, or save a recovery file on another disk: with it, "
    "everything can be taken up again later. If you leave now without one, what was not saved is "
    "lost."
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


def exact_time(left_ms: int) -> str:
    """Time left in words: to the minute, and to the second below five minutes."""
    seconds = max(0, -(-left_ms // 1000))
    if seconds >= 300:
        return spoken_time(left_ms)
    minutes, rest = divmod(seconds, 60)
    parts = [count(minutes, "minute")] if minutes else []
    return " ".join([*parts, *([count(rest, "second")] if rest or not minutes else [])])


def survey_note(missing: int) -> str:
    """What an attempt to send an open survey says."""
    return f"{count(missing, 'question')} still to be answered before you can go on."


def without_mnemonic(label: str) -> str:
    """A label as read aloud: ``&`` marks the Alt letter, ``&&`` is an ampersand."""
    return label.replace("&&", "\0").replace("&", "").replace("\0", "&")
