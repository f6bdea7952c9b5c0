"""Colours, sizes and fonts: tokens as data, applied together by one function."""

from __future__ import annotations

from ui.theme.apply import apply_theme
from ui.theme.fonts import CHROME_FAMILY, CODE_FAMILY, ITEM_FAMILY, chrome_font, item_font
from ui.theme.tokens import LIGHT, Tokens, candidate_tokens

__all__ = [
    "CHROME_FAMILY",
    "CODE_FAMILY",
    "ITEM_FAMILY",
    "LIGHT",
    "Tokens",
    "apply_theme",
    "candidate_tokens",
    "chrome_font",
    "item_font",
]
