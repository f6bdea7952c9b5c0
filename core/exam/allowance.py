"""What a candidate is allowed: accommodations of the exam, a factor, minutes and breaks.

One rule for all of them together: **(base time × factor) + the sum of the minutes**; breaks stand
apart and add nothing to it. Each accommodation counts once, however often it is named. A factor
that leaves part of a minute is rounded up to the whole minute.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Annotated, Any

from annotated_types import Ge, Le

from core.exam.definition import ExamDefinition

FACTORS = (100, 125, 150, 200)
"""Per cent of the base time that may be granted."""

MOST_MINUTES, MOST_BREAKS, MOST_BREAK_MINUTES = 600, 20, 60
"""The largest figures that can be granted."""

REASON_LIMIT = 200
"""Characters of a reason; the report prints it."""

_MINUTE_MS = 60_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Adjustment:
    """What may be granted besides the exam's own accommodations."""

    percent: Annotated[int, Ge(100), Le(200)] = 100
    """Of the base time: one of :data:`FACTORS`."""
    extra_minutes: Annotated[int, Ge(0), Le(MOST_MINUTES)] = 0
    reason: str = ""
    """Why the extra minutes were granted."""
    breaks: Annotated[int, Ge(0), Le(MOST_BREAKS)] = 0
    """Breaks during which the clock stands still."""
    break_minutes: Annotated[int, Ge(0), Le(MOST_BREAK_MINUTES)] = 0
    """Length of each at most; after it the clock runs again."""


NONE = Adjustment()


def entered(
    *, percent: int, extra_minutes: int, reason: str, breaks: int, break_minutes: int
) -> Adjustment:
    """What somebody entered: the reason without odd spaces, breaks only with number and length."""
    rests = bool(breaks and break_minutes)
    return Adjustment(
        percent=percent,
        extra_minutes=extra_minutes,
        reason=" ".join(reason.split()),
        breaks=breaks if rests else 0,
        break_minutes=break_minutes if rests else 0,
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Allowance:
    """Everything granted to one candidate in one sitting."""

    accommodations: tuple[str, ...] = ()
    """Ids of the exam's accommodations."""
    adjustment: Adjustment = NONE


def section_minutes(exam: ExamDefinition, allowance: Allowance) -> tuple[int, ...]:
    """Minutes of each section, or of the whole exam if it has none.

    The factor applies to each section; the minutes are shared out in whole ones, in proportion to
    the sections' own time. Raises KeyError for an unknown accommodation.
    """
    base = [section.minutes for section in exam.sections] or [exam.minutes]
    extra = sum(exam.accommodation(name).extra_minutes for name in set(allowance.accommodations))
    return shared_minutes(base, extra, allowance.adjustment)


def shared_minutes(base: Sequence[int], extra: int, adjustment: Adjustment) -> tuple[int, ...]:
    """Minutes of each part: its own times the factor, and its share of all extra minutes."""
    scaled = [-(-minutes * adjustment.percent // 100) for minutes in base]
    shares = _shares(extra + adjustment.extra_minutes, base)
    return tuple(a + b for a, b in zip(scaled, shares, strict=True))


def section_limits_ms(exam: ExamDefinition, allowance: Allowance) -> tuple[int, ...]:
    """As :func:`section_minutes`, in milliseconds."""
    return tuple(minutes * _MINUTE_MS for minutes in section_minutes(exam, allowance))


def minutes_allowed(exam: ExamDefinition, allowance: Allowance) -> int:
    """Minutes of the whole exam."""
    return sum(section_minutes(exam, allowance))


def allowance_payload(exam: ExamDefinition, allowance: Allowance) -> dict[str, Any]:
    """An allowance with what follows from it, as an event's payload."""
    more = allowance.adjustment
    return {
        "accommodations": sorted(set(allowance.accommodations)),
        "percent": more.percent,
        "extra_minutes": more.extra_minutes,
        "reason": more.reason,
        "breaks": more.breaks,
        "break_minutes": more.break_minutes,
        "limits_ms": list(section_limits_ms(exam, allowance)),
    }


def allowance_of(payload: Any) -> Allowance:
    """An allowance from an event's payload."""
    return Allowance(
        accommodations=tuple(payload["accommodations"]),
        adjustment=Adjustment(
            percent=int(payload["percent"]),
            extra_minutes=int(payload["extra_minutes"]),
            reason=str(payload["reason"]),
            breaks=int(payload["breaks"]),
            break_minutes=int(payload["break_minutes"]),
        ),
    )


def _shares(minutes: int, base: Sequence[int]) -> list[int]:
    """Whole minutes in proportion to ``base``; the largest remainders get what is left over."""
    total = sum(base)
    shares = [minutes * each // total for each in base]
    rest = sorted(range(len(base)), key=lambda i: (-(minutes * base[i] % total), i))
    for index in rest[: minutes - sum(shares)]:
        shares[index] += 1
    return shares
