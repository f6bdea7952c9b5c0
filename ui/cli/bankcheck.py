"""``carrel bank check``: findings and distributions of a bank, once or at every change."""

from __future__ import annotations

import json
import time
from collections.abc import Callable
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Any

from core.errors import BankError
from ui.cli.progress import ProgressLine

if TYPE_CHECKING:
    from core.bank.check import (
        BankReport,
        BlindFigures,
        Figures,
        GroupStatistics,
        Neighbours,
        ShapeGuess,
    )

POLL_S = 1.0
"""Seconds between two looks at the files."""

Wait = Callable[[float], None]


def check(path: Path, progress: ProgressLine, *, as_json: bool) -> int:
    """Check a bank and print what was found. Raises NotFound, or BankError unless as JSON."""
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


def watch(path: Path, progress: ProgressLine, wait: Wait = time.sleep) -> int:
    """Check a bank now and whenever one of its files changes, until Ctrl+C.

    Gives the exit code of the last check. Raises NotFound if there is no bank at the start.
    """
    code = 0
    seen: dict[Path, tuple[int, int]] | None = None
    try:
        while True:
            found = _files(path)
            if found != seen:
                first, seen = seen is None, found
                print("" if first else "\n— a file has changed —\n", end="", flush=True)
                code = _check_once(path, progress)
                print(f"\nwatching {path}; Ctrl+C ends", flush=True)
            wait(POLL_S)
    except KeyboardInterrupt:
        print()
        return code


def _check_once(path: Path, progress: ProgressLine) -> int:
    try:
        return check(path, progress, as_json=False)
    except BankError as error:
        progress.clear()
        print(error)
        for fault in error.faults:
            print(f"  {fault}")
        return error.exit_code


def _files(folder: Path) -> dict[Path, tuple[int, int]]:
    """Time of change and size of every file; one that vanishes meanwhile is left out."""
    found = {}
    for file in folder.rglob("*"):
        try:
            status = file.stat()
        except OSError:
            continue
        if file.is_file():
            found[file] = (status.st_mtime_ns, status.st_size)
    return found


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
        **asdict(report.figures),
    }


def text(report: BankReport) -> str:
    """A report for people: findings, distributions, and a last line that sums up."""
    lines = [str(finding) for finding in report.findings]
    for group in report.groups:
        lines += ["", *_group_lines(group)]
    lines += ["", *_figure_lines(report.figures)]
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

    def shares(values: tuple[float, ...]) -> str:
        return ", ".join(f"{share:.0%}" for share in values)

    angoff = "none" if group.angoff_mean is None else f"{group.angoff_mean:.3f}"
    topics = ("statistics", "strange-service")
    return [
        f"{group.name}: {group.items} items, {group.scored} scored",
        f"  domains            {counts(dict(group.domains))}",
        f"  tasks              {counts(dict(group.tasks))}",
        f"  types              {counts(dict(group.types))} "
        f"({group.multiple_share:.0%} multiple response)",
        f"  levels             {counts(dict(group.levels))}",
        f"  difficulties       {counts(dict(group.difficulties))}; mean Angoff rating {angoff}",
        f"  key by place       {shares(group.key_positions)}",
        f"  key by length      {shares(group.key_length_ranks)} (shortest first)",
        f"  key longest        {group.key_longest:.0%}; "
        f"over 1.25 times {group.key_much_longest:.0%}; shortest {group.key_shortest:.0%}",
        f"  stem words         {_spread(group.stem_words)} (p10 / median / p90); "
        f"with a qualifier {group.qualifier_share:.0%}",
        f"  option words       {_spread(group.option_words)}; "
        f"longest over shortest {_spread(group.option_spread)}",
        f"  reading level      {_spread(group.reading)} school years; "
        f"{group.sentence_words:.1f} words a sentence",
        f"  subjects           {len(group.services)} services and concepts; "
        + "".join(f"{name} {group.topics.get(name, 0)}, " for name in topics)
        + f"exhibits {group.exhibits}",
    ]


def _spread(values: tuple[float, float, float]) -> str:
    return " / ".join(f"{value:g}" for value in values)


def _figure_lines(figures: Figures) -> list[str]:
    return [
        _neighbour_line(figures.neighbours),
        _shape_line(figures.shape),
        *_blind_lines(figures.blind),
    ]


def _neighbour_line(found: Neighbours) -> str:
    enemies = sum(declared for _, _, _, declared in found.pairs)
    return (
        f"nearest neighbours   cosine {_spread(found.nearest)}, largest {found.largest:.2f}; "
        f"{len(found.pairs)} pairs alike, {enemies} of them enemies"
    )


def _shape_line(shape: ShapeGuess | None) -> str:
    if shape is None:
        return "shape guesser        too few single-answer items to tell"
    return (
        f"shape guesser        {shape.accuracy:.1%} of {shape.items} keys "
        f"(chance {shape.chance:.0%}), p = {shape.p_value:.3f}"
    )


def _blind_lines(blind: BlindFigures | None) -> list[str]:
    if blind is None:
        return ["blind solve          note: nobody has solved or guessed this bank blind yet"]
    lines = [
        f"blind solve          {blind.solved} of {blind.items} items solved by two; answers right "
        f"{blind.answers}; final agreement with the key {blind.agreement}",
        f"                     yes to overspecified {blind.overspecified}, to impossible option "
        f"{blind.impossible}; {blind.doubts} doubts noted",
    ]
    lines += [
        f"blind guess          {row.guesser}, {row.group}: {row.rate}; first guesses {row.first}"
        for row in blind.guessers
    ]
    for dispute in blind.disputes:
        outcome = "upheld" if dispute.agrees else "not upheld"
        settled = f"{outcome}: {dispute.settlement}" if dispute.settlement else "not settled"
        lines.append(
            f"below unanimity      {dispute.item}: key {dispute.key}; {dispute.answers}; {settled}"
        )
    return lines
