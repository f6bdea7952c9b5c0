"""``python -m bench [--quick] [--only NAME] [--json FILE]``: measure, and print the table."""

from __future__ import annotations

import argparse
import json
import platform
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

from bench import forms, interactions, report, resume, room, startup
from bench.lines import Line, table
from bench.settings import FULL, QUICK, Settings

MEASURES: dict[str, Callable[[Settings, Path], list[Line]]] = {
    "startup": startup.measure,
    "room": room.measure,
    "interactions": interactions.measure,
    "forms": forms.measure,
    "report": report.measure,
    "resume": resume.measure,
}


def main() -> int:
    """Run the measures; 1 if a bound is missed."""
    parser = argparse.ArgumentParser(prog="python -m bench", description=__doc__)
    parser.add_argument("--quick", action="store_true", help="few runs, to try the bench itself")
    parser.add_argument("--only", action="append", choices=list(MEASURES), metavar="NAME",
                        help=f"one of {', '.join(MEASURES)}; may be repeated")  # fmt: skip
    parser.add_argument("--json", type=Path, metavar="FILE", help="write the lines there as well")
    args = parser.parse_args()
    settings = QUICK if args.quick else FULL
    lines: list[Line] = []
    for name in args.only or MEASURES:
        print(f"measuring: {name} …", file=sys.stderr)
        with tempfile.TemporaryDirectory(prefix="carrel-bench-") as folder:
            lines += MEASURES[name](settings, Path(folder))
    print(f"Python {platform.python_version()}, {platform.platform()}; medians unless said")
    print(table(lines))
    if args.json:
        args.json.write_text(json.dumps([line.as_json() for line in lines], indent=2))
    return 1 if any(line.ok is False for line in lines) else 0


if __name__ == "__main__":
    sys.exit(main())
