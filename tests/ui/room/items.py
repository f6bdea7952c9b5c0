"""Items of every kind, and a seat with every tool of the question screen on."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from core.bank.model import Exhibit, Item, ItemType, Option, Prompt, Scenario
from core.exam.driver import Page, Sample
from tests.builders import make_driver, make_item, make_switches
from tests.ui.room.rooms import Seat, make_seat

TOOLS = {
    "highlight": True,
    "strike_out": True,
    "exhibit_windows": True,
    "letter_keys": True,
    "instant_marks": True,
}
LONG = "A sentence that is long enough to be wrapped. " * 200
TABLE = "| Model | Recall |\n|---|--:|\n| A | 0.9 |"


def options(*texts: str) -> tuple[Option, ...]:
    return tuple(
        Option(id=letter, text=text, correct=letter == "a")
        for letter, text in zip("abcdef", texts, strict=False)
    )


ORDERING = make_item(
    "order",
    type=ItemType.ORDERING,
    stem="Put them in order.",
    options=options("Collect", "Clean", "Train"),
    sequence=("a", "b", "c"),
)
MATCHING = make_item(
    "match",
    type=ItemType.MATCHING,
    stem="Match them.",
    options=options("Red", "Green", "Blue"),
    prompts=(Prompt(id="p", text="Tomato"), Prompt(id="q", text="Grass")),
    pairs=(("p", "a"), ("q", "b")),
)
SHARED = Scenario(id="s", title="The farm", text="Forty fields.")
SCENARIO = make_item("told", scenario="s")
EXHIBITS = make_item(
    "shown",
    stem=f"Which model?\n\n{TABLE}",
    exhibits=(Exhibit(file="media/x.png", alt="A curve that falls"),),
)
SAMPLE = Sample(stem="Which can fly?", options=("Sparrow", "Dog", "Bat"), choose=2)


def tool_seat(*items: Item, sample: bool = False, **switches: bool) -> Seat:
    """A seat with these items, or five plain ones; with ``sample`` on the first tutorial page."""
    driver = make_driver(switches=make_switches(**(TOOLS | switches)))
    if sample:
        first, *rest = driver.pages.tutorial
        tutorial: tuple[Page, ...] = (replace(first, sample=SAMPLE), *rest)
        driver = replace(driver, pages=replace(driver.pages, tutorial=tutorial))
    values: dict[str, Any] = {"driver": driver, "scenarios": (SHARED,)}
    return make_seat(items=items, **values)
