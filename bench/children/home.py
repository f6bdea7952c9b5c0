"""The program as ``carrel`` starts it, up to home with its list. Argument: data folder."""

from __future__ import annotations

import json
import sys
from pathlib import Path

from bench.probe import age_ms, resident_mib
from ui.cli.main import build_parser

found: dict[str, float] = {}


def painted() -> None:
    """The first picture is on the screen."""
    found["painted_ms"] = age_ms()


def ready() -> None:
    """The list is filled and takes clicks."""
    from PySide6.QtWidgets import QApplication, QTreeWidget  # noqa: PLC0415 - not the first import

    found["ready_ms"] = age_ms()
    found["mib"] = resident_mib()
    found["rows"] = sum(
        each.topLevelItemCount()
        for window in QApplication.topLevelWidgets()
        for each in window.findChildren(QTreeWidget)
    )
    QApplication.closeAllWindows()


args = build_parser().parse_args(["--data-dir", sys.argv[1]])
from ui.app import run_window  # noqa: E402 - as the command line does: after its own reading

code = run_window(Path(args.data_dir), on_painted=painted, on_ready=ready)
print(json.dumps(found), flush=True)
sys.exit(code)
