"""The key store of the operating system, asked with a patience that ends.

``keyring`` speaks to the Credential Locker of Windows, the Keychain of macOS and, on Linux, the
Secret Service (GNOME Keyring, KWallet, KeePassXC) over D-Bus. A store may be missing, locked, or
hang; so it is asked on a thread of its own, for :data:`PATIENCE` seconds at the most, and on Linux
never in a way that makes the system ask for a password.

With the environment variable :data:`SWITCH` set to ``off`` no store is asked.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from enum import Enum
from queue import Empty, SimpleQueue
from threading import Lock, Thread
from typing import Any, Protocol, TypeVar

from core.words import message

T = TypeVar("T")

SWITCH = "CARREL_KEY_STORE"
SERVICE = "Carrel"
PATIENCE = 2.0
"""Seconds for one question; a store that let it pass is not asked again until it has answered."""


class Why(Enum):
    """Why a store cannot be used."""

    NONE = message("there is none")
    LOCKED = message("it is locked")
    SILENT = message("it does not answer")
    REFUSED = message("it refused")


class StoreTrouble(Exception):
    """A store that cannot be used; as text, with what the log is to know of it."""

    def __init__(self, why: Why, detail: str = "") -> None:
        super().__init__(f"{why.value} ({detail})" if detail else why.value)
        self.why = why


class Backend(Protocol):
    """What is used of a backend of ``keyring``."""

    def get_password(self, service: str, username: str) -> str | None:
        """The value of an entry, if there is one."""

    def set_password(self, service: str, username: str, password: str) -> None:
        """Make or replace an entry."""

    def delete_password(self, service: str, username: str) -> None:
        """Remove an entry."""


def system_backend() -> Backend:
    """The store of this system. Raises StoreTrouble if there is none, or it is switched off.

    Chosen by the system and not by keyring's settings, so that no plug-in that writes a plain file
    can pass for a store.
    """
    if os.environ.get(SWITCH, "").lower() == "off":
        raise StoreTrouble(Why.NONE, f"{SWITCH} is off")
    if sys.platform == "win32":
        from keyring.backends.Windows import WinVaultKeyring  # noqa: PLC0415  (this system's only)

        return WinVaultKeyring()
    if sys.platform == "darwin":
        from keyring.backends.macOS import Keyring  # noqa: PLC0415  (as above)

        return Keyring()
    if not _has_session_bus():
        raise StoreTrouble(Why.NONE, "no session bus")
    from core.security.secretservice import quiet_backend  # noqa: PLC0415  (D-Bus: 100 ms)

    return quiet_backend()


def _has_session_bus() -> bool:
    """Whether there is a bus, before anything is imported to ask it."""
    if os.environ.get("DBUS_SESSION_BUS_ADDRESS"):
        return True
    return os.path.exists(os.path.join(os.environ.get("XDG_RUNTIME_DIR", ""), "bus"))  # noqa: PTH110, PTH118


class KeyStore:
    """Reads and writes entries; every method raises StoreTrouble, within ``patience`` seconds."""

    def __init__(
        self, backend: Callable[[], Backend] = system_backend, patience: float = PATIENCE
    ) -> None:
        self._backend = backend
        self._patience = patience
        self._turn = Lock()
        self._asked: Thread | None = None

    def get(self, *names: str) -> list[str | None]:
        """The values of entries, None for one that is not there."""
        return self._ask(lambda backend: [backend.get_password(SERVICE, name) for name in names])

    def put(self, name: str, value: str) -> None:
        """Make or replace an entry, and see that it reads as it was written."""

        def work(backend: Backend) -> bool:
            backend.set_password(SERVICE, name, value)
            return backend.get_password(SERVICE, name) == value

        if not self._ask(work):
            raise StoreTrouble(Why.REFUSED, "it gives back something else")

    def drop(self, name: str) -> None:
        """Remove an entry that is there."""
        self._ask(lambda backend: backend.delete_password(SERVICE, name))

    def _ask(self, work: Callable[[Backend], T]) -> T:
        answers: SimpleQueue[tuple[bool, Any]] = SimpleQueue()

        def run() -> None:
            try:
                answers.put((True, work(self._backend())))
            except Exception as error:  # noqa: BLE001 - each backend has errors of its own
                answers.put((False, error))

        if not self._turn.acquire(timeout=self._patience):
            raise StoreTrouble(Why.SILENT)
        try:
            if self._asked is not None and self._asked.is_alive():
                raise StoreTrouble(Why.SILENT, "an earlier question is still open")
            # A daemon: a store that hangs for good does not keep the program from ending.
            self._asked = Thread(target=run, name="carrel-key-store", daemon=True)
            self._asked.start()
            try:
                fine, value = answers.get(timeout=self._patience)
            except Empty:
                raise StoreTrouble(Why.SILENT) from None
            self._asked.join(self._patience)
        finally:
            self._turn.release()
        if fine:
            answer: T = value
            return answer
        raise value if isinstance(value, StoreTrouble) else _trouble(value) from value


def _trouble(error: Exception) -> StoreTrouble:
    """What a backend's own error comes to; its words are not shown, they may hold the value."""
    kind = type(error).__name__
    return StoreTrouble(Why.LOCKED if "Locked" in kind else Why.REFUSED, kind)
