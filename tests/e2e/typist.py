"""A person without a mouse: types keys, and knows of the screen what it shows and what has focus.

Keys go in through the X server. AT-SPI is only looked at, to know what there is to wait for; the
pixels of the screen tell whether the focus can be seen.
"""

from __future__ import annotations

import os
import subprocess
from pathlib import Path
from typing import Any

from tests.e2e.atspi_reader import Atspi, GLib, Reader, has
from tests.e2e.glass import Box, Picture, take_picture
from tests.e2e.keys import Keyboard

_NAMELESS = ("filler", "table cell", "")
"""Without a name: viewports of what scrolls say that they have the focus, too."""
_RING = 5
"""Pixels around a control that may show that it has the focus."""
_FOCUSED = "object:state-changed:focused"


class Typist(Reader):
    """Works one program, known by its process, by keys alone."""

    def __init__(self, child: subprocess.Popen[Any]) -> None:
        self._keyboard = Keyboard()
        self._glass = Path(os.environ["CARREL_GLASS"])
        self._focus: Any = None
        self._moves = 0
        self.rings = 0
        """How often the focus was seen to come."""
        super().__init__(child)

    # --- keys ---------------------------------------------------------------------------------

    def key(self, *keys: str) -> None:
        """Press keys, one after the other."""
        for each in keys:
            self._keyboard.press(each)

    def write_keys(self, text: str) -> None:
        """Type a text."""
        self._keyboard.write(text)

    # --- focus --------------------------------------------------------------------------------

    def focused(self) -> Any:
        """What has the keyboard now; None if nothing with a name has it."""
        try:
            if self._focus is not None and _is_focus(self._focus):
                return self._focus
        except GLib.Error:
            pass  # it went away
        return None

    def where(self) -> str:
        """Role and name of what has the keyboard, in words."""
        found = self.focused()
        return f"{found.get_role_name()} {found.get_name()!r}" if found is not None else "nowhere"

    def focus_name(self) -> str:
        """Name of what has the keyboard; empty if nothing has."""
        found = self.focused()
        return str(found.get_name()) if found is not None else ""

    def is_at(self, words: str) -> bool:
        """Whether role and name of what has the keyboard hold these words."""
        return words in self.where()

    def focus_is(self, role: str, name: str = "", *, starts: str = "") -> Any:
        """Wait until the keyboard is with the control of that role and name."""

        def look() -> Any:
            found = self.focused()
            if found is None or found.get_role_name() != role:
                return None
            said = found.get_name()
            return found if (said == name if name else said.startswith(starts)) else None

        return self.wait(look, f"the focus on {role} {name or starts!r}, not {self.where()}")

    def move(self, keys: str) -> Any:
        """Press a key that only moves the focus; gives where it went, once that can be seen."""
        moves, before = self._moves, self.picture()
        self.key(keys)
        self.wait(lambda: self._moves > moves, f"{keys} to move the focus from {self.where()}")
        found = self.wait(self.focused, f"a control with the focus after {keys}")
        self.shows_focus(found, before)
        return found

    def go(self, role: str, name: str = "", *, starts: str = "", by: str = "Tab") -> Any:
        """Press Tab, or another key, until the focus is on a control; it must be before the second
        time round."""
        passed: list[tuple[str, str]] = []
        while True:
            found = self.move(by)
            said = found.get_role_name(), found.get_name()
            if said[0] == role and (said[1] == name if name else said[1].startswith(starts)):
                return found
            assert said not in passed, f"no {role} {name or starts!r} by {by}: {passed} {said}"
            passed.append(said)

    def shows_focus(self, control: Any, before: Picture) -> None:
        """Wait until the focus can be seen: the picture of the control is another than before."""
        place = control.get_extents(Atspi.CoordType.SCREEN)
        box = Box(place.x, place.y, place.width, place.height).grown(_RING)
        was = before.part(box)
        self.wait(
            lambda: self.picture().part(box) != was, f"the focus to be seen on {self.where()}"
        )
        self.rings += 1

    def picture(self) -> Picture:
        """What is on the screen."""
        return take_picture(self._glass)

    # --- within -------------------------------------------------------------------------------

    def _on_event(self, event: Any) -> None:
        super()._on_event(event)
        try:
            if event.type == _FOCUSED and event.detail1 and _is_focus(event.source):
                self._focus = event.source
                self._moves += 1
        except GLib.Error:
            return  # its source went away


def _is_focus(control: Any) -> bool:
    if control.get_role_name() in _NAMELESS and not control.get_name():
        return False
    return has(control, Atspi.StateType.FOCUSED) and has(control, Atspi.StateType.SHOWING)
