"""What one sitting delivers: a copy of everything shown, kept with the sitting.

Later edits of the bank never change a past result, because review, report and scoring read this
copy and nothing else.
"""

from __future__ import annotations

from dataclasses import dataclass

from core.bank.model import Item, Option, Scenario
from core.exam.allowance import NONE, Adjustment, Allowance, minutes_allowed
from core.exam.definition import ExamDefinition
from core.exam.driver import DriverProfile
from core.exam.phases import ResultMode


@dataclass(frozen=True, slots=True, kw_only=True)
class DeliveredItem:
    """An item as one sitting shows it."""

    item: Item
    version: str
    """Content hash of the item (hex SHA-256)."""
    scored: bool
    """Whether it counts in this form."""
    order: tuple[str, ...]
    """Option ids in the order shown."""

    @property
    def options(self) -> tuple[Option, ...]:
        """Options in the order shown."""
        return tuple(self.item.option(option_id) for option_id in self.order)

    def letter(self, option_id: str) -> str:
        """Letter under which an option is shown: ``A`` for the first. ValueError if unknown."""
        return chr(ord("A") + self.order.index(option_id))


@dataclass(frozen=True, slots=True, kw_only=True)
class Delivery:
    """A form with all that is needed to show, score and explain it."""

    exam: ExamDefinition
    driver: DriverProfile
    bank_hash: str
    form: str
    """Name of the fixed form, or ``random``."""
    form_code: str
    """Names the form so that another seat with the same bank gets the same items."""
    seed: int
    """Seed of the option order."""
    items: tuple[DeliveredItem, ...]
    scenarios: tuple[Scenario, ...] = ()
    media: dict[str, bytes]
    """Pictures by path, those of the delivered items only."""
    accommodations: tuple[str, ...] = ()
    """Ids of the accommodations granted."""
    result: ResultMode
    candidate: str
    """Name shown in the title bar."""

    adjustment: Adjustment = NONE
    """What was granted besides them."""

    @property
    def allowance(self) -> Allowance:
        """Everything granted before the sitting began."""
        return Allowance(accommodations=self.accommodations, adjustment=self.adjustment)

    @property
    def minutes(self) -> int:
        """Minutes allowed at the beginning; see :mod:`core.exam.allowance` for the rule."""
        return minutes_allowed(self.exam, self.allowance)
