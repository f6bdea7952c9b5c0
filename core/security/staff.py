"""The staff code of an installation: who knows it may pause a sitting and change what is allowed.

Kept as a scrypt hash (RFC 7914) in a small file of its owner. It keeps a candidate from granting
time by accident or temptation; the owner of the machine's files can always set another one.
"""

from __future__ import annotations

import hashlib
import hmac
import json
import secrets
from pathlib import Path

from core.errors import StorageError, UsageError
from core.files import replace_file

SHORTEST, LONGEST = 4, 100
"""Characters of a code."""

_COST, _BLOCK, _LANES = 2**14, 8, 1
NAME = "staff"
"""How the log names whoever knew the code."""


class StaffCode:
    """The code behind a file; methods raise StorageError where the file cannot be used."""

    def __init__(self, path: Path) -> None:
        self._path = path

    @property
    def is_set(self) -> bool:
        """Whether there is a code."""
        return self._path.exists()

    def knows(self, code: str) -> str | None:
        """Who stands behind a code: :data:`NAME`, or None if it is wrong or none is set."""
        if not self.is_set:
            return None
        salt, kept = self._read()
        return NAME if hmac.compare_digest(_hash(code, salt), kept) else None

    def change(self, code: str, old: str = "") -> None:
        """Set a code. Raises UsageError if ``old`` is not the code set now, or the new one is poor.

        Spaces around a code do not count.
        """
        self._require(old)
        cleaned = code.strip()
        if not SHORTEST <= len(cleaned) <= LONGEST:
            raise UsageError(
                "A staff code has {shortest} to {longest} characters. Nothing was changed.",
                shortest=SHORTEST,
                longest=LONGEST,
            )
        salt = secrets.token_bytes(16)
        content = {"salt": salt.hex(), "hash": _hash(cleaned, salt).hex()}
        try:
            replace_file(json.dumps(content).encode(), self._path)
        except OSError as error:
            raise self._unusable(error.strerror or "an error") from error

    def remove(self, old: str) -> None:
        """Have no code any more. Raises UsageError if ``old`` is not the code."""
        self._require(old)
        try:
            self._path.unlink(missing_ok=True)
        except OSError as error:
            raise self._unusable(error.strerror or "an error") from error

    def _require(self, old: str) -> None:
        if self.is_set and self.knows(old) is None:
            raise UsageError(
                "That is not the staff code. Nothing was changed. If it is forgotten, delete the "
                "file {path}: then no code is set.",
                path=self._path,
            )

    def _read(self) -> tuple[bytes, bytes]:
        try:
            content = json.loads(self._path.read_text("utf-8"))
            return bytes.fromhex(content["salt"]), bytes.fromhex(content["hash"])
        except OSError as error:
            raise self._unusable(error.strerror or "an error") from error
        except (ValueError, KeyError, TypeError, RecursionError) as error:
            raise self._unusable("its content is damaged") from error

    def _unusable(self, why: str) -> StorageError:
        return StorageError(
            "The staff code in {path} cannot be used: {why}. Nothing was changed. Mend the file, "
            "or delete it: then no code is set.",
            path=self._path,
            why=why,
        )


def _hash(code: str, salt: bytes) -> bytes:
    text = code.strip().encode()
    return hashlib.scrypt(text, salt=salt, n=_COST, r=_BLOCK, p=_LANES, dklen=32)
