"""Words of a text, as the rules of good writing count them."""

from __future__ import annotations

import re

from core.bank.check.words import STOP_WORDS

_WORD = re.compile(r"[A-Za-z][A-Za-z0-9'-]*|\d[\d.,]*")


def words(text: str) -> list[str]:
    """Words and numbers of a text, in order."""
    return _WORD.findall(text)


def content_words(text: str) -> set[str]:
    """Words that carry meaning: no stop words, singular, small letters."""
    return {_singular(w) for w in map(str.lower, words(text)) if len(w) > 2} - STOP_WORDS


def _singular(word: str) -> str:
    for ending in ("ies", "es", "s"):
        if word.endswith(ending) and len(word) - len(ending) > 3 and not word.endswith("ss"):
            return word[: -len(ending)] + ("y" if ending == "ies" else "")
    return word


def folded(text: str) -> str:
    """A text without case, punctuation and extra spaces; signs and numbers are kept."""
    return " ".join(re.sub(r"[.,;:!?…\"'“”‘’()]", " ", text.casefold()).split())
