"""The score report: time in a fresh process, time when warm, and size of the file."""

from __future__ import annotations

from pathlib import Path

from bench import samples
from bench.child import run
from bench.lines import Line, median
from bench.settings import Settings


def measure(settings: Settings, folder: Path) -> list[Line]:
    """Three lines; the floor is ReportLab with two pages of the same rows of text, bare."""
    carrel = samples.open_folder(folder)
    try:
        sitting = samples.sit(carrel)
    finally:
        carrel.close()
    run("report", str(folder), sitting)
    ours, floor = [], []
    for _ in range(settings.few):
        ours.append(run("report", str(folder), sitting))
        floor.append(run("bare_report"))
    return [
        Line(
            what="score report PDF, first one: import and render",
            ours=median([one["cold_ms"] for one in ours]),
            floor=median([one["cold_ms"] for one in floor]),
        ),
        Line(
            what="score report PDF, a further one",
            ours=median([one["warm_ms"] for one in ours]),
            floor=median([one["warm_ms"] for one in floor]),
        ),
        Line(
            what="score report PDF, size",
            ours=median([one["bytes"] / 1024 for one in ours]),
            floor=median([one["bytes"] / 1024 for one in floor]),
            unit="KiB",
        ),
    ]
