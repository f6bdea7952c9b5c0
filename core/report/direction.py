"""Right-to-left scripts on paper: Arabic letters joined, runs in the order in which they are read.

ReportLab sets glyphs from left to right as they come. So a text that holds right-to-left letters is
broken into lines here first, in its logical order, and each line is then put into visual order by
the Unicode Bidirectional Algorithm (UAX #9) by python-bidi: its algorithm in Python, because the
one in Rust does not mirror brackets. Arabic letters take their joining forms before that
(arabic-reshaper); vowel signs, which would need positioning, are left out of the glyphs. What a
screen reader says is the text as it was written: it travels along as the actual text of its element
(ISO 32000-1, 14.9.4). What is copied from the page are joining forms, which readers put back into
logical order as well as each of them can.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable
from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from arabic_reshaper import ArabicReshaper

_RIGHT_TO_LEFT = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]")
_ISOLATES = dict.fromkeys(range(0x2066, 0x206A))
_PRIVATE = 0xF0000
"""The first of the private characters, which run to the right (UAX #9, table 4)."""
_ARABIC = re.compile("[\u0600-\u06ff\u0750-\u077f\u08a0-\u08ff]")


def runs_left(text: str) -> bool:
    """Whether a text holds letters that run from right to left."""
    return not text.isascii() and _RIGHT_TO_LEFT.search(text) is not None


def mostly_left(text: str) -> bool:
    """Whether most of its letters do, so that its lines begin on the right."""
    kinds = [unicodedata.bidirectional(char) for char in text]
    return sum(kind in ("R", "AL") for kind in kinds) > kinds.count("L")


def visual_lines(text: str, fits: Callable[[str], bool], *, left: bool) -> list[str]:
    """The text in lines that fit, each in visual order, ready to be set from left to right.

    ``left`` says that the paragraph as a whole runs to the left. ``fits`` judges a line of joined
    letters; a single word that does not fit is broken.
    """
    return [_ordered(line, "R" if left else "L") for line in _lines(joined(text), fits)]


def _ordered(line: str, base: str) -> str:
    """The line in visual order. python-bidi fails at isolates, which are left out, and at
    characters that Unicode has not assigned yet: meanwhile others stand in for these.
    """
    from bidi.algorithm import get_display  # noqa: PLC0415 – needed for few names only

    line = line.translate(_ISOLATES)
    unknown = sorted({char for char in line if not unicodedata.bidirectional(char)})
    there = {ord(char): chr(_PRIVATE + place) for place, char in enumerate(unknown)}
    back = {ord(other): chr(code) for code, other in there.items()}
    return str(get_display(line.translate(there), base_dir=base)).translate(back)


def joined(text: str) -> str:
    """Arabic letters in their joining forms; other text as it is."""
    composed = unicodedata.normalize("NFC", text)
    return str(_reshaper().reshape(composed)) if _ARABIC.search(composed) else composed


def _lines(text: str, fits: Callable[[str], bool]) -> list[str]:
    lines, line = [], ""
    for word in text.split():
        longer = f"{line} {word}" if line else word
        if fits(longer):
            line = longer
            continue
        if line:
            lines.append(line)
        while not fits(word) and len(word) > 1:
            most = max((n for n in range(1, len(word)) if fits(word[:n])), default=1)
            lines.append(word[:most])
            word = word[most:]
        line = word
    return [*lines, line]


@cache
def _reshaper() -> ArabicReshaper:
    from arabic_reshaper import ArabicReshaper  # noqa: PLC0415 – 65 ms, for Arabic only

    # The one-glyph form of the name of God is drawn unlike the font's own letters.
    return ArabicReshaper(configuration={"ARABIC LIGATURE ALLAH": False})
