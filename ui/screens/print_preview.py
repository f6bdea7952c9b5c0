"""The pages of a PDF in a dialog: page by page, closer and farther, on to paper or a file."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QHBoxLayout,
    QPushButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from ui.screens.build import unseen_label
from ui.screens.print_pages import PdfPages
from ui.screens.print_view import Fit, PagesView
from ui.words import tr

ZOOMS = (0.5, 0.75, 1.0, 1.25, 1.5, 2.0, 3.0, 4.0)
"""Steps of the zoom, as factors of the printed size."""


class PreviewDialog(QDialog):
    """Shows a PDF. Raises StorageError if the bytes are none."""

    print_asked = Signal()
    save_asked = Signal()

    def __init__(self, pdf: bytes, parent: QWidget) -> None:
        super().__init__(parent)
        self._pages = PdfPages(pdf)
        self.setObjectName("preview_dialog")
        self.setWindowTitle(tr("Score report"))
        self.setSizeGripEnabled(True)
        layout = QVBoxLayout(self)
        layout.addLayout(self._tools())
        self._view = PagesView(self._pages, self)
        self._view.setObjectName("preview_pages")
        layout.addWidget(self._view, 1)
        self._view.page_changed.connect(self._page_changed)
        self._shortcuts()
        self._page_changed(0)
        self._view.setFocus()
        available = self.screen().availableSize()
        self.resize(min(900, available.width() - 80), min(1000, available.height() - 80))

    def _tools(self) -> QHBoxLayout:
        self._previous = self._button(tr("&Previous page"), "preview_previous", self._back)
        self._next = self._button(tr("&Next page"), "preview_next", self._forward)
        self._page = QSpinBox()
        self._page.setObjectName("preview_page")
        self._page.setAccessibleName(tr("Page"))
        self._page.setRange(1, len(self._pages))
        self._page.setSuffix(tr(" of {count}", count=len(self._pages)))
        self._page.valueChanged.connect(self._jump)
        self._zoom = QComboBox()
        self._zoom.setObjectName("preview_zoom")
        self._zoom.setAccessibleName(tr("Zoom"))
        self._zoom.addItem(tr("Fit width"), Fit.WIDTH)
        self._zoom.addItem(tr("Fit page"), Fit.PAGE)
        for factor in ZOOMS:
            self._zoom.addItem(f"{factor:.0%}", factor)
        self._zoom.currentIndexChanged.connect(self._zoomed)
        row = QHBoxLayout()
        row.addWidget(unseen_label(tr("Zoom"), self._zoom))
        for widget in (
            self._previous,
            self._page,
            self._next,
            None,
            self._button(tr("Zoom &out"), "preview_out", self._farther),
            self._zoom,
            self._button(tr("Zoom &in"), "preview_in", self._closer),
            None,
            self._button(tr("P&rint…"), "preview_print", self.print_asked.emit),
            self._button(tr("&Save as PDF…"), "preview_save", self.save_asked.emit),
            self._button(tr("&Close"), "preview_close", self.close),
        ):
            if widget is None:
                row.addStretch(1)
            else:
                row.addWidget(widget)
        return row

    def _button(self, text: str, name: str, act: Callable[[], object]) -> QPushButton:
        made = QPushButton(text)
        made.setObjectName(name)
        made.setAutoDefault(False)
        made.clicked.connect(act)
        return made

    def _shortcuts(self) -> None:
        keys = QKeySequence.StandardKey
        for key, act in (
            (keys.Print, self.print_asked.emit),
            (keys.Save, self.save_asked.emit),
            (keys.ZoomIn, self._closer),
            (keys.ZoomOut, self._farther),
        ):
            for sequence in QKeySequence.keyBindings(key):
                QShortcut(sequence, self).activated.connect(act)
        QShortcut(QKeySequence("Ctrl+="), self).activated.connect(self._closer)  # + without Shift

    def _page_changed(self, index: int) -> None:
        """The view shows another page, by whatever way."""
        self._page.blockSignals(True)
        self._page.setValue(index + 1)
        self._page.blockSignals(False)
        count = len(self._pages)
        self._previous.setEnabled(index > 0)
        self._next.setEnabled(index < count - 1)
        self._view.setAccessibleName(
            tr("Score report, page {page} of {count}", page=index + 1, count=count)
        )
        self._view.setAccessibleDescription(self._pages.text(index))

    def _jump(self, page: int) -> None:
        self._view.go_to(page - 1)

    def _back(self) -> None:
        self._page.setValue(self._page.value() - 1)

    def _forward(self) -> None:
        self._page.setValue(self._page.value() + 1)

    def _zoomed(self) -> None:
        self._view.set_size(self._zoom.currentData())

    def _closer(self) -> None:
        now = self._view.factor + 0.01
        self._choose(min((factor for factor in ZOOMS if factor > now), default=ZOOMS[-1]))

    def _farther(self) -> None:
        now = self._view.factor - 0.01
        self._choose(max((factor for factor in ZOOMS if factor < now), default=ZOOMS[0]))

    def _choose(self, factor: float) -> None:
        self._zoom.setCurrentIndex(self._zoom.count() - len(ZOOMS) + ZOOMS.index(factor))
