"""Checking a report in the window: dropped, chosen or typed; and marks on a result."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from core.app import Carrel
from core.report.content import report_content
from core.security.facts import CHANGED, scan_code
from core.security.proof import Proof
from core.security.report import Finding, Verdict, check_pdf, sign_pdf
from core.security.verifier import OWN, Checked
from tests.core.security.samples import FACTS, KEY, make_facts, pdf
from tests.ui.desk import Desk
from tests.ui.hands import click, dialog, dialogs, find, text
from tests.ui.shell.accessible import nameless
from ui.app import Shell
from ui.presenters.verify import PROVES, file_view, scan_view, short_code_view
from ui.screens.result import ResultScreen
from ui.screens.room import ExamRoom
from ui.screens.verify import VerifyDialog

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")  # the offscreen platform says so

SIGNED = sign_pdf(pdf(), FACTS, KEY)
COPY, ANY = Qt.DropAction.CopyAction, Qt.KeyboardModifier.NoModifier


def checked(data: bytes, signer: str = OWN) -> Checked:
    known = {KEY.public} if signer else set()
    return Checked(check_pdf(data, known), signer)


# What is said --------------------------------------------------------------------------------


def test_a_genuine_report_says_by_whom_and_what_that_proves() -> None:
    own, trusted = checked(SIGNED), checked(SIGNED, "Seat 1")
    view = file_view(own, "r.pdf")
    assert (view.exit_code, view.heading, view.note) == (0, "Genuine", PROVES)
    assert "not altered since this installation signed it" in view.sentence
    assert "not altered since “Seat 1”, which is trusted here" in file_view(trusted, "r").sentence
    assert dict(view.facts)["Candidate"].startswith(FACTS.candidate)
    assert dict(view.facts)["Signed with key"] == own.verdict.fingerprint


def test_an_unknown_signer_is_told_by_fingerprint() -> None:
    found = checked(SIGNED, "")
    view = file_view(found, "r.pdf")
    assert (view.exit_code, view.finding) == (3, "unknown")
    assert found.verdict.fingerprint in view.sentence
    assert "keys trust" in view.sentence


def test_an_altered_report_says_what_it_stated() -> None:
    view = file_view(checked(SIGNED.replace(b"/Title", b"/Tilte", 1)), "r.pdf")
    assert (view.exit_code, view.heading) == (1, "Altered")
    assert dict(view.facts)["Exam"] == FACTS.exam
    nothing = file_view(Checked(Verdict(Finding.ALTERED, was_report=False)), "r.pdf")
    assert (nothing.exit_code, nothing.facts, nothing.facts_heading) == (1, (), "")


def test_a_changed_record_is_a_caution_even_if_the_file_is_genuine() -> None:
    view = file_view(checked(sign_pdf(pdf(), make_facts(record=CHANGED), KEY)), "r.pdf")
    assert view.exit_code == 0
    assert "changed outside Carrel" in view.caution
    assert view.caution in view.text()


def test_codes_have_to_be_compared_with_the_paper() -> None:
    proof = Proof(FACTS, frozenset(), KEY)
    for view in (
        short_code_view(proof, proof.short_code),
        scan_view(Checked(Verdict(Finding.GENUINE, FACTS, KEY.public), OWN)),
    ):
        assert view.exit_code == 0
        assert "line by line" in view.facts_heading
    assert short_code_view(None, "XXXX").exit_code == 1
    assert "code XXXX" in short_code_view(None, "XXXX").sentence
    assert scan_view(Checked(Verdict(Finding.ALTERED))).exit_code == 1


# The dialog ----------------------------------------------------------------------------------


@pytest.fixture
def asked(qtbot: QtBot) -> Iterator[VerifyDialog]:
    window = QWidget()
    qtbot.addWidget(window)
    made = VerifyDialog(window)
    made.show()
    yield made
    made.close()


def test_every_control_has_a_name(asked: VerifyDialog) -> None:
    asked.render_view(file_view(checked(SIGNED), "r.pdf"))
    assert nameless(asked) == []
    assert "Genuine" in asked.accessibleDescription()


def test_nothing_is_squeezed_whatever_comes_after_what(qtbot: QtBot, asked: VerifyDialog) -> None:
    long = replace(FACTS, candidate="Ada Example " * 10)
    shown = (
        file_view(checked(SIGNED), "r.pdf"),
        file_view(checked(b"nothing"), "r.pdf"),
        file_view(checked(sign_pdf(pdf(), replace(long, record=CHANGED), KEY), ""), "r.pdf"),
        file_view(checked(SIGNED), "r.pdf"),
    )
    for view in shown:
        asked.render_view(view)
        wanted = asked.body.totalHeightForWidth
        qtbot.waitUntil(lambda: asked.height() == wanted(asked.width()))  # noqa: B023
        assert len(asked.found.children()) >= 2 * len(view.facts)


def test_a_code_is_typed_and_sent_by_enter(qtbot: QtBot, asked: VerifyDialog) -> None:
    assert not asked.check.isEnabled()
    code = find(asked, QLineEdit, "verify_code")
    sent: list[str] = []
    asked.code_asked.connect(sent.append)
    QTest.keyClick(code, Qt.Key.Key_Return)
    QTest.keyClicks(code, " abcd ")
    QTest.keyClick(code, Qt.Key.Key_Return)
    click(asked, "verify_check")
    assert sent == ["abcd", "abcd"]


# The window ----------------------------------------------------------------------------------


def report(desk: Desk, folder: Path) -> Path:
    record = desk.sit()
    delivery, _, result = desk.carrel.reviewable(record.id)
    path = folder / "report.pdf"
    path.write_bytes(desk.carrel.proof(record.id).report(report_content(record, delivery, result)))
    return path


def drop(target: QWidget, *files: Path) -> bool:
    """Drag files over a widget and let go; whether they were taken."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file)) for file in files])
    enter = QDragEnterEvent(QPoint(9, 9), COPY, data, Qt.MouseButton.LeftButton, ANY)
    enter.ignore()
    target.dragEnterEvent(enter)
    if enter.isAccepted():
        let_go = QDropEvent(QPoint(9, 9), COPY, data, Qt.MouseButton.LeftButton, ANY)
        target.dropEvent(let_go)
    return enter.isAccepted()


def heading(shell: Shell) -> str:
    if "verify_dialog" not in dialogs(shell.window):
        return ""
    return text(dialog(shell.window, "verify_dialog"), "verify_heading")


def test_a_report_dropped_onto_home_is_checked(
    qtbot: QtBot, shell: Shell, desk: Desk, tmp_path: Path
) -> None:
    path = report(desk, tmp_path)
    assert shell.window.acceptDrops()
    assert drop(shell.window, path)
    qtbot.waitUntil(lambda: heading(shell) == "Genuine")
    path.write_bytes(path.read_bytes().replace(b"/Title", b"/Tilte", 1))
    assert drop(dialog(shell.window, "verify_dialog"), path)
    qtbot.waitUntil(lambda: heading(shell) == "Altered")
    click(shell.window, "verify_close")
    assert not drop(shell.window, path, path)


def test_a_code_is_checked_from_the_button_on(qtbot: QtBot, shell: Shell, desk: Desk) -> None:
    proof = desk.carrel.proof(desk.sit().id)
    click(shell.window, "home_verify")
    asked = dialog(shell.window, "verify_dialog")
    for code, said in (
        (proof.short_code, "Genuine"),
        ("AAAA-AAAA", "Not confirmed"),
        (scan_code(proof.facts, KEY), "Intact, signer unknown"),
        (scan_code(proof.facts, proof.key), "Genuine"),
    ):
        find(asked, QLineEdit, "verify_code").setText(code)
        click(asked, "verify_check")
        qtbot.waitUntil(lambda: heading(shell) == said)  # noqa: B023
    click(asked, "verify_close")


def test_a_file_is_chosen(qtbot: QtBot, shell: Shell, desk: Desk, tmp_path: Path) -> None:
    path = report(desk, tmp_path)
    click(shell.window, "home_verify")
    click(shell.window, "verify_choose")
    chooser = dialog(shell.window, "verify_file")
    assert isinstance(chooser, QFileDialog)
    chooser.fileSelected.emit(str(path))
    chooser.close()
    qtbot.waitUntil(lambda: heading(shell) == "Genuine")
    click(shell.window, "verify_close")


def test_the_exam_room_takes_no_files(
    qtbot: QtBot, shell: Shell, desk: Desk, tmp_path: Path
) -> None:
    path = report(desk, tmp_path)
    assert shell.flow is not None
    session = desk.start()
    shell.flow._on_opened(ExamRoom(session))
    assert not drop(shell.window, path)
    session.close()
    shell.flow.show_home()
    assert drop(shell.window, path)
    qtbot.waitUntil(lambda: heading(shell) == "Genuine")
    click(shell.window, "verify_close")


def test_a_changed_record_is_marked_on_its_result(qtbot: QtBot, desk: Desk) -> None:
    record = desk.sit()
    desk.carrel.close()
    with closing(sqlite3.connect(desk.folder / "records.sqlite")) as connection:
        connection.execute("UPDATE sittings SET scaled = 777")
        connection.commit()
    desk.carrel = Carrel.open(desk.folder, desk.clock, shipped_banks=desk.folder / "none-shipped")
    shell = Shell(desk.folder)
    shell.window.painted.disconnect()
    qtbot.addWidget(shell.window)
    shell.window.show()
    shell.fill(desk.carrel)
    assert shell.flow is not None
    shell.flow.show_result(record.id)
    result = shell.window.screen_shown
    assert isinstance(result, ResultScreen)
    assert result.remarks.isVisible()
    assert "was changed outside Carrel" in text(result, "result_remark")
    assert shell._tasks is not None
    shell._tasks.close()
