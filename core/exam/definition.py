"""What an exam asks for: blueprint, time, scale and accommodations. All of it is data of a bank.

Read from ``exam.yaml`` of a bank's folder. Nothing here knows any particular exam.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated

from annotated_types import Ge, Gt, Le, MinLen

from core.bank.model import Identifier, ItemType, Text

Share = Annotated[float, Ge(0), Le(1)]
"""A proportion from 0 to 1."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Task:
    """A task statement of a domain."""

    id: Identifier
    title: Text


@dataclass(frozen=True, slots=True, kw_only=True)
class Domain:
    """A content domain, a *section* of the score report."""

    number: Annotated[int, Ge(1)]
    title: Text
    weight: Annotated[float, Gt(0), Le(100)]
    """Per cent of the scored content, as published."""
    items: Annotated[int, Ge(1)]
    """Items of this domain in a form."""
    scored: Annotated[int, Ge(0)]
    """How many of those count."""
    tasks: Annotated[tuple[Task, ...], MinLen(1)]


@dataclass(frozen=True, slots=True, kw_only=True)
class Scale:
    """The reporting scale; ``passing`` is the scaled cut score."""

    minimum: int
    passing: int
    maximum: int


@dataclass(frozen=True, slots=True, kw_only=True)
class CutRule:
    """Bounds of the raw cut that is derived from Angoff ratings, as shares of the scored items."""

    floor: Share
    ceiling: Share


@dataclass(frozen=True, slots=True, kw_only=True)
class Accommodation:
    """Extra time that a candidate may be granted, with how one gets it in real life."""

    id: Identifier
    title: Text
    extra_minutes: Annotated[int, Ge(0)]
    about: Text


@dataclass(frozen=True, slots=True, kw_only=True)
class Section:
    """A part of the exam with a time of its own. Once left, it cannot be entered again."""

    id: Identifier
    title: Text
    domains: Annotated[tuple[int, ...], MinLen(1)]
    """Numbers of the domains whose items it holds."""
    minutes: Annotated[int, Ge(1)]
    forward_only: bool = False
    """No way back to an earlier item: neither Previous nor Navigator nor a review."""
    complete_only: bool = False
    """Next waits until exactly as many options are chosen as the item asks for."""


@dataclass(frozen=True, slots=True, kw_only=True)
class OutdatedName:
    """A name that items should not use without saying so."""

    name: Text
    about: Text
    """What became of it, such as ``now Amazon Data Firehose``."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TopicCount:
    """How many items of a topic a fixed form has at least."""

    topic: Text
    least: Annotated[int, Ge(0)]


@dataclass(frozen=True, slots=True, kw_only=True)
class Soundness:
    """Thresholds of the rules of good writing (see ``docs/bank-rules.md``)."""

    single_options: Annotated[int, Ge(2)] = 4
    multiple_options: tuple[int, int] = (5, 6)
    multiple_keys: tuple[int, int] = (2, 3)
    domain_tolerance: Share = 0.03
    multiple_share: tuple[Share, Share] = (0.0, 1.0)
    key_position: tuple[Share, Share] = (0.20, 0.30)
    key_longest: Share = 0.30
    key_much_longest: Share = 0.08
    key_shortest: Share = 0.33
    duplicate_error: Share = 0.72
    duplicate_warning: Share = 0.55
    stem_words: tuple[int, int] = (30, 120)
    option_spread: Annotated[float, Gt(1)] = 2.6
    angoff_tolerance: Share = 0.02
    """Largest difference between the mean Angoff ratings of two fixed forms."""
    form_services: Annotated[int, Ge(0)] = 0
    form_topics: tuple[TopicCount, ...] = ()
    form_exhibits: Annotated[int, Ge(0)] = 0
    shape_excess: Share = 0.05
    """By how much the shape guesser may beat chance."""
    shape_p: Share = 0.05
    blind_agreement: Share = 0.98
    blind_guess: Share = 0.32
    blind_guess_form: Share = 0.40
    blind_yes: Share = 0.05
    outdated: tuple[OutdatedName, ...] = ()
    abbreviations: tuple[str, ...] = ()
    """Abbreviations that every candidate of this exam knows."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportWords:
    """Texts of the score report that belong to the exam rather than to the driver."""

    pass_letter: Text
    fail_letter: Text
    conduct: Text
    pass_next: Text
    fail_next: Text


@dataclass(frozen=True, slots=True, kw_only=True)
class ExamDefinition:
    """One exam. Item counts follow from the domains."""

    id: Identifier
    """Short name on the command line, also the bank's name."""
    code: Text
    title: Text
    minutes: Annotated[int, Ge(1)]
    scale: Scale
    cut: CutRule
    domains: Annotated[tuple[Domain, ...], MinLen(1)]
    item_types: Annotated[tuple[ItemType, ...], MinLen(1)]
    driver: Identifier
    """Id of the driver profile used unless the candidate chooses another."""
    drivers: tuple[Identifier, ...] = ()
    """Other profiles to choose from."""
    sections: tuple[Section, ...] = ()
    """Sections with a time of their own, in order; none: one time for everything."""
    report: ReportWords
    accommodations: tuple[Accommodation, ...] = ()
    soundness: Soundness = Soundness()
    notice: str = ""
    """State of the real exam, such as its retirement; shown when the exam is chosen."""

    @property
    def items(self) -> int:
        """Items in a form."""
        return sum(domain.items for domain in self.domains)

    @property
    def scored(self) -> int:
        """Items of a form that count."""
        return sum(domain.scored for domain in self.domains)

    def domain(self, number: int) -> Domain:
        """The domain with that number. Raises KeyError if there is none."""
        for domain in self.domains:
            if domain.number == number:
                return domain
        raise KeyError(number)

    def accommodation(self, accommodation_id: str) -> Accommodation:
        """The accommodation with that id. Raises KeyError if there is none."""
        for accommodation in self.accommodations:
            if accommodation.id == accommodation_id:
                return accommodation
        raise KeyError(accommodation_id)
