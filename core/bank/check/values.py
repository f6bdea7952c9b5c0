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


ItemRule = Callable[["Rendered", "Context"], Iterator[str]]
"""Messages about one item."""

BankRule = Callable[["Group", "Context"], Iterator[str]]
"""Messages about a form, or about the bank as a whole."""

PairRule = Callable[["Context"], Iterator[tuple[str, str]]]
"""Items and messages that follow from comparing items with each other."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """One rule of good writing; exactly one of the three functions decides it."""

    id: str
    severity: Severity
    text: str
    item: ItemRule | None = None
    bank: BankRule | None = None
    pairs: PairRule | None = None


Spread = tuple[float, float, float]
"""Tenth percentile, median and ninetieth percentile."""


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


@dataclass(frozen=True, slots=True, kw_only=True)
class BankReport:
    """All that a check found."""

    exam: str
    items: int
    findings: tuple[Finding, ...]
    groups: tuple[GroupStatistics, ...]
    """The bank as a whole first, then each form."""

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
