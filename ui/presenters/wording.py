"""How times and dates are written for people."""

from __future__ import annotations

from datetime import datetime


def local_moment(iso: str) -> str:
    """A recorded moment (ISO 8601, UTC) in local time: ``23 Nov 2026, 17:05``."""
    return f"{datetime.fromisoformat(iso).astimezone():%d %b %Y, %H:%M}".removeprefix("0")


def local_day(iso: str) -> str:
    """The local date of a recorded moment: ``23 Nov 2026``."""
    return local_moment(iso).partition(",")[0]


def duration(minutes: int) -> str:
    """A number of minutes in words: ``3 hours 30 minutes``."""
    hours, rest = divmod(minutes, 60)
    parts = [_count(hours, "hour")] if hours else []
    if rest or not hours:
        parts.append(_count(rest, "minute"))
    return " ".join(parts)


def count(number: int, noun: str) -> str:
    """``1 item``, ``2 items``."""
    return _count(number, noun)


def _count(number: int, noun: str) -> str:
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"
