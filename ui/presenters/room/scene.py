"""What a view is made of: the sitting, readings of its clocks, and what only the screen knows."""

from __future__ import annotations

from dataclasses import dataclass

from core.exam.delivery import Delivery
from core.exam.driver import Labels
from core.exam.itemtypes import is_complete
from core.exam.navigating import incomplete
from core.exam.sitting import Phase, SittingState
from ui.presenters.room.actions import Ask, Column, Panel

OFFER_MS = 3_000
"""A disk that has refused for so long is not only slow: a recovery file is offered."""

DOES_NOT_ANSWER = "the disk does not answer"


@dataclass(frozen=True, slots=True, kw_only=True)
class Local:
    """What the screen knows and no log keeps: it is gone when the program ends, without harm."""

    tutorial_page: int = 0
    clock_hidden: bool = False
    counter_hidden: bool = False
    panel: Panel | None = None
    sorted_by: Column = Column.QUESTION
    descending: bool = False
    asks: tuple[Ask, ...] = ()
    """Dialogs open, the last one on top."""
    warned: int | None = None
    """Minutes that the low-time message named; None before it appeared."""
    returned: bool = False
    """The hidden clock came back by itself."""
    survey: tuple[tuple[str, str], ...] = ()
    survey_sent: bool = False
    """An attempt to send the survey was made."""
    acknowledged: bool = False
    """The message that the appointment is over was read."""
    forced: bool = False
    """Leave without waiting for the disk."""
    told: bool = False
    """The message that the disk refuses was shown to a candidate who is out."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Scene:
    """One moment of the room."""

    delivery: Delivery
    state: SittingState
    local: Local
    left_ms: int
    agreement_left_ms: int
    saved: bool
    unsaved_ms: int = 0
    """For how long not everything has been saved."""
    trouble: str | None = None
    """Why the disk refuses, as a clause; None if it is only slow."""

    @property
    def stuck(self) -> bool:
        """Whether the disk has refused for so long that a recovery file is offered."""
        return not self.saved and self.unsaved_ms >= OFFER_MS

    @property
    def why(self) -> str:
        """Why not everything is saved, as a clause."""
        return self.trouble or DOES_NOT_ANSWER

    @property
    def labels(self) -> Labels:
        """Words of the driver."""
        return self.delivery.driver.labels

    @property
    def present(self) -> bool:
        """Whether the candidate can still do something."""
        return self.state.present and not self.state.over

    @property
    def ask(self) -> Ask | None:
        """The dialog that is on top, if any; some belong to a phase and cannot be put away."""
        if self.local.asks:
            return self.local.asks[-1]
        return None if self.local.acknowledged else _PHASE_ASKS.get(self.state.phase)

    def counter(self, index: int) -> str:
        """``12 of 65`` for the item at index 11."""
        text = self.labels.counter.replace("{position}", str(index + 1))
        return text.replace("{total}", str(len(self.state.items)))

    def complete(self, index: int) -> bool:
        """Whether the item at an index has a complete response."""
        item = self.delivery.items[index].item
        return is_complete(item, self.state.items[index].response)

    def status(self, index: int) -> str:
        """Status of an item as the lists show it."""
        if self.complete(index):
            return self.labels.complete
        return self.labels.incomplete if self.state.items[index].seen else self.labels.unseen

    def incomplete(self) -> int:
        """Number of items without a complete response, unseen ones included."""
        return len(incomplete(self.delivery, self.state))


_PHASE_ASKS = {
    Phase.EXPIRED: Ask.TIME_EXPIRED,
    Phase.LAPSED: Ask.LAPSED,
    Phase.DECLINED: Ask.DECLINED,
}
