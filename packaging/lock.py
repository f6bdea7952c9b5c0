"""Refresh or check the lock files.

    python packaging/lock.py            pins anew, as late as pyproject.toml allows
    python packaging/lock.py --check    checks the files as they are, without a network

Refreshing needs ``uv``; installing from the lock files does not. Each package is pinned to one
version for all systems, with the hashes of its files. Where they are fetched from is for each
machine to say, so no address may stand in the lock files.
"""

from __future__ import annotations

import argparse
import re
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
RUN = ROOT / "requirements.lock"
TEST = ROOT / "requirements-test.lock"
COMPILE = (
    "uv pip compile --quiet --upgrade --universal --python-version 3.11"
    " --generate-hashes --no-header --no-annotate --no-emit-index-url --no-emit-find-links"
)

_PINNED = re.compile(r"^(?P<name>[a-z0-9-]+)==(?P<version>[^\s;]+)(?P<marker> ; [^\\]+?)? \\$")
_HASH = re.compile(r"^    --hash=sha256:[0-9a-f]{64}( \\)?$")


def pins(lock: Path) -> dict[str, str]:
    """Version by package and marker. Raises ValueError for a line that is no pin and no hash."""
    found: dict[str, str] = {}
    for number, line in enumerate(lock.read_text("utf-8").splitlines(), start=1):
        if match := _PINNED.match(line):
            found[match["name"] + (match["marker"] or "")] = match["version"]
        elif not _HASH.match(line):
            raise ValueError(f"{lock.name}:{number}: neither a pinned version nor a hash: {line}")
    return found


def faults(run: Path, test: Path) -> list[str]:
    """What is wrong with the pair of lock files; nothing if all is well."""
    try:
        running, testing = pins(run), pins(test)
    except ValueError as error:
        return [str(error)]
    return [
        f"{test.name} lacks {name} {version} of {run.name}, which the program runs with"
        for name, version in running.items()
        if testing.get(name) != version
    ]


def refresh() -> None:
    """Write both lock files anew. Raises CalledProcessError if uv cannot."""
    for lock, extra in ((RUN, ()), (TEST, ("--extra", "test"))):
        command = [*COMPILE.split(), *extra, "--output-file", str(lock), "pyproject.toml"]
        subprocess.run(command, cwd=ROOT, check=True, stdout=subprocess.DEVNULL)


def main() -> int:
    """Run the script; 1 if anything is wrong."""
    parser = argparse.ArgumentParser(description="Refresh or check the lock files.")
    parser.add_argument("--check", action="store_true", help="change nothing")
    if not parser.parse_args().check:
        refresh()
    found = faults(RUN, TEST)
    print("\n".join(found) or f"{RUN.name} and {TEST.name}: in order")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
