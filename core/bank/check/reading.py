"""How hard the English of the stems is to read.

Automated Readability Index (E. A. Smith and R. J. Senter, *Automated Readability Index*, Aerospace
Medical Research Laboratories, 1967)::

    4.71 · characters / words + 0.5 · words / sentences − 21.43

It gives the school year in which the text is read with ease, and needs no count of syllables, which
no short programme gets right for names of services. Characters are letters and digits. Tables and
blocks of code are left out: they are not read as sentences.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from core import markup

_SENTENCE_END = re.compile(r"[.?!:](?=\s|$)")
_WORD = re.compile(r"\S*[^\W_]\S*")
_SIGN = re.compile(r"[^\W_]")


@dataclass(frozen=True, slots=True)
class Prose:
    """Counts of a text."""

    characters: int
    words: int
    sentences: int

    @property
    def index(self) -> float:
        """Automated readability index; 0 for a text without words."""
        if not self.words:
            return 0.0
        return 4.71 * self.characters / self.words + 0.5 * self.words / self.sentences - 21.43


def prose(stem: str) -> Prose:
    """Counts of a stem in Markdown. Its last sentence need not end in a sign."""
    blocks = markup.parse(stem).blocks
    read = tuple(b for b in blocks if not isinstance(b, markup.Table | markup.CodeBlock))
    text = markup.plain(markup.Document(read)).strip()
    split = _WORD.findall(text)
    ends = len(_SENTENCE_END.findall(text))
    open_end = bool(text) and not _SENTENCE_END.search(text[-1])
    return Prose(
        characters=sum(len(_SIGN.findall(word)) for word in split),
        words=len(split),
        sentences=max(1, ends + open_end),
    )
