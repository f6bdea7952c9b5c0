"""Kills the program at random moments and looks at what is left.

``python -m tests.campaigns.kill --runs 500 --seed 1``; the last line is one JSON object.
docs/durability.md says what is checked. The same seed gives the same clicks and the same plans of
kills; where within a commit a kill lands is up to the machine.
"""

from __future__ import annotations

import argparse
import atexit
import json
import os
import shutil
import sys
import tempfile
from collections.abc import Callable
from concurrent.futures import ProcessPoolExecutor, as_completed
from dataclasses import dataclass
from multiprocessing import get_context
from pathlib import Path

from bench import samples
from core.app import Carrel
from core.clock import SystemClock
from core.exam.draw import fraction
from core.paths import SHIPPED_BANKS
from tests.campaigns.chorekinds import CHORES
from tests.campaigns.chores import Chore, finish, run_chore
from tests.campaigns.process import Pool, Stuck
from tests.campaigns.reader import Broken
from tests.campaigns.sittings import SittingRun
from tests.campaigns.tally import Tally

SITTINGS = 0.6
"""Share of the runs that kill a sitting; the others divide the rest."""

_SAMPLES = 2

_TOOLS = """\
extends: aws-2020
id: tools
title: A room with every tool
about: For tests.
result: instant
switches: {highlight: true, strike_out: true, whiteboard: true}
"""

_pools: list[Pool] = []
_lasts: dict[str, float] = {}


@dataclass(frozen=True, slots=True)
class Templates:
    """Data folders that runs copy."""

    fresh: Path
    """Banks are compiled, and nobody sat yet."""
    sat: Path
    """With finished sittings and their backups."""


def main(argv: list[str] | None = None) -> int:
    """Run the campaign; 0 if nothing was lost, gained, robbed or broken."""
    args = _parser().parse_args(argv)
    with tempfile.TemporaryDirectory(prefix="carrel-kill-") as folder:
        here = Path(folder)
        tally = campaign(
            make_templates(here), here, runs=args.runs, seed=args.seed, jobs=args.jobs, tell=_tell
        )
    print(json.dumps(tally.line()), flush=True)
    good = not (tally.lost or tally.faults or tally.gained_ms or tally.robbed_ms)
    return 0 if good else 1


def campaign(
    templates: Templates,
    folder: Path,
    *,
    runs: int,
    seed: int,
    jobs: int,
    tell: Callable[[Tally, Tally], None] | None = None,
) -> Tally:
    """All runs, some at a time. ``tell`` gets the sums so far and what was added to them."""
    total = Tally()
    with ProcessPoolExecutor(jobs, mp_context=get_context("spawn")) as workers:
        waiting = [
            workers.submit(_run, templates, folder / "runs", seed * 1_000_000 + number)
            for number in range(runs)
        ]
        for done in as_completed(waiting):
            made = done.result()
            total.add(made)
            if tell is not None:
                tell(total, made)
    return total


def kind_of(seed: int) -> type[Chore] | None:
    """What a run is about; None for a sitting."""
    draw = fraction(seed, "kind")
    if draw < SITTINGS:
        return None
    return CHORES[int((draw - SITTINGS) / (1 - SITTINGS) * len(CHORES))]


def _run(templates: Templates, runs: Path, seed: int) -> Tally:
    """One run, in a worker's process."""
    fresh, sat = templates.fresh, templates.sat
    runs.mkdir(exist_ok=True)
    folder = runs / str(seed)
    kind = kind_of(seed)
    try:
        if kind is None:
            return SittingRun(_pool(), fresh, folder, seed).run()
        return run_chore(kind, _pool(), sat, folder, seed, _time_of(kind, sat, runs))
    except (Stuck, Broken) as stuck:
        _pool().drop_taken()
        return Tally(runs=1, faults=[f"seed {seed}: {stuck}"])
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _pool() -> Pool:
    """The children of this worker, started with its first run."""
    if not _pools:
        _pools.append(Pool(2))
        atexit.register(_pools[0].close)
    return _pools[0]


def _time_of(kind: type[Chore], template: Path, runs: Path) -> float:
    """Milliseconds that a chore takes when nobody kills it, on this machine, measured once."""
    if kind.name not in _lasts:
        folder = runs / f"{kind.name}-{os.getpid()}"
        _lasts[kind.name] = finish(kind(template, folder, 0), _pool(), Tally())
        shutil.rmtree(folder)
    return _lasts[kind.name]


def make_templates(folder: Path) -> Templates:
    """Make the data folders that runs copy."""
    fresh, sat = folder / "fresh", folder / "sat"
    carrel = Carrel.open(fresh, SystemClock())
    carrel.refresh_banks()
    carrel.add_bank(_bank_with_tools(folder / "tools"))
    carrel.add_candidate("Victim Example")
    carrel.close()
    shutil.copytree(fresh, sat)
    carrel = Carrel.open(sat, SystemClock())
    for _ in range(_SAMPLES):
        samples.sit(carrel)
    carrel.close()
    return Templates(fresh, sat)


def _bank_with_tools(folder: Path) -> Path:
    """The shipped sample in a room with every tool: highlights, strike-outs, whiteboard."""
    shutil.copytree(SHIPPED_BANKS / "mls-c01-sample", folder)
    exam = folder / "exam.yaml"
    text = exam.read_text("utf-8")
    for old, new in (
        ("id: mls-c01-sample", "id: tools"),
        ("code: MLS-C01-SAMPLE", "code: TOOLS"),
        ("driver: aws-2020", "driver: tools"),
        ("drivers: [aws-today, trainer]", ""),
    ):
        text = text.replace(old, new, 1)
    exam.write_text(text, "utf-8")
    (folder / "drivers").mkdir()
    (folder / "drivers" / "tools.yaml").write_text(_TOOLS, "utf-8")
    return folder


def _tell(total: Tally, made: Tally) -> None:
    for line in (*made.notes, *made.faults):
        print(line, file=sys.stderr)
    if total.runs % 25 == 0:
        print(json.dumps(total.line()), file=sys.stderr)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="tests.campaigns.kill", description=__doc__)
    parser.add_argument("--runs", type=int, default=500)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--jobs", type=int, default=os.cpu_count() or 1)
    return parser


if __name__ == "__main__":
    sys.exit(main())
