"""``carrel paths``: where the program keeps things."""

from __future__ import annotations

import argparse
from pathlib import Path

from ui.cli import Subparsers


def add_parser(subparsers: Subparsers) -> None:
    """Describe the sub-command."""
    subparsers.add_parser(
        "paths",
        help="print where things are kept",
        description="Print where records, banks and logs are kept: a name, a tab and a path a "
        "line. Nothing is made or changed.",
    )


def run(_args: argparse.Namespace, data_dir: Path | None) -> int:
    """Print the paths, whether or not they exist yet."""
    from core.paths import SHIPPED_BANKS, Paths  # noqa: PLC0415  (platformdirs)

    paths = Paths.choose(data_dir)
    for name, path in (
        ("data", paths.data),
        ("records", paths.records),
        ("banks", paths.banks),
        ("logs", paths.logs),
        ("crashes", paths.crashes),
        ("shipped-banks", SHIPPED_BANKS),
    ):
        print(f"{name}\t{path}")
    return 0
