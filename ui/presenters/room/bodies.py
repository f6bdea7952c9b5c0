"""The content band: pages, items, the review screen and the survey."""

from __future__ import annotations

from dataclasses import replace

from core.bank.model import ItemType
from core.exam.delivery import Delivery
from core.exam.driver import Page
from core.exam.phases import Phase
from core.markup import filled, parse
from ui.presenters.room import words
from ui.presenters.room.absence import away_view
from ui.presenters.room.english import duration
from ui.presenters.room.itemviews import item_view, sample_view, spoken_item, spoken_place
from ui.presenters.room.scene import Scene
from ui.presenters.room.views import (
    Body,
    CellView,
    PageView,
    ReviewView,
    SurveyOptionView,
    SurveyQuestionView,
    SurveyView,
)

__all__ = ["SHOWN_TYPES", "body_view", "spoken_item"]

SHOWN_TYPES = frozenset({ItemType.SINGLE, ItemType.MULTIPLE, ItemType.ORDERING, ItemType.MATCHING})
"""Item types that this room has widgets for."""


def body_view(scene: Scene) -> Body:
    """What fills the content band."""
    pages = scene.delivery.driver.pages
    if scene.state.away and scene.present:
        return away_view(scene)
    match scene.state.phase:
        case Phase.CHECK_IN:
            number = scene.local.check_in_page
            return _page(f"check-in-{number + 1}", pages.check_in[number])
        case Phase.WELCOME:
            return _page("welcome", pages.welcome, **_names(scene.delivery))
        case Phase.AGREEMENT | Phase.DECLINED | Phase.LAPSED:
            return _page("agreement", pages.agreement)
        case Phase.TUTORIAL:
            return _tutorial(scene)
        case Phase.READY:
            return _ready(scene)
        case Phase.REVIEW:
            return _review(scene)
        case Phase.SURVEY:
            return _survey(scene)
        case Phase.END | Phase.FINISHED:
            return _page("end", pages.end_test)
        case Phase.ABANDONED:
            return _page("goodbye", pages.goodbye)
        case Phase.ITEM | Phase.EXPIRED:
            return item_view(scene)


def _ready(scene: Scene) -> PageView:
    """Before the exam, or before each of its sections."""
    pages, state = scene.delivery.driver.pages, scene.state
    part = state.part
    fields = {"items": part.count, "time": duration(part.limit_ms // 60_000)}
    if len(state.parts) == 1:
        return _page("ready", pages.ready, **fields)
    return _page(
        f"section-{state.section + 1}", pages.section, section=scene.section_title, **fields
    )


def _names(delivery: Delivery) -> dict[str, str]:
    exam = delivery.exam
    return {"candidate": delivery.candidate, "exam": f"{exam.title} ({exam.code})"}


def _tutorial(scene: Scene) -> PageView:
    number = scene.local.tutorial_page
    page = scene.delivery.driver.pages.tutorial[number]
    shown = _page(f"tutorial-{number + 1}", page)
    tried = scene.work
    if page.sample is None or tried is None:
        return shown
    return replace(shown, sample=sample_view(scene, page.sample, tried))


def _page(name: str, page: Page, **fields: object) -> PageView:
    heading = filled(page.heading, **fields)
    return PageView(name=name, heading=heading, text=parse(filled(page.text, **fields)))


def _review(scene: Scene) -> ReviewView:
    driver = scene.delivery.driver
    page = driver.pages.review
    return ReviewView(
        heading=page.heading,
        text=parse(page.text),
        section=scene.section_title,
        summary=f"{scene.incomplete()} {scene.labels.incomplete}",
        columns=driver.limits.review_columns,
        flags=driver.switches.flag,
        cells=tuple(_cell(scene, index) for index in scene.state.part.items),
    )


def _cell(scene: Scene, index: int) -> CellView:
    number = str(scene.number(index))
    label = f"{scene.labels.question} {number}"
    return CellView(
        index=index,
        label=label,
        flagged=scene.state.items[index].flagged,
        status=scene.status(index),
        alarming=not scene.complete(index),
        spoken=spoken_place(scene, index, number),
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
