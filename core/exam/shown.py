"""An item as it was shown and answered, in words: for screens and documents alike."""

from __future__ import annotations

from collections.abc import Iterable
from enum import StrEnum
from functools import reduce

from core.bank.model import Exhibit, ItemType, Scenario, Trap
from core.exam.delivery import DeliveredItem, Delivery
from core.exam.result import ItemResult
from core.markup import Document, Image, parse, plain_text, with_images
from core.words import joined, message


class Verdict(StrEnum):
    """How an item was answered."""

    RIGHT = "right"
    WRONG = "wrong"
    HALF = "half"
    """A multiple response with fewer options than asked for."""
    OPEN = "open"


VERDICT_WORDS = {
    Verdict.RIGHT: message("Right"),
    Verdict.WRONG: message("Wrong"),
    Verdict.HALF: message("Half-answered"),
    Verdict.OPEN: message("Not answered"),
}

TRAP_WORDS = {
    Trap.COST: message("costs more than needed"),
    Trap.EFFORT: message("more operational effort than asked for"),
    Trap.LATENCY: message("too slow"),
    Trap.SCALE: message("does not scale as asked"),
    Trap.AVAILABILITY: message("not available enough"),
    Trap.SECURITY: message("not secure enough"),
    Trap.CORRECTNESS: message("does not do what is asked"),
    Trap.TIMING: message("real time where batch is meant, or the other way round"),
    Trap.LAYER: message("works at the wrong layer"),
    Trap.OUTDATED: message("out of date"),
    Trap.DATA: message("does not suit the data"),
    Trap.READING: message("overlooks a word of the question"),
}


THEN = message("{before}, then {after}")


def verdict_of(result: ItemResult) -> Verdict:
    """How an item was answered; half an answer is called that."""
    if result.correct:
        return Verdict.RIGHT
    if not result.response:
        return Verdict.OPEN
    return Verdict.WRONG if result.complete else Verdict.HALF


def spoken_response(delivered: DeliveredItem, response: tuple[str, ...]) -> str:
    """A response by the letters shown: ``B``, ``A and D``; pairs and orders in their own way."""
    item = delivered.item
    if item.type is ItemType.MATCHING:
        prompts = {prompt.id: plain_text(prompt.text) for prompt in item.prompts}
        pairs = (pair.split(" ") for pair in response)
        return joined(
            "; ", (f"{prompts[left]} – {delivered.letter(right)}" for left, right in pairs)
        )
    letters = [delivered.letter(option) for option in response]
    if not letters:
        return ""
    if item.type is ItemType.ORDERING:
        return reduce(lambda before, after: message(THEN, before=before, after=after), letters)
    letters.sort()
    if len(letters) < 2:
        return "".join(letters)
    return message("{letters} and {last}", letters=", ".join(letters[:-1]), last=letters[-1])


def placed_response(delivered: DeliveredItem, response: tuple[str, ...]) -> str:
    """As :func:`spoken_response`, without a word of the item: pairs by number and letter."""
    item = delivered.item
    if item.type is not ItemType.MATCHING:
        return spoken_response(delivered, response)
    numbers = {prompt.id: number for number, prompt in enumerate(item.prompts, start=1)}
    pairs = (pair.split(" ") for pair in response)
    placed = sorted((numbers[left], delivered.letter(right)) for left, right in pairs)
    return ", ".join(f"{number}\u00a0–\u00a0{letter}" for number, letter in placed)


def stem_of(delivery: Delivery, delivered: DeliveredItem) -> Document:
    """Everything above the options: shared scenario, stem, exhibits."""
    item = delivered.item
    blocks = parse(item.stem).blocks
    exhibits = item.exhibits
    if scenario := scenario_of(delivery, delivered):
        blocks = (*parse(scenario.text).blocks, *blocks)
        exhibits = (*scenario.exhibits, *exhibits)
    return _with_exhibits(Document(blocks), exhibits)


def own_stem_of(delivered: DeliveredItem) -> Document:
    """As :func:`stem_of`, without the scenario: for documents that print it once."""
    return _with_exhibits(parse(delivered.item.stem), delivered.item.exhibits)


def scenario_of(delivery: Delivery, delivered: DeliveredItem) -> Scenario | None:
    """The scenario that an item shares; None if it stands alone."""
    shared = delivered.item.scenario
    return next((each for each in delivery.scenarios if each.id == shared), None)


def scenario_text(scenario: Scenario) -> Document:
    """A scenario with its exhibits."""
    return _with_exhibits(parse(scenario.text), scenario.exhibits)


def _with_exhibits(document: Document, exhibits: Iterable[Exhibit]) -> Document:
    return with_images(document, (Image(each.file, each.alt) for each in exhibits))
