"""Spans, moments and grants as documents print them."""

from __future__ import annotations

from datetime import date, datetime, tzinfo

from core.exam.allowance import Allowance
from core.exam.definition import ExamDefinition


def duration(ms: int) -> str:
    """A span of time as ``1:02:03`` or ``2:03``, rounded down to seconds."""
    seconds = ms // 1000
    hours, rest = divmod(seconds, 3600)
    minutes, seconds = divmod(rest, 60)
    return f"{hours}:{minutes:02}:{seconds:02}" if hours else f"{minutes}:{seconds:02}"


def american_date(day: date) -> str:
    """A date as the documents print it: ``M/D/YYYY`` without leading zeros."""
    return f"{day.month}/{day.day}/{day.year}"


def moment(iso: str, zone: tzinfo | None) -> str:
    """A recorded moment in a zone (None: the machine's), with seconds."""
    local = datetime.fromisoformat(iso).astimezone(zone)
    return f"{american_date(local.date())} {local:%H:%M:%S}"


def allowed(exam: ExamDefinition, allowance: Allowance) -> tuple[str, ...]:
    """What was granted, each thing once: accommodations, factor, minutes, breaks."""
    more = allowance.adjustment
    names = dict.fromkeys(allowance.accommodations)
    found = [exam.accommodation(name).title for name in names]
    if more.percent != 100:
        found.append(f"time × {more.percent / 100:g}")
    if more.extra_minutes:
        found.append(f"{more.extra_minutes} extra minutes")
    if more.breaks and more.break_minutes:
        breaks = "1 break" if more.breaks == 1 else f"{more.breaks} breaks"
        found.append(f"{breaks} of {more.break_minutes} minutes with the clock stopped")
    return tuple(found)
