"""The content band: pages, items, the review screen and the survey."""

from __future__ import annotations

from core.bank.model import ItemType
from core.exam.delivery import Delivery
from core.exam.driver import Page
from core.exam.shown import stem_of
from core.exam.sitting import Phase
from core.markup import filled, parse, plain
from ui.presenters.room import words
from ui.presenters.room.english import duration
from ui.presenters.room.scene import Scene
from ui.presenters.room.views import (
    Body,
    CellView,
    ItemView,
    OptionView,
    PageView,
    ReviewView,
    SurveyOptionView,
    SurveyQuestionView,
    SurveyView,
)

SHOWN_TYPES = frozenset({ItemType.SINGLE, ItemType.MULTIPLE})
"""Item types that this room has widgets for."""


def body_view(scene: Scene) -> Body:
    """What fills the content band."""
    pages = scene.delivery.driver.pages
    match scene.state.phase:
        case Phase.WELCOME:
            return _page("welcome", pages.welcome, **_names(scene.delivery))
        case Phase.AGREEMENT | Phase.DECLINED | Phase.LAPSED:
            return _page("agreement", pages.agreement)
        case Phase.TUTORIAL:
            number = scene.local.tutorial_page
            return _page(f"tutorial-{number + 1}", pages.tutorial[number])
        case Phase.READY:
            time = duration(scene.delivery.minutes)
            return _page("ready", pages.ready, items=len(scene.state.items), time=time)
        case Phase.REVIEW:
            return _review(scene)
        case Phase.SURVEY:
            return _survey(scene)
        case Phase.END | Phase.FINISHED:
            return _page("end", pages.end_test)
        case Phase.ABANDONED:
            return _page("goodbye", pages.goodbye)
        case Phase.ITEM | Phase.EXPIRED:
            return _item(scene)


def _names(delivery: Delivery) -> dict[str, str]:
    exam = delivery.exam
    return {"candidate": delivery.candidate, "exam": f"{exam.title} ({exam.code})"}


def _page(name: str, page: Page, **fields: object) -> PageView:
    return PageView(name=name, heading=page.heading, text=parse(filled(page.text, **fields)))


def _item(scene: Scene) -> ItemView:
    index = scene.state.position
    delivered = scene.delivery.items[index]
    chosen = scene.state.items[index].response
    options = []
    for option in delivered.options:
        letter = scene.labels.option.replace("{letter}", delivered.letter(option.id))
        text = parse(option.text)
        options.append(
            OptionView(
                id=option.id,
                letter=letter,
                text=text,
                chosen=option.id in chosen,
                spoken=f"{letter} {plain(text)}",
            )
        )
    return ItemView(
        index=index,
        spoken=_spoken(scene, index, scene.counter(index)),
        stem=stem_of(scene.delivery, delivered),
        several=delivered.item.type is ItemType.MULTIPLE,
        options=tuple(options),
    )


def _spoken(scene: Scene, index: int, number: str) -> str:
    """``Question 12 of 65, Flagged, Incomplete``, with the driver's words."""
    parts = [f"{scene.labels.question} {number}"]
    if scene.state.items[index].flagged:
        parts.append(scene.labels.flagged_column)
    parts.append(scene.status(index))
    return ", ".join(part for part in parts if part)


def _review(scene: Scene) -> ReviewView:
    driver = scene.delivery.driver
    page = driver.pages.review
    return ReviewView(
        heading=page.heading,
        text=parse(page.text),
        section=scene.delivery.exam.title,
        summary=f"{scene.incomplete()} {scene.labels.incomplete}",
        columns=driver.limits.review_columns,
        flags=driver.switches.flag,
        cells=tuple(_cell(scene, index) for index in range(len(scene.state.items))),
    )


def _cell(scene: Scene, index: int) -> CellView:
    label = f"{scene.labels.question} {index + 1}"
    return CellView(
        index=index,
        label=label,
        flagged=scene.state.items[index].flagged,
        status=scene.status(index),
        alarming=not scene.complete(index),
        spoken=_spoken(scene, index, str(index + 1)),
        flag_spoken=f"{words.without_mnemonic(scene.labels.flag)}, {label}",
    )


def _survey(scene: Scene) -> SurveyView:
    page = scene.delivery.driver.pages.survey
    answers = dict(scene.local.survey)
    questions = tuple(
        SurveyQuestionView(
            id=question.id,
            text=question.text,
            options=tuple(
                SurveyOptionView(text=text, chosen=answers.get(question.id) == text)
                for text in question.options
            ),
            missing=scene.local.survey_sent and question.id not in answers,
        )
        for question in scene.delivery.driver.survey
    )
    missing = sum(question.missing for question in questions)
    return SurveyView(
        heading=page.heading,
        text=parse(page.text),
        questions=questions,
        note=words.survey_note(missing) if missing else "",
    )
