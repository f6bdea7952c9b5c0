"""``carrel rehearse``: the real window off screen, driven through one whole sitting."""

from __future__ import annotations

import argparse
import json
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from core.errors import StorageError
from ui.cli import Subparsers

if TYPE_CHECKING:
    from ui.rehearsal.run import Rehearsed
    from ui.rehearsal.wishes import Wishes

_SHARES = {
    "accuracy": (0.8, "share of the answered items that are answered right"),
    "flag": (0.2, "share of the items that are flagged"),
    "change": (0.15, "share of the items whose answer is changed"),
    "leave-open": (0.0, "share of the items that are left open"),
}


def add_parser(subparsers: Subparsers) -> None:
    """Describe the sub-command."""
    parser = subparsers.add_parser(
        "rehearse",
        help="run a scripted sitting of the real window, off screen",
        description="A scripted candidate sits one whole exam in the real window, off screen. "
        "Leaves the score report and a picture of every screen in a folder. The last line printed "
        "is one JSON object.",
    )
    parser.add_argument("--exam", help="id or code of an exam (default: the first)")
    parser.add_argument(
        "--form", help="id of a form, 'random', or a form code (default: the first form)"
    )
    parser.add_argument("--seed", type=int, default=1, help="decides all that is drawn (default 1)")
    parser.add_argument("--esl", action="store_true", help="with the exam's ESL accommodation")
    for name, (default, about) in _SHARES.items():
        parser.add_argument(
            f"--{name}", type=_share, default=default, metavar="0..1",
            help=f"{about} (default {default})",
        )  # fmt: skip
    parser.add_argument("--time-out", action="store_true", help="be too slow: let the time run out")
    parser.add_argument(
        "--compression", type=_factor, default=0.0, metavar="FACTOR",
        help="exam-room seconds a real second (default 0: as fast as the machine can)",
    )  # fmt: skip
    parser.add_argument(
        "--screen", type=_size, default=(1366, 768), metavar="WIDTHxHEIGHT",
        help="size of the display that the window thinks it has (default 1366x768)",
    )  # fmt: skip
    parser.add_argument(
        "--scale", type=_scale, default=1.0, metavar="FACTOR",
        help="device pixels a logical pixel, 1 to 4 (default 1)",
    )  # fmt: skip
    parser.add_argument("--out", type=Path, metavar="FOLDER", help="where to leave everything")


def run(args: argparse.Namespace, data_dir: Path | None) -> int:
    """Rehearse, and print what came of it. Exit code 0 for any completed sitting."""
    from ui.rehearsal.run import rehearse  # noqa: PLC0415  (--version need not wait for it)

    wishes = _wishes(args, data_dir)
    print(f"carrel: rehearsing; pictures and report go to {wishes.out}", file=sys.stderr)
    done = rehearse(data_dir, wishes, _progress)
    if sys.stderr.isatty():
        print(file=sys.stderr)
    print(f"carrel: the rehearsal is over; see {wishes.out}", file=sys.stderr)
    print(json.dumps(summary(done)))
    return 0


def summary(done: Rehearsed) -> dict[str, object]:
    """The facts of a completed sitting, as printed."""
    record = done.record
    return {
        "sitting": record.id,
        "exam": record.exam_id,
        "form": record.form,
        "form_code": record.form_code,
        "minutes": record.minutes,
        "outcome": record.outcome.value if record.outcome else None,
        "scaled": record.scaled,
        "raw": record.raw,
        "scored": record.scored,
        "cut": record.cut,
        "report": str(done.report),
    }


def _wishes(args: argparse.Namespace, data_dir: Path | None) -> Wishes:
    from core.app import Carrel  # noqa: PLC0415  (as run's)
    from core.clock import SystemClock  # noqa: PLC0415
    from ui.cli import choose  # noqa: PLC0415
    from ui.rehearsal.behaviour import Behaviour  # noqa: PLC0415
    from ui.rehearsal.wishes import Wishes  # noqa: PLC0415

    carrel = Carrel.open(data_dir, SystemClock())
    try:
        for trouble in carrel.refresh_banks():
            print(f"carrel: {trouble}", file=sys.stderr)
        exams = carrel.exams()
        exam = choose.exam(exams, args.exam or (exams[0].id if exams else None))
        form = choose.form(exam, args.form)
    finally:
        carrel.close()
    return Wishes(
        exam=exam.id,
        form=form,
        seed=args.seed,
        esl=args.esl,
        behaviour=Behaviour(
            accuracy=args.accuracy,
            flags=args.flag,
            changes=args.change,
            leaves_open=args.leave_open,
            runs_out_of_time=args.time_out,
        ),
        compression=args.compression,
        out=_folder(args.out),
        screen=args.screen,
        scale=args.scale,
    )


def _folder(out: Path | None) -> Path:
    if out is None:
        return Path(tempfile.mkdtemp(prefix="carrel-rehearsal-"))
    try:
        out.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise StorageError(
            f"The folder {out} cannot be made ({error.strerror}). Nothing was rehearsed. "
            "Choose another with --out."
        ) from error
    return out.resolve()


def _progress(what: str) -> None:
    if sys.stderr.isatty():
        print(f"\rcarrel: {what}        ", end="", file=sys.stderr, flush=True)


def _share(text: str) -> float:
    value = _number(text)
    if not 0 <= value <= 1:
        raise argparse.ArgumentTypeError(f"{text} is not a share from 0 to 1")
    return value


def _factor(text: str) -> float:
    value = _number(text)
    if value < 0:
        raise argparse.ArgumentTypeError(f"{text} is less than 0")
    return value


def _scale(text: str) -> float:
    value = _number(text)
    if not 1 <= value <= 4:
        raise argparse.ArgumentTypeError(f"{text} is not from 1 to 4")
    return value


def _size(text: str) -> tuple[int, int]:
    width, _, height = text.partition("x")
    if not (width.isdigit() and height.isdigit() and int(width) >= 640 and int(height) >= 480):
        raise argparse.ArgumentTypeError(f"{text} is not a size of at least 640x480")
    return int(width), int(height)


def _number(text: str) -> float:
    try:
        return float(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"{text} is not a number") from None
