"""Pages of a PDF onto a printer. Runs on any thread."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtPrintSupport import QPrinter

from core.errors import StorageError
from core.words import message
from ui.screens.print_pages import PdfPages

FINEST = 600
"""Dots per inch beyond which text gains nothing and a page takes a hundred megabytes."""


def print_pages(pdf: bytes, printer: QPrinter) -> None:
    """Print the pages, copies and order that the print dialog asked for.

    A page keeps its size if the paper has the same, and is fitted to the paper if not. Raises
    StorageError if the printer does not take it.
    """
    pages = PdfPages(pdf)
    printer.setFullPage(True)  # the pages bring their own margins
    painter = QPainter()
    if not painter.begin(printer):
        pages.close()
        raise StorageError(
            "The score report was not printed: {printer} cannot be used. The result is "
            "kept; choose another printer, or save the report as PDF.",
            printer=printer.printerName() or message("the printer"),
        )
    try:
        paper = QRect(0, 0, printer.width(), printer.height())
        for place, index in enumerate(_order(len(pages), printer)):
            if place:
                printer.newPage()
            target = _fitted(pages.size(index).toSize(), paper)
            dots = _dots(target.size(), printer.resolution())
            painter.drawImage(target, pages.picture(index, dots))
    finally:
        painter.end()
        pages.close()


def _order(count: int, printer: QPrinter) -> list[int]:
    """Indices of the pages in the order they leave the printer."""
    first, last = 0, count - 1
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


def _dots(size: QSize, resolution: int) -> QSize:
    """Pixels of a picture at the printer's resolution, or at the finest that is worth it."""
    return size if resolution <= FINEST else size * (FINEST / resolution)
