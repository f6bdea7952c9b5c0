"""Item text on the screen: a read-only widget as high as its content."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache

from PySide6.QtCore import QPointF, QSize, Qt, QUrl
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QGuiApplication,
    QImage,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
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
from ui.widgets.richtext import write_document

_DPI = 96
"""Pictures that do not state their resolution are shown pixel by pixel at this one."""
_PER_METRE = 39.3701
"""Inches in a metre."""


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
    ) -> None:
        super().__init__(parent)
        self._tokens = tokens
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
        self.setAccessibleName(markup.plain(document))
        sizes = (natural_size(media.get(image.source, b"")) for image in document.images)
        self._widest = max((size.width() for size in sizes), default=0)
        self._picture_width = min(self._widest, self.width())
        self._build()
        self.updateGeometry()

    def selected_text(self) -> str:
        """The text marked by the mouse."""
        return self._cursor.selection().toPlainText()

    def text_width(self) -> int:
        """Width of the longest line as it is wrapped now."""
        return int(self._document.idealWidth() + 0.999)

    def hasHeightForWidth(self) -> bool:
        """Qt: always."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Qt: height of the text wrapped at a width."""
        self._lay_out(width)
        return int(self._document.size().height() + 0.999)

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
        if self._cursor.hasSelection():
            marked = QAbstractTextDocumentLayout.Selection()
            marked.cursor = self._cursor
            marked.format.setBackground(palette.highlight())
            marked.format.setForeground(palette.highlightedText())
            context.selections = [marked]
        self._document.documentLayout().draw(painter, context)

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

    def _picture(self, image: markup.Image) -> QTextImageFormat | None:
        """A picture scaled to the pixels of the screen, at most as wide as the text."""
        size = natural_size(self._media.get(image.source, b""))
        if size.isEmpty():
            return None
        width = max(1, min(size.width(), self._picture_width))
        height = max(1, round(size.height() * width / size.width()))
        ratio = self.devicePixelRatioF()
        pixels = QSize(round(width * ratio), round(height * ratio))
        name = f"bank:{image.source}"
        self._document.addResource(
            QTextDocument.ResourceType.ImageResource,
            QUrl(name),
            scaled(self._media[image.source], pixels),
        )
        form = QTextImageFormat()
        form.setName(name)
        form.setWidth(width)
        form.setHeight(height)
        return form


def natural_size(content: bytes) -> QSize:
    """Size of a picture in logical pixels: what it states in inches, at 96 dpi; empty if broken."""
    picture = _decoded(content)
    if picture.isNull():
        return QSize()
    dots = picture.dotsPerMeterX() / _PER_METRE or _DPI
    return QSize(round(picture.width() * _DPI / dots), round(picture.height() * _DPI / dots))


@lru_cache(maxsize=16)
def scaled(content: bytes, pixels: QSize) -> QImage:
    """A picture at a number of pixels, smooth."""
    return _decoded(content).scaled(
        pixels,
        Qt.AspectRatioMode.IgnoreAspectRatio,
        Qt.TransformationMode.SmoothTransformation,
    )


@lru_cache(maxsize=4)
def _decoded(content: bytes) -> QImage:
    return QImage.fromData(content)
