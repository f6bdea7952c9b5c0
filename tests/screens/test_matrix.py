"""A few pictures of the matrix, as kept; the checks find what they are for.

The whole matrix is taken by ``python -m tests.screens.matrix``.
"""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QLabel, QPushButton, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from core.markup import parse
from tests.screens import kept
from tests.screens.checks import faults
from tests.screens.matrix import take
from tests.screens.plan import PARTS, USUAL, Part, is_kept
from ui.widgets.itemtext import ItemText

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")

FEW = ["multiple", "ordering", "review"]


def test_a_few_screens_are_as_kept_and_without_faults(tmp_path: Path) -> None:
    findings = take([Part(USUAL, "1")], tmp_path, "differ", [f"={name}" for name in FEW])
    assert not findings.faults
    assert sorted(findings.hashes) == [f"1366x768@1/{name}" for name in FEW]
    if differing := findings.differing():
        pytest.fail(
            f"{differing} not as kept: look with python -m tests.screens.matrix --out FOLDER"
        )


def test_every_display_is_kept_and_the_pictures_are_those_of_the_manifest() -> None:
    hashes = kept.hashes()
    displays = {name.partition("/")[0] for name in hashes}
    assert displays == {part.name for part in PARTS}
    files = {file.stem for file in kept.HERE.glob("*.png")}
    assert files == {name.partition("/")[2] for name in hashes if is_kept(name)}


def test_what_is_kept_stays_small() -> None:
    assert sum(file.stat().st_size for file in kept.HERE.iterdir()) < 6_000_000


def test_the_checks_find_what_is_cut_off_covered_or_out_of_reach(qtbot: QtBot) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    page.resize(400, 300)
    label = QLabel("A label that is longer than its room", page)
    label.setGeometry(0, 0, 40, 20)
    button = QPushButton("A button", page)
    button.setGeometry(0, 40, 20, 30)
    covering = QLabel("", page)
    covering.setGeometry(10, 50, 30, 30)
    outside = QPushButton("Outside", page)
    outside.setGeometry(380, 100, 120, 30)
    text = ItemText(page)
    text.show_document(parse("Words " * 40))
    text.setGeometry(0, 150, 200, 20)
    area = QScrollArea(page)
    area.setGeometry(0, 200, 100, 90)
    with qtbot.waitExposed(page):
        page.show()
    found = "\n".join(faults(page, page))
    for fault in ("px wide, not", "button ", "lies on", "outside of", "text 20 px high"):
        assert fault in found, f"{fault}: {found}"


def test_a_dialog_larger_than_its_window_is_found(qtbot: QtBot) -> None:
    window, dialog = QWidget(), QWidget()
    for each, size in ((window, QSize(300, 200)), (dialog, QSize(301, 100))):
        qtbot.addWidget(each)
        each.resize(size)
    assert any("the dialog is" in fault for fault in faults(dialog, window))
    dialog.resize(300, 200)
    assert faults(dialog, window) == []
