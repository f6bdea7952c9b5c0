"""Item text on the screen: a read-only widget as high as its content."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QLineF, QPointF, QSize, Qt, QUrl
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QBrush,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QPen,
    QTextCursor,
    QTextDocument,
    QTextImageFormat,
    QTextOption,
)
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from core import markup
from core.markup import Document
from ui.theme.fonts import item_font
from ui.theme.tokens import LIGHT, Tokens
from ui.widgets.pictures import natural_size, scaled
from ui.widgets.richtext import write_document

__all__ = ["ItemText", "natural_size", "scaled"]


class ItemText(QLabel):
    """A markup document. It is a label to assistive technology, named by its plain text.

    Pictures come from a mapping of paths to file contents; one that is missing or broken is
    replaced by its text alternative. With ``selectable`` the mouse marks text and Ctrl+C copies it;
    otherwise the widget leaves the mouse to its parent.
    """

    def __init__(
        self,
        parent: QWidget | None = None,
        *,
        tokens: Tokens = LIGHT,
        selectable: bool = True,
        pixels: int | None = None,
        zoom: float = 1.0,
    ) -> None:
        super().__init__(parent)
        self._tokens = tokens
        self._zoom = zoom * tokens.scale
        """Of pictures; that of the text is in ``pixels`` and in the sizes of the tokens."""
        self._shown: Document | None = None
        self._media: Mapping[str, bytes] = {}
        self._anchor: int | None = None
        self._document = QTextDocument(self)
        self._document.setUndoRedoEnabled(False)
        self._document.setDocumentMargin(0)
        self._document.setDefaultFont(item_font(pixels or tokens.item_px))
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self._document.setDefaultTextOption(option)
        self._cursor = QTextCursor(self._document)
        self._widest = 0
        """Natural width of the widest picture."""
        self._picture_width = 0
        """Width that pictures were last scaled to."""
        self._heights: dict[int, int] = {}
        """By width, of the document shown."""
        self._struck = False
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        if selectable:
            self.setCursor(Qt.CursorShape.IBeamCursor)
            self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        else:
            self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    @property
    def shown(self) -> Document | None:
        """The document shown."""
        return self._shown

    def show_document(self, document: Document, media: Mapping[str, bytes] | None = None) -> None:
        """Show a document; does nothing if it is shown already."""
        media = {} if media is None else media
        if document == self._shown and media is self._media:
            return
        self._shown, self._media = document, media
        self._heights.clear()
        self.setAccessibleName(markup.plain(document))
        sizes = (self._natural(image) for image in document.images)
        self._widest = max((size.width() for size in sizes), default=0)
        self._picture_width = min(self._widest, self.width())
        self._build()
        self.updateGeometry()

    def prepare(self, source: str, media: Mapping[str, bytes]) -> None:
        """Have a picture of those contents ready, as large as it would be shown here."""
        content = media.get(source, b"")
        size = natural_size(content) * self._zoom
        if not size.isEmpty():
            width = min(size.width(), self.width())
            scaled(content, self._pixels(size, width), self._tokens.picture)

    def selected_text(self) -> str:
        """The text marked by the mouse."""
        return self._cursor.selection().toPlainText()

    def text_width(self) -> int:
        """Width of the longest line as it is wrapped now."""
        return int(self._document.idealWidth() + 0.999)

    def natural_width(self) -> int:
        """Width that needs no wrapping and no smaller pictures."""
        self._picture_width = self._widest
        self._build()
        self._document.setTextWidth(-1)
        return max(self._widest, int(self._document.idealWidth() + 0.999))

    def hasHeightForWidth(self) -> bool:
        """Qt: always."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Qt: height of the text wrapped at a width; layouts ask for each many times."""
        known = self._heights.get(width)
        if known is None:
            self._lay_out(width)
            known = self._heights[width] = int(self._document.size().height() + 0.999)
        return known

    def sizeHint(self) -> QSize:
        """Qt: width of the longest line, height at the present width."""
        width = self.width() if self.testAttribute(Qt.WidgetAttribute.WA_Resized) else 400
        return QSize(int(self._document.idealWidth()), self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Qt: narrow is always possible."""
        return QSize(80, 0)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Qt: the document, and what is marked in it."""
        self._lay_out(self.width())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        context = QAbstractTextDocumentLayout.PaintContext()
        palette = self.palette()
        # Text stays readable while a dialog keeps the screen disabled.
        active = palette.color(QPalette.ColorGroup.Active, QPalette.ColorRole.WindowText)
        palette.setColor(QPalette.ColorRole.Text, active)
        context.palette = palette
        pieces = self.pieces()
        if self._cursor.hasSelection():
            pieces.append(_piece(self._cursor, palette.highlight(), palette.highlightedText()))
        context.selections = pieces
        self._document.documentLayout().draw(painter, context)
        if self._struck:
            painter.setPen(QPen(active, max(2, self._tokens.px(2))))
            painter.drawLines(self._strokes())

    def pieces(self) -> list[QAbstractTextDocumentLayout.Selection]:
        """Pieces of the text that are drawn on a background of their own; none here."""
        return []

    def strike(self, struck: bool) -> None:
        """Draw a line through the text, or not."""
        if struck != self._struck:
            self._struck = struck
            self.update()

    def _strokes(self) -> list[QLineF]:
        """A line through the middle of each line of text."""
        lines, block = [], self._document.begin()
        layout = self._document.documentLayout()
        while block.isValid():
            corner = layout.blockBoundingRect(block).topLeft()
            for number in range(block.layout().lineCount()):
                text = block.layout().lineAt(number).naturalTextRect().translated(corner)
                if text.width() > 1:
                    middle = text.center().y()
                    lines.append(QLineF(text.left(), middle, text.right(), middle))
            block = block.next()
        return lines

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Qt: begin to mark."""
        if event.button() is Qt.MouseButton.LeftButton:
            self._anchor = self._place(event.position())
            self._cursor.setPosition(self._anchor)
            self.update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Qt: mark as far as here."""
        if self._anchor is not None:
            self._cursor.setPosition(self._anchor)
            self._cursor.setPosition(self._place(event.position()), QTextCursor.MoveMode.KeepAnchor)
            self.update()

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        """Qt: marked."""
        self._anchor = None

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Qt: mark a word."""
        self._cursor.setPosition(self._place(event.position()))
        self._cursor.select(QTextCursor.SelectionType.WordUnderCursor)
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt: copy, or mark all."""
        if event.matches(QKeySequence.StandardKey.Copy) and self._cursor.hasSelection():
            QGuiApplication.clipboard().setText(self.selected_text())
        elif event.matches(QKeySequence.StandardKey.SelectAll):
            self._cursor.select(QTextCursor.SelectionType.Document)
            self.update()
        else:
            super().keyPressEvent(event)

    def _place(self, point: QPointF) -> int:
        return self._document.documentLayout().hitTest(point, Qt.HitTestAccuracy.FuzzyHit)

    def _lay_out(self, width: int) -> None:
        """Wrap at a width; the text is made anew if a picture fits otherwise at that width."""
        fits = min(width, self._widest)
        if self._shown is not None and fits != self._picture_width:
            self._picture_width = fits
            self._build()
        if self._document.textWidth() != width:
            self._document.setTextWidth(width)

    def _build(self) -> None:
        if self._shown is not None:
            write_document(self._document, self._shown, self._tokens, self._picture)
            self._cursor = QTextCursor(self._document)
            self.update()

    def _pixels(self, size: QSize, width: int) -> QSize:
        """What a picture of a natural size takes of the screen at a width."""
        ratio = self.devicePixelRatioF()
        return QSize(round(width * ratio), round(_height_at(size, width) * ratio))

    def _natural(self, image: markup.Image) -> QSize:
        return natural_size(self._media.get(image.source, b"")) * self._zoom

    def _picture(self, image: markup.Image) -> QTextImageFormat | None:
        """A picture scaled to the pixels of the screen, at most as wide as the text."""
        size = self._natural(image)
        if size.isEmpty():
            return None
        width = max(1, min(size.width(), self._picture_width))
        height = _height_at(size, width)
        pixels = self._pixels(size, width)
        name = f"bank:{image.source}"
        self._document.addResource(
            QTextDocument.ResourceType.ImageResource,
            QUrl(name),
            scaled(self._media[image.source], pixels, self._tokens.picture),
        )
        form = QTextImageFormat()
        form.setName(name)
        form.setWidth(width)
        form.setHeight(height)
        return form


def _height_at(size: QSize, width: int) -> int:
    """Height of a picture of a natural size at a width."""
    return max(1, round(size.height() * width / size.width()))


def _piece(
    cursor: QTextCursor, background: QBrush, ink: QBrush
) -> QAbstractTextDocumentLayout.Selection:
    piece = QAbstractTextDocumentLayout.Selection()
    piece.cursor = cursor
    piece.format.setBackground(background)
    piece.format.setForeground(ink)
    return piece
