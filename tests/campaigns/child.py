"""The program that is killed: takes jobs, does them as the program does, and tells what it shows.

Started in advance, so that a run need not wait for it; a job is one JSON object a line on its
standard input, and what it shows and does goes out the same way. It checks nothing and knows
nothing of the campaign: that reads along, kills, and looks into the file by itself.
"""

from __future__ import annotations

import json
import os
import sys
import traceback
from pathlib import Path
from types import TracebackType
from typing import Any

os.environ["QT_QPA_PLATFORM"] = "offscreen"

# Imported before a job comes, so that a job is what the program does and not what it loads.
import PySide6.QtTest  # noqa: F401

import core.exam.start
import core.report.documents
import core.report.pdf
import core.restoring
import core.storage.backup
import core.storage.migrate
import core.storage.store  # noqa: F401
import ui.cli.bank
import ui.cli.report
import ui.screens.room  # noqa: F401
from core.app import Carrel
from core.clock import SystemClock
from tests.campaigns.desk import Desk
from tests.campaigns.mutants import apply_mutant
from ui.app import make_application
from ui.cli.main import main as command_line


def say(**line: Any) -> None:
    """One line to whoever watches. One write: a kill leaves it whole or absent."""
    try:
        os.write(_OUT, (json.dumps(line) + "\n").encode())
    except BrokenPipeError:  # the campaign is over before this child was needed
        os._exit(0)


def on_exception(
    kind: type[BaseException], error: BaseException, trace: TracebackType | None
) -> None:
    """What a slot of the window raises is a fault, too."""
    say(t="failed", why="".join(traceback.format_exception(kind, error, trace)))


def look(job: dict[str, Any]) -> None:
    """Open the records as the program does, and tell what it thinks of each sitting."""
    carrel = Carrel.open(Path(job["folder"]), SystemClock())
    try:
        troubles = carrel.refresh_banks() if job.get("banks") else []
        sittings = [
            {
                "id": record.id,
                "phase": record.phase.value,
                "scaled": record.scaled,
                "changes": sorted(change.value for change in carrel.changes(record.id)),
            }
            for record in carrel.sittings()
        ]
        say(
            t="looked",
            sittings=sittings,
            exams=sorted(exam.id for exam in carrel.exams()),
            troubles=troubles,
        )
    finally:
        carrel.close()


def serve() -> None:
    """Do jobs until there are no more."""
    say(t="ready")
    for line in sys.stdin:
        job = json.loads(line)
        apply_mutant(job.get("mutant", ""))
        say(t="begun")
        try:
            if job["do"] == "sit":
                Desk(job, say).sit()
            elif job["do"] == "look":
                look(job)
            else:
                say(t="code", code=command_line(job["argv"]))
        except Exception:  # noqa: BLE001  (told to the campaign, which counts it as a fault)
            say(t="failed", why=traceback.format_exc())
        say(t="done")


if __name__ == "__main__":
    # What commands print goes to the standard error: the standard output is for what is told.
    _OUT = os.dup(1)
    os.dup2(2, 1)
    make_application()
    sys.excepthook = on_exception
    serve()
