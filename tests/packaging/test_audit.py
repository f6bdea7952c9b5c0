"""The audit of pinned packages, against a database of our own."""

from __future__ import annotations

import json
import subprocess
import sys
import zipfile
from pathlib import Path
from typing import Any

import pytest

from tests.packaging.checkout import ROOT

AUDIT = ROOT / "packaging" / "audit.py"


def advisory(name: str, *events: dict[str, str], **more: Any) -> dict[str, Any]:
    return {
        "id": "TEST-1",
        "summary": "made up",
        "affected": [
            {
                "package": {"ecosystem": "PyPI", "name": name},
                "ranges": [{"type": "ECOSYSTEM", "events": list(events)}],
            }
        ],
    } | more


def audit(database: Path) -> tuple[int, str]:
    run = subprocess.run(
        [sys.executable, str(AUDIT), "--database", str(database)],
        capture_output=True, text=True, cwd=database.parent,
    )  # fmt: skip
    return run.returncode, run.stdout + run.stderr


@pytest.mark.parametrize(
    ("entry", "code"),
    [
        (advisory("SQLAlchemy", {"introduced": "0"}), 1),
        (advisory("sqlalchemy", {"introduced": "0"}, {"fixed": "1.4"}), 0),
        (advisory("sqlalchemy", {"introduced": "2"}, {"last_affected": "99"}), 1),
        (advisory("sqlalchemy", {"introduced": "99"}), 0),
        (advisory("sqlalchemy", {"introduced": "0"}, withdrawn="2026-01-01"), 0),
        (advisory("not-used-here", {"introduced": "0"}), 0),
    ],
    ids=["affected", "fixed", "last", "later", "withdrawn", "unused"],
)
def test_a_pinned_package_is_compared(tmp_path: Path, entry: dict[str, Any], code: int) -> None:
    (tmp_path / "one.json").write_text(json.dumps([entry]))
    found, said = audit(tmp_path / "one.json")
    assert found == code, said
    assert ("sqlalchemy" in said) == bool(code)


def test_a_zip_of_advisories_is_read(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "all.zip", "w") as archive:
        for name in ("pillow", "reportlab"):
            entry = advisory(name, {"introduced": "0"})
            archive.writestr(f"{name}.json", json.dumps(entry))
    code, said = audit(tmp_path / "all.zip")
    assert code == 1
    assert "2 advisories: 2 weaknesses" in said


@pytest.mark.parametrize("text", ["no json", "[]"])
def test_an_audit_that_could_not_be_made_is_no_success(tmp_path: Path, text: str) -> None:
    (tmp_path / "bad.json").write_text(text)
    assert audit(tmp_path / "bad.json")[0] == 2
