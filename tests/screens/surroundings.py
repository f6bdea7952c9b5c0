"""What a picture depends on beside the program: set before Qt starts, the same everywhere.

Nothing here imports Qt. A scale of the display needs a process of its own: Qt reads it once.
"""

from __future__ import annotations

import json
import os
import random
import time
import uuid
from pathlib import Path

_FONTS = """<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>{folder}</dir>
  <cachedir>{cache}</cachedir>
  <match target="pattern">
    <edit name="antialias" mode="assign"><bool>true</bool></edit>
    <edit name="hinting" mode="assign"><bool>true</bool></edit>
    <edit name="hintstyle" mode="assign"><const>hintslight</const></edit>
    <edit name="rgba" mode="assign"><const>none</const></edit>
  </match>
</fontconfig>
"""

FONTS = Path(__file__).resolve().parents[2] / "assets" / "fonts"


def prepare(folder: Path, size: tuple[int, int], scale: str) -> None:
    """Make this process one that paints off screen on a display of that size, in logical pixels.

    Only the bundled fonts are known, no text is larger than usual, the zone is UTC, the language
    English, and identifiers are drawn from a seed. ``folder`` takes what Qt reads.
    """
    fonts = folder / "fonts.conf"
    fonts.write_text(_FONTS.format(folder=FONTS, cache=folder / "cache"), "utf-8")
    display = folder / "display.json"
    width, height = (round(each * float(scale)) for each in size)
    screen = {"name": "one", "x": 0, "y": 0, "width": width, "height": height, "dpr": 1}
    display.write_text(json.dumps({"screens": [screen | {"logicalDpi": 96}]}), "utf-8")
    os.environ |= {
        "FONTCONFIG_FILE": str(fonts),
        "QT_QPA_PLATFORM": f"offscreen:configfile={display}",
        "QT_SCALE_FACTOR": scale,
        "QT_SCALE_FACTOR_ROUNDING_POLICY": "PassThrough",
        "LC_ALL": "C.UTF-8",
        "TZ": "UTC",
    }
    for name in ("QT_FONT_DPI", "QT_STYLE_OVERRIDE", "QT_SCREEN_SCALE_FACTORS"):
        os.environ.pop(name, None)
    time.tzset()
    draw = random.Random(1)
    uuid.uuid4 = lambda: uuid.UUID(int=draw.getrandbits(128), version=4)
