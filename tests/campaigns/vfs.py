"""Records what SQLite asks of the disk: a layer (VFS) between SQLite and the system, by ctypes.

Every write, truncation, synchronisation and deletion of a database or journal is passed on and
noted in order. The layer is registered with the SQLite library that Python's own ``sqlite3`` uses,
as the default one, so that it lies under everything the program does with its records. Interfaces:
https://www.sqlite.org/c3ref/vfs.html and https://www.sqlite.org/c3ref/io_methods.html.
"""

from __future__ import annotations

import ctypes
import sqlite3
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from ctypes import CFUNCTYPE, POINTER, Structure, c_char_p, c_int, c_int64, c_void_p
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, ClassVar

_OK = 0
_LAYER = b"campaign-recorder"
_MAIN_DB = 0x100
"""Flag of ``xOpen`` (SQLITE_OPEN_MAIN_DB)."""


@dataclass(frozen=True, slots=True)
class Op:
    """One request to the disk. ``what`` is made, write, truncate, sync, delete or mark."""

    what: str
    name: str
    offset: int = 0
    data: bytes = b""
    size: int = 0
    folder: bool = False
    """Of a deletion: whether the folder is synchronised with it."""


@dataclass
class Trace:
    """Requests in their order. ``marks`` of the test stand among them."""

    ops: list[Op] = field(default_factory=list)
    lock: threading.Lock = field(default_factory=threading.Lock)

    def note(self, op: Op) -> None:
        """Add a request; threads of the program may come together here."""
        with self.lock:
            self.ops.append(op)

    def mark(self, name: str, number: int = 0) -> None:
        """Something that the program was told, such as that an event is on the disk."""
        self.note(Op("mark", name, size=number))


class _File(Structure):
    """``sqlite3_file`` with what the layer keeps behind it."""

    _fields_: ClassVar = [("methods", c_void_p), ("number", c_int64)]


_Open = CFUNCTYPE(c_int, c_void_p, c_void_p, c_void_p, c_int, POINTER(c_int))
_Delete = CFUNCTYPE(c_int, c_void_p, c_char_p, c_int)
_Plain = CFUNCTYPE(c_int, c_void_p)
_Read = CFUNCTYPE(c_int, c_void_p, c_void_p, c_int, c_int64)
_Size = CFUNCTYPE(c_int, c_void_p, c_int64)
_Flags = CFUNCTYPE(c_int, c_void_p, c_int)
_Out = CFUNCTYPE(c_int, c_void_p, c_void_p)
_Control = CFUNCTYPE(c_int, c_void_p, c_int, c_void_p)
_ShmMap = CFUNCTYPE(c_int, c_void_p, c_int, c_int, c_int, c_void_p)
_ShmLock = CFUNCTYPE(c_int, c_void_p, c_int, c_int, c_int)
_Barrier = CFUNCTYPE(None, c_void_p)
_Fetch = CFUNCTYPE(c_int, c_void_p, c_int64, c_int, c_void_p)
_Unfetch = CFUNCTYPE(c_int, c_void_p, c_int64, c_void_p)

_METHODS = (
    ("xClose", _Plain), ("xRead", _Read), ("xWrite", _Read), ("xTruncate", _Size),
    ("xSync", _Flags), ("xFileSize", _Out), ("xLock", _Flags), ("xUnlock", _Flags),
    ("xCheckReservedLock", _Out), ("xFileControl", _Control), ("xSectorSize", _Plain),
    ("xDeviceCharacteristics", _Plain), ("xShmMap", _ShmMap), ("xShmLock", _ShmLock),
    ("xShmBarrier", _Barrier), ("xShmUnmap", _Flags), ("xFetch", _Fetch), ("xUnfetch", _Unfetch),
)  # fmt: skip


class _Methods(Structure):
    _fields_: ClassVar = [("iVersion", c_int), *_METHODS]


class _Vfs(Structure):
    _fields_: ClassVar = [
        ("iVersion", c_int),
        ("szOsFile", c_int),
        ("mxPathname", c_int),
        ("pNext", c_void_p),
        ("zName", c_char_p),
        ("pAppData", c_void_p),
        ("xOpen", _Open),
        ("xDelete", _Delete),
        # Passed on as they are: a copy of the structure calls the system's own.
        *((f"p{number}", c_void_p) for number in range(14)),
    ]


def _library() -> ctypes.CDLL:
    """The SQLite library in this process. Raises RuntimeError if it is built into Python."""
    for line in Path("/proc/self/maps").read_text("utf-8").splitlines():
        path = line.split(maxsplit=5)[5] if line.count(" ") >= 5 and "/" in line else ""
        if "libsqlite3" in Path(path).name:
            return ctypes.CDLL(path)
    return ctypes.CDLL(_extension())


def _extension() -> str:
    """Python's own module, where the library is built into it."""
    import _sqlite3  # noqa: PLC0415  (only where it is not a library of the system)

    found = getattr(_sqlite3, "__file__", None)
    if found is None:
        raise RuntimeError("SQLite cannot be reached: it is built into Python")
    return str(found)


class Recorder:
    """The layer. One a process; it is the default from :meth:`install` to :meth:`remove`."""

    def __init__(self, trace: Trace) -> None:
        self.trace = trace
        self._library = _library()
        self._library.sqlite3_vfs_find.restype = c_void_p
        self._library.sqlite3_vfs_find.argtypes = [c_char_p]
        for name, more in (("register", [c_int]), ("unregister", [])):
            getattr(self._library, f"sqlite3_vfs_{name}").argtypes = [c_void_p, *more]
        system = self._library.sqlite3_vfs_find(None)
        if not system:
            raise RuntimeError("SQLite has no layer under it")
        self._system_pointer = system
        self._system = _Vfs.from_address(system)
        self._head = ctypes.sizeof(_File) + ctypes.sizeof(_Methods)
        self._names: dict[int, str] = {}
        self._kept: list[Any] = []
        self._vfs = self._layer()

    def install(self) -> None:
        """From now on, connections go through the layer."""
        assert sqlite3.sqlite_version  # the module is loaded, so its library is initialised
        self._library.sqlite3_vfs_register(ctypes.byref(self._vfs), 1)

    def remove(self) -> None:
        """Connections made later do not. Those there are have to be closed before."""
        self._library.sqlite3_vfs_unregister(ctypes.byref(self._vfs))
        self._library.sqlite3_vfs_register(self._system_pointer, 1)

    def _layer(self) -> _Vfs:
        made = _Vfs.from_buffer_copy(self._system)
        made.szOsFile = self._head + self._system.szOsFile
        made.pNext = None
        made.zName = _LAYER
        made.xOpen = _Open(self._open)
        made.xDelete = _Delete(self._delete)
        return made

    def _open(self, _vfs: int, name: int | None, file: int, flags: int, out: Any) -> int:
        inner = file + self._head
        path = ctypes.string_at(name).decode() if name else ""
        new = bool(path) and not Path(path).exists()
        code = int(self._system.xOpen(self._system_pointer, name, inner, flags, out))
        head = _File.from_address(file)
        own = file + ctypes.sizeof(_File)
        methods = c_void_p.from_address(inner).value
        head.methods = None
        if methods:
            self._shim(own, _Methods.from_address(methods), path)
            head.methods = own
        if code == _OK and new:
            self.trace.note(Op("made", path))
        return code

    def _shim(self, place: int, theirs: _Methods, path: str) -> None:
        """Methods of one open file: the system's, on the file behind; what they write is noted."""
        ours = _Methods.from_address(place)
        ours.iVersion = theirs.iVersion
        for number, (name, kind) in enumerate(_METHODS):
            version = 1 if number < 12 else 2 if number < 16 else 3
            if theirs.iVersion >= version:
                setattr(ours, name, self._passed_on(name, kind, path))

    def _passed_on(self, name: str, kind: Any, path: str) -> Any:
        key = (name, path)
        for known, made in self._kept:
            if known == key:
                return made

        def call(file: int, *more: Any) -> Any:
            inner = file + self._head
            theirs = _Methods.from_address(c_void_p.from_address(inner).value or 0)
            code = getattr(theirs, name)(inner, *more)
            if code == _OK:
                self._note(name, path, more)
            return code

        made = kind(call)
        self._kept.append((key, made))
        return made

    def _note(self, name: str, path: str, more: tuple[Any, ...]) -> None:
        if name == "xWrite":
            data = ctypes.string_at(more[0], more[1])
            self.trace.note(Op("write", path, offset=more[2], data=data))
        elif name == "xTruncate":
            self.trace.note(Op("truncate", path, size=more[0]))
        elif name == "xSync":
            self.trace.note(Op("sync", path))

    def _delete(self, _vfs: int, name: bytes, folder: int) -> int:
        code = int(self._system.xDelete(self._system_pointer, name, folder))
        if code == _OK:
            self.trace.note(Op("delete", name.decode(), folder=bool(folder)))
        return code


@contextmanager
def recorded(trace: Trace) -> Iterator[Recorder]:
    """Record everything that SQLite does in this process; connections are closed at its end."""
    recorder = Recorder(trace)
    recorder.install()
    try:
        yield recorder
    finally:
        recorder.remove()
