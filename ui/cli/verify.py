"""``carrel verify``: whether a score report is as it was when it was signed."""

from __future__ import annotations

import argparse
import json
from pathlib import Path
from typing import TYPE_CHECKING

from core.errors import UsageError
from ui.cli import Subparsers

if TYPE_CHECKING:
    from ui.presenters.verify import VerifyView


def add_parser(subparsers: Subparsers) -> None:
    """Describe the sub-command."""
    parser = subparsers.add_parser(
        "verify",
        help="check whether a score report, appendix or booklet was altered",
        description="Check whether a score report, an appendix or a review booklet is as it was "
        "when it was signed, and by whom. "
        "Exit code 0: genuine, signed by this installation or one that is trusted; 1: altered or "
        "not confirmed; 3: intact, but the signer is unknown. docs/verification.md says what "
        "that proves.",
    )
    parser.add_argument("file", nargs="?", type=Path, metavar="FILE", help="the report, a PDF file")
    parser.add_argument(
        "--code",
        metavar="CODE",
        help="check a report on paper instead: its short code, or the text of its QR code",
    )
    parser.add_argument("--json", action="store_true", help="print one JSON object instead")


def run(args: argparse.Namespace, data_dir: Path | None) -> int:
    """Check and tell. Raises UsageError, or StorageError if the file cannot be read."""
    if (args.file is None) == (args.code is None):
        raise UsageError(
            "Give the file of a report, or --code and its code. Try: carrel verify --help"
        )
    view = _file(args.file, data_dir) if args.file else _code(args.code, data_dir)
    print(json.dumps(as_json(view), ensure_ascii=False, indent=1) if args.json else view.text())
    return view.exit_code


def _file(path: Path, data_dir: Path | None) -> VerifyView:
    from core.paths import Paths  # noqa: PLC0415  (platformdirs)
    from core.security.verifier import Verifier  # noqa: PLC0415  (with it, the database)
    from ui.presenters.verify import file_view  # noqa: PLC0415

    return file_view(Verifier(Paths.choose(data_dir)).check_file(path), path.name)


def _code(code: str, data_dir: Path | None) -> VerifyView:
    from core.paths import Paths  # noqa: PLC0415  (as above)
    from core.security.facts import is_scan_code  # noqa: PLC0415
    from core.security.verifier import Verifier  # noqa: PLC0415
    from ui.presenters.verify import scan_view, short_code_view  # noqa: PLC0415

    if is_scan_code(code):
        return scan_view(Verifier(Paths.choose(data_dir)).check_scan(code))
    from core.app import Carrel  # noqa: PLC0415  (the database takes 200 ms to import)
    from core.clock import SystemClock  # noqa: PLC0415

    carrel = Carrel.open(data_dir, SystemClock(), write=False)
    try:
        return short_code_view(carrel.find_code(code), code)
    finally:
        carrel.close()


def as_json(view: VerifyView) -> dict[str, object]:
    """A check as printed for programs."""
    return {
        "finding": view.finding,
        "exit_code": view.exit_code,
        "sentence": view.sentence,
        "caution": view.caution,
        "facts": dict(view.facts),
    }
