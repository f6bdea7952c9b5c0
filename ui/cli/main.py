"""The root of the command line: reads it, runs the sub-command, and turns trouble into one line."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import NoReturn

from core.errors import BankError, CarrelError, UsageError
from core.version import VERSION
from ui.cli import (
    Run,
    backup,
    bank,
    documents,
    fidelity,
    keys,
    paths,
    recover,
    regrade,
    rehearse,
    report,
    sit,
    sittings,
    staff,
    verify,
)
from ui.cli.display import has_display

INTERRUPTED = 130
"""Exit code after Ctrl+C, as shells have it: 128 and the signal's number."""

BROKEN_PIPE = 141
"""Exit code when the reader of our output went away."""


class Parser(argparse.ArgumentParser):
    """A parser that takes ``--data-dir`` at every level and complains in one line."""

    def __init__(self, **settings: object) -> None:
        super().__init__(allow_abbrev=False, **settings)  # type: ignore[arg-type]
        # Left out of the values unless given: a sub-command's default would hide the root's value.
        self.add_argument(
            "--data-dir",
            type=Path,
            metavar="FOLDER",
            default=argparse.SUPPRESS,
            help="where records and compiled banks are kept (see: carrel paths)",
        )

    def exit(self, status: int = 0, message: str | None = None) -> NoReturn:
        """Leave after ``--help``, ``--version`` or wrong usage, with all output written."""
        sys.stdout.flush()
        super().exit(status, message)

    def error(self, message: str) -> NoReturn:
        """Say what is wrong and where help is, and leave with exit code 2."""
        self.exit(UsageError.exit_code, f"carrel: {message}. Try: {self.prog} --help\n")


def build_parser() -> Parser:
    """The whole command line."""
    parser = Parser(
        prog="carrel",
        description="The exam room on a desk: sit a whole practice exam, offline. Without a "
        "sub-command the window opens; where there is no display, the rehearsal runs.",
        epilog="From a source folder, './carrel test' sets up the test tools and runs the tests.",
    )
    parser.add_argument("--version", action="version", version=f"carrel {VERSION}")
    commands = parser.add_subparsers(title="sub-commands", metavar="COMMAND", dest="command")
    for module in (
        sit,
        rehearse,
        sittings,
        regrade,
        report,
        documents,
        verify,
        keys,
        staff,
        backup,
        recover,
        bank,
        fidelity,
        paths,
    ):
        module.add_parser(commands)
    return parser


RUNS: dict[str, Run] = {
    "sit": sit.run,
    "rehearse": rehearse.run,
    "sittings": sittings.run,
    "regrade": regrade.run,
    "report": report.run,
    "form": documents.run,
    "bank": bank.run,
    "fidelity": fidelity.run,
    "verify": verify.run,
    "keys": keys.run,
    "staff": staff.run,
    "backup": backup.run_backup,
    "restore": backup.run_restore,
    "salvage": backup.run_salvage,
    "recover": recover.run,
    "paths": paths.run,
}


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command line; gives the exit code."""
    try:
        code = _dispatch(sys.argv[1:] if arguments is None else arguments)
        sys.stdout.flush()
    except CarrelError as error:
        return _complain(error)
    except KeyboardInterrupt:
        return INTERRUPTED
    except BrokenPipeError:
        # Python flushes the output once more when it ends: let that go nowhere.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return BROKEN_PIPE
    return code


def _dispatch(arguments: Sequence[str]) -> int:
    parser = build_parser()
    args = parser.parse_args(arguments)
    data_dir: Path | None = getattr(args, "data_dir", None)
    try:
        if args.command is not None:
            return RUNS[args.command](args, data_dir)
        if not has_display():
            print(
                "carrel: there is no display here, so the rehearsal runs instead", file=sys.stderr
            )
            return rehearse.run(parser.parse_args(["rehearse"]), data_dir)
        from ui.app import run_window  # noqa: PLC0415  (Qt takes 90 ms to import)

        return run_window(data_dir)
    except ImportError as error:
        raise _without_qt(error) from error


def _without_qt(error: ImportError) -> Exception:
    """What to say of a failed import: one of the system's libraries, or a bug of ours."""
    if "cannot open shared object" not in str(error):
        return error
    return CarrelError(
        f"The window needs a system library that is missing ({error}). Nothing was changed. "
        "Run ./carrel once as an administrator: it installs what is missing, or says what to ask "
        "for."
    )


def _complain(error: CarrelError) -> int:
    """Print the trouble as one line, and a bank's faults as one line each."""
    print(f"carrel: {' '.join(str(error).split())}", file=sys.stderr)
    if isinstance(error, BankError):
        for fault in error.faults:
            print(f"  {fault}", file=sys.stderr)
    return error.exit_code
