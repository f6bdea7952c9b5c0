"""What the window remembers in the data folder: its language and its theme.

Losing the file loses nothing.
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QStandardPaths

FILE = "window.ini"
LANGUAGE, THEME = "language", "theme"
_LIMIT = 256


def data_folder(data_dir: Path | None) -> Path:
    """The folder of :class:`core.paths.Paths`, as Qt knows it: 5 ms sooner, before the picture."""
    if data_dir is not None:
        return data_dir.expanduser().absolute()
    place = QStandardPaths.StandardLocation.GenericDataLocation
    return Path(QStandardPaths.writableLocation(place)) / "carrel"


def remembered_language(folder: Path) -> str:
    """Name of the locale chosen; empty if none was, or the file cannot be read."""
    return _read(folder).get(LANGUAGE, "")


def remembered_theme(folder: Path) -> str:
    """What :func:`remember_theme` kept; empty if nothing was, or the file cannot be read."""
    return _read(folder).get(THEME, "")


def remember_language(folder: Path, code: str) -> None:
    """Keep a choice. Raises OSError if the folder does not take it."""
    _write(folder, LANGUAGE, code)


def remember_theme(folder: Path, theme: str) -> None:
    """Keep a choice. Raises OSError if the folder does not take it."""
    _write(folder, THEME, theme)


def _read(folder: Path) -> dict[str, str]:
    """Read by hand before the first picture: Qt's settings would be the dearer reader by far."""
    try:
        with (folder / FILE).open(encoding="ascii") as file:
            lines = file.read(_LIMIT).splitlines()
    except (OSError, ValueError):
        return {}
    pairs = (line.strip().partition("=") for line in lines)
    return {name: value for name, _, value in pairs if name in (LANGUAGE, THEME)}


def _write(folder: Path, name: str, value: str) -> None:
    from core.files import replace_file  # noqa: PLC0415  (not for the first picture)

    values = _read(folder) | {name: value}
    text = "".join(f"{each}={values[each]}\n" for each in values)
    replace_file(text.encode("ascii"), folder / FILE)
