"""``carrel bank``: check, build and export a bank."""

from __future__ import annotations

import argparse
import json
import os
import sys
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Any

from core.errors import BankError, StorageError, UsageError
from ui.cli import Subparsers

if TYPE_CHECKING:
    from core.bank.check import BankReport, GroupStatistics

_BAR_WIDTH = 60


def add_parser(subparsers: Subparsers) -> None:
    """Describe the sub-command."""
    parser = subparsers.add_parser(
        "bank",
        help="check, build or export a bank of items",
        description="Work on a bank of items: a folder that holds an exam.yaml.",
    )
    acts = parser.add_subparsers(title="acts", metavar="ACT", dest="act", required=True)
    check = acts.add_parser(
        "check",
        help="check whether a bank is valid and well written",
        description="Check whether a bank is valid, and which rules of good writing it breaks "
        "(docs/bank-rules.md). Exit code 4 if it is not valid or breaks a rule of level error.",
    )
    check.add_argument("path", type=Path, metavar="PATH", help="folder of the bank")
    check.add_argument("--json", action="store_true", help="print one JSON object instead")
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
    export = acts.add_parser(
        "export",
        help="write a bank as one JSON document",
        description="Write a bank as one JSON document; banks/README.md lists its fields.",
    )
    export.add_argument("path", type=Path, metavar="PATH", help="folder of the bank")
    export.add_argument(
        "--json", type=Path, required=True, metavar="FILE", help="where to write; - for output"
    )


def run(args: argparse.Namespace, data_dir: Path | None) -> int:
    """Do what was asked. Raises NotFound, BankError or StorageError."""
    progress = ProgressLine()
    try:
        match args.act:
            case "check":
                return _check(args.path, args.json, progress)
            case "build":
                return _build(args.path, args.output, data_dir, progress)
            case _:
                return _export(args.path, args.json, progress)
    finally:
        progress.clear()


class ProgressLine:
    """One line on a terminal's standard error that says how far long work is; silent elsewhere."""

    def __init__(self) -> None:
        self._shown = sys.stderr.isatty()
        self._percent = -1

    def __call__(self, what: str, share: float) -> None:
        """Show what is being done and the share done, from 0 to 1."""
        percent = int(share * 100)
        if self._shown and percent != self._percent:
            self._percent = percent
            print(f"\r{percent:3d} % {what[:_BAR_WIDTH]:{_BAR_WIDTH}}", end="", file=sys.stderr)
            sys.stderr.flush()

    def clear(self) -> None:
        """Wipe the line."""
        if self._shown and self._percent >= 0:
            print("\r" + " " * (_BAR_WIDTH + 6) + "\r", end="", file=sys.stderr)
            self._percent = -1


def _check(path: Path, as_json: bool, progress: ProgressLine) -> int:
    from core.bank.authoring import read_bank  # noqa: PLC0415  (validation takes 100 ms to import)
    from core.bank.check import check_bank  # noqa: PLC0415

    try:
        report = check_bank(read_bank(path, progress), progress)
    except BankError as error:
        if not as_json:
            raise
        progress.clear()
        print(json.dumps({"valid": False, "sound": False, "faults": error.faults}, indent=1))
        return BankError.exit_code
    progress.clear()
    print(
        json.dumps(report_json(report), ensure_ascii=False, indent=1) if as_json else text(report)
    )
    return 0 if report.sound else BankError.exit_code


def _build(path: Path, output: Path | None, data_dir: Path | None, progress: ProgressLine) -> int:
    from core.bank.authoring import read_bank  # noqa: PLC0415  (as in _check)
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
    from core.bank.authoring import read_bank  # noqa: PLC0415  (as in _check)
    from core.bank.export import to_bytes  # noqa: PLC0415

    bank = read_bank(path, progress)
    content = to_bytes(bank)
    progress.clear()
    if str(output) == "-":
        sys.stdout.write(content.decode())
        return 0
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
    print(f"{bank.exam.id}: {len(bank.items)} items in {output}")
    return 0


def report_json(report: BankReport) -> dict[str, Any]:
    """A report as JSON-like values."""
    return {
        "valid": True,
        "sound": report.sound,
        "exam": report.exam,
        "items": report.items,
        "errors": report.errors,
        "warnings": report.warnings,
        "findings": [asdict(finding) for finding in report.findings],
        "groups": [asdict(group) for group in report.groups],
    }


def text(report: BankReport) -> str:
    """A report for people: findings, distributions, and a last line that sums up."""
    lines = [str(finding) for finding in report.findings]
    for group in report.groups:
        lines += ["", *_group_lines(group)]
    verdict = "sound" if report.sound else "valid, but not sound"
    lines += [
        "",
        f"{report.exam}: {verdict}; {report.items} items, {report.errors} errors, "
        f"{report.warnings} warnings",
    ]
    return "\n".join(lines).lstrip("\n")


def _group_lines(group: GroupStatistics) -> list[str]:
    def counts(values: dict[str, int]) -> str:
        return ", ".join(f"{name} {count}" for name, count in values.items())

    def spread(values: tuple[float, float, float]) -> str:
        return " / ".join(f"{value:g}" for value in values)

    places = ", ".join(f"{share:.0%}" for share in group.key_positions)
    angoff = "none" if group.angoff_mean is None else f"{group.angoff_mean:.2f}"
    return [
        f"{group.name}: {group.items} items, {group.scored} scored",
        f"  domains            {counts(dict(group.domains))}",
        f"  tasks              {counts(dict(group.tasks))}",
        f"  types              {counts(dict(group.types))} "
        f"({group.multiple_share:.0%} multiple response)",
        f"  levels             {counts(dict(group.levels))}",
        f"  difficulties       {counts(dict(group.difficulties))}; mean Angoff rating {angoff}",
        f"  key by place       {places}",
        f"  key longest        {group.key_longest:.0%}; "
        f"over 1.25 times {group.key_much_longest:.0%}; shortest {group.key_shortest:.0%}",
        f"  stem words         {spread(group.stem_words)} (p10 / median / p90); "
        f"with a qualifier {group.qualifier_share:.0%}",
        f"  option words       {spread(group.option_words)}; "
        f"longest over shortest {spread(group.option_spread)}",
    ]
