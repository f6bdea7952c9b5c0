"""Sits a whole sitting from home to home by keyboard alone, and prints what was typed as JSON.

``python3 -m tests.e2e.keyboard_sitting PROGRAM…`` starts the program; ``CARREL_SAVE`` names the
file in which the score report is saved.
"""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from functools import partial
from typing import Any

from tests.e2e.atspi_reader import checked, usable
from tests.e2e.typist import Typist

NAME = "Ada Example"
COMMENT = "Read option B again!"
BUTTON, BOX, RADIO = "push button", "check box", "radio button"
TOOLS = ("Whiteboard", "Comment", "Flag for Review", "Highlight", "Strike Out")
COUNTS = {"TWO": 2, "THREE": 3}
LEFT_OUT = 6
"""The item that is answered only in the review."""


def main(program: list[str]) -> None:
    """One sitting; afterwards the window is closed by its key."""
    with subprocess.Popen(program) as child:
        try:
            typist = Typist(child)
            done = Sitting(typist).sit()
            typist.key("Alt+F4")
            done["exit"] = child.wait(30)
        finally:
            child.terminate()
    print(json.dumps(done))


class Sitting:
    """One sitting of the sample exam, station by station."""

    def __init__(self, typist: Typist) -> None:
        self.hand = typist
        self.answers: dict[int, list[str]] = {}
        self.done: dict[str, Any] = {}

    def sit(self) -> dict[str, Any]:
        """From home to home; gives what was typed and what was read."""
        self.begin()
        self.introduction()
        self.tools_by_item()
        self.review()
        self.survey()
        self.result()
        return self.done | {"answers": self.answers, "rings": self.hand.rings}

    # --- home ---------------------------------------------------------------------------------

    def begin(self) -> None:
        """Add a candidate, choose the sample exam, start."""
        hand = self.hand
        adding = hand.one(BUTTON, "Add a candidate")
        hand.wait(lambda: usable(adding), "home to be ready")
        hand.go(BUTTON, "Add a candidate")
        hand.key("Space")
        hand.focus_is("text", "Name")
        hand.write_keys(NAME)
        hand.go(BUTTON, "Keep")
        hand.key("Space")
        hand.one("label", starts="Candidate ID ")
        hand.focus_is(BUTTON, "Add a candidate")
        hand.go("combo box", starts="MLS-C01 ")
        hand.key("Down")
        hand.wait(lambda: hand.focus_name().startswith("MLS-C01-SAMPLE "), "the sample")
        hand.go(BUTTON, "Start the sitting")
        hand.key("Space")

    # --- introduction -------------------------------------------------------------------------

    def introduction(self) -> None:
        """Agree, read the tutorial, try its first item, begin."""
        hand = self.hand
        hand.focus_is("panel", starts="Welcome. ")
        hand.key("Alt+N")
        hand.focus_is("panel", starts="Practice agreement. ")
        hand.key("Alt+A")
        hand.focus_is("panel", starts="How this exam works. ")
        hand.key("Alt+N")
        hand.focus_is("panel", starts="Answering questions. ")
        tried = hand.move("Tab")
        hand.key("Space")
        hand.wait(lambda: checked(tried), "the option to try to be chosen")
        while not hand.sees(BUTTON, "Begin Exam"):
            before = hand.focus_name()
            hand.key("Alt+N")
            hand.wait(partial(self._another_page, before), "the next page")
        hand.key("Alt+B")

    def _another_page(self, before: str) -> bool:
        found = self.hand.focused()
        return (
            found is not None
            and found.get_role_name() == "panel"
            and not _same_page(found.get_name(), before)
        )

    # --- items --------------------------------------------------------------------------------

    def tools_by_item(self) -> None:
        """All items in order, each with another tool."""
        tools = {
            1: self.change_mind,
            2: self.flag,
            3: self.comment,
            4: self.highlight,
            5: self.strike_out,
            7: self.navigate,
            8: self.look_larger,
            9: self.recolour,
            10: self.ask,
        }
        number = total = 1
        while number <= total:
            total = self.arrive(number)
            if number != LEFT_OUT:
                self.answer(number)
            if number in tools:
                tools[number]()
            self.hand.key("Alt+N")
            number += 1

    def arrive(self, number: int) -> int:
        """Wait for an item and for the keyboard on its first option; gives how many there are."""
        hand = self.hand
        place = hand.one("panel", starts=f"Question {number} of ")
        several = self.options()[0].get_role_name() == BOX
        hand.focus_is(BOX if several else RADIO, starts="A. ")
        return int(re.findall(r"of (\d+)", place.get_name())[0])

    def options(self) -> list[Any]:
        """The options of the item, in order."""
        boxes = (each for each in self.hand.all(BOX) if each.get_name() not in TOOLS)
        return self.hand.all(RADIO) or list(boxes)

    def answer(self, number: int) -> None:
        """Choose by arrow keys and Space: as many as the stem says, from an option that varies."""
        hand = self.hand
        options = self.options()
        told = re.findall(r"Select (\w+)\.", self.stem())
        wanted = COUNTS[told[0]] if told else 1
        first = number % (len(options) - wanted + 1)
        for place in range(first + wanted):
            if place:
                hand.move("Down")
            if place >= first:
                self.choose(options[place])
        self.keep(number)

    def choose(self, option: Any) -> None:
        """Choose the option that has the keyboard."""
        self.hand.key("Space")
        self.hand.wait(lambda: checked(option), "the option to be chosen")

    def keep(self, number: int) -> None:
        """Note what is chosen now."""
        chosen = [each.get_name() for each in self.options() if checked(each)]
        self.answers[number] = chosen

    def stem(self) -> str:
        """The text of the question: the longest label."""
        return str(max((each.get_name() for each in self.hand.all("label")), key=len))

    # --- tools --------------------------------------------------------------------------------

    def change_mind(self) -> None:
        """Another choice takes the first one's place."""
        before = self.answers[1]
        self.choose(self.hand.move("Down"))
        self.keep(1)
        assert len(self.answers[1]) == 1
        assert self.answers[1] != before

    def flag(self) -> None:
        """By the letter of the button; the keyboard stays where it was."""
        hand = self.hand
        where = hand.focus_name()
        hand.key("Alt+F")
        hand.wait(lambda: checked(hand.one(BOX, "Flag for Review")), "the flag")
        assert hand.focus_name() == where

    def comment(self) -> None:
        """Write in the box, go to Close by Tab; the keyboard is back where it was."""
        hand = self.hand
        where = hand.focus_name()
        hand.key("Alt+C")
        hand.focus_is("text", starts="Comment")
        hand.write_keys(COMMENT)
        hand.go(BUTTON, "Close")
        hand.key("Space")
        hand.await_gone("dialog", starts="Comment")
        hand.focus_is(RADIO if hand.all(RADIO) else BOX, where)

    def highlight(self) -> None:
        """Three words of the stem by the caret."""
        hand = self.hand
        stem = self.stem()
        where = hand.focused()
        role, name = where.get_role_name(), where.get_name()
        before = hand.picture()
        hand.key("F7")
        text = hand.focus_is("label", stem)
        hand.shows_focus(text, before)
        hand.key("Ctrl+Shift+Right", "Ctrl+Shift+Right", "Ctrl+Shift+Right", "Ctrl+Shift+H")
        hand.wait(text.get_description, "the stem to say what is highlighted")
        self.done["highlight"] = text.get_description()
        hand.key("Escape")
        hand.focus_is(role, name)

    def strike_out(self) -> None:
        """One option that was not chosen."""
        hand = self.hand
        option = hand.move("Ctrl+Down")
        name = option.get_name()
        hand.key("Ctrl+Shift+X")
        hand.wait(lambda: "struck out" in option.get_name().lower(), f"{name} to be struck out")
        self.done["struck"] = name

    def navigate(self) -> None:
        """Sort by a head, go to item 2 by the list, come back by the list."""
        self.open_navigator()
        self.sort("Status")
        self.done["navigator"] = self.rows()
        self.sort("Question #")
        self.hand.go("table", starts="Navigator")
        self.to_row(2, by="Up")
        self.open_navigator()
        self.to_row(7, by="Down")

    def sort(self, column: str) -> None:
        """By the head of a column."""
        head = self.hand.go(BUTTON, starts=column, by="Shift+Tab")
        self.hand.key("Space")
        wanted = f"{column}, sorted ascending"
        self.hand.wait(lambda: head.get_name() == wanted, f"the list to be sorted by {column}")

    def open_navigator(self) -> None:
        """By its letter; the list has the keyboard."""
        self.hand.key("Alt+V")
        self.hand.one("dialog", starts="Navigator")
        self.hand.wait(lambda: self.hand.where().startswith("table"), "the list's focus")

    def rows(self) -> list[str]:
        """What the rows say, in their order."""
        cells = self.hand.all("table cell", starts="Question ")
        return list(dict.fromkeys(each.get_name() for each in cells))

    def to_row(self, number: int, *, by: str) -> None:
        """Arrow to a row of the list and go there."""
        wanted = re.compile(rf"Question {number}\b")
        while not wanted.match(self.hand.focus_name()):
            self.hand.move(by)
        self.hand.key("Enter")
        self.hand.one("panel", starts=f"Question {number} of ")
        if self.hand.sees("dialog", starts="Navigator"):
            self.hand.key("Escape")
            self.hand.await_gone("dialog", starts="Navigator")

    def look_larger(self) -> None:
        """Zoom in and back; the keyboard stays."""
        hand = self.hand
        where = hand.focus_name()
        for key, zoom in (("Ctrl++", "Zoom 110 %"), ("Ctrl+0", "Zoom 100 %")):
            hand.key(key)
            hand.one(BUTTON, zoom)
            hand.wait(lambda: hand.focus_name() == where, "the focus to stay")

    def recolour(self) -> None:
        """Another colour scheme by its list, and back; then on to the options again."""
        hand = self.hand
        where = hand.focused()
        role, name = where.get_role_name(), where.get_name()
        hand.go(BUTTON, starts="Color Scheme")
        for key, scheme in (("Down", "Black on Light Yellow"), ("Up", "Black on White")):
            hand.key("Space")
            hand.wait(partial(hand.is_at, "menu item"), "the list to have the focus")
            hand.key(key)
            hand.wait(partial(hand.is_at, scheme), scheme)
            hand.key("Enter")
            hand.focus_is(BUTTON, f"Color Scheme, {scheme}")
        hand.go(role, name)

    def ask(self) -> None:
        """The time is told on demand; help opens and closes."""
        hand = self.hand
        hand.key("Ctrl+T")
        hand.wait(hand.announced, "the time")
        hand.key("F1")
        hand.one("dialog", starts="Help")
        hand.key("Escape")
        hand.await_gone("dialog", starts="Help")

    # --- review -------------------------------------------------------------------------------

    def review(self) -> None:
        """Flag by key, follow a link, review flagged ones, end with both confirmations."""
        hand = self.hand
        hand.one(BUTTON, "End Review")
        hand.focus_is(BUTTON, starts="Question 1")
        self.done["review"] = [each.get_name() for each in hand.all(BUTTON, starts="Question ")]
        link = hand.go(BUTTON, starts=f"Question {LEFT_OUT}")
        assert "Incomplete" in link.get_name()
        hand.key("Enter")
        self.arrive(LEFT_OUT)
        self.answer(LEFT_OUT)
        hand.key("Alt+S")
        hand.focus_is(BUTTON, starts="Question 1")
        flag = hand.go(BOX, "Flag for Review, Question 5")
        hand.key("Space")
        hand.wait(lambda: checked(flag), "the flag of question 5")
        self.empty_review()
        self.flagged_only()
        self.end()

    def empty_review(self) -> None:
        """Nothing is incomplete any more: a dialog says so."""
        hand = self.hand
        hand.key("Alt+I")
        hand.one("dialog", starts="Nothing to review")
        hand.focus_is(BUTTON, "OK")
        hand.key("Enter")
        hand.await_gone("dialog", starts="Nothing to review")

    def flagged_only(self) -> None:
        """The two flagged questions, then the review screen again."""
        hand = self.hand
        hand.key("Alt+V")
        for number in (2, 5):
            hand.one("panel", starts=f"Question {number} of ")
            hand.key("Alt+N")
        hand.one(BUTTON, "End Review")

    def end(self) -> None:
        """Both confirmations, each with the keyboard in the dialog."""
        hand = self.hand
        said = []
        hand.key("Alt+E")
        for title in ("End Review", "Please confirm"):
            dialog = hand.one("dialog", starts=title)
            said.append(dialog.get_name())
            hand.wait(lambda: hand.focus_name() in ("Yes", "No"), "a reply")
            hand.key("Alt+Y")
            hand.await_gone("dialog", starts=title)
        self.done["dialogs"] = said

    # --- after --------------------------------------------------------------------------------

    def survey(self) -> None:
        """The second answer to each question, by arrow keys."""
        hand = self.hand
        hand.one("label", "Survey")
        radios = hand.all(RADIO)
        questions = list(dict.fromkeys(each.get_description() for each in radios))
        answers = {}
        for place, question in enumerate(questions):
            if place:
                hand.move("Tab")
            hand.wait(partial(self._asks, question), question)
            option = hand.move("Down")
            hand.key("Space")
            hand.wait(partial(checked, option), "an answer")
            answers[question] = option.get_name()
        self.done["survey"] = answers
        hand.key("Alt+N")
        hand.one(BUTTON, "End Test")
        hand.key("Alt+T")

    def _asks(self, question: str) -> bool:
        found = self.hand.focused()
        return found is not None and found.get_description() == question

    def result(self) -> None:
        """Read the result, preview and save the report, go home."""
        hand = self.hand
        hand.focus_is(BUTTON, starts="Print score report")
        self.done["result"] = [each.get_name() for each in hand.all("label")]
        hand.key("Alt+S")
        hand.one("dialog")
        hand.wait(lambda: hand.where().startswith("text "), "the name of the file")
        hand.key("Ctrl+A")
        hand.write_keys(os.environ["CARREL_SAVE"])
        hand.key("Enter")
        hand.one("alert", "Score report")
        hand.focus_is(BUTTON, "OK")
        hand.key("Enter")
        hand.await_gone("alert")
        hand.focus_is(BUTTON, starts="Print score report")
        hand.key("Alt+H")
        hand.one(BUTTON, "Start the sitting")


def _same_page(one: str, other: str) -> bool:
    return one.partition(". ")[0] == other.partition(". ")[0]


if __name__ == "__main__":
    main(sys.argv[1:])
