"""A short campaign of real ``kill -9``s; docs/durability.md says what it checks.

The long one is ``python -m tests.campaigns.kill --runs 500 --seed 1``.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.campaigns.kill import Templates, campaign, make_templates
from tests.campaigns.plan import Kill
from tests.campaigns.process import Pool
from tests.campaigns.sittings import SittingRun
from tests.campaigns.tally import Tally

RUNS = 24


@pytest.fixture(scope="module")
def templates(tmp_path_factory: pytest.TempPathFactory) -> Templates:
    return make_templates(tmp_path_factory.mktemp("templates"))


@pytest.fixture
def pool() -> Iterator[Pool]:
    made = Pool()
    yield made
    made.close()


@pytest.mark.timeout(300)
def test_nothing_is_lost_gained_or_robbed(templates: Templates, tmp_path: Path) -> None:
    tally = campaign(templates, tmp_path, runs=RUNS, seed=5, jobs=2)
    assert (tally.lost, tally.gained_ms, tally.robbed_ms) == (0, 0, 0), tally.notes
    assert tally.faults == []
    assert tally.runs == RUNS <= tally.kills
    assert tally.checked > 10 * RUNS
    assert {"migration", "backup", "restore", "bank", "report", "first"} <= set(tally.kinds)


@pytest.mark.timeout(120)
def test_a_receipt_before_the_commit_is_found(
    templates: Templates, tmp_path: Path, pool: Pool
) -> None:
    tally = Tally()
    for seed in range(12):
        kill = Kill("click", 3, 20_000)
        run = SittingRun(pool, templates.fresh, tmp_path / str(seed), seed, "early-receipt", kill)
        tally.add(run.run())
        if tally.lost or tally.faults:
            break
    assert tally.lost or tally.faults


@pytest.mark.timeout(120)
def test_a_missing_heartbeat_is_found(templates: Templates, tmp_path: Path, pool: Pool) -> None:
    kill = Kill("moment", 0, 3_500_000)
    run = SittingRun(pool, templates.fresh, tmp_path / "run", 1, "no-heartbeat", kill, idle=True)
    assert run.run().gained_ms > 500


@pytest.mark.timeout(120)
def test_a_clock_that_takes_more_than_was_used_is_found(
    templates: Templates, tmp_path: Path, pool: Pool
) -> None:
    kill = Kill("moment", 0, 1_500_000)
    run = SittingRun(pool, templates.fresh, tmp_path / "run", 2, "greedy-clock", kill, idle=True)
    assert run.run().robbed_ms > 500
