"""``carrel staff``: set, change or remove the code with which staff pause a seat and grant time."""

from __future__ import annotations

import argparse
import getpass
import sys
from pathlib import Path

from ui.cli import Subparsers


def add_parser(subparsers: Subparsers) -> None:
    """Describe the sub-command."""
    parser = subparsers.add_parser(
        "staff",
        help="set, change or remove the staff code",
        description=(
            "With the staff code, staff pause a sitting and change what a candidate is allowed. "
            "Codes are asked for and not shown; from a pipe, each is read as a line: the old code "
            "first, if one is set."
        ),
    )
    acts = parser.add_subparsers(title="acts", metavar="ACT", dest="act", required=True)
    acts.add_parser("status", help="say whether a code is set, and in which file")
    acts.add_parser("set", help="set the code, or another one")
    acts.add_parser("remove", help="have no code any more")


def run(args: argparse.Namespace, data_dir: Path | None) -> int:
    """Do what was asked. Raises UsageError or StorageError."""
    from core.paths import Paths  # noqa: PLC0415  (platformdirs)
    from core.security.staff import StaffCode  # noqa: PLC0415  (only here)

    paths = Paths.choose(data_dir)
    paths.make()
    staff = StaffCode(paths.staff)
    if args.act == "status":
        print(f"{'set' if staff.is_set else 'not set'}\t{paths.staff}")
        return 0
    old = ask("Staff code as it is now: ") if staff.is_set else ""
    if args.act == "remove":
        staff.remove(old)
        print("No staff code is set now.")
        return 0
    staff.change(ask("New staff code: "), old)
    print("The staff code is set.")
    return 0


def ask(prompt: str) -> str:
    """A code, typed unseen, or a line of a pipe."""
    return getpass.getpass(prompt) if sys.stdin.isatty() else sys.stdin.readline().strip()
