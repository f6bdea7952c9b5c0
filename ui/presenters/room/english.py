"""Counts and lengths of time as the exam room says them: in English, whatever the window speaks."""

from __future__ import annotations


def duration(minutes: int) -> str:
    """A number of minutes in words: ``3 hours 30 minutes``."""
    hours, rest = divmod(minutes, 60)
    parts = [count(hours, "hour")] if hours else []
    if rest or not hours:
        parts.append(count(rest, "minute"))
    return " ".join(parts)


def count(number: int, noun: str) -> str:
    """``1 item``, ``2 items``."""
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"
