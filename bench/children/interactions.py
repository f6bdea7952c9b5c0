"""What hands do in the exam room, until the last frame that follows; and 2,000 walks of it.

Arguments: data folder, turns of what must fit into one frame, of the rest, and navigations. The
program's own :class:`ui.seat.Seat` opens the room; it shows the shipped bank's longest item.
"""

from __future__ import annotations

import gc
import json
import sys
from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from bench import samples
from bench.children.floor import Floor
from bench.children.hands import Frames, child_of, click
from bench.probe import resident_mib
from core.app import Carrel
from core.exam.intents import GoTo
from core.exam.session import Session
from ui.app import make_application
from ui.presenters.room import Action
from ui.presenters.room.views import ReviewView
from ui.screens.room import ExamRoom
from ui.seat import Seat
from ui.tasks import Tasks

SIZE = (1366, 768)
EVERY = 20
"""Navigations between two looks at the memory."""


class Desk:
    """A room on the screen, a bare window beside it, and what was measured."""

    session: Session

    def __init__(self, carrel: Carrel, folder: Path) -> None:
        longest = samples.longest()
        self.window = QWidget()
        self.tasks = Tasks()
        self.seat = Seat(carrel, self.window, self.tasks)
        opened: list[ExamRoom] = []
        self.seat.opened.connect(opened.append)
        begun: list[Session] = []

        def begin(program: Carrel) -> Session:
            begun.append(program.start(samples.request(program, longest.form)))
            samples.to_items(begun[0])
            return begun[0]

        self.seat.begin(begin)
        while not opened:
            app.processEvents()
        self.room, self.session = opened[0], begun[0]
        ids = [each.item.id for each in self.session.delivery.items]
        self.longest = ids.index(longest.id)
        self.window.resize(*SIZE)
        self.room.setParent(self.window)
        self.room.resize(*SIZE)
        self.frames = Frames(self.window)
        self.window.show()
        self.floor = Floor(folder, longest.stem)
        self.bare = Frames(self.floor.window)
        self.floor.window.show()
        self.window.activateWindow()  # keys work in the active window only
        self.found: dict[str, list[float]] = {}
        self.floors: dict[str, list[float]] = {}

    def measure(self, name: str, act: Callable[[], object]) -> None:
        """One turn, and one repaint of the bare window."""
        self.found.setdefault(name, []).append(self.frames.timed(act))
        repaint = self.floor.window.update
        self.floors.setdefault(name, []).append(self.bare.timed(repaint))

    def go(self, index: int) -> None:
        """To an item, not measured."""
        assert self.session.perform(GoTo(index))
        self.room.tick()
        app.processEvents()

    def press(self, action: Action) -> None:
        """A button of the bars."""
        click(child_of(self.room, action.value))

    def zoom(self, key: Qt.Key) -> None:
        """A step by the keyboard."""
        QTest.keyClick(self.room, key, Qt.KeyboardModifier.ControlModifier)

    def scheme(self, id_: str) -> None:
        """An entry of the list."""
        self.room.tool_bar.looks.scheme_chosen.emit(id_)


def quick(desk: Desk, turns: int) -> None:
    """Select, flag, strike out, next, previous, on the longest item."""
    desk.go(desk.longest)
    state = desk.session.state
    last = len(desk.session.delivery.items) - 1
    there, back = (
        (Action.NEXT, Action.PREVIOUS) if desk.longest < last else (Action.PREVIOUS, Action.NEXT)
    )
    for turn in range(turns):
        option = child_of(desk.room, f"option_{turn % 2}")
        desk.measure("select", partial(click, option))
        row = option.parentWidget()
        assert row is not None
        desk.measure("strike", partial(click, row, Qt.MouseButton.RightButton))
        desk.measure("flag", partial(desk.press, Action.FLAG))
        desk.measure(there.value, partial(desk.press, there))
        assert desk.session.state.position != desk.longest
        desk.measure(back.value, partial(desk.press, back))
        now = desk.session.state
        assert now.position == desk.longest
        assert (now.item.flagged, now.item.struck) != (state.item.flagged, state.item.struck)
        state = now


def slow(desk: Desk, turns: int) -> None:
    """Navigator, scheme and zoom on the item; scheme and zoom on the review screen."""
    schemes = [each.id for each in desk.session.delivery.driver.schemes]
    for turn in range(turns):
        desk.measure("navigator", partial(desk.press, Action.NAVIGATOR))
        assert desk.room.view.panel is not None
        desk.press(Action.CLOSE)
        looks(desk, "item", schemes[(turn + 1) % len(schemes)])
    desk.go(len(desk.session.delivery.items) - 1)
    desk.press(Action.NEXT)
    app.processEvents()
    assert isinstance(desk.room.view.body, ReviewView)
    for turn in range(turns):
        looks(desk, "review", schemes[(turn + 1) % len(schemes)])
    desk.scheme(schemes[0])


def looks(desk: Desk, where: str, scheme: str) -> None:
    """Another scheme, a step in and one out."""
    desk.measure(f"scheme_{where}", partial(desk.scheme, scheme))
    assert desk.room.view.look.scheme == scheme
    for key in (Qt.Key.Key_Plus, Qt.Key.Key_Minus):
        zoom = desk.room.view.look.zoom
        desk.measure(f"zoom_{where}", partial(desk.zoom, key))
        assert desk.room.view.look.zoom != zoom


def walk(desk: Desk, count: int) -> list[tuple[float, float, float]]:
    """To and fro over the whole form: MiB in use, objects of Qt and of Python, now and then."""
    last = len(desk.session.delivery.items) - 1
    desk.go(0)
    action, seen = Action.NEXT, []
    for turn in range(count):
        position = desk.session.state.position
        action = Action.NEXT if position == 0 else Action.PREVIOUS if position == last else action
        desk.press(action)
        app.processEvents()
        assert desk.session.state.position != position
        if turn % EVERY == 0:
            gc.collect()
            children = desk.window.findChildren(QObject)
            seen.append((resident_mib(), float(len(children)), float(len(gc.get_objects()))))
    return seen


app = make_application()
folder, short, long, navigations = Path(sys.argv[1]), *map(int, sys.argv[2:5])
carrel = samples.open_folder(folder)
desk = Desk(carrel, folder)
quick(desk, short)
slow(desk, long)
memory = walk(desk, navigations)
desk.session.close()
desk.tasks.close()
carrel.close()
print(json.dumps({"ours": desk.found, "floor": desk.floors, "memory": memory}), flush=True)
