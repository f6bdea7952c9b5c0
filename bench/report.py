"""The documents: time in a fresh process, time when warm, size of the file, reports in batch."""

from __future__ import annotations

from pathlib import Path

from bench import samples
from bench.child import run
from bench.lines import Line, against_floor, median
from bench.settings import Settings


def measure(settings: Settings, folder: Path) -> list[Line]:
    """Score report, appendix and booklet of 65 items, and a batch.

    The floor of a further report is the very drawing calls that it makes, on a bare canvas; that
    of the first is a bare file of two pages in a process of its own.
    """
    carrel = samples.open_folder(folder)
    try:
        sitting = samples.sit(carrel)
    finally:
        carrel.close()
    batch = run("report", str(folder), sitting, str(settings.reports))["batch_a_second"]
    ours, floor = [], []
    for _ in range(settings.few):
        ours.append(run("report", str(folder), sitting, "1"))
        floor.append(run("bare_report"))
    return [
        Line(
            what="score report PDF, first one: imported, set, signed",
            ours=median([one["cold_ms"] for one in ours]),
            floor=median([one["cold_ms"] for one in floor]),
        ),
        against_floor(
            "score report PDF, a further one: set and signed",
            median([one["warm_ms"] for one in ours]),
            median([one["bare_ms"] for one in ours]),
            most=2.0,
        ),
        Line(
            what="score report PDF, size",
            ours=median([one["bytes"] / 1024 for one in ours]),
            floor=median([one["bare_bytes"] / 1024 for one in ours]),
            unit="KiB",
        ),
        _within("appendix PDF, first one", median([one["appendix_ms"] for one in ours])),
        _within("booklet PDF of 65 items, first one", median([one["booklet_ms"] for one in ours])),
        _batch(batch),
    ]


def _within(what: str, ms: float, most: float = 2000.0) -> Line:
    return Line(what=what, ours=ms, bound=f"≤ {most:,.0f} ms", ok=ms <= most)


def _batch(a_second: float, least: float = 10.0) -> Line:
    return Line(
        what="score reports in batch: read, set, signed, written",
        ours=a_second,
        unit="a second",
        bound=f"≥ {least:g}",
        ok=a_second >= least,
    )
