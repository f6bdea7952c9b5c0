"""Orders, pairs, scenarios and sections on paper, read back by another library."""

from __future__ import annotations

from dataclasses import replace

import pytest

from core.bank.model import Exhibit, Item, ItemType, Prompt, Scenario
from core.exam.allowance import Adjustment, Allowance
from core.exam.delivery import Delivery
from core.exam.intents import Allow, Move, Respond, StaffPause, SubmitSurvey
from core.exam.replaying import replay
from core.exam.scoring import score
from core.insight.sitting import sitting_insight
from core.report.appendix import Surroundings, appendix_content, appendix_pdf
from core.report.booklet import booklet_content, booklet_pdf
from core.report.paperform import form_content, form_pdf, key_content, key_pdf
from core.report.pdf import PageSize
from tests.builders import (
    make_delivery,
    make_driver,
    make_exam,
    make_item,
    make_options,
    make_sections,
    make_switches,
)
from tests.core.report.pages import whole
from tests.core.report.samples import make_record
from tests.fakes import make_session

MINUTE = 60_000
PORT = Scenario(
    id="port",
    title="The old port",
    text="Ships land at night.",
    exhibits=(Exhibit(file="media/map.png", alt="A map of the quay"),),
)


def items() -> tuple[Item, ...]:
    order = make_item(
        "o",
        type=ItemType.ORDERING,
        options=make_options(3, ()),
        sequence=("b", "a", "c"),
        scenario="port",
    )
    match = make_item(
        "m",
        type=ItemType.MATCHING,
        domain=2,
        task="2.1",
        options=make_options(3, ()),
        prompts=(Prompt(id="p", text="Left *one*"), Prompt(id="q", text="Left two")),
        pairs=(("p", "a"), ("q", "b")),
    )
    last = make_item("l", domain=3, task="3.1", scenario="port")
    return order, match, last


def delivered() -> Delivery:
    exam = make_exam(((1, 1), (1, 1), (1, 1)), sections=make_sections())
    switches = make_switches(unscheduled_break=True)
    made = make_delivery(items(), exam=exam, driver=make_driver(switches=switches))
    return replace(made, scenarios=(PORT,))


@pytest.fixture(scope="module")
def documents() -> dict[str, str]:
    """Appendix and booklet, as read back, of a sitting with a wrong order and half a matching."""
    shown = delivered()
    session, journal, clock = make_session(shown, staff=lambda code: "Mx Proctor")
    for move in (Move.CONFIRM, Move.AGREE, Move.FINISH_TUTORIAL, Move.BEGIN):
        session.perform(move)
    clock.advance(MINUTE)
    session.perform(Respond(("a", "b", "c")))
    session.perform(StaffPause("x", on=True))
    clock.advance(5 * MINUTE)
    session.perform(StaffPause("x", on=False))
    more = Adjustment(extra_minutes=6, reason="Fire alarm")
    session.perform(Allow("x", Allowance(adjustment=more)))
    session.perform(Move.BREAK)
    clock.advance(2 * MINUTE)
    session.perform(Move.COME_BACK)
    for response in (("q c",), ()):
        session.perform(Move.END_ITEMS)
        session.perform(Move.BEGIN)
        if response:
            session.perform(Respond(response))
    # The last section wants a complete answer before it ends.
    session.perform(Respond(("b",)))
    session.perform(Move.END_ITEMS)
    session.perform(SubmitSurvey({"mood": "Good"}))
    session.perform(Move.END_TEST)
    state = replay(journal.events)
    result = score(shown, state)
    insight = sitting_insight("s1", shown, journal.events, result)
    around = Surroundings(log=tuple(journal.events), allowance=state.allowance)
    appendix = appendix_content(make_record(), shown, result, insight, around)
    booklet = booklet_content(make_record(), shown, state, result)
    return {
        "appendix": whole(appendix_pdf(appendix, PageSize.A4)).replace("\xa0", " "),
        "booklet": whole(booklet_pdf(booklet, PageSize.A4)).replace("\xa0", " "),
    }


@pytest.mark.parametrize(
    "part",
    [
        "1 1.1 A, then B, then C B, then A, then C Wrong",
        "2 2.1 2 – C 1 – A, 2 – B Half-answered",
        "66 minutes; Accommodation: 6 extra minutes",
        "Paused by Mx Proctor; the exam clock stood still",
        "granted 6 extra minutes. 66 minutes allowed since. Reason: Fire alarm.",
        "Break; the exam clock ran on",
        "Each section has a pace line",
    ],
)
def test_the_appendix_tells_orders_pairs_and_what_staff_did(
    documents: dict[str, str], part: str
) -> None:
    assert part in documents["appendix"]


def test_the_appendix_prints_no_word_of_a_prompt(documents: dict[str, str]) -> None:
    assert "Left one" not in documents["appendix"]


@pytest.mark.parametrize(
    "part",
    [
        "Place Your answer Right answer 1. A B 2. B A 3. C C",
        "Prompt Your answer Right answer 1. Left one – A 2. Left two C B",
        "Half-answered: you chose Left two – C, 1 of 2 asked for.",
    ],
)
def test_the_booklet_lists_places_and_prompts(documents: dict[str, str], part: str) -> None:
    assert part in documents["booklet"]


def test_a_scenario_is_printed_once_before_its_first_item(documents: dict[str, str]) -> None:
    form = whole(form_pdf(form_content(delivered())))
    for printed in (documents["booklet"], form):
        assert printed.count("Ships land at night.") == 1
        assert printed.count("A map of the quay") == 1
        assert printed.index("Ships land at night.") < printed.index("Question o?")
    assert "Belongs to the scenario “The old port”." in form


def test_a_form_has_its_sections_and_lines_for_orders_and_pairs() -> None:
    form = whole(form_pdf(form_content(delivered()))).replace("\xa0", " ")
    for part in (
        "Part One (20 minutes)",
        "Part Two (10 minutes)",
        "Part Three (30 minutes)",
        "Where an order is asked for",
        "Where pairs are asked for",
        "1 1 ____ 2 ____ 3 ____",
        "2 1 ____ 2 ____",
        "3 ○ A ○ B ○ C ○ D",
    ):
        assert part in " ".join(form.split())
    assert form.count("Part One") == 1


def test_a_key_names_orders_and_pairs_by_letter() -> None:
    key = whole(key_pdf(key_content(delivered()))).replace("\xa0", " ")
    assert "B, then A, then C" in key
    assert "1 – A, 2 – B" in key
