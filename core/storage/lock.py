"""One writer a records folder: a lock that the system releases when its holder dies."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from core.errors import InUse, StorageError

if sys.platform == "win32":
    import msvcrt

    def _take(handle: int) -> None:
        msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
else:
    import fcntl

    def _take(handle: int) -> None:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)


class FolderLock:
    """Holds a folder for one program until :meth:`release` or the end of the process."""

    def __init__(self, folder: Path) -> None:
        """Take the lock. Raises InUse if another program has it, StorageError if it cannot be."""
        path = folder / "records.lock"
        try:
            self._handle = os.open(
                path, os.O_RDWR | os.O_CREAT | getattr(os, "O_CLOEXEC", 0), 0o600
            )
        except OSError as error:
            raise StorageError(
                "The data folder {folder} cannot be written ({reason}). Nothing was changed. "
                "Check its permissions, or choose another one with --data-dir.",
                folder=folder,
                reason=error.strerror,
            ) from error
        try:
            _take(self._handle)
        except OSError as error:
            os.close(self._handle)
            raise InUse(
                "Another Carrel is using the records in {folder}. Nothing was changed. Go on "
                "in its window, or close it and start again.",
                folder=folder,
            ) from error

    def release(self) -> None:
        """Let others in."""
        if self._handle >= 0:
            os.close(self._handle)
            self._handle = -1
