"""``carrel backup``, ``restore`` and ``salvage``: copies of the records, made and put back."""

from __future__ import annotations

import argparse
from pathlib import Path

from ui.cli import Subparsers


def add_parser(subparsers: Subparsers) -> None:
    """Describe the sub-commands."""
    backup = subparsers.add_parser(
        "backup",
        help="copy the records into the backup folder",
        description="Copy the records into the backup folder. The copy is checked; older backups "
        "are thinned: the newest ten, one a day for a month, and one a month before are kept. "
        "Works while a window is open.",
    )
    backup.add_argument("--list", action="store_true", help="only list the backups, newest first")
    restore = subparsers.add_parser(
        "restore",
        help="put a backup in the place of the records",
        description="Put a backup in the place of the records: the newest sound one, or the one "
        "named. The records that were there are kept beside it. Close the window first.",
    )
    salvage = subparsers.add_parser(
        "salvage",
        help="save what can be read of a damaged records file",
        description="Save what can be read of a damaged records file, by default the records "
        "themselves, into a new folder: one JSON file, what each sitting delivered, and for each "
        "sitting that is whole a recovery file that “carrel recover” takes into the records. The "
        "damaged file is not changed. The folder holds answers and keys, for its owner alone.",
    )
    salvage.add_argument("file", nargs="?", type=Path, help="a damaged file (default: the records)")
    salvage.add_argument("-o", "--out", type=Path, required=True, help="a new or empty folder")
    restore.add_argument("file", nargs="?", type=Path, help="a backup (default: the newest sound)")


def run_backup(args: argparse.Namespace, data_dir: Path | None) -> int:
    """Back up, or list. Raises NotFound, DamagedRecords or StorageError."""
    from core.clock import SystemClock  # noqa: PLC0415  (--version need not wait for them)
    from core.errors import NotFound  # noqa: PLC0415
    from core.paths import Paths  # noqa: PLC0415
    from core.storage.backup import backups, is_sound  # noqa: PLC0415
    from core.storage.gate import checked_backup  # noqa: PLC0415

    paths = Paths.choose(data_dir)
    if args.list:
        for path in backups(paths.backups):
            print(path if is_sound(path) else f"{path} (damaged)")
        return 0
    if not paths.records.exists():
        raise NotFound(f"There are no records in {paths.data} to back up.")
    print(checked_backup(paths, SystemClock().now()))
    return 0


def run_restore(args: argparse.Namespace, data_dir: Path | None) -> int:
    """Restore. Raises InUse, NotFound, DamagedRecords or StorageError."""
    from core.clock import SystemClock  # noqa: PLC0415
    from core.restoring import restore_newest  # noqa: PLC0415  (as above)

    done = restore_newest(data_dir, SystemClock(), args.file)
    print(f"restored {done.backup}")
    if done.kept is not None:
        print(f"what was there is kept in {done.kept}")
    return 0


def run_salvage(args: argparse.Namespace, data_dir: Path | None) -> int:
    """Salvage. Raises NotFound or StorageError."""
    from core.clock import SystemClock  # noqa: PLC0415
    from core.paths import Paths  # noqa: PLC0415
    from core.salvaging import salvage_records  # noqa: PLC0415  (as above)

    done = salvage_records(Paths.choose(data_dir), args.out, SystemClock(), args.file)
    print(done.document)
    print(done.summary)
    return 0
