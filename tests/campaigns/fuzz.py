"""Anybody at the window: random intents, legal or not, in every state of the room.

    .venv/bin/python -m tests.campaigns.fuzz --steps N --seed S

What a window can send is sent to the presenter in any order, with waiting, sleep and crashes
between. Neither an exception nor an illegal state may come of it: responses stay what their item
types allow, the state is the replay of the log, the chain holds, time never comes back, nothing
follows the end, and what the driver switches off never happens. The last line is one JSON object:
``steps``, ``sittings``, ``events``, ``refused`` (intents that changed nothing), ``faults`` (0).
"""

from __future__ import annotations

import argparse
import json
import random
import sys
from collections.abc import Callable
from dataclasses import dataclass, fields, replace

from core.bank.model import Item
from core.clock import ScriptedClock
from core.exam import itemtypes
from core.exam.absences import allowance_now
from core.exam.allowance import Adjustment, section_limits_ms
from core.exam.definition import Section
from core.exam.delivery import Delivery
from core.exam.driver import Switches
from core.exam.events import EventKind, chain_fault
from core.exam.intents import Highlight, Respond, Strike
from core.exam.making import created, deciding, event_now, taken_up
from core.exam.phases import OVER, Downtime
from core.exam.replaying import initial, phase_after, replay
from core.exam.session import Session
from core.exam.tools import BoardMark, BoardTool, Highlighted
from tests.builders import make_delivery, make_driver, make_exam, make_item
from tests.fakes import START, MemoryJournal
from tests.ui.room.items import EXHIBITS, MATCHING, ORDERING, SCENARIO
from ui.presenters.room import Action, Reply, RoomPresenter
from ui.presenters.room.actions import Column

CODE = "harbour master"
OWED = {
    EventKind.HIGHLIGHTED: "highlight",
    EventKind.STRUCK: "strike_out",
    EventKind.DRAWN: "whiteboard",
    EventKind.REVEALED: "instant_marks",
    EventKind.COMMENTED: "comment",
    EventKind.FLAGGED: "flag",
    EventKind.LEFT: "save_and_leave",
}
"""Kinds of event that a switch of the driver must be on for."""


AHEAD = ("offered", "offered", "offered", "dialog", "dialog", "shown", "shown", "close", "survey")
"""Acts that get a sitting on, so that every part of it is seen."""


@dataclass
class Tally:
    """What a campaign did and found."""

    steps: int = 0
    sittings: int = 0
    events: int = 0
    refused: int = 0
    faults: int = 0


class Seat:
    """One sitting with a random driver, and somebody wild in front of it."""

    def __init__(self, chance: random.Random) -> None:
        self.chance = chance
        self.delivery = _delivery(chance)
        self.clock = ScriptedClock(START)
        clock = deciding(self.clock, self.delivery.driver.downtime)
        short, online = chance.random() < 0.7, chance.random() < 0.2
        first = event_now(
            clock, "fuzz", None, *created(self.delivery, b"", short=short, online=online)
        )
        self.journal = MemoryJournal()
        self.journal.events = [first, taken_up(clock, initial(first), first, None)]
        self.used_ms = (0, 0)
        self.open()

    def open(self) -> None:
        """A program takes the sitting up."""
        staff = self.delivery.driver.switches.pause
        self.session = Session(
            self.delivery, self.journal.events, self.journal, self.clock,
            lambda code: "staff" if staff and code == CODE else None,
        )  # fmt: skip
        self.presenter = RoomPresenter(self.session)

    def step(self) -> bool:
        """One intent, whatever it is; whether it left a trace in the log."""
        before = len(self.journal.events)
        acts = self._acts()
        ahead = self.chance.random() < 0.6
        acts[self.chance.choice(AHEAD) if ahead else self.chance.choice(list(acts))]()
        if self.session.state.phase not in OVER and not self.session.state.present:
            self._take_up(self.chance.randrange(0, 90_000))
        return len(self.journal.events) > before

    def _acts(self) -> dict[str, Callable[[], object]]:
        room, pick = self.presenter, self.chance.choice
        index = self.chance.randrange(-1, len(self.delivery.items) + 1)
        options = [o.id for d in self.delivery.items for o in d.item.options]
        item = min(max(index, 0), len(self.delivery.items) - 1)
        return {
            "press": lambda: room.press(pick(list(Action))),
            "press again": lambda: room.press(pick(list(Action))),
            "offered": self._press_offered,
            "dialog": self._answer_dialog,
            "shown": self._choose_shown,
            "go on": lambda: room.press(pick([Action.NEXT, Action.AGREE, Action.BEGIN])),
            "reply": lambda: room.reply(pick(list(Reply)), pick(["", CODE, "guess"])),
            "say yes": lambda: room.reply(pick([Reply.YES, Reply.OK])),
            "close": lambda: room.press(pick([Action.CLOSE, Action.COME_BACK])),
            "say no": lambda: room.reply(pick([Reply.NO, Reply.OK])),
            "choose": lambda: room.choose(pick([*options, "?"])),
            "respond": lambda: room.work(Respond(tuple(self.chance.sample(options, 2)))),
            "pairs": lambda: room.work(
                Respond(pick([("p a",), ("p a", "q b"), ("p",), ("p  a",)]))
            ),
            "order": lambda: room.work(
                Respond(pick([("b",), ("c", "a"), ("a", "b", "c"), ("a",) * 2]))
            ),
            "strike": lambda: room.work(Strike(pick([*options, "?"]), pick([True, False]))),
            "highlight": lambda: room.work(
                Highlight(
                    Highlighted(
                        pick(["stem", "a", "scenario", "?"]), pick([0, 3, -1]), pick([0, 9])
                    ),
                    pick([True, False]),
                )
            ),
            "flag": lambda: room.flag(item),
            "comment": lambda: room.comment(pick(["", "look again", "x" * 5000])),
            "typing": room.typing,
            "draw": lambda: room.draw(pick(MARKS)),
            "undo": room.undo_drawing,
            "focus": lambda: room.focus(on=pick([True, False])),
            "go to": lambda: room.go_to(item),
            "sort": lambda: room.sort(pick(list(Column))),
            "scheme": lambda: room.choose_scheme(pick(["black-on-white", "?"])),
            "zoom": lambda: room.zoom_by(pick([-1, 1, 40])),
            "exhibit": lambda: room.open_exhibit(pick([None, 0])),
            "saw end": lambda: room.saw_end(item),
            "survey": lambda: room.answer_survey("mood", pick(["Good", "Bad", "?"])),
            "painted": room.on_screen,
            "wait": lambda: self._wait(pick([1, 400, 5_000, 5_000, 45_000])),
            "sleep": lambda: self.clock.sleep(pick([1_000, 60_000])),
            "jump": lambda: self.clock.jump(pick([-3_600_000, 3_600_000])),
            "crash": self._crash,
        }

    def _press_offered(self) -> None:
        frame = self.presenter.view.frame
        buttons = [*frame.tools, *frame.left, *frame.right]
        chosen = self.chance.choice(buttons).action if buttons else Action.NEXT
        if chosen is not Action.DECLINE or self.chance.random() < 0.1:
            self.presenter.press(chosen)

    def _answer_dialog(self) -> None:
        dialog = self.presenter.view.dialog
        if dialog is not None:
            self.presenter.reply(self.chance.choice(dialog.replies).reply, CODE)

    def _choose_shown(self) -> None:
        delivered = self.delivery.items[self.session.state.position]
        self.presenter.choose(self.chance.choice(delivered.order))

    def _wait(self, ms: int) -> None:
        self.clock.advance(ms)
        self.presenter.tick()

    def _crash(self) -> None:
        if not self.session.state.over:
            self._take_up(self.chance.randrange(0, 20_000))

    def _take_up(self, down_ms: int) -> None:
        beat = self.session._beat()
        self.clock.advance(down_ms)
        state = replay(self.journal.events)
        clock = deciding(self.clock, state.downtime)
        self.journal.events.append(taken_up(clock, state, self.journal.events[-1], beat))
        self.open()

    def check(self) -> None:
        """Raise AssertionError for an illegal state."""
        state, delivery = self.session.state, self.delivery
        for delivered, item in zip(delivery.items, state.items, strict=True):
            assert itemtypes.is_legal(delivered.item, item.response), item
        used = (state.section, state.used_ms)
        assert used >= self.used_ms, "time came back"
        self.used_ms = used
        limits = section_limits_ms(delivery.exam, allowance_now(delivery, state))
        assert tuple(part.limit_ms for part in state.parts) == limits
        assert state.position in range(len(state.items))
        self.presenter.view  # noqa: B018  (every state can be shown)

    def check_log(self) -> None:
        """Raise AssertionError for a log that does not hold together."""
        events, state = self.journal.events, self.session.state
        assert chain_fault(events) is None
        assert replay(events) == state
        kinds = [event.kind for event in events]
        for kind, switch in OWED.items():
            if kind in kinds:
                assert getattr(self.delivery.driver.switches, switch), kind
        over = [n for n, kind in enumerate(kinds) if phase_after(kind) in OVER]
        assert len(over) <= 1, "a sitting ended twice"
        assert all(n == len(kinds) - 1 for n in over), "something followed the end"
        assert kinds.count(EventKind.EXPIRED) <= len(state.parts)


MARKS = [
    BoardMark(BoardTool.PEN, ((1, 1), (40, 90))),
    BoardMark(BoardTool.ERASER, ((5, 5),)),
    BoardMark(BoardTool.TEXT, ((9, 9),), "a note", 30),
    BoardMark(BoardTool.CLEAR),
    BoardMark(BoardTool.PEN, ((-1, 1),)),
    BoardMark(BoardTool.TEXT, (), "nowhere"),
]


def _delivery(chance: random.Random) -> Delivery:
    switches = Switches(**{part.name: chance.random() < 0.6 for part in fields(Switches)})
    driver = make_driver(switches=switches, downtime=chance.choice(list(Downtime)))
    sections = _sections(chance) if chance.random() < 0.4 else ()
    exam = make_exam(minutes=20, sections=sections)
    grants = Adjustment(
        percent=chance.choice([100, 150]), breaks=chance.choice([0, 2]), break_minutes=1
    )
    delivery = make_delivery(_items(), exam=exam)
    return replace(delivery, driver=driver, adjustment=grants)


def _sections(chance: random.Random) -> tuple[Section, ...]:
    return tuple(
        Section(
            id=f"s{number}", title=f"Part {number}", domains=(number,), minutes=10,
            forward_only=chance.random() < 0.5, complete_only=chance.random() < 0.5,
        )
        for number in (1, 2)
    )  # fmt: skip


def _items() -> tuple[Item, ...]:
    second = [replace(item, domain=2, task="2.1") for item in (ORDERING, MATCHING, SCENARIO)]
    return (make_item("i1"), make_item("i2", keys=("b", "d")), EXHIBITS, *second)


def campaign(steps: int, seed: int, say: Callable[[str], object]) -> Tally:
    """Run a campaign; a fault is told with the seed of its sitting."""
    tally = Tally()
    while tally.steps < steps:
        number = seed * 1_000_003 + tally.sittings
        tally.sittings += 1
        seat = Seat(random.Random(number))
        after_end = 12
        try:
            for _ in range(min(400, steps - tally.steps)):
                tally.steps += 1
                tally.refused += not seat.step()
                seat.check()
                after_end -= seat.session.state.over
                if after_end <= 0:
                    break
            seat.check_log()
        except Exception as error:  # noqa: BLE001  (whatever it is, it is what is looked for)
            tally.faults += 1
            say(f"sitting {number}: {type(error).__name__}: {error}")
        tally.events += len(seat.journal.events)
    return tally


def main(arguments: list[str] | None = None) -> int:
    """Run a campaign from the command line."""
    parser = argparse.ArgumentParser(prog="python -m tests.campaigns.fuzz", description=__doc__)
    parser.add_argument("--steps", type=int, default=100_000)
    parser.add_argument("--seed", type=int, default=1)
    args = parser.parse_args(arguments)
    tally = campaign(args.steps, args.seed, print)
    print(json.dumps(vars(tally)))
    return 1 if tally.faults else 0


if __name__ == "__main__":
    sys.exit(main())
