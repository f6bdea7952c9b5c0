"""What is on the glass: the pixels of a virtual screen, from the file in which Xvfb keeps them."""

from __future__ import annotations

import struct
from dataclasses import dataclass
from pathlib import Path

_WIDTH, _HEIGHT, _BYTES_PER_LINE, _COLOURS = 4, 5, 12, 19
"""Places in the header of an X window dump, in words of four bytes."""
_COLOUR_BYTES, _PIXEL_BYTES = 12, 4


@dataclass(frozen=True)
class Box:
    """A rectangle in pixels of the screen."""

    x: int
    y: int
    width: int
    height: int

    def grown(self, by: int) -> Box:
        """So much more on each side."""
        return Box(self.x - by, self.y - by, self.width + 2 * by, self.height + 2 * by)


class Picture:
    """The screen at one moment."""

    def __init__(self, dump: bytes) -> None:
        header = struct.unpack(">25I", dump[:100])
        self._start = header[0] + header[_COLOURS] * _COLOUR_BYTES
        self._line = header[_BYTES_PER_LINE]
        self._width, self._height = header[_WIDTH], header[_HEIGHT]
        self._dump = dump

    def part(self, box: Box) -> list[bytes]:
        """The lines of pixels within a rectangle, as far as it is on the screen."""
        left, right = max(0, box.x), min(self._width, box.x + box.width)
        lines = range(max(0, box.y), min(self._height, box.y + box.height))
        starts = [self._start + y * self._line for y in lines]
        return [self._dump[at + left * _PIXEL_BYTES : at + right * _PIXEL_BYTES] for at in starts]


def take_picture(folder: Path) -> Picture:
    """The screen as it is now; ``folder`` is that of Xvfb's ``-fbdir``."""
    return Picture((folder / "Xvfb_screen0").read_bytes())
