"""Where things are: the user's data by the system's custom, shipped files beside the program."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import platformdirs

from core.errors import StorageError

PROGRAM = Path(__file__).resolve().parents[1]
"""The folder that holds the program."""

SHIPPED_BANKS = PROGRAM / "banks"
SHARED_DRIVERS = SHIPPED_BANKS / "drivers"
"""Driver profiles that any bank may name."""

ASSETS = PROGRAM / "assets"


@dataclass(frozen=True, slots=True)
class Paths:
    """The data folder and what lies in it."""

    data: Path

    @property
    def records(self) -> Path:
        """Candidates, sittings and their logs: precious."""
        return self.data / "records.sqlite"

    @property
    def banks(self) -> Path:
        """Compiled banks: can be rebuilt."""
        return self.data / "banks.sqlite"

    @property
    def secret(self) -> Path:
        """The installation's secret."""
        return self.data / "installation.key"

    @property
    def backups(self) -> Path:
        """Backups of the records."""
        return self.data / "backups"

    @property
    def staff(self) -> Path:
        """The staff code, hashed; absent while none is set."""
        return self.data / "staff-code.json"

    @property
    def trusted(self) -> Path:
        """Public keys of other installations that are trusted here."""
        return self.data / "trusted-keys.json"

    @property
    def logs(self) -> Path:
        """The program's log, without answers or keys."""
        return self.data / "logs"

    @property
    def crashes(self) -> Path:
        """Crash reports."""
        return self.data / "crashes"

    @classmethod
    def choose(cls, data_dir: Path | None) -> Paths:
        """The folder asked for, or the system's place for a program's data."""
        if data_dir is not None:
            return cls(data_dir.expanduser().absolute())
        return cls(Path(platformdirs.user_data_dir("carrel", appauthor=False)))

    def make(self) -> None:
        """Make the data folder, for its owner alone. Raises StorageError if it cannot be."""
        try:
            self.data.mkdir(mode=0o700, parents=True, exist_ok=True)
        except OSError as error:
            raise StorageError(
                "The data folder {folder} cannot be made ({reason}). Nothing was changed. "
                "Check the permissions above it, or choose another with --data-dir.",
                folder=self.data,
                reason=error.strerror,
            ) from error
