"""Sits five items of a sitting through AT-SPI alone, and prints what it read and did as JSON.

``python3 -m tests.e2e.atspi_sitting PROGRAM…`` starts the program and is its only hands.
"""

from __future__ import annotations

import json
import subprocess
import sys
from typing import Any

from tests.e2e.atspi_reader import Atspi, Reader, checked, do, has

COMMENT = "Read B again – größer?"
ITEMS = 5
BUTTON, BOX, RADIO = "push button", "check box", "radio button"
TOOLS = ("Whiteboard", "Comment", "Flag for Review", "Highlight", "Strike Out")


def main(program: list[str]) -> None:
    """One sitting."""
    with subprocess.Popen(program) as child:
        try:
            done = sit(Reader(child))
        finally:
            child.terminate()
    print(json.dumps(done))


def sit(reader: Reader) -> dict[str, Any]:
    """From the welcome screen to the result."""
    reader.press(BUTTON, "Next")
    reader.press(BUTTON, "Accept")
    reader.await_gone(BUTTON, "Accept")
    while not reader.sees(BUTTON, "Begin Exam"):
        reader.press(BUTTON, "Next")
        reader.listen(100)
    reader.press(BUTTON, "Begin Exam")
    items = [answer(reader, number) for number in range(1, ITEMS + 1)]
    done = {"items": items, "navigator": navigate(reader)}
    return done | review(reader) | survey(reader)


def answer(reader: Reader, number: int) -> dict[str, Any]:
    """Answer the item on the screen and go on; the second is flagged, the third commented on."""
    place = reader.one("panel", starts=f"Question {number} of ")
    heading = place.get_name()
    several = not reader.all(RADIO)
    choices = options(reader)
    other = choices[1 + number % (len(choices) - 1)]
    do(choices[0])  # changed below: the last choice counts
    reader.wait(lambda: checked(choices[0]), "the first option to be chosen")
    do(other)
    reader.wait(lambda: checked(other), "another option to be chosen")
    if several:
        assert checked(choices[0])
    else:
        reader.wait(lambda: not checked(choices[0]), "the first radio button to be off")
    chosen = [each.get_name() for each in choices if checked(each)]
    if number == 2:
        flag = reader.press(BOX, "Flag for Review")
        reader.wait(lambda: checked(flag), "the flag to be on")
    if number == 3:
        write_comment(reader)
    reader.press(BUTTON, "Next")
    return {"heading": heading, "several": several, "chosen": chosen}


def options(reader: Reader) -> list[Any]:
    """The options of the item, in order."""
    return reader.all(RADIO) or [each for each in reader.all(BOX) if each.get_name() not in TOOLS]


def write_comment(reader: Reader) -> None:
    """Open the comment of this item, write, close."""
    reader.press(BOX, "Comment")
    dialog = reader.one("dialog", starts="Comment")
    assert has(dialog, Atspi.StateType.SHOWING)
    reader.write("text", dialog.get_name(), COMMENT)
    reader.press(BUTTON, "Close")
    reader.await_gone("dialog", starts="Comment")


def navigate(reader: Reader) -> list[str]:
    """What the Navigator's rows say; then go to item 4 by it."""
    reader.press(BUTTON, "Navigator")
    reader.one("dialog", starts="Navigator")
    cells = reader.all("table cell")
    rows = list(dict.fromkeys(each.get_name() for each in cells))
    do(next(each for each in cells if each.get_name().startswith("Question 4")))
    reader.one("panel", starts="Question 4 of ")
    if reader.sees(BUTTON, "Close"):
        reader.press(BUTTON, "Close")
    return rows


def review(reader: Reader) -> dict[str, Any]:
    """Go on to the review screen, and end through both confirmations."""
    for _ in range(40):
        if reader.sees(BUTTON, "End Review"):
            break
        before = reader.one(BUTTON, starts="Question ").get_name()
        reader.press(BUTTON, "Next")
        reader.wait(
            lambda before=before: not reader.sees(BUTTON, before),  # type: ignore[misc]
            "the next question",
        )
    cells = [each.get_name() for each in reader.all(BUTTON, starts="Question ")][:ITEMS]
    reader.press(BUTTON, "End Review")
    said = []
    for title in ("End Review", "Please confirm"):
        dialog = reader.one("dialog", starts=title)
        said.append([dialog.get_name(), has(dialog, Atspi.StateType.MODAL)])
        reader.press(BUTTON, "Yes")
        reader.await_gone("dialog", starts=title)
    return {"review": cells, "dialogs": said}


def survey(reader: Reader) -> dict[str, Any]:
    """The first answer to each question, then the result."""
    reader.one("label", "Survey")
    questions: dict[str, Any] = {}
    for each in reader.all(RADIO):
        questions.setdefault(each.get_description(), each)
    for each in questions.values():
        do(each)
    answers = {question: each.get_name() for question, each in questions.items()}
    reader.wait(lambda: all(checked(each) for each in questions.values()), "the answers")
    reader.press(BUTTON, "Next")
    reader.press(BUTTON, "End Test")
    reader.one(BUTTON, starts="Print score report")
    result = [each.get_name() for each in reader.all("label")]
    return {"survey": answers, "result": result}


if __name__ == "__main__":
    main(sys.argv[1:])
