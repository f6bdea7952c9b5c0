"""Pictures of every screen at every size: ``python -m tests.screens.matrix``.

Takes them all, checks each for what is cut off or out of reach, and compares them with those kept.
Names what differs and puts pictures side by side in ``FOLDER/differences``. Exit code 1 if a
picture differs or a screen has a fault.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import tempfile
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from pathlib import Path

from tests.screens import kept
from tests.screens.plan import PARTS, Part

ROOT = Path(__file__).resolve().parents[2]
SHOWN = 40
"""Names listed of each kind of finding."""


@dataclass
class Findings:
    """What a run of the matrix found, by name of the picture."""

    hashes: dict[str, str] = field(default_factory=dict)
    faults: dict[str, list[str]] = field(default_factory=dict)

    def differing(self) -> list[str]:
        """Pictures that are new or not as kept."""
        before = kept.hashes()
        return [name for name, value in self.hashes.items() if before.get(name) != value]


def take(parts: list[Part], folder: Path, which: str, words: list[str], jobs: int = 1) -> Findings:
    """Take the pictures of parts, each in a process. Raises CalledProcessError if one fails."""
    folder.mkdir(parents=True, exist_ok=True)

    def run(part: Part) -> dict[str, dict[str, object]]:
        command = ["-m", "tests.screens.worker", part.name, str(folder), which, *words]
        subprocess.run([sys.executable, *command], check=True, cwd=ROOT)
        loaded: dict[str, dict[str, object]] = json.loads(
            (folder / f"{part.name}.json").read_text()
        )
        return loaded

    findings = Findings()
    with ThreadPoolExecutor(jobs) as pool:
        for part, found in zip(parts, pool.map(run, parts), strict=True):
            print(f"{part.name}: {len(found)} pictures", flush=True)
            for name, value in found.items():
                findings.hashes[name] = str(value["hash"])
                if value["faults"]:
                    findings.faults[name] = [str(each) for each in value["faults"]]  # type: ignore[attr-defined]
    return findings


def main(arguments: list[str] | None = None) -> int:
    """Take, check, compare or keep; gives the exit code."""
    wishes = _parser().parse_args(arguments)
    parts = [part for part in PARTS if wishes.display in ("", part.name)]
    if not parts:
        print("There is no such display. There are:", *(part.name for part in PARTS))
        return 2
    partly = bool(wishes.words or wishes.display)
    with tempfile.TemporaryDirectory() as scratch:
        folder = wishes.out or Path(scratch)
        which = "all" if wishes.all else "kept" if wishes.update else "differ"
        findings = take(parts, folder, which, wishes.words, wishes.jobs)
        differing = findings.differing()
        if wishes.update:
            kept.keep(findings.hashes, folder, partly=partly)
        elif wishes.out:
            for name in differing:
                kept.beside(name, folder)
        return _tell(findings, differing, wishes, partly=partly)


def _tell(
    findings: Findings, differing: list[str], wishes: argparse.Namespace, *, partly: bool
) -> int:
    gone = [] if partly else sorted(set(kept.hashes()) - set(findings.hashes))
    for title, names in (("differs", differing), ("is not taken any more", gone)):
        for name in names[:SHOWN]:
            print(f"{'kept anew' if wishes.update else title}: {name}")
        if len(names) > SHOWN:
            print(f"… and {len(names) - SHOWN} more")
    for name, faults in findings.faults.items():
        print(f"fault: {name}", *faults[:8], sep="\n    ")
    print(
        f"{len(findings.hashes)} pictures, {len(differing)} of them not as kept, "
        f"{len(findings.faults)} with faults"
    )
    if differing and not wishes.update:
        where = f" They are in {wishes.out}/differences." if wishes.out else " Use --out to see."
        print(f"Look at them, then keep them with --update.{where}")
    return int(bool(findings.faults or (not wishes.update and (differing or gone))))


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m tests.screens.matrix", description=__doc__)
    parser.add_argument("words", nargs="*", help="only screens with one of these in their name")
    parser.add_argument("--update", action="store_true", help="keep the pictures as they are now")
    parser.add_argument("--out", type=Path, help="leave pictures that differ here")
    parser.add_argument("--all", action="store_true", help="leave the others there too")
    parser.add_argument("--display", default="", help="one display, such as 1366x768@1")
    parser.add_argument("--jobs", type=int, default=1, help="processes at a time")
    return parser


if __name__ == "__main__":
    raise SystemExit(main())
