"""Resume after a kill: from starting the program again to the item on the screen."""

from __future__ import annotations

from pathlib import Path

from bench import samples
from bench.child import run, start
from bench.lines import Line, median
from bench.settings import Settings


def measure(settings: Settings, folder: Path) -> list[Line]:
    """One line. The process that sits is killed at an item, and a fresh one takes it up."""
    samples.open_folder(folder).close()
    spent = [_killed_and_resumed(folder) for _ in range(settings.few + 1)]
    return [Line(what="resume after a kill, to the item on the screen", ours=median(spent[1:]))]


def _killed_and_resumed(folder: Path) -> float:
    sitter = start("sit", str(folder))
    assert sitter.stdout is not None
    sitting, item = sitter.stdout.readline().split()
    sitter.kill()
    sitter.communicate()
    found = run("resume", str(folder), sitting)
    assert found["item"] == int(item), (found, item)
    return float(found["item_ms"])
