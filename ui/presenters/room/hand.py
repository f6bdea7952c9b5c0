"""The open session in the candidate's hand, and what only the screen knows of it.

Buttons, dialogs and the clock all act through it: it carries out intents, waits for the disk as
long as a hand does not notice, and takes away what stood above a screen that is gone.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from core.exam.intents import Draw, Highlight, Intent, Refusal, Refused
from core.exam.session import Session
from core.exam.sitting import ItemState, SittingState
from ui.presenters.room import words
from ui.presenters.room.actions import Ask
from ui.presenters.room.sampling import is_tried, tried
from ui.presenters.room.scene import Local, Scene

SAVE_WAIT_S = 0.25
"""How long an intent waits for the disk before the room says that it is not saved."""

REFUSALS = {
    Refusal.TOO_MANY: Ask.TOO_MANY,
    Refusal.TOO_FEW: Ask.COUNT_NEEDED,
    Refusal.EMPTY_SET: Ask.EMPTY_REVIEW,
}
"""Refusals that the driver has a message for."""


class Hand:
    """One candidate at one open session."""

    def __init__(self, session: Session) -> None:
        self.session = session
        self.local = _initial(session)

    @property
    def state(self) -> SittingState:
        """The sitting now."""
        return self.session.state

    def scene(self) -> Scene:
        """This moment, as views are made of it."""
        session = self.session
        return Scene(
            delivery=session.delivery,
            state=session.state,
            local=self.local,
            left_ms=session.left_ms(),
            agreement_left_ms=session.agreement_left_ms(),
            break_left_ms=session.break_left_ms(),
            saved=session.saved,
            unsaved_ms=session.unsaved_ms(),
            trouble=session.trouble,
        )

    def change(self, **changes: Any) -> None:
        """Change what only the screen knows."""
        self.local = replace(self.local, **changes)

    def ask(self, ask: Ask) -> None:
        """Open a dialog above those that are open."""
        self.change(asks=(*self.local.asks, ask))

    def tell(self, text: str, *, aloud_only: bool = False) -> None:
        """Say something once, without a dialog."""
        self.change(telling=text, tellings=self.local.tellings + 1, aloud_only=aloud_only)

    def perform(self, intent: Intent) -> Refusal | None:
        """Carry out an intent and wait for the disk; why it was refused, if it was.

        A refusal that the driver has a message for shows it.
        """
        refusals: list[Refusal] = []

        def carry_out() -> None:
            try:
                self._carry(intent)
            except Refused as refused:
                refusals.append(refused.refusal)
                ask = REFUSALS.get(refused.refusal)
                if ask is not None and not isinstance(intent, Highlight | Draw):
                    self.ask(ask)

        was_saved = self.session.saved
        self.watch(carry_out)
        self.wait(was_saved=was_saved)
        return refusals[0] if refusals else None

    def _carry(self, intent: Intent) -> None:
        """In the sitting; on a page of the tutorial, on the item to try. Raises Refused."""
        sample = self.scene().sample
        if sample is None or not is_tried(intent):
            self.session.perform(intent)
            return
        page, samples = self.local.tutorial_page, dict(self.local.samples)
        before = samples.get(page, ItemState())
        samples[page] = tried(self.session.delivery, sample, before, intent)
        self.change(samples=tuple(samples.items()))

    def wait(self, *, was_saved: bool) -> None:
        """Wait for the disk, once: while it does not answer, each further step is shown at once."""
        if was_saved:
            self.session.wait_saved(SAVE_WAIT_S)

    def watch(self, doing: Callable[[], object]) -> bool:
        """Do something that may lead elsewhere; what stood above the old screen goes with it.

        Whether it led elsewhere.
        """
        before = _whereabouts(self.state)
        doing()
        changed = _whereabouts(self.state) != before
        if changed:
            self.change(panel=None, asks=(), typing=False)
        return changed


def _whereabouts(state: SittingState) -> object:
    return state.phase, state.away, state.section


def _initial(session: Session) -> Local:
    """A message about low time is for those who see the time get low, not for those who resume."""
    left_ms, limits = session.left_ms(), session.delivery.driver.limits
    low = left_ms <= limits.low_time_popup_minutes * 60_000
    return Local(
        warned=words.minutes_left(left_ms) if low or not limits.low_time_popup_minutes else None,
        returned=not limits.clock_returns_minutes,
        heard=words.minutes_left(left_ms),
    )
