"""Every screen of the exam room, each reached as a candidate reaches it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QSize
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit

from core.exam.allowance import Adjustment
from core.exam.definition import Section
from core.exam.intents import (
    Choose,
    Comment,
    Draw,
    Flag,
    GoTo,
    Highlight,
    Move,
    Respond,
    Strike,
    SubmitSurvey,
)
from core.exam.phases import Phase
from core.exam.session import Session
from core.exam.tools import STEM, BoardMark, BoardTool, Highlighted
from tests.fakes import make_clock
from tests.screens.cast import KINDS, Cast, at_item, forward
from tests.screens.painting import settle
from tests.ui.hands import click, find
from ui.presenters.room import Action
from ui.screens.room import ExamRoom

Scene = Callable[["Rooms"], ExamRoom]


class Rooms:
    """Opens rooms of one size. Whoever has a room closes it."""

    def __init__(self, cast: Cast, size: tuple[int, int]) -> None:
        self.cast = cast
        self._size = QSize(*size)
        self.clock = make_clock()

    def open(self, session: Session) -> ExamRoom:
        """The room of a session, on the screen."""
        room = ExamRoom(session)
        room.resize(self._size)
        room.show()
        room.activateWindow()
        settle()
        return room

    def seat(self, **changes: Any) -> Session:
        """A session at its first page; its clock is :attr:`clock`."""
        session, self.clock = self.cast.seat(**changes)
        return session

    def page(self, phase: Phase, **changes: Any) -> ExamRoom:
        """A page before the items."""
        session = self.seat(**changes)
        forward(session, phase)
        return self.open(session)

    def item(self, kind: str, *intents: Any, **changes: Any) -> ExamRoom:
        """An item on which something was done."""
        session = self.seat(**changes)
        at_item(session, kind)
        for intent in intents:
            session.perform(intent)
        return self.open(session)

    def acted(self, room: ExamRoom, *actions: Action) -> ExamRoom:
        """A room in which buttons were pressed."""
        for action in actions:
            room.act(action)
            settle()
        return room

    def clicked(self, room: ExamRoom, *names: str) -> ExamRoom:
        """A room in which controls were clicked, by their names."""
        for name in names:
            click(room, name)
            settle()
        return room

    def later(self, room: ExamRoom, minutes: float) -> ExamRoom:
        """A room after some minutes."""
        self.clock.advance(round(minutes * 60_000))
        room.tick()
        settle()
        return room


WORKED = (
    Choose("b"),
    Highlight(Highlighted(STEM, 20, 90)),
    Strike("c", True),
    Flag(0, True),
    Comment("Cost or latency? Read the last sentence again."),
)
"""What was done on the longest item."""
MARKS = (
    BoardMark(BoardTool.PEN, tuple((200 + 8 * n, 500 - (n * n) // 4) for n in range(40)), size=4),
    BoardMark(BoardTool.TEXT, ((620, 300),), "recall = 42 / (42 + 8)", 40),
    BoardMark(BoardTool.PEN, ((160, 520), (700, 520), (700, 120)), size=3),
    BoardMark(BoardTool.ERASER, ((700, 200), (700, 240)), size=30),
)
SECTIONS = (
    Section(id="one", title="Data", domains=(1, 2), minutes=60),
    Section(id="two", title="Modelling and Operations", domains=(3, 4), minutes=120),
)


def _reviewed(rooms: Rooms, **changes: Any) -> ExamRoom:
    session = rooms.seat(**changes)
    at_item(session, "single")
    for index in range(0, len(session.state.items), 3):
        session.perform(GoTo(index))
        options = session.delivery.items[index].item.options
        if session.delivery.items[index].item.type == "single":
            session.perform(Choose(options[0].id))
        session.perform(Flag(index, index % 2 == 0))
    session.perform(GoTo(len(session.state.items) - 1))
    session.perform(Move.NEXT)
    return rooms.open(session)


def _survey(rooms: Rooms) -> Session:
    session = rooms.seat()
    at_item(session, "single")
    session.perform(Move.END_ITEMS)
    return session


def _end(rooms: Rooms) -> ExamRoom:
    session = _survey(rooms)
    questions = session.delivery.driver.survey
    session.perform(SubmitSurvey({each.id: each.options[0] for each in questions}))
    return rooms.open(session)


def _comment(rooms: Rooms) -> ExamRoom:
    room = rooms.acted(rooms.item("single", *WORKED), Action.COMMENT)
    find(room, QPlainTextEdit, "comment_text").moveCursor(QTextCursor.MoveOperation.End)
    return room


def _board(rooms: Rooms) -> ExamRoom:
    marks = [Draw(mark) for mark in MARKS]
    return rooms.acted(rooms.item("single", *marks), Action.WHITEBOARD)


def _too_many(rooms: Rooms) -> ExamRoom:
    session = rooms.seat()
    at_item(session, "multiple")
    item = session.delivery.items[KINDS.index("multiple")].item
    needed = sum(option.correct for option in item.options)
    for option in item.options[:needed]:
        session.perform(Choose(option.id))
    return rooms.clicked(rooms.open(session), f"option_{needed}")


def _stopped(rooms: Rooms) -> ExamRoom:
    room = rooms.item("single", adjustment=Adjustment(breaks=2, break_minutes=10))
    return rooms.later(rooms.clicked(rooms.acted(room, Action.BREAK), "dialog_yes"), 2.5)


def _section(rooms: Rooms) -> ExamRoom:
    exam = replace(rooms.cast.bank.exam, sections=SECTIONS)
    ordered = sorted(rooms.cast.items, key=lambda item: item.domain)
    session = Rooms(replace(rooms.cast, items=tuple(ordered)), (1, 1)).seat(exam=exam)
    forward(session, Phase.ITEM)
    session.perform(Move.END_ITEMS)
    return rooms.open(session)


def _exhibit_window(rooms: Rooms) -> ExamRoom:
    driver = rooms.cast.driver("trainer", exhibit_windows=True)
    return rooms.clicked(rooms.item("exhibit", driver=driver), "exhibit_0")


def _staff(rooms: Rooms) -> ExamRoom:
    return rooms.acted(rooms.item("single"), Action.STAFF)


def _allowance(rooms: Rooms) -> ExamRoom:
    room = _staff(rooms)
    find(room, QLineEdit, "dialog_field").setText("4711")
    return rooms.clicked(room, "dialog_allow")


_ORDER = Respond(("c", "a"))
_MATCH = Respond(("p a", "q c"))

ITEMS: dict[str, Scene] = {
    "single": lambda r: r.item("single", *WORKED),
    "multiple": lambda r: r.item("multiple", Choose("a")),
    "exhibit": lambda r: r.item("exhibit"),
    "exhibit-button": lambda r: r.item("exhibit", driver=r.cast.driver(exhibit_windows=True)),
    "table": lambda r: r.item("table"),
    "code": lambda r: r.item("code"),
    "ordering": lambda r: r.item("ordering", _ORDER),
    "matching": lambda r: r.item("matching", _MATCH),
    "scenario": lambda r: r.item("scenario"),
    "training": lambda r: r.item("single", *WORKED, driver=r.cast.driver("trainer")),
    "answer": lambda r: r.item(
        "single", Choose("b"), Move.SHOW_ANSWER, driver=r.cast.driver("trainer", instant_marks=True)
    ),
}
"""Question screens: taken at every zoom and in every colour scheme."""

OTHERS: dict[str, Scene] = {
    "check-in": lambda r: r.page(Phase.CHECK_IN, online=True),
    "welcome": lambda r: r.page(Phase.WELCOME),
    "agreement": lambda r: r.page(Phase.AGREEMENT),
    "tutorial": lambda r: r.page(Phase.TUTORIAL),
    "tutorial-2": lambda r: r.acted(r.page(Phase.TUTORIAL), Action.NEXT),
    "tutorial-3": lambda r: r.acted(r.page(Phase.TUTORIAL), Action.NEXT, Action.NEXT),
    "ready": lambda r: r.page(Phase.READY),
    "navigator": lambda r: r.acted(r.item("single", *WORKED), Action.NAVIGATOR),
    "comment": _comment,
    "help": lambda r: r.acted(r.item("single"), Action.HELP),
    "whiteboard": _board,
    "exhibit-window": _exhibit_window,
    "too-many": _too_many,
    "end-from-item": lambda r: r.acted(r.item("single", *WORKED), Action.END_EXAM),
    "low-time": lambda r: r.later(r.item("single", *WORKED), 150),
    "leave": lambda r: r.acted(r.item("single", *WORKED), Action.LEAVE),
    "break-asked": lambda r: r.acted(r.item("single"), Action.BREAK),
    "break": lambda r: r.clicked(r.acted(r.item("single"), Action.BREAK), "dialog_yes"),
    "stopped-break": _stopped,
    "staff": _staff,
    "allowance": _allowance,
    "review": _reviewed,
    "review-training": lambda r: _reviewed(r, driver=r.cast.driver("trainer")),
    "end-review": lambda r: r.acted(_reviewed(r), Action.END_REVIEW),
    "end-confirm": lambda r: r.clicked(r.acted(_reviewed(r), Action.END_REVIEW), "dialog_yes"),
    "section": _section,
    "time-expired": lambda r: r.later(r.item("single", *WORKED), 181),
    "survey": lambda r: r.open(_survey(r)),
    "end": _end,
}
