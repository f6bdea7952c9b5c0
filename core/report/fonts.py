"""Which font sets which character: embedded TrueType only, with a fallback for any script.

Pages are set in Liberation Sans (metrics of Arial) and Liberation Mono. A word that they cannot set
is set in the first of the fallback fonts that can: DejaVu Sans Condensed (many alphabets, Arabic
and Hebrew among them), Droid Sans Fallback (Chinese, Japanese), Nanum Square (Korean), and then
fonts that this machine happens to have. A character in none of them becomes a visible box, and
:func:`boxed` tells which, so that the page can say so.

Which way letters run is not decided here: see :mod:`core.report.direction`.
"""

from __future__ import annotations

import os
import unicodedata
from collections.abc import Sequence
from contextlib import suppress
from functools import cache, lru_cache
from itertools import groupby
from pathlib import Path
from xml.sax.saxutils import escape

from reportlab.lib.fonts import addMapping
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFError, TTFont

from core.paths import ASSETS

BOX = "\u25a1"
"""Stands for a character that no font has."""

BODY = "CarrelSans"
BOLD = "CarrelSans-Bold"
ITALIC = "CarrelSans-Italic"
BOLD_ITALIC = "CarrelSans-BoldItalic"
MONO = "CarrelMono"
MONO_BOLD = "CarrelMono-Bold"

_WIDE, _WIDE_BOLD = "CarrelWide", "CarrelWide-Bold"
_EAST, _KOREAN = "CarrelEast", "CarrelKorean"

_FILES = {
    BODY: "fonts/LiberationSans-Regular.ttf",
    BOLD: "fonts/LiberationSans-Bold.ttf",
    ITALIC: "fonts/LiberationSans-Italic.ttf",
    BOLD_ITALIC: "fonts/LiberationSans-BoldItalic.ttf",
    MONO: "fonts/LiberationMono-Regular.ttf",
    MONO_BOLD: "fonts/LiberationMono-Bold.ttf",
    _WIDE: "fonts/DejaVuSansCondensed.ttf",
    _WIDE_BOLD: "fonts/DejaVuSansCondensed-Bold.ttf",
    _EAST: "report/DroidSansFallbackFull.ttf",
    _KOREAN: "report/NanumSquareR.ttf",
}
_PLAIN_ENDS = (_WIDE, _EAST, _KOREAN)
_CHAINS = {
    BODY: (BODY, *_PLAIN_ENDS),
    BOLD: (BOLD, _WIDE_BOLD, *_PLAIN_ENDS),
    ITALIC: (ITALIC, *_PLAIN_ENDS),
    BOLD_ITALIC: (BOLD_ITALIC, _WIDE_BOLD, *_PLAIN_ENDS),
    MONO: (MONO, *_PLAIN_ENDS),
    MONO_BOLD: (MONO_BOLD, _WIDE_BOLD, *_PLAIN_ENDS),
}

_SYSTEM_FILES = (
    "NotoSans-Regular.ttf", "NotoSansSymbols2-Regular.ttf", "NotoSansSymbols-Regular.ttf",
    "NotoSansArmenian-Regular.ttf", "NotoSansGeorgian-Regular.ttf", "NotoSansEthiopic-Regular.ttf",
    "NotoEmoji-Regular.ttf", "FreeSans.ttf", "unifont.ttf", "Symbola.ttf", "Symbola_hint.ttf",
    "Nyala.ttf", "ebrima.ttf", "seguisym.ttf", "seguiemj.ttf", "Arial Unicode.ttf",
)  # fmt: skip
"""Fonts of the system that are tried last, by file name, in this order."""


def register() -> None:
    """Make the main fonts known to ReportLab. Raises OSError if a font file is missing."""
    for name in (BODY, BOLD):
        _glyphs(name)
    addMapping(BODY, 0, 0, BODY)
    addMapping(BODY, 1, 0, BOLD)
    _boxed.clear()


def boxed() -> tuple[str, ...]:
    """Characters that became a box since :func:`register`, in the order met."""
    return tuple(_boxed)


def markup(text: str, *, bold: bool = False, face: str = "", own: str = "") -> str:
    """Plain text as ReportLab paragraph markup, every character in a font that has it.

    ``face`` is one of the faces above, ``own`` the one that the paragraph is set in anyway (nothing
    given: the same).
    """
    wanted = face or (BOLD if bold else BODY)
    made, missing = _markup(text, wanted, own or wanted)
    _boxed.update(dict.fromkeys(missing))
    return made


def plain(text: str, face: str) -> str | None:
    """The text as it is set, if the face has all of it; None if other fonts are needed."""
    set_in, missing = _pieces(text, face)
    if missing or len(set_in) != 1 or set_in[0][0] != face:
        return None
    return set_in[0][1]


def pieces(text: str, face: str) -> tuple[tuple[str, str], ...]:
    """The text in stretches, each with the name of the font that sets it."""
    return _pieces(text, face)[0]


_boxed: dict[str, None] = {}
"""Guarded by the lock that every document is made under."""


@lru_cache(maxsize=4096)
def _markup(text: str, face: str, own: str) -> tuple[str, tuple[str, ...]]:
    """The markup, and the characters that have no glyph."""
    _glyphs(own)
    set_in, missing = _pieces(text, face)
    made = "".join(
        escape(part) if name == own else f'<font name="{name}">{escape(part)}</font>'
        for name, part in set_in
    )
    return made, missing


@lru_cache(maxsize=4096)
def _pieces(text: str, face: str) -> tuple[tuple[tuple[str, str], ...], tuple[str, ...]]:
    missing: list[str] = []
    words = _printable(text).split(" ")
    parts = [part for word in words for part in (*_set(word, face, missing), (face, " "))][:-1]
    joined = (
        (name, "".join(part for _, part in group))
        for name, group in groupby(parts, key=lambda part: part[0])
    )
    return tuple(joined), tuple(missing)


def _set(word: str, face: str, missing: list[str]) -> list[tuple[str, str]]:
    """A word as (font, text) pieces: whole in one font if one has it all, else by character."""
    chain = _CHAINS[face]
    for name in chain:
        if _has(name, word):
            return [(name, word)]
    return [_set_char(char, chain, missing) for char in word]


def _set_char(char: str, chain: tuple[str, ...], missing: list[str]) -> tuple[str, str]:
    for name in chain:
        if _has(name, char):
            return name, char
    if found := _system_font(char):
        return found, char
    missing.append(char)
    return chain[0], BOX


def _has(name: str, text: str) -> bool:
    glyphs = _glyphs(name)
    return all(ord(char) in glyphs for char in text)


def _printable(text: str) -> str:
    """Composed, on one line, and without characters that are invisible by nature."""
    if text.isascii() and text.isprintable():
        return text.strip(" ")
    composed = unicodedata.normalize("NFC", text)
    visible = "".join(
        " " if _is_space(char) else char
        for char in composed
        if unicodedata.category(char) != "Cf" and not 0xFE00 <= ord(char) <= 0xFE0F
    )
    return visible.strip(" ")


def _is_space(char: str) -> bool:
    """Whether a line may break there or nothing can be shown; a no-break space stays itself."""
    return char != "\u00a0" and (char.isspace() or unicodedata.category(char) == "Cc")


@cache
def _glyphs(name: str) -> dict[int, int]:
    """Glyph by code point, of a font that is loaded and registered when first asked for."""
    return _load(name, ASSETS / _FILES[name])


class _Face(TTFont):  # type: ignore[misc]
    """A font that remembers how wide words are: documents are made of the same ones."""

    def __init__(self, name: str, path: str) -> None:
        super().__init__(name, path)
        self._units = lru_cache(maxsize=8192)(self._measured)

    def stringWidth(self, text: str, size: float, encoding: str = "utf8") -> float:  # noqa: N802, ARG002 – ReportLab's names
        """Width in points."""
        return 0.001 * size * self._units(text)

    def _measured(self, text: str) -> float:
        widths, default = self.face.charWidths, self.face.defaultWidth
        return float(sum(widths.get(ord(char), default) for char in text))


def _load(name: str, path: Path) -> dict[int, int]:
    font = _Face(name, str(path))
    pdfmetrics.registerFont(font)
    return _drawn(font.face.charToGlyph, font.face.glyphPos)


def _drawn(glyphs: dict[int, int], outlines: Sequence[int]) -> dict[int, int]:
    """Without characters whose glyph is empty although something should be seen.

    Some fonts promise scripts that they leave blank. ``outlines``: where each glyph's begins.
    """
    return {
        code: glyph
        for code, glyph in glyphs.items()
        if outlines[glyph] != outlines[glyph + 1] or unicodedata.category(chr(code))[0] in "ZC"
    }


@cache
def _system_font(char: str) -> str | None:
    """Name of the first of the machine's fonts that has a character; None if none does."""
    for name, glyphs in _system_fonts().items():
        if ord(char) in glyphs:
            return name
    return None


@cache
def _system_fonts() -> dict[str, dict[int, int]]:
    """Glyphs of the machine's fonts; looked for only when a character has none of ours."""
    found = {path.name: path for path in _system_paths() if path.name in _SYSTEM_FILES}
    fonts: dict[str, dict[int, int]] = {}
    for number, file in enumerate(name for name in _SYSTEM_FILES if name in found):
        with suppress(TTFError, OSError):  # not every font file can be embedded
            fonts[f"System{number}"] = _load(f"System{number}", found[file])
    return fonts


def _system_paths() -> list[Path]:
    """Font files where Linux, macOS and Windows keep them, in a stable order."""
    home = Path.home()
    folders = [
        Path("/usr/share/fonts"),
        Path("/usr/local/share/fonts"),
        home / ".local/share/fonts",
        Path("/Library/Fonts"),
        Path("/System/Library/Fonts"),
        home / "Library/Fonts",
        Path(os.environ.get("SYSTEMROOT", "/nowhere")) / "Fonts",
    ]
    return sorted(path for folder in folders if folder.is_dir() for path in folder.rglob("*.ttf"))
