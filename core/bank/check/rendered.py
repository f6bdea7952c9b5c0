"""Items as a reader sees them, rendered once for all rules."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from core import markup
from core.bank.check.cosine import similarities
from core.bank.check.tokens import content_words
from core.bank.check.words import HINT
from core.bank.model import Item, ItemType, Option
from core.exam.definition import ExamDefinition, Soundness

_SENTENCE = re.compile(r"(?<=[.?!])\s+(?=[A-Z“\"(])")


class Rendered:
    """One item with its plain texts."""

    def __init__(self, item: Item) -> None:
        self.item = item
        self.stem = markup.plain_text(item.stem).strip()
        self.options = tuple(markup.plain_text(option.text).strip() for option in item.options)

    @property
    def is_single(self) -> bool:
        """Whether it is a single-answer item."""
        return self.item.type is ItemType.SINGLE

    @property
    def is_choice(self) -> bool:
        """Whether options are marked right or wrong."""
        return self.item.type in {ItemType.SINGLE, ItemType.MULTIPLE}

    @cached_property
    def question(self) -> str:
        """The last sentence of the stem, without the number to choose."""
        body = HINT.sub("", self.stem).strip()
        return _SENTENCE.split(body.splitlines()[-1] if body else "")[-1]

    @cached_property
    def keys(self) -> tuple[str, ...]:
        """Texts of the options that are right."""
        return self._texts(correct=True)

    @cached_property
    def distractors(self) -> tuple[str, ...]:
        """Texts of the options that are wrong."""
        return self._texts(correct=False)

    @cached_property
    def key_position(self) -> int:
        """Place of the first right option as authored, from 0."""
        return next(i for i, option in enumerate(self.item.options) if option.correct)

    @cached_property
    def has_exhibit(self) -> bool:
        """Whether the stem has a picture, a table or a block of code, or the item is marked so."""
        if self.item.exhibits or "exhibit" in self.item.topics:
            return True
        document = markup.parse(self.item.stem)
        shown = any(isinstance(b, markup.Table | markup.CodeBlock) for b in document.blocks)
        return shown or bool(document.images)

    @cached_property
    def spread(self) -> float:
        """Longest over shortest option, by characters."""
        lengths = [len(option) for option in self.options]
        return max(lengths) / max(1, min(lengths))

    def _texts(self, *, correct: bool) -> tuple[str, ...]:
        pairs: Sequence[tuple[Option, str]] = list(
            zip(self.item.options, self.options, strict=True)
        )
        return tuple(text for option, text in pairs if option.correct is correct)


@dataclass(frozen=True)
class Context:
    """What rules may look at besides the item: the exam, the other items, the bank's folder."""

    exam: ExamDefinition
    items: tuple[Rendered, ...]
    folder: Path

    @property
    def soundness(self) -> Soundness:
        """Thresholds."""
        return self.exam.soundness

    @cached_property
    def ids(self) -> frozenset[str]:
        """Ids of all items."""
        return frozenset(rendered.item.id for rendered in self.items)

    @cached_property
    def cosines(self) -> dict[tuple[int, int], float]:
        """How alike two stems are, by the places of their items; pairs without a shared word left
        out."""
        return similarities([HINT.sub("", rendered.stem) for rendered in self.items])

    @cached_property
    def stem_frequency(self) -> Counter[str]:
        """In how many stems a content word stands."""
        return Counter(word for rendered in self.items for word in content_words(rendered.stem))
