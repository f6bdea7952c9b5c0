"""``carrel report``: the score report of a past sitting as a PDF file."""

from __future__ import annotations

import argparse
from pathlib import Path

from ui.cli import Subparsers

PAPERS = ("letter", "a4")
"""Values of :class:`core.report.pdf.PageSize`, which is not imported for the help text."""


def add_parser(subparsers: Subparsers) -> None:
    """Describe the sub-command."""
    parser = subparsers.add_parser(
        "report",
        help="write the score report of a past sitting as a PDF file",
        description="Write the two-page score report of a finished sitting as a PDF file. "
        "'carrel sittings' lists the sittings.",
    )
    parser.add_argument("sitting", metavar="SITTING", help="its id, from 'carrel sittings'")
    parser.add_argument(
        "-o",
        "--output",
        type=Path,
        metavar="FILE",
        required=True,
        help="the file to write; an existing one is replaced",
    )
    parser.add_argument(
        "--paper",
        choices=PAPERS,
        default=PAPERS[0],
        help="size of the pages (default: %(default)s)",
    )


def run(args: argparse.Namespace, data_dir: Path | None) -> int:
    """Write the report and name its file.

    Raises NotFound, UsageError for an unfinished sitting, WithheldError, or StorageError.
    """
    from core.app import Carrel  # noqa: PLC0415  (the database takes 200 ms to import)
    from core.clock import SystemClock  # noqa: PLC0415
    from core.report.content import report_content  # noqa: PLC0415
    from core.report.pdf import PageSize, write_file  # noqa: PLC0415

    carrel = Carrel.open(data_dir, SystemClock(), write=False)
    try:
        delivery, _, result = carrel.reviewable(args.sitting)
        content = report_content(carrel.sitting(args.sitting), delivery, result)
        proof = carrel.proof(args.sitting)
    finally:
        carrel.close()
    write_file(proof.report(content, PageSize(args.paper)), args.output)
    print(args.output)
    return 0
