"""Checks reports with the keys of one data folder. Changes nothing and needs no records."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from core.errors import NotFound, StorageError
from core.paths import Paths
from core.security.keys import SigningKey
from core.security.report import Finding, Verdict, check_pdf, check_scan
from core.security.trust import TrustStore
from core.security.vault import vault_of
from core.storage.secret import installation_secret

OWN = "this installation"
SIZE_LIMIT = 64 * 1024 * 1024
"""Bytes; a report has less than one megabyte."""


@dataclass(frozen=True, slots=True)
class Checked:
    """A verdict, and who signed as far as that is known here."""

    verdict: Verdict
    signer: str = ""
    """:data:`OWN`, or the name of a trusted key; empty for others."""

    @property
    def finding(self) -> Finding:
        """What was found."""
        return self.verdict.finding


class Verifier:
    """The keys that a data folder knows, its own among them."""

    def __init__(self, paths: Paths) -> None:
        self._paths = paths

    @cached_property
    def _known(self) -> dict[bytes, str]:
        known = {key.public: key.name for key in TrustStore(self._paths.trusted).trusted()}
        if self._paths.secret.exists():
            known[own_public(self._paths)] = OWN
        return known

    def check_file(self, path: Path) -> Checked:
        """What a file is. Raises StorageError if it cannot be read."""
        try:
            if path.stat().st_size > SIZE_LIMIT:
                return Checked(Verdict(Finding.ALTERED, was_report=False))
            data = path.read_bytes()
        except OSError as error:
            raise StorageError(
                "The file {path} cannot be read ({reason}). Nothing was checked.",
                path=path,
                reason=error.strerror,
            ) from error
        return self._named(check_pdf(data, self._known))

    def check_scan(self, text: str) -> Checked:
        """What the text of a QR code is worth."""
        return self._named(check_scan(text, self._known))

    def _named(self, verdict: Verdict) -> Checked:
        return Checked(verdict, self._known.get(verdict.public, "") if verdict.public else "")


def own_key(paths: Paths) -> SigningKey:
    """The signing key of a data folder, made on first use. Raises StorageError."""
    with _explained(paths):
        return SigningKey.of_installation(installation_secret(paths.secret))


def own_public(paths: Paths) -> bytes:
    """Its public key, made on first use; a key store is not asked for it. Raises StorageError."""
    with _explained(paths):
        if not paths.secret.exists():
            installation_secret(paths.secret)
        return vault_of(paths.secret).public


@contextmanager
def _explained(paths: Paths) -> Iterator[None]:
    try:
        yield
    except FileNotFoundError as error:
        raise NotFound(
            "There is no data folder {folder} yet. Start Carrel once, or say where it is "
            "with --data-dir.",
            folder=paths.data,
        ) from error
    except OSError as error:
        raise StorageError(
            "The key of this installation in {file} cannot be used ({reason}). Nothing "
            "was changed. Check the folder's permissions.",
            file=paths.secret,
            reason=error.strerror,
        ) from error
