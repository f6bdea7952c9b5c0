"""The window in a new sitting, with a clock that moves by the seconds written to its input.

``python -m tests.e2e.atspi_program DATA_FOLDER``
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

from PySide6.QtCore import QSocketNotifier

from core.app import Carrel
from core.clock import ScriptedClock
from core.exam.start import StartRequest
from tests.fakes import START
from ui.app import Shell, make_application


def main(folder: Path) -> int:
    """Until the window is closed."""
    clock = ScriptedClock(START)
    carrel = Carrel.open(folder, clock)
    carrel.refresh_banks()
    asked = StartRequest(
        candidate=carrel.add_candidate("Ada Example").id, exam="mls-c01-sample", form="s", seed=1
    )
    app = make_application()
    shell = Shell(folder)
    shell.window.painted.disconnect()
    shell.window.show()
    shell.fill(carrel)
    assert shell.flow is not None
    shell.flow.begin(lambda carrel: carrel.start(asked))
    notifier = QSocketNotifier(sys.stdin.fileno(), QSocketNotifier.Type.Read)

    def move() -> None:
        said = os.read(sys.stdin.fileno(), 100)
        notifier.setEnabled(bool(said))
        clock.advance(1000 * sum(int(each) for each in said.split()))

    notifier.activated.connect(move)
    return app.exec()


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
