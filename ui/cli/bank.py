"""``carrel bank``: check, report on, preview, build and export a bank."""

from __future__ import annotations

import argparse
import difflib
import os
import re
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from core.errors import NotFound, StorageError, UsageError
from ui.cli import Subparsers
from ui.cli.display import has_display
from ui.cli.progress import ProgressLine

if TYPE_CHECKING:
    from core.bank.model import Item
    from core.bank.values import AuthoredBank

_FOLDER = "folder of the bank"


def add_parser(subparsers: Subparsers) -> None:
    """Describe the sub-command."""
    parser = subparsers.add_parser(
        "bank",
        help="check, report on, preview, build or export a bank of items",
        description="Work on a bank of items: a folder that holds an exam.yaml.",
    )
    acts = parser.add_subparsers(title="acts", metavar="ACT", dest="act", required=True)
    _add_check(acts)
    _add_report(acts)
    _add_preview(acts)
    _add_build(acts)
    _add_export(acts)


def _add_check(acts: Subparsers) -> None:
    check = acts.add_parser(
        "check",
        help="check whether a bank is valid and well written",
        description="Check whether a bank is valid, and which rules of good writing it breaks "
        "(docs/bank-rules.md). Exit code 4 if it is not valid or breaks a rule of level error.",
    )
    check.add_argument("path", type=Path, metavar="PATH", help=_FOLDER)
    how = check.add_mutually_exclusive_group()
    how.add_argument("--json", action="store_true", help="print one JSON object instead")
    how.add_argument(
        "--watch", action="store_true", help="check again whenever a file changes; Ctrl+C ends"
    )


def _add_report(acts: Subparsers) -> None:
    report = acts.add_parser(
        "report",
        help="write the distributions of a bank as Markdown",
        description="Write the distributions of a bank as Markdown. A bank keeps them as REPORT.md "
        "in its folder; 'carrel bank check' says when that is not current.",
    )
    report.add_argument("path", type=Path, metavar="PATH", help=_FOLDER)
    report.add_argument(
        "-o", "--output", type=Path, metavar="FILE", default=Path("-"),
        help="where to write (default: the output)",
    )  # fmt: skip


def _add_preview(acts: Subparsers) -> None:
    preview = acts.add_parser(
        "preview",
        help="show one item as the exam room shows it",
        description="Show one item of a bank as the exam room shows it, in a window or as a "
        "picture.",
    )
    preview.add_argument("path", type=Path, metavar="PATH", help=_FOLDER)
    preview.add_argument("item", metavar="ITEM", help="id of the item")
    preview.add_argument("-o", "--output", type=Path, metavar="FILE.png", help="make a picture")
    preview.add_argument(
        "--size", type=_size, default=(1366, 768), metavar="WIDTHxHEIGHT",
        help="pixels of the room (default 1366x768)",
    )  # fmt: skip
    preview.add_argument(
        "--seed", type=int, metavar="N", help="shuffle the options (default: as authored)"
    )


def _add_build(acts: Subparsers) -> None:
    build = acts.add_parser(
        "build",
        help="compile a bank so that its exam can be sat",
        description="Compile a bank so that its exam can be sat, or into a file to hand on.",
    )
    build.add_argument(
        "path", type=Path, metavar="PATH", help="folder of the bank, or a stand-alone compiled bank"
    )
    build.add_argument(
        "-o", "--output", type=Path, metavar="FILE", help="make a stand-alone compiled bank"
    )


def _add_export(acts: Subparsers) -> None:
    export = acts.add_parser(
        "export",
        help="write a bank as one JSON document",
        description="Write a bank as one JSON document; banks/README.md lists its fields.",
    )
    export.add_argument("path", type=Path, metavar="PATH", help=_FOLDER)
    export.add_argument(
        "--json", type=Path, required=True, metavar="FILE", help="where to write; - for output"
    )


def run(args: argparse.Namespace, data_dir: Path | None) -> int:
    """Do what was asked. Raises NotFound, BankError, StorageError or UsageError."""
    progress = ProgressLine()
    try:
        match args.act:
            case "check":
                return _check(args, progress)
            case "report":
                return _report(args.path, args.output, progress)
            case "preview":
                return _preview(args, progress)
            case "build":
                return _build(args.path, args.output, data_dir, progress)
            case _:
                return _export(args.path, args.json, progress)
    finally:
        progress.clear()


def _check(args: argparse.Namespace, progress: ProgressLine) -> int:
    from ui.cli import bankcheck  # noqa: PLC0415  (only here)

    if args.watch:
        return bankcheck.watch(args.path, progress)
    return bankcheck.check(args.path, progress, as_json=args.json)


def _report(path: Path, output: Path, progress: ProgressLine) -> int:
    from core.bank.authoring import read_bank  # noqa: PLC0415  (validation takes 100 ms to import)
    from core.bank.check import check_bank  # noqa: PLC0415
    from core.bank.check.bankreport import markdown  # noqa: PLC0415

    bank = read_bank(path, progress)
    figures = check_bank(bank, progress).figures
    progress.clear()
    _write(markdown(bank.exam, figures).encode(), output)
    if str(output) != "-":
        print(f"{bank.exam.id}: report in {output}")
    return 0


def _preview(args: argparse.Namespace, progress: ProgressLine) -> int:
    if args.output is None and not has_display():
        raise UsageError("There is no display here. Make a picture: add -o FILE.png.")
    from core.bank.authoring import read_bank  # noqa: PLC0415  (as in _report)

    bank = read_bank(args.path, progress)
    item = _item(bank, args.item)
    progress.clear()
    from ui.preview import picture, window  # noqa: PLC0415  (Qt takes 90 ms to import)

    if args.output is None:
        return window(bank, item, args.size, args.seed)
    _write(picture(bank, item, args.size, args.seed), args.output)
    print(f"{item.id}: picture in {args.output}")
    return 0


def _item(bank: AuthoredBank, item_id: str) -> Item:
    found = {item.id: item for item in bank.items}
    if item_id in found:
        return found[item_id]
    close = difflib.get_close_matches(item_id, found, n=1)
    raise NotFound(
        f"{bank.exam.id} has no item “{item_id}”"
        + (f"; is “{close[0]}” meant?" if close else ". The files of items/ name them.")
    )


def _build(path: Path, output: Path | None, data_dir: Path | None, progress: ProgressLine) -> int:
    from core.bank.authoring import read_bank  # noqa: PLC0415  (as in _report)
    from core.bank.check import check_bank  # noqa: PLC0415

    if path.is_file() and output is not None:
        raise UsageError(f"{path} is compiled already. Give the bank's folder, or leave out -o.")
    report = None if path.is_file() else check_bank(read_bank(path))
    if output is not None:
        from core.bank.compiled import compile_to  # noqa: PLC0415  (the database takes 200 ms)

        bank_hash = compile_to(path, output, progress).bank_hash
        where = str(output)
    else:
        from core.bank.library import BankLibrary  # noqa: PLC0415
        from core.paths import SHIPPED_BANKS, Paths  # noqa: PLC0415

        paths = Paths.choose(data_dir)
        paths.make()
        library = BankLibrary(paths.banks, SHIPPED_BANKS)
        try:
            bank_hash = library.add(path, progress).bank_hash
        finally:
            library.close()
        where = str(paths.banks)
    progress.clear()
    if report is not None and not report.sound:
        print(
            f"carrel: the bank is usable but breaks rules of good writing {report.errors} times; "
            f"'carrel bank check {path}' lists them",
            file=sys.stderr,
        )
    print(f"{path.name}: built, version {bank_hash[:8]}, in {where}")
    return 0


def _export(path: Path, output: Path, progress: ProgressLine) -> int:
    from core.bank.authoring import read_bank  # noqa: PLC0415  (as in _report)
    from core.bank.export import to_bytes  # noqa: PLC0415

    bank = read_bank(path, progress)
    content = to_bytes(bank)
    progress.clear()
    _write(content, output)
    if str(output) != "-":
        print(f"{bank.exam.id}: {len(bank.items)} items in {output}")
    return 0


def _write(content: bytes, output: Path) -> None:
    """Put a file in place whole; ``-`` is the output. Raises StorageError."""
    if str(output) == "-":
        sys.stdout.write(content.decode())
        return
    part = output.with_name(f"{output.name}.{os.getpid()}.part")
    try:
        part.write_bytes(content)
        part.replace(output)
    except OSError as error:
        part.unlink(missing_ok=True)
        raise StorageError(
            f"The file {output} cannot be written ({error.strerror}). Nothing was changed. "
            "Choose another place."
        ) from error


def _size(text: str) -> tuple[int, int]:
    found = re.fullmatch(r"(\d{3,4})[x×](\d{3,4})", text)
    if found is None:
        raise argparse.ArgumentTypeError(f"{text} is not a size such as 1366x768")
    return int(found[1]), int(found[2])
