"""The live program, read and used from outside by what screen readers use: AT-SPI."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

import pytest

from core.app import Carrel
from core.clock import SystemClock
from core.markup import parse, plain_text
from tests.e2e.atspi_sitting import COMMENT, ITEMS
from tests.e2e.atspi_stage import ROOT, missing, read_from_outside

pytestmark = [
    pytest.mark.skipif(bool(missing()), reason=f"reading from outside needs {missing()}"),
    pytest.mark.timeout(240),
]
