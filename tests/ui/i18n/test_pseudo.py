"""No text outside the exam room is left untranslated, and none is cut off where it grows."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from core.security.keys import fingerprint
from tests.core.security.samples import FACTS, KEY
from tests.ui.desk import Desk
from tests.ui.i18n.gallery import Gallery
from tests.ui.i18n.pseudo import Pseudo, cut_off, untranslated
from ui.i18n import LANGUAGES
from ui.words import English, speak, tr

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")  # the offscreen platform says so

SIZES = [(1024, 768), (1366, 768)]


@pytest.fixture(autouse=True)
def _pseudo() -> Iterator[None]:
    speak(Pseudo())
    yield
    speak(English())


def data_of(desk: Desk) -> list[str]:
    """What is not the program's to translate: names, codes, and what exam and report say."""
    exam = desk.carrel.banks.source(desk.exam.id).definition()
    tasks = [task for domain in exam.domains for task in domain.tasks]
    record = desk.carrel.sittings()[0]
    return [
        "Carrel",
        "MINI",
        "EXAM/A/5f2c9a1b",
        record.candidate.name,
        record.candidate.candidate_id,
        record.form_code,
        record.bank_hash[:8],
        "abcdef01",
        desk.exam.code,
        desk.exam.title,
        desk.exam.notice,
        "Harbour office",
        "/data/25",
        "/25/1.txt",
        "1.pdf",
        "Handbook of the harbour office, chapter 1",
        fingerprint(KEY.public),
        *(form.title for form in desk.exam.forms),
        *(domain.title for domain in exam.domains),
        *(task.title for task in tasks),
        *(text for _, title, _, about in desk.exam.accommodations for text in (title, about)),
        *(text for line in FACTS.lines() for text in line),
        *(language.name for language in LANGUAGES),
    ]


@pytest.mark.parametrize("size", SIZES)
def test_every_screen_is_translated_and_has_room(
    qtbot: QtBot, desk: Desk, size: tuple[int, int]
) -> None:
    gallery = Gallery(desk, size)
    faults: dict[str, list[str]] = {}
    try:
        data = data_of(desk)
        for name, screen in gallery.screens():
            found = untranslated(screen, data) + cut_off(screen)
            if found:
                faults[name] = found
    finally:
        gallery.close()
    assert not faults, "\n".join(f"{name}: {fault}" for name in faults for fault in faults[name])


def test_the_finder_finds(qtbot: QtBot) -> None:
    """A text that is not translated, one that is cut off, and none where all is well."""
    page = QWidget()
    qtbot.addWidget(page)
    column = QVBoxLayout(page)
    good = QLabel(tr("Home"))
    column.addWidget(good)
    column.addWidget(QLabel(tr("{name} sits", name="Ada")))
    page.show()
    assert untranslated(page, ["Ada"]) == [] == cut_off(page)
    plain = QPushButton("Start", page)
    column.addWidget(plain)
    plain.show()
    good.setFixedWidth(10)
    page.layout().activate()  # type: ignore[union-attr]
    assert [fault.split(":")[0] for fault in untranslated(page, ["Ada"])] == ["QPushButton "]
    assert [fault.split(":")[0] for fault in cut_off(page)] == ["QLabel "]
