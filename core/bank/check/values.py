"""What a check says."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from core.bank.check.groups import Group
    from core.bank.check.rendered import Context, Rendered


class Severity(StrEnum):
    """An error keeps a bank from being sound; a warning asks a person to look."""

    ERROR = "error"
    WARNING = "warning"


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """One broken rule."""

    rule: str
    severity: Severity
    item: str
    """Id of the item, or the name of the form or bank judged."""
    place: str
    """File and line, relative to the bank's folder; empty for a form or a bank."""
    message: str

    def __str__(self) -> str:
        where = f"{self.place}: {self.item}" if self.place else self.item
        return f"{where}: {self.severity} [{self.rule}] {self.message}"


Spread = tuple[float, float, float]
"""Tenth percentile, median and ninetieth percentile."""

ItemRule = Callable[["Rendered", "Context"], Iterator[str]]
"""Messages about one item."""

BankRule = Callable[["Group", "Context"], Iterator[str]]
"""Messages about a form, or about the bank as a whole."""

PairRule = Callable[["Context"], Iterator[tuple[str, str]]]
"""Items and messages that follow from comparing items with each other."""

FiguresRule = Callable[["Figures", "Context"], Iterator[tuple[str, str]]]
"""Items or groups, and messages, that follow from what was measured of the whole bank."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """One rule of good writing; exactly one of the four functions decides it."""

    id: str
    severity: Severity
    text: str
    item: ItemRule | None = None
    bank: BankRule | None = None
    pairs: PairRule | None = None
    figures: FiguresRule | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ShapeGuess:
    """What a classifier makes of the options' surface alone. Shares are from 0 to 1."""

    items: int
    """Single-answer items judged."""
    chance: float
    accuracy: float
    """Of repeated cross-validation, grouped by task statement."""
    p_value: float
    """Of a permutation test of the accuracy."""
    cues: tuple[str, ...]
    """Strongest features in all items, whether or not they help."""


@dataclass(frozen=True, slots=True)
class Tally:
    """So many of so many."""

    count: int
    total: int

    @property
    def share(self) -> float:
        """From 0 to 1; 0 of nothing."""
        return self.count / self.total if self.total else 0.0

    def __str__(self) -> str:
        return f"{self.count} of {self.total} ({self.share:.1%})"


@dataclass(frozen=True, slots=True, kw_only=True)
class Dispute:
    """A solved item that not every solver answered with the key."""

    item: str
    key: str
    """Ids of the right options."""
    answers: str
    """What each solver said."""
    settlement: str
    """Empty if it is not settled."""
    agrees: bool
    """Whether the settlement upholds the key."""


@dataclass(frozen=True, slots=True, kw_only=True)
class GuessRate:
    """How one guesser did on a form or a bank, from the options alone."""

    guesser: str
    group: str
    small: bool
    """A form, or a bank no larger than one."""
    singles: int
    """Single-answer items there are."""
    rate: Tally
    """Right guesses, of guesses at options as they are now."""
    first: Tally
    """The same of the first guess at each item, whether or not its options were changed since."""

    @property
    def judged(self) -> bool:
        """Whether enough was guessed to say something: half of the items."""
        return 2 * self.rate.total >= self.singles > 0


@dataclass(frozen=True, slots=True, kw_only=True)
class BlindFigures:
    """What blind solvers and guessers made of a bank."""

    items: int
    solved: int
    """Items that two solvers answered as they are now."""
    unsolved: tuple[tuple[str, str], ...]
    """The other items, and why."""
    answers: Tally
    """Solvers' answers that equal the key, of all answers to solved items."""
    agreement: Tally
    """Solved items whose final answer – the settlement's, else the solvers' – is the key."""
    disputes: tuple[Dispute, ...]
    overspecified: Tally
    """Answers that say that the stem states more than needed."""
    impossible: Tally
    """Answers that say that an option is impossible, or of another subject."""
    doubts: int
    """Answers with a doubt noted."""
    guessers: tuple[GuessRate, ...]
    strangers: tuple[str, ...]
    """Ids in the records that are no items of the bank."""
    faults: tuple[str, ...]
    """What is wrong with the files."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Neighbours:
    """How alike the stems are: cosine of their tf-idf vectors."""

    nearest: Spread
    """Of each item's most similar other item."""
    largest: float
    histogram: tuple[int, ...]
    """Items whose nearest neighbour lies in each tenth, from 0–0.1 to 0.9–1."""
    pairs: tuple[tuple[str, str, float, bool], ...]
    """Pairs at or above the limit of enemies: ids, cosine, and whether declared enemies."""


@dataclass(frozen=True, slots=True, kw_only=True)
class GroupStatistics:
    """How the items of a form, or of a whole bank, are distributed. Shares are from 0 to 1."""

    name: str
    items: int
    scored: int
    domains: Mapping[str, int]
    tasks: Mapping[str, int]
    types: Mapping[str, int]
    levels: Mapping[str, int]
    difficulties: Mapping[str, int]
    multiple_share: float
    key_positions: tuple[float, ...]
    """Of single-answer items, as authored."""
    key_length_ranks: tuple[float, ...]
    """Share of keys that are the shortest option, the next longer, …; a tie takes the lower."""
    key_longest: float
    key_much_longest: float
    key_shortest: float
    qualifier_share: float
    """Stems with a capitalised qualifier such as MOST."""
    stem_words: Spread
    option_words: Spread
    option_spread: Spread
    """Longest over shortest option, by characters of rendered text."""
    angoff_mean: float | None
    reading: Spread
    """Automated readability index of the stems, in school years."""
    sentence_words: float
    """Mean words of a sentence of the stems."""
    services: Mapping[str, int]
    """Items about each service or concept."""
    topics: Mapping[str, int]
    exhibits: int
    """Items whose stem has a picture, a table or a block of code, or that are marked so."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Figures:
    """All that is measured of a bank."""

    groups: tuple[GroupStatistics, ...]
    """The bank as a whole first, then each form."""
    neighbours: Neighbours
    shape: ShapeGuess | None
    """None where there are too few items to tell."""
    blind: BlindFigures | None
    """None where nobody solved or guessed."""


@dataclass(frozen=True, slots=True, kw_only=True)
class BankReport:
    """All that a check found."""

    exam: str
    items: int
    findings: tuple[Finding, ...]
    figures: Figures

    @property
    def groups(self) -> tuple[GroupStatistics, ...]:
        """Statistics of the bank as a whole, then of each form."""
        return self.figures.groups

    @property
    def errors(self) -> int:
        """How many errors there are."""
        return sum(finding.severity is Severity.ERROR for finding in self.findings)

    @property
    def warnings(self) -> int:
        """How many warnings there are."""
        return len(self.findings) - self.errors

    @property
    def sound(self) -> bool:
        """Whether no rule that a machine decides is broken."""
        return self.errors == 0
