"""The staff code: set, known, changed, removed, and never kept in the clear."""

from __future__ import annotations

import stat
from pathlib import Path

import pytest

from core.errors import StorageError, UsageError
from core.security.staff import StaffCode


def test_without_a_code_nobody_is_staff(tmp_path: Path) -> None:
    staff = StaffCode(tmp_path / "staff-code.json")
    assert not staff.is_set
    assert staff.knows("") is None


def test_who_knows_the_code_is_staff(tmp_path: Path) -> None:
    path = tmp_path / "staff-code.json"
    StaffCode(path).change(" harbour master ")
    staff = StaffCode(path)
    assert staff.knows("harbour master") == "staff"
    assert staff.knows("harbour") is None
    assert b"harbour" not in path.read_bytes()
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_another_code_needs_the_old_one(tmp_path: Path) -> None:
    staff = StaffCode(tmp_path / "staff-code.json")
    staff.change("first code")
    with pytest.raises(UsageError, match=r"not the staff code.*staff-code\.json"):
        staff.change("second code", "wrong")
    assert staff.knows("first code")
    staff.change("second code", "first code")
    assert staff.knows("second code")
    assert staff.knows("first code") is None


def test_removing_needs_the_code(tmp_path: Path) -> None:
    staff = StaffCode(tmp_path / "staff-code.json")
    staff.change("first code")
    with pytest.raises(UsageError):
        staff.remove("wrong")
    staff.remove("first code")
    assert not staff.is_set


@pytest.mark.parametrize("poor", ["", "abc", "   a   ", "x" * 101])
def test_a_poor_code_is_refused(tmp_path: Path, poor: str) -> None:
    staff = StaffCode(tmp_path / "staff-code.json")
    with pytest.raises(UsageError, match="4 to 100"):
        staff.change(poor)
    assert not staff.is_set


@pytest.mark.parametrize("content", ["", "{}", "[1]", '{"salt": 1, "hash": 2}', "\x00" * 9])
def test_a_damaged_file_lets_nobody_in(tmp_path: Path, content: str) -> None:
    path = tmp_path / "staff-code.json"
    path.write_text(content)
    with pytest.raises(StorageError, match="damaged"):
        StaffCode(path).knows("anything")
