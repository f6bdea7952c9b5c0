"""Start-up and memory: our home screen beside a bare window, process by process in turn."""

from __future__ import annotations

from pathlib import Path

from bench import samples
from bench.child import run
from bench.lines import Line, against_floor, median
from bench.settings import Settings

SITTINGS = 3
PAINTED, CLICKABLE, MEMORY = 1.3, 2.2, 1.6
"""Most that each may be, as a multiple of the bare window's."""


def measure(settings: Settings, folder: Path) -> list[Line]:
    """Three lines; the data folder has a candidate with past sittings, as after a first week."""
    carrel = samples.open_folder(folder)
    try:
        for _ in range(SITTINGS):
            samples.sit(carrel)
    finally:
        carrel.close()
    run("home", str(folder))  # compiles bytecode and fills the caches
    run("bare_window")
    ours, floor = [], []
    for _ in range(settings.starts):
        floor.append(run("bare_window"))
        ours.append(run("home", str(folder)))
    painted = median([one["painted_ms"] for one in floor])
    return [
        against_floor(
            "cold start to the first painted home screen",
            median([one["painted_ms"] for one in ours]),
            painted,
            PAINTED,
        ),
        against_floor(
            "cold start to home with its list, clickable",
            median([one["ready_ms"] for one in ours]),
            painted,
            CLICKABLE,
        ),
        against_floor(
            "memory of the home screen with its list",
            median([one["mib"] for one in ours]),
            median([one["mib"] for one in floor]),
            MEMORY,
            "MiB",
        ),
    ]
