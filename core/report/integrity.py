"""What the log says of a sitting's surroundings, in words: interruptions, breaks, clock, staff.

Exam time is monotonic; a note that something stopped the exam clock, or changed what was allowed,
says so. Everything else is told because a reader of the report may want to know.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from itertools import pairwise

from core.exam.allowance import Allowance, allowance_of, minutes_allowed
from core.exam.clockwatch import JUMPED, SLEPT
from core.exam.delivery import Delivery
from core.exam.events import Event, EventKind
from core.exam.phases import Away, Downtime
from core.insight.timeline import Moment, moments
from core.report.wording import allowed, duration

TOLERANCE_MS = 2_000
"""Differences of the two clocks up to this are the small corrections that machines make."""

AWAY_WORDS = {
    Away.BREAK: "Break; the exam clock ran on",
    Away.STOPPED_BREAK: "Break granted; the exam clock stood still",
    Away.PAUSE: "Paused by the candidate; the exam clock stood still",
    Away.STAFF_PAUSE: "Paused by {by}; the exam clock stood still",
}
_UNFOCUSED = "Another window had the keyboard"


@dataclass(frozen=True, slots=True)
class Note:
    """Something that happened, for a time or at one moment."""

    what: str
    at_ms: int
    """Exam time used when it began."""
    from_wall: str
    """Recorded moment, ISO 8601 in UTC, as the next."""
    to_wall: str = ""
    """Empty for what takes no time, or did not end."""


def notes(delivery: Delivery, log: Sequence[Event]) -> tuple[Note, ...]:
    """All notes of a log, in the order in which they began.

    By exam time first: the wall clock may have been set meanwhile.
    """
    line = moments(log)
    found = [
        *_interruptions(line),
        *_grants(delivery, line),
        *_focus(line),
        *_absences(line),
        *(_clock(line) if _watched(log) else _steps(line)),
    ]
    return tuple(sorted(found, key=lambda note: (note.at_ms, note.from_wall)))


def focus_lost(found: Sequence[Note]) -> tuple[int, int]:
    """How often, and for how many milliseconds, another window had the keyboard."""
    spans = [note for note in found if note.what == _UNFOCUSED]
    return len(spans), sum(_passed(note) for note in spans if note.to_wall)


def focus_is_known(log: Sequence[Event]) -> bool:
    """Whether the program that wrote the log would have noticed."""
    return _watched(log)


def _interruptions(line: Sequence[Moment]) -> Iterator[Note]:
    for before, now in pairwise(line):
        payload = now.event.payload
        if now.event.kind is not EventKind.OPENED or payload["after"] == "start":
            continue
        lost = payload["after"] == "loss"
        what = "The program or the machine stopped" if lost else "Saved and left"
        ran = now.state.downtime is Downtime.RUNS and now.at_ms > before.at_ms
        more = "; the exam clock ran on" if ran else ""
        # Heartbeats told the program how far the clock had come since the last step.
        used = before.at_ms if ran else now.at_ms
        yield Note(what + more, used, before.event.wall, now.event.wall)


def _focus(line: Sequence[Moment]) -> Iterator[Note]:
    """From losing the keyboard until it came back, or the sitting was over."""
    lost: Note | None = None
    for now in line:
        without = not now.state.focused and not now.state.over
        if without and lost is None:
            lost = Note(_UNFOCUSED, now.at_ms, now.event.wall)
        elif lost and not without:
            yield replace(lost, to_wall=now.event.wall)
            lost = None
    if lost:
        yield lost


def _absences(line: Sequence[Moment]) -> Iterator[Note]:
    """Breaks and pauses; one may follow another without an end between them."""
    gone: Note | None = None
    for now in line:
        away, kind = now.state.away, now.event.kind
        if gone and (away is None or kind is EventKind.AWAY):
            yield replace(gone, to_wall=now.event.wall)
            gone = None
        if away and kind is EventKind.AWAY:
            what = AWAY_WORDS[away].replace("{by}", str(now.event.payload["by"]))
            gone = Note(what, now.at_ms, now.event.wall)
    if gone:
        yield gone


def _grants(delivery: Delivery, line: Sequence[Moment]) -> Iterator[Note]:
    """What staff changed, with what was allowed before and since."""
    before = delivery.allowance
    for now in line:
        if now.event.kind is not EventKind.ALLOWED:
            continue
        since = allowance_of(now.event.payload)
        yield Note(
            _changed(delivery, before, since, str(now.event.payload["by"])),
            now.at_ms,
            now.event.wall,
        )
        before = since


def _changed(delivery: Delivery, before: Allowance, since: Allowance, by: str) -> str:
    had, has = (allowed(delivery.exam, each) for each in (before, since))
    parts = [
        *(f"granted {each}" for each in has if each not in had),
        *(f"revoked {each}" for each in had if each not in has),
    ]
    reason = since.adjustment.reason
    if reason and reason == before.adjustment.reason:
        reason = ""
    minutes = minutes_allowed(delivery.exam, since)
    why = f" Reason: {reason}." if reason else ""
    return f"Changed by {by}: {'; '.join(parts)}. {minutes} minutes allowed since.{why}"


def _watched(log: Sequence[Event]) -> bool:
    """Whether the log is of a program that notices focus and clock by itself."""
    return any("away_ms" in each.payload for each in log if each.kind is EventKind.OPENED) or any(
        each.kind in (EventKind.CLOCK, EventKind.FOCUS) for each in log
    )


def _clock(line: Sequence[Moment]) -> Iterator[Note]:
    for now in line:
        if now.event.kind is EventKind.CLOCK:
            what, ms = str(now.event.payload["what"]), int(now.event.payload["ms"])
            yield Note(_clock_words(what, ms), now.at_ms, now.event.wall)


def _clock_words(what: str, ms: int) -> str:
    if what == JUMPED:
        return f"The wall clock was set {'forward' if ms > 0 else 'back'} by {duration(abs(ms))}"
    if what == SLEPT:
        return f"The machine slept for {duration(ms)}"
    return f"The program stood still for {duration(ms)}"


def _steps(line: Sequence[Moment]) -> Iterator[Note]:
    """Differences of the two clocks between events of one run, from logs that say no more."""
    for before, after in pairwise(line):
        if before.event.boot != after.event.boot:
            continue
        walls = (datetime.fromisoformat(each.event.wall) for each in (after, before))
        passed = next(walls) - next(walls)
        by_ms = passed // timedelta(milliseconds=1) - (after.event.mono_ms - before.event.mono_ms)
        if abs(by_ms) > TOLERANCE_MS:
            way = "forward" if by_ms > 0 else "back"
            slept = " (set, or the machine slept)" if by_ms > 0 else " (set)"
            what = f"The wall clock went {way} by {duration(abs(by_ms))}{slept}"
            yield Note(what, after.at_ms, after.event.wall)


def _passed(note: Note) -> int:
    ends = (datetime.fromisoformat(wall) for wall in (note.to_wall, note.from_wall))
    return max(0, (next(ends) - next(ends)) // timedelta(milliseconds=1))
