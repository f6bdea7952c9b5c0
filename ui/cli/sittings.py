"""``carrel sittings``: the history, as a table, as JSON or as CSV."""

from __future__ import annotations

import argparse
import json
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from core.errors import NotFound
from ui.cli import Subparsers

if TYPE_CHECKING:
    from core.app import Carrel
    from core.records import SittingRecord

_HEADINGS = ("SITTING", "STARTED (UTC)", "CANDIDATE", "EXAM", "FORM", "MINUTES", "STATE", "SCORE")
_NUMBERS = ("MINUTES", "SCORE")

COLUMNS = (
    "sitting", "candidate", "candidate_id", "registration", "exam", "code", "form", "form_code",
    "started", "ended", "phase", "minutes", "accommodations", "result", "release_at", "released",
    "outcome", "scaled", "raw", "scored", "cut", "regraded_scaled", "regraded_outcome",
)  # fmt: skip
"""Of the CSV file: the names that :func:`as_json` gives."""
_GAP = "  "


def add_parser(subparsers: Subparsers) -> None:
    """Describe the sub-command."""
    parser = subparsers.add_parser(
        "sittings",
        help="list past and unfinished sittings",
        description="List past and unfinished sittings, newest first.",
    )
    parser.add_argument("--candidate", metavar="NAME", help="only this name or candidate ID")
    shape = parser.add_mutually_exclusive_group()
    shape.add_argument("--json", action="store_true", help="print one JSON array instead")
    shape.add_argument(
        "--csv",
        type=Path,
        metavar="FILE",
        help="write them to a file for spreadsheets; what looks like a formula is disarmed",
    )


def run(args: argparse.Namespace, data_dir: Path | None) -> int:
    """Print the history. Raises NotFound for an unknown candidate."""
    from core.app import Carrel  # noqa: PLC0415  (the database takes 200 ms to import)
    from core.clock import SystemClock  # noqa: PLC0415

    carrel = Carrel.open(data_dir, SystemClock(), write=False)
    try:
        records = select(carrel, args.candidate)
    finally:
        carrel.close()
    if args.json:
        print(json.dumps([as_json(record) for record in records], ensure_ascii=False, indent=2))
    elif args.csv is not None:
        _write_csv(records, args.csv)
        print(args.csv)
    else:
        print(table(records))
    return 0


def _write_csv(records: Sequence[SittingRecord], path: Path) -> None:
    """Raises StorageError."""
    from core.report.export import as_csv  # noqa: PLC0415  (as run's)
    from core.report.pdf import write_file  # noqa: PLC0415

    write_file(as_csv(COLUMNS, map(as_json, records)), path)


def select(carrel: Carrel, name: str | None) -> list[SittingRecord]:
    """Everyone's sittings, or those of everybody of a name, newest first."""
    from ui.cli import choose  # noqa: PLC0415  (as run's)

    records = carrel.sittings()
    if name is None:
        return records
    people = {candidate.id for candidate in choose.candidates(carrel.candidates(), name)}
    if not people:
        raise NotFound(f"There is no candidate '{name}'. 'carrel sittings' lists everyone's.")
    return [record for record in records if record.candidate.id in people]


def as_json(record: SittingRecord) -> dict[str, Any]:
    """A sitting as printed for programs. Scores are null until they may be known."""
    return {
        "sitting": record.id,
        "candidate": record.candidate.name,
        "candidate_id": record.candidate.candidate_id,
        "registration": record.registration,
        "exam": record.exam_id,
        "code": record.exam_code,
        "form": record.form,
        "form_code": record.form_code,
        "started": record.started,
        "ended": record.ended,
        "phase": record.phase,
        "minutes": record.minutes,
        "accommodations": list(record.accommodations),
        "result": record.result_mode,
        "release_at": record.release_at,
        "released": record.released,
        "outcome": record.outcome,
        "scaled": record.scaled,
        "raw": record.raw,
        "scored": record.scored,
        "cut": record.cut,
        "regraded_scaled": record.regraded_scaled,
        "regraded_outcome": record.regraded_outcome,
    }


def table(records: Sequence[SittingRecord]) -> str:
    """The history in columns, for people."""
    if not records:
        return "No sittings yet."
    rows = [_HEADINGS, *(_row(record) for record in records)]
    widths = [max(len(row[column]) for row in rows) for column in range(len(_HEADINGS))]
    return "\n".join(_line(row, widths) for row in rows)


def _row(record: SittingRecord) -> tuple[str, ...]:
    return (
        record.id,
        record.started[:16].replace("T", " "),
        record.candidate.name,
        record.exam_code,
        record.form,
        str(record.minutes),
        state(record),
        "" if record.scaled is None else str(record.scaled),
    )


def state(record: SittingRecord) -> str:
    """Where a sitting stands, in a word or two."""
    if record.open:
        return "unfinished"
    if not record.finished:
        return record.phase.value
    return record.outcome.value if record.outcome else "withheld"


def _line(row: Sequence[str], widths: Sequence[int]) -> str:
    cells = (
        cell.rjust(width) if heading in _NUMBERS else cell.ljust(width)
        for cell, width, heading in zip(row, widths, _HEADINGS, strict=True)
    )
    return _GAP.join(cells).rstrip()
