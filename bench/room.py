"""In the exam room: one answer committed and painted, and the next item painted."""

from __future__ import annotations

from pathlib import Path

from bench import samples
from bench.child import run
from bench.lines import Line, against_floor, median, percentile
from bench.settings import Settings

FRAME_MS = 1000 / 60
MOST = 2.0


def measure(settings: Settings, folder: Path) -> list[Line]:
    """Three lines. Answers and floor take turns in one process, on one disk."""
    samples.open_folder(folder).close()
    found = run("room", str(folder), str(settings.answers))
    ours, floor, items = found["answers_ms"], found["floor_ms"], found["items_ms"]
    slowest = percentile(ours, 0.99)
    least = percentile(floor, 0.99)
    return [
        against_floor(
            f"one answer: click, committed, painted; p50 of {len(ours)}",
            median(ours),
            median(floor),
            MOST,
        ),
        Line(
            what=f"one answer: click, committed, painted; p99 of {len(ours)}",
            ours=slowest,
            floor=least,
            bound=f"≤ max({FRAME_MS:.1f} ms, {MOST:g} × floor)",
            ok=slowest <= max(FRAME_MS, MOST * least),
        ),
        Line(what=f"next item: click, painted; p99 of {len(items)}", ours=percentile(items, 0.99)),
        Line(what=f"next item: click, painted; p50 of {len(items)}", ours=median(items)),
    ]
