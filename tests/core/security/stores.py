"""Key stores for tests: in memory, in a file that outlives a process, and one that hangs."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from threading import Event

from keyring.backend import KeyringBackend
from keyring.errors import KeyringLocked, PasswordDeleteError

from core.security.keystore import KeyStore
from core.security.vault import use_store


class MemoryBackend(KeyringBackend):
    """A backend of keyring that keeps entries in a dictionary; it may be locked, or lie."""

    priority = 1.0

    def __init__(self) -> None:
        super().__init__()  # type: ignore[no-untyped-call]
        self.entries: dict[tuple[str, str], str] = {}
        self.locked = False
        self.forgets = False
        self.asked = 0

    def get_password(self, service: str, username: str) -> str | None:
        self._ask()
        return self.entries.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self._ask()
        if not self.forgets:
            self.entries[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        self._ask()
        if self.entries.pop((service, username), None) is None:
            raise PasswordDeleteError(username)

    def _ask(self) -> None:
        self.asked += 1
        if self.locked:
            raise KeyringLocked


class FileBackend(MemoryBackend):
    """Keeps its entries in a file, as a store does that outlives the program."""

    def __init__(self, path: Path) -> None:
        super().__init__()
        self._path = path
        if path.exists():
            for name, value in json.loads(path.read_text("utf-8")).items():
                self.entries["Carrel", name] = value

    def set_password(self, service: str, username: str, password: str) -> None:
        super().set_password(service, username, password)
        named = {name: value for (_, name), value in self.entries.items()}
        self._path.write_text(json.dumps(named), "utf-8")


class HangingBackend(MemoryBackend):
    """Does not answer before it is let go."""

    def __init__(self) -> None:
        super().__init__()
        self.go = Event()

    def _ask(self) -> None:
        self.go.wait(60)
        super()._ask()


@contextmanager
def using(backend: MemoryBackend, patience: float = 10.0) -> Iterator[KeyStore]:
    """The process has this store, as if it had just been started; afterwards what it had."""
    store = KeyStore(lambda: backend, patience)
    before = use_store(store)
    try:
        yield store
    finally:
        use_store(before)
