"""Where the records may lie: on a disk of this machine.

SQLite's write-ahead log needs memory that all programs on the file share, and locks that hold; file
systems of the network give neither (https://www.sqlite.org/wal.html, https://www.sqlite.org/faq.html
on locking). The alternative, a rollback journal with exclusive locking, still rests on the locks
and on the server's word that a write is on the disk. So such a folder is refused.
"""

from __future__ import annotations

import os
import re
import sys
from pathlib import Path

from core.errors import StorageError

_MOUNTS = Path("/proc/self/mountinfo")

NETWORK = frozenset(
    {
        "9p", "acfs", "afpfs", "afs", "autofs-net", "beegfs", "ceph", "cifs", "coda", "davfs",
        "ftpfs", "gfs", "gfs2", "gpfs", "lustre", "ncp", "ncpfs", "nfs", "nfs3", "nfs4",
        "ocfs2", "orangefs", "panfs", "prl_fs", "pvfs2", "smb2", "smb3", "smbfs", "vboxsf",
        "vmhgfs", "webdav",
    }
)  # fmt: skip
"""File systems of other machines, as systems name them; those that a host lends to a guest too."""

_FUSE = re.compile(
    r"sshfs|rclone|s3fs|gcsfuse|goofys|davfs|webdav|curlftpfs|gvfs|kio|smb|cifs|nfs|glusterfs|ceph"
    r"|moosefs|mfs|hgfs|google-drive|onedrive|dropbox|juicefs|seadrive"
)
"""What programs that fetch files over a network call themselves, behind ``fuse.``."""

_REMOTE_DRIVE = 4
"""DRIVE_REMOTE of Windows' GetDriveType."""


def check_place(folder: Path) -> None:
    """Raise StorageError if a folder lies on a network. What cannot be told is let be."""
    kind = network_kind(folder)
    if kind is not None:
        raise StorageError(
            "The data folder {folder} is on a network ({kind}), where two programs could "
            "write the records at once and a lost connection could damage them. Nothing "
            "was changed. Choose a folder on a disk of this machine with --data-dir; "
            "backups may be copied to the network.",
            folder=folder,
            kind=kind,
        )


def network_kind(folder: Path) -> str | None:
    """The file system of a folder, if it is one of the network; None if not, or not known."""
    if sys.platform == "win32":
        return _windows_kind(folder)
    if sys.platform == "darwin":
        return _listed_kind(folder, _mac_mounts())
    try:
        text = _MOUNTS.read_text("utf-8", "surrogateescape")
    except OSError:
        return None
    return _listed_kind(folder, mounts(text))


def mounts(text: str) -> list[tuple[Path, str]]:
    """Mount points and their file systems, as Linux lists them (proc_pid_mountinfo(5))."""
    found = []
    for line in text.splitlines():
        fields = line.split()
        if "-" not in fields[6:]:
            continue
        kind = fields.index("-", 6) + 1
        if kind < len(fields):
            found.append((Path(_unescaped(fields[4])), fields[kind]))
    return found


def is_network(kind: str) -> bool:
    """Whether a file system is one of the network."""
    lowered = kind.lower()
    if lowered.startswith("fuse"):
        return _FUSE.search(lowered.partition(".")[2]) is not None
    return lowered in NETWORK


def _listed_kind(folder: Path, listed: list[tuple[Path, str]]) -> str | None:
    """The file system that is mounted nearest above a folder; of two on one point, the later."""
    place = Path(os.path.realpath(folder))
    above = [(len(point.parts), kind) for point, kind in listed if place.is_relative_to(point)]
    if not above:
        return None
    nearest = max(depth for depth, _ in above)
    kind = [kind for depth, kind in above if depth == nearest][-1]
    return kind if is_network(kind) else None


def _unescaped(field: str) -> str:
    """Octal escapes of spaces, tabs, line ends and backslashes undone."""
    return re.sub(r"\\([0-7]{3})", lambda found: chr(int(found[1], 8)), field)


def _mac_mounts() -> list[tuple[Path, str]]:
    """What ``mount`` prints on macOS: ``//a@b/c on /Volumes/c (smbfs, nodev)``. Not tried there."""
    import subprocess  # noqa: PLC0415  (only there)

    try:
        run = subprocess.run(["/sbin/mount"], capture_output=True, text=True, timeout=5, check=True)
    except (OSError, subprocess.SubprocessError):
        return []
    return mac_mounts(run.stdout)


def mac_mounts(text: str) -> list[tuple[Path, str]]:
    """Mount points and their file systems, as macOS prints them."""
    found = re.findall(r"^.*? on (/.*) \((\w+)[,)]", text, re.MULTILINE)
    return [(Path(point), kind) for point, kind in found]


def _windows_kind(folder: Path) -> str | None:
    """By the drive, or the name of a share. Not tried there."""
    import ctypes  # noqa: PLC0415  (only there)

    root = os.path.realpath(folder)
    if root.startswith("\\\\") and not root.startswith(("\\\\?\\", "\\\\.\\")):
        return "a share"
    anchor = Path(root).anchor
    if root.startswith("\\\\?\\UNC\\"):
        return "a share"
    kind = ctypes.windll.kernel32.GetDriveTypeW(anchor)  # type: ignore[attr-defined,unused-ignore]
    return "a network drive" if kind == _REMOTE_DRIVE else None
