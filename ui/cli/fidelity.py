"""``carrel fidelity``: every element of the exam room, and how sure we are of it."""

from __future__ import annotations

import argparse
import json
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING

from core.errors import StorageError
from ui.cli import Subparsers

if TYPE_CHECKING:
    from core.exam.fidelity import Card

FIRST = "aws-2020"
"""The profile shown unless another is named, and the one that the page shows whole."""


def add_parser(subparsers: Subparsers) -> None:
    """Describe the sub-command."""
    parser = subparsers.add_parser(
        "fidelity",
        help="print how close the exam room is to the real one",
        description="Print every element of the exam room with its value, whether it is built, off "
        "or deliberately different, and how sure we are that the real room has it.",
    )
    parser.add_argument("--driver", metavar="ID", help=f"a driver profile (default: {FIRST})")
    how = parser.add_mutually_exclusive_group()
    how.add_argument("--json", action="store_true", help="print one JSON object")
    how.add_argument(
        "--page", action="store_true", help="print the page of the documentation, in Markdown"
    )
    parser.add_argument("-o", "--out", type=Path, metavar="FILE", help="write to a file")


def run(args: argparse.Namespace, _data_dir: Path | None) -> int:
    """Print or write. Raises NotFound, BankError or StorageError."""
    from core.bank.drivers import shared_drivers  # noqa: PLC0415  (validation takes 100 ms)
    from core.exam.fidelitypage import as_page, as_text  # noqa: PLC0415  (only here)

    if args.page:
        first = args.driver or FIRST
        others = [name for name in shared_drivers() if name != first]
        text = as_page([card_of(name) for name in (first, *others)])
    else:
        card = card_of(args.driver or FIRST)
        text = as_json(card) if args.json else as_text(card)
    if args.out is None:
        print(text)
    else:
        _write(args.out, text)
    return 0


def card_of(driver: str) -> Card:
    """The card of a shared profile. Raises NotFound or BankError."""
    from core.bank.drivers import room_structure, shared_driver  # noqa: PLC0415  (as run's)
    from core.exam.fidelity import fidelity_card  # noqa: PLC0415

    return fidelity_card(shared_driver(driver), room_structure())


def as_json(card: Card) -> str:
    """A card as one JSON object, with what the marks mean and how often each occurs."""
    from core.exam.driver import Mark  # noqa: PLC0415  (as run's)
    from core.exam.fidelity import MARKS, State  # noqa: PLC0415

    content = {
        **asdict(card),
        "marks": {mark.value: str(MARKS[mark]) for mark in Mark},
        "counts": {
            **{mark.value: card.count(mark) for mark in Mark},
            **{state.value: card.count_state(state) for state in State},
        },
    }
    return json.dumps(content, ensure_ascii=False, indent=1)


def _write(path: Path, text: str) -> None:
    try:
        path.write_text(text, "utf-8")
    except OSError as error:
        raise StorageError(
            "{file} cannot be written ({why}). Choose another file with -o.",
            file=path,
            why=error.strerror or "an error",
        ) from error
