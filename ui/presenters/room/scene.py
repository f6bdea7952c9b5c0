"""What a view is made of: the sitting, readings of its clocks, and what only the screen knows."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from core.exam.delivery import Delivery
from core.exam.driver import Labels, Sample
from core.exam.itemtypes import is_complete
from core.exam.navigating import incomplete
from core.exam.phases import TIMED, Phase
from core.exam.sitting import ItemState, SittingState
from ui.presenters.room.actions import Ask, Column, Panel

OFFER_MS = 3_000
"""A disk that has refused for so long is not only slow: a recovery file is offered."""

DOES_NOT_ANSWER = "the disk does not answer"


@dataclass(frozen=True, slots=True, kw_only=True)
class Local:
    """What the screen knows and no log keeps: it is gone when the program ends, without harm."""

    check_in_page: int = 0
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
    typing: bool = False
    """There is text in the comment box that was not handed on yet."""
    board_open: bool = False
    """The whiteboard is on the screen."""
    break_over: bool = False
    """A break with the clock stopped was used up while the candidate was away."""
    heard: int = 0
    """Minutes left when the time was last looked at."""
    telling: str = ""
    """What was said last without a dialog."""
    tellings: int = 0
    """How often something was said: the same words twice are two messages."""
    aloud_only: bool = False
    """It was said to assistive technology only."""
    staff_code: str = field(default="", repr=False)
    """The staff code, while the panel behind it is open."""
    staff_note: str = ""
    """What is wrong with what staff entered."""
    ends: frozenset[int] = frozenset()
    """Indices of the items that were scrolled to their end."""
    exhibit: tuple[int, int] | None = None
    """Index of an item and number of its exhibit whose window is open."""
    samples: tuple[tuple[int, ItemState], ...] = ()
    """What was done to the item to try, by page of the tutorial."""
    told: bool = False
    """The message that the disk refuses was shown to a candidate who is out."""
    scheme: str = ""
    """Id of the colour scheme chosen; empty before any was."""
    zoom: int = 100
    """Percent."""

    def with_look(self, *, scheme: str | None = None, zoom: int | None = None) -> Local:
        """The same with another colour scheme or zoom."""
        return replace(
            self,
            scheme=self.scheme if scheme is None else scheme,
            zoom=self.zoom if zoom is None else zoom,
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Scene:
    """One moment of the room."""

    delivery: Delivery
    state: SittingState
    local: Local
    left_ms: int
    agreement_left_ms: int
    break_left_ms: int
    saved: bool
    unsaved_ms: int = 0
    """For how long not everything has been saved."""
    trouble: str | None = None
    """Why the disk refuses, as a clause; None if it is only slow."""

    @property
    def settled(self) -> bool:
        """Whether everything on the screen is on the disk, what is being typed included."""
        return self.saved and not self.local.typing

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
        if self.state.phase is Phase.EXPIRED and not self.state.last_part:
            return Ask.SECTION_EXPIRED
        return None if self.local.acknowledged else _PHASE_ASKS.get(self.state.phase)

    @property
    def on_items(self) -> bool:
        """Whether items, or the list of them, are on the screen."""
        return self.present and self.state.phase in TIMED and self.state.away is None

    @property
    def section_title(self) -> str:
        """Title of the section, or of the exam without sections."""
        sections = self.delivery.exam.sections
        return sections[self.state.section].title if sections else self.delivery.exam.title

    def number(self, index: int) -> int:
        """Number of an item as candidates count: from 1 in each section."""
        return index - self.state.part.first + 1

    @property
    def sample(self) -> Sample | None:
        """The item to try on the page shown, if there is one."""
        if self.state.phase is not Phase.TUTORIAL:
            return None
        return self.delivery.driver.pages.tutorial[self.local.tutorial_page].sample

    @property
    def work(self) -> ItemState | None:
        """What was done to the item that the tools work on: the one shown, or the one to try."""
        if self.state.phase is Phase.ITEM:
            return self.state.item
        if self.sample is None:
            return None
        return dict(self.local.samples).get(self.local.tutorial_page, ItemState())

    def counter(self, index: int) -> str:
        """``12 of 65`` for the item at index 11."""
        text = self.labels.counter.replace("{position}", str(self.number(index)))
        return text.replace("{total}", str(self.state.part.count))

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
        """Number of the section's items without a complete response, unseen ones included."""
        return len(incomplete(self.delivery, self.state))


_PHASE_ASKS = {
    Phase.EXPIRED: Ask.TIME_EXPIRED,
    Phase.LAPSED: Ask.LAPSED,
    Phase.DECLINED: Ask.DECLINED,
}
