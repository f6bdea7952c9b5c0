"""``carrel recover``."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.core.storage.test_recovery import lose
from ui.cli.main import main


def test_a_recovery_file_is_taken_up_once(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    lost = lose(tmp_path)
    command = ["recover", str(lost.file), "--data-dir", str(lost.folder)]
    assert main(command) == 0
    said = capsys.readouterr().out
    assert said.startswith(f"{lost.session.state.sitting}: 6 steps of the sitting")
    assert main(command) == 0
    assert "nothing was changed" in capsys.readouterr().out


def test_a_file_of_another_installation_needs_adopt(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    lost = lose(tmp_path)
    command = ["recover", str(lost.file), "--data-dir", str(tmp_path / "other")]
    assert main(command) == 2
    assert "another installation" in capsys.readouterr().err
    assert main([*command, "--adopt"]) == 0
    assert "filed from the recovery file" in capsys.readouterr().out


def test_what_is_not_one_is_refused(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    strange = tmp_path / "strange"
    strange.write_text("hello")
    command = ["recover", str(strange), "--data-dir", str(tmp_path / "data")]
    assert main(command) == 5
    assert "not a recovery file" in capsys.readouterr().err
    assert main(["recover", str(tmp_path / "none"), "--data-dir", str(tmp_path / "data")]) == 3
