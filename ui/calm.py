"""Garbage collection while someone sits: nothing that stays is looked at again."""

from __future__ import annotations

import gc

_USUAL = gc.get_threshold()
_SITTING = (5_000, 20, 20)
"""A room made anew for another look makes and drops thousands of objects within one frame."""


def calm() -> None:
    """Take what is there now out of the collector's sight, once it is clean.

    A full collection of program, bank and room takes tens of milliseconds, and comes in the midst
    of a click; what is made after this is collected as ever, and is little.
    """
    gc.collect()
    gc.freeze()
    gc.set_threshold(*_SITTING)


def as_usual() -> None:
    """Let the collector see everything again."""
    gc.unfreeze()
    gc.set_threshold(*_USUAL)


def sweep() -> None:
    """Let go of what was dropped a moment ago, before much of it comes together."""
    gc.collect(1)
