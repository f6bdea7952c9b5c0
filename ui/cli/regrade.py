"""``carrel regrade``: a past sitting by the keys of the bank as it is now."""

from __future__ import annotations

import argparse
import json
import sys
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING

from ui.cli import Subparsers

if TYPE_CHECKING:
    from core.exam.regrade import Regrade, Score


def add_parser(subparsers: Subparsers) -> None:
    """Describe the sub-command."""
    parser = subparsers.add_parser(
        "regrade",
        help="grade a past sitting by the keys of the bank as it is now",
        description="Grade a released sitting by the keys of the bank as it is now. The original "
        "result is kept, the new one stands beside it, and the act is logged. If no key has "
        "changed, nothing is filed.",
    )
    parser.add_argument("sitting", metavar="SITTING", help="its id, from 'carrel sittings'")
    parser.add_argument("--json", action="store_true", help="print one JSON object instead")


def run(args: argparse.Namespace, data_dir: Path | None) -> int:
    """Re-grade and print old and new score.

    Raises NotFound, UsageError for an unfinished sitting, WithheldError, or StorageError.
    """
    from core.app import Carrel  # noqa: PLC0415  (the database takes 200 ms to import)
    from core.clock import SystemClock  # noqa: PLC0415

    carrel = Carrel.open(data_dir, SystemClock())
    try:
        for trouble in carrel.refresh_banks():
            print(f"carrel: {trouble}", file=sys.stderr)
        made = carrel.regrade(args.sitting)
    finally:
        carrel.close()
    print(json.dumps(asdict(made), ensure_ascii=False, indent=2) if args.json else text(made))
    return 0


def text(made: Regrade) -> str:
    """A re-grade for people."""
    lines = [f"before  {_score(made.before)}"]
    if made.changes:
        lines.append(f"after   {_score(made.after)}  bank {made.bank_hash[:8]}, {made.at}")
    else:
        lines.append(f"No key of this form has changed in bank {made.bank_hash[:8]}.")
    lines += [
        f"question {change.index + 1} ({change.item}): key {' '.join(change.old_key)} -> "
        f"{' '.join(change.new_key)}, {_verdict(change.was_correct)} -> {_verdict(change.correct)}"
        for change in made.changes
    ]
    lines += [f"not compared: {item}" for item in made.left_out]
    return "\n".join(lines)


def _score(score: Score) -> str:
    return f"{score.outcome} {score.scaled} ({score.raw} of {score.scored}, {score.cut} needed)"


def _verdict(correct: bool) -> str:
    return "right" if correct else "wrong"
