"""Answers and walks in the real exam room. Arguments: data folder, number of answers.

A figure runs from the mouse click to the end of the event loop's turn that painted its effect, with
the answer on the disk.
"""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget

from bench import samples
from bench.children.floor import Floor
from core.exam.session import Session
from ui.app import make_application
from ui.screens.room import ExamRoom

PATIENCE_S = 5.0


class Painted(QObject):
    """Counts the pictures of a widget."""

    def __init__(self, watched: QWidget) -> None:
        super().__init__()
        self.count = 0
        watched.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Only counts."""
        self.count += event.type() is QEvent.Type.Paint
        return False


def timed(act: Callable[[], object], painted: Painted) -> float:
    """Milliseconds until what was done is painted."""
    before = painted.count
    begun = time.perf_counter()
    act()
    while painted.count == before:
        app.processEvents()
        if time.perf_counter() - begun > PATIENCE_S:
            raise RuntimeError("nothing was painted")
    return (time.perf_counter() - begun) * 1000


def click(button: QWidget) -> None:
    """A click of the left mouse button where a native button takes it."""
    point = button.rect().center()
    point.setX(min(point.x(), 9))
    QTest.mouseClick(button, Qt.MouseButton.LeftButton, pos=point)


def child_of(parent: QWidget, name: str) -> QAbstractButton:
    """A button by its name."""
    found = parent.findChild(QAbstractButton, name)
    assert found is not None, name
    return found


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
