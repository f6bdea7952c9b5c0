"""Folders on a network, and other people's folders: refused with a sentence, never used."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from core.app import Carrel
from core.errors import StorageError
from core.storage import place
from core.storage.place import is_network, mac_mounts, mounts, network_kind
from tests.fakes import make_clock
from tests.unprivileged import NOBODY, run_unprivileged

linux = pytest.mark.skipif(sys.platform != "linux", reason="reads /proc/self/mountinfo")

LOCAL = "22 1 254:0 / / rw,relatime shared:1 - ext4 /dev/vda rw\n"


def listed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, text: str) -> None:
    """A machine whose file systems are these."""
    file = tmp_path / "mountinfo"
    file.write_text(text)
    monkeypatch.setattr(place, "_MOUNTS", file)


@linux
@pytest.mark.parametrize(
    "kind",
    ["nfs", "nfs4", "cifs", "smb3", "9p", "fuse.sshfs", "fuse.rclone", "fuse.gvfsd-fuse",
     "afs", "ceph", "lustre", "vboxsf"],
)  # fmt: skip
def test_a_folder_on_a_network_is_refused_and_nothing_is_made(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, kind: str
) -> None:
    share = tmp_path / "share"
    share.mkdir()
    line = f"40 22 0:50 / {share} rw,nosuid shared:9 - {kind} server:/homes rw,vers=4.2\n"
    listed(tmp_path, monkeypatch, LOCAL + line)
    with pytest.raises(StorageError) as refused:
        Carrel.open(share / "carrel", make_clock(), shipped_banks=tmp_path / "none")
    assert f"on a network ({kind})" in str(refused.value)
    assert "--data-dir" in str(refused.value)
    assert not list(share.rglob("*.sqlite*"))
    with pytest.raises(StorageError, match="on a network"):
        Carrel.open(share, make_clock(), write=False, shipped_banks=tmp_path / "none")


@linux
@pytest.mark.parametrize(
    "kind", ["ext4", "btrfs", "xfs", "zfs", "tmpfs", "overlay", "fuseblk", "fuse.encfs", "vfat"]
)
def test_a_folder_on_a_disk_of_this_machine_is_used(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, kind: str
) -> None:
    folder = tmp_path / "here"
    folder.mkdir()
    listed(tmp_path, monkeypatch, f"{LOCAL}40 22 0:50 / {folder} rw - {kind} /dev/sdb1 rw\n")
    assert network_kind(folder) is None


@linux
def test_the_nearest_mount_decides_and_of_two_on_one_point_the_later(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    home, local = tmp_path / "home", tmp_path / "home" / "disk with space"
    local.mkdir(parents=True)
    escaped = str(local).replace(" ", "\\040")
    text = (
        f"{LOCAL}40 22 0:50 / {home} rw - ext4 /dev/sdc rw\n"
        f"41 22 0:51 / {home} rw shared:4 master:2 - nfs4 server:/home rw\n"
        f"42 41 8:1 / {escaped} rw - ext4 /dev/sdb1 rw\n"
    )
    listed(tmp_path, monkeypatch, text)
    assert network_kind(home / "ada") == "nfs4"
    assert network_kind(local / "carrel") is None
    assert network_kind(tmp_path / "homes") is None, "not below, only alike"
    (tmp_path / "link").symlink_to(home)
    assert network_kind(tmp_path / "link" / "carrel") == "nfs4", "a link leads where it leads"


@pytest.mark.parametrize("text", ["", "nonsense", "1 2 3 4 5 6 7 8 -", "\x00\n- - -\n"])
def test_a_list_that_cannot_be_read_refuses_nothing(text: str) -> None:
    assert mounts(text) == []


@linux
def test_this_machine_is_read_without_trouble(tmp_path: Path) -> None:
    assert mounts(Path("/proc/self/mountinfo").read_text())
    assert network_kind(tmp_path) is None


def test_what_macos_prints_is_understood() -> None:
    text = (
        "/dev/disk3s1s1 on / (apfs, sealed, local, read-only, journaled)\n"
        "//ada@server/homes on /Volumes/homes (smbfs, nodev, nosuid, mounted by ada)\n"
        "server:/export on /Volumes/my (old) export (nfs)\n"
    )
    found = mac_mounts(text)
    assert found == [
        (Path("/"), "apfs"),
        (Path("/Volumes/homes"), "smbfs"),
        (Path("/Volumes/my (old) export"), "nfs"),
    ]
    assert [is_network(kind) for _, kind in found] == [False, True, True]


OPEN = """
import tempfile
from pathlib import Path
from core.app import Carrel
from core.clock import SystemClock
from core.errors import CarrelError
clock = SystemClock()
with tempfile.TemporaryDirectory() as place:  # imports everything while it may be read
    carrel = Carrel.open(Path(place), clock, shipped_banks=Path(place))
    carrel.add_candidate("Ada")
    try:
        Carrel.open(Path(place), clock)
    except CarrelError:
        pass
    carrel.close()
"""


@pytest.fixture
def street() -> Iterator[Path]:
    """A folder through which every user may walk."""
    if os.getuid() != 0:
        pytest.skip("needs two users")
    with tempfile.TemporaryDirectory(prefix="carrel-test-") as place:
        Path(place).chmod(0o755)
        yield Path(place)


@pytest.mark.parametrize("write", [True, False])
def test_the_folder_of_another_user_is_one_clear_sentence(street: Path, write: bool) -> None:
    folder = street / "ada"
    Carrel.open(folder, make_clock(), shipped_banks=street / "none").close()
    before = {path.name: path.read_bytes() for path in folder.iterdir() if path.is_file()}
    said = run_unprivileged(
        OPEN,
        f"try:\n    Carrel.open(Path({str(folder)!r}), clock, write={write})\n"
        "except CarrelError as error:\n    print(error)\n",
    )
    assert "ermission" in said
    assert "Traceback" not in said
    assert before == {path.name: path.read_bytes() for path in folder.iterdir() if path.is_file()}


def test_a_shared_folder_whose_records_belong_to_another_user_is_refused(street: Path) -> None:
    """Both may write the folder; the files are their owner's alone."""
    folder = street / "shared"
    Carrel.open(folder, make_clock(), shipped_banks=street / "none").close()
    folder.chmod(0o777)
    said = run_unprivileged(
        OPEN,
        f"try:\n    Carrel.open(Path({str(folder)!r}), clock)\n"
        "except CarrelError as error:\n    print(error)\n",
    )
    assert "cannot be written (Permission denied)" in said


def test_a_folder_that_becomes_read_only_starts_no_sitting(street: Path) -> None:
    """As an unprivileged user: root may write everywhere."""
    folder = street / "mine"
    Carrel.open(folder, make_clock(), shipped_banks=street / "none").close()
    folder.chmod(0o777)
    for path in folder.rglob("*"):
        shutil.chown(path, NOBODY, NOBODY)
    shutil.chown(folder, NOBODY, NOBODY)
    said = run_unprivileged(
        OPEN,
        f"folder = Path({str(folder)!r})\n"
        "carrel = Carrel.open(folder, clock)\n"
        "for path in folder.iterdir():\n"
        "    path.chmod(0o555 if path.is_dir() else 0o444)\n"
        "folder.chmod(0o555)\n"
        "try:\n    carrel.add_candidate('Ada')\n"
        "except CarrelError as error:\n    print(error)\n"
        "carrel.close()\n",
    )
    assert "cannot be used" in said
    assert "Check the folder's permissions" in said


def test_two_programs_on_one_folder_never_write_together(tmp_path: Path) -> None:
    first = Carrel.open(tmp_path / "data", make_clock(), shipped_banks=tmp_path / "none")
    code = (
        f"{OPEN}import sys\n"
        "try:\n    Carrel.open(Path(sys.argv[1]), clock)\n"
        "except CarrelError as error:\n    print(error)\n"
    )
    command = [sys.executable, "-c", code, str(tmp_path / "data")]
    run = subprocess.run(command, capture_output=True, text=True, check=True)
    assert "Another Carrel is using the records" in run.stdout
    first.close()
    run = subprocess.run(command, capture_output=True, text=True, check=True)
    assert run.stdout == ""
