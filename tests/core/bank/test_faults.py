"""Faults of authoring files, as they are told. The cases stand in ``faults.yaml``."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from core.bank.yamlfile import read_yaml
from tests.core.bank.folders import copy_bank, edit, faults_of

CASES: list[dict[str, Any]] = read_yaml(Path(__file__).with_name("faults.yaml"))[0]


@pytest.mark.parametrize("case", CASES, ids=[str(case["new"]) for case in CASES])
def test_a_fault_names_file_line_and_field(tmp_path: Path, case: dict[str, Any]) -> None:
    folder = copy_bank(tmp_path)
    edit(folder / case["file"], case["old"], case["new"])
    assert faults_of(folder) == tuple(case["faults"])


def test_there_are_cases_for_every_kind_of_file() -> None:
    assert {case["file"].partition("/")[0] for case in CASES} == {"items", "exam.yaml", "drivers"}
