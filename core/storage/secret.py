"""The installation's secret: authenticates what the program itself wrote."""

from __future__ import annotations

import hashlib
import hmac
import os
import secrets
from pathlib import Path

from core.exam.session import Beat

_LENGTH = 32


def installation_secret(path: Path) -> bytes:
    """The secret of this installation, made on first use in a file that only its owner reads.

    Raises OSError if it can be neither read nor made.
    """
    try:
        secret = path.read_bytes()
        if len(secret) == _LENGTH:
            return secret
    except FileNotFoundError:
        pass
    secret = secrets.token_bytes(_LENGTH)
    part = path.with_suffix(".part")
    handle = os.open(part, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    try:
        os.write(handle, secret)
        os.fsync(handle)
    finally:
        os.close(handle)
    part.replace(path)
    return secret


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
