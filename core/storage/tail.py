"""The last event that was committed, noted beside the records.

A journal that is lost, or a whole file of an earlier moment, takes the last steps of a sitting with
it and leaves a log that holds together. So the hash of the last event is also kept in a small file,
written after each commit and never waited for: it may be late, but is never ahead.
"""

from __future__ import annotations

import hashlib
import hmac
import json
import os
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from core.exam.events import Event, canonical

_BYTES = 256
"""Always as long, so that a full disk has room for the next one."""


@dataclass(frozen=True, slots=True)
class Tail:
    """Sitting, number and hash of an event."""

    sitting: str
    seq: int
    hash: str


def tail_path(records: Path) -> Path:
    """The file beside the records."""
    return records.with_suffix(".tail")


def note_tail(records: Path, event: Event, secret: bytes) -> None:
    """Remember that an event is on the disk. Trouble is ignored: the event itself is there."""
    values = [event.sitting, event.seq, event.hash]
    data = json.dumps([*values, _mac(values, secret)]).encode().ljust(_BYTES)
    with suppress(OSError):
        handle = os.open(tail_path(records), os.O_WRONLY | os.O_CREAT, 0o600)
        try:
            os.write(handle, data)
        finally:
            os.close(handle)


def forget_tail(records: Path) -> None:
    """Before events are removed on purpose: a deletion, or a backup that is restored."""
    with suppress(OSError):
        tail_path(records).unlink(missing_ok=True)


def read_tail(records: Path, secret: bytes) -> Tail | None:
    """What was noted last; None if there is nothing that this installation wrote."""
    try:
        sitting, seq, hash_, mac = json.loads(tail_path(records).read_bytes())
        sound = hmac.compare_digest(_mac([sitting, seq, hash_], secret), str(mac))
    except (OSError, ValueError, TypeError):
        return None
    return Tail(sitting, seq, hash_) if sound else None


def _mac(values: Sequence[object], secret: bytes) -> str:
    return hmac.new(secret, b"tail\x1f" + canonical(values), hashlib.sha256).hexdigest()
