"""The trend: chart and table say the same, in words too."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QTreeWidget
from pytestqt.qtbot import QtBot

from core.exam.band import band, chance_of_passing
from core.exam.definition import Scale
from core.exam.result import Outcome
from core.exam.scoring import scaled_score
from core.insight.values import TrendPoint
from tests.ui.desk import Desk
from tests.ui.hands import cells, choose, click, find, text
from tests.ui.shell.accessible import nameless, spoken
from ui.presenters.history import HistoryView, history_view
from ui.screens.history import HistoryScreen
from ui.screens.history_chart import TrendChart
from ui.theme.shell import LIGHT

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")  # the offscreen platform says so

SCALE = Scale(minimum=100, passing=750, maximum=1000)


def point(number: int, raw: int, unseen: float = 1.0, regraded: int | None = None) -> TrendPoint:
    items = round(50 * unseen)
    return TrendPoint(
        sitting=f"s{number}",
        ended=f"2026-11-{number:02}T12:00:00.000+00:00",
        form="a",
        form_code=f"TST/{number}",
        outcome=Outcome.PASS if raw >= 36 else Outcome.FAIL,
        scaled=scaled_score(raw, 36, 50, SCALE),
        band=band(raw, 36, 50, SCALE),
        minimum=SCALE.minimum,
        passing=SCALE.passing,
        maximum=SCALE.maximum,
        unseen_share=unseen,
        unseen_raw=min(raw, items),
        unseen_scored=items,
        pooled=chance_of_passing([(min(raw, items), items)], form_items=50, form_cut=36)
        if items
        else None,
        regraded=regraded,
    )


THREE = (point(1, 30), point(8, 40, 0.5), point(15, 36, 0.0, regraded=766))


def shown(qtbot: QtBot, view: HistoryView) -> HistoryScreen:
    screen = HistoryScreen()
    qtbot.addWidget(screen)
    screen.resize(1024, 768)
    screen.show()
    screen.render_view(view)
    return screen


def test_the_table_has_the_latest_first_and_every_figure() -> None:
    view = history_view("Ada", THREE)
    assert [row.sitting for row in view.rows] == ["s15", "s8", "s1"]
    latest, middle, first = (row.cells for row in view.rows)
    assert latest[2] == "750 → 766"
    assert latest[4:7] == ("0 %", "–", "–")
    assert middle[4:6] == ("50 %", "25 of 25")
    assert first[3] == f"{THREE[0].band.low} to {THREE[0].band.high}"
    assert (first[7], latest[7]) == ("FAIL", "PASS")
    assert all(cell in view.rows[2].spoken for cell in first)


def test_the_chart_in_words_tells_its_shape() -> None:
    chart = history_view("Ada", THREE).chart
    assert chart is not None
    for part in (
        "3 sittings",
        "2 passed",
        "pass mark 750",
        "latest 750",
        f"best {THREE[1].scaled}",
    ):
        assert part in chart.text
    assert chart.lowest % 100 == 0
    assert chart.lowest <= min(mark.low for mark in chart.marks)


def test_one_sitting_has_no_trend_to_tell() -> None:
    chart = history_view("Ada", THREE[:1]).chart
    assert chart is not None
    assert "latest" not in chart.text


def test_nothing_sat_says_so(qtbot: QtBot) -> None:
    view = history_view("Ada", ())
    assert view.chart is None
    screen = shown(qtbot, view)
    assert text(screen, "history_none") == view.empty
    assert not find(screen, TrendChart, "history_chart").isVisible()
    assert not screen.open_button.isEnabled()
    assert nameless(screen) == []


def test_the_screen_shows_all_of_it_and_opens_a_result(qtbot: QtBot) -> None:
    view = history_view("Ada Example · TST", THREE)
    screen = shown(qtbot, view)
    assert text(screen, "page_subject") == "Ada Example · TST"
    assert cells(screen, "history_list") == [list(row.cells) for row in view.rows]
    assert view.chart is not None
    assert spoken(find(screen, TrendChart, "history_chart")) == view.chart.text
    assert nameless(screen) == []
    choose(screen, "history_list", 1)
    with qtbot.waitSignal(screen.open_asked) as caught:
        click(screen, "history_open")
    assert caught.args == ["s8"]
    with qtbot.waitSignal(screen.home_asked):
        click(screen, "history_home")
    assert find(screen, QTreeWidget, "history_list").height() > 0


def painted(qtbot: QtBot, points: tuple[TrendPoint, ...], width: int = 700) -> QImage:
    chart = TrendChart()
    qtbot.addWidget(chart)
    chart.resize(width, 330)
    view = history_view("Ada", points).chart
    assert view is not None
    chart.render_view(view)
    return chart.grab().toImage()


def count(image: QImage, colour: str) -> int:
    wanted = QColor(colour).rgb()
    return sum(
        image.pixel(x, y) == wanted for x in range(image.width()) for y in range(image.height())
    )


def test_pass_fail_and_new_items_can_be_seen(qtbot: QtBot) -> None:
    passed, failed = painted(qtbot, (point(1, 40),)), painted(qtbot, (point(1, 30),))
    assert count(passed, LIGHT.good) > 50 > count(passed, LIGHT.bad)
    assert count(failed, LIGHT.bad) > 50 > count(failed, LIGHT.good)
    fresh, met = painted(qtbot, (point(1, 40),)), painted(qtbot, (point(1, 40, 0.0),))
    assert count(fresh, LIGHT.accent) > count(met, LIGHT.accent) + 500


def test_a_regrade_leaves_a_mark(qtbot: QtBot) -> None:
    plain, again = point(1, 36), point(1, 36, regraded=900)
    assert painted(qtbot, (plain,)) != painted(qtbot, (again,))


def test_many_sittings_still_fit(qtbot: QtBot) -> None:
    many = tuple(replace(point(1 + n % 28, 20 + n % 30), sitting=f"s{n}") for n in range(40))
    assert not painted(qtbot, many, width=500).isNull()


def test_the_real_trend_fits_the_view(desk: Desk) -> None:
    first = desk.sit(lambda index: False).id
    desk.clock.advance(60_000)
    sittings = [first, desk.sit().id]
    view = history_view("Ada", desk.carrel.trend(desk.candidate, desk.exam.id))
    assert [row.sitting for row in view.rows] == list(reversed(sittings))
    assert view.rows[0].cells[4] == "0 %"
