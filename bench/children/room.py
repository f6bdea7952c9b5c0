"""Answers and walks in the real exam room. Arguments: data folder, number of answers.

A figure runs from the mouse click to the end of the event loop's turn that painted its effect, with
the answer on the disk.
"""

from __future__ import annotations

import json
import sys
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QLabel

from bench import samples
from bench.children.floor import Floor
from bench.children.hands import Painted, child_of, click, timed
from core.exam.session import Session
from ui.app import make_application
from ui.screens.room import ExamRoom


def walk(room: ExamRoom, session: Session) -> list[float]:
    """Next through the whole form."""
    stem = room.findChild(QLabel, "stem")
    assert stem is not None
    painted = Painted(stem)
    following = child_of(room, "next")
    spent = []
    for index in range(1, len(session.delivery.items)):
        spent.append(timed(partial(click, following), painted))
        assert session.state.position == index
    return spent


def answer(room: ExamRoom, session: Session, floor: Floor, count: int) -> dict[str, list[float]]:
    """Answers to the item shown, by turns with the floor; every one of them changes something."""
    ours, bare = [], []
    painted = Painted(child_of(room, "option_0"))
    others = Painted(floor.options[0])
    for turn in range(count):
        button = child_of(room, f"option_{turn % 2}")
        ours.append(timed(partial(click, button), painted))
        assert session.saved
        assert button.isChecked()
        bare.append(timed(partial(floor.answer, turn % 2), others))
        app.processEvents()
    assert session.state.item.response
    return {"answers_ms": ours, "floor_ms": bare}


app = make_application()
folder = Path(sys.argv[1])
carrel = samples.open_folder(folder)
session = carrel.start(samples.request(carrel))
samples.to_items(session)
room = ExamRoom(session)
room.resize(1366, 768)
room.show()
floor = Floor(folder, session.delivery.items[0].item.stem)
floor.window.show()
app.processEvents()
found = {"items_ms": walk(room, session)}
while session.delivery.items[session.state.position].item.type.value != "single":
    click(child_of(room, "previous"))
    app.processEvents()
found |= answer(room, session, floor, int(sys.argv[2]))
session.close()
carrel.close()
print(json.dumps(found), flush=True)
