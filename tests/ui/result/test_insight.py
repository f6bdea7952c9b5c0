"""What a sitting teaches, in words, and on the screen."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from core.exam.band import Chance
from core.exam.definition import Scale
from core.exam.regrade import KeyChange, Regrade, Score
from core.exam.result import Outcome
from core.insight.values import Interruption, SittingInsight, TwinClock
from tests.ui.desk import Desk, sit_patchily
from tests.ui.hands import cells, choose, click, text
from tests.ui.result.test_result import shown, view_of
from tests.ui.shell.accessible import nameless
from ui.presenters.habits import clock
from ui.presenters.regrading import regrade_view, unchanged_view
from ui.presenters.result_insight import NO_ADVICE, insight_view, percent

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")  # the offscreen platform says so

SCALE = Scale(minimum=100, passing=750, maximum=1000)


def habit(insight: SittingInsight, name: str) -> str:
    return dict(insight_view(insight).habits)[name]


def chance(probability: float) -> Chance:
    return Chance(probability=probability, right=1, items=2, sittings=3, form_items=50, form_cut=36)


@pytest.mark.parametrize(
    ("probability", "words"),
    [(0.0, "under 1 %"), (0.004, "under 1 %"), (0.27, "about 27 %"), (0.999, "over 99 %")],
)
def test_a_chance_is_never_a_certainty(probability: float, words: str) -> None:
    assert percent(chance(probability)) == words


@pytest.mark.parametrize(("ms", "words"), [(0, "0:00"), (125_900, "2:05"), (3_725_000, "1:02:05")])
def test_lengths_of_time_look_like_the_exam_clock(ms: int, words: str) -> None:
    assert clock(ms) == words


def test_a_clean_first_sitting_has_band_chance_and_nothing_met(desk: Desk) -> None:
    insight = desk.carrel.insight(desk.sit().id)
    view = insight_view(insight)
    assert [name for name, _ in view.sure] == [
        "Band (95 %)",
        "Chance of passing another form",
        "Questions met before",
    ]
    assert dict(view.sure)["Questions met before"] == "0 of 7"
    assert "95 in 100" in view.sure_text
    assert "Carrel’s own" in view.sure_text
    assert "flatter" not in view.sure_text
    assert (view.advice, view.advice_text) == ((), NO_ADVICE)


def test_met_questions_are_told_beside_the_new_ones(desk: Desk) -> None:
    desk.sit(lambda index: False)
    desk.clock.advance(60_000)
    view = insight_view(desk.carrel.insight(desk.sit().id))
    sure = dict(view.sure)
    assert sure["Questions met before"] == "7 of 7"
    assert sure["Right of scored questions that were new"] == "none was new"
    assert "Chance by the new questions of 1 sitting" in sure
    assert "may flatter you" in view.sure_text


def test_advice_names_the_task_what_it_brings_and_the_questions(desk: Desk) -> None:
    insight = desk.carrel.insight(sit_patchily(desk).id)
    view = insight_view(insight)
    assert [row.task for row in view.advice] == [advice.task for advice in insight.advice]
    row, advice = view.advice[0], insight.advice[0]
    assert row.right == f"{advice.correct} of {advice.items}"
    assert row.brings == f"+{advice.points} points"
    assert str(len(advice.review)) in row.review
    assert row.title in row.spoken


def test_habits_tell_changes_traps_and_time(desk: Desk) -> None:
    insight = desk.carrel.insight(sit_patchily(desk).id)
    assert habit(insight, "Changed answers") == "None: every first answer stood."
    assert "overlooks a word of the question" in habit(insight, "Traps")
    assert "one pass through the form" in habit(insight, "Time")
    assert "Without extra time" not in dict(insight_view(insight).habits)
    clean = replace(insight, traps=())
    assert habit(clean, "Traps") == "No distractor was chosen."


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"reached": False}, "changed nothing"),
        ({"brought": 2}, "brought 2 right answers"),
        ({"brought": -1}, "cost 1 right answer"),
        ({"brought": 0}, "changed no score"),
    ],
)
def test_the_twin_clock_says_what_the_minutes_brought(
    desk: Desk, changes: dict[str, object], words: str
) -> None:
    twin = TwinClock(
        limit_ms=10_800_000, extra_ms=1_800_000, reached=True, answered_after=(1, 2),
        first_answered_after=1, raw=34, scaled=731, outcome=Outcome.FAIL, brought=0,
    )  # fmt: skip
    insight = desk.carrel.insight(desk.sit().id)
    said = habit(replace(insight, twin=replace(twin, **changes)), "Without extra time")  # type: ignore[arg-type]
    assert words in said


def test_interruptions_are_told(desk: Desk) -> None:
    def interruption(lost: bool) -> Interruption:
        return Interruption(lost=lost, at_ms=0, from_wall="", to_wall="")

    insight = desk.carrel.insight(desk.sit().id)
    both = replace(insight, interruptions=(interruption(False), interruption(True)))
    assert habit(both, "Interruptions") == (
        "Left and resumed once. Taken up once after a crash or power cut."
    )


def test_a_regrade_sets_old_and_new_side_by_side() -> None:
    old = Score(outcome=Outcome.FAIL, scaled=731, raw=34, scored=50, cut=35)
    new = Score(outcome=Outcome.PASS, scaled=750, raw=35, scored=50, cut=35)
    change = KeyChange(
        index=11, item="x", scored=True, old_key=("a",), new_key=("b",), was_correct=False,
        correct=True,
    )  # fmt: skip
    made = Regrade(
        sitting="s", at="2026-11-23T12:00:00.000+00:00", bank_hash="abcdef0123", before=old,
        after=new, changes=(change,), left_out=("gone",),
    )  # fmt: skip
    view = regrade_view([made], "0123456789")
    assert "original result is kept" in view.heading
    assert view.lines == (
        "As delivered, bank version 01234567: FAIL, 731 – 34 of 50 right",
        "23 Nov 2026, bank version abcdef01: PASS, 750 – 35 of 50 right "
        "(question 12 is now right; 1 question not compared)",
    )
    assert regrade_view([], "0").heading == ""
    said = unchanged_view(replace(made, changes=(), after=old)).heading
    assert "The result stands." in said
    assert "1 question could not be compared" in said


def test_the_screen_shows_what_was_learnt(qtbot: QtBot, desk: Desk) -> None:
    record = sit_patchily(desk)
    screen = shown(qtbot, view_of(desk, record.id))
    assert not screen.study.isVisible()
    view = insight_view(desk.carrel.insight(record.id))
    screen.render_insight(view)
    assert cells(screen, "study_tasks") == [
        [row.title, row.right, row.brings, row.review] for row in view.advice
    ]
    said = [label.accessibleName() or label.text() for label in screen.findChildren(QLabel)]
    for name, value in (*view.sure, *view.habits):
        assert f"{name}: {value}" in said
    assert text(screen, "result_sure_text") == view.sure_text
    assert nameless(screen) == []
    choose(screen, "study_tasks", 1)
    with qtbot.waitSignal(screen.study_asked) as caught:
        click(screen, "study_review")
    assert caught.args == [record.id, view.advice[1].task]


def test_regrades_are_shown_where_there_are_any(qtbot: QtBot, desk: Desk) -> None:
    record = desk.sit()
    screen = shown(qtbot, view_of(desk, record.id))
    screen.render_regrades(regrade_view([], record.bank_hash))
    assert not screen.regrades.isVisible()
    made = desk.carrel.regrade(record.id)
    screen.render_regrades(unchanged_view(made))
    assert screen.regrades.isVisible()
    assert "No key of this form has changed" in text(screen, "regrade_heading")
