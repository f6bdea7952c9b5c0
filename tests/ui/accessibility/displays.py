"""Every screen of the program, one after the other, each while it is on the screen."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QMenu, QTreeWidget, QWidget

from core.exam.intents import Choose
from core.exam.phases import Phase, ResultMode
from tests.builders import MINI_BANK
from tests.fakes import make_clock
from tests.screens.cast import Cast
from tests.screens.outside import screens
from tests.screens.painting import settle
from tests.screens.rooms import ITEMS, OTHERS, Rooms, Scene
from tests.ui.desk import Desk
from tests.ui.hands import find
from ui.app import Shell
from ui.presenters.room import Action
from ui.screens.build import select
from ui.screens.room import ExamRoom

SIZE = (1366, 768)
Look = Callable[[str, QWidget], None]
"""What is done with each: its name and its window."""


def _paused(rooms: Rooms) -> ExamRoom:
    room = rooms.item("single", driver=rooms.cast.driver("trainer"))
    return rooms.acted(room, Action.PAUSE)


MORE: dict[str, Scene] = {
    "previous": lambda r: r.acted(r.item("multiple", Choose("a")), Action.NEXT, Action.PREVIOUS),
    "declined": lambda r: r.acted(r.page(Phase.AGREEMENT), Action.DECLINE),
    "lapsed": lambda r: r.later(r.page(Phase.AGREEMENT), 6),
    "pause": _paused,
    "ordering-marked": lambda r: r.item(
        "ordering", driver=r.cast.driver("trainer", instant_marks=True)
    ),
    "end-today": lambda r: r.acted(
        r.item("single", driver=r.cast.driver("aws-today")), Action.END_EXAM
    ),
}
"""Screens of the room that no picture is kept of."""
ROOMS = ITEMS | OTHERS | MORE


def look_at_rooms(look: Look, names: list[str]) -> None:
    """Open these screens of the room."""
    rooms = Rooms(Cast.gather(), SIZE)
    for name in names:
        room = ROOMS[name](rooms)
        look(name, room)
        room.close()
        room.deleteLater()
        settle()


def look_outside(look: Look, folder: Path) -> None:
    """Open every screen and dialog around the room."""
    for name, widget, _ in screens(folder / "gallery", SIZE):
        if isinstance(widget, QMenu):
            widget.popup(QPoint(0, 0))
            settle()
        look(name, widget)
        if isinstance(widget, QMenu):
            widget.close()
    for name, window in _results(folder / "results"):
        look(name, window)


def _results(folder: Path) -> Iterator[tuple[str, QWidget]]:
    """A pass, and home with a result that is withheld, as the program comes to them."""
    desk = Desk.make(folder, make_clock(), MINI_BANK)
    passed = desk.sit()
    withheld = desk.sit(result=ResultMode.WITHHELD)
    shell = Shell(desk.folder)
    shell.window.painted.disconnect()
    shell.window.setFixedSize(*SIZE)
    shell.window.show()
    shell.fill(desk.carrel)
    settle()
    assert shell.flow is not None
    rows = find(shell.window, QTreeWidget, "sitting_list")
    select(rows, _row_of(shell, withheld.id))
    settle()
    yield "home-withheld", shell.window
    shell.flow.show_result(passed.id)
    settle()
    yield "result-pass", shell.window
    assert shell._tasks is not None
    shell._tasks.close()
    shell.window.guard_close(lambda: True)
    shell.window.close()
    shell.window.deleteLater()
    settle()
    desk.carrel.close()


def _row_of(shell: Shell, sitting: str) -> int:
    assert shell.flow is not None
    history = shell.flow._presenter.view().history
    return next(place for place, row in enumerate(history) if row.id == sitting)


__all__ = ["ROOMS", "look_at_rooms", "look_outside"]
