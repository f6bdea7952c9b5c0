"""The bundled fonts, so that every machine shows the same pages."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from PySide6.QtGui import QFont, QFontDatabase

FOLDER = Path(__file__).resolve().parents[2] / "assets" / "fonts"

ITEM_FAMILY = "Liberation Sans"
"""Metrics of Arial."""
CODE_FAMILY = "Liberation Mono"
LANGUAGE_FILES = (
    FOLDER / "languages" / "BIZUDPGothic-Subset.ttf",
    FOLDER.parent / "report" / "NanumSquareR.ttf",
    FOLDER.parent / "report" / "DroidSansFallbackFull.ttf",
)
"""Faces of East Asian languages: 5.5 MB that English does not load."""

LANGUAGE_FAMILIES = {
    "ja": ("BIZ UDPGothic", "Droid Sans Fallback"),
    "ko": ("NanumSquare", "Droid Sans Fallback"),
    "zh_CN": ("Droid Sans Fallback",),
}
"""Families behind the Latin one, by language. Han characters differ from country to country; the
Chinese face shows what is rare in names of the others."""

SHELL_PIXELS = 14
"""Text of everything around the exam room."""

CHROME_FAMILY = "DejaVu Sans Condensed"
"""Near to Tahoma."""


@cache
def load_fonts() -> tuple[str, ...]:
    """Make the bundled fonts known to Qt, once; the families found.

    Raises FileNotFoundError if the program's folder is not complete.
    """
    families: list[str] = []
    files = sorted(FOLDER.glob("*.ttf"))
    if not files:
        raise FileNotFoundError(f"the program's fonts are missing from {FOLDER}")
    for file in files:
        number = QFontDatabase.addApplicationFont(str(file))
        families.extend(QFontDatabase.applicationFontFamilies(number))
    return tuple(families)


@cache
def load_language_fonts() -> None:
    """Make the faces of the other languages known to Qt, once."""
    for file in LANGUAGE_FILES:
        QFontDatabase.addApplicationFont(str(file))


def shell_font(language: str = "en") -> QFont:
    """The face of everything around the exam room, for a language by its locale."""
    return _font((ITEM_FAMILY, "Arial", *LANGUAGE_FAMILIES.get(language, ())), SHELL_PIXELS, False)


def chrome_font(pixels: int, *, bold: bool = False) -> QFont:
    """The face of bars, buttons and lists."""
    return _font((CHROME_FAMILY, "DejaVu Sans", "Tahoma"), pixels, bold)


def item_font(pixels: int, *, bold: bool = False) -> QFont:
    """The face of item text."""
    return _font((ITEM_FAMILY, "Arial"), pixels, bold)


def _font(families: tuple[str, ...], pixels: int, bold: bool) -> QFont:
    font = QFont(list(families))
    font.setPixelSize(pixels)
    font.setBold(bold)
    return font
