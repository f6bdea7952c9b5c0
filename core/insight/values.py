"""What is learnt from a sitting, as frozen values that screens and documents render.

Items are named by their index in the form, from 0, as in :class:`core.exam.result.ItemResult`.
Times are milliseconds of the exam clock since it started, unless said: what passed while no
program ran or the agreement was read is not in them. Made by
:func:`core.insight.sitting.sitting_insight` and :func:`core.insight.trend.trend_point`.
``Carrel.insight`` and ``Carrel.trend`` gather what they need. They raise WithheldError, UsageError
or NotFound where there is no result to be known.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from core.bank.model import Trap
from core.exam.band import Band, Chance
from core.exam.phases import Way
from core.exam.result import Outcome


@dataclass(frozen=True, slots=True, kw_only=True)
class Contamination:
    """Which items of a form the candidate had met before, in any earlier sitting of any state.

    An item is met from the moment it was first shown. An earlier version of an item counts as met:
    who has seen it knows it.
    """

    met: tuple[int, ...]
    """Items met before."""
    met_same_version: tuple[int, ...]
    """Those of them met word for word as they are now."""
    items: int
    """Items in the form."""
    scored_met: int
    """Scored items met before."""
    unseen_raw: int
    """Right answers among the scored items not met before."""
    unseen_scored: int
    """Scored items not met before."""

    @property
    def unseen_share(self) -> float:
        """Share of the form's items that were new, 0 to 1."""
        return 1.0 - len(self.met) / self.items if self.items else 1.0


@dataclass(frozen=True, slots=True, kw_only=True)
class TaskResult:
    """How the items of one task statement were answered; scored items only."""

    domain: int
    task: str
    title: str
    correct: int
    scored: int


@dataclass(frozen=True, slots=True, kw_only=True)
class StudyAdvice:
    """A task worth studying; :mod:`core.insight.advice` has the rule of the ranking."""

    domain: int
    task: str
    title: str
    correct: int
    """Right answers among all items of the task that were delivered, scored or not."""
    items: int
    """Items of the task that were delivered."""
    gain: float
    """Right answers that the task, once learnt, is expected to bring on a parallel form."""
    points: int
    """The same in points of the scale, from where this result stands."""
    review: tuple[int, ...]
    """Items of the task that were not right, in the order of the form."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TrapCount:
    """How often the candidate fell for one kind of distractor."""

    trap: Trap
    chosen: int
    """Distractors of this kind in the final responses."""
    offered: int
    """Distractors of this kind in the items answered."""
    items: tuple[int, ...]
    """Items in which one was chosen."""


class ChangeKind(StrEnum):
    """What a change of an answer did."""

    RIGHT_TO_WRONG = "right-to-wrong"
    WRONG_TO_RIGHT = "wrong-to-right"
    WRONG_TO_WRONG = "wrong-to-wrong"


@dataclass(frozen=True, slots=True, kw_only=True)
class AnswerChange:
    """One item whose first complete answer is not the final one."""

    item: int
    scored: bool
    first: tuple[str, ...]
    """The first complete response."""
    last: tuple[str, ...]
    """The final response; it may be incomplete."""
    kind: ChangeKind
    at_ms: int
    """When the final response was given."""
    changes: int
    """How often a complete answer gave way to another, at least 1."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AnswerChanges:
    """All changed answers of a sitting, with what they cost and brought."""

    changes: tuple[AnswerChange, ...]
    """In the order of the form."""
    cost: int
    """Scored items that were right first and wrong in the end."""
    brought: int
    """Scored items that were wrong first and right in the end."""

    def of(self, kind: ChangeKind) -> tuple[AnswerChange, ...]:
        """Changes of one kind."""
        return tuple(change for change in self.changes if change.kind is kind)


@dataclass(frozen=True, slots=True, kw_only=True)
class Visit:
    """One stay at an item."""

    item: int
    way: Way
    number: int
    """1 for the first visit to this item."""
    sweep: int
    """Pass through the form: 1 until the review screen is first shown, then one a review.

    A jump from the review screen to a single question stays in the pass. Each section begins with
    a first pass of its own."""
    from_ms: int
    to_ms: int
    away_ms: int = 0
    """Of it spent in breaks during which the clock ran."""

    @property
    def length_ms(self) -> int:
        """Time at the item itself."""
        return self.to_ms - self.from_ms - self.away_ms


@dataclass(frozen=True, slots=True, kw_only=True)
class ItemTime:
    """Time on one item, all visits together."""

    item: int
    total_ms: int
    first_ms: int
    """Of the first visit."""
    visits: int
    pace_ms: int = 0
    """Time an item if the time of its section were spread evenly."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Pacing:
    """How the time went."""

    visits: tuple[Visit, ...]
    """In the order in which they happened."""
    items: tuple[ItemTime, ...]
    """One an item of the form, in its order; zeros for an item never shown."""
    sweep_ms: tuple[int, ...]
    """Time at items in each pass."""
    review_ms: int
    """Time on the review screen."""
    allowed_ms: int
    """All sections together, each as it stood when it was left."""
    used_ms: int
    """``sweep_ms``, ``review_ms`` and ``away_ms`` together."""
    pace_ms: int
    """Time an item if all of the time allowed were spread evenly over all items."""
    away_ms: int = 0
    """Exam time spent in breaks during which the clock ran."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Interruption:
    """The program was left, or lost, and the sitting taken up again later."""

    lost: bool
    """True after a crash or power cut, False after *save and leave*."""
    at_ms: int
    """Exam time used when it was taken up again."""
    from_wall: str
    """Last moment known before it, ISO 8601 in UTC."""
    to_wall: str


@dataclass(frozen=True, slots=True, kw_only=True)
class TwinClock:
    """The same sitting on the clock of a candidate without extra minutes.

    Only the minutes are taken away: breaks with the clock stopped stay as they were.
    """

    limit_ms: int
    """The exam's own time."""
    extra_ms: int
    """By how much the time allowed in the end was longer, whoever granted it and when."""
    reached: bool
    """Whether the sitting, or a section of it, went on after its own time. If not, all that follows
    is as in the end."""
    answered_after: tuple[int, ...]
    """Items whose final response was given, or changed, after that moment."""
    first_answered_after: int
    """How many of those had no complete response at that moment."""
    raw: int
    """Right answers at that moment."""
    scaled: int
    outcome: Outcome
    brought: int
    """Right answers that the extra minutes brought; negative if they cost some."""
    sections: int = 1
    """How many sections have a time of their own; 1 without sections."""
    breaks: int = 0
    """Breaks with the clock stopped that were taken."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SittingInsight:
    """Everything that is learnt from one finished and released sitting."""

    sitting: str
    band: Band
    """Of the scaled score, from the binomial error of the scored items."""
    chance: Chance
    """Of passing a parallel form, given this result alone."""
    pooled: Chance | None
    """The same, given the unseen items of all released sittings of this exam up to this one, where
    older sittings count less (:func:`core.exam.band.chance_of_passing`).

    None where that would say nothing new: one sitting, all items unseen; or no unseen item.
    """
    contamination: Contamination
    tasks: tuple[TaskResult, ...]
    """Every task of the exam, in its order."""
    advice: tuple[StudyAdvice, ...]
    """Best gain first."""
    traps: tuple[TrapCount, ...]
    """Most chosen first; kinds that were offered and never chosen at the end."""
    changes: AnswerChanges
    pacing: Pacing
    interruptions: tuple[Interruption, ...]
    twin: TwinClock | None
    """None without extra minutes."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TrendPoint:
    """One released sitting among several of the same exam."""

    sitting: str
    ended: str
    """ISO 8601 in UTC."""
    form: str
    form_code: str
    outcome: Outcome
    scaled: int
    band: Band
    minimum: int
    passing: int
    maximum: int
    unseen_share: float
    """Share of the form's items not met before, 0 to 1."""
    unseen_raw: int
    unseen_scored: int
    pooled: Chance | None
    """Given the unseen items of all released sittings up to this one; None without any."""
    regraded: int | None
    """Scaled score after the latest re-grade, where there was one."""
