"""A short damage campaign, and proof that it would notice."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest

from core.app import Carrel
from core.clock import ScriptedClock
from core.errors import CarrelError
from core.storage.inspection import structure
from tests.campaigns.damage import campaign
from tests.campaigns.records import NAME, START

pytestmark = pytest.mark.timeout(300)


def test_damage_is_recognised_never_overwritten_and_undone(tmp_path: Path) -> None:
    tally = campaign(tmp_path, 25, 2)
    assert tally.good, tally.line()
    assert tally.figures["recognised"] + tally.figures["harmless"] == tally.figures["runs"] == 25
    assert tally.figures["restored"] == tally.figures["recognised"] > 10
    assert tally.figures["salvaged_events"] > 100
    assert tally.figures["sittings_taken_up"] > 0


def pages_only(folder: Path) -> bool:
    """What a program sees that trusts SQLite's own check."""
    try:
        carrel = Carrel.open(folder, ScriptedClock(START), shipped_banks=folder / "none")
    except CarrelError:
        return True
    carrel.close()
    return bool(structure(folder / NAME))


def test_the_campaign_notices_a_check_that_looks_at_pages_alone(tmp_path: Path) -> None:
    tally = campaign(tmp_path, 25, 2, pages_only)
    assert tally.figures["unnoticed"] > 0


def writes_first(folder: Path) -> bool:
    """A program that folds the journal in before it looks."""
    try:
        with sqlite3.connect(folder / NAME) as connection:
            connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
        connection.close()
    except sqlite3.Error:
        return True
    return bool(structure(folder / NAME))


def test_the_campaign_notices_a_program_that_overwrites(tmp_path: Path) -> None:
    assert campaign(tmp_path, 25, 2, writes_first).troubles
