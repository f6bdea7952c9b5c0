"""An item after the result: as it was shown and answered, with everything its author says of it.

Frozen values that the walk through the items and the review booklet render. Their words are
messages: the booklet prints them in English, the walk says them in the language of the window.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from core.bank.model import ItemType, Option, Scenario
from core.exam import itemtypes
from core.exam.delivery import DeliveredItem, Delivery
from core.exam.result import ItemResult
from core.exam.shown import (
    TRAP_WORDS,
    Verdict,
    own_stem_of,
    scenario_of,
    spoken_response,
    stem_of,
    verdict_of,
)
from core.exam.sitting import ItemState
from core.markup import Document, parse, resolve_options
from core.words import joined, message

MONTHS = (
    message("January {year}"),
    message("February {year}"),
    message("March {year}"),
    message("April {year}"),
    message("May {year}"),
    message("June {year}"),
    message("July {year}"),
    message("August {year}"),
    message("September {year}"),
    message("October {year}"),
    message("November {year}"),
    message("December {year}"),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class OptionView:
    """An option as it was shown, with everything its author says of it."""

    letter: str
    text: Document
    chosen: bool
    correct: bool
    verdict: str
    """``Right answer, chosen by you`` and its kin."""
    rationale: Document | None
    right_if: Document | None
    trap: str


@dataclass(frozen=True, slots=True)
class AnswerRow:
    """What was asked for at one prompt or place, and what was given, by letters."""

    number: int
    prompt: Document | None
    """None at a place of an order."""
    given: str
    """Empty if it was left open."""
    key: str


@dataclass(frozen=True, slots=True)
class ReferenceView:
    """A reference to read; never fetched."""

    title: str
    url: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ItemView:
    """One item with its explanation."""

    index: int
    heading: str
    verdict: Verdict
    verdict_text: str
    """In plain words, with the letters chosen and the key."""
    place: str
    """Domain and task."""
    scored: str
    flagged: bool
    stem: Document
    """With the scenario and the exhibits, as it was shown."""
    own_stem: Document
    """Without the scenario."""
    scenario: Scenario | None
    rows: tuple[AnswerRow, ...]
    """Of a matching, its prompts; of an ordering, its places; empty for choices."""
    media: Mapping[str, bytes]
    options: tuple[OptionView, ...]
    references: tuple[ReferenceView, ...]
    comment: str
    about: str
    """Services and as-of date."""


def item_view(delivery: Delivery, index: int, state: ItemState, result: ItemResult) -> ItemView:
    """One item with its explanation."""
    delivered = delivery.items[index]
    item = delivered.item
    verdict = verdict_of(result)
    return ItemView(
        index=index,
        heading=message(
            "Question {number} of {count}", number=index + 1, count=len(delivery.items)
        ),
        verdict=verdict,
        verdict_text=_verdict_text(delivered, result, verdict),
        place=_place(delivery, result),
        scored=message("Scored") if result.scored else message("Unscored: does not count"),
        flagged=state.flagged,
        stem=stem_of(delivery, delivered),
        own_stem=own_stem_of(delivered),
        scenario=scenario_of(delivery, delivered),
        rows=_rows(delivered, result),
        media=delivery.media,
        options=tuple(_option(delivered, option, result) for option in delivered.options),
        references=tuple(ReferenceView(ref.title, ref.url) for ref in item.references),
        comment=state.comment,
        about=_about(delivered),
    )


def _rows(delivered: DeliveredItem, result: ItemResult) -> tuple[AnswerRow, ...]:
    item = delivered.item
    if item.type is ItemType.ORDERING:
        letters = [delivered.letter(option) for option in result.response]
        return tuple(
            AnswerRow(place, None, letters[place - 1] if place <= len(letters) else "", letter)
            for place, letter in enumerate(map(delivered.letter, result.key), start=1)
        )
    if item.type is not ItemType.MATCHING:
        return ()
    given, key = (dict(p.split(" ") for p in pairs) for pairs in (result.response, result.key))
    return tuple(
        AnswerRow(
            number,
            parse(prompt.text),
            delivered.letter(given[prompt.id]) if prompt.id in given else "",
            delivered.letter(key[prompt.id]),
        )
        for number, prompt in enumerate(item.prompts, start=1)
    )


def _verdict_text(delivered: DeliveredItem, result: ItemResult, verdict: Verdict) -> str:
    chosen = spoken_response(delivered, result.response)
    key = spoken_response(delivered, result.key)
    wanted = itemtypes.expected(delivered.item)
    match verdict:
        case Verdict.RIGHT:
            return message("Right: you chose {chosen}.", chosen=chosen)
        case Verdict.WRONG:
            return message("Wrong: you chose {chosen}; the key is {key}.", chosen=chosen, key=key)
        case Verdict.HALF:
            return message(
                "Half-answered: you chose {chosen}, {given} of {wanted} asked for. An item counts "
                "only when it is complete and right; the key is {key}.",
                chosen=chosen,
                given=len(result.response),
                wanted=wanted,
                key=key,
            )
        case Verdict.OPEN:
            return message("Not answered; the key is {key}.", key=key)


def _place(delivery: Delivery, result: ItemResult) -> str:
    domain = delivery.exam.domain(result.domain)
    task = next((task.title for task in domain.tasks if task.id == result.task), "")
    line = message("Domain {number}: {title}", number=domain.number, title=domain.title)
    if not task:
        return line
    return joined("\n", (line, message("Task {task}: {title}", task=result.task, title=task)))


def _about(delivered: DeliveredItem) -> str:
    item = delivered.item
    parts = [", ".join(item.services)] if item.services else []
    if item.as_of:
        month = message(MONTHS[item.as_of.month - 1], year=str(item.as_of.year))
        parts.append(message("as of {month}", month=month))
    return joined(" · ", parts)


def _option(delivered: DeliveredItem, option: Option, result: ItemResult) -> OptionView:
    def resolved(text: str) -> Document | None:
        return parse(resolve_options(text, delivered.letter)) if text else None

    chosen = any(option.id in part.split(" ") for part in result.response)
    choice = delivered.item.type in (ItemType.SINGLE, ItemType.MULTIPLE)
    return OptionView(
        letter=delivered.letter(option.id),
        text=parse(option.text),
        chosen=chosen,
        correct=option.correct,
        verdict=_option_verdict(chosen, option.correct) if choice else "",
        rationale=resolved(option.rationale),
        right_if=resolved(option.right_if),
        trap=TRAP_WORDS[option.trap] if option.trap else "",
    )


def _option_verdict(chosen: bool, correct: bool) -> str:
    match chosen, correct:
        case True, True:
            return message("Right answer, and your choice")
        case True, False:
            return message("Your choice, not a right answer")
        case False, True:
            return message("Right answer, not chosen")
        case _:
            return ""
