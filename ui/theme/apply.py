"""One function that gives the program its look."""

from __future__ import annotations

from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication

from ui.theme.fonts import chrome_font, load_fonts
from ui.theme.tokens import Tokens

_Role = QPalette.ColorRole


def apply_theme(app: QApplication, tokens: Tokens) -> None:
    """Fusion, the bundled fonts and a full palette, always together.

    No style sheet: one set on the application keeps the palette of a bar from reaching the buttons
    on it (Qt replaces it when they are first shown), and makes every widget slower to create. What
    a palette cannot say is painted by the widget itself, from the same tokens.
    """
    load_fonts()
    app.setStyle("Fusion")
    app.setFont(chrome_font(tokens.chrome_px))
    app.setPalette(palette_of(tokens))


def palette_of(tokens: Tokens) -> QPalette:
    """Every role of the palette, the same for active and inactive windows."""
    palette = QPalette()
    roles = {
        _Role.Window: tokens.page,
        _Role.WindowText: tokens.text,
        _Role.Base: tokens.field,
        _Role.AlternateBase: tokens.panel,
        _Role.Text: tokens.text,
        _Role.PlaceholderText: tokens.muted,
        _Role.Button: tokens.panel,
        _Role.ButtonText: tokens.text,
        _Role.BrightText: tokens.alarm,
        _Role.Light: tokens.page,
        _Role.Midlight: tokens.panel,
        _Role.Mid: tokens.line,
        _Role.Dark: tokens.line,
        _Role.Shadow: tokens.muted,
        _Role.Highlight: tokens.accent,
        _Role.HighlightedText: tokens.on_accent,
        _Role.Link: tokens.link,
        _Role.LinkVisited: tokens.link,
        _Role.ToolTipBase: tokens.panel,
        _Role.ToolTipText: tokens.text,
        _Role.Accent: tokens.accent,
    }
    for role, colour in roles.items():
        palette.setColor(role, QColor(colour))
    disabled = QPalette.ColorGroup.Disabled
    for role in (_Role.WindowText, _Role.Text, _Role.ButtonText):
        palette.setColor(disabled, role, QColor(tokens.muted))
    palette.setColor(disabled, _Role.Highlight, QColor(tokens.line))
    return palette


def bar_palette(tokens: Tokens, bar: str) -> QPalette:
    """The palette of one of the candidate's bars, whose colour is ``bar``."""
    palette = palette_of(tokens)
    for role in (_Role.Window, _Role.Button, _Role.Base):
        palette.setColor(role, QColor(bar))
    for role in (_Role.WindowText, _Role.ButtonText, _Role.Text):
        palette.setColor(role, QColor(tokens.on_bar))
    palette.setColor(_Role.BrightText, QColor(tokens.hover))
    return palette
