"""The appendix on integrity: whether the record is sound, and what happened in the sitting."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import tzinfo

from core.exam.delivery import Delivery
from core.exam.events import Event
from core.report.integrity import Note, focus_is_known, focus_lost, notes
from core.report.parts import Grid, Part
from core.report.wording import duration, moment

ABOUT_INTEGRITY = (
    "Exam time is measured by a clock that nobody can set. Only what is said to have stopped it, "
    "or to have changed what was allowed, made a difference to the time."
)
SOUND = "The record of this sitting is as Carrel wrote it."
NOTHING = "Nothing else happened: no interruption, no break, no step of the wall clock."
FOCUS_UNKNOWN = "Whether the window had the keyboard was not recorded."
_MOST = 40
"""Notes printed; of more, the longest would hardly be read."""


def integrity_part(
    delivery: Delivery, log: Sequence[Event], remark: str | None, zone: tzinfo | None
) -> Part:
    """What was changed outside the program, and all notes of the log.

    ``remark`` is empty for a sound record, None where nobody looked.
    """
    found = notes(delivery, log) if log else ()
    record = [] if remark is None else [remark or SOUND]
    focus = [] if focus_is_known(log) else [FOCUS_UNKNOWN]
    times, lost_ms = focus_lost(found)
    if times:
        often = "once" if times == 1 else f"{times} times"
        focus = [f"Another window had the keyboard {often}, {duration(lost_ms)} in all."]
    if len(found) > _MOST:
        focus.append(f"The first {_MOST} of {len(found)} notes are printed.")
    if not found:
        return Part("Integrity notes", (*record, NOTHING, ABOUT_INTEGRITY, *focus))
    columns = ("What happened", "From", "Until", "Exam time used")
    rows = tuple(_row(note, zone) for note in found[:_MOST])
    return Part(
        "Integrity notes",
        (*record, ABOUT_INTEGRITY, *focus),
        Grid(columns, rows, frozenset({3})),
    )


def _row(note: Note, zone: tzinfo | None) -> tuple[str, str, str, str]:
    until = moment(note.to_wall, zone) if note.to_wall else ""
    return (note.what, moment(note.from_wall, zone), until, duration(note.at_ms))
