"""Which pictures there are: screens × sizes × scales, zoom, and colour schemes."""

from __future__ import annotations

from dataclasses import dataclass

SIZES = ((1024, 768), (1366, 768), (1920, 1080), (2560, 1440))
USUAL = (1366, 768)
"""The size of which real pictures are kept, and of colour schemes and broken scales."""
SCALES = ("1", "2")
BROKEN = ("1.25", "1.5", "1.75")
ZOOMED_FROM = 1366


@dataclass(frozen=True)
class Part:
    """The pictures of one display: a process."""

    size: tuple[int, int]
    scale: str

    @property
    def name(self) -> str:
        """First part of each picture's name."""
        return f"{self.size[0]}x{self.size[1]}@{self.scale}"

    @property
    def whole(self) -> bool:
        """Every screen; else one item and home."""
        return self.scale in SCALES

    @property
    def zoomed(self) -> bool:
        """The question screens also at twice the size."""
        return self.whole and self.size[0] >= ZOOMED_FROM

    @property
    def coloured(self) -> bool:
        """The question screens also in all colour schemes."""
        return self.whole and self.size == USUAL and self.scale == "1"


PARTS = (
    *(Part(size, scale) for scale in SCALES for size in SIZES),
    *(Part(USUAL, scale) for scale in BROKEN),
)


def is_kept(name: str) -> bool:
    """Whether a real picture is kept: of the usual size, schemes of two screens only."""
    display, _, screen = name.partition("/")
    _, _, scheme = screen.partition("+")
    ours = not scheme or scheme == "200" or screen.startswith(("single+", "ordering+"))
    return display == Part(USUAL, "1").name and ours
