"""A disk that loses what was not synchronised: what files may hold after the power was cut.

Pure. The rules, pessimistic where POSIX leaves it open: what was written to a file since it was
last synchronised is there in any part, by sectors; a name made or deleted since the folder was last
synchronised is there or not. As SQLite does on Unix, the first synchronisation of a new journal
synchronises its folder too. A disk that says that it has synchronised has done so.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum

from tests.campaigns.vfs import Op

SECTOR = 512

Draw = Callable[[str], float]
"""A number from 0 to 1 for a label."""


class Kept(StrEnum):
    """How much is left of what was not synchronised."""

    NOTHING = "nothing"
    EVERYTHING = "everything"
    SOME = "some"


@dataclass
class _File:
    durable: bytearray = field(default_factory=bytearray)
    pending: list[Op] = field(default_factory=list)
    named: bool = False
    """Whether its name is sure to be there."""
    deleted: bool = False
    """Deleted, but not surely."""
    synchronised: bool = False
    former: bytes | None = None
    """What the name stood for before, while that may still come back."""


class Disk:
    """Follows requests; gives what may be there if the power goes now."""

    def __init__(self, before: Mapping[str, bytes]) -> None:
        self._files = {
            name: _File(bytearray(data), named=True, synchronised=True)
            for name, data in before.items()
        }

    def do(self, op: Op) -> None:
        """One request."""
        match op.what:
            case "made":
                self._made(op.name)
            case "write" | "truncate":
                self._files[op.name].pending.append(op)
            case "sync":
                self._sync(op.name)
            case "delete":
                self._files[op.name].deleted = True
                if op.folder:
                    self._sync_folder()
            case "put":
                self._files[op.name] = _File(bytearray(op.data), named=True, synchronised=True)
                self._sync_folder()

    def after_cut(self, kept: Kept, draw: Draw) -> dict[str, bytes]:
        """Files after the power was cut now."""
        found = {}
        for name, file in self._files.items():
            there = file.named or _survives(kept, draw, f"made {name}")
            gone = file.deleted and _survives(kept, draw, f"gone {name}")
            if there and not gone:
                found[name] = _content(file, kept, name, draw)
            elif file.former is not None and not gone:
                found[name] = file.former
        return found

    def _made(self, name: str) -> None:
        old = self._files.get(name)
        # The same name again: the deletion before it may be undone.
        former = bytes(old.durable) if old is not None and old.named else None
        self._files[name] = _File(former=former)

    def _sync(self, name: str) -> None:
        file = self._files[name]
        for op in file.pending:
            _carry_out(file.durable, op)
        file.pending.clear()
        if not file.synchronised and name.endswith(("-wal", "-journal")):
            self._sync_folder()
        file.synchronised = True

    def _sync_folder(self) -> None:
        for name in [name for name, file in self._files.items() if file.deleted]:
            del self._files[name]
        for file in self._files.values():
            file.named, file.former = True, None


def _survives(kept: Kept, draw: Draw, label: str) -> bool:
    return kept is Kept.EVERYTHING or (kept is Kept.SOME and draw(label) < 0.5)


def _content(file: _File, kept: Kept, name: str, draw: Draw) -> bytes:
    content = bytearray(file.durable)
    if kept is Kept.NOTHING:
        return bytes(content)
    for number, op in enumerate(file.pending):
        if kept is Kept.EVERYTHING:
            _carry_out(content, op)
        else:
            for place, part in enumerate(_sectors(op)):
                if draw(f"{name} {number} {place}") < 0.5:
                    _carry_out(content, part)
    return bytes(content)


def _sectors(op: Op) -> Sequence[Op]:
    """A write in the pieces in which a disk does it; anything else whole."""
    if op.what != "write":
        return (op,)
    parts = []
    start = op.offset
    end = op.offset + len(op.data)
    while start < end:
        stop = min(end, (start // SECTOR + 1) * SECTOR)
        data = op.data[start - op.offset : stop - op.offset]
        parts.append(Op("write", op.name, offset=start, data=data))
        start = stop
    return parts


def _carry_out(content: bytearray, op: Op) -> None:
    if op.what == "truncate":
        del content[op.size :]
        return
    end = op.offset + len(op.data)
    if len(content) < end:
        content.extend(bytes(end - len(content)))
    content[op.offset : end] = op.data
