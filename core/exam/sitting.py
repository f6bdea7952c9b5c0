"""The sitting as a value: everything there is to know of it at one moment.

How events change it is in :mod:`core.exam.replaying`; what a candidate may do in a state is decided
in :mod:`core.exam.decisions`; what time it is in :mod:`core.clock`.
"""

from __future__ import annotations

from dataclasses import dataclass

from core.exam.allowance import Allowance
from core.exam.events import GENESIS
from core.exam.phases import OVER, Away, Downtime, Phase, ReviewMode
from core.exam.stopwatch import Stopwatch
from core.exam.tools import BoardMark, Highlighted


@dataclass(frozen=True, slots=True)
class ItemState:
    """What the candidate has done with one item."""

    response: tuple[str, ...] = ()
    flagged: bool = False
    comment: str = ""
    seen: bool = False
    highlights: tuple[Highlighted, ...] = ()
    struck: frozenset[str] = frozenset()
    """Ids of the options struck out."""
    revealed: bool = False
    """The key was shown: the response stays as it is."""


@dataclass(frozen=True, slots=True)
class Part:
    """A section as a sitting keeps it: a run of items with a limit of its own."""

    first: int
    count: int
    limit_ms: int
    forward_only: bool = False
    complete_only: bool = False

    @property
    def items(self) -> range:
        """Indices of its items."""
        return range(self.first, self.first + self.count)


@dataclass(frozen=True, slots=True)
class Walk:
    """A review in progress: the set was fixed when it began."""

    mode: ReviewMode
    items: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class SittingState:
    """Everything there is to know of a sitting at one moment."""

    sitting: str
    phase: Phase
    items: tuple[ItemState, ...]
    parts: tuple[Part, ...]
    """The sections in order; one part without sections."""
    exam_clock: Stopwatch
    """Of the section that the candidate is in."""
    agreement_clock: Stopwatch
    short: bool
    """The tutorial may be left out."""
    section: int = 0
    """Index of the part that the candidate is in, or is about to begin."""
    earlier_ms: int = 0
    """Exam time used in the sections left."""
    downtime: Downtime = Downtime.STOPS
    overshoot_ms: int = 0
    """By how much the limit had passed when the program took the sitting up."""
    away: Away | None = None
    break_clock: Stopwatch = Stopwatch(0)  # noqa: RUF009 - frozen
    breaks_taken: int = 0
    allowance: Allowance | None = None
    """What staff allowed in mid-sitting; None: as delivered."""
    board: tuple[BoardMark, ...] = ()
    focused: bool = True
    position: int = 0
    """Index of the item shown, or shown last."""
    walk: Walk | None = None
    survey: tuple[tuple[str, str], ...] = ()
    expired: bool = False
    """The time of the exam, or of one of its sections, ran out."""
    released: bool = False
    present: bool = True
    """False after the candidate saved and left, until the sitting is opened again."""
    seated: bool = True
    """False from when a program took the sitting up until its room is on the screen."""
    seq: int = 0
    """Sequence number of the next event."""
    head: str = GENESIS
    """Hash of the last event."""
    opened: int = 0
    """How often a program took the sitting up."""

    @property
    def over(self) -> bool:
        """Whether nothing more can happen but a release."""
        return self.phase in OVER

    @property
    def item(self) -> ItemState:
        """State of the item shown."""
        return self.items[self.position]

    @property
    def part(self) -> Part:
        """The section that the candidate is in, or the whole exam."""
        return self.parts[self.section]

    @property
    def last_part(self) -> bool:
        """Whether no section follows."""
        return self.section == len(self.parts) - 1

    @property
    def used_ms(self) -> int:
        """Exam time used up to the last event, all sections together."""
        return self.earlier_ms + self.exam_clock.spent_ms
