"""A sitting in the real room, to be killed from outside.

Clicks on without end and prints, as one JSON object a line, what the screen shows after each click:
the item, the option chosen, the flag, the clock, and whether the mark says *saved*. Run as
``python -m tests.e2e.victim DATA_FOLDER SEED``.
"""

from __future__ import annotations

import json
import os
import sys
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"

from PySide6.QtTest import QTest

from core.app import Carrel
from core.clock import SystemClock
from core.exam.draw import fraction
from core.exam.start import StartRequest
from ui.app import make_application
from ui.presenters.room.views import ItemView
from ui.rehearsal.hands import Hands
from ui.screens.room import ExamRoom


def shown(room: ExamRoom) -> dict[str, object]:
    """What a person at the window reads off the screen."""
    view = room.view
    assert isinstance(view.body, ItemView)
    assert view.frame.clock is not None
    (flag,) = [tool.on for tool in view.frame.tools if tool.action == "flag"]
    return {
        "item": view.body.index,
        "chosen": [option.id for option in view.body.options if option.chosen],
        "flagged": flag,
        "clock": view.frame.clock.text,
        "saved": view.frame.save.saved,
    }


def main(folder: Path, seed: int) -> None:
    """Sit until killed."""
    make_application()
    carrel = Carrel.open(folder, SystemClock())
    carrel.refresh_banks()
    person = carrel.add_candidate("Victim")
    request = StartRequest(candidate=person.id, exam="mls-c01", form="a", seed=seed, short=True)
    session = carrel.start(request)
    room = ExamRoom(session)
    room.resize(1366, 768)
    room.show()
    hands = Hands(room, folder)
    for name in ("next", "agree", "begin"):
        hands.click(name)
    print(json.dumps({"sitting": session.state.sitting}), flush=True)
    for step in range(10**6):
        QTest.qWait(round(40 * fraction(seed, "pause", step)))
        body = room.view.body
        if isinstance(body, ItemView):
            act(hands, body, seed, step)
        if isinstance(room.view.body, ItemView) and room.view.dialog is None:
            print(json.dumps(shown(room)), flush=True)


def act(hands: Hands, body: ItemView, seed: int, step: int) -> None:
    """One click, drawn by the seed."""
    if hands.sees("dialog_ok"):
        hands.click("dialog_ok")
        return
    draw = fraction(seed, "act", step)
    if draw < 0.6:
        hands.click(f"option_{int(draw / 0.6 * len(body.options))}")
    elif draw < 0.7:
        hands.click("flag")
    elif body.index < 60:
        hands.click("next")
    elif hands.sees("previous"):
        hands.click("previous")


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]))
