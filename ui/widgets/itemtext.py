"""Item text on the screen: a read-only widget as high as its content."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from html import escape
from typing import assert_never

from PySide6.QtCore import QEvent, QPointF, QSize, Qt, QUrl
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
    QTextOption,
)
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from core import markup
from core.markup import Block, Document, Inline
from ui.theme.fonts import CODE_FAMILY, item_font
from ui.theme.tokens import LIGHT, Tokens

_DPI = 96
"""Pictures that do not state their resolution are shown pixel by pixel at this one."""
_METRE_IN = 39.3701


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
        self._picture_width = 0
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
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
        self._build()

    def selected_text(self) -> str:
        """The text marked by the mouse."""
        return self._cursor.selection().toPlainText()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        self._lay_out(width)
        return int(self._document.size().height() + 0.999)

    def sizeHint(self) -> QSize:
        width = self.width() if self.testAttribute(Qt.WidgetAttribute.WA_Resized) else 400
        return QSize(int(self._document.idealWidth()), self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(80, 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        self._lay_out(self.width())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        context = QAbstractTextDocumentLayout.PaintContext()
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Text, palette.color(QPalette.ColorRole.WindowText))
        context.palette = palette
        if self._cursor.hasSelection():
            marked = QAbstractTextDocumentLayout.Selection()
            marked.cursor = self._cursor
            marked.format.setBackground(palette.highlight())
            marked.format.setForeground(palette.highlightedText())
            context.selections = [marked]
        self._document.documentLayout().draw(painter, context)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self._anchor = self._place(event.position())
            self._cursor.setPosition(self._anchor)
            self.update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._anchor is not None:
            self._cursor.setPosition(self._anchor)
            self._cursor.setPosition(
                self._place(event.position()), QTextCursor.MoveMode.KeepAnchor
            )
            self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._anchor = None

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self._cursor.setPosition(self._place(event.position()))
        self._cursor.select(QTextCursor.SelectionType.WordUnderCursor)
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy) and self._cursor.hasSelection():
            QGuiApplication.clipboard().setText(self.selected_text())
        elif event.matches(QKeySequence.StandardKey.SelectAll):
            self._cursor.select(QTextCursor.SelectionType.Document)
            self.update()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.EnabledChange:
            self.update()
        super().changeEvent(event)

    def _place(self, point: QPointF) -> int:
        return self._document.documentLayout().hitTest(point, Qt.HitTestAccuracy.FuzzyHit)

    def _lay_out(self, width: int) -> None:
        """Wrap at a width; pictures that do not fit, or could be wider now, are made anew."""
        has_pictures = self._shown is not None and bool(self._media) and bool(self._shown.images)
        if has_pictures and width != self._picture_width:
            self._build(width)
        elif self._document.textWidth() != width:
            self._document.setTextWidth(width)

    def _build(self, width: int | None = None) -> None:
        if self._shown is None:
            return
        self._picture_width = width or self._picture_width or self.width()
        # Replacing the text keeps the resources of the old one; the names are the same.
        self._document.setHtml(
            f"<style>{_sheet(self._tokens)}</style>"
            + "".join(_blocks(self._shown.blocks, self._image))
        )
        self._document.setTextWidth(self._picture_width)
        self._cursor = QTextCursor(self._document)
        self.updateGeometry()
        self.update()

    def _image(self, image: markup.Image) -> str:
        """A picture scaled to the pixels of the screen, at most as wide as the text."""
        picture = QImage.fromData(self._media.get(image.source, b""))
        if picture.isNull():
            return f"[{escape(image.alt)}]"
        inches = picture.width() / (picture.dotsPerMeterX() / _METRE_IN or _DPI)
        width = max(1, min(round(inches * _DPI), self._picture_width or 10_000))
        height = round(picture.height() * width / picture.width())
        ratio = self.devicePixelRatioF()
        scaled = picture.scaled(
            round(width * ratio),
            round(height * ratio),
            Qt.AspectRatioMode.IgnoreAspectRatio,
            Qt.TransformationMode.SmoothTransformation,
        )
        self._document.addResource(
            QTextDocument.ResourceType.ImageResource, QUrl(f"bank:{image.source}"), scaled
        )
        source = escape(QUrl(f"bank:{image.source}").toString())
        return f'<img src="{source}" width="{width}" height="{height}">'


def _sheet(tokens: Tokens) -> str:
    """Style of one document. Qt knows a small part of CSS."""
    return (
        f"p {{ margin: 0 0 {tokens.item_px * 0.75:.0f}px 0; line-height: 125%; }}"
        f"li p {{ margin: 0; }}"
        f"code, pre {{ font-family: '{CODE_FAMILY}'; font-size: {tokens.item_px - 1}px; }}"
        f"pre {{ margin: 0 0 {tokens.item_px * 0.75:.0f}px 0; }}"
    )
