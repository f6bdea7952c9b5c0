"""The recovery file: one sitting, whole, outside the records, while their disk refuses.

It holds what the sitting delivers and its whole log, so that it can be taken up by records that
hold a part of the log, and by records that hold none of it. It is signed with the key of the
installation, because whoever takes it up vouches for it from then on. Like the records it holds
items and keys; it is no more secret than they are, and readable by its owner alone.
"""

from __future__ import annotations

import base64
import hashlib
import json
import zlib
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from core.errors import DamagedRecords, NotFound, StorageError
from core.exam.beat import Beat
from core.exam.events import Event, EventKind, canonical, chain_fault
from core.exam.making import content_digest
from core.exam.replaying import replay
from core.exam.sitting import SittingState
from core.files import replace_file
from core.records import CandidateRecord
from core.security.keys import SigningKey, verify

SUFFIX = ".carrel-recovery"

_FORMAT = 1
_PURPOSE = b"carrel recovery 1\0"
_FILE_BYTES = 64 * 2**20
_CONTENT_BYTES = 256 * 2**20
"""A file that is larger, or unpacks to more, is not one of ours."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Recovery:
    """One sitting as the program holds it."""

    candidate: CandidateRecord
    content: bytes
    """What the sitting delivers: canonical JSON, packed by zlib."""
    log: tuple[Event, ...]
    beat: Beat
    """How much time was used when the file was made."""

    @property
    def sitting(self) -> str:
        """Id of the sitting."""
        return self.log[0].sitting


@dataclass(frozen=True, slots=True)
class Found:
    """A recovery file that was read and found whole."""

    recovery: Recovery
    state: SittingState
    delivery: bytes
    """Canonical JSON."""
    signer: bytes
    """Public key of the installation that made it."""


def write_recovery(recovery: Recovery, key: SigningKey, target: Path) -> None:
    """Write a recovery file in one step. Raises StorageError; a file that is there then stays."""
    body = _body(recovery, key.public)
    signature = key.sign(_PURPOSE + _digest(body)).hex()
    try:
        replace_file(canonical(body | {"signature": signature}), target)
    except OSError as error:
        raise StorageError(
            "The recovery file {target} could not be written ({reason}). Your answers "
            "are still in the window. Choose a folder on another disk.",
            target=target,
            reason=error.strerror,
        ) from error


def read_recovery(path: Path) -> Found:
    """Read a recovery file and check that it is whole. Raises NotFound, StorageError, or
    DamagedRecords for a file that is not one or was changed.
    """
    try:
        if path.stat().st_size > _FILE_BYTES:
            raise _damaged(path, "it is too large")
        data = path.read_bytes()
    except FileNotFoundError as error:
        raise NotFound("There is no recovery file {path}.", path=path) from error
    except OSError as error:
        raise StorageError(
            "The file {path} cannot be read ({reason}).", path=path, reason=error.strerror
        ) from error
    try:
        body = json.loads(data)
        if not isinstance(body, dict) or body.get("carrel_recovery") != _FORMAT:
            raise _damaged(path, "it is of another kind, or of a later version")
        if canonical(body) != data:
            raise _damaged(path, "it was changed after it was made")
        signature, signer = bytes.fromhex(body.pop("signature")), bytes.fromhex(body["signer"])
        if not verify(signer, signature, _PURPOSE + _digest(body)):
            raise _damaged(path, "it was changed after it was made")
        recovery = _recovery(body)
        delivery = _unpacked(recovery.content)
        if chain_fault(recovery.log) is not None or not _belongs(recovery, delivery):
            raise _damaged(path, "its parts do not belong together")
        return Found(recovery, replay(recovery.log), delivery, signer)
    except (ValueError, TypeError, KeyError, IndexError, AttributeError, RecursionError) as error:
        raise _damaged(path, "it cannot be read") from error
    except zlib.error as error:
        raise _damaged(path, "it cannot be unpacked") from error


def _body(recovery: Recovery, signer: bytes) -> dict[str, Any]:
    return {
        "carrel_recovery": _FORMAT,
        "candidate": asdict(recovery.candidate),
        "content": base64.b64encode(recovery.content).decode(),
        "log": [asdict(event) for event in recovery.log],
        "beat": asdict(recovery.beat),
        "signer": signer.hex(),
    }


def _recovery(body: dict[str, Any]) -> Recovery:
    person = body["candidate"]
    return Recovery(
        candidate=CandidateRecord(
            id=str(person["id"]),
            name=str(person["name"]),
            accommodations=tuple(str(each) for each in person["accommodations"]),
        ),
        content=base64.b64decode(body["content"], validate=True),
        log=tuple(Event(**each | {"kind": EventKind(each["kind"])}) for each in body["log"]),
        beat=Beat(**body["beat"]),
    )


def _belongs(recovery: Recovery, delivery: bytes) -> bool:
    """Whether log, delivery and heartbeat are of one sitting."""
    sittings = {event.sitting for event in recovery.log} | {recovery.beat.sitting}
    first = recovery.log[0]
    return len(sittings) == 1 and first.payload.get("delivery") == content_digest(delivery)


def _unpacked(content: bytes) -> bytes:
    unpacker = zlib.decompressobj()
    found = unpacker.decompress(content, _CONTENT_BYTES)
    if not unpacker.eof:
        raise ValueError("incomplete, or unpacks to too much")
    return found


def _digest(body: dict[str, Any]) -> bytes:
    return hashlib.sha256(canonical(body)).digest()


def _damaged(path: Path, why: str) -> DamagedRecords:
    return DamagedRecords(
        "The file {path} is not a recovery file that can be taken up: {reason}. "
        "Nothing was changed.",
        path=path,
        reason=why,
    )
