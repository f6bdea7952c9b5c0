"""Re-grades, insight and trend through the program: filed, kept, never before the release."""

from __future__ import annotations

import json
import re
import sqlite3
from pathlib import Path

import pytest

from core.app import Carrel
from core.errors import UsageError, WithheldError
from core.exam.phases import ResultMode
from core.exam.result import Outcome
from core.security.acts import Change
from core.storage.layout import HEAD
from tests.core.test_app import Bench, bench, finish, to_items
from tests.ui.desk import changed_bank

__all__ = ["bench"]

DAY = 86_400_000


def sit(bench: Bench, right: bool = True, **wishes: object) -> str:
    session = bench.start(**wishes)
    finish(session, right=lambda index: right)
    bench.clock.advance(DAY)
    return bench.carrel.complete(session).id


@pytest.fixture
def own(bench: Bench, tmp_path: Path) -> Path:
    """The bench's exam is one whose bank can be edited."""
    folder = changed_bank(tmp_path / "bank", "exam.yaml", "id: mini", "id: mini-own")
    bench.exam = bench.carrel.add_bank(folder).id
    return folder


def correct(bench: Bench, bank: Path) -> None:
    """Correct a key: the right option of the first item is now called ``a``, not ``d``."""
    file = bank / "items" / "handling.yaml"
    head, mark, rest = file.read_text("utf-8").partition("- id: mini-2\n")
    names = {"a": "d", "d": "a"}
    turned = re.sub(r"(?m)^    - id: ([ad])$", lambda m: f"    - id: {names[m[1]]}", head)
    assert turned != head
    file.write_text(turned + mark + rest, "utf-8")
    bench.carrel.add_bank(bank)


def test_a_regrade_stands_beside_the_original(bench: Bench, own: Path) -> None:
    sitting = sit(bench)
    before = bench.carrel.sitting(sitting)
    correct(bench, own)
    made = bench.carrel.regrade(sitting)
    ((item, old, new),) = [(c.item, c.old_key, c.new_key) for c in made.changes]
    assert (item, old, new) == ("mini-1", ("d",), ("a",))
    assert made.after.raw == made.before.raw - 1 == (before.raw or 0) - 1
    assert made.bank_hash != before.bank_hash
    after = bench.carrel.sitting(sitting)
    assert (after.scaled, after.raw, after.outcome) == (before.scaled, before.raw, before.outcome)
    assert after.regraded_scaled == made.after.scaled
    assert after.regraded_outcome is made.after.outcome
    assert bench.carrel.result(sitting).raw == before.raw
    assert bench.carrel.trend(bench.candidate, bench.exam)[0].regraded == made.after.scaled
    bench.reopen()
    assert bench.carrel.regrades(sitting) == (made,)


def test_asking_again_files_nothing_more(bench: Bench, own: Path) -> None:
    sitting = sit(bench)
    correct(bench, own)
    first = bench.carrel.regrade(sitting)
    bench.clock.advance(DAY)
    assert bench.carrel.regrade(sitting) == first
    assert bench.carrel.regrades(sitting) == (first,)


def test_the_act_is_logged_without_a_score(bench: Bench, own: Path) -> None:
    sitting = sit(bench)
    correct(bench, own)
    made = bench.carrel.regrade(sitting)
    with sqlite3.connect(bench.folder / "records.sqlite") as connection:
        rows = connection.execute("SELECT wall, detail FROM acts WHERE kind = 'regrade'").fetchall()
    connection.close()
    ((wall, detail),) = rows
    found = json.loads(detail)
    assert len(found.pop("mac")) == 64  # authenticates the score and does not tell it
    assert (wall, found) == (made.at, {"sitting": sitting, "bank": made.bank_hash})


def test_without_a_corrected_key_nothing_is_filed(bench: Bench) -> None:
    sitting = sit(bench)
    made = bench.carrel.regrade(sitting)
    assert (made.changes, made.before) == ((), made.after)
    assert bench.carrel.regrades(sitting) == ()
    assert bench.carrel.sitting(sitting).regraded_scaled is None


def test_a_withheld_result_stays_withheld(bench: Bench, own: Path) -> None:
    session = bench.start(result=ResultMode.WITHHELD)
    finish(session)
    sitting = bench.carrel.complete(session).id
    for ask in (bench.carrel.regrade, bench.carrel.regrades, bench.carrel.insight):
        with pytest.raises(WithheldError):
            ask(sitting)
    assert bench.carrel.trend(bench.candidate, bench.exam) == ()
    bench.carrel.release(sitting)
    correct(bench, own)
    assert bench.carrel.regrade(sitting).changes


def test_an_unfinished_sitting_has_nothing_to_grade(bench: Bench) -> None:
    session = bench.start()
    for ask in (bench.carrel.regrade, bench.carrel.insight):
        with pytest.raises(UsageError, match="not finished"):
            ask(session.state.sitting)
    session.close()


def test_deleting_a_sitting_takes_its_regrades(bench: Bench, own: Path) -> None:
    sitting = sit(bench)
    correct(bench, own)
    bench.carrel.regrade(sitting)
    bench.carrel.delete(sitting)
    with sqlite3.connect(bench.folder / "records.sqlite") as connection:
        assert connection.execute("SELECT count(*) FROM regrades").fetchone() == (0,)
    connection.close()


# Insight over several sittings


def test_a_form_sat_twice_is_all_met_and_proves_nothing_new(bench: Bench) -> None:
    first = sit(bench, right=False)
    second = sit(bench, right=True)
    clean, known = bench.carrel.insight(first), bench.carrel.insight(second)
    assert clean.contamination.met == ()
    assert clean.pooled is None
    assert len(known.contamination.met) == known.contamination.items
    assert known.contamination.unseen_scored == 0
    assert known.pooled is not None
    assert (known.pooled.right, known.pooled.sittings) == (0, 1)
    assert known.chance.probability > known.pooled.probability


def test_what_an_abandoned_sitting_showed_was_met(bench: Bench) -> None:
    session = bench.start()
    to_items(session)
    assert session.wait_saved(10.0)
    sitting = session.state.sitting
    bench.reopen()
    bench.carrel.abandon(sitting)
    bench.clock.advance(DAY)
    assert bench.carrel.insight(sit(bench)).contamination.met == (0,)


def test_another_candidates_sittings_do_not_count(bench: Bench) -> None:
    sit(bench)
    bench.candidate = bench.carrel.add_candidate("Grace Example").id
    assert bench.carrel.insight(sit(bench)).contamination.met == ()


def test_the_trend_goes_from_the_oldest_to_the_latest(bench: Bench) -> None:
    sittings = [sit(bench, right=False), sit(bench, form="random"), sit(bench)]
    points = bench.carrel.trend(bench.candidate, bench.exam)
    assert [point.sitting for point in points] == sittings
    assert [point.outcome for point in points] == [Outcome.FAIL, Outcome.PASS, Outcome.PASS]
    assert points[0].unseen_share == 1.0
    assert points[2].unseen_share == 0.0
    assert all(point.band.low <= point.scaled <= point.band.high for point in points)
    assert points[0].pooled is not None
    assert points[1].pooled is not None
    assert points[1].pooled.probability >= points[0].pooled.probability


# Changed outside the program


@pytest.mark.parametrize(
    "change",
    [
        "UPDATE regrades SET scaled = scaled + 1",
        "UPDATE regrades SET changes = '[]'",
        "UPDATE regrades SET changes = 'nonsense'",
        "DELETE FROM regrades",
        "INSERT INTO regrades SELECT 99, sitting, wall, bank_hash, 'PASS', 500, raw, scored, cut, "
        "changes, left_out FROM regrades",
    ],
)
def test_a_forged_regrade_is_marked(bench: Bench, own: Path, change: str) -> None:
    sitting = sit(bench)
    correct(bench, own)
    bench.carrel.regrade(sitting)
    assert bench.carrel.changes(sitting) == frozenset()
    bench.carrel.close()
    with sqlite3.connect(bench.folder / "records.sqlite") as connection:
        connection.execute(change)
    connection.close()
    bench.carrel = Carrel.open(bench.folder, bench.clock)
    assert bench.carrel.changes(sitting) == {Change.RESULT}


# Records of the version before


def test_records_without_regrades_are_brought_along(bench: Bench) -> None:
    sitting = sit(bench)
    bench.carrel.close()
    file = bench.folder / "records.sqlite"
    with sqlite3.connect(file) as connection:
        connection.execute("DROP TABLE regrades")
        columns = {row[1] for row in connection.execute("PRAGMA table_info(acts)")}
        for column in columns & {"previous", "hash", "signature"}:
            connection.execute(f"ALTER TABLE acts DROP COLUMN {column}")
        if "mac" in {row[1] for row in connection.execute("PRAGMA table_info(events)")}:
            connection.execute("ALTER TABLE events DROP COLUMN mac")
        connection.execute("UPDATE alembic_version SET version_num = '0001'")
    connection.close()
    bench.reopen()
    assert bench.carrel.regrades(sitting) == ()
    assert bench.carrel.sitting(sitting).regraded_scaled is None
    with sqlite3.connect(file) as connection:
        assert connection.execute("SELECT version_num FROM alembic_version").fetchone() == (HEAD,)
    connection.close()
