"""The fidelity card: complete, marked, and its page current."""

from __future__ import annotations

from dataclasses import fields, is_dataclass, replace

import pytest

from core.bank.drivers import room_structure, shared_driver, shared_drivers
from core.bank.exam_validity import marked_fields
from core.errors import NotFound
from core.exam.driver import DriverProfile, Mark, Switches
from core.exam.fidelity import Card, Element, State, Structure, fidelity_card, spelt
from core.exam.fidelitypage import as_page, as_text
from core.paths import PROGRAM
from tests.builders import make_driver, make_switches

PROFILES = shared_drivers()


def _card(driver: str) -> Card:
    return fidelity_card(shared_driver(driver), room_structure())


@pytest.mark.parametrize("name", PROFILES)
def test_every_field_of_a_profile_is_on_the_card_once(name: str) -> None:
    driver, card = shared_driver(name), _card(name)
    ids = [row.id for row in card.rows]
    assert len(set(ids)) == len(ids)
    assert set(marked_fields(driver)) - {"schemes"} <= set(ids)
    assert {f"schemes.{scheme.id}" for scheme in driver.schemes} <= set(ids)
    assert {element.id for element in room_structure().elements} <= set(ids)


@pytest.mark.parametrize("name", PROFILES)
def test_what_differs_or_is_left_out_by_the_program_says_why(name: str) -> None:
    switched = {row for rows in room_structure().features.values() for row in rows}
    for row in _card(name).rows:
        if row.state is State.DIFFERENT:
            assert row.note, row.id
        elif row.state is State.OFF and not row.id.startswith("switches."):
            assert row.note or row.id.removesuffix(".key") in switched, row.id


def test_the_structure_speaks_of_nothing_that_is_not_there() -> None:
    structure = room_structure()
    ids = {row.id for row in _card("aws-2020").rows}
    assert {row for rows in structure.features.values() for row in rows} <= ids
    assert set(structure.words) - {"schemes"} <= ids
    assert set(structure.features) <= {part.name for part in fields(Switches)}
    assert {f"labels.{name}.key" for name in structure.documented_letters} <= ids
    worded = {row.id for row in _card("aws-2020").rows if not row.id.startswith(("labels.", "sch"))}
    elements = {element.id for element in structure.elements}
    letters = {row for row in worded if row.endswith(".key")}
    assert worded - elements - letters == set(structure.words) - {"schemes"}


def test_every_deviation_names_a_field_and_is_on_the_card() -> None:
    for name in PROFILES:
        rows = {row.id: row for row in _card(name).rows}
        driver = shared_driver(name)
        for field, why in driver.deviations.items():
            shown = [
                row for key, row in rows.items() if key == field or key.startswith(f"{field}.")
            ]
            assert any(row.note == why for row in shown), field


def _plain(**changes: object) -> tuple[DriverProfile, Structure]:
    structure = Structure(
        groups=tuple((name, name.title()) for name in (
            "tools", "keys", "settings", "switches", "limits", "labels", "dialogs", "pages",
            "colours", "schemes", "typefaces",
        )),
        elements=(Element(id="pen", group="tools", what="A pen", mark=Mark.GUESS),),
        documented_letters=("next",),
        features={"whiteboard": ("pen", "labels.whiteboard")},
    )  # fmt: skip
    return make_driver(**changes), structure


def test_what_belongs_to_a_switch_is_off_with_it() -> None:
    for on in (False, True):
        driver, structure = _plain(switches=make_switches(whiteboard=on))
        rows = {row.id: row for row in fidelity_card(driver, structure).rows}
        wanted = State.BUILT if on else State.OFF
        for name in ("pen", "labels.whiteboard", "labels.whiteboard.key", "switches.whiteboard"):
            assert rows[name].state is wanted, name


def test_a_deviation_makes_an_element_different() -> None:
    driver, structure = _plain()
    changed = replace(driver, deviations={"colours.hover": "Darker, to be read."})
    row = next(r for r in fidelity_card(changed, structure).rows if r.id == "colours.hover")
    assert (row.state, row.note) == (State.DIFFERENT, "Darker, to be read.")


def test_letters_are_documented_or_ours() -> None:
    rows = {row.id: row for row in _card("aws-2020").rows}
    assert rows["labels.next.key"].mark is Mark.DOCUMENTED
    assert rows["labels.next.key"].value == "Alt+N"
    assert rows["labels.comment.key"].mark is Mark.OWN
    assert "labels.board_pen.key" not in rows


def test_values_are_spelt_shortly() -> None:
    driver = shared_driver("aws-2020")
    assert spelt(True) == "on"
    assert spelt(driver.dialogs.end_confirm) == "Please confirm"
    assert spelt("Na&vigator") == "Navigator"
    assert spelt((100, 110)) == "100, 110"
    assert is_dataclass(driver.pages.tutorial[0])
    assert spelt(driver.pages.tutorial) == str(len(driver.pages.tutorial))


def test_the_three_rooms_are_what_they_say() -> None:
    old, today, trainer = (shared_driver(name) for name in ("aws-2020", "aws-today", "trainer"))
    assert (old.result, today.result, trainer.result) == ("instant", "withheld", "instant")
    assert replace(today.switches) == old.switches
    assert today.limits.release_after_hours > 0
    helps = ("letter_keys", "pause", "review_unflagged", "pace_line")
    assert all(getattr(trainer.switches, name) for name in helps)
    assert not any(getattr(old.switches, name) for name in helps)
    assert not trainer.switches.instant_marks
    assert not trainer.switches.full_screen
    assert not old.switches.unseen_content_guard


def test_an_unknown_profile_is_named() -> None:
    with pytest.raises(NotFound, match=r"“nowhere”.*aws-2020"):
        shared_driver("nowhere")


def test_the_text_has_every_element() -> None:
    card = _card("trainer")
    text = as_text(card)
    assert all(row.what in text for row in card.rows)


def test_the_page_is_current() -> None:
    others = [name for name in PROFILES if name != "aws-2020"]
    page = as_page([_card(name) for name in ("aws-2020", *others)])
    kept = (PROGRAM / "docs" / "fidelity.md").read_text("utf-8")
    assert kept == page, "run: ./carrel fidelity --page -o docs/fidelity.md"
