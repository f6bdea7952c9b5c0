"""The head of the acts: beside the records, and in the system's key store where that is used."""

from __future__ import annotations

from pathlib import Path

from core.files import replace_file
from core.paths import Paths
from core.security.acts import Head
from core.security.vault import vault_of


def head_path(records: Path) -> Path:
    """The file beside the records that holds the head of the acts."""
    return records.with_suffix(".head")


def known_head(records: Path, secret: bytes) -> Head | None:
    """The head of the acts as it was last kept, by this installation.

    The later of the two: an older copy of records and head together is older than the store's.
    """
    beside = Head.read(head_path(records), secret)
    stored = vault_of(Paths(records.parent).secret).head()
    if beside is None or stored is None:
        return beside or stored
    return stored if stored.rank > beside.rank else beside


def keep_head(records: Path, secret: bytes, head: Head) -> None:
    """Keep a head beside the records, and have it ready for the store. Raises OSError."""
    replace_file(head.save_text(secret).encode(), head_path(records))
    vault_of(Paths(records.parent).secret).note(head)
