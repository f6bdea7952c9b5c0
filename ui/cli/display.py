"""Whether a window can be shown, asked before Qt is: Qt ends the program if it cannot."""

from __future__ import annotations

import os
import sys

from core.errors import CarrelError

_NAMES = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")


def has_display() -> bool:
    """Whether there is a display: on Linux one of the usual variables says so, elsewhere always."""
    return not sys.platform.startswith("linux") or any(os.environ.get(name) for name in _NAMES)


def need_display() -> None:
    """Raise CarrelError if there is no display."""
    if not has_display():
        raise CarrelError(
            "There is no display here, so no window can be shown. Nothing was changed. "
            "'carrel rehearse' runs a sitting without one."
        )
