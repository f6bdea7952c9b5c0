"""Where the installation's secret is kept: the system's key store, or a file of mode 0600.

The file ``installation.key`` holds either the secret itself, 32 bytes, or a **slip**: JSON that
says under which name the store has it, and what the public key is. The entry is named by the public
key: every installation has one of its own, and moving twice does no harm. The secret is written to
the store, read back and compared; only then does the slip take the place of the file, in one step,
so that a program that dies meanwhile leaves the file.

A second entry has the head of the acts (:class:`core.security.acts.Head`), one for each folder that
has the key: a copy of the folder that is used as well neither hides what is done in the other nor
is blamed for it.
"""

from __future__ import annotations

import hashlib
import hmac
import json
import logging
from contextlib import suppress
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from threading import RLock, Thread

from core.errors import KeyGone, KeyOutOfReach, StorageError, UsageError
from core.exam.events import canonical
from core.files import replace_file
from core.security.acts import Head
from core.security.keys import SigningKey, fingerprint
from core.security.keystore import PATIENCE, KeyStore, StoreTrouble, Why

LENGTH = 32
"""Bytes of a secret."""

_HEADS_KEPT = 4
"""Folders in one entry; Windows takes 1,280 characters."""

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Slip:
    """What the file says when the store has the secret."""

    public: bytes

    @property
    def entry(self) -> str:
        """Name of the entry with the secret."""
        return f"installation {fingerprint(self.public)}"

    @property
    def head_entry(self) -> str:
        """Name of the entry with the heads."""
        return f"records {fingerprint(self.public)}"

    def to_bytes(self) -> bytes:
        """As it is written."""
        text = {"carrel-key": 1, "kept": "key store", "entry": self.entry}
        return json.dumps(text | {"public": self.public.hex()}, indent=1).encode() + b"\n"

    @classmethod
    def read(cls, data: bytes) -> Slip | None:
        """The slip in a file's content, if it is one."""
        try:
            found = json.loads(data)
            slip = cls(bytes.fromhex(found["public"]))
            return slip if found["carrel-key"] == 1 and len(slip.public) == LENGTH else None
        except (ValueError, TypeError, KeyError, RecursionError):
            return None


class Vault:
    """The secret of one data folder. Reading raises OSError or StorageError."""

    def __init__(self, path: Path, store: KeyStore) -> None:
        self._path = path
        self._store = store
        self._guard = RLock()
        self._read: tuple[Slip, bytes] | None = None
        self._heads: dict[str, Head] = {}
        self._noted: Head | None = None
        self._pushing: Thread | None = None
        self._folder = hashlib.sha256(str(path.parent.resolve()).encode()).hexdigest()[:12]

    @property
    def slip(self) -> Slip | None:
        """The slip in the file; None while the file holds the secret."""
        return Slip.read(self._path.read_bytes())

    @property
    def public(self) -> bytes:
        """The public key; the store is not asked for it."""
        slip = self.slip
        return slip.public if slip else SigningKey.of_installation(self.secret()).public

    @property
    def choice(self) -> Path:
        """A file that says to keep the secret in a file."""
        return self._path.with_suffix(".place")

    def secret(self) -> bytes:
        """The secret. Raises KeyOutOfReach, KeyGone, or StorageError for a damaged file."""
        data = self._path.read_bytes()
        if len(data) == LENGTH:
            return data
        slip = Slip.read(data)
        if slip is None:
            # Quietly making another would disown every record and report of this installation.
            raise StorageError(
                "The file {path} is damaged: it holds the key of this installation. Nothing "
                "was changed. Put a copy of it back; or delete it, and a new key is made, by "
                "which earlier records count as changed and earlier reports as somebody "
                "else’s.",
                path=self._path,
            )
        with self._guard:
            if self._read is None or self._read[0] != slip:
                self._read = (slip, self._fetched(slip))
            return self._read[1]

    def head(self) -> Head | None:
        """The head of the acts that the store has for this folder, or else the latest of all."""
        with self._guard:
            if self._read is None:
                return None
            own = self._heads.get(self._folder)
            return own or max(self._heads.values(), key=lambda head: head.rank, default=None)

    def note(self, head: Head) -> None:
        """Have a head ready for :meth:`push`; nothing is asked of the store yet."""
        with self._guard:
            if self._read is not None:
                self._noted = head

    def push(self, *, wait: bool = True) -> None:
        """Bring the noted head to the store, or begin to; trouble is logged, and the head late."""
        if not wait:
            self._pushing = Thread(target=self._push, name="carrel-head", daemon=True)
            self._pushing.start()
            return
        if self._pushing is not None:
            self._pushing.join(2 * PATIENCE)
        self._push()

    def settle(self) -> None:
        """Move the secret into the store if there is one, unless the owner wants a file."""
        try:
            if not self.choice.exists() and self._path.exists():
                self.keep_in_store()
        except (StoreTrouble, StorageError, OSError) as error:
            _log.info("the key stays in its file: %s", error)

    def keep_in_store(self) -> None:
        """Move the secret into the store. Raises StoreTrouble or OSError: it stays in the file."""
        if self.slip is None:
            secret = self.secret()
            slip = Slip(SigningKey.of_installation(secret).public)
            self._store.put(slip.entry, secret.hex())
            head = Head.read(self._path.with_name("records.head"), secret)
            if head is not None:
                self._put_head(slip, secret, head)
            replace_file(slip.to_bytes(), self._path)
            with self._guard:
                self._read = (slip, secret)
        self.choice.unlink(missing_ok=True)

    def keep_in_file(self) -> None:
        """Move the secret into the file, for good. Raises as :meth:`secret`, or OSError."""
        slip, secret = self.slip, self.secret()
        replace_file(b"file\n", self.choice)
        if slip is None:
            return
        replace_file(secret, self._path)
        with self._guard:
            shared = set(self._heads) - {self._folder}
            self._read = self._noted = None
        if not shared:  # another folder may still need it
            with suppress(StoreTrouble):
                self._store.drop(slip.entry)
                self._store.drop(slip.head_entry)

    def renew(self) -> bytes:
        """Give up a key that the store does not have; the old public key.

        The slip is renamed, and the next use makes a new secret. Raises UsageError while the key
        can be had, KeyOutOfReach while nobody can tell.
        """
        with suppress(KeyGone):
            self.secret()
            raise UsageError("The key of this installation is where it should be: nothing to do.")
        public = self.public
        self._path.replace(self._path.with_name(f"installation-{fingerprint(public)}.gone"))
        return public

    def _fetched(self, slip: Slip) -> bytes:
        try:
            found, heads = self._store.get(slip.entry, slip.head_entry)
        except StoreTrouble as trouble:
            _log.warning("the key store cannot be used: %s", trouble)
            if trouble.why is Why.NONE:
                raise KeyOutOfReach(
                    "The key of this installation is in a key store of the system, and there is "
                    "none here. Nothing was changed. Use Carrel where you are logged in to the "
                    "desktop; or run “carrel keys keep file” there, and the key is in {path} from "
                    "then on.",
                    path=self._path,
                ) from trouble
            raise KeyOutOfReach(
                "The key of this installation is in the key store of the system, which cannot be "
                "used now: {reason}. Nothing was changed. Unlock the key store, for example by "
                "logging in to the desktop or in its password manager, and try again.",
                reason=trouble.why.value,
            ) from trouble
        secret = _from_hex(found or "")
        if len(secret) != LENGTH or SigningKey.of_installation(secret).public != slip.public:
            raise KeyGone(
                "The key of this installation is not in the key store of this account ({entry}): "
                "the data folder comes from another account or machine, or the entry was deleted. "
                "Nothing was changed. Run “carrel keys keep file” where the folder comes from and "
                "copy it again; or run “carrel keys renew” here: a new key is made, and earlier "
                "records count as changed.",
                entry=slip.entry,
            )
        self._heads = _read_heads(heads or "", secret)
        return secret

    def _push(self) -> None:
        with self._guard:
            head, read = self._noted, self._read
            self._noted = None
        if head is None or read is None:
            return
        try:
            self._put_head(*read, head)
        except StoreTrouble as trouble:
            _log.warning("the head of the acts was not brought to the key store: %s", trouble)
            with self._guard:
                self._noted = self._noted or head

    def _put_head(self, slip: Slip, secret: bytes, head: Head) -> None:
        heads = _read_heads(self._store.get(slip.head_entry)[0] or "", secret)
        others = sorted(
            (item for item in heads.items() if item[0] != self._folder),
            key=lambda item: item[1].rank,
        )
        kept = dict(others[-_HEADS_KEPT + 1 :]) | {self._folder: head}
        self._store.put(slip.head_entry, _heads_text(kept, secret))
        with self._guard:
            self._heads = kept


def _heads_text(heads: dict[str, Head], secret: bytes) -> str:
    values = {folder: [head.count, head.hash, head.lost] for folder, head in heads.items()}
    return json.dumps({"heads": values, "mac": _mac(values, secret)}, separators=(",", ":"))


def _read_heads(text: str, secret: bytes) -> dict[str, Head]:
    try:
        found = json.loads(text)
        values = found["heads"]
        if hmac.compare_digest(_mac(values, secret), str(found["mac"])):
            return {folder: Head(*value) for folder, value in values.items()}
    except (ValueError, TypeError, KeyError, AttributeError, RecursionError):
        pass
    return {}


def _mac(values: object, secret: bytes) -> str:
    return hmac.new(secret, b"heads\x1f" + canonical(values), hashlib.sha256).hexdigest()


def _from_hex(text: str) -> bytes:
    try:
        return bytes.fromhex(text)
    except ValueError:
        return b""


_store = KeyStore()


@cache
def vault_of(path: Path) -> Vault:
    """The vault of a secret's file: one for a file and process, which asks the store once."""
    return Vault(path, _store)


def use_store(store: KeyStore) -> KeyStore:
    """Use another store from now on, and forget what was read; gives the one used before.

    There is one for a process, as the system has one for an account.
    """
    global _store
    before, _store = _store, store
    vault_of.cache_clear()
    return before
