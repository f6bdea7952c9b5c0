"""The program's log: what went wrong, never an answer, a key or the text of an item."""

from __future__ import annotations

import logging
import os
from io import TextIOWrapper
from pathlib import Path

_BYTES = 500_000
"""A log of this size is put aside at the next start; one older log is kept."""


class PrivateFileHandler(logging.FileHandler):
    """A log file that only its owner may read; made with the first line."""

    def _open(self) -> TextIOWrapper:
        os.close(os.open(self.baseFilename, os.O_CREAT | os.O_APPEND, 0o600))
        return super()._open()


def start_logging(folder: Path) -> None:
    """Log warnings and worse to a file; without one if the folder cannot be written."""
    file = folder / "carrel.log"
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        if file.exists() and file.stat().st_size > _BYTES:
            file.replace(folder / "carrel.1.log")
    except OSError:
        return
    handler = PrivateFileHandler(file, encoding="utf-8", delay=True)
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    root = logging.getLogger()
    root.addHandler(handler)
    root.setLevel(logging.WARNING)
