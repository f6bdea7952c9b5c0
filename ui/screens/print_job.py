"""Pages of a PDF onto a printer. Runs on any thread."""

from __future__ import annotations

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRect, QSize, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPrintSupport import QPrinter

from core.errors import StorageError

FINEST = 600
"""Dots per inch beyond which text gains nothing and a page takes hundreds of megabytes."""


def load_pdf(pdf: bytes) -> QPdfDocument:
    """A document with its bytes in memory. Raises StorageError if they are not a PDF file."""
    document = QPdfDocument()
    buffer = QBuffer(document)
    buffer.setData(QByteArray(pdf))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    document.load(buffer)
    if document.status() is not QPdfDocument.Status.Ready:
        raise StorageError(
            "The score report cannot be shown, because its file is damaged. The result is kept; "
            "open it again to make a new report."
        )
    return document


def print_pages(pdf: bytes, printer: QPrinter) -> None:
    """Print the pages, copies and order that the print dialog asked for.

    A page keeps its size if the paper has the same, and is fitted to the paper if not. Raises
    StorageError if the printer does not take it.
    """
    document = load_pdf(pdf)
    printer.setFullPage(True)  # the pages bring their own margins
    painter = QPainter()
    if not painter.begin(printer):
        raise StorageError(
            f"The score report was not printed: {printer.printerName() or 'the printer'} cannot "
            "be used. The result is kept; choose another printer, or save the report as PDF."
        )
    try:
        paper = QRect(0, 0, printer.width(), printer.height())
        for place, page in enumerate(_pages(document, printer)):
            if place:
                printer.newPage()
            target = _fitted(document.pagePointSize(page).toSize(), paper)
            painter.drawImage(target, _picture(document, page, target.size(), printer.resolution()))
    finally:
        painter.end()


def _pages(document: QPdfDocument, printer: QPrinter) -> list[int]:
    """Indices of the pages in the order they leave the printer."""
    first, last = 0, document.pageCount() - 1
    if printer.printRange() is QPrinter.PrintRange.PageRange and printer.fromPage():
        first, last = printer.fromPage() - 1, min(printer.toPage() - 1, last)
    pages = list(range(first, last + 1))
    if printer.pageOrder() is QPrinter.PageOrder.LastPageFirst:
        pages.reverse()
    copies = 1 if printer.supportsMultipleCopies() else printer.copyCount()
    if printer.collateCopies():
        return pages * copies
    return [page for page in pages for _ in range(copies)]


def _fitted(page: QSize, paper: QRect) -> QRect:
    """The page's shape, as large as the paper allows, in the middle of it."""
    target = QRect()
    target.setSize(page.scaled(paper.size(), Qt.AspectRatioMode.KeepAspectRatio))
    target.moveCenter(paper.center())
    return target


def _picture(document: QPdfDocument, page: int, size: QSize, resolution: int) -> QImage:
    """A page on white, at the printer's resolution or the finest that is worth it."""
    dots = size if resolution <= FINEST else size * (FINEST / resolution)
    picture = QImage(dots, QImage.Format.Format_RGB32)
    picture.fill(Qt.GlobalColor.white)
    painter = QPainter(picture)
    painter.drawImage(0, 0, document.render(page, dots))
    painter.end()
    return picture
