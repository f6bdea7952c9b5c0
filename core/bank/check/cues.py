"""Rules about cues: what gives the key away to someone who does not know the subject."""

from __future__ import annotations

import re
from collections.abc import Iterator

from core.bank.check.rendered import Context, Rendered
from core.bank.check.tokens import content_words
from core.bank.check.words import ABSOLUTES, ARTICLE_END, REASON, VAGUE

_DIGIT = re.compile(r"\d")
_AND = re.compile(r"\band\b", re.IGNORECASE)
_RARE_SHARE = 0.03
_CONVERGENCE = 1.25


def absolute_distractor(rendered: Rendered, _context: Context) -> Iterator[str]:
    """Absolute words do not stand in distractors alone."""
    found = [m.group() for text in rendered.distractors if (m := ABSOLUTES.search(text))]
    if found and not any(ABSOLUTES.search(text) for text in rendered.keys):
        yield f"an absolute word stands in distractors only: “{found[0]}”"


def vague_key(rendered: Rendered, _context: Context) -> Iterator[str]:
    """Vague words do not stand in keys alone."""
    found = [m.group() for text in rendered.keys if (m := VAGUE.search(text))]
    if found and not any(VAGUE.search(text) for text in rendered.distractors):
        yield f"a vague word stands in the key only: “{found[0]}”"


def clang(rendered: Rendered, context: Context) -> Iterator[str]:
    """No rare word of the stem stands in the key and in no distractor."""
    if not rendered.is_choice:
        return
    keys: set[str] = set().union(*map(content_words, rendered.keys))
    wrong: set[str] = set().union(*map(content_words, rendered.distractors))
    rare = max(2.0, _RARE_SHARE * len(context.items))
    found = sorted(
        word
        for word in (keys - wrong) & content_words(rendered.stem)
        if len(word) > 3 and context.stem_frequency[word] <= rare
    )
    if found:
        listed = ", ".join(f"“{word}”" for word in found)
        yield f"of the options only the key repeats {listed} of the stem"


def convergence(rendered: Rendered, _context: Context) -> Iterator[str]:
    """The key does not share most with the other options."""
    if not rendered.is_single or len(rendered.options) < 3:
        return
    sets = [content_words(option) for option in rendered.options]
    shared = [
        sum(len(mine & other) for j, other in enumerate(sets) if j != i)
        for i, mine in enumerate(sets)
    ]
    key = shared[rendered.key_position]
    best = max(count for i, count in enumerate(shared) if i != rendered.key_position)
    if key >= best + 2 and key > best * _CONVERGENCE:
        yield "the key shares more words with the other options than any of them does"


def article(rendered: Rendered, _context: Context) -> Iterator[str]:
    """The stem's last article fits all options."""
    found = ARTICLE_END.search(rendered.question)
    if found:
        vowels = {option[:1].lower() in "aeiou" for option in rendered.options}
        if len(vowels) > 1:
            yield f"“{found.group(1)}” at the end of the stem fits some options only"


def only_number(rendered: Rendered, _context: Context) -> Iterator[str]:
    """The key is not the only option with, or without, a number."""
    if not rendered.is_single:
        return
    key = bool(_DIGIT.search(rendered.keys[0]))
    if all(bool(_DIGIT.search(text)) is not key for text in rendered.distractors):
        yield f"the key is the only option {'with' if key else 'without'} a number"


def only_reason(rendered: Rendered, _context: Context) -> Iterator[str]:
    """The key is not the only option that gives a reason."""
    if _alone(REASON, rendered):
        yield "the key is the only option that gives a reason"


def only_conjunction(rendered: Rendered, _context: Context) -> Iterator[str]:
    """The key is not the only option that joins two things, nor the only plural."""
    if _alone(_AND, rendered):
        yield "the key is the only option that joins two things by “and”"


def _alone(pattern: re.Pattern[str], rendered: Rendered) -> bool:
    return (
        rendered.is_single
        and bool(pattern.search(rendered.keys[0]))
        and not any(pattern.search(text) for text in rendered.distractors)
    )
