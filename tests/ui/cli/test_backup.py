"""``backup``, ``restore`` and ``salvage`` as a user runs them."""

from __future__ import annotations

from pathlib import Path

import pytest

from core.app import Carrel
from core.clock import SystemClock
from tests.fakes import make_clock
from tests.ui.desk import Desk
from ui.cli.main import main


def open_with(folder: Path, *people: str) -> None:
    """Records that hold these candidates too."""
    carrel = Carrel.open(folder, SystemClock())
    for name in people:
        carrel.add_candidate(name)
    carrel.close()


def people(folder: Path) -> list[str]:
    carrel = Carrel.open(folder, SystemClock())
    found = [candidate.name for candidate in carrel.candidates()]
    carrel.close()
    return found


def test_what_was_backed_up_can_be_put_back(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = tmp_path / "data"
    open_with(folder, "Ada")
    assert main(["--data-dir", str(folder), "backup"]) == 0
    made = Path(capsys.readouterr().out.strip())
    assert made.parent == folder / "backups"
    open_with(folder, "Bea")
    assert main(["restore", "--data-dir", str(folder)]) == 0
    said = capsys.readouterr().out
    assert f"restored {made}" in said
    assert people(folder) == ["Ada"]
    kept = Path(said.splitlines()[1].removeprefix("what was there is kept in "))
    assert kept.exists()


def test_a_damaged_file_is_replaced_by_the_newest_sound_backup(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = tmp_path / "data"
    open_with(folder, "Ada")
    main(["backup", "--data-dir", str(folder)])
    (folder / "records.sqlite").write_bytes(b"no database" * 1000)
    assert main(["sittings", "--data-dir", str(folder)]) == 5
    assert "carrel restore" in capsys.readouterr().err
    assert main(["restore", "--data-dir", str(folder)]) == 0
    assert people(folder) == ["Ada"]


def test_the_list_names_what_is_damaged(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folder = tmp_path / "data"
    open_with(folder, "Ada")
    main(["backup", "--data-dir", str(folder)])
    main(["backup", "--data-dir", str(folder)])
    newest = sorted((folder / "backups").iterdir())[-1]
    newest.write_bytes(b"x" * 100)
    capsys.readouterr()
    assert main(["backup", "--list", "--data-dir", str(folder)]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert len(lines) == 2
    assert lines[0] == f"{newest} (damaged)"


def test_nothing_to_back_up_or_restore_is_said(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["backup", "--data-dir", str(tmp_path / "none")]) == 3
    assert "no records" in capsys.readouterr().err
    assert main(["restore", "--data-dir", str(tmp_path / "none")]) == 3
    assert "no sound backup" in capsys.readouterr().err


def test_restore_waits_for_nobody_who_holds_the_records(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    carrel = Carrel.open(tmp_path, SystemClock())
    try:
        assert main(["restore", "--data-dir", str(tmp_path)]) == 5
        assert "Another Carrel" in capsys.readouterr().err
    finally:
        carrel.close()


def test_what_can_be_read_is_saved_and_taken_up_again(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    desk = Desk.make(tmp_path / "data", make_clock())
    done = desk.sit()
    desk.carrel.close()
    folder, out = ["--data-dir", str(desk.folder)], tmp_path / "saved"
    data = bytearray((desk.folder / "records.sqlite").read_bytes())
    data[:100] = bytes(100)
    (desk.folder / "records.sqlite").write_bytes(data)
    first = sorted((desk.folder / "backups").iterdir())[0]
    assert main(["salvage", "-o", str(out), *folder]) == 0
    assert "1 sittings (1 of them whole)" in capsys.readouterr().out
    assert (desk.folder / "records.sqlite").read_bytes() == data
    assert main(["salvage", "-o", str(out), *folder]) == 5, "a folder that is not empty"
    assert main(["restore", str(first), *folder]) == 0
    carrel = Carrel.open(desk.folder, make_clock())
    carrel.delete(done.id)
    carrel.close()
    (recovery,) = (out / "recovery").iterdir()
    assert main(["recover", str(recovery), *folder]) != 0, "what was deleted does not come back"


def test_salvage_of_what_is_not_there_is_said(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["salvage", "-o", str(tmp_path / "out"), "--data-dir", str(tmp_path)]) == 3
    assert not (tmp_path / "out").exists()
