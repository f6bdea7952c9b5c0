"""The installation's secret: authenticates what the program itself wrote.

The heartbeats and the head of each log carry a code made with it, and the key that signs reports is
derived from it (:mod:`core.security.keys`).
"""

from __future__ import annotations

import hashlib
import hmac
import os
import secrets
import tempfile
from pathlib import Path

from core.exam.beat import Beat
from core.security.vault import LENGTH, vault_of


def installation_secret(path: Path) -> bytes:
    """The secret of this installation, made on first use in a file that only its owner reads.

    The file may say that the system's key store has it. Raises OSError if it can be neither read
    nor made, StorageError if it is damaged, KeyOutOfReach if the store cannot be used now.
    """
    if not path.exists():
        _make(path)
    return vault_of(path).secret()


def _make(path: Path) -> None:
    """Put a new secret in place unless another program was faster."""
    handle, name = tempfile.mkstemp(prefix=f".{path.stem}-", dir=path.parent)  # mode 0600
    part = Path(name)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(secrets.token_bytes(LENGTH))
            file.flush()
            os.fsync(file.fileno())
        try:
            path.hardlink_to(part)  # unlike a rename, it never replaces what is there
        except FileExistsError:
            return
        except OSError:  # a file system without hard links
            part.replace(path)
    finally:
        part.unlink(missing_ok=True)


def beat_mac(secret: bytes, beat: Beat) -> str:
    """Authentication code of a heartbeat: HMAC-SHA256 (RFC 2104), hex."""
    body = "\x1f".join(
        str(part)
        for part in (
            beat.sitting,
            beat.spent_ms,
            beat.agreement_spent_ms,
            beat.seq,
            beat.wall,
            beat.mono_ms,
            beat.boot,
        )
    )
    return hmac.new(secret, body.encode(), hashlib.sha256).hexdigest()


def event_mac(secret: bytes, event_hash: str) -> str:
    """Authentication code of an event, and with it of all before it: HMAC-SHA256, hex."""
    return hmac.new(secret, b"event\x1f" + event_hash.encode(), hashlib.sha256).hexdigest()
