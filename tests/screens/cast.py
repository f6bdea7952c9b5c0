"""Who sits and what is asked: the longest items of the shipped bank, one of every other kind."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from core.bank.authoring import read_bank
from core.bank.model import Item, ItemType, Option, Prompt, Scenario
from core.bank.values import AuthoredBank
from core.clock import ScriptedClock
from core.exam.delivery import Delivery
from core.exam.driver import DriverProfile
from core.exam.intents import GoTo, Move
from core.exam.phases import Phase
from core.exam.session import Session
from tests.builders import make_delivery, make_item
from tests.fakes import make_session

BANK = Path(__file__).resolve().parents[2] / "banks" / "mls-c01"
ITEMS = 65
KINDS = ("single", "multiple", "exhibit", "table", "ordering", "matching", "scenario", "code")
"""Places of the special items, from the first."""

_STEPS = (
    "Collect labelled transactions of the last twelve months from the data lake.",
    "Remove duplicates, and impute amounts that are missing.",
    "Split the data by time, so that nothing of the future is used for training.",
    "Train a gradient-boosted tree with early stopping on the validation part.",
    "Compare precision and recall with the model in production.",
)
_SERVICES = ("Object storage", "Streaming ingestion", "Feature store", "Model registry")
_NEEDS = (
    "Keep raw files at the lowest cost for years, and read them rarely.",
    "Serve the same features for training and for inference within milliseconds.",
    "Know which version of a model was approved, by whom and when.",
)
_STORY = (
    "A harbour runs forty cranes. Each crane sends twelve readings a second over a slow line that "
    "is down for up to an hour a day.\n\n"
    "The operators want to be warned a day before a crane fails. So far they kept the readings of "
    "three years in files of one hour each, and a list of 212 failures with the minute at which "
    "a crane stopped.\n\n"
    "| Reading | Unit | Missing |\n|---|---|--:|\n| Load | t | 0.4 % |\n| Wind | m/s | 7.9 % |\n\n"
) * 3
_CODE = (
    "A job of training reports no progress. The script holds these lines:\n\n"
    "```python\nfor epoch in range(epochs):\n    for features, labels in loader:\n"
    "        loss = criterion(model(features), labels)\n        loss.backward()\n"
    "        history.append(float(loss.detach().mean()))  # one value for each step of each epoch\n"
    "```\n\nWhich line is missing after `loss.backward()`?"
)


def _options(texts: tuple[str, ...]) -> tuple[Option, ...]:
    pairs = zip("abcdefgh", texts, strict=False)
    return tuple(Option(id=letter, text=text, correct=letter == "a") for letter, text in pairs)


_OWN = {
    "ordering": make_item(
        "ordering", type=ItemType.ORDERING, stem="Put the steps in order.",
        options=_options(_STEPS), sequence=("a", "b", "c", "d", "e"),
    ),
    "matching": make_item(
        "matching", type=ItemType.MATCHING, stem="Match each need with what serves it best.",
        options=_options(_SERVICES),
        prompts=tuple(Prompt(id=i, text=t) for i, t in zip("pqr", _NEEDS, strict=True)),
        pairs=(("p", "a"), ("q", "c"), ("r", "d")),
    ),
    "scenario": make_item("scenario", scenario="harbour", stem="Which readings come first?"),
    "code": make_item(
        "code", stem=_CODE, options=_options(("`optimizer.step()`", *_SERVICES[:3]))
    ),
}  # fmt: skip
_HARBOUR = Scenario(id="harbour", title="A harbour that listens to its cranes", text=_STORY)


def _length(item: Item) -> int:
    return len(item.stem) + sum(len(option.text) for option in item.options)


@dataclass(frozen=True)
class Cast:
    """The bank, and a form of it in which every kind of item stands at a known place."""

    bank: AuthoredBank
    items: tuple[Item, ...]

    @classmethod
    def gather(cls) -> Cast:
        """Read the bank and choose."""
        bank = read_bank(BANK)
        form = [item for item in bank.items if item.form == "a"]

        def longest(wanted: list[Item]) -> Item:
            return max(wanted, key=lambda item: (_length(item), item.id))

        special = {
            "single": longest([i for i in form if i.type is ItemType.SINGLE]),
            "multiple": longest([i for i in form if i.type is ItemType.MULTIPLE]),
            "exhibit": longest([i for i in form if i.exhibits]),
            "table": longest([i for i in form if "|--" in i.stem.replace(" ", "")]),
        } | _OWN
        chosen = [special[kind] for kind in KINDS]
        taken = {item.id for item in chosen}
        rest = [item for item in form if item.id not in taken]
        return cls(bank, (*chosen, *rest)[:ITEMS])

    def driver(self, name: str = "aws-2020", **switches: bool) -> DriverProfile:
        """A shipped profile, some of its switches set otherwise."""
        found = next(driver for driver in self.bank.drivers if driver.id == name)
        return replace(found, switches=replace(found.switches, **switches))

    def delivery(self, **changes: Any) -> Delivery:
        """The form as one sitting delivers it, options as authored."""
        return make_delivery(
            self.items,
            **(
                {
                    "exam": self.bank.exam,
                    "driver": self.driver(),
                    "media": self.bank.media,
                    "scenarios": (_HARBOUR,),
                }
                | changes
            ),
        )

    def seat(self, **changes: Any) -> tuple[Session, ScriptedClock]:
        """A session at its first page, and its clock."""
        online = changes.pop("online", False)
        delivery = self.delivery(**changes)
        session, _, clock = make_session(delivery, online=online, staff=_staff)
        return session, clock


def _staff(code: str) -> str | None:
    return "Sam Staff" if code == "4711" else None


_ON = {
    Phase.CHECK_IN: Move.CHECK_IN,
    Phase.WELCOME: Move.CONFIRM,
    Phase.AGREEMENT: Move.AGREE,
    Phase.TUTORIAL: Move.FINISH_TUTORIAL,
    Phase.READY: Move.BEGIN,
}


def forward(session: Session, phase: Phase) -> None:
    """On to a page before the items, or to the first item."""
    while session.state.phase is not phase:
        session.perform(_ON[session.state.phase])


def at_item(session: Session, kind: str) -> None:
    """To the item of that kind."""
    forward(session, Phase.ITEM)
    if session.state.position != KINDS.index(kind):
        session.perform(GoTo(KINDS.index(kind)))


__all__ = ["KINDS", "Cast", "at_item", "forward"]
