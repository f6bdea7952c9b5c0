"""A desk to test the shell at: a real Carrel with the small bank, and hands to sit with."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from core.app import Carrel
from core.clock import ScriptedClock
from core.exam import itemtypes
from core.exam.intents import Choose, Comment, Flag, Move, SubmitSurvey
from core.exam.phases import Phase, ResultMode
from core.exam.session import Session
from core.exam.start import StartRequest
from core.records import ExamInfo, SittingRecord
from tests.builders import MINI_BANK


@dataclass
class Desk:
    """One candidate, one small exam."""

    folder: Path
    clock: ScriptedClock
    carrel: Carrel
    exam: ExamInfo
    candidate: str

    @classmethod
    def make(cls, folder: Path, clock: ScriptedClock, bank: Path = MINI_BANK) -> Desk:
        """Open a new data folder with the small bank, or another, and a candidate."""
        carrel = Carrel.open(folder, clock, shipped_banks=folder / "none-shipped")
        exam = carrel.add_bank(bank)
        return cls(folder, clock, carrel, exam, carrel.add_candidate("Ada Example").id)

    def start(self, result: ResultMode = ResultMode.INSTANT, form: str = "a") -> Session:
        """A new sitting at the welcome screen; the same options in the same order each time."""
        return self.carrel.start(
            StartRequest(
                candidate=self.candidate, exam=self.exam.id, form=form, seed=1, result=result
            )
        )

    def sit(
        self,
        right: Callable[[int], bool] = lambda index: True,
        result: ResultMode = ResultMode.INSTANT,
    ) -> SittingRecord:
        """A whole sitting; ``right`` says which items are answered right."""
        session = self.start(result)
        to_items(session)
        answer_all(session, right)
        end(session)
        return self.carrel.complete(session)


def to_items(session: Session) -> None:
    """From the welcome screen to the first item."""
    for move in (Move.CONFIRM, Move.AGREE):
        session.perform(move)
    if session.state.phase is Phase.TUTORIAL:
        session.perform(Move.FINISH_TUTORIAL)
    session.perform(Move.BEGIN)


def answer_all(session: Session, right: Callable[[int], bool]) -> None:
    """Answer every item in order and go on."""
    for index, delivered in enumerate(session.delivery.items):
        key = itemtypes.key(delivered.item)
        wrong = [o.id for o in delivered.item.options if o.id not in key][: len(key)]
        for option in key if right(index) else wrong:
            session.perform(Choose(option))
        session.perform(Move.NEXT)


def end(session: Session) -> None:
    """From the review screen to the end of the test."""
    answers = {question.id: question.options[0] for question in session.delivery.driver.survey}
    for intent in (Move.END_ITEMS, SubmitSurvey(answers), Move.END_TEST):
        session.perform(intent)


def sit_patchily(desk: Desk) -> SittingRecord:
    """One right, one wrong and flagged, one half-answered with a comment, the rest left open.

    The half-answered one is the first multiple response of the form.
    """
    session = desk.start()
    to_items(session)
    items = session.delivery.items
    half = next(i for i, d in enumerate(items) if len(itemtypes.key(d.item)) > 1)
    plain = [i for i in range(len(items)) if i != half]
    for index, delivered in enumerate(items):
        key = itemtypes.key(delivered.item)
        if index == plain[0] or index == half:
            session.perform(Choose(key[0]))
        elif index == plain[1]:
            session.perform(Choose(next(o.id for o in delivered.item.options if not o.correct)))
            session.perform(Flag(index, True))
        if index == half and session.delivery.driver.switches.comment:
            session.perform(Comment("One of two, not sure of the other."))
        session.perform(Move.NEXT)
    end(session)
    return desk.carrel.complete(session)


def changed_bank(folder: Path, file: str, old: str, new: str) -> Path:
    """A copy of the small bank with one change in one of its files."""
    shutil.copytree(MINI_BANK, folder)
    text = (folder / file).read_text("utf-8")
    assert old in text, f"{file} has no {old!r}"
    (folder / file).write_text(text.replace(old, new), "utf-8")
    return folder
