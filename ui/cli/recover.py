"""``carrel recover``: takes a recovery file into the records."""

from __future__ import annotations

import argparse
from pathlib import Path

from ui.cli import Subparsers


def add_parser(subparsers: Subparsers) -> None:
    """Describe the sub-command."""
    parser = subparsers.add_parser(
        "recover",
        help="take a recovery file into the records",
        description="Take a recovery file, saved while the disk refused, into the records: exactly "
        "the steps that they lack are added. A second time changes nothing. Do it before the "
        "sitting is resumed, and close the window first.",
    )
    parser.add_argument("file", type=Path, help="the file that the exam room saved")
    parser.add_argument(
        "--adopt",
        action="store_true",
        help="also a file of another installation, such as after the data folder was lost; its "
        "sitting is marked as not vouched for",
    )


def run(args: argparse.Namespace, data_dir: Path | None) -> int:
    """Take it up. Raises InUse, NotFound, UsageError, DamagedRecords or StorageError."""
    from core.app import Carrel  # noqa: PLC0415  (--version need not wait for them)
    from core.clock import SystemClock  # noqa: PLC0415

    carrel = Carrel.open(data_dir, SystemClock())
    try:
        done = carrel.recover(args.file, adopt=args.adopt)
    finally:
        carrel.close()
    print(f"{done.sitting}: {done.sentence}")
    return 0
