from __future__ import annotations

from dataclasses import replace
from datetime import UTC
from functools import cache

import pytest

from core.exam.allowance import Adjustment, Allowance
from core.exam.regrade import KeyChange, Regrade, Score, score_of
from core.exam.result import Outcome
from core.exam.scoring import score
from core.report.appendix import AppendixContent, Surroundings, appendix_content, appendix_pdf
from core.report.parts import Grid, Mark
from core.report.pdf import PageSize
from core.report.wording import duration
from tests.core.report.pages import elements, kinds, outline, texts, whole
from tests.core.report.sat import Sat, make_sat

LONG = "W" * 120


@cache
def sat(name: str = "Ada Example", interrupted: bool = False, esl: bool = False) -> Sat:
    return make_sat(name, interrupted=interrupted, accommodations=("esl",) if esl else ())


def content(made: Sat, around: Surroundings | None = None) -> AppendixContent:
    known = around or Surroundings(log=tuple(made.log))
    return appendix_content(made.record, made.delivery, made.result, made.insight, known, zone=UTC)


@pytest.mark.parametrize(
    ("ms", "printed"), [(0, "0:00"), (61_999, "1:01"), (3_600_000, "1:00:00"), (-0, "0:00")]
)
def test_durations_are_whole_seconds(ms: int, printed: str) -> None:
    assert duration(ms) == printed


def test_items_tell_answer_key_time_flag_and_changes_but_no_stem() -> None:
    made = content(sat())
    assert made.items.grid is not None
    first, second, third, *_ = made.items.grid.rows
    assert first == (
        "1", "1.1", "D", "D", "Right", "3:00", "2", "flagged; changed 1 ×, wrong to right",
    )  # fmt: skip
    assert second[2:5] == ("C", "D", "Wrong")
    assert third[2:] == ("–", "D", "Not answered", "2:00", "1", "")
    assert len(made.items.grid.rows) == 65
    printed = whole(appendix_pdf(made))
    assert not any(item.item.stem in printed for item in sat().delivery.items)


def test_unscored_items_are_marked() -> None:
    grid = content(sat()).items.grid
    assert grid is not None
    marked = [int(row[0]) - 1 for row in grid.rows if "unscored" in row[-1]]
    assert marked == [i for i, each in enumerate(sat().delivery.items) if not each.scored]


def test_figures_are_those_of_the_insight() -> None:
    made, grid = sat(), content(sat()).score.grid
    assert grid is not None
    band = made.insight.band
    figures = {row[0]: row[1] for row in grid.rows}
    assert figures["Band"] == f"{band.low:,} to {band.high:,} (95 %)"
    assert figures["Right answers"] == "48 of 50 scored items; 35 pass"
    assert figures["Chance of passing a parallel form"].startswith("over 99 %")
    assert figures["Items met before this sitting"] == "none of 65"


def test_changes_are_counted_with_what_they_cost() -> None:
    part = next(part for part in content(sat()).others if part.title == "Answer changes")
    assert "1 went from right to wrong and 1 from wrong to right" in part.paragraphs[0]
    assert part.grid is not None
    assert [row[:4] for row in part.grid.rows] == [
        ("1", "C", "D", "wrong to right"),
        ("2", "D", "C", "right to wrong"),
    ]


def test_the_chart_has_a_column_an_item_with_its_passes() -> None:
    chart = content(sat()).chart
    assert chart.bars[0] == (120_000, 60_000)
    assert chart.bars[5] == (120_000, 0)
    assert set(chart.pace_ms) == {180 * 60_000 // 65}
    assert [i for i, wrong in enumerate(chart.wrong) if wrong] == [1, 2]
    assert chart.spoken == (
        "Pacing chart: time at each of 65 items in 2 passes. Most, 3:00, at item 1."
    )


def test_a_twin_clock_stands_only_beside_extra_time() -> None:
    titles = [[part.title for part in content(sat(esl=esl)).others] for esl in (False, True)]
    assert ["Without extra time" in each for each in titles] == [False, True]


def test_interruptions_are_told() -> None:
    grid = content(sat(interrupted=True)).others[-1].grid
    assert grid is not None
    day = "11/23/2026"
    assert grid.rows == (
        ("The program or the machine stopped", f"{day} 09:04:00", f"{day} 09:14:00", "4:00"),
    )
    assert "no interruption" in content(sat()).others[-1].paragraphs[0]


CHANGED = "The record of this sitting was changed outside Carrel: its log is not the one."
MARK = Mark(code="ABCD-EFGH-IJKL-MNOP", signer="QRST-UVWX-YZ23-4567", remark=CHANGED)


def test_a_signed_appendix_says_how_it_is_checked_and_what_was_changed() -> None:
    made = content(sat(), Surroundings(log=tuple(sat().log), mark=MARK))
    assert ("Code of the score report", MARK.code) in made.facts
    assert made.others[-1].paragraphs[0] == CHANGED
    printed = whole(appendix_pdf(made))
    assert printed.count(CHANGED) == 2
    assert f"signed with the key {MARK.signer}" in printed
    assert "How to check" not in whole(appendix_pdf(content(sat())))


@pytest.mark.parametrize("size", list(PageSize))
@pytest.mark.parametrize("rows", [0, 3, 12, 13, 30])
def test_how_it_is_checked_never_stands_alone_on_a_page(rows: int, size: PageSize) -> None:
    whole_one = content(sat(), Surroundings(log=tuple(sat().log), mark=MARK))
    made = replace(whole_one, items=replace(whole_one.items, grid=None))
    note = ("Another window had the keyboard", "9:00", "9:01", "4:00")
    grid = Grid(("What happened", "From", "Until", "Exam time used"), (note,) * rows)
    last = replace(made.others[-1], grid=grid if rows else None)
    for tasks in range(1, 50, 3):
        filler = replace(made.others[0], grid=Grid(("Task",), (("A task",),) * tasks))
        pages = texts(appendix_pdf(replace(made, others=(filler, last)), size))
        (page,) = (page for page in pages if "How to check this document" in page)
        assert last.title in page
        if not rows and tasks <= 12:  # a few lines only: they do not stand alone either
            assert "A task" in page


def test_what_was_allowed_in_the_end_is_printed() -> None:
    allowance = Allowance(
        accommodations=("esl",), adjustment=Adjustment(percent=150, breaks=1, break_minutes=10)
    )
    facts = dict(content(sat(), Surroundings(allowance=allowance)).facts)
    assert facts["Time allowed"] == (
        "300 minutes; Accommodation: ESL +30, time × 1.5, 1 break of 10 minutes with the clock "
        "stopped"
    )


def regraded() -> tuple[Regrade, Regrade]:
    before = score_of(sat().result)
    change = KeyChange(
        index=1, item="q2", scored=True, old_key=("a",), new_key=("b",), was_correct=False,
        correct=True,
    )  # fmt: skip
    after = Score(outcome=Outcome.PASS, scaled=990, raw=49, scored=50, cut=35)
    first = Regrade(
        sitting="s1", at="2026-12-01T09:00:00.000+00:00", bank_hash="1" * 64, before=before,
        after=after, changes=(change,), left_out=(),
    )  # fmt: skip
    second = Regrade(
        sitting="s1", at="2026-12-02T09:00:00.000+00:00", bank_hash="2" * 64, before=before,
        after=before, changes=(), left_out=("q9",),
    )  # fmt: skip
    return first, second


def test_re_grades_stand_beside_the_original_with_version_and_date() -> None:
    part = content(sat(), Surroundings(regrades=regraded())).others[0]
    assert (part.title, part.grid is not None) == ("Re-grades", True)
    assert part.grid is not None
    original = sat().result
    figures = (f"PASS, {original.scaled} (estimate)", f"{original.raw} of 50; 35 pass")
    assert part.grid.rows == (
        ("Original", "11/23/2026", "0" * 16, *figures, ""),
        (
            "Re-grade 1", "12/1/2026", "1" * 16, "PASS, 990 (estimate)", "49 of 50; 35 pass",
            "item 2: D to C (wrong to right)",
        ),
        ("Re-grade 2", "12/2/2026", "2" * 16, *figures, ""),
    )  # fmt: skip
    assert "One item is gone" in part.paragraphs[1]
    assert "Re-grades" not in [part.title for part in content(sat()).others]


@pytest.mark.parametrize("size", list(PageSize))
@pytest.mark.parametrize("name", ["Ada Example", LONG, "محمد بن سلمان", "Ada \U0001f469"])
def test_the_pages_say_it_all(name: str, size: PageSize) -> None:
    made = content(sat(name))
    data = appendix_pdf(made, size)
    printed = whole(data)
    for part in (made.score, made.sections, made.pacing, made.items, *made.others):
        assert part.title in printed
        for row in part.grid.rows if part.grid else ():
            assert " ".join(cell for cell in row if cell) in printed
    pages = texts(data)
    assert all(f"Page {n} of {len(pages)}" in text for n, text in enumerate(pages, start=1))
    assert all("Practice result" in text for text in pages)
    assert sum("Verdict Time Visits" in text for text in pages) >= 2


def test_the_outline_leads_to_each_part() -> None:
    data = appendix_pdf(content(sat()))
    entries = outline(data)
    assert [title for title, _ in entries][:5] == [
        "Candidate Appendix", "Score", "Sections", "Pacing", "Items",
    ]  # fmt: skip
    pages = texts(data)
    assert all(title in pages[page] for title, page in entries)


def test_the_chart_is_a_figure_with_an_alternative() -> None:
    data = appendix_pdf(content(sat()))
    figures = [each for each in elements(data) if each["/S"] == "/Figure"]
    assert [str(each["/Alt"]) for each in figures] == [content(sat()).chart.spoken]
    assert kinds(data).count("TH") >= 8


def test_a_repeated_heading_is_tagged_once() -> None:
    made = content(sat())
    assert made.items.grid is not None
    heads = len(made.items.grid.columns)
    tagged = kinds(appendix_pdf(made)).count("TH")
    others = (made.score, made.sections, made.pacing, *made.others)
    assert tagged == 2 + heads + sum(len(part.grid.columns) for part in others if part.grid)


def test_the_same_content_gives_the_same_bytes() -> None:
    assert appendix_pdf(content(sat())) == appendix_pdf(content(sat()))


def test_the_result_is_the_sittings() -> None:
    assert score(sat().delivery, sat().state) == sat().result
