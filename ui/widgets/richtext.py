"""Writes a markup tree into a QTextDocument."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import assert_never

from PySide6.QtCore import Qt
from PySide6.QtGui import (
    QBrush,
    QColor,
    QFont,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
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
_HEIGHT = QTextBlockFormat.LineHeightTypes
_ALIGNMENTS = {
    Align.LEFT: Qt.AlignmentFlag.AlignLeft,
    Align.CENTER: Qt.AlignmentFlag.AlignHCenter,
    Align.RIGHT: Qt.AlignmentFlag.AlignRight,
}


def write_document(
    target: QTextDocument, source: Document, tokens: Tokens, picture: Picture
) -> None:
    """Replace the content of ``target``. Pictures without a format show their alternative."""
    target.clear()
    edit = QTextCursor(target)
    edit.beginEditBlock()  # one layout at the end, not one a step
    _Writer(target, tokens, picture).blocks(source.blocks, indent=0)
    edit.endEditBlock()


class _Writer:
    """A cursor at the end of the document, and the formats in use."""

    def __init__(self, target: QTextDocument, tokens: Tokens, picture: Picture) -> None:
        self._cursor = QTextCursor(target)
        self._tokens = tokens
        self._picture = picture
        self._gap = round(target.defaultFont().pixelSize() * 0.7)
        self._fresh = True
        """The cursor stands in an empty block that the next block may take."""

    def blocks(self, blocks: Iterable[Block], *, indent: int) -> None:
        """Write blocks one below the other."""
        for block in blocks:
            match block:
                case Paragraph(children):
                    self._open(indent, picture=all(isinstance(each, Image) for each in children))
                    self._inlines(children, QTextCharFormat())
                case CodeBlock(text):
                    self._code_block(text, indent)
                case Listing():
                    self._listing(block, indent)
                case Table():
                    self._table(block)
                case _:
                    assert_never(block)

    def _open(self, indent: int, *, gap: bool = True, picture: bool = False) -> None:
        """Begin a block; the gap is above it, so that the last one ends the document."""
        style = QTextBlockFormat()
        if not picture:
            style.setLineHeight(LINE_PERCENT, _HEIGHT.ProportionalHeight.value)
        style.setIndent(indent)
        if not self._fresh and gap:
            style.setTopMargin(self._gap)
        self._insert(style)

    def _insert(self, style: QTextBlockFormat) -> None:
        if self._fresh:
            self._cursor.setBlockFormat(style)
            self._cursor.setBlockCharFormat(QTextCharFormat())
        else:
            self._cursor.insertBlock(style, QTextCharFormat())
        self._fresh = False

    def _code_block(self, text: str, indent: int) -> None:
        self._open(indent)
        style = self._cursor.blockFormat()
        style.setBackground(QBrush(QColor(self._tokens.panel)))
        self._cursor.setBlockFormat(style)
        self._cursor.insertText(text.replace("\n", _LINE_SEPARATOR), self._code())

    def _listing(self, listing: Listing, indent: int) -> None:
        style = QTextListFormat()
        style.setIndent(indent + 1)
        if listing.first is None:
            style.setStyle(QTextListFormat.Style.ListDisc)
        else:
            style.setStyle(QTextListFormat.Style.ListDecimal)
            style.setStart(listing.first)
        items = None
        for index, item in enumerate(listing.items):
            # The block of a list item takes its indent from the list.
            self._open(0, gap=index == 0)
            if items is None:
                items = self._cursor.createList(style)
            else:
                items.add(self._cursor.block())
            first, rest = item[:1], item[1:]
            if first and isinstance(first[0], Paragraph):
                self._inlines(first[0].children, QTextCharFormat())
                self.blocks(rest, indent=indent + 1)
            else:
                self.blocks(item, indent=indent + 1)

    def _table(self, table: Table) -> None:
        rows = [row for row in (table.header, *table.rows) if any(row)]
        has_header = any(table.header)
        if not rows:
            return
        if self._fresh:
            self._shrink()
        style = QTextTableFormat()
        style.setBorder(1)
        style.setBorderCollapse(True)
        style.setBorderStyle(QTextTableFormat.BorderStyle.BorderStyle_Solid)
        style.setBorderBrush(QBrush(QColor(self._tokens.line)))
        style.setCellPadding(5)
        style.setCellSpacing(0)
        style.setTopMargin(0 if self._fresh else self._gap)
        style.setColumnWidthConstraints([QTextLength()] * len(table.aligns))
        if has_header:
            style.setHeaderRowCount(1)
        grid = self._cursor.insertTable(len(rows), len(table.aligns), style)
        for number, row in enumerate(rows):
            for column, cell in enumerate(row):
                place = grid.cellAt(number, column)
                self._cell(place.firstCursorPosition(), cell, table.aligns[column])
                look = place.format()
                look.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignMiddle)
                if number == 0 and has_header:
                    look.setBackground(QBrush(QColor(self._tokens.panel)))
                place.setFormat(look)
        self._cursor.movePosition(QTextCursor.MoveOperation.End)
        self._shrink()
        self._fresh = False

    def _cell(self, cursor: QTextCursor, cell: Cell, align: Align) -> None:
        style = QTextBlockFormat()
        style.setAlignment(_ALIGNMENTS[align])
        cursor.setBlockFormat(style)
        outer, self._cursor = self._cursor, cursor
        self._inlines(cell, QTextCharFormat())
        self._cursor = outer

    def _shrink(self) -> None:
        """Qt keeps an empty block before and after a table: make it invisible."""
        style = QTextBlockFormat()
        style.setLineHeight(1, _HEIGHT.FixedHeight.value)
        tiny = QTextCharFormat()
        tiny.setProperty(QTextCharFormat.Property.FontPixelSize, 1)
        self._cursor.setBlockFormat(style)
        self._cursor.setBlockCharFormat(tiny)

    def _inlines(self, children: Iterable[Inline], style: QTextCharFormat) -> None:
        for child in children:
            match child:
                case Text(text):
                    self._cursor.insertText(text, style)
                case Code(text):
                    self._cursor.insertText(text, self._code(style))
                case Break():
                    self._cursor.insertText(_LINE_SEPARATOR, style)
                case Emphasis(inner):
                    slanted = QTextCharFormat(style)
                    slanted.setFontItalic(True)
                    self._inlines(inner, slanted)
                case Strong(inner):
                    heavy = QTextCharFormat(style)
                    heavy.setFontWeight(QFont.Weight.Bold)
                    self._inlines(inner, heavy)
                case Image(_, alt):
                    form = self._picture(child)
                    if form is None:
                        self._cursor.insertText(f"[{alt}]", style)
                    else:
                        self._cursor.insertImage(form)
                case _:
                    assert_never(child)

    def _code(self, style: QTextCharFormat | None = None) -> QTextCharFormat:
        code = QTextCharFormat(style) if style is not None else QTextCharFormat()
        code.setFontFamilies([CODE_FAMILY, "Courier New"])
        code.setFontFixedPitch(True)
        size = self._cursor.document().defaultFont().pixelSize()
        code.setProperty(QTextCharFormat.Property.FontPixelSize, size - 1)
        return code
