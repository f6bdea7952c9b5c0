"""What the window remembers in the data folder: its language. Losing the file loses nothing."""

from __future__ import annotations

from pathlib import Path

FILE = "window.ini"
_KEY = "language="
_LIMIT = 64


def remembered_language(folder: Path) -> str:
    """Name of the locale chosen; empty if none was, or the file cannot be read.

    Read by hand before the first picture: one line, of which Qt's settings would be the dearer
    reader by far.
    """
    try:
        with (folder / FILE).open(encoding="ascii") as file:
            line = file.read(_LIMIT).strip()
    except (OSError, ValueError):
        return ""
    return line.removeprefix(_KEY) if line.startswith(_KEY) else ""


def remember_language(folder: Path, code: str) -> None:
    """Keep a choice. Raises OSError if the folder does not take it."""
    part = folder / f"{FILE}.part"
    part.write_text(f"{_KEY}{code}\n", "ascii")
    part.replace(folder / FILE)  # whole or not at all
