"""Which font sets which character: embedded TrueType only, with a fallback for any script.

The report is set in Liberation Sans (metrics of Arial). A word that it cannot set is set in the
first of the fallback fonts that can: DejaVu Sans Condensed (many alphabets), then Droid Sans
Fallback (Chinese, Japanese). A character in none of them becomes a visible box. Right-to-left
scripts are shown in logical order and without joining, as ReportLab does no shaping.
"""

from __future__ import annotations

import unicodedata
from functools import cache
from itertools import groupby
from xml.sax.saxutils import escape

from reportlab.lib.fonts import addMapping
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

from core.paths import ASSETS

BOX = "\u25a1"
"""Stands for a character that no font has."""

BODY = "CarrelSans"
BOLD = "CarrelSans-Bold"

_FILES = {
    BODY: "fonts/LiberationSans-Regular.ttf",
    BOLD: "fonts/LiberationSans-Bold.ttf",
    "CarrelWide": "fonts/DejaVuSansCondensed.ttf",
    "CarrelWide-Bold": "fonts/DejaVuSansCondensed-Bold.ttf",
    "CarrelEast": "report/DroidSansFallbackFull.ttf",
}
_CHAINS = {
    BODY: (BODY, "CarrelWide", "CarrelEast"),
    BOLD: (BOLD, "CarrelWide-Bold", "CarrelWide", "CarrelEast"),
}


def register() -> None:
    """Make the two main fonts known to ReportLab. Raises OSError if a font file is missing."""
    for name in (BODY, BOLD):
        _glyphs(name)
    addMapping(BODY, 0, 0, BODY)
    addMapping(BODY, 1, 0, BOLD)


def markup(text: str, *, bold: bool = False) -> str:
    """Plain text as ReportLab paragraph markup, every character in a font that has it."""
    font = BOLD if bold else BODY
    words = _printable(text).split(" ")
    pieces = [piece for word in words for piece in (*_set(word, font), (font, " "))][:-1]
    return "".join(
        _tagged(name, "".join(part for _, part in group), font)
        for name, group in groupby(pieces, key=lambda piece: piece[0])
    )


def _tagged(name: str, text: str, main: str) -> str:
    return escape(text) if name == main else f'<font name="{name}">{escape(text)}</font>'


def _set(word: str, font: str) -> list[tuple[str, str]]:
    """A word as (font, text) pieces: whole in one font if one has it all, else by character."""
    chain = _CHAINS[font]
    for name in chain:
        if _has(name, word):
            return [(name, word)]
    return [_set_char(char, chain) for char in word]


def _set_char(char: str, chain: tuple[str, ...]) -> tuple[str, str]:
    for name in chain:
        if _has(name, char):
            return name, char
    return chain[0], BOX


def _has(name: str, text: str) -> bool:
    glyphs = _glyphs(name)
    return all(ord(char) in glyphs for char in text)


def _printable(text: str) -> str:
    """Composed, on one line, and without characters that are invisible by nature."""
    composed = unicodedata.normalize("NFC", text)
    visible = "".join(
        " " if char.isspace() or unicodedata.category(char) == "Cc" else char
        for char in composed
        if unicodedata.category(char) != "Cf" and not 0xFE00 <= ord(char) <= 0xFE0F
    )
    return visible.strip(" ")


@cache
def _glyphs(name: str) -> dict[int, int]:
    """Glyph by code point, of a font that is loaded and registered when first asked for."""
    font = TTFont(name, str(ASSETS / _FILES[name]))
    pdfmetrics.registerFont(font)
    glyphs: dict[int, int] = font.face.charToGlyph
    return glyphs
