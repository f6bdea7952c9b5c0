"""Pages of a PDF as pictures and text, by PDFium."""

from __future__ import annotations

from threading import Lock

import pypdfium2
from PySide6.QtCore import QSize, QSizeF
from PySide6.QtGui import QImage

from core.errors import StorageError

_LOCK = Lock()
"""PDFium may be in one call at a time; a report is printed beside the window that shows it."""


class PdfPages:
    """A PDF in memory. Usable from any thread. Raises StorageError if the bytes are not a PDF."""

    def __init__(self, pdf: bytes) -> None:
        with _LOCK:
            try:
                self._document = pypdfium2.PdfDocument(pdf)
            except pypdfium2.PdfiumError as error:
                raise StorageError(
                    "The score report cannot be shown, because its file is damaged. The result is "
                    "kept; open it again to make a new report."
                ) from error
            self._pages = [self._document[index] for index in range(len(self._document))]

    def __len__(self) -> int:
        return len(self._pages)

    def size(self, index: int) -> QSizeF:
        """Size of a page in points (1/72 inch)."""
        with _LOCK:
            return QSizeF(*self._pages[index].get_size())

    def text(self, index: int) -> str:
        """What a page says, in reading order."""
        with _LOCK:
            page = self._pages[index].get_textpage()
            text: str = page.get_text_bounded()
            page.close()
        return text

    def picture(self, index: int, size: QSize) -> QImage:
        """A page on white in shades of grey (the report has no colour), of a size in pixels."""
        with _LOCK:
            page = self._pages[index]
            scale = max(size.width() / page.get_width(), size.height() / page.get_height())
            bitmap = page.render(scale=scale, grayscale=True)
            grey = QImage(
                memoryview(bitmap.buffer),
                bitmap.width,
                bitmap.height,
                bitmap.stride,
                QImage.Format.Format_Grayscale8,
            ).copy()  # the buffer is PDFium's
            bitmap.close()
        return grey

    def close(self) -> None:
        """Let go of the document; nothing can be asked of it any more."""
        with _LOCK:
            for page in self._pages:
                page.close()
            self._document.close()
            self._pages.clear()
