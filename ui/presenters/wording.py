"""How times and dates are written for people."""

from __future__ import annotations

from datetime import datetime

from core.words import message
from ui.words import language, tr, trn

MOMENT = message("{day}, {time}")


def local_moment(iso: str) -> str:
    """A recorded moment (ISO 8601, UTC) in local time: ``23 Nov 2026, 17:05``."""
    moment = _local(iso)
    return tr(MOMENT, day=language().day(moment), time=language().time(moment))


def local_day(iso: str) -> str:
    """The local date of a recorded moment: ``23 Nov 2026``."""
    return language().day(_local(iso))


def short_day(iso: str) -> str:
    """The same without the year: ``23 Nov``."""
    return language().short_day(_local(iso))


def duration(minutes: int) -> str:
    """A number of minutes in words: ``3 hours 30 minutes``."""
    hours, rest = divmod(minutes, 60)
    parts = [trn(hours, "%n hour", "%n hours")] if hours else []
    if rest or not hours:
        parts.append(trn(rest, "%n minute", "%n minutes"))
    return " ".join(parts)


def questions(number: int) -> str:
    """``1 question``, ``2 questions``."""
    return trn(number, "%n question", "%n questions")


def sittings(number: int) -> str:
    """``1 sitting``, ``2 sittings``."""
    return trn(number, "%n sitting", "%n sittings")


def _local(iso: str) -> datetime:
    return datetime.fromisoformat(iso).astimezone()
