"""Facts, keys and a real report to sign."""

from __future__ import annotations

from dataclasses import replace
from functools import cache

from core.report.pdf import render
from core.security.facts import SOUND, Facts
from core.security.keys import SigningKey
from tests.core.report.samples import make_content

KEY = SigningKey.of_installation(b"a" * 32)
OTHER = SigningKey.of_installation(b"b" * 32)

FACTS = Facts(
    candidate="Nguyễn “Ada” Пример",
    candidate_id="PRACTICE-01234567",
    exam="TST-C01",
    form="TST-C01/A-00000000",
    bank="0123456789abcdef",
    outcome="PASS",
    scaled=812,
    raw=40,
    scored=50,
    cut=36,
    started="2026-11-23T09:00:00.000+00:00",
    ended="2026-11-23T11:48:10.000+00:00",
    sitting="0123456789ab",
    record=SOUND,
)


def make_facts(**changes: object) -> Facts:
    """The facts of a sitting that was passed."""
    return replace(FACTS, **changes)  # type: ignore[arg-type]


@cache
def pdf() -> bytes:
    """A report without a signature."""
    return render(make_content("Nguyễn “Ada” Пример"))
