"""A desk with a real Carrel behind it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.fakes import make_clock
from tests.ui.desk import Desk


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    made = Desk.make(tmp_path / "data", make_clock())
    yield made
    made.carrel.close()
