"""Writes a markup tree into a QTextDocument."""

from __future__ import annotations

from collections.abc import Callable
from typing import assert_never

from PySide6.QtGui import (
    QBrush,
    QColor,
    QFont,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextImageFormat,
    QTextLength,
    QTextListFormat,
    QTextTableFormat,
)

from core.markup import (
    Align,
    Block,
    Break,
    Cell,
    Code,
    CodeBlock,
    Document,
    Emphasis,
    Image,
    Inline,
    Listing,
    Paragraph,
    Strong,
    Table,
    Text,
)
from ui.theme.fonts import CODE_FAMILY
from ui.theme.tokens import Tokens

LINE_PERCENT = 120.0
"""Height of a line, of the font's own."""

Picture = Callable[[Image], QTextImageFormat | None]
"""Gives the format of a picture, or None if there is none to show."""

_LINE_SEPARATOR = "\u2028"
_ALIGNMENTS = {
    Align.LEFT: QTextFormat.PropertyFlags,
}


def write_document(
    target: QTextDocument, source: Document, tokens: Tokens, picture: Picture
) -> None:
    """Replace the content of ``target``. Pictures without a format show their alternative."""
    target.clear()
    _Writer(target, tokens, picture).blocks(source.blocks, indent=0)
