"""The log is private, and a place without access does not stop the program."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from pathlib import Path

import pytest

from core.log import start_logging


@pytest.fixture(autouse=True)
def _root_as_before() -> Iterator[None]:
    root = logging.getLogger()
    level, handlers = root.level, list(root.handlers)
    yield
    for handler in set(root.handlers) - set(handlers):
        root.removeHandler(handler)
        handler.close()
    root.setLevel(level)


def test_warnings_go_to_a_private_file(tmp_path: Path) -> None:
    start_logging(tmp_path / "logs")
    logging.getLogger("carrel.test").warning("something happened")
    file = tmp_path / "logs" / "carrel.log"
    assert "WARNING carrel.test: something happened" in file.read_text("utf-8")
    assert file.stat().st_mode & 0o077 == 0


def test_a_large_log_is_put_aside(tmp_path: Path) -> None:
    file = tmp_path / "carrel.log"
    file.write_bytes(b"x" * 500_001)
    start_logging(tmp_path)
    logging.getLogger("carrel.test").error("after")
    assert file.read_text("utf-8").count("after") == 1
    assert (tmp_path / "carrel.1.log").stat().st_size == 500_001


def test_without_a_place_to_log_the_program_goes_on(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    before = list(logging.getLogger().handlers)
    start_logging(tmp_path / "file" / "logs")
    assert logging.getLogger().handlers == before
