"""A keyboard outside the program: the X server is told of keys as if hands had pressed them.

By the XTEST extension, through the C libraries that Debian's ``at-spi2-core`` brings; a program
cannot tell such keys from those of a real keyboard.
"""

from __future__ import annotations

import ctypes
from collections.abc import Iterator
from contextlib import contextmanager

_NAMES = {
    "Alt": "Alt_L", "Ctrl": "Control_L", "Shift": "Shift_L", "Enter": "Return", "Space": "space",
    "+": "plus", "-": "minus",
}  # fmt: skip
"""Names of keys as the program's help writes them, where X has another name."""


class Keyboard:
    """Keys of the screen named by ``DISPLAY``."""

    def __init__(self) -> None:
        self._x = ctypes.CDLL("libX11.so.6")
        self._test = ctypes.CDLL("libXtst.so.6")
        self._x.XOpenDisplay.restype = ctypes.c_void_p
        self._x.XStringToKeysym.restype = ctypes.c_ulong
        self._x.XkbKeycodeToKeysym.restype = ctypes.c_ulong
        display = self._x.XOpenDisplay(None)
        assert display, "no X server"
        self._display = ctypes.c_void_p(display)

    def press(self, keys: str) -> None:
        """Press a key, with others held: ``Space``, ``Alt+N``, ``Ctrl+Shift+Right``."""
        *held, last = keys.replace("++", "+plus").split("+")
        codes = [self._code(self._keysym(each)) for each in held]
        self._stroke(self._keysym(last), codes)

    def write(self, text: str) -> None:
        """Type a text of characters that a US keyboard has."""
        for each in text:
            self._stroke(ord(each), [])

    def _stroke(self, keysym: int, held: list[int]) -> None:
        code = self._code(keysym)
        shift = self._code(self._keysym("Shift"))
        upper = self._x.XkbKeycodeToKeysym(self._display, code, 0, 0) != keysym
        plain_letter = held and chr(keysym).isalpha() if keysym < 256 else False
        with self._held(held + ([shift] if upper and not plain_letter else [])):
            self._fake(code, down=True)
            self._fake(code, down=False)
        self._x.XSync(self._display, 0)

    @contextmanager
    def _held(self, codes: list[int]) -> Iterator[None]:
        for code in codes:
            self._fake(code, down=True)
        yield
        for code in reversed(codes):
            self._fake(code, down=False)

    def _fake(self, code: int, *, down: bool) -> None:
        assert self._test.XTestFakeKeyEvent(self._display, code, int(down), 0)

    def _keysym(self, name: str) -> int:
        found = int(self._x.XStringToKeysym(_NAMES.get(name, name).encode()))
        assert found, f"no key {name}"
        return found

    def _code(self, keysym: int) -> int:
        code = int(self._x.XKeysymToKeycode(self._display, ctypes.c_ulong(keysym)))
        assert code, f"no key for {keysym:#x}"
        return code
