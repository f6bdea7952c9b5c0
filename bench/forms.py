"""Start of a sitting: from a fixed form, and drawn from a pool of 10,000 items."""

from __future__ import annotations

import time
from pathlib import Path

from bench import samples
from bench.lines import Line, median
from bench.settings import Settings
from core.app import Carrel
from core.exam.start import StartRequest

MOST_MS = 1000.0


def measure(settings: Settings, folder: Path) -> list[Line]:
    """Two lines. What is timed is the whole of ``Carrel.start``: form, copy, log and commit."""
    carrel = samples.open_folder(folder)
    try:
        fixed = [_start(carrel, samples.request(carrel, seed=seed)) for seed in range(settings.few)]
        file = folder / "pool.carrelbank"
        samples.pool_bank(file, settings.pool)
        carrel.add_bank(file)
        drawn = [
            _start(carrel, samples.request(carrel, "random", samples.POOL_EXAM, seed))
            for seed in range(settings.few)
        ]
    finally:
        carrel.close()
    return [
        Line(what="start of a sitting, form of 65 items", ours=median(fixed)),
        Line(
            what=f"start of a sitting, random form from {settings.pool:,} items",
            ours=median(drawn),
            bound=f"≤ {MOST_MS:g} ms",
            ok=median(drawn) <= MOST_MS,
        ),
    ]


def _start(carrel: Carrel, request: StartRequest) -> float:
    begun = time.perf_counter()
    session = carrel.start(request)
    spent = (time.perf_counter() - begun) * 1000
    exam = session.delivery.exam
    assert len(session.delivery.items) == exam.items
    assert sum(item.scored for item in session.delivery.items) == exam.scored
    session.close()
    return spent
