"""What is allowed: one rule for everything granted together, each thing counted once."""

from __future__ import annotations

import hypothesis.strategies as st
import pytest
from hypothesis import given

from core.exam.allowance import (
    FACTORS,
    Adjustment,
    Allowance,
    allowance_of,
    allowance_payload,
    minutes_allowed,
    section_limits_ms,
    section_minutes,
)
from core.exam.definition import Section
from tests.builders import make_exam

SECTIONS = (
    Section(id="one", title="One", domains=(1,), minutes=25),
    Section(id="two", title="Two", domains=(2,), minutes=35),
)
PLAIN = make_exam(minutes=180)
PARTED = make_exam(minutes=60, sections=SECTIONS)


def allowed(percent: int = 100, extra: int = 0, *names: str) -> Allowance:
    return Allowance(
        accommodations=names, adjustment=Adjustment(percent=percent, extra_minutes=extra)
    )


@pytest.mark.parametrize(
    ("allowance", "minutes"),
    [
        (allowed(), 180),
        (allowed(100, 0, "esl"), 210),
        (allowed(100, 0, "esl", "esl"), 210),
        (allowed(125), 225),
        (allowed(150), 270),
        (allowed(200), 360),
        (allowed(150, 10, "esl"), 270 + 30 + 10),
    ],
)
def test_base_times_factor_plus_minutes(allowance: Allowance, minutes: int) -> None:
    assert minutes_allowed(PLAIN, allowance) == minutes


def test_part_of_a_minute_is_rounded_up() -> None:
    assert minutes_allowed(make_exam(minutes=55), allowed(125)) == 69  # 68.75


def test_breaks_add_nothing() -> None:
    rested = Allowance(adjustment=Adjustment(breaks=3, break_minutes=10))
    assert minutes_allowed(PLAIN, rested) == 180


def test_an_unknown_accommodation_is_no_accommodation() -> None:
    with pytest.raises(KeyError):
        minutes_allowed(PLAIN, allowed(100, 0, "magic"))


def test_each_section_gets_its_share() -> None:
    assert section_minutes(PARTED, allowed(200, 12)) == (50 + 5, 70 + 7)
    assert section_limits_ms(PARTED, allowed())[1] == 35 * 60_000


@given(
    percent=st.sampled_from(FACTORS), extra=st.integers(0, 200),
    base=st.lists(st.integers(1, 200), min_size=2, max_size=6),
)  # fmt: skip
def test_the_minutes_are_shared_out_exactly(percent: int, extra: int, base: list[int]) -> None:
    exam = make_exam(
        counts=[(1, 1)] * len(base),
        minutes=sum(base),
        sections=tuple(
            Section(id=f"s{n}", title=f"S{n}", domains=(n,), minutes=minutes)
            for n, minutes in enumerate(base, start=1)
        ),
    )
    shared = section_minutes(exam, allowed(percent, extra))
    bare = section_minutes(exam, allowed(percent))
    assert sum(shared) == sum(bare) + extra
    assert all(a >= b for a, b in zip(shared, bare, strict=True))
    assert max(a - b for a, b in zip(shared, bare, strict=True)) <= extra


def test_an_allowance_survives_the_log() -> None:
    full = Allowance(
        accommodations=("esl",),
        adjustment=Adjustment(
            percent=150, extra_minutes=5, reason="Alarm", breaks=2, break_minutes=10
        ),
    )
    assert allowance_of(allowance_payload(PLAIN, full)) == full
