"""Takes the pictures of one display, in a process of its own.

``python -m tests.screens.worker PART FOLDER WHICH [WORD…]`` writes ``FOLDER/PART.json`` – hash and
faults by name – and pictures: ``all`` of them, those that ``differ`` from what is kept, or those
that are to be ``kept``. With words, only screens with one of them in their name, or,
after ``=``, with that name.
"""

from __future__ import annotations

import json
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from tests.screens import surroundings
from tests.screens.kept import hashes
from tests.screens.plan import PARTS, Part, is_kept

if TYPE_CHECKING:
    from PySide6.QtGui import QImage

    from tests.screens.cast import Cast
    from ui.screens.room import ExamRoom

Wanted = Callable[[str], bool]
"""Whether the screen of a name is asked for."""
Taken = tuple[str, "QImage", list[str]]


def main(arguments: list[str]) -> int:
    """Take the pictures; gives the exit code."""
    part = next(each for each in PARTS if each.name == arguments[0])
    folder, which, words = Path(arguments[1]), arguments[2], arguments[3:]
    before = hashes()
    with tempfile.TemporaryDirectory() as scratch:
        surroundings.prepare(Path(scratch), part.size, part.scale)
        found = {}
        for name, image, faults in pictures(part, Path(scratch), words):
            from tests.screens.painting import digest  # noqa: PLC0415  (Qt reads the surroundings)

            found[name] = {"hash": digest(image), "faults": faults}
            differs = before.get(name) != digest(image)
            if (
                which == "all"
                or (which == "kept" and is_kept(name))
                or (which == "differ" and differs)
            ):
                file = folder / f"{name}.png"
                file.parent.mkdir(parents=True, exist_ok=True)
                image.save(str(file), "PNG", 90)  # type: ignore[call-overload]
        (folder / f"{part.name}.json").write_text(json.dumps(found), "utf-8")
    return 0


def pictures(part: Part, scratch: Path, words: list[str]) -> Iterator[Taken]:
    """Name, picture and faults of every screen of a part."""
    from tests.screens.cast import Cast  # noqa: PLC0415  (behind the surroundings)
    from tests.screens.painting import application  # noqa: PLC0415

    application()
    for name, image, faults in _all(part, Cast.gather(), scratch, words):
        yield f"{part.name}/{name}", image, faults


def _all(part: Part, cast: Cast, scratch: Path, words: list[str]) -> Iterator[Taken]:
    from tests.screens.rooms import ITEMS, OTHERS  # noqa: PLC0415

    def wanted(name: str) -> bool:
        return not words or any(
            name == word[1:] if word[:1] == "=" else word in name for word in words
        )

    yield from _rooms(part, cast, wanted)
    if not words or not all(word.startswith("=") and word[1:] in ITEMS | OTHERS for word in words):
        yield from _outside(part, scratch, wanted)


def _rooms(part: Part, cast: Cast, wanted: Wanted) -> Iterator[Taken]:
    from tests.screens.checks import faults  # noqa: PLC0415
    from tests.screens.painting import settle, taken  # noqa: PLC0415
    from tests.screens.rooms import ITEMS, OTHERS, Rooms  # noqa: PLC0415

    rooms = Rooms(cast, part.size)
    scenes = ITEMS | OTHERS if part.whole else {"single": ITEMS["single"]}
    for name, scene in scenes.items():
        if wanted(name):
            room = scene(rooms)
            yield name, taken(room), faults(room, room)
            _away(room)
    for name, scene in ITEMS.items() if part.zoomed else ():
        if wanted(f"{name}+200"):
            room = scene(rooms)
            room.zoom(9)
            settle()
            yield f"{name}+200", taken(room), faults(room, room)
            _away(room)
    for name, scene in ITEMS.items() if part.coloured else ():
        if wanted(f"{name}+scheme"):
            room = scene(rooms)
            for scheme in cast.driver().schemes:
                room.tool_bar.looks.scheme_chosen.emit(scheme.id)
                settle()
                yield f"{name}+{scheme.id}", taken(room), faults(room, room)
            _away(room)


def _away(room: ExamRoom) -> None:
    from tests.screens.painting import settle  # noqa: PLC0415

    room.close()
    room.deleteLater()
    settle()


def _outside(part: Part, scratch: Path, wanted: Wanted) -> Iterator[Taken]:
    from tests.screens.checks import faults  # noqa: PLC0415
    from tests.screens.outside import screens  # noqa: PLC0415
    from tests.screens.painting import taken  # noqa: PLC0415

    for name, widget, window in screens(scratch, part.size, home_only=not part.whole):
        if wanted(name):
            yield name, taken(widget, window), faults(widget, window)


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
