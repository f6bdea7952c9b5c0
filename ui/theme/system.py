"""Which theme the system asks for."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication


def system_theme() -> str:
    """Name of a theme of :data:`ui.theme.shell.THEMES`; the light one where nothing is asked for.

    Asking makes Python classes of Qt's enumerations, 60 ms: not before the first picture.
    """
    hints = QGuiApplication.styleHints()
    if hints.accessibility().contrastPreference() is Qt.ContrastPreference.HighContrast:
        return "contrast"
    return "dark" if hints.colorScheme() is Qt.ColorScheme.Dark else "light"
