"""``carrel sit``: the window, directly in a new sitting."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from core.errors import UsageError
from ui.cli import Subparsers
from ui.cli.display import need_display

if TYPE_CHECKING:
    from core.app import Carrel
    from core.exam.allowance import Adjustment
    from core.exam.start import StartRequest
    from core.records import ExamInfo

FACTORS = (100, 125, 150, 200)
"""As :data:`core.exam.allowance.FACTORS`, which a help text does not wait for."""

RULE = "Allowed is (the exam's time x factor) + all extra minutes; breaks stand apart."

ESL = "esl"
"""Id of the accommodation that ``--esl`` asks for; an exam says what it gives."""


def add_parser(subparsers: Subparsers) -> None:
    """Describe the sub-command."""
    parser = subparsers.add_parser(
        "sit",
        help="open the window directly in a new sitting",
        description="Open the window directly in a new sitting. What is left out is chosen where "
        "there is only one choice.",
    )
    parser.add_argument("--candidate", metavar="NAME", help="name or candidate ID; filed if new")
    parser.add_argument("--exam", help="id or code of an exam")
    parser.add_argument(
        "--form", help="id of a form, 'random', or a form code (default: the first)"
    )
    parser.add_argument("--seed", type=int, help="the same seed gives the same order of options")
    parser.add_argument("--esl", action="store_true", help="with the exam's ESL accommodation")
    parser.add_argument("--withheld", action="store_true", help="the result is released later")
    parser.add_argument("--driver", metavar="ID", help="driver profile (default: the exam's own)")
    parser.add_argument(
        "--online", action="store_true", help="begin with the check-in steps of an online sitting"
    )
    grants = parser.add_argument_group(
        "grants", "Where a staff code is set, these ask for it. " + RULE
    )
    grants.add_argument(
        "--factor", type=float, choices=[f / 100 for f in FACTORS], default=1.0,
        help="multiplies the exam's own time",
    )  # fmt: skip
    grants.add_argument("--extra-minutes", type=int, default=0, metavar="N")
    grants.add_argument("--reason", default="", help="why the extra minutes; the report prints it")
    grants.add_argument(
        "--breaks", type=int, default=0, metavar="N", help="breaks with the clock stopped"
    )
    grants.add_argument(
        "--break-minutes", type=int, default=0, metavar="N", help="length of each at most"
    )


def run(args: argparse.Namespace, data_dir: Path | None) -> int:
    """Show the window until it is closed. Raises CarrelError for no display, or a wrong choice."""
    need_display()
    from core.app import Carrel  # noqa: PLC0415  (the database takes 200 ms to import)
    from core.clock import SystemClock  # noqa: PLC0415

    # Before any window: what was typed wrong is said where it was typed.
    carrel = Carrel.open(data_dir, SystemClock())
    try:
        for trouble in carrel.refresh_banks():
            print(f"carrel: {trouble}", file=sys.stderr)
        asked = request(carrel, args)
    finally:
        carrel.close()
    from ui.app import run_window  # noqa: PLC0415  (Qt slows down every import that follows it)

    return run_window(data_dir, lambda carrel: carrel.start(asked))


def request(carrel: Carrel, args: argparse.Namespace) -> StartRequest:
    """What the arguments ask for. Raises UsageError or NotFound if that cannot be told."""
    from core.exam.phases import ResultMode  # noqa: PLC0415  (as run's)
    from core.exam.start import StartRequest  # noqa: PLC0415
    from ui.cli import choose  # noqa: PLC0415

    exam = choose.exam(carrel.exams(), args.exam)
    if args.esl:
        _check_esl(exam)
    candidate = choose.candidate(carrel, args.candidate)
    asked = (ESL,) if args.esl else ()
    offered = {accommodation[0] for accommodation in exam.accommodations}
    standing = tuple(name for name in candidate.accommodations if name in offered)
    return StartRequest(
        candidate=candidate.id,
        exam=exam.id,
        form=choose.form(exam, args.form),
        seed=args.seed,
        accommodations=tuple(dict.fromkeys(standing + asked)),
        result=ResultMode.WITHHELD if args.withheld else None,
        driver=args.driver,
        online=args.online,
        adjustment=_adjustment(carrel, args),
    )


def _adjustment(carrel: Carrel, args: argparse.Namespace) -> Adjustment:
    """What the grants ask for. Raises UsageError for an odd one, or without the staff code."""
    from core.exam.allowance import NONE, entered  # noqa: PLC0415  (as run's)

    if not 0 <= args.extra_minutes <= 600 or not 0 <= args.breaks <= 20:
        raise UsageError("At most 600 extra minutes and 20 breaks can be granted.")
    if not 0 <= args.break_minutes <= 60 or bool(args.breaks) != bool(args.break_minutes):
        raise UsageError("Breaks need both --breaks and --break-minutes, of at most 60 minutes.")
    if args.extra_minutes and not args.reason.strip():
        raise UsageError("Extra minutes need a --reason: the report prints it.")
    asked = entered(
        percent=round(args.factor * 100),
        extra_minutes=args.extra_minutes,
        reason=args.reason,
        breaks=args.breaks,
        break_minutes=args.break_minutes,
    )
    if asked != NONE and carrel.staff.is_set:
        from ui.cli.staff import ask  # noqa: PLC0415  (only here)

        if carrel.staff.knows(ask("Staff code: ")) is None:
            raise UsageError("That is not the staff code. Nothing was granted or begun.")
    return asked


def _check_esl(exam: ExamInfo) -> None:
    """Raise UsageError, before anything is filed, if the exam has no such accommodation."""
    if not any(accommodation[0] == ESL for accommodation in exam.accommodations):
        raise UsageError(f"The exam {exam.id} has no ESL accommodation; leave out --esl.")
