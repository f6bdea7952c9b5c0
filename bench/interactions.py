"""What hands do in the exam room, input to frame, beside a bare window's repaint; and memory."""

from __future__ import annotations

from pathlib import Path

from bench import samples
from bench.child import run
from bench.lines import Line, median, percentile
from bench.settings import Settings

FRAME_MS = 1000 / 60
MOMENT_MS = 100.0
QUICK = {
    "select": "select",
    "flag": "flag",
    "strike": "strike out",
    "next": "next",
    "previous": "previous",
}
SLOW = {
    "navigator": "open the Navigator",
    "scheme_item": "another colour scheme",
    "zoom_item": "a step of zoom",
    "scheme_review": "another colour scheme, review screen",
    "zoom_review": "a step of zoom, review screen",
}
GROWTH_MIB = 2.0
"""Most that memory may grow: the log of 2,000 navigations is kept, some 700 bytes each."""
SETTLED = 4
"""The first of so many parts of the walk is warming up."""


def measure(settings: Settings, folder: Path) -> list[Line]:
    """Two lines an interaction, then memory over a long walk."""
    samples.open_folder(folder).close()
    numbers = (settings.turns, settings.few * 20, settings.navigations)
    found = run("interactions", str(folder), *map(str, numbers), seconds=900)
    lines = []
    for names, most in ((QUICK, FRAME_MS), (SLOW, MOMENT_MS)):
        for name, words in names.items():
            lines += _lines(words, found["ours"][name], found["floor"][name], most)
    return lines + _memory(found["memory"], settings.navigations)


def _lines(what: str, ours: list[float], floor: list[float], most: float) -> list[Line]:
    return [
        Line(what=f"{what}: p50 of {len(ours)}", ours=median(ours), floor=median(floor)),
        Line(
            what=f"{what}: p99 of {len(ours)}",
            ours=(slowest := percentile(ours, 0.99)),
            floor=percentile(floor, 0.99),
            bound=f"≤ {most:.1f} ms",
            ok=slowest <= most,
        ),
    ]


def _memory(seen: list[list[float]], navigations: int) -> list[Line]:
    """Growth after warming up, of medians, so that one look does not decide."""
    part = max(1, len(seen) // SETTLED)
    early, late = seen[part : 2 * part], seen[-part:]
    mib, widgets, objects = (
        median([each[kind] for each in late]) - median([each[kind] for each in early])
        for kind in range(3)
    )
    walk = f"growth over {navigations:,} navigations"
    return [
        Line(what=f"memory, {walk}", ours=mib, unit="MiB", bound=f"≤ {GROWTH_MIB:g} MiB",
             ok=mib <= GROWTH_MIB),
        Line(what=f"objects of Qt, {walk}", ours=widgets, unit="", bound="none", ok=widgets <= 0),
        Line(what=f"objects of Python, {walk}", ours=objects, unit=""),
    ]  # fmt: skip
