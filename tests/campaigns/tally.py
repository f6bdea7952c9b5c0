"""What a campaign counts."""

from __future__ import annotations

from dataclasses import dataclass, field, fields
from typing import Any


@dataclass
class Tally:
    """Sums over runs; they add up."""

    runs: int = 0
    kills: int = 0
    checked: int = 0
    """Pieces of state compared with the file."""
    lost: int = 0
    """Shown as saved, and not there."""
    gained_ms: float = 0.0
    """Beyond one second a kill."""
    robbed_ms: float = 0.0
    unseen: int = 0
    """Kills that fell between a click and the picture of its effect."""
    faults: list[str] = field(default_factory=list)
    """Any other broken promise: a half file, a file that cannot be read, a false mark of change."""
    notes: list[str] = field(default_factory=list)
    """A sentence for each thing lost, gained or robbed."""
    kinds: dict[str, int] = field(default_factory=dict)
    """Kills by what was going on."""

    def add(self, other: Tally) -> None:
        """Take over another one's counts."""
        for each in fields(self):
            mine, its = getattr(self, each.name), getattr(other, each.name)
            if isinstance(mine, dict):
                for key, count in its.items():
                    mine[key] = mine.get(key, 0) + count
            else:
                setattr(self, each.name, mine + its)

    def killed(self, kind: str) -> None:
        """Count a kill."""
        self.kills += 1
        self.kinds[kind] = self.kinds.get(kind, 0) + 1

    def line(self) -> dict[str, Any]:
        """The campaign's last line."""
        return {
            "runs": self.runs,
            "kills": self.kills,
            "checked": self.checked,
            "lost": self.lost,
            "gained_s": round(self.gained_ms / 1000, 3),
            "robbed_s": round(self.robbed_ms / 1000, 3),
            "faults": len(self.faults),
            "unseen": self.unseen,
            "kinds": dict(sorted(self.kinds.items())),
        }
