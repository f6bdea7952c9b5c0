"""Keeps ``None`` alive under PySide6 6.12.0 on CPython 3.11.

There, every Qt method without a result returns ``None`` without taking a reference to it (on 3.12
and later ``None`` is immortal, PEP 683, and nobody notices). After some ten thousand calls the
count reaches zero and the interpreter aborts: "Fatal Python error: none_dealloc". Found by
watching ``sys.getrefcount(None)`` over ``QObject.setObjectName``: minus one a call.
"""

from __future__ import annotations

import sys

_PLENTY = 1 << 40
"""More calls than a program of this kind makes in a year, far from an overflow of 63 bits."""


def hold_none() -> None:
    """Give ``None`` references in plenty, once; nothing to do from Python 3.12 on."""
    if sys.version_info < (3, 12) and sys.getrefcount(None) < _PLENTY // 2:
        import ctypes  # noqa: PLC0415 – needed on one version of Python only

        ctypes.c_ssize_t.from_address(id(None)).value += _PLENTY
