"""Runs a rehearsal: the window off screen, time compressed, pictures and a report at the end."""

from __future__ import annotations

import json
import os
import tempfile
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

from core.app import Carrel
from core.clock import ScriptedClock, SystemClock
from core.exam.start import StartRequest
from core.records import SittingRecord
from ui.rehearsal.wishes import Progress, Wishes

CANDIDATE = "Rehearsal Candidate"
"""Rehearsals belong to a record of their own, so that no one's history mixes with them."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Rehearsed:
    """What came of it."""

    record: SittingRecord
    report: Path


def rehearse(data_dir: Path | None, wishes: Wishes, progress: Progress) -> Rehearsed:
    """Sit one whole exam in the real window. Raises CarrelError for trouble in the surroundings.

    The clock is set back so that a sitting of that length has just ended when it is over.
    """
    with tempfile.TemporaryDirectory() as folder:
        os.environ["QT_QPA_PLATFORM"] = _off_screen(Path(folder), wishes)
        os.environ["QT_SCALE_FACTOR"] = str(wishes.scale)
        return _play(data_dir, wishes, progress)


def _off_screen(folder: Path, wishes: Wishes) -> str:
    """Qt's platform without a display, with a screen of the size wished for."""
    width, height = (round(side * wishes.scale) for side in wishes.screen)
    screen = {
        "name": "desk", "x": 0, "y": 0, "width": width, "height": height,
        "logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1,
    }  # fmt: skip
    config = {
        "synchronousWindowSystemEvents": False,
        "windowFrameMargins": False,
        "screens": [screen],
    }
    file = folder / "screen.json"
    file.write_text(json.dumps(config), "utf-8")
    return f"offscreen:configfile={file}"


def _play(data_dir: Path | None, wishes: Wishes, progress: Progress) -> Rehearsed:
    from ui.rehearsal.stage import Stage  # noqa: PLC0415  (Qt reads the platform when it starts)

    length = timedelta(hours=6) if not wishes.compression else timedelta(0)
    clock = ScriptedClock(SystemClock().now() - length, wishes.compression)
    carrel = Carrel.open(data_dir, clock)
    try:
        carrel.refresh_banks()
        request = _request(carrel, wishes)
        stage = Stage(carrel, clock, wishes, progress)
        record = stage.play(lambda opened: opened.start(request))
        return Rehearsed(record=record, report=_report(carrel, record, wishes.out))
    finally:
        carrel.close()


def _request(carrel: Carrel, wishes: Wishes) -> StartRequest:
    known = [c for c in carrel.candidates() if c.name == CANDIDATE]
    candidate = known[0] if known else carrel.add_candidate(CANDIDATE)
    return StartRequest(
        candidate=candidate.id,
        exam=wishes.exam,
        form=wishes.form,
        seed=wishes.seed,
        accommodations=("esl",) if wishes.esl else (),
    )


def _report(carrel: Carrel, record: SittingRecord, out: Path) -> Path:
    from core.report.documents import Kind, prepared  # noqa: PLC0415  (only once, at the end)
    from core.report.pdf import write_file  # noqa: PLC0415

    path = out / f"score-report-{record.id}.pdf"
    write_file(prepared(carrel, record.id, Kind.REPORT).make(), path)
    return path
