"""``carrel report``: the documents of past sittings as PDF files."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from core.errors import UsageError
from ui.cli import Subparsers

if TYPE_CHECKING:
    from core.app import Carrel
    from core.report.documents import Kind
    from core.report.pdf import PageSize

PAPERS = ("letter", "a4")
"""Values of :class:`core.report.pdf.PageSize`, which is not imported for the help text."""


def add_parser(subparsers: Subparsers) -> None:
    """Describe the sub-command."""
    parser = subparsers.add_parser(
        "report",
        help="write the score report, appendix or review booklet of past sittings as PDF",
        description="Write the two-page score report of a finished sitting as a PDF file, or its "
        "appendix or review booklet; or those of many sittings into a folder. 'carrel sittings' "
        "lists the sittings.",
    )
    parser.add_argument("sitting", nargs="?", metavar="SITTING", help="its id")
    which = parser.add_mutually_exclusive_group()
    which.add_argument("--all", action="store_true", help="every sitting that has a result")
    which.add_argument("--candidate", metavar="NAME", help="every one of this name or ID")
    what = parser.add_mutually_exclusive_group()
    what.add_argument(
        "--appendix",
        dest="kind",
        action="store_const",
        const="appendix",
        help="the appendix instead: item by item, pacing, changes, traps, integrity notes",
    )
    what.add_argument(
        "--booklet",
        dest="kind",
        action="store_const",
        const="booklet",
        help="the review booklet instead: the items missed, with keys and reasons",
    )
    parser.set_defaults(kind="report")
    parser.add_argument(
        "-o",
        "--output",
        type=Path,
        metavar="FILE",
        help="the file to write; an existing one is replaced",
    )
    parser.add_argument(
        "--out", type=Path, metavar="FOLDER", help="where the files of many sittings go"
    )
    add_paper(parser)


def add_paper(parser: argparse.ArgumentParser) -> None:
    """The option that chooses the paper, alike for all documents."""
    parser.add_argument(
        "--paper",
        choices=PAPERS,
        default=PAPERS[0],
        help="size of the pages (default: %(default)s)",
    )


def run(args: argparse.Namespace, data_dir: Path | None) -> int:
    """Write the documents and name the files.

    Raises NotFound, UsageError, WithheldError or StorageError.
    """
    many = args.all or args.candidate is not None
    _check(args, many)
    from core.app import Carrel  # noqa: PLC0415  (the database takes 200 ms to import)
    from core.clock import SystemClock  # noqa: PLC0415
    from core.report.documents import Kind, prepared  # noqa: PLC0415
    from core.report.pdf import PageSize, write_file  # noqa: PLC0415

    kind, paper = Kind(args.kind), PageSize(args.paper)
    carrel = Carrel.open(data_dir, SystemClock(), write=False)
    try:
        if many:
            return _write_many(carrel, args.candidate, kind, paper, args.out)
        document = prepared(carrel, args.sitting, kind, paper)
    finally:
        carrel.close()
    write_file(document.make(), args.output)
    print(args.output)
    return 0


def _check(args: argparse.Namespace, many: bool) -> None:
    """Raise UsageError unless one sitting goes to a file, or many to a folder."""
    if many and args.sitting:
        raise UsageError("Name one sitting, or ask for many with --all or --candidate, not both.")
    if many and (args.out is None or args.output is not None):
        raise UsageError("Many documents go into a folder: name it with --out.")
    if not many and not args.sitting:
        raise UsageError("Which sitting? Give its id, or --all, or --candidate NAME.")
    if not many and (args.output is None or args.out is not None):
        raise UsageError("Name the file to write with -o.")


def _write_many(
    carrel: Carrel, candidate: str | None, kind: Kind, paper: PageSize, folder: Path
) -> int:
    """Write the document of every sitting that has a result; say how many had none."""
    from core.errors import StorageError  # noqa: PLC0415  (as run's)
    from core.report.documents import prepared  # noqa: PLC0415
    from core.report.pdf import write_file  # noqa: PLC0415
    from ui.cli.progress import ProgressLine  # noqa: PLC0415
    from ui.cli.sittings import select  # noqa: PLC0415

    records = select(carrel, candidate)
    ready = [record for record in records if record.finished and record.released]
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise StorageError(
            f"The folder {folder} cannot be made ({error.strerror}). Nothing was written; choose "
            "another with --out."
        ) from error
    progress = ProgressLine()
    for number, record in enumerate(ready):
        progress(f"{number + 1} of {len(ready)}: {record.candidate.name}", number / len(ready))
        document = prepared(carrel, record.id, kind, paper)
        name = Path(document.file_name)
        path = folder / f"{name.stem}-{record.id}{name.suffix}"
        write_file(document.make(), path)
        progress.clear()
        print(path)
    left_out = len(records) - len(ready)
    told = f"carrel: {len(ready)} written to {folder}"
    if left_out:
        told += f"; {left_out} left out: not finished, or withheld"
    print(told, file=sys.stderr)
    return 0
