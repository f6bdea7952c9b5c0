"""Data folders to measure on: the shipped exam, past sittings, and a pool of synthetic items."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from core.app import Carrel
from core.bank.authoring import read_bank
from core.bank.banksfile import open_banks, writing
from core.bank.model import Item
from core.bank.rows import bank_rows
from core.bank.tables import banks, drivers, forms, items, media, scenarios
from core.bank.values import AuthoredBank
from core.clock import SystemClock
from core.exam import itemtypes
from core.exam.intents import Choose, Move, SubmitSurvey
from core.exam.phases import Phase, ResultMode
from core.exam.session import Session
from core.exam.start import StartRequest
from core.paths import SHIPPED_BANKS

EXAM = "mls-c01"
POOL_EXAM = "bench-pool"


def open_folder(folder: Path) -> Carrel:
    """A data folder with the shipped banks compiled."""
    carrel = Carrel.open(folder, SystemClock())
    carrel.refresh_banks()
    return carrel


def request(carrel: Carrel, form: str = "a", exam: str = EXAM, seed: int = 1) -> StartRequest:
    """A sitting of a form, by the folder's first candidate, who is filed if there is none."""
    known = carrel.candidates() or [carrel.add_candidate("Ada Example")]
    return StartRequest(
        candidate=known[0].id, exam=exam, form=form, seed=seed, result=ResultMode.INSTANT
    )


def longest() -> Item:
    """The shipped item with the most text to show."""

    def length(item: Item) -> int:
        return len(item.stem) + sum(len(option.text) for option in item.options)

    return max(read_bank(SHIPPED_BANKS / EXAM).items, key=length)


def to_items(session: Session) -> None:
    """From the welcome to the first item."""
    session.perform(Move.CONFIRM)
    session.perform(Move.AGREE)
    if session.state.phase is Phase.TUTORIAL:
        session.perform(Move.FINISH_TUTORIAL)
    session.perform(Move.BEGIN)


def sit(carrel: Carrel) -> str:
    """A whole sitting, every third answer wrong; its id."""
    session = carrel.start(request(carrel))
    to_items(session)
    for index, delivered in enumerate(session.delivery.items):
        key = itemtypes.key(delivered.item)
        wrong = [option for option in delivered.order if option not in key][: len(key)]
        for option in wrong if index % 3 == 0 else key:
            session.perform(Choose(option))
        session.perform(Move.NEXT)
    session.perform(Move.END_ITEMS)
    survey = {question.id: question.options[0] for question in session.delivery.driver.survey}
    session.perform(SubmitSurvey(survey))
    session.perform(Move.END_TEST)
    return carrel.complete(session).id


def pool_bank(file: Path, size: int) -> None:
    """A ready-made bank of synthetic items: copies of the shipped ones, in no fixed form.

    Every fourth is an enemy of the one before it, so that assembly has something to keep apart.
    """
    shipped = read_bank(SHIPPED_BANKS / EXAM)
    copies = []
    for number in range(size):
        model = shipped.items[number % len(shipped.items)]
        enemy = (f"s{number - 1:06}",) if number % 4 == 3 else ()
        copies.append(replace(model, id=f"s{number:06}", form="", enemies=enemy))
    exam = replace(shipped.exam, id=POOL_EXAM, code="POOL", title="Synthetic pool")
    bank = AuthoredBank(
        folder=shipped.folder,
        exam=exam,
        drivers=shipped.drivers,
        items=tuple(copies),
        scenarios=shipped.scenarios,
        media=shipped.media,
        places={},
    )
    rows = bank_rows(bank, "")
    engine = open_banks(file)
    with writing(engine) as connection:
        for table in (banks, drivers, forms, items, scenarios, media):
            if rows[table.name]:
                connection.execute(table.insert(), rows[table.name])
    engine.dispose()
