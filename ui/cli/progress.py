"""How far long work is, on a terminal."""

from __future__ import annotations

import sys

_BAR_WIDTH = 60


class ProgressLine:
    """One line on a terminal's standard error that says how far long work is; silent elsewhere."""

    def __init__(self) -> None:
        self._shown = sys.stderr.isatty()
        self._percent = -1

    def __call__(self, what: str, share: float) -> None:
        """Show what is being done and the share done, from 0 to 1."""
        percent = int(share * 100)
        if self._shown and percent != self._percent:
            self._percent = percent
            print(f"\r{percent:3d} % {what[:_BAR_WIDTH]:{_BAR_WIDTH}}", end="", file=sys.stderr)
            sys.stderr.flush()

    def clear(self) -> None:
        """Wipe the line."""
        if self._shown and self._percent >= 0:
            print("\r" + " " * (_BAR_WIDTH + 6) + "\r", end="", file=sys.stderr)
            self._percent = -1
