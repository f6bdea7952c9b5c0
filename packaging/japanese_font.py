"""Make the Japanese face of the window from the font as its authors publish it.

``python packaging/japanese_font.py BIZUDPGothic-Regular.ttf`` keeps kana, punctuation, full-width
forms and the kanji of JIS X 0208, in which nearly all names are
written too.
Needs fontTools, which the test tools bring.
"""

from __future__ import annotations

import sys
from pathlib import Path

from fontTools import subset

TARGET = Path(__file__).resolve().parents[1] / "assets" / "fonts" / "languages"
NAME = "BIZUDPGothic-Subset.ttf"
KANJI = (16, 48)
"""Rows of JIS X 0208 that hold the kanji of level 1, the last excluded."""


def characters() -> set[int]:
    """Code points to keep."""
    kept = set(range(0x20, 0x7F)) | set(range(0x3000, 0x3100)) | set(range(0xFF01, 0xFFE7))
    kept |= {0xA0, 0xA5, 0xB7, 0xD7, 0x2013, 0x2014, 0x2018, 0x2019, 0x201C, 0x201D, 0x2026, 0x2192}
    for row in range(*KANJI):
        for cell in range(1, 95):
            pair = bytes((row + 0xA0, cell + 0xA0))
            kept.update(ord(char) for char in pair.decode("euc_jp", "ignore"))
    return kept


def main(original: Path) -> None:
    """Write the subset."""
    options = subset.Options(layout_features=[], name_IDs=["*"], notdef_outline=True, hinting=False)
    font = subset.load_font(str(original), options)
    worker = subset.Subsetter(options)
    worker.populate(unicodes=characters())
    worker.subset(font)
    TARGET.mkdir(exist_ok=True)
    subset.save_font(font, str(TARGET / NAME), options)
    print(TARGET / NAME, (TARGET / NAME).stat().st_size)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
