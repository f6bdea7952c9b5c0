"""Runs a rehearsal: the window off screen, time compressed, pictures and a report at the end."""

from __future__ import annotations

import os
from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

from core.app import Carrel
from core.clock import ScriptedClock, SystemClock
from core.exam.start import StartRequest
from core.paths import ASSETS
from core.records import SittingRecord
from ui.rehearsal.behaviour import Behaviour

CANDIDATE = "Rehearsal Candidate"
"""Rehearsals belong to a record of their own, so that no one's history mixes with them."""

OFF_SCREEN = f"offscreen:configfile={ASSETS / 'rehearsal' / 'screen.json'}"
"""Qt's platform without a display, with a screen of a common laptop."""


Progress = Callable[[str], None]


@dataclass(frozen=True, slots=True, kw_only=True)
class Wishes:
    """What to rehearse."""

    exam: str
    form: str
    seed: int
    esl: bool
    behaviour: Behaviour
    compression: float
    """Exam-room seconds a real second; 0: as fast as the machine can."""
    out: Path


@dataclass(frozen=True, slots=True, kw_only=True)
class Rehearsed:
    """What came of it."""

    record: SittingRecord
    report: Path


def rehearse(data_dir: Path | None, wishes: Wishes, progress: Progress) -> Rehearsed:
    """Sit one whole exam in the real window. Raises CarrelError for trouble in the surroundings.

    The clock is set back so that a sitting of that length has just ended when it is over.
    """
    os.environ["QT_QPA_PLATFORM"] = OFF_SCREEN
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
    from core.report.content import report_content  # noqa: PLC0415  (only once, at the end)
    from core.report.pdf import write_report  # noqa: PLC0415

    delivery, _, result = carrel.reviewable(record.id)
    path = out / f"score-report-{record.id}.pdf"
    write_report(report_content(record, delivery, result), path)
    return path
