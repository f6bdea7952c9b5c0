"""Rules about the wording of stems and options: warnings, a person decides."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from core.bank.check.rendered import Context, Rendered
from core.bank.check.tokens import words
from core.bank.check.words import (
    ACRONYM,
    BARE_SUPERLATIVE,
    COMMON,
    CRITERION,
    DEFINED,
    DOUBLE_NEGATIVE,
    IDIOMS,
    NEGATIVE,
    PRONOUN_START,
    QUALIFIER,
    UNPLAIN,
)

_FORMER = 40
"""Characters before an old name in which “formerly” is looked for."""

_CODE = re.compile(r"```.*?```|`[^`]*`", re.DOTALL)


def stem_words(rendered: Rendered, context: Context) -> Iterator[str]:
    """Neither too short nor too long a stem."""
    low, high = context.soundness.stem_words
    count = len(words(rendered.stem))
    if not low <= count <= high:
        yield f"the stem has {count} words, outside {low} to {high}"


def negative(rendered: Rendered, _context: Context) -> Iterator[str]:
    """A question is asked in the positive."""
    found = NEGATIVE.search(rendered.question)
    if found:
        yield f"the question is negative (“{found.group()}”)"


def superlative(rendered: Rendered, _context: Context) -> Iterator[str]:
    """A superlative says by what it is measured."""
    found = BARE_SUPERLATIVE.search(rendered.question)
    if found and not CRITERION.search(rendered.question):
        yield f"“{found.group()}” does not say by which criterion"


def pronoun(rendered: Rendered, _context: Context) -> Iterator[str]:
    """No pronoun without something it stands for."""
    for text in (rendered.stem, *rendered.options):
        found = PRONOUN_START.match(text)
        if found:
            yield f"“{found.group()}” at the start of “{_short(text)}” stands for nothing before it"


def acronym(rendered: Rendered, context: Context) -> Iterator[str]:
    """Abbreviations are known or explained."""
    item = rendered.item
    known = COMMON | set(context.soundness.abbreviations)
    known |= {word for service in item.services for word in ACRONYM.findall(service)}
    known |= set(DEFINED.findall(rendered.stem))
    texts = [item.stem, *(option.text for option in item.options)]
    shown = " ".join(_CODE.sub(" ", text) for text in texts)
    unknown = {
        found
        for found in ACRONYM.findall(QUALIFIER.sub(" ", shown))
        if found not in known
        and found.removesuffix("s") not in known
        and found not in {"TWO", "THREE", "FOUR", "FIVE"}
    }
    if unknown:
        yield f"not explained: {', '.join(sorted(unknown))}"


def outdated(rendered: Rendered, context: Context) -> Iterator[str]:
    """Services bear their present names; a former name may be given as such."""
    item = rendered.item
    texts = [item.stem, *item.services]
    texts += [text for option in item.options for text in (option.text, option.rationale)]
    for entry in context.soundness.outdated:
        # A longer name that begins with the old one is another service's.
        pattern = re.compile(rf"\b{re.escape(entry.name)}\b(?! [A-Z])")
        found = (match for text in texts for match in pattern.finditer(text))
        if any("former" not in match.string[: match.start()][-_FORMER:] for match in found):
            yield f"“{entry.name}” is outdated: {entry.about}"


def plain(rendered: Rendered, _context: Context) -> Iterator[str]:
    """Words that a non-native reader follows."""
    for text in _all_texts(rendered):
        for found in UNPLAIN.findall(text):
            yield f"“{found}” in “{_short(text)}” can be said more plainly, or left out"


def idiom(rendered: Rendered, _context: Context) -> Iterator[str]:
    """No idioms."""
    for text in _all_texts(rendered):
        for found in IDIOMS.findall(text):
            yield f"“{found}” is an idiom"


def double_negative(rendered: Rendered, _context: Context) -> Iterator[str]:
    """No double negatives."""
    for text in _all_texts(rendered):
        for found in DOUBLE_NEGATIVE.findall(text):
            yield f"“{found}” is a double negative"


def repeated_words(rendered: Rendered, _context: Context) -> Iterator[str]:
    """Words that all options share at their start or end belong in the stem."""
    split = [words(option.lower()) for option in rendered.options]
    for name, common in (
        ("begin", _common(split)),
        ("end", list(reversed(_common([list(reversed(option)) for option in split])))),
    ):
        if len(common) >= 3 and any(len(option) > len(common) for option in split):
            yield f"all options {name} with “{' '.join(common)}”; move it to the stem"


def _common(split: list[list[str]]) -> list[str]:
    found = []
    for column in zip(*split, strict=False):
        if len(set(column)) > 1:
            break
        found.append(column[0])
    return found


_STARTS: tuple[tuple[str, Callable[[str], bool]], ...] = (
    ("a number", lambda word: word[:1].isdigit()),
    ("an article", lambda word: word in {"a", "an", "the"}),
    ("a preposition", lambda word: word in {"by", "with", "in", "on", "from", "through", "at"}),
    ("“to”", lambda word: word == "to"),
    ("an -ing form", lambda word: word.endswith("ing") and len(word) > 5),
)


def option_start(rendered: Rendered, _context: Context) -> Iterator[str]:
    """Options begin in the same grammatical way."""
    kinds = [_start(option) for option in rendered.options]
    if len(set(kinds)) > 1:
        yield f"options begin differently: {', '.join(sorted(set(kinds)))}"


def _start(option: str) -> str:
    first = (words(option.lower()) or [""])[0]
    return next((name for name, fits in _STARTS if fits(first)), "another word")


def option_end(rendered: Rendered, _context: Context) -> Iterator[str]:
    """Options end with the same punctuation."""
    ends = {option[-1:] if option[-1:] in ".?!;:," else "" for option in rendered.options}
    if len(ends) > 1:
        yield "some options end with punctuation that others lack"


def option_spread(rendered: Rendered, context: Context) -> Iterator[str]:
    """Options are about equally long."""
    if rendered.spread > context.soundness.option_spread and max(map(len, rendered.options)) > 20:
        yield f"the longest option is {rendered.spread:.1f} times as long as the shortest"


def _all_texts(rendered: Rendered) -> Iterator[str]:
    yield rendered.stem
    yield from rendered.options
    for option in rendered.item.options:
        yield option.rationale
        yield option.right_if


def _short(text: str) -> str:
    return text if len(text) <= 40 else text[:39].rstrip() + "…"
