"""How large the system wants text: sizes of the program are pixels times this."""

from __future__ import annotations

import sys

from PySide6.QtGui import QFontDatabase

USUAL_POINTS = 13 if sys.platform == "darwin" else 11
"""Desktops set their text in up to so many points; more than that was asked for."""
LARGEST = 2.0
"""The screens are laid out for twice the size; the room's zoom goes on from there."""


def text_factor() -> float:
    """1 for a system font of the usual size, up to 2 for a larger one.

    Dots per inch and the scale of the display are not in it: Qt has them in the device scale.
    """
    system = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)
    return factor_of(system.pointSizeF())


def factor_of(points: float) -> float:
    """The factor for a system font; one without a size in points asks for nothing."""
    return round(min(LARGEST, max(1.0, points / USUAL_POINTS)), 2)
