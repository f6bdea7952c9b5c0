"""The documents of a sitting from the window."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFileDialog, QMenu, QWidget
from pytestqt.qtbot import QtBot

from core.errors import UsageError
from core.report.documents import Kind
from tests.ui.desk import Desk
from ui.report_acts import FILE_NAMES, ReportActs
from ui.screens.print_preview import PreviewDialog
from ui.tasks import Tasks


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    widget = QWidget()
    qtbot.addWidget(widget)
    widget.show()
    return widget


@pytest.fixture
def acts(qtbot: QtBot, window: QWidget, desk: Desk) -> Iterator[ReportActs]:
    tasks = Tasks(window)
    yield ReportActs(desk.carrel, window, tasks)
    tasks.close()


def entries(window: QWidget) -> dict[str, QAction]:
    (menu,) = window.findChildren(QMenu, "documents_menu")
    return {action.objectName(): action for action in menu.actions()}


def test_the_menu_offers_appendix_and_booklet(
    acts: ReportActs, window: QWidget, desk: Desk
) -> None:
    acts.offer(desk.sit().id)
    assert list(entries(window)) == [
        "preview_appendix", "save_appendix", "preview_booklet", "save_booklet",
    ]  # fmt: skip
    (menu,) = window.findChildren(QMenu, "documents_menu")
    assert menu.isVisible()
    menu.close()


@pytest.mark.parametrize(
    ("name", "words"),
    [("preview_appendix", "appendix"), ("preview_booklet", "review-booklet")],
)
def test_an_entry_shows_the_pages(
    qtbot: QtBot, acts: ReportActs, window: QWidget, desk: Desk, name: str, words: str
) -> None:
    acts.offer(desk.sit(right=lambda index: index > 2).id)
    entries(window)[name].trigger()

    def shown() -> None:
        assert any(dialog.isVisible() for dialog in window.findChildren(PreviewDialog))

    qtbot.waitUntil(shown, timeout=20_000)
    for dialog in window.findChildren(PreviewDialog):
        dialog.close()
    assert words in FILE_NAMES.values()


def test_an_entry_saves_the_document(
    qtbot: QtBot, acts: ReportActs, window: QWidget, desk: Desk, tmp_path: Path
) -> None:
    path = tmp_path / "booklet.pdf"
    acts.offer(desk.sit(right=lambda index: index > 2).id)
    entries(window)["save_booklet"].trigger()

    def asked() -> None:
        assert window.findChildren(QFileDialog)

    qtbot.waitUntil(asked, timeout=20_000)
    (dialog,) = window.findChildren(QFileDialog)
    assert "review-booklet" in dialog.selectedFiles()[0]
    dialog.selectFile(str(path))
    dialog.accept()
    qtbot.waitUntil(path.exists, timeout=20_000)
    document = pypdfium2.PdfDocument(path)
    assert "Review Booklet" in document[0].get_textpage().get_text_bounded()
    document.close()


def test_an_unfinished_sitting_is_refused_at_once(acts: ReportActs, desk: Desk) -> None:
    session = desk.start()
    assert session.wait_saved(10)
    session.close()
    for kind in Kind:
        with pytest.raises(UsageError):
            acts.preview(session.state.sitting, kind)
