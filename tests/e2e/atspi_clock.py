"""Listens to the exam clock through AT-SPI and prints what was heard as JSON.

``python3 -m tests.e2e.atspi_clock PROGRAM…``: the program moves its clock by the seconds that are
written to its standard input.
"""

from __future__ import annotations

import json
import subprocess
import sys
from dataclasses import astuple
from typing import Any

from tests.e2e.atspi_reader import Atspi, Reader

BUTTON = "push button"
TICKS_MS = 1_000
"""The room looks at the clock several times in it."""
KEY_T, CONTROL = 28, 37
"""Key codes of X, the same on every PC keyboard."""


def main(program: list[str]) -> None:
    """Listen to one sitting of 55 minutes."""
    with subprocess.Popen(program, stdin=subprocess.PIPE, text=True) as child:
        try:
            heard = listen(Reader(child), child)
        finally:
            child.terminate()
    print(json.dumps(heard))


def listen(reader: Reader, child: subprocess.Popen[str]) -> dict[str, Any]:
    """What is heard in which span of the sitting."""
    reader.press(BUTTON, "Next")
    reader.press(BUTTON, "Accept")
    reader.await_gone(BUTTON, "Accept")
    while not reader.sees(BUTTON, "Begin Exam"):
        reader.press(BUTTON, "Next")
        reader.listen(100)
    reader.press(BUTTON, "Begin Exam")
    reader.one("panel", starts="Question 1 of ")
    reader.listen(TICKS_MS)

    def span(seconds: int) -> list[tuple[str, ...]]:
        reader.heard.clear()
        pass_time(child, seconds)
        reader.listen(TICKS_MS)
        return [astuple(each) for each in reader.heard]

    quiet = [span(1) for _ in range(5)]
    reader.heard.clear()
    ask_for_time()
    reader.wait(reader.announced, "the time")
    told = reader.announced()
    marks: dict[str, Any] = {}
    for minutes, seconds in ((30, 1495), (10, 1200), (5, 300), (1, 240)):
        span(seconds - 60)
        before = [span(1) for _ in range(2)]
        after = span(60)
        if minutes == 30:
            dialog = reader.one("dialog", starts="Time remaining")
            after.append(("dialog", "dialog", dialog.get_name(), ""))
            reader.press(BUTTON, "OK")
            reader.await_gone("dialog", starts="Time remaining")
        marks[str(minutes)] = {"before": before, "after": after}
    return {"quiet": quiet, "told": told, "marks": marks}


def pass_time(child: subprocess.Popen[str], seconds: int) -> None:
    """Move the exam clock."""
    assert child.stdin is not None
    child.stdin.write(f"{seconds}\n")
    child.stdin.flush()


def ask_for_time() -> None:
    """Press Ctrl+T as a keyboard does."""
    for code, kind in (
        (CONTROL, Atspi.KeySynthType.PRESS),
        (KEY_T, Atspi.KeySynthType.PRESSRELEASE),
        (CONTROL, Atspi.KeySynthType.RELEASE),
    ):
        assert Atspi.generate_keyboard_event(code, None, kind)


if __name__ == "__main__":
    main(sys.argv[1:])
