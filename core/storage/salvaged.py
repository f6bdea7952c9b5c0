"""What was salvaged, as one documented folder: who, which sittings, and how far each one holds.

``salvage.json`` is one object:

- ``format`` (``carrel-salvage``), ``version`` (1), ``source`` (the file's path), ``made`` (UTC);
- ``candidates``: rows as they were read;
- ``sittings``: one object each, with ``id``, ``whole`` (the log holds from the first entry to the
  last, and the items are those it began with), ``line`` (the row of the history, or null),
  ``events`` (each with its row and ``state``: ``chained`` – it and all before it hold –, ``intact``
  – it holds, something before it does not – or ``changed``), ``missing`` (numbers that are not
  there), ``delivery`` (name of a file in ``deliveries``, or null), ``delivery_whole``,
  ``recovery`` (name of a recovery file in ``recovery``, or null), ``heartbeat`` and ``regrades``;
- ``acts``: what was done to the records; ``lost``: what could not be read.

For each whole sitting whose last entry bears this installation's code, a signed recovery file is
written too: ``carrel recover`` takes it into the records, where it adds what they lack.
"""

from __future__ import annotations

import json
import zlib
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Any

from core.clock import stamp
from core.errors import NotFound, StorageError
from core.exam.beat import Beat
from core.exam.events import GENESIS, Event, digest
from core.exam.making import content_digest
from core.exam.replaying import replay
from core.files import replace_file
from core.records import CandidateRecord
from core.recovery import SUFFIX, Recovery, write_recovery
from core.security.keys import SigningKey
from core.storage.raw import Values, beat_of, event_of
from core.storage.salvage import Report, Rows, read_all
from core.storage.secret import beat_mac, event_mac
from core.storage.trouble import explained

_DAMAGED = (ValueError, TypeError, KeyError, IndexError)


@dataclass
class SalvagedSitting:
    """What there still is of one sitting."""

    id: str
    line: Values | None = None
    rows: list[Values] = field(default_factory=list)
    log: list[Event] = field(default_factory=list)
    """As far as it holds, from the first entry on."""
    states: list[str] = field(default_factory=list)
    """One for each row: ``chained``, ``intact`` or ``changed``."""
    delivery: bytes | None = None
    packed: bytes | None = None
    """The delivery as it is filed."""

    @property
    def missing(self) -> list[int]:
        """Numbers up to the last that are not there."""
        found = {row["seq"] for row in self.rows if isinstance(row["seq"], int)}
        return [number for number in range(max(found, default=-1) + 1) if number not in found]

    @property
    def delivery_whole(self) -> bool:
        """Whether the items are those that the sitting began with."""
        if self.delivery is None or not self.log:
            return False
        return content_digest(self.delivery) == self.log[0].payload.get("delivery")

    @property
    def whole(self) -> bool:
        """Whether log and items hold together; how long the log was, it cannot tell."""
        return bool(self.log) and len(self.log) == len(self.rows) and self.delivery_whole


@dataclass(frozen=True, slots=True)
class Salvaged:
    """Everything that was read, in order."""

    rows: Rows
    sittings: tuple[SalvagedSitting, ...]

    @property
    def summary(self) -> str:
        """What there is, in one sentence."""
        whole = sum(sitting.whole for sitting in self.sittings)
        people = len(self.rows.tables.get("candidates", ()))
        return (
            f"{people} candidates, {len(self.sittings)} sittings ({whole} of them whole), "
            f"{sum(len(sitting.rows) for sitting in self.sittings)} entries of their logs"
        )


def salvage(path: Path, donor: Path | None = None, report: Report | None = None) -> Salvaged:
    """What can be read of a records file. Raises NotFound or StorageError."""
    if not path.is_file():
        raise NotFound("There is no file {path}.", path=path)
    with explained(path):
        rows = read_all(path, donor, report)
    return Salvaged(rows, tuple(_sittings(rows)))


def export(
    found: Salvaged, source: Path, folder: Path, now: datetime, secret: bytes | None = None
) -> Path:
    """Write what was salvaged into a new or empty folder; gives the path of ``salvage.json``.

    Recovery files are written where the installation's ``secret`` is given. Folder and files are
    for their owner alone: they hold answers and keys. Raises StorageError.
    """
    with explained(folder):
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        if any(folder.iterdir()):
            raise StorageError(
                "The folder {folder} is not empty. Nothing was written. Choose a new one.",
                folder=folder,
            )
        deliveries = folder / "deliveries"
        deliveries.mkdir(mode=0o700)
        names: dict[str, str] = {}
        again: dict[str, str] = {}
        for number, sitting in enumerate(found.sittings, start=1):
            if sitting.delivery is not None:
                names[sitting.id] = f"{number:04d}.json"  # an id from a damaged file is no name
                replace_file(sitting.delivery, deliveries / names[sitting.id])
            recovery = None if secret is None else _recovery(found, sitting, secret)
            if secret is not None and recovery is not None:
                again[sitting.id] = f"{number:04d}{SUFFIX}"
                (folder / "recovery").mkdir(mode=0o700, exist_ok=True)
                key = SigningKey.of_installation(secret)
                write_recovery(recovery, key, folder / "recovery" / again[sitting.id])
        target = folder / "salvage.json"
        replace_file(_document(found, source, (names, again), now), target)
    return target


def _recovery(found: Salvaged, sitting: SalvagedSitting, secret: bytes) -> Recovery | None:
    """A whole sitting that this installation wrote, to be taken up again; None for another."""
    if not sitting.whole or not isinstance(sitting.packed, bytes):
        return None
    last = sitting.rows[-1]
    people = found.rows.tables.get("candidates", ())
    person = next(
        (row for row in people if row["id"] == (sitting.line or {}).get("candidate")), None
    )
    if person is None or last.get("mac") != event_mac(secret, sitting.log[-1].hash):
        return None
    try:
        candidate = CandidateRecord(
            id=person["id"],
            name=person["name"],
            accommodations=tuple(json.loads(person["accommodations"])),
        )
        beat = _beat(found, sitting, secret)
        return Recovery(
            candidate=candidate, content=sitting.packed, log=tuple(sitting.log), beat=beat
        )
    except _DAMAGED:
        return None


def _beat(found: Salvaged, sitting: SalvagedSitting, secret: bytes) -> Beat:
    """The heartbeat that was filed; where it is damaged, what the log says of the time used."""
    for row in found.rows.tables.get("heartbeats", ()):
        with suppress(*_DAMAGED):
            beat = beat_of(row)
            if beat.sitting == sitting.id and beat_mac(secret, beat) == row["mac"]:
                return beat
    state, last = replay(sitting.log), sitting.log[-1]
    return Beat(
        sitting=sitting.id,
        spent_ms=state.exam_clock.spent_ms,
        agreement_spent_ms=state.agreement_clock.spent_ms,
        seq=last.seq + 1,
        wall=last.wall,
        mono_ms=last.mono_ms,
        boot=last.boot,
    )


def _document(
    found: Salvaged, source: Path, files: tuple[dict[str, str], dict[str, str]], now: datetime
) -> bytes:
    names, again = files
    tables = found.rows.tables
    document = {
        "format": "carrel-salvage",
        "version": 1,
        "source": str(source),
        "made": stamp(now),
        "candidates": tables.get("candidates", []),
        "sittings": [
            _stated(sitting, tables, names.get(sitting.id))
            | {"recovery": f"recovery/{again[sitting.id]}" if sitting.id in again else None}
            for sitting in found.sittings
        ],
        "acts": tables.get("acts", []),
        "lost": found.rows.lost,
    }
    text = json.dumps(document, ensure_ascii=True, indent=1, default=_blob)
    return f"{text}\n".encode()


def _stated(
    sitting: SalvagedSitting, tables: dict[str, list[Values]], file: str | None
) -> dict[str, Any]:
    beats = [row for row in tables.get("heartbeats", ()) if row["sitting"] == sitting.id]
    pairs = zip(sitting.rows, sitting.states, strict=True)
    return {
        "id": sitting.id,
        "whole": sitting.whole,
        "line": sitting.line,
        "events": [{**row, "state": state} for row, state in pairs],
        "missing": sitting.missing,
        "delivery": None if file is None else f"deliveries/{file}",
        "delivery_whole": sitting.delivery_whole,
        "heartbeat": beats[0] if beats else None,
        "regrades": [row for row in tables.get("regrades", ()) if row["sitting"] == sitting.id],
    }


def _sittings(rows: Rows) -> list[SalvagedSitting]:
    found: dict[str, SalvagedSitting] = {}

    def of(name: object) -> SalvagedSitting:
        return found.setdefault(str(name), SalvagedSitting(str(name)))

    for line in rows.tables.get("sittings", ()):
        of(line["id"]).line = line
    for row in rows.tables.get("events", ()):
        of(row["sitting"]).rows.append(row)
    for row in rows.tables.get("deliveries", ()):
        sitting = of(row["sitting"])
        sitting.packed, sitting.delivery = row["content"], _unpacked(row["content"])
    for sitting in found.values():
        sitting.rows.sort(key=lambda row: row["seq"] if isinstance(row["seq"], int) else -1)
        _judge(sitting)
    return list(found.values())


def _judge(sitting: SalvagedSitting) -> None:
    """Say of each entry how far it holds."""
    previous, chained = GENESIS, True
    for seq, row in enumerate(sitting.rows):
        event = _event(row)
        chained = chained and event is not None and (event.seq, event.previous) == (seq, previous)
        if event is None:
            chained = False
            sitting.states.append("changed")
            continue
        if chained:
            sitting.log.append(event)
        sitting.states.append("chained" if chained else "intact")
        previous = event.hash


def _event(row: Values) -> Event | None:
    """An entry whose own hash holds; None for another."""
    try:
        event = event_of(row)
        made = digest(
            sitting=event.sitting, seq=event.seq, kind=event.kind, wall=event.wall,
            mono_ms=event.mono_ms, boot=event.boot, payload=event.payload, previous=event.previous,
        )  # fmt: skip
    except _DAMAGED:
        return None
    return event if made == event.hash else None


def _unpacked(content: object) -> bytes | None:
    """A delivery; as much of it as can be unpacked, None if it is nothing at all."""
    if not isinstance(content, bytes):
        return None
    unpacker = zlib.decompressobj()
    parts: list[bytes] = []
    try:
        for start in range(0, len(content), 256):
            parts.append(unpacker.decompress(content[start : start + 256]))
    except zlib.error:
        pass
    return b"".join(parts) or None


def _blob(value: object) -> str:
    return value.hex() if isinstance(value, bytes) else str(value)
