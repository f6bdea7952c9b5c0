"""The public keys that this installation trusts: a small file of its owner."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path

from core.errors import NotFound, StorageError, UsageError
from core.files import replace_file
from core.security.keys import fingerprint

_NAME_LIMIT = 80
_KEY_BYTES = 32


@dataclass(frozen=True, slots=True)
class TrustedKey:
    """A key of somebody else, and what it is called here."""

    name: str
    public: bytes

    @property
    def fingerprint(self) -> str:
        """Short name of the key itself."""
        return fingerprint(self.public)


class TrustStore:
    """Reads and changes the file; methods raise StorageError where it cannot be used."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def trusted(self) -> list[TrustedKey]:
        """Everyone, by name."""
        try:
            text = self._path.read_text("utf-8")
        except FileNotFoundError:
            return []
        except (OSError, UnicodeDecodeError) as error:
            raise self._unusable(str(error)) from error
        try:
            found = [
                TrustedKey(str(name), bytes.fromhex(key)) for name, key in json.loads(text).items()
            ]
        except (ValueError, TypeError, AttributeError, RecursionError) as error:
            raise self._unusable("its content is not a list of keys") from error
        if any(len(key.public) != _KEY_BYTES for key in found):
            raise self._unusable("one of its keys is damaged")
        return sorted(found, key=lambda key: key.name.casefold())

    def trust(self, public: bytes, name: str) -> TrustedKey:
        """Trust a key from now on; one that is known already gets the new name.

        Raises UsageError if the name is empty, too long, or that of another key.
        """
        cleaned = " ".join(name.split())
        if not cleaned or len(cleaned) > _NAME_LIMIT or not cleaned.isprintable():
            raise UsageError("The name of a key has 1 to {limit} characters.", limit=_NAME_LIMIT)
        others = [key for key in self.trusted() if key.public != public]
        if cleaned.casefold() in {key.name.casefold() for key in others}:
            raise UsageError(
                "Another key is called “{cleaned}” already. Nothing was changed. Choose "
                "another name with --name.",
                cleaned=cleaned,
            )
        made = TrustedKey(cleaned, public)
        self._write([*others, made])
        return made

    def forget(self, which: str) -> TrustedKey:
        """No longer trust the key of that name or fingerprint. Raises NotFound."""
        known = self.trusted()
        wanted = which.strip().casefold()
        for key in known:
            if wanted in (key.name.casefold(), key.fingerprint.casefold()):
                self._write([other for other in known if other != key])
                return key
        raise NotFound(
            ("No trusted key is called “{which}”. “carrel keys list” lists those that are."),
            which=which,
        )

    def _write(self, keys: list[TrustedKey]) -> None:
        text = json.dumps({key.name: key.public.hex() for key in keys}, indent=1)
        try:
            replace_file(text.encode(), self._path)
        except OSError as error:
            raise self._unusable(error.strerror or str(error)) from error

    def _unusable(self, why: str) -> StorageError:
        return StorageError(
            "The trusted keys in {file} cannot be used ({reason}). Nothing was changed. "
            "Mend the file or its permissions; or delete it, and trust the keys again.",
            file=self._path,
            reason=why,
        )
