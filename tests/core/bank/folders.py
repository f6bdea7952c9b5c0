"""Copies of the mini bank that a test may spoil."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from core.bank.authoring import read_bank
from core.errors import BankError
from tests.builders import MINI_BANK


def copy_bank(folder: Path) -> Path:
    """A copy of the mini bank below a folder."""
    return Path(shutil.copytree(MINI_BANK, folder / "mini"))


def edit(path: Path, old: str, new: str) -> None:
    """Replace the first occurrence of a text that must be there."""
    text = path.read_text("utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), "utf-8")


def faults_of(folder: Path) -> tuple[str, ...]:
    """Faults of a bank that must not be valid."""
    with pytest.raises(BankError) as caught:
        read_bank(folder)
    assert caught.value.faults
    return caught.value.faults
