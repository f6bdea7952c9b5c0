"""A data folder with the small bank in it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from core.app import Carrel
from tests.builders import MINI_BANK
from tests.fakes import make_clock


@pytest.fixture
def carrel(tmp_path: Path) -> Iterator[Carrel]:
    opened = Carrel.open(tmp_path / "data", make_clock())
    opened.add_bank(MINI_BANK)
    yield opened
    opened.close()
