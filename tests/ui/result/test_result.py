"""The result: what it says, and that the screen says all of it."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication, QFrame, QLabel, QTreeWidget
from pytestqt.qtbot import QtBot

from core.exam.result import Outcome
from tests.ui.desk import Desk, sit_patchily
from tests.ui.hands import cells, click, find, text
from tests.ui.shell.accessible import nameless, spoken
from ui.presenters.result import MEETS, NEEDS, ResultView, result_view, withheld_view
from ui.screens.result import ResultScreen, WithheldScreen
from ui.screens.scale_bar import ScaleBar
from ui.theme.shell import LIGHT

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")  # the offscreen platform says so


def view_of(desk: Desk, sitting: str) -> ResultView:
    delivery, _, result = desk.carrel.reviewable(sitting)
    return result_view(desk.carrel.sitting(sitting), delivery, result)


def shown(qtbot: QtBot, view: ResultView) -> ResultScreen:
    screen = ResultScreen()
    qtbot.addWidget(screen)
    screen.resize(1024, 768)
    screen.show()
    screen.render_view(view)
    return screen


def test_a_pass_says_so_with_score_scale_and_counts(desk: Desk) -> None:
    record = desk.sit()
    view = view_of(desk, record.id)
    exam = desk.carrel.reviewable(record.id)[0].exam
    assert (view.outcome, view.passed, view.sitting) == ("PASS", True, record.id)
    assert view.scale.score == record.scaled == exam.scale.maximum
    assert (view.scale.minimum, view.scale.cut) == (exam.scale.minimum, exam.scale.passing)
    assert "estimate" in view.estimate
    assert dict(view.facts)["Scored questions right"] == f"{exam.scored} of {exam.scored}"
    assert dict(view.facts)["Needed to pass"] == f"{record.cut} of {exam.scored}"
    assert dict(view.facts)["Left open or half-answered"] == f"0 of {exam.items}"
    assert "Ada Example" in view.subject


def test_a_fail_counts_what_was_left_open(desk: Desk) -> None:
    record = sit_patchily(desk)
    view = view_of(desk, record.id)
    assert (view.outcome, view.passed) == ("FAIL", False)
    assert record.outcome is Outcome.FAIL
    assert dict(view.facts)["Left open or half-answered"] == "5 of 7"
    assert "below the pass mark" in view.scale.text


def test_sections_say_meets_or_needs_and_warn(desk: Desk) -> None:
    record = desk.sit(lambda index: False)
    delivery, _, result = desk.carrel.reviewable(record.id)
    assert {row.verdict for row in view_of(desk, record.id).sections} == {NEEDS}
    better = replace(
        result, sections=tuple(replace(section, meets=True) for section in result.sections)
    )
    view = result_view(record, delivery, better)
    assert {row.verdict for row in view.sections} == {MEETS}
    assert [row.title for row in view.sections] == [
        f"{domain.number}. {domain.title}" for domain in delivery.exam.domains
    ]
    assert "less reliable" in view.caution


@pytest.mark.parametrize(
    ("distance", "words"),
    [(0, "; the pass mark"), (1, "1 point above"), (-1, "1 point below"), (40, "40 points above")],
)
def test_the_distance_to_the_pass_mark_is_in_words(desk: Desk, distance: int, words: str) -> None:
    record = desk.sit()
    delivery, _, result = desk.carrel.reviewable(record.id)
    moved = replace(result, scaled=delivery.exam.scale.passing + distance)
    assert words in result_view(record, delivery, moved).scale.text


def test_the_screen_shows_all_of_it(qtbot: QtBot, desk: Desk) -> None:
    view = view_of(desk, sit_patchily(desk).id)
    screen = shown(qtbot, view)
    assert text(screen, "result_outcome") == "FAIL"
    assert text(screen, "result_sentence") == view.sentence
    assert text(screen, "result_caution") == view.caution
    assert cells(screen, "result_sections") == [
        [row.title, row.weight, row.counts, "", row.verdict] for row in view.sections
    ]
    said = [label.accessibleName() or label.text() for label in screen.findChildren(QLabel)]
    for name, value in view.facts:
        assert f"{name}: {value}" in said
    assert spoken(find(screen, ScaleBar, "result_scale")) == view.scale.text
    assert find(screen, QTreeWidget, "result_sections").height() > 0
    assert nameless(screen) == []


def test_pass_and_fail_differ_in_more_than_colour(qtbot: QtBot, desk: Desk) -> None:
    won = shown(qtbot, view_of(desk, desk.sit().id))
    lost = shown(qtbot, view_of(desk, desk.sit(lambda index: False).id))
    assert (text(won, "result_outcome"), text(lost, "result_outcome")) == ("PASS", "FAIL")
    colours = {
        find(screen, QLabel, "result_outcome").palette().windowText().color().name()
        for screen in (won, lost)
    }
    assert len(colours) == 2
    assert QApplication.focusWidget() in (won.print_button, lost.print_button, None)


@pytest.mark.parametrize("name", ["print", "preview", "save", "explain", "regrade"])
def test_buttons_tell_which_sitting(qtbot: QtBot, desk: Desk, name: str) -> None:
    record = desk.sit()
    screen = shown(qtbot, view_of(desk, record.id))
    with qtbot.waitSignal(getattr(screen, f"{name}_asked")) as caught:
        click(screen, f"result_{name}")
    assert caught.args == [record.id]


def test_a_withheld_result_shows_the_drivers_page_and_nothing_else(
    qtbot: QtBot, desk: Desk
) -> None:
    session = desk.start()
    delivery = session.delivery
    session.close()
    screen = WithheldScreen()
    qtbot.addWidget(screen)
    screen.render_view(withheld_view(delivery))
    screen.show()
    assert text(screen, "withheld_heading") == delivery.driver.pages.withheld.heading
    words = spoken(screen.text)
    assert str(delivery.driver.limits.release_after_hours) in words
    assert "{" not in words
    everything = " ".join(label.text() + spoken(label) for label in screen.findChildren(QLabel))
    assert "PASS" not in everything
    assert "score" not in everything.lower()
    assert screen.findChildren(QTreeWidget) == []
    assert nameless(screen) == []
    with qtbot.waitSignal(screen.home_asked):
        click(screen, "result_home")


def test_the_score_is_drawn_inside_the_scale_at_its_ends(qtbot: QtBot, desk: Desk) -> None:
    view = view_of(desk, desk.sit().id)
    bar = ScaleBar()
    qtbot.addWidget(bar)
    bar.resize(400, 66)
    pictures = []
    for score in (view.scale.minimum, view.scale.cut, view.scale.maximum):
        bar.render_view(replace(view.scale, score=score))
        pictures.append(bar.grab().toImage())
    assert pictures[0] != pictures[1] != pictures[2]


def test_the_outcome_has_a_frame_of_its_own_colour(qtbot: QtBot, desk: Desk) -> None:
    screen = shown(qtbot, view_of(desk, desk.sit().id))
    assert isinstance(screen.band, QFrame)
    assert screen.band.property("outcome") == "pass"


def test_the_band_is_on_the_scale_and_in_its_words(desk: Desk) -> None:
    view = view_of(desk, sit_patchily(desk).id)
    assert view.scale.low <= view.scale.score <= view.scale.high
    assert f"95 % band from {view.scale.low:,} to {view.scale.high:,}" in view.scale.text


def test_a_section_bar_is_as_long_as_its_share(qtbot: QtBot, desk: Desk) -> None:
    view = view_of(desk, desk.sit().id)
    halves = tuple(replace(row, share=0.5, meets=False) for row in view.sections)
    lengths = []
    for sections in (view.sections, halves):
        screen = shown(qtbot, replace(view, sections=sections))
        bars = screen.sections
        image = bars.viewport().grab().toImage()
        colours = (QColor(LIGHT.good).rgb(), QColor(LIGHT.bad).rgb())
        cell = bars.visualRect(bars.model().index(0, 3))
        row = [image.pixel(x, cell.center().y()) for x in range(cell.left(), cell.right())]
        lengths.append(sum(pixel in colours for pixel in row))
    assert lengths[0] == pytest.approx(2 * lengths[1], abs=6)
    assert lengths[1] > 40


def test_a_new_form_is_one_of_the_same_exam(qtbot: QtBot, desk: Desk) -> None:
    screen = shown(qtbot, view_of(desk, desk.sit().id))
    with qtbot.waitSignal(screen.new_form_asked) as caught:
        click(screen, "result_new_form")
    assert caught.args == [desk.exam.id]


def test_the_documents_menu_is_asked_for_with_the_keyboard_on_its_button(qtbot: QtBot) -> None:
    screen = ResultScreen()
    qtbot.addWidget(screen)
    screen.show()
    with qtbot.waitSignal(screen.documents_asked):
        screen.more.click()
    assert screen.focusWidget() is screen.more
