"""Records are private: whatever the program writes is for its owner alone, and tells no answer."""

from __future__ import annotations

import json
import logging
import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from core.app import Carrel
from core.clock import SystemClock
from core.exam.intents import Choose
from core.exam.phases import ResultMode
from core.log import start_logging
from core.restoring import restore_newest
from core.salvaging import salvage_records
from tests.fakes import make_clock
from tests.ui.desk import Desk, to_items
from ui.crash import write_report
from ui.settings import remember_theme


@pytest.fixture
def open_umask() -> Iterator[None]:
    """A system that gives every new file to everybody."""
    before = os.umask(0)
    yield
    os.umask(before)


def readable_by_others(folder: Path) -> list[str]:
    return [
        f"{path.relative_to(folder)} {path.stat().st_mode & 0o777:o}"
        for path in sorted([folder, *folder.rglob("*")])
        if path.stat().st_mode & 0o077
    ]


def test_every_file_is_its_owners_alone(tmp_path: Path, open_umask: None) -> None:
    folder = tmp_path / "data"
    desk = Desk.make(folder, make_clock())
    desk.sit()
    start_logging(folder / "logs")
    logger = logging.getLogger("a test")
    logger.warning("one line")
    root = logging.getLogger()
    (handler,) = [h for h in root.handlers if type(h).__name__ == "PrivateFileHandler"]
    root.removeHandler(handler)
    handler.close()
    assert write_report(folder / "crashes", desk.clock, "a report")
    session = desk.start()
    to_items(session)
    session.perform(Choose(session.delivery.items[0].order[0]))
    assert session.wait_saved(10.0)
    desk.carrel.recoveries.write(
        desk.carrel.recoveries.of(session), folder / "sitting.carrel-recovery"
    )
    remember_theme(folder, "dark")
    names = {path.name for path in folder.rglob("*")}
    assert {"records.sqlite-wal", "records.head", "records.tail", "installation.key"} <= names
    assert "window.ini" in names
    assert readable_by_others(folder) == [], "while the program runs"
    session.close()
    desk.carrel.close()
    salvage_records(desk.carrel.paths, folder / "salvage", SystemClock())
    restore_newest(folder, SystemClock())
    found = list(folder.rglob("*"))
    for wanted in ("crash-*.txt", "*.log", "records.replaced-*", "salvage.json", "*-recovery"):
        assert any(path.match(wanted) for path in found), wanted
    assert readable_by_others(folder) == []


def test_a_whole_sitting_leaves_nothing_of_its_items_in_the_log(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    desk = Desk.make(tmp_path / "data", make_clock())
    record = desk.sit(lambda index: index % 2 == 0, ResultMode.WITHHELD)
    desk.carrel.release(record.id)
    delivery = desk.carrel.reviewable(record.id)[0]
    desk.carrel.close()
    words = [
        text
        for delivered in delivery.items
        for option in delivered.item.options
        for text in (option.text, option.rationale)
        if len(text) > 12
    ]
    assert len(words) > 20
    assert not [word for word in words if word in caplog.text]
    assert "Ada Example" not in caplog.text


def test_the_head_the_tail_and_the_acts_tell_no_answer(tmp_path: Path) -> None:
    desk = Desk.make(tmp_path / "data", make_clock())
    desk.sit()
    told = [(desk.folder / name).read_text() for name in ("records.head", "records.tail")]
    told += [json.dumps(dict(act.detail)) for act in desk.carrel._store.acts()]
    delivery = desk.carrel.reviewable(desk.carrel.sittings()[0].id)[0]
    desk.carrel.close()
    for item in delivery.items:
        assert not [text for text in told if item.item.id in text or '"response"' in text]
    assert isinstance(desk.carrel, Carrel)
