from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from core.clock import stamp
from core.exam.events import Event
from core.report.integrity import TOLERANCE_MS, ClockStep, clock_steps
from tests.core.report.sat import make_sat

BASE = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)


def log(*moments: tuple[str, int, int]) -> list[Event]:
    """Events at (boot, wall milliseconds, monotonic milliseconds)."""
    model = make_sat().log[0]
    return [
        replace(
            model, boot=boot, wall=stamp(BASE + timedelta(milliseconds=wall)), mono_ms=mono, seq=seq
        )
        for seq, (boot, wall, mono) in enumerate(moments)
    ]


def test_a_clock_that_agrees_has_no_steps() -> None:
    assert clock_steps(make_sat(interrupted=True).log) == ()
    assert clock_steps(log(("a", 0, 0), ("a", TOLERANCE_MS + 10, 10))) == ()


def test_steps_forward_and_back_are_measured() -> None:
    found = clock_steps(log(("a", 0, 0), ("a", 3_605_000, 5_000), ("a", 3_000_000, 10_000)))
    assert found == (
        ClockStep("2026-11-23T10:00:05.000+00:00", 3_600_000),
        ClockStep("2026-11-23T09:50:00.000+00:00", -610_000),
    )


def test_another_run_is_an_interruption_not_a_step() -> None:
    assert clock_steps(log(("a", 0, 0), ("b", 9_000_000, 3))) == ()
