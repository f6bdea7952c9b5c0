"""Saves what can be read of damaged records into a folder."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from core.clock import Clock
from core.errors import KeyOutOfReach, NotFound
from core.paths import Paths
from core.storage.backup import newest_sound
from core.storage.salvage import Report
from core.storage.salvaged import export, salvage
from core.storage.secret import installation_secret
from core.storage.trouble import explained


@dataclass(frozen=True, slots=True)
class Saved:
    """Where what was read is, and what it is."""

    document: Path
    summary: str


def salvage_records(
    paths: Paths,
    folder: Path,
    clock: Clock,
    file: Path | None = None,
    report: Report | None = None,
) -> Saved:
    """Salvage a file, by default the records. ``report`` may raise to stop.

    Raises NotFound or StorageError. The damaged file is not changed; nor is a key made where there
    is none: without it no recovery files are written.
    """
    source = file or paths.records
    try:
        donor = newest_sound(paths.backups)
    except NotFound:
        donor = None
    found = salvage(source, donor, report)
    secret = None
    if paths.secret.exists():
        with suppress(KeyOutOfReach), explained(paths.secret):
            secret = installation_secret(paths.secret)
    return Saved(export(found, source, folder, clock.now(), secret), found.summary)
