"""What is kept of the matrix: hashes of all pictures, small pictures of one size, known faults."""

from __future__ import annotations

import json
from pathlib import Path

from PIL import Image, ImageChops, ImageDraw

from tests.screens.plan import is_kept

HERE = Path(__file__).parent / "kept"
MANIFEST = HERE / "manifest.json"
COLOURS = 48
"""Colours of a kept picture: enough to see what changed; the hash is of the real one."""


def hashes() -> dict[str, str]:
    """Hash of the pixels by name; empty before the first update."""
    if not MANIFEST.exists():
        return {}
    loaded: dict[str, str] = json.loads(MANIFEST.read_text("utf-8"))
    return loaded


def keep(found: dict[str, str], folder: Path, *, partly: bool) -> None:
    """Replace what is kept by the pictures of a folder. ``partly`` leaves what was not taken."""
    before = hashes()
    HERE.mkdir(exist_ok=True)
    now = (before | found) if partly else found
    for name, value in found.items():
        file = _file(name)
        if is_kept(name) and (before.get(name) != value or not file.exists()):
            with Image.open(folder / f"{name}.png") as image:
                method = Image.Quantize.FASTOCTREE
                small = image.convert("RGB").quantize(COLOURS, method, dither=Image.Dither.NONE)
            small.save(file, optimize=True)
    for file in HERE.glob("*.png"):
        if file not in {_file(name) for name in now if is_kept(name)}:
            file.unlink()
    MANIFEST.write_text(json.dumps(dict(sorted(now.items())), indent=0) + "\n", "utf-8")


def beside(name: str, folder: Path) -> Path:
    """A picture of what was kept, what is now, and where they differ; of the new one alone if
    none was kept. Gives its file.
    """
    with Image.open(folder / f"{name}.png") as image:
        now = image.convert("RGB")
    file = folder / "differences" / f"{name.replace('/', '_')}.png"
    file.parent.mkdir(exist_ok=True)
    if not _file(name).exists():
        now.save(file)
        return file
    with Image.open(_file(name)) as image:
        was = image.convert("RGB")
    sheet = Image.new("RGB", (was.width + now.width + 20, max(was.height, now.height)), "#888888")
    sheet.paste(was, (0, 0))
    sheet.paste(now, (was.width + 20, 0))
    if was.size == now.size:
        apart = ImageChops.difference(was, now).convert("L").point(lambda v: 255 if v > 48 else 0)
        box = apart.getbbox()
        if box:
            moved = (box[0] + was.width + 17, box[1] - 3, box[2] + was.width + 23, box[3] + 3)
            ImageDraw.Draw(sheet).rectangle(moved, outline="#ff00ff", width=2)
    sheet.save(file)
    return file


def _file(name: str) -> Path:
    return HERE / f"{name.partition('/')[2]}.png"
