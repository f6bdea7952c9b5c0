"""Puts a backup in the place of the records while no program holds them."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from core.clock import Clock
from core.paths import Paths
from core.security.vault import vault_of
from core.storage.acts import expect_restored
from core.storage.backup import newest_sound, restore
from core.storage.lock import FolderLock
from core.storage.secret import installation_secret
from core.storage.trouble import explained


@dataclass(frozen=True, slots=True)
class Restored:
    """A backup that was put back, and where the records it replaced are kept."""

    backup: Path
    kept: Path | None


def restore_newest(data_dir: Path | None, clock: Clock, backup: Path | None = None) -> Restored:
    """Put a backup, by default the newest sound one, in the place of the records.

    Nobody may hold the records. Raises InUse, NotFound, DamagedRecords or StorageError; the records
    are then as they were.
    """
    paths = Paths.choose(data_dir)
    paths.make()
    lock = FolderLock(paths.data)
    try:
        chosen = backup or newest_sound(paths.backups)

        def expect() -> None:
            if paths.secret.exists():
                with explained(paths.secret):
                    expect_restored(paths.records, installation_secret(paths.secret))

        restored = Restored(chosen, restore(paths.records, chosen, clock.now(), expect))
        vault_of(paths.secret).push()
        return restored
    finally:
        lock.release()
