"""Ed25519 keys (RFC 8032): the installation's own, and the public ones of others.

The signing key is derived from the installation's secret (:mod:`core.storage.secret`), so there is
one thing to keep and to protect. ``cryptography`` is imported when a key is first used: signing
happens at the end of a sitting and for a report, never while a candidate answers.
"""

from __future__ import annotations

import base64
import binascii
import hashlib
import hmac
import re
from dataclasses import dataclass

from core.errors import UsageError

_PURPOSE = b"carrel signing key 1"
_PUBLIC_BYTES = 32
_DER_PREFIX = bytes.fromhex("302a300506032b6570032100")
"""What stands before the 32 bytes of an Ed25519 key in SubjectPublicKeyInfo (RFC 8410)."""

_PEM = re.compile(
    rb"-----BEGIN PUBLIC KEY-----\s+([A-Za-z0-9+/=\s]{1,200}?)-----END PUBLIC KEY-----"
)


@dataclass(frozen=True, slots=True)
class SigningKey:
    """The private key of an installation."""

    seed: bytes
    """32 bytes, secret."""

    @classmethod
    def of_installation(cls, secret: bytes) -> SigningKey:
        """The key that follows from an installation's secret: HMAC-SHA256 (RFC 2104)."""
        return cls(hmac.new(secret, _PURPOSE, hashlib.sha256).digest())

    def __repr__(self) -> str:
        """Without the secret: a key may end up in a log."""
        return "SigningKey(…)"

    @property
    def public(self) -> bytes:
        """The public key, 32 bytes."""
        from cryptography.hazmat.primitives.asymmetric.ed25519 import (  # noqa: PLC0415
            Ed25519PrivateKey,  # 14 ms to import
        )

        return Ed25519PrivateKey.from_private_bytes(self.seed).public_key().public_bytes_raw()

    def sign(self, message: bytes) -> bytes:
        """Signature of a message, 64 bytes; the same message gives the same signature."""
        from cryptography.hazmat.primitives.asymmetric.ed25519 import (  # noqa: PLC0415  (as above)
            Ed25519PrivateKey,
        )

        return Ed25519PrivateKey.from_private_bytes(self.seed).sign(message)


def verify(public: bytes, signature: bytes, message: bytes) -> bool:
    """Whether the holder of a public key's private half signed that message."""
    from cryptography.exceptions import InvalidSignature  # noqa: PLC0415  (as above)
    from cryptography.hazmat.primitives.asymmetric.ed25519 import (  # noqa: PLC0415
        Ed25519PublicKey,
    )

    try:
        Ed25519PublicKey.from_public_bytes(public).verify(signature, message)
    except (InvalidSignature, ValueError):
        return False
    return True


def fingerprint(public: bytes) -> str:
    """Short name of a public key, to compare by eye: ``ABCD-EFGH-IJKL-MNOP``.

    The first 80 bits of its SHA-256, in base 32 (RFC 4648).
    """
    return grouped(base64.b32encode(hashlib.sha256(public).digest()[:10]).decode())


def grouped(text: str) -> str:
    """Characters in fours, with hyphens."""
    return "-".join(text[place : place + 4] for place in range(0, len(text), 4))


def to_pem(public: bytes) -> str:
    """A public key as a text file: its fingerprint, then PEM, which other programs read too."""
    body = base64.b64encode(_DER_PREFIX + public).decode()
    return (
        f"Public key of a Carrel installation, fingerprint {fingerprint(public)}\n"
        f"-----BEGIN PUBLIC KEY-----\n{body}\n-----END PUBLIC KEY-----\n"
    )


def from_pem(text: bytes) -> bytes:
    """The public key in a file that :func:`to_pem` made. Raises UsageError."""
    found = _PEM.search(text)
    try:
        der = base64.b64decode(b"".join(found[1].split()), validate=True) if found else b""
    except binascii.Error:
        der = b""
    if not der.startswith(_DER_PREFIX) or len(der) != len(_DER_PREFIX) + _PUBLIC_BYTES:
        raise UsageError(
            "That file holds no Ed25519 public key. Nothing was changed. Ask for the file that "
            "“carrel keys export -o FILE” makes."
        )
    return der[len(_DER_PREFIX) :]
