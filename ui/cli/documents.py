"""``carrel form``: a form on paper, and its answer key."""

from __future__ import annotations

import argparse
from pathlib import Path

from ui.cli import Subparsers
from ui.cli.report import add_paper


def add_parser(subparsers: Subparsers) -> None:
    """Describe the sub-command."""
    parser = subparsers.add_parser(
        "form",
        help="write a blank form for training on paper, and its answer key",
        description="Write a form of an exam as a PDF file to print, with an answer sheet. The "
        "answer key is a file of its own. The same form code and option order give the same "
        "paper.",
    )
    parser.add_argument("exam", metavar="EXAM", help="id or code of the exam")
    parser.add_argument("form", metavar="FORM", help="a fixed form, 'random', or a form code")
    parser.add_argument(
        "-o", "--output", type=Path, metavar="FILE", required=True, help="the form to write"
    )
    parser.add_argument("--key", type=Path, metavar="FILE", help="the answer key to write")
    parser.add_argument(
        "--seed",
        type=int,
        metavar="NUMBER",
        help="option order, and draw of a random form (default: 0 for a fixed form)",
    )
    add_paper(parser)


def run(args: argparse.Namespace, data_dir: Path | None) -> int:
    """Write the form, and the key if asked for. Raises NotFound, FormError or StorageError."""
    from core.app import Carrel  # noqa: PLC0415  (the database takes 200 ms to import)
    from core.clock import SystemClock  # noqa: PLC0415
    from core.report.paperform import (  # noqa: PLC0415
        form_content,
        form_pdf,
        key_content,
        key_pdf,
        paper_delivery,
    )
    from core.report.pdf import PageSize, write_file  # noqa: PLC0415

    paper = PageSize(args.paper)
    carrel = Carrel.open(data_dir, SystemClock(), write=False)
    try:
        carrel.refresh_banks()
        delivery = paper_delivery(carrel.banks.source(args.exam), args.form, args.seed)
    finally:
        carrel.close()
    write_file(form_pdf(form_content(delivery), paper), args.output)
    print(args.output)
    if args.key is not None:
        write_file(key_pdf(key_content(delivery), paper), args.key)
        print(args.key)
    return 0
