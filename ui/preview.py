"""One item as the exam room shows it, for those who write items: nothing is recorded."""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from typing import Any

from core.bank.model import Item
from core.bank.values import AuthoredBank
from core.clock import ScriptedClock, stamp
from core.exam.beat import Beat
from core.exam.delivery import DeliveredItem, Delivery
from core.exam.draw import option_order
from core.exam.events import GENESIS, Event, EventKind, make_event
from core.exam.intents import Move
from core.exam.phases import Phase
from core.exam.session import Session

CANDIDATE = "Preview"

_START = datetime(2026, 11, 1, 9, 0, tzinfo=UTC)
"""The clock stands still at the full time, so that the same item gives the same picture."""

Size = tuple[int, int]
"""Width and height in pixels."""


class _Kept:
    """A receipt of what nobody needs to keep."""

    def wait(self, seconds: float) -> bool:  # noqa: ARG002  (the protocol's)
        """At once."""
        return True


class _Nowhere:
    """A journal that forgets."""

    trouble: str | None = None

    def append(self, events: Sequence[Event]) -> _Kept:  # noqa: ARG002  (the protocol's)
        """Forget the events."""
        return _Kept()

    def pulse(self, source: Callable[[], Beat | None] | None) -> None:
        """No heartbeat."""


def preview_session(bank: AuthoredBank, item: Item, seed: int | None = None) -> Session:
    """A sitting of the one item, at the item. Without a seed the options stand as authored."""
    clock = ScriptedClock(_START)
    delivery = _delivery(bank, item, seed)
    events: list[Event] = []
    for kind, payload in _opening(delivery):
        events.append(
            make_event(
                sitting="preview",
                seq=len(events),
                kind=kind,
                wall=stamp(clock.now()),
                mono_ms=clock.monotonic_ms(),
                boot=clock.boot(),
                payload=payload,
                previous=events[-1].hash if events else GENESIS,
            )
        )
    session = Session(delivery, events, _Nowhere(), clock)
    session.perform(Move.CONFIRM)
    session.perform(Move.AGREE)
    if session.state.phase is Phase.TUTORIAL:
        session.perform(Move.FINISH_TUTORIAL)
    session.perform(Move.BEGIN)
    return session


def _delivery(bank: AuthoredBank, item: Item, seed: int | None) -> Delivery:
    ids = tuple(option.id for option in item.options)
    pinned = frozenset(option.id for option in item.options if option.pinned)
    order = ids if seed is None else option_order(ids, pinned, seed, item.id)
    driver = next(driver for driver in bank.drivers if driver.id == bank.exam.driver)
    return Delivery(
        exam=bank.exam,
        driver=driver,
        bank_hash="",
        form=item.form or "preview",
        form_code="",
        seed=seed or 0,
        items=(DeliveredItem(item=item, version="", scored=item.scored, order=order),),
        scenarios=tuple(scene for scene in bank.scenarios if scene.id == item.scenario),
        media=bank.media,
        result=driver.result,
        candidate=CANDIDATE,
    )


def _opening(delivery: Delivery) -> list[tuple[EventKind, dict[str, Any]]]:
    created = {
        "delivery": "",
        "items": len(delivery.items),
        "allowed_ms": delivery.minutes * 60_000,
        "agreement_ms": delivery.driver.limits.agreement_minutes * 60_000,
        "short": False,
    }
    opened = {"spent_ms": 0, "agreement_spent_ms": 0, "version": "", "after": "start"}
    return [(EventKind.CREATED, created), (EventKind.OPENED, opened)]


def picture(bank: AuthoredBank, item: Item, size: Size, seed: int | None = None) -> bytes:
    """The item in the exam room, as a PNG file of that size. Needs no display.

    Raises FormError for an item of a type that the room cannot show.
    """
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from ui.preview_room import photographed  # noqa: PLC0415  (Qt reads the platform)

    return photographed(preview_session(bank, item, seed), size)


def window(bank: AuthoredBank, item: Item, size: Size, seed: int | None = None) -> int:
    """Show the item in a window until it is closed; gives the exit code. Raises FormError."""
    from ui.preview_room import shown  # noqa: PLC0415  (as in picture)

    return shown(preview_session(bank, item, seed), f"{item.id} – preview", size)
