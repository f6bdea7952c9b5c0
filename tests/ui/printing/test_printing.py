from __future__ import annotations

import shutil
import stat
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

import pypdfium2
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QPageSize
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QComboBox,
    QFileDialog,
    QLineEdit,
    QMessageBox,
    QPushButton,
    QSpinBox,
    QWidget,
)
from pytestqt.qtbot import QtBot

from core.errors import CarrelError, StorageError
from core.report.pdf import render
from tests.core.report.samples import make_content
from ui.screens.print_job import print_pages
from ui.screens.print_pages import PdfPages
from ui.screens.print_preview import PreviewDialog
from ui.screens.print_view import PagesView
from ui.screens.printing import preview_report, print_report, save_report
from ui.tasks import Tasks

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")  # the offscreen platform says so

Kind = TypeVar("Kind", bound=QWidget)


def pdf() -> bytes:
    return render(make_content())


def broken() -> bytes:
    raise CarrelError("The score report could not be made.")


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    widget = QWidget()
    qtbot.addWidget(widget)
    widget.show()
    return widget


def opened(qtbot: QtBot, window: QWidget, kind: type[Kind], name: str) -> Kind:
    """The dialog of that name, once it is on the screen."""

    def visible() -> None:
        found = window.findChild(kind, name)
        assert found is not None
        assert found.isVisible()

    qtbot.waitUntil(visible)
    found = window.findChild(kind, name)
    assert found is not None
    return found


def pdf_printer(path: Path, size: QPageSize.PageSizeId = QPageSize.PageSizeId.Letter) -> QPrinter:
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(path))
    printer.setResolution(150)
    printer.setPageSize(QPageSize(size))
    return printer


def likeness(one: pypdfium2.PdfPage, other: pypdfium2.PdfPage) -> float:
    """Mean difference of two pages' pixels, 0 (same) to 255."""
    pictures = [
        page.render(scale=1, grayscale=True).to_numpy().astype(float) for page in (one, other)
    ]
    height = min(picture.shape[0] for picture in pictures)
    width = min(picture.shape[1] for picture in pictures)
    return float(abs(pictures[0][:height, :width] - pictures[1][:height, :width]).mean())


def nearest(page: pypdfium2.PdfPage, document: pypdfium2.PdfDocument) -> int:
    """Which page of a document a printed page looks like."""
    return min(range(len(document)), key=lambda number: likeness(page, document[number]))


class TestPrintPages:
    def test_the_printed_pages_look_like_the_report(self, qtbot: QtBot, tmp_path: Path) -> None:
        path = tmp_path / "printed.pdf"
        print_pages(pdf(), pdf_printer(path))
        printed, report = pypdfium2.PdfDocument(path), pypdfium2.PdfDocument(pdf())
        assert [page.get_size() for page in printed] == [(612, 792), (612, 792)]
        assert [nearest(page, report) for page in printed] == [0, 1]
        assert all(likeness(printed[number], report[number]) < 6 for number in range(2))

    def test_other_paper_gets_the_whole_page_in_its_middle(
        self, qtbot: QtBot, tmp_path: Path
    ) -> None:
        path = tmp_path / "printed.pdf"
        print_pages(pdf(), pdf_printer(path, QPageSize.PageSizeId.A5))
        picture = pypdfium2.PdfDocument(path)[0].render(scale=1, grayscale=True).to_numpy()
        columns = (picture < 128).any(axis=0).nonzero()[0]
        assert abs(columns[0] - (picture.shape[1] - columns[-1])) <= 3

    @pytest.mark.parametrize(
        ("choose", "order"),
        [
            (lambda printer: printer.setPageOrder(QPrinter.PageOrder.LastPageFirst), [1, 0]),
            (lambda printer: _range(printer, 2, 2), [1]),
            (lambda printer: _range(printer, 1, 9), [0, 1]),
        ],
    )
    def test_range_and_order_are_those_of_the_dialog(
        self,
        qtbot: QtBot,
        tmp_path: Path,
        choose: Callable[[QPrinter], None],
        order: list[int],
    ) -> None:
        printer = pdf_printer(tmp_path / "printed.pdf")
        choose(printer)
        print_pages(pdf(), printer)
        printed = pypdfium2.PdfDocument(tmp_path / "printed.pdf")
        report = pypdfium2.PdfDocument(pdf())
        assert [nearest(page, report) for page in printed] == order

    @pytest.mark.qt_log_ignore("QPainter::begin")
    def test_a_printer_that_refuses_is_told_in_a_sentence(
        self, qtbot: QtBot, tmp_path: Path
    ) -> None:
        with pytest.raises(StorageError, match=r"^The score report was not printed.*PDF\.$"):
            print_pages(pdf(), pdf_printer(tmp_path / "missing" / "printed.pdf"))

    @pytest.mark.parametrize("data", [b"", b"not a PDF", b"%PDF-1.4 cut"])
    def test_bytes_that_are_no_pdf_are_told_in_a_sentence(self, qtbot: QtBot, data: bytes) -> None:
        with pytest.raises(StorageError, match=r"damaged.*\.$"):
            PdfPages(data)


def _range(printer: QPrinter, first: int, last: int) -> None:
    printer.setPrintRange(QPrinter.PrintRange.PageRange)
    printer.setFromTo(first, last)


class TestPrintReport:
    def test_the_dialog_knows_the_pages_and_printing_follows(
        self, qtbot: QtBot, window: QWidget, tmp_path: Path
    ) -> None:
        path = tmp_path / "printed.pdf"
        print_report(window, pdf)
        dialog = opened(qtbot, window, QPrintDialog, "print_dialog")
        assert (dialog.minPage(), dialog.maxPage()) == (1, 2)
        printers = child(dialog, QComboBox, "printers")
        printers.setCurrentIndex(printers.count() - 1)  # to a file, whatever printers there are
        dialog.printer().setResolution(72)
        child(dialog, QLineEdit, "filename").setText(str(path))
        dialog.accept()
        qtbot.waitUntil(lambda: path.exists() and path.read_bytes().rstrip().endswith(b"%%EOF"))
        assert len(pypdfium2.PdfDocument(path)) == 2

    def test_a_second_click_opens_no_second_dialog(self, qtbot: QtBot, window: QWidget) -> None:
        print_report(window, pdf)
        print_report(window, pdf)
        dialog = opened(qtbot, window, QPrintDialog, "print_dialog")
        assert len(window.findChildren(QPrintDialog)) == 1
        dialog.reject()
        print_report(window, pdf)
        qtbot.waitUntil(lambda: len(window.findChildren(QPrintDialog)) == 1)
        opened(qtbot, window, QPrintDialog, "print_dialog").reject()


class TestSaveReport:
    def save(self, qtbot: QtBot, window: QWidget, path: Path, gone: Path | None = None) -> str:
        """Choose a file; the sentence that follows."""
        dialog = opened(qtbot, window, QFileDialog, "save_dialog")
        dialog.selectFile(str(path))
        if gone:
            shutil.rmtree(gone)
        dialog.accept()
        box = opened(qtbot, window, QMessageBox, "report_message")
        text = box.text()
        box.close()
        return text

    def test_the_chosen_file_gets_the_report(
        self, qtbot: QtBot, window: QWidget, tmp_path: Path
    ) -> None:
        path = tmp_path / "report.pdf"
        save_report(window, pdf, "name.pdf")
        text = self.save(qtbot, window, path)
        assert text == f"The score report was saved as {path}."
        assert path.read_bytes() == pdf()
        assert stat.S_IMODE(path.stat().st_mode) == 0o600

    def test_the_dialog_offers_a_name_and_pdf_only(self, qtbot: QtBot, window: QWidget) -> None:
        save_report(window, pdf, "TST-score-report.pdf")
        dialog = opened(qtbot, window, QFileDialog, "save_dialog")
        assert [Path(name).name for name in dialog.selectedFiles()] == ["TST-score-report.pdf"]
        assert dialog.defaultSuffix() == "pdf"
        dialog.reject()

    def test_a_folder_that_is_gone_is_told_and_nothing_is_left(
        self, qtbot: QtBot, window: QWidget, tmp_path: Path
    ) -> None:
        gone = tmp_path / "gone"
        gone.mkdir()
        save_report(window, pdf, "name.pdf")
        text = self.save(qtbot, window, gone / "report.pdf", gone)
        assert text.startswith("The file was not written")
        assert list(tmp_path.iterdir()) == []

    def test_a_report_that_cannot_be_made_is_told(
        self, qtbot: QtBot, window: QWidget, tmp_path: Path
    ) -> None:
        save_report(window, broken, "name.pdf")
        text = self.save(qtbot, window, tmp_path / "report.pdf")
        assert text == "The score report could not be made."
        assert list(tmp_path.iterdir()) == []

    def test_it_runs_on_the_windows_own_executor_too(
        self, qtbot: QtBot, window: QWidget, tmp_path: Path
    ) -> None:
        tasks = Tasks(window)
        save_report(window, pdf, "name.pdf", tasks)
        self.save(qtbot, window, tmp_path / "report.pdf")
        assert not tasks.busy
        tasks.close()


@pytest.fixture
def preview(qtbot: QtBot, window: QWidget) -> PreviewDialog:
    preview_report(window, pdf, "TST-score-report.pdf")
    return opened(qtbot, window, PreviewDialog, "preview_dialog")


class TestPreview:
    def test_pages_are_walked(self, preview: PreviewDialog) -> None:
        page = child(preview, QSpinBox, "preview_page")
        back, forth = (
            child(preview, QPushButton, name) for name in ("preview_previous", "preview_next")
        )
        assert (page.text(), back.isEnabled(), forth.isEnabled()) == ("1 of 2", False, True)
        forth.click()
        assert (page.text(), back.isEnabled(), forth.isEnabled()) == ("2 of 2", True, False)
        back.click()
        assert page.text() == "1 of 2"

    def test_zoom_goes_by_steps_and_keeps_the_page(
        self, qtbot: QtBot, preview: PreviewDialog
    ) -> None:
        view = child(preview, PagesView, "preview_pages")
        zoom = child(preview, QComboBox, "preview_zoom")
        child(preview, QPushButton, "preview_next").click()
        zoom.setCurrentText("100%")
        assert view.factor == 1
        child(preview, QPushButton, "preview_in").click()
        assert (zoom.currentText(), view.factor) == ("125%", 1.25)
        QTest.keyClick(preview, Qt.Key.Key_Minus, Qt.KeyboardModifier.ControlModifier)
        assert zoom.currentText() == "100%"
        assert child(preview, QSpinBox, "preview_page").value() == 2
        for _ in range(12):
            child(preview, QPushButton, "preview_in").click()
        assert view.factor == 4

    def test_a_fit_follows_the_window(self, qtbot: QtBot, preview: PreviewDialog) -> None:
        view = child(preview, PagesView, "preview_pages")
        sheet = view.findChildren(QWidget, "preview_sheet")[0]
        child(preview, QComboBox, "preview_zoom").setCurrentText("Fit page")
        for size in ((900, 700), (600, 900), (700, 500)):
            preview.resize(*size)
            qtbot.wait(0)
            room = view.viewport().size()
            assert sheet.height() < room.height()
            assert sheet.width() < room.width()
            assert max(sheet.height() / room.height(), sheet.width() / room.width()) > 0.9

    def test_scrolling_turns_the_page(self, preview: PreviewDialog) -> None:
        bar = child(preview, PagesView, "preview_pages").verticalScrollBar()
        bar.setValue(bar.maximum())
        assert child(preview, QSpinBox, "preview_page").text() == "2 of 2"
        bar.setValue(0)
        assert child(preview, QSpinBox, "preview_page").text() == "1 of 2"

    def test_the_picture_is_that_of_the_page(self, preview: PreviewDialog) -> None:
        pages = PdfPages(pdf())
        size = pages.size(1).toSize()
        picture = pages.picture(1, size)
        assert picture.size() == size
        row = pypdfium2.PdfDocument(pdf())[1].render(scale=1, grayscale=True).to_numpy()[280]
        assert [picture.pixelColor(x, 280).red() for x in range(size.width())] == list(row)
        pages.close()

    def test_a_screen_reader_hears_page_and_text(self, preview: PreviewDialog) -> None:
        view = child(preview, PagesView, "preview_pages")
        assert view.accessibleName() == "Score report, page 1 of 2"
        assert "Candidate Score" in view.accessibleDescription()
        child(preview, QPushButton, "preview_next").click()
        assert "Breakdown of Exam Results" in view.accessibleDescription()

    def test_every_control_has_a_name(self, preview: PreviewDialog) -> None:
        controls = [
            widget
            for kind in (QPushButton, QSpinBox, QComboBox, PagesView)
            for widget in preview.findChildren(kind)
        ]
        assert len(controls) >= 10
        for widget in controls:
            interface = QAccessible.queryAccessibleInterface(widget)
            assert interface.text(QAccessible.Text.Name), widget.objectName()

    def test_print_and_save_work_from_here(
        self, qtbot: QtBot, preview: PreviewDialog, tmp_path: Path
    ) -> None:
        QTest.keyClick(preview, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
        opened(qtbot, preview, QPrintDialog, "print_dialog").reject()
        child(preview, QPushButton, "preview_save").click()
        path = tmp_path / "report.pdf"
        TestSaveReport().save(qtbot, preview, path)
        assert path.read_bytes() == pdf()

    def test_escape_closes_it_and_it_opens_again(
        self, qtbot: QtBot, window: QWidget, preview: PreviewDialog
    ) -> None:
        QTest.keyClick(preview, Qt.Key.Key_Escape)
        qtbot.waitUntil(lambda: not preview.isVisible())
        preview_report(window, pdf, "name.pdf")
        qtbot.waitUntil(lambda: any(d.isVisible() for d in window.findChildren(PreviewDialog)))

    def test_a_report_that_cannot_be_made_is_told(self, qtbot: QtBot, window: QWidget) -> None:
        preview_report(window, broken, "name.pdf")
        box = opened(qtbot, window, QMessageBox, "report_message")
        assert box.text() == "The score report could not be made."
        box.close()


def child(parent: QWidget, kind: type[Kind], name: str) -> Kind:
    found = parent.findChild(kind, name)
    assert found is not None
    return found
