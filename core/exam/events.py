"""The append-only log of a sitting: what an event is and how events are chained.

Each event carries the hash of the one before it, so that a changed, lost or reordered event shows.
What is hashed is a canonical payload (JSON, sorted keys, no spaces, UTF-8), independent of the
layout of any table.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

GENESIS = "0" * 64
"""Previous hash of the first event."""


class EventKind(StrEnum):
    """What happened. The payload's fields are given behind each kind."""

    # delivery (hash), items, allowed_ms, agreement_ms, short, sections, downtime, check_in:
    CREATED = "created"
    # spent_ms, agreement_spent_ms, break_spent_ms, over_ms, away_ms, version, after, waits:
    OPENED = "opened"  # a program took the sitting up
    SEATED = "seated"  # the room is on the screen: clocks that waited for it start
    CHECKED_IN = "checked-in"  # the steps of an online sitting are done
    LEFT = "left"  # the candidate saved and left; no clock runs
    CONFIRMED = "confirmed"  # name and exam
    AGREED = "agreed"
    DECLINED = "declined"
    LAPSED = "lapsed"  # the agreement's own limit ran out
    TUTORED = "tutored"  # the tutorial is over; skipped
    BEGAN = "began"  # the clock of the exam, or of its next section, starts
    SHOWN = "shown"  # item, way
    ANSWERED = "answered"  # item, response
    FLAGGED = "flagged"  # item, on
    COMMENTED = "commented"  # item, text
    HIGHLIGHTED = "highlighted"  # item, pieces: all of them, as [where, start, end]
    STRUCK = "struck"  # item, option, on
    REVEALED = "revealed"  # item: its key was shown, which closes it
    DRAWN = "drawn"  # tool, points, text, size
    UNDRAWN = "undrawn"  # the last mark on the whiteboard was taken back
    REVIEWED = "reviewed"  # the review screen is shown
    WALKED = "walked"  # mode, items: a review of a set begins
    AWAY = "away"  # how, by, late_ms: a break or a pause begins
    BACK = "back"  # by: it is over
    ALLOWED = "allowed"  # the whole allowance, limits_ms, by: staff changed what is allowed
    FOCUS = "focus"  # on: whether the window has the keyboard; lost and came back
    CLOCK = "clock"  # what, ms: the wall clock jumped, the machine slept, the program stalled
    EXPIRED = "expired"  # late_ms, at: the time of the exam, or of the section, ran out
    ACKNOWLEDGED = "acknowledged"  # that the time ran out
    SECTION_LEFT = "section-left"  # incomplete: a section is over, the next one follows
    ENDED = "ended"  # the candidate ended the items
    SURVEYED = "surveyed"  # answers
    FINISHED = "finished"  # End test was pressed; the result may be computed
    ABANDONED = "abandoned"
    RELEASED = "released"  # a withheld result was released; how


@dataclass(frozen=True, slots=True, kw_only=True)
class Event:
    """One entry of the log."""

    sitting: str
    seq: int
    """From 0, without gaps."""
    kind: EventKind
    wall: str
    """Wall-clock time, ISO 8601 in UTC: for people; decides nothing."""
    mono_ms: int
    """Monotonic milliseconds of the boot: decides time."""
    boot: str
    """Identity of the boot and the program run, without which ``mono_ms`` means nothing."""
    payload: Mapping[str, Any]
    previous: str
    hash: str


def digest(
    *,
    sitting: str,
    seq: int,
    kind: EventKind,
    wall: str,
    mono_ms: int,
    boot: str,
    payload: Mapping[str, Any],
    previous: str,
) -> str:
    """Hash of an event: SHA-256 (hex) of its canonical form."""
    body = [sitting, seq, kind.value, wall, mono_ms, boot, payload, previous]
    return hashlib.sha256(canonical(body)).hexdigest()


def canonical(value: object) -> bytes:
    """Canonical JSON of a value."""
    return json.dumps(value, sort_keys=True, separators=(",", ":"), ensure_ascii=False).encode()


def make_event(
    *,
    sitting: str,
    seq: int,
    kind: EventKind,
    wall: str,
    mono_ms: int,
    boot: str,
    payload: Mapping[str, Any],
    previous: str,
) -> Event:
    """An event chained to the one whose hash is ``previous``."""
    return Event(
        sitting=sitting, seq=seq, kind=kind, wall=wall, mono_ms=mono_ms, boot=boot,
        payload=payload, previous=previous,
        hash=digest(
            sitting=sitting, seq=seq, kind=kind, wall=wall, mono_ms=mono_ms, boot=boot,
            payload=payload, previous=previous,
        ),
    )  # fmt: skip


def chain_fault(events: Iterable[Event]) -> int | None:
    """Sequence number of the first event that breaks the chain, or None if all hold."""
    previous = GENESIS
    for seq, event in enumerate(events):
        sound = event.seq == seq and event.previous == previous and event.hash == digest(
            sitting=event.sitting, seq=event.seq, kind=event.kind, wall=event.wall,
            mono_ms=event.mono_ms, boot=event.boot, payload=event.payload,
            previous=event.previous,
        )  # fmt: skip
        if not sound:
            return seq
        previous = event.hash
    return None
